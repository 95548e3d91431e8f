import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { outFolder, repository } from './paths';
import { Setback } from './progress';

/**
 * Packages the built extension as `out/broadsheet.vsix` and gives that path.
 * @throws Setback when the extension has not been built.
 */
export async function packageExtension(): Promise<string> {
  if (!existsSync(join(repository, 'dist', 'extension.js'))) {
    throw new Setback('The extension has not been built. Build it first: npm run build');
  }
  const packagePath = join(outFolder, 'broadsheet.vsix');
  mkdirSync(outFolder, { recursive: true });
  // There is no repository whose address the links of README.md could be led to.
  const links = { allowMissingRepository: true, rewriteRelativeLinks: false };
  await createVSIX({ cwd: repository, packagePath, dependencies: false, ...links });
  return packagePath;
}

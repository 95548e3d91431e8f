import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets a VS Code run in Chinese, for browsers that ask for it, without translating any of its own words: the extension's
 * own Chinese then shows. (The real language pack comes from the Marketplace alone.)
 * @param dataFolder VS Code's user-data folder, with its `User` folder, before the start
 */
export function writeEmptyLanguagePack(dataFolder: string): void {
  const translation = join(dataFolder, 'vscode.zh-cn.json');
  const packs = {
    'zh-cn': {
      hash: 'empty',
      label: '中文(简体)',
      extensions: [{ extensionIdentifier: { id: 'broadsheet.empty-language-pack' }, version: '1.0.0' }],
      translations: { vscode: translation },
    },
  };
  writeJson(translation, { version: '1.0.0', contents: {} });
  writeJson(join(dataFolder, 'languagepacks.json'), packs);
  // Without this file VS Code takes English for the user's choice, and does not ask what the browser wants.
  writeJson(join(dataFolder, 'User', 'argv.json'), {});
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;
const RULE = '\n\n' + '-'.repeat(72) + '\n\n';

/**
 * Writes which packages are in what was built, each with its licence.
 * @param {string} file where it is written
 * @param {import('esbuild').Metafile[]} metafiles say which files went into the bundles
 * @param {string[]} files of packages that travel beside the bundles
 */
export function writeNotices(file, metafiles, files) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs: used }) => Object.keys(used)));
  const folders = new Set([...inputs, ...files].filter((path) => path.includes('node_modules')).map(packageFolder));
  const notices = [...folders].map(noticeOf).sort((a, b) => a.localeCompare(b, 'en'));
  writeFileSync(file, ['Broadsheet contains the following packages.', ...new Set(notices)].join(RULE) + '\n');
}

/** The folder of the package that a file belongs to: some have a package.json without a name in folders further down. */
function packageFolder(path) {
  let folder = dirname(path);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

function isPackage(folder) {
  if (basename(folder) === 'node_modules') throw new Error(`No package above ${folder}`);
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name !== undefined;
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder).filter((entry) => LICENCE_FILE.test(entry)).map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
  const by = typeof author === 'object' ? author.name : author;
  // saxes says in package.json alone which licence it has.
  return [`${name} ${version} (${license})`, ...(texts.length > 0 ? texts : [`© ${by ?? 'its authors'}. The package names its licence, ${license}, and carries no text of it.`])].join('\n\n');
}

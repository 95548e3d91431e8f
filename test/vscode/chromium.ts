/** Finds a Chromium to drive, or installs Debian's. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { runCommand } from './commands';
import { report, Setback } from './progress';

/** Names that Chromium and its siblings are installed under. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where a Mac keeps them, which is not on PATH. */
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The font is there so that Chinese shows in screenshots. */
const debianPackages = ['chromium', 'fonts-noto-cjk'];

/**
 * Gives the path of a Chromium: the one the environment variable CHROME names, else one on PATH, else one that
 * Playwright has installed, else (as root on Debian or Ubuntu) one newly installed with apt-get.
 * @throws Setback when there is none and none can be installed; the message says what to install.
 */
export async function provisionChromium(): Promise<string> {
  const asked = process.env['CHROME'];
  if (asked !== undefined && !existsSync(asked)) {
    throw new Setback(`The environment variable CHROME names ${asked}, which is not there. Correct it, or unset it.`);
  }
  const found = asked ?? findChromium();
  if (found !== undefined) {
    return found;
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await installOnDebian();
  }
  const installed = findChromium();
  if (installed === undefined) {
    throw new Setback(
      'No Chromium was found, which shows VS Code to the tests. Install one with the package manager of this machine ' +
        `(on Debian: apt-get install ${debianPackages.join(' ')}), or with \`npx playwright-core install --with-deps chromium\`, ` +
        'or set the environment variable CHROME to the path of one.',
    );
  }
  return installed;
}

function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...macApplications, chromium.executablePath()].find((path) => existsSync(path));
}

async function installOnDebian(): Promise<void> {
  report(`Installing ${debianPackages.join(' and ')} with apt-get (once; about half a minute)`);
  const options = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=600'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--no-install-recommends', ...debianPackages]]) {
    const ended = await runCommand('apt-get', [...options, ...args], { env });
    if (ended.code !== 0) {
      throw new Setback(
        `apt-get ${args.join(' ')} failed:\n${ended.output.trim()}\n` +
          'Install a Chromium by hand, or set the environment variable CHROME to the path of one.',
      );
    }
  }
}

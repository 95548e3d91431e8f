/** Opens a workbench of VS Code in Chromium. */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { provisionChromium } from './chromium';
import type { Server } from './server';

const chromiumArguments = [
  '--no-sandbox', // Chromium refuses to run as root with one
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium without a window. It is closed when this process exits. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await provisionChromium(), headless: true, args: chromiumArguments });
}

/** The address of a file or folder of this machine as a workbench knows it. */
export function remoteUri(server: Server, path: string): string {
  return `vscode-remote://${server.host}${encodeURI(path)}`;
}

/**
 * The address of a workbench that shows a folder.
 * @param payload what to tell the workbench as it starts, e.g. `{ openFile: 'vscode-remote://…' }`
 */
export function workbenchUrl(server: Server, folder: string, payload: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(Object.entries(payload)) });
  return `http://${server.host}/?${query.toString()}`;
}

/** A page of its own (nothing remembered from another), large enough for the side bar and an editor. */
export async function newPage(browser: Browser, locale = 'en-US'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 660 }, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

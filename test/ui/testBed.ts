import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, newPage, workbenchUrl } from '../vscode/browser';
import { packageExtension } from '../vscode/packageExtension';
import { outFolder, repository } from '../vscode/paths';
import { report } from '../vscode/progress';
import { provisionVSCode } from '../vscode/provision';
import { startServer } from '../vscode/server';
import type { Server, Settings } from '../vscode/server';
import { temporaryCopy } from '../vscode/temporary';
import { Workbench } from './workbench';

export interface OpenOptions {
  readonly settings?: Settings;
  readonly language?: 'en-US' | 'zh-CN';
}

/** One VS Code with the packaged extension installed, in which UI tests open one workbench after another. */
export class TestBed {
  private workbench: Workbench | undefined;

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly folders: { readonly screenshots: string; readonly documentation: string | undefined },
  ) {}

  /**
   * Packages and installs the extension, and starts all that is needed.
   * @param updateScreenshots whether the pictures that the documentation shows are renewed
   * @param vsix the path of a package that is installed instead
   */
  static async start(updateScreenshots: boolean, vsix?: string): Promise<TestBed> {
    report(vsix === undefined ? 'Packaging the extension and installing it in VS Code' : `Installing ${vsix} in VS Code`);
    const server = await startServer(await provisionVSCode(), { vsix: [vsix ?? (await packageExtension())] });
    const folders = {
      screenshots: join(outFolder, 'screenshots'),
      documentation: updateScreenshots ? join(repository, 'media', 'screenshots') : undefined,
    };
    return new TestBed(server, await launchBrowser(), folders);
  }

  /**
   * Opens a copy of a folder (a path within the repository) in a workbench that remembers nothing of those before,
   * which it replaces.
   * @param options.settings user settings, on top of those that keep VS Code quiet
   * @param options.language in which Broadsheet speaks; VS Code's own words stay English
   */
  async open(folder: string, options: OpenOptions = {}): Promise<Workbench> {
    await this.workbench?.page.context().close();
    this.server.writeSettings(options.settings ?? {});
    const copy = temporaryCopy(join(repository, folder));
    this.workbench = new Workbench(await newPage(this.browser, options.language), copy, this.folders);
    await this.workbench.page.goto(workbenchUrl(this.server, copy));
    await this.workbench.ready();
    return this.workbench;
  }

  /** Ends VS Code and the browser. Happens by itself when this process exits. */
  async stop(): Promise<void> {
    await this.browser.close();
    this.server.stop();
  }

  /** Keeps a picture of the workbench that is open, if one is. */
  async screenshot(name: string): Promise<void> {
    await this.workbench?.screenshot(name);
  }
}

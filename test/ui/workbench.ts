/** Drives the workbench of a real VS Code the way a user does: by keyboard, and by what is written on the screen. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import { clipboardText, copying, drawnLines, paintOf } from './inPage';
import type { Paint } from './inPage';

/** VS Code's themes by their labels, each with the class by which a workbench shows that it is on. */
export const themes = {
  'Light Modern': 'vscode-theme-defaults-themes-light_modern-json',
  'Dark Modern': 'vscode-theme-defaults-themes-dark_modern-json',
  'Light High Contrast': 'vscode-theme-defaults-themes-hc_light-json',
  'Dark High Contrast': 'vscode-theme-defaults-themes-hc_black-json',
} as const;

/** Every method waits up to 30 seconds for what it acts upon, and throws when that has not appeared. */
export class Workbench {
  /**
   * @param page the page that shows it; for what no method here does
   * @param folder the folder that is open in it, a copy that tests may change
   * @param folders.screenshots where its pictures are kept
   * @param folders.documentation where pictures are renewed that the documentation shows, if they shall be
   */
  constructor(
    readonly page: Page,
    readonly folder: string,
    private readonly folders: { readonly screenshots: string; readonly documentation: string | undefined },
  ) {}

  /** Resolves when the workbench can be used. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .explorer-folders-view').waitFor();
  }

  /** Opens a file of the folder by its name, and waits for its editor. */
  async openFile(name: string): Promise<void> {
    await this.chooseAfter('Control+P', name, name);
    await this.editorTab(name).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by the title the command palette shows, e.g. `Broadsheet: Next Story`. */
  async runCommand(title: string): Promise<void> {
    await this.chooseAfter('F1', `>${title}`, title);
  }

  /** Chooses the row of an open quick pick that is labelled so. */
  async pickQuickInput(label: string): Promise<void> {
    await this.accept(this.quickInputRow(label));
  }

  /** Writes into an open quick pick or input box, and accepts it. */
  async answerQuickInput(text: string): Promise<void> {
    await this.quickInput().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Answers VS Code's own dialog for a file or folder, which is a quick pick; a folder's path ends in a slash.
   * @param titled what is written above it
   */
  async answerFileDialog(path: string, titled = 'Extract Stories'): Promise<void> {
    const title = this.page.locator('.quick-input-title', { hasText: titled });
    await title.waitFor();
    // First a folder is offered, a little later perhaps a name in it: each takes the place of what was answered meanwhile.
    let offered = '';
    let timesOffered = 0;
    await eventually(async () => {
      const before = offered;
      offered = await this.quickInput().inputValue();
      timesOffered = offered === before ? timesOffered + 1 : 0;
      assert.ok(offered.includes('/') && timesOffered >= 5, 'nothing is offered yet, or not for good');
    });
    await eventually(async () => {
      await this.quickInput().fill(path);
      assert.equal(await this.quickInput().inputValue(), path);
      await this.page.keyboard.press('Enter');
      await title.waitFor({ state: 'hidden', timeout: 5_000 });
    });
  }

  /** Waits for the quick pick or input box that has a title. */
  async quickInputTitle(title: string): Promise<void> {
    await this.page.locator('.quick-input-title', { hasText: title }).waitFor();
  }

  /** Writes into an open quick pick or input box, and leaves it open. */
  async typeInQuickInput(text: string): Promise<void> {
    await this.quickInput().fill(text);
  }

  /** Presses a button of the row of an open quick pick that holds a text; the button by its tooltip. */
  async pressQuickInputButton(text: string, tooltip: string): Promise<void> {
    const row = this.quickInputRow(text);
    await row.hover();
    await row.locator(`.action-label[aria-label="${tooltip}"]`).click();
  }

  /** Chooses an item of a submenu of the context menu of the place where the cursor of the active editor is. */
  async chooseFromEditorMenu(submenu: string, item: string): Promise<void> {
    const menu = this.page.locator('.context-view .monaco-menu').first();
    await this.page.keyboard.press('Shift+F10');
    await this.page.getByRole('menuitem', { name: submenu }).first().click();
    // A menu that has just come up takes no click yet; what was chosen is done when it has gone.
    await eventually(async () => {
      if (await menu.isVisible()) await this.page.getByRole('menuitem', { name: item }).first().click({ timeout: 2_000 });
      await menu.waitFor({ state: 'hidden', timeout: 2_000 });
    });
  }

  /** The labels an open quick pick offers, from the top; long lists only as far as they are drawn. */
  async quickInputRows(): Promise<string[]> {
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    // What a row says below its label is kept from earlier lists, unseen.
    return texts(this.page.locator('.quick-input-list .monaco-list-row .quick-input-list-row:first-child .label-name'));
  }

  /** Shows a side bar by the name its icon carries, e.g. `Broadsheet`. */
  async openSideBar(name: string): Promise<void> {
    const icon = this.page.locator(`.activitybar .action-item:has(a.action-label[aria-label^="${name}"])`);
    await icon.waitFor();
    if ((await icon.getAttribute('class'))?.split(' ').includes('checked') !== true) {
      await icon.click();
    }
  }

  /** Drags the edge of the side bar until it is so many pixels wide. */
  async widenSideBar(width: number): Promise<void> {
    const bar = await this.page.locator('.part.sidebar').boundingBox();
    if (!bar) throw new Error('There is no side bar');
    await this.page.mouse.move(bar.x + bar.width, bar.y + bar.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(bar.x + width, bar.y + bar.height / 2, { steps: 5 });
    await this.page.mouse.up();
  }

  /** A view of the side bar by its title, e.g. `Stories`. */
  view(title: string): Locator {
    return this.page.locator('.pane', { has: this.page.locator('.pane-header', { hasText: title }) });
  }

  /**
   * The rows of a tree view as `label description`, from the top, as far as they are drawn, each indented by two spaces
   * a level: `['Page 1 4 stories', '  Lanterns on the river by He Xiaoman']`.
   */
  async treeRows(title: string): Promise<string[]> {
    return Promise.all((await this.rows(title).all()).map(rowText));
  }

  /** The files and folders that the Explorer shows, as far as they are drawn. */
  async explorerRows(): Promise<string[]> {
    return texts(this.page.locator('.explorer-folders-view .monaco-list-row'));
  }

  /** The first row of a tree view that holds a text. */
  treeRow(title: string, text: string): Locator {
    return this.rows(title).filter({ hasText: text }).first();
  }

  /** Ticks the first row of a tree view that holds a text, or takes its tick away. */
  async tick(title: string, text: string): Promise<void> {
    await this.treeRow(title, text).locator('.monaco-custom-toggle').click();
  }

  /** Opens VS Code's own outline, wherever it is. */
  async openOutline(): Promise<void> {
    await this.runCommand('Explorer: Focus on Outline View');
  }

  /** The rows of VS Code's own outline as {@link treeRows} gives them. */
  async outlineRows(): Promise<string[]> {
    return this.treeRows('Outline');
  }

  /** The messages of the corner, the newest first, also those that are no longer shown by themselves. */
  async notifications(): Promise<string[]> {
    const center = this.page.locator('.notifications-center.visible');
    if (!(await center.isVisible())) await this.page.locator('.statusbar-item[id="status.notifications"] a').click();
    return texts(center.locator('.notification-list-item-message'));
  }

  /** Presses a button of a message in the corner. */
  async answerNotification(button: string): Promise<void> {
    await this.page.locator('.notification-list-item .monaco-button', { hasText: button }).filter({ visible: true }).click();
  }

  /** What a modal dialog asks. */
  async dialog(): Promise<string> {
    return this.page.locator('.monaco-dialog-box .dialog-message-container').innerText();
  }

  /** Presses a button of a modal dialog. */
  async answerDialog(button: string): Promise<void> {
    await this.page.locator('.monaco-dialog-box .monaco-button', { hasText: button }).click();
    await this.page.locator('.monaco-dialog-box').waitFor({ state: 'hidden' });
  }

  /** What the items of the status bar say, in no order to rely on. */
  async statusBarItems(): Promise<string[]> {
    return texts(this.page.locator('.statusbar-item'));
  }

  /** The text of the active editor's lines as far as they are drawn, the topmost first. */
  async visibleLines(): Promise<string[]> {
    const lines = this.page.locator('.editor-group-container.active .view-lines .view-line');
    const drawn = await lines.evaluateAll(drawnLines);
    return drawn.toSorted((one, other) => one.top - other.top).map(({ text }) => plain(text));
  }

  /** The steps of the breadcrumbs above the active editor, outermost first. */
  async breadcrumbs(): Promise<string[]> {
    return texts(this.page.locator('.editor-group-container.active .monaco-breadcrumb-item'));
  }

  /** The lines that stick to the top of the active editor. */
  async stickyLines(): Promise<string[]> {
    return texts(this.page.locator('.editor-group-container.active .sticky-widget .sticky-line-content'));
  }

  /** How a piece of text is painted in the active editor; the piece must be exactly what is painted in one way. */
  async paint(piece: string): Promise<Paint> {
    const span = this.page.locator('.editor-group-container.active .view-line span span').getByText(piece, { exact: true }).first();
    await span.waitFor();
    return span.evaluate(paintOf);
  }

  /** Rests the mouse on a piece of text of the active editor; the piece must be exactly what is painted in one way. */
  async hoverOver(piece: string): Promise<void> {
    await this.page.locator('.editor-group-container.active .view-line span span').getByText(piece, { exact: true }).first().hover();
  }

  /**
   * Double-clicks in a piece of text of the active editor, which must be exactly what is painted in one way.
   * @param letter which of its letters, all of which are of the same width, counted from 0
   */
  async doubleClick(piece: string, letter: number): Promise<void> {
    const span = this.page.locator('.editor-group-container.active .view-line span span').getByText(piece, { exact: true }).first();
    const box = await span.boundingBox();
    if (box) await span.dblclick({ position: { x: (box.width * (letter + 0.5)) / piece.length, y: box.height / 2 } });
  }

  /** What the hovers over the active editor say. */
  async hovers(): Promise<string> {
    return (await texts(this.editorHover())).join('\n');
  }

  /** Presses a link of a hover over the active editor. */
  async pressInHover(link: string): Promise<void> {
    await this.editorHover().locator('a', { hasText: link }).click();
  }

  /** The rows of the Problems panel, as far as they are drawn. */
  async problems(): Promise<string[]> {
    return texts(this.page.locator('.markers-panel .monaco-list-row'));
  }

  /** Shows what belongs to the problem whose row holds a text. */
  async expandProblem(text: string): Promise<void> {
    const row = this.page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
  }

  /** What is in the clipboard. */
  async clipboard(): Promise<string> {
    await this.allowClipboard();
    return this.page.evaluate<string>(clipboardText);
  }

  /** Pastes a text where the cursor is. */
  async paste(text: string): Promise<void> {
    await this.allowClipboard();
    await this.page.evaluate(copying(text));
    await this.page.keyboard.press('Control+V');
  }

  /** Moves the cursor of the active editor to a line (counted from 1). */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.answerQuickInput(`:${line}`);
  }

  /** Puts a theme on, and waits until it shows. */
  async setTheme(label: keyof typeof themes): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    await this.answerQuickInput(label);
    await this.page.locator(`.monaco-workbench.${themes[label]}`).waitFor();
  }

  /** Keeps a picture of the workbench as `NAME.png`, without what only shows because the mouse is there. */
  async screenshot(name: string): Promise<void> {
    await this.takePicture(join(this.folders.screenshots, `${name}.png`));
  }

  /** Keeps a picture that the documentation shows, with the hover that is there because the mouse is. */
  async illustrateHover(name: string): Promise<void> {
    await this.page.locator('.workbench-hover').waitFor({ state: 'hidden', timeout: 2_000 }).catch(() => undefined);
    for (const folder of [this.folders.screenshots, this.folders.documentation]) {
      if (folder !== undefined) await this.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    }
  }

  /** Keeps a picture that the documentation shows. */
  async illustrate(name: string): Promise<void> {
    await this.screenshot(name);
    if (this.folders.documentation !== undefined) {
      await this.takePicture(join(this.folders.documentation, `${name}.png`));
    }
  }

  private async takePicture(path: string): Promise<void> {
    await this.page.mouse.move(1, 1);
    // A hover that stays belongs to what has the focus.
    await this.page.locator('.workbench-hover').waitFor({ state: 'hidden', timeout: 2_000 }).catch(() => undefined);
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }

  private editorHover(): Locator {
    return this.page.locator('.editor-instance .monaco-resizable-hover .monaco-hover').filter({ visible: true });
  }

  /** Again and again, since what VS Code offers is what it knew when the key was pressed. */
  private async chooseAfter(key: string, text: string, label: string): Promise<void> {
    const row = this.quickInputRow(label);
    await eventually(async () => {
      await this.page.keyboard.press(key);
      await this.quickInput().fill(text, { timeout: 5_000 });
      await row.waitFor({ timeout: 5_000 }).catch(async (error: unknown) => {
        await this.page.keyboard.press('Escape');
        throw error;
      });
    });
    await this.accept(row);
    // The input itself may stay, for what the chosen command asks.
    await row.waitFor({ state: 'hidden' });
  }

  private async allowClipboard(): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  /** By keyboard: the hover of one row can lie above the next ones. */
  private async accept(row: Locator): Promise<void> {
    await row.waitFor();
    while (!(await row.getAttribute('class'))?.split(' ').includes('focused')) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  private rows(title: string): Locator {
    return this.view(title).locator('.monaco-list-row[role="treeitem"]');
  }

  private quickInput(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]').first();
  }

  private quickInputRow(label: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  }

  private editorTab(name: string): Locator {
    return this.page.locator('.tabs-container .tab', { hasText: name });
  }
}

/** A row can go while rows are read: whoever reads it then reads all of them again. */
async function rowText(row: Locator): Promise<string> {
  const level = Number(await row.getAttribute('aria-level', { timeout: 2_000 }));
  const parts = await texts(row.locator('.label-name, .label-description'));
  return '  '.repeat(level - 1) + parts.join(' ');
}

async function texts(found: Locator): Promise<string[]> {
  return (await found.allInnerTexts()).map((text) => plain(text).trim()).filter((text) => text !== '');
}

/** VS Code draws spaces as no-break ones, and the parts of a row on lines of their own. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\s*\n\s*/g, ' ').trimEnd();
}

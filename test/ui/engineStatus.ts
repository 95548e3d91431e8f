import assert from 'node:assert/strict';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

/** Shows in the language status of a dump which engine cuts words, and fails unless it is the expected one. */
export async function expectEngine(workbench: Workbench, engine: string): Promise<void> {
  await eventually(async () => {
    await workbench.page.mouse.move(600, 300);
    await workbench.page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    const hover = workbench.page.locator('.hover-language-status');
    await hover.first().waitFor({ timeout: 5_000 });
    const status = await hover.allInnerTexts();
    assert.ok(status.some((text) => text.includes(`Words: ${engine}`)), status.join('\n'));
  });
}

/** Asks for the keywords of a story, which is work for an engine, and shows them. */
export async function expectKeyword(workbench: Workbench, headline: string, keyword: string): Promise<void> {
  await eventually(async () => {
    await workbench.page.mouse.move(600, 300);
    await workbench.treeRow('Stories', headline).hover();
    const tooltip = await workbench.page.locator('.workbench-hover').innerText({ timeout: 5_000 });
    assert.match(tooltip, new RegExp(`Keywords:\\s.*${keyword}`));
  });
}

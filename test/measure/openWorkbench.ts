import { Workbench } from '../ui/workbench';
import { launchBrowser, newPage, workbenchUrl } from '../vscode/browser';
import { outFolder } from '../vscode/paths';
import { provisionVSCode } from '../vscode/provision';
import { startServer } from '../vscode/server';
import type { Settings } from '../vscode/server';

/** Opens a folder in a VS Code of its own with some packages installed; large files are opened without a question, and may take long. */
export async function openWorkbench(folder: string, vsix: readonly string[], settings: Settings = {}): Promise<Workbench> {
  const server = await startServer(await provisionVSCode(), { vsix });
  // Else VS Code asks first whether so large a file is to be opened from elsewhere.
  server.writeSettings({ 'workbench.editorLargeFileConfirmation': 100, ...settings });
  const page = await newPage(await launchBrowser());
  page.setDefaultTimeout(180_000);
  await page.goto(workbenchUrl(server, folder));
  const workbench = new Workbench(page, folder, { screenshots: outFolder, documentation: undefined });
  await workbench.ready();
  return workbench;
}

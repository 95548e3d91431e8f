import type { QuickPick, QuickPickItem } from 'vscode';

/** Shows a quick pick that was made for one question, and disposes of it. Gives the chosen item; undefined where it was closed without one. */
export async function answerOf<Item extends QuickPickItem>(quickPick: QuickPick<Item>): Promise<Item | undefined> {
  return new Promise((resolve) => {
    quickPick.onDidAccept(() => {
      resolve(quickPick.activeItems[0]);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      quickPick.dispose();
      resolve(undefined);
    });
    quickPick.show();
  });
}

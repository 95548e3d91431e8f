import * as vscode from 'vscode';

/** A row of a quick pick, and what it stands for. */
export interface Choice<Item> extends vscode.QuickPickItem {
  readonly choice: Item;
}

/** What is asked, and where the last answer is kept. */
export interface Question {
  readonly state: vscode.Memento;
  /** One entry of the state holds the answers to several questions. */
  readonly key: string;
  readonly question: string;
  readonly title: string;
  readonly placeHolder: string;
}

/** Lets the user choose; what was chosen last time is offered first. */
export async function pickRemembered<Item extends { readonly id: string }>(
  { state, key, question, title, placeHolder }: Question,
  choices: readonly Choice<Item>[],
): Promise<Item | undefined> {
  const last = state.get<Readonly<Record<string, string>>>(key, {});
  const sorted = choices.toSorted((a, b) => Number(b.choice.id === last[question]) - Number(a.choice.id === last[question]));
  const picked = await vscode.window.showQuickPick(sorted, { title, placeHolder });
  if (picked) await state.update(key, { ...last, [question]: picked.choice.id });
  return picked?.choice;
}

import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { answerOf } from '../quickPickAnswer';
import { codeIcon } from './codeIcons';
import type { CodeLook } from './codeTable';

/** What was chosen in the list of codes: one that there is, or the name of one that is to be made. */
type PickedCode = { readonly look: CodeLook } | { readonly newName: string };

interface CodeItem extends vscode.QuickPickItem {
  readonly stands: PickedCode;
}

/** How the list of codes is to be shown. */
interface PickOptions {
  readonly title: string;
  readonly looks: readonly CodeLook[];
  /** The codes that stand first, as they were given lately. */
  readonly recent?: readonly string[];
  /** The keys that give codes in coding mode. */
  readonly keys?: ReadonlyMap<string, CodeLook>;
  readonly placeholder?: string;
  /** Whether a code can be made of what is typed. */
  readonly canCreate?: boolean;
}

/** Lists codes with their colours, keys and descriptions; undefined where none is chosen. */
export async function pickCode(options: PickOptions): Promise<PickedCode | undefined> {
  const quickPick = vscode.window.createQuickPick<CodeItem>();
  const items = itemsOf(options);
  quickPick.title = options.title;
  quickPick.placeholder = options.placeholder ?? (options.canCreate === true ? l10n.t('Choose a code, or type the name of a new one') : l10n.t('Choose a code'));
  quickPick.matchOnDescription = true;
  quickPick.matchOnDetail = true;
  quickPick.items = items;
  quickPick.onDidChangeValue((value) => {
    quickPick.items = options.canCreate === true && value.trim() !== '' ? [...items, newItem(value.trim())] : items;
  });
  return (await answerOf(quickPick))?.stands;
}

function itemsOf({ looks, recent = [], keys = new Map<string, CodeLook>() }: PickOptions): readonly CodeItem[] {
  const rank = (look: CodeLook): number => (recent.includes(look.id) ? recent.indexOf(look.id) : recent.length);
  const keyOf = (look: CodeLook): string => [...keys].find(([, { id }]) => id === look.id)?.[0] ?? '';
  return [...looks].sort((a, b) => rank(a) - rank(b)).map((look) => ({
    stands: { look },
    label: look.name,
    description: [look.path === look.name ? '' : look.path, keyOf(look) && `[${keyOf(look)}]`].filter(Boolean).join('  '),
    ...(look.code?.description !== undefined && { detail: look.code.description }),
    iconPath: codeIcon(look.colour),
  }));
}

function newItem(name: string): CodeItem {
  return { stands: { newName: name }, label: l10n.t('New code “{0}”', name), iconPath: new vscode.ThemeIcon('add'), alwaysShow: true };
}

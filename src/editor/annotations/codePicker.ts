import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { codeIcon } from './codeIcons';
import type { CodeLook } from './codeTable';

interface CodeItem extends vscode.QuickPickItem {
  readonly look: CodeLook | undefined;
}

/** What was chosen in the list of codes: one that there is, or the name of one that is to be made. */
type PickedCode = { readonly look: CodeLook } | { readonly newName: string };

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
  return new Promise((resolve) => {
    quickPick.onDidAccept(() => {
      const [item] = quickPick.activeItems;
      const name = quickPick.value.trim();
      if (item?.look) resolve({ look: item.look });
      else if (name !== '' && options.canCreate === true) resolve({ newName: name });
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      quickPick.dispose();
      resolve(undefined);
    });
    quickPick.show();
  });
}

function itemsOf({ looks, recent = [], keys = new Map<string, CodeLook>() }: PickOptions): readonly CodeItem[] {
  const rank = (look: CodeLook): number => (recent.includes(look.id) ? recent.indexOf(look.id) : recent.length);
  const keyOf = (look: CodeLook): string => [...keys].find(([, { id }]) => id === look.id)?.[0] ?? '';
  return [...looks].sort((a, b) => rank(a) - rank(b)).map((look) => ({
    look,
    label: look.name,
    description: [look.path === look.name ? '' : look.path, keyOf(look) && `[${keyOf(look)}]`].filter(Boolean).join('  '),
    ...(look.code?.description !== undefined && { detail: look.code.description }),
    iconPath: codeIcon(look.colour),
  }));
}

function newItem(name: string): CodeItem {
  return { look: undefined, label: l10n.t('New code “{0}”', name), iconPath: new vscode.ThemeIcon('add'), alwaysShow: true };
}

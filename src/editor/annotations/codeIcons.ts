import * as vscode from 'vscode';
import { paintOn } from './codeColours';
import type { Ground } from './codeColours';

const GROUNDS: Readonly<Record<vscode.ColorThemeKind, Ground>> = {
  [vscode.ColorThemeKind.Light]: 'light',
  [vscode.ColorThemeKind.Dark]: 'dark',
  [vscode.ColorThemeKind.HighContrast]: 'darkContrast',
  [vscode.ColorThemeKind.HighContrastLight]: 'lightContrast',
};

/** What the theme that is on is like. */
export function ground(): Ground {
  return GROUNDS[vscode.window.activeColorTheme.kind];
}

/** A dot in a code's colour, for lists and trees. */
export function codeIcon(colour: string): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  return { light: dot(paintOn('light', colour).edge), dark: dot(paintOn('dark', colour).edge) };
}

function dot(colour: string): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="5" fill="${colour}"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
}

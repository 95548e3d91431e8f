import * as vscode from 'vscode';
import { DEFAULT_THRESHOLD } from '../formats/format';
import { GROUPINGS } from '../outline/gathered';
import type { Grouping } from '../outline/gathered';

/** What the user has set for detection. */
export interface DetectionSettings {
  readonly enabled: boolean;
  /** Globs of the files that are looked at. */
  readonly include: readonly string[];
  /** Globs of the files that are never looked at. */
  readonly exclude: readonly string[];
  /** 0 to 1: how sure detection must be. */
  readonly threshold: number;
}

/** The detection settings that hold for a document. */
export function detectionSettings(document: vscode.TextDocument): DetectionSettings {
  const settings = vscode.workspace.getConfiguration('broadsheet.detection', document);
  return {
    enabled: settings.get('enabled', true),
    include: settings.get('include', ['**']),
    exclude: settings.get('exclude', []),
    threshold: settings.get('threshold', DEFAULT_THRESHOLD),
  };
}

/** Who annotates, as the user has set it; empty for nobody who is named. */
export function coder(): string {
  return vscode.workspace.getConfiguration('broadsheet').get('coder', '').trim();
}

/** True where the tree shall follow the cursor. */
export function followsCursor(): boolean {
  return vscode.workspace.getConfiguration('broadsheet.stories').get('followCursor', true);
}

/** True where the keywords of stories are written into extracts. */
export function extractsKeywords(): boolean {
  return vscode.workspace.getConfiguration('broadsheet.words').get('keywordsInExtracts', true);
}

/** Tells the tree to follow the cursor or not to, from now on. */
export async function setFollowsCursor(value: boolean): Promise<void> {
  await vscode.workspace.getConfiguration('broadsheet.stories').update('followCursor', value, vscode.ConfigurationTarget.Global);
}

/** By what the stories of the tree are grouped. */
export function grouping(): Grouping {
  const set = vscode.workspace.getConfiguration('broadsheet.stories').get<string>('groupBy');
  return GROUPINGS.find((known) => known === set) ?? 'automatic';
}

/** Groups the stories of the tree by something else, from now on. */
export async function setGrouping(value: Grouping): Promise<void> {
  await vscode.workspace.getConfiguration('broadsheet.stories').update('groupBy', value, vscode.ConfigurationTarget.Global);
}

/** What a key of coding mode codes where nothing is selected. */
export function codingUnit(): 'word' | 'sentence' | 'paragraph' {
  return vscode.workspace.getConfiguration('broadsheet.coding').get('unit', 'sentence');
}

/** The words for which codes are suggested in a document: each with the id of its code. */
export function suggestedWords(document: vscode.TextDocument): Readonly<Record<string, string>> {
  return vscode.workspace.getConfiguration('broadsheet.suggestions', document).get('words', {});
}

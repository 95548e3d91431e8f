import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { figureNotation, plainValue } from '../../outline/figureNotation';
import type { Dumps } from '../dumps';
import { toRange } from '../ranges';
import { figureKindName } from './figureNames';
import { KIND_ICONS } from './figureRows';
import { figureAtPosition } from './locatedFigures';

/** Gives the value of the figure under the mouse, `5亿元 → 500,000,000 CNY`, and copies it. */
export class FigureHover implements vscode.HoverProvider {
  constructor(private readonly dumps: Dumps) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken): Promise<vscode.Hover | undefined> {
    const dump = await this.dumps.latest(document);
    const figure = dump && !token.isCancellationRequested && figureAtPosition(dump, position);
    if (!figure) return undefined;
    const text = new vscode.MarkdownString('', true);
    text.isTrusted = { enabledCommands: [COPY] };
    text.appendMarkdown('**').appendText(`${figure.text} → ${figureNotation(figure)}`).appendMarkdown('**');
    text.appendMarkdown(`  \n$(${KIND_ICONS[figure.kind]}) `).appendText(figureKindName(figure.kind));
    const links = [link(l10n.t('Copy Value'), plainValue(figure)), link(l10n.t('Copy as Printed'), figure.text)];
    text.appendMarkdown(`\n\n${links.join(' · ')}`);
    return new vscode.Hover(text, toRange(dump.source, figure.span));
  }
}

const COPY = 'broadsheet.copyFigureValue';

function link(title: string, text: string): string {
  return `[${title}](command:${COPY}?${encodeURIComponent(JSON.stringify([{ text }]))})`;
}

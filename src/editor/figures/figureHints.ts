import * as vscode from 'vscode';
import { figureNotation } from '../../outline/figureNotation';
import type { StoryFigure } from '../../figures/storyFigures';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';
import { DUMPS } from '../language';
import { toPosition } from '../ranges';
import { figureKindName } from './figureNames';
import { figuresEndingIn } from './locatedFigures';

const SETTING = 'broadsheet.figures.inlayHints';

/** Writes the value behind each figure that is in view, where the user wants it and the print does not say it already. */
export class FigureHints extends DisposableOwner implements vscode.InlayHintsProvider {
  private readonly changed = this.own(new vscode.EventEmitter<void>());
  readonly onDidChangeInlayHints = this.changed.event;

  constructor(private readonly dumps: Dumps) {
    super();
    this.listen(vscode.workspace.onDidChangeConfiguration, (change) => {
      if (change.affectsConfiguration(SETTING)) this.changed.fire();
    });
    this.own(vscode.languages.registerInlayHintsProvider(DUMPS, this));
  }

  async provideInlayHints(document: vscode.TextDocument, { start, end }: vscode.Range, token: vscode.CancellationToken): Promise<vscode.InlayHint[]> {
    if (!vscode.workspace.getConfiguration(undefined, document).get<boolean>(SETTING, false)) return [];
    const dump = await this.dumps.latest(document);
    if (!dump || token.isCancellationRequested) return [];
    return figuresEndingIn(dump, { first: start.line, last: end.line })
      .filter(saysMore)
      .map((figure) => {
        const hint = new vscode.InlayHint(toPosition(dump.source, figure.span.end), figureNotation(figure));
        hint.paddingLeft = true;
        hint.tooltip = figureKindName(figure.kind);
        return hint;
      });
  }
}

/** `45.3%` is `45.3 %` already. */
function saysMore(figure: StoryFigure): boolean {
  return bareNotation(figureNotation(figure)) !== bareNotation(figure.text);
}

function bareNotation(text: string): string {
  return text.normalize('NFKC').replace(/[\s,]/g, '');
}

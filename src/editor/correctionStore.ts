import type * as vscode from 'vscode';
import { l10n } from 'vscode';
import { CORRECTIONS_SUFFIX } from '../annotations/correction';
import type { Corrections } from '../annotations/corrections';
import type { FixedLines } from '../formats/format';
import { Keeper } from './annotations/keeper';
import type { Open } from './annotations/keeper';
import type { openCorrections } from './annotations/openCorrections';
import type { Fixes } from './dumps';

/** The corrections of all open dumps. */
export class CorrectionStore extends Keeper<Corrections> implements Fixes {
  private opener: typeof openCorrections | undefined;

  /** `load` gives what opens corrections: loaded when the first dump is. */
  constructor(private readonly load: () => Promise<typeof openCorrections>) {
    super();
  }

  override async ready(document: vscode.TextDocument): Promise<void> {
    this.opener ??= await this.load();
    await super.ready(document);
  }

  fixedLines(document: vscode.TextDocument): FixedLines {
    return this.of(document).fixedLines;
  }

  /** The corrections of a document, once they are ready; orphans have found their lines again where these are as they were. */
  override of(document: vscode.TextDocument): Corrections {
    const corrections = super.of(document);
    corrections.seekOrphans();
    return corrections;
  }

  protected override open(document: vscode.TextDocument): Open<Corrections> {
    if (!this.opener) throw new Error('Corrections are asked for before they are ready.');
    return this.opener(document, correctionsBeside(document.uri), () => {
      this.changed.fire(document);
    });
  }

  protected override unsaved(dump: string, reason: string): string {
    return l10n.t('The corrections of {0} hold until it is closed, but could not be saved: {1}', dump, reason);
  }

  protected override filesToMove(from: vscode.Uri, to: vscode.Uri): Promise<readonly (readonly [vscode.Uri, vscode.Uri])[]> {
    return Promise.resolve([[correctionsBeside(from), correctionsBeside(to)]]);
  }
}

/** The file beside a dump that its corrections are kept in. */
function correctionsBeside(dump: vscode.Uri): vscode.Uri {
  return dump.with({ path: dump.path + CORRECTIONS_SUFFIX });
}

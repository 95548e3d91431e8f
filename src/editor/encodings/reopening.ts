import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { reasonOf } from '../../core/reason';
import { decoded } from '../../encodings/decode';
import { encodingNamed, ENCODINGS } from '../../encodings/encoding';
import type { EncodingId } from '../../encodings/encoding';
import { guessEncoding } from '../../encodings/guess';
import { SAMPLE_LENGTH } from '../../formats/format';
import { fileNameOf } from '../fileNames';
import { tell } from '../tell';
import type { EncodingWorkbench } from './encodingWorkbench';

/** VS Code gives larger documents to no extension. Bytes. */
const LARGEST = 50 * 1024 * 1024;
/** How long VS Code may take to read a document again, in milliseconds. */
const LONGEST_WAIT = 10_000;
/** A letter of GB18030 has four bytes at most. */
const LONGEST_LETTER = 4;

/** Offers to read a document again that is a dump in another encoding; does so unasked where the user has said so before. */
export async function offerRightEncoding(document: vscode.TextDocument, workbench: EncodingWorkbench): Promise<void> {
  const { detector, verdicts } = workbench;
  const right = await rightEncoding(document);
  if (!right || document.isDirty || document.isClosed || !(await detector.takesForDump(document, right.text))) return;
  if (verdicts.of(document.uri) === `is ${right.encoding}`) return reopen(document, right.encoding, workbench);
  const reopenIt = l10n.t('Reopen with {0}', label(right.encoding));
  const keep = l10n.t('Keep as It Is');
  const answer = await vscode.window.showInformationMessage(
    l10n.t('{0} looks like a newspaper dump in {1}, but was opened as {2}.', fileNameOf(document.uri), label(right.encoding), shownAs(document)),
    reopenIt,
    keep,
  );
  if (answer === reopenIt) await reopen(document, right.encoding, workbench);
  // Who closes the message has answered it too.
  else await verdicts.remember(document.uri, 'keep');
}

/** Reads the document again in the encoding that its bytes are most likely in; says why where it cannot. */
export async function reopenWithRightEncoding(document: vscode.TextDocument | undefined, workbench: EncodingWorkbench): Promise<void> {
  if (!document || document.isUntitled) { tell(l10n.t('Open a text file first.')); return; }
  const name = fileNameOf(document.uri);
  if (document.isDirty) { tell(l10n.t('{0} has unsaved changes: save or revert it first.', name)); return; }
  const right = await rightEncoding(document);
  if (!right) { tell(l10n.t('{0} is shown in the right encoding: {1}.', name, shownAs(document))); return; }
  await reopen(document, right.encoding, workbench);
}

/** The encoding that a document should be read in, and its beginning read so; undefined where it is read so already or its bytes cannot be had. */
async function rightEncoding({ uri, encoding: shown }: vscode.TextDocument): Promise<{ encoding: EncodingId; text: string } | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > LARGEST) return undefined;
    const bytes = await vscode.workspace.fs.readFile(uri);
    const encoding = guessEncoding(bytes);
    const sample = bytes.subarray(0, SAMPLE_LENGTH * LONGEST_LETTER);
    const text = decoded(sample, encoding);
    const now = encodingNamed(shown);
    return now === encoding || (now !== undefined && decoded(sample, now) === text) ? undefined : { encoding, text };
  } catch {
    // A file that is gone meanwhile, or is in no file system: there is nothing to read again.
    return undefined;
  }
}

async function reopen(document: vscode.TextDocument, encoding: EncodingId, { detector, verdicts }: EncodingWorkbench): Promise<void> {
  const read = readAnew(document);
  try {
    await vscode.workspace.openTextDocument(document.uri, { encoding: ENCODINGS[encoding].editorIds[0] });
  } catch (error) {
    tell(l10n.t('{0} cannot be reopened with {1}: {2}', fileNameOf(document.uri), label(encoding), reasonOf(error))); return;
  }
  await verdicts.remember(document.uri, `is ${encoding}`);
  await read;
  await detector.lookAgain(document);
}

/** Resolves when the document has another text, or has kept it for long: VS Code may tell of the text later than of the opening. */
function readAnew(document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, LONGEST_WAIT);
    const listener = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document === document && change.contentChanges.length > 0) done();
    });
  });
}

function label(encoding: EncodingId): string {
  return ENCODINGS[encoding].label;
}

/** What VS Code has decoded the document as; by VS Code's own name where Broadsheet knows no other. */
function shownAs({ encoding }: vscode.TextDocument): string {
  const id = encodingNamed(encoding);
  return id ? label(id) : encoding;
}

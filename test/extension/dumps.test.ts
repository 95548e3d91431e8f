/** How a dump is read and kept up to date, in an editor that goes on meanwhile. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Dump } from '../../src/core/dump';
import type { Steps } from '../../src/core/steps';
import { Dumps } from '../../src/editor/dumps';
import type { Fixes } from '../../src/editor/dumps';
import type { FixedLines } from '../../src/formats/format';
import { followDump, parseDump } from '../../src/formats/formats';
import type { FollowedDump } from '../../src/formats/formats';
import { HEADLINES, PAGE, closeAll, lineOf, openPage } from './support';

const headlines = (dump: Dump | undefined): (string | null)[] => dump?.stories.map(({ headline }) => headline) ?? [];

describe('A dump that is being read', () => {
  let document: vscode.TextDocument;
  let dumps: Dumps;
  let isHeldUp: boolean;
  let readings: number;

  /** Does not come to its end before it is let. */
  function* reading(text: string, fixed?: FixedLines): Steps<FollowedDump> {
    readings++;
    while (isHeldUp) yield;
    return yield* followDump(text, fixed);
  }

  /** What is read of the document if something happens meanwhile. */
  async function readWhile(act: () => unknown): Promise<Dump | undefined> {
    const asked = dumps.latest(document);
    await new Promise((resolve) => setTimeout(resolve));
    await act();
    assert.deepEqual([dumps.known(document), readings], [undefined, 1]);
    isHeldUp = false;
    return asked;
  }

  beforeEach(async () => {
    ({ document } = await openPage('read.txt'));
    dumps = new Dumps(() => Promise.resolve(reading));
    [isHeldUp, readings] = [true, 0];
  });

  afterEach(async () => {
    dumps.dispose();
    await closeAll();
  });

  it('is read once for all who ask for it', async () => {
    let other: Promise<Dump | undefined> | undefined;
    const dump = await readWhile(() => {
      other = dumps.latest(document);
    });
    assert.equal(await other, dump);
    assert.deepEqual([headlines(dump), readings], [HEADLINES, 1]);
  });

  it('has what was typed meanwhile', async () => {
    const dump = await readWhile(() => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.lineAt(0).range.start, PAGE.replaceAll('柳溪', '柳河'));
      return vscode.workspace.applyEdit(edit);
    });
    assert.deepEqual(headlines(dump), headlines(parseDump(document.getText())));
    assert.equal(headlines(dump)[0], '柳河12万亩早稻完成栽插');
    assert.equal(readings, 1);
  });

  it('is not read on when nobody needs it any more', async () => {
    const dump = await readWhile(() => {
      dumps.dispose();
    });
    assert.equal(dump, undefined);
  });

  it('is read anew when the families became others', async () => {
    const dump = await readWhile(() => {
      dumps.parseAnew();
    });
    assert.deepEqual([headlines(dump), readings], [HEADLINES, 2]);
  });

  it('heeds what is fixed meanwhile', async () => {
    const changed = new vscode.EventEmitter<vscode.TextDocument>();
    let fixed: FixedLines = new Map();
    const fixes: Fixes = { onDidChange: changed.event, ready: () => Promise.resolve(), fixedLines: () => fixed };
    dumps = new Dumps(() => Promise.resolve(reading), fixes);
    const dump = await readWhile(() => {
      fixed = new Map([[lineOf(document, '服务到田头'), [{ is: 'headline' }]]]);
      changed.fire(document);
    });
    assert.ok(headlines(dump).includes('服务到田头'));
    changed.dispose();
  });
});

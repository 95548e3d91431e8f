/** How a dump is read and kept up to date, in an editor that goes on meanwhile. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Dump } from '../../src/core/dump';
import type { Steps } from '../../src/core/steps';
import { Dumps } from '../../src/editor/dumps';
import type { Fixes } from '../../src/editor/dumps';
import type { FixedLines } from '../../src/formats/format';
import { openDump, parseDump } from '../../src/formats/formats';
import type { Follow, FollowedDump } from '../../src/formats/formats';
import { HEADLINES, PAGE, close, closeAll, lineOf, openPage } from './support';

const headlines = (dump: Dump | undefined): (string | null)[] => dump?.stories.map(({ headline }) => headline) ?? [];

describe('A dump that is being read', () => {
  let document: vscode.TextDocument;
  let dumps: Dumps;
  let isHeldUp: boolean;
  let readings: number;

  async function open(text: string): Promise<Follow> {
    const follow = await openDump(text);
    return (fixed) => reading(follow, fixed);
  }

  /** Does not come to its end before it is let. */
  function* reading(follow: Follow, fixed?: FixedLines): Steps<FollowedDump> {
    readings++;
    while (isHeldUp) yield;
    return yield* follow(fixed);
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
    dumps = new Dumps(open);
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
    assert.deepEqual(headlines(dump), headlines(await parseDump(document.getText())));
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
    dumps = new Dumps(open, fixes);
    const dump = await readWhile(() => {
      fixed = new Map([[lineOf(document, '服务到田头'), [{ is: 'headline' }]]]);
      changed.fire(document);
    });
    assert.ok(headlines(dump).includes('服务到田头'));
    changed.dispose();
  });
});

describe('A dump whose reader is being loaded', () => {
  let document: vscode.TextDocument;
  let dumps: Dumps;
  let opened: string[];
  let load: () => void;

  beforeEach(async () => {
    ({ document } = await openPage('loaded.txt'));
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    opened = [];
    dumps = new Dumps(async (text) => {
      opened.push(text);
      await loaded;
      return openDump(text);
    });
  });

  afterEach(async () => {
    dumps.dispose();
    await closeAll();
  });

  it('is of what was typed meanwhile, and of its family', async () => {
    const asked = dumps.latest(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), '<DOC>\n<DOCNO> A-1 </DOCNO>\n<HEAD>Mill sold</HEAD>\n<TEXT>\nThe mill is sold.\n</TEXT>\n</DOC>\n');
    await vscode.workspace.applyEdit(edit);
    load();
    const dump = await asked;
    assert.deepEqual([dump?.format, headlines(dump)], ['trec', ['Mill sold']]);
    assert.deepEqual(opened.slice(1), [document.getText()]);
  });

  it('follows what is typed when it is loaded', async () => {
    const asked = dumps.latest(document);
    load();
    assert.deepEqual(headlines(await asked), HEADLINES);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(0).range.start, '县');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual([(await dumps.latest(document))?.source.text, opened.length], [document.getText(), 1]);
  });

  it('is none when its document is closed meanwhile', async () => {
    const asked = dumps.latest(document);
    await close(document);
    load();
    assert.equal(await asked, undefined);
  });

  it('is opened again when the families became others', async () => {
    const asked = dumps.latest(document);
    dumps.parseAnew();
    load();
    assert.deepEqual([headlines(await asked), opened.length], [HEADLINES, 2]);
  });
});

import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { EXCHANGE_FORMATS } from '../../src/annotations/exchange/formats';
import { closeAll, folder, openPage, PAGE, putCursor, readFile, show, waitFor, writeFile } from './support';

const CODEBOOK = `{
  "codes": [
    { "id": "topic", "name": "Topic", "key": "1", "codes": [
      { "id": "topic.farming", "name": "Farming", "key": "2", "colour": "#009e73" },
      { "id": "topic.culture", "name": "Culture", "colour": "#cc79a7", "attributes": [{ "id": "tone", "values": ["warm", "cool"] }] }
    ] },
    { "id": "genre", "name": "Genre", "appliesTo": ["story"], "key": "g" }
  ]
}
`;

interface Filed {
  readonly id: string;
  readonly motivation: string;
  readonly creator: { readonly name: string };
  readonly generator?: { readonly type: string; readonly name: string };
  readonly body: { readonly purpose: string; readonly value: string } | readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly type?: string; readonly selector?: readonly [{ readonly exact?: string }] };
}

describe('Annotations', () => {
  before(async () => {
    await vscode.workspace.getConfiguration('broadsheet').update('coder', 'Ann', vscode.ConfigurationTarget.Global);
    await writeFile('codebook.json', CODEBOOK);
  });

  afterEach(closeAll);

  function fileOf({ uri }: vscode.TextDocument, coder = 'Ann'): vscode.Uri {
    return uri.with({ path: `${uri.path}.${coder}.annotations.jsonl` });
  }

  async function annotationsOf(document: vscode.TextDocument, coder?: string): Promise<readonly Filed[]> {
    try {
      return (await readFile(fileOf(document, coder))).trimEnd().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Filed);
    } catch {
      return [];
    }
  }

  /** What the coder's file says: `topic.farming 种粮大户`. */
  async function filed(document: vscode.TextDocument, coder?: string): Promise<string[]> {
    return (await annotationsOf(document, coder)).map(({ body, target }) => {
      const values = [body].flat().map(({ value }) => value);
      return [...values, target.selector?.[0].exact ?? target.type ?? 'story'].join(' ');
    });
  }

  async function areFiled(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
    let now: string[] = [];
    try {
      await waitFor('the annotations to be filed', async () => {
        now = await filed(document);
        return JSON.stringify(now) === JSON.stringify(expected);
      });
    } catch {
      assert.deepEqual(now, expected);
    }
  }

  function select(editor: vscode.TextEditor, text: string): void {
    const at = editor.document.getText().indexOf(text);
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at + text.length));
  }

  async function annotate(editor: vscode.TextEditor, text: string, code: string): Promise<void> {
    select(editor, text);
    await vscode.commands.executeCommand('broadsheet.annotateSelection', { code });
  }

  it('give a code to the selection, which the coder’s file keeps, with the coder’s name', async () => {
    const { document } = await openPage('coded.txt');
    const editor = await show(document.uri);
    await annotate(editor, '种粮大户黄建平', 'topic.farming');
    await areFiled(document, ['topic.farming 种粮大户黄建平']);
    assert.equal((await annotationsOf(document))[0]?.creator.name, 'Ann');
    assert.equal(document.isDirty, false);
  });

  it('give the code of a key to the sentence at the cursor, and not twice', async () => {
    const editor = await openPage('keys.txt');
    putCursor(editor, '新馆每周二');
    await vscode.commands.executeCommand('broadsheet.annotateSelection', { key: '1' });
    await vscode.commands.executeCommand('broadsheet.annotateSelection', { key: '1' });
    await areFiled(editor.document, ['topic 新馆每周二至周日开放,周一闭馆。']);
  });

  it('give a code that is for stories to the story at the cursor', async () => {
    const editor = await openPage('stories.txt');
    putCursor(editor, '新馆每周二');
    await vscode.commands.executeCommand('broadsheet.annotateSelection', { key: 'g' });
    await areFiled(editor.document, ['genre story']);
  });

  it('are one passage in pieces where several are selected', async () => {
    const editor = await openPage('pieces.txt');
    const { document } = editor;
    editor.selections = ['科学施肥', '合理管水'].map((text) => {
      const at = document.getText().indexOf(text);
      return new vscode.Selection(document.positionAt(at), document.positionAt(at + text.length));
    });
    await vscode.commands.executeCommand('broadsheet.annotateSelection', { code: 'topic' });
    await areFiled(document, ['topic Composite']);
  });

  it('are undone and done again, across giving, changing and removing', async () => {
    const editor = await openPage('undo.txt');
    const { document } = editor;
    await annotate(editor, '早点铺', 'topic.culture');
    putCursor(editor, '早点铺');
    await vscode.commands.executeCommand('broadsheet.changeCode', { code: 'topic.farming' });
    await areFiled(document, ['topic.farming 早点铺']);
    await vscode.commands.executeCommand('broadsheet.removeAnnotation');
    await areFiled(document, []);
    await vscode.commands.executeCommand('broadsheet.undoAnnotation');
    await areFiled(document, ['topic.farming 早点铺']);
    await vscode.commands.executeCommand('broadsheet.undoAnnotation');
    await areFiled(document, ['topic.culture 早点铺']);
    await vscode.commands.executeCommand('broadsheet.redoAnnotation');
    await areFiled(document, ['topic.farming 早点铺']);
  });

  it('mark all occurrences in the story or in the dump', async () => {
    const editor = await openPage('all.txt');
    await annotate(editor, '老街', 'topic.culture');
    putCursor(editor, '老街留住烟火气');
    await vscode.commands.executeCommand('broadsheet.markAllInStory');
    const inStory = (await filed(editor.document)).length;
    assert.equal(inStory, editor.document.getText().split('老街').length - 1);
    assert.ok((await filed(editor.document)).every((line) => line === 'topic.culture 老街'));
  });

  it('follow their passages through edits, and are where they were when the page is opened again', async () => {
    const editor = await openPage('edited.txt');
    const { document } = editor;
    await annotate(editor, '太极拳', 'topic.culture');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '号外💩\n');
    });
    await document.save();
    await closeAll();
    const again = await show(document.uri);
    await waitFor('the page to be recognised', () => again.document.languageId === 'newspaper-dump');
    putCursor(again, '太极拳');
    await vscode.commands.executeCommand('broadsheet.changeCode', { code: 'topic.farming' });
    await areFiled(again.document, ['topic.farming 太极拳']);
  });

  it('of other coders are seen and not touched', async () => {
    const editor = await openPage('two.txt');
    const { document } = editor;
    await annotate(editor, '太极拳', 'topic.culture');
    await areFiled(document, ['topic.culture 太极拳']);
    const theirs = (await readFile(fileOf(document))).replaceAll('"Ann"', '"Bo"').replace(/urn:uuid:[-0-9a-f]+/, 'urn:uuid:of-bo');
    await vscode.workspace.fs.writeFile(fileOf(document, 'Bo'), new TextEncoder().encode(theirs));
    await vscode.commands.executeCommand('broadsheet.undoAnnotation');
    await areFiled(document, []);
    putCursor(editor, '太极拳');
    await waitFor('the other coder’s annotation to be seen', async () => {
      const hovers: vscode.Hover[] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, editor.selection.active);
      return hovers.flatMap(({ contents }) => contents).some((content) => content instanceof vscode.MarkdownString && content.value.includes('Bo'));
    });
    await vscode.commands.executeCommand('broadsheet.removeAnnotation');
    assert.deepEqual(await filed(document, 'Bo'), ['topic.culture 太极拳']);
  });

  it('that have lost their passage are attached to the selected one', async () => {
    const first = await openPage('orphan-before.txt');
    await annotate(first, '机插率\n\n达到86%', 'topic.farming');
    await annotate(first, '太极拳', 'topic.culture');
    const file = await readFile(fileOf(first.document));
    const text = first.document.getText();
    await closeAll();
    await writeFile('orphan.txt.Ann.annotations.jsonl', file);
    const editor = await openPage('orphan.txt', text.replace('市民在柳溪公园打太极拳', '孩子们在操场上放风筝'));
    select(editor, '放风筝');
    await vscode.commands.executeCommand('broadsheet.reattachAnnotation');
    await waitFor('the orphan to be filed', async () => (await filed(editor.document)).includes('topic.culture 放风筝'));
    assert.equal((await filed(editor.document)).length, 2);
  });

  it('leave the dump as it is whatever is typed in coding mode', async () => {
    const editor = await openPage('mode.txt');
    await vscode.commands.executeCommand('broadsheet.startCoding');
    putCursor(editor, '太极拳');
    await vscode.commands.executeCommand('type', { text: 'x' });
    await vscode.commands.executeCommand('deleteLeft');
    assert.equal(editor.document.isDirty, false);
    await vscode.commands.executeCommand('broadsheet.extendPassage');
    assert.ok(!editor.selection.isEmpty);
    await vscode.commands.executeCommand('broadsheet.annotateSelection', { key: '2' });
    assert.equal((await filed(editor.document)).length, 1);
    await vscode.commands.executeCommand('broadsheet.stopCoding');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '号外\n');
    });
    assert.equal(editor.document.isDirty, true);
  });

  it('record who suggested what was accepted', async () => {
    const settings = vscode.workspace.getConfiguration('broadsheet');
    await settings.update('suggestions.words', { 图书馆: 'topic.culture' }, vscode.ConfigurationTarget.Global);
    try {
      const editor = await openPage('suggested.txt');
      await vscode.commands.executeCommand('broadsheet.suggestAnnotations', { suggesters: ['wordList'] });
      assert.deepEqual(await filed(editor.document), []);
      await vscode.commands.executeCommand('broadsheet.acceptSuggestion');
      const [accepted, ...others] = await annotationsOf(editor.document);
      assert.deepEqual(others, []);
      assert.ok(accepted);
      assert.equal(accepted.creator.name, 'Ann');
      assert.equal(accepted.generator?.type, 'Software');
      await vscode.commands.executeCommand('broadsheet.rejectAllSuggestions');
      const rejected = (await annotationsOf(editor.document)).filter(({ id }) => id !== accepted.id);
      assert.deepEqual(rejected.map(({ motivation }) => motivation), ['assessing']);
      await vscode.commands.executeCommand('broadsheet.reconsiderSuggestions', { id: rejected[0]?.id });
      assert.deepEqual((await annotationsOf(editor.document)).map(({ id }) => id), [accepted.id]);
      await vscode.commands.executeCommand('broadsheet.acceptSuggestion');
      assert.equal((await filed(editor.document)).length, 2);
    } finally {
      await settings.update('suggestions.words', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  for (const format of EXCHANGE_FORMATS) {
    it(`go to ${format.label} and come back`, async function () {
      this.timeout(60_000);
      const editor = await openPage(`exported-${format.id}.txt`, PAGE.replace('晨练\n', '晨练💪\n'));
      const { document } = editor;
      await annotate(editor, '太极拳', 'topic.culture');
      await annotate(editor, '种粮大户', 'topic.farming');
      const before = await filed(document);
      const name = format.id === 'brat' ? 'exported-brat' : `exported.${format.id}`;
      const uri = vscode.Uri.joinPath(folder(), name);
      await vscode.commands.executeCommand('broadsheet.exportAnnotations', { format: format.id, uri });
      editor.selection = new vscode.Selection(0, 0, document.lineCount, 0);
      await vscode.commands.executeCommand('broadsheet.removeAnnotation');
      await areFiled(document, []);
      await vscode.commands.executeCommand('broadsheet.importAnnotations', { format: format.id, uri });
      await areFiled(document, format.holds.has('passage') ? before : []);
    });
  }

  it('are not imported from what is of another format, and nothing is lost by trying', async () => {
    const editor = await openPage('refused.txt');
    await annotate(editor, '太极拳', 'topic.culture');
    const uri = await writeFile('refused.xml', '<poem/>');
    await vscode.commands.executeCommand('broadsheet.importAnnotations', { format: 'tei', uri });
    assert.deepEqual(await filed(editor.document), ['topic.culture 太极拳']);
  });

  it('are reported on without a document that asks to be saved', async () => {
    const { document } = await openPage('compared.txt');
    const editor = await show(document.uri);
    await annotate(editor, '太极拳', 'topic.culture');
    const theirs = (await readFile(fileOf(document))).replaceAll('"Ann"', '"Bo"').replace(/urn:uuid:[-0-9a-f]+/, 'urn:uuid:compared').replace('topic.culture', 'topic.farming');
    await vscode.workspace.fs.writeFile(fileOf(document, 'Bo'), new TextEncoder().encode(theirs));
    await waitFor('the other coder to be compared with', async () => {
      await vscode.commands.executeCommand('broadsheet.compareCoders');
      return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ input }) => input instanceof vscode.TabInputWebview);
    });
    assert.deepEqual(vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled), []);
  });
});

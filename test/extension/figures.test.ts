import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ActiveDump } from '../../src/editor/activeDump';
import { Dumps } from '../../src/editor/dumps';
import { DrawnFigures } from '../../src/editor/figures/figureRows';
import { openDump } from '../../src/formats/formats';
import type { FigureNode, FigureGrouping, FigureOrder } from '../../src/outline/figureTree';
import { figuresOf } from '../../src/outline/knownFigures';
import { closeAll, folder, openPage, PAGE, putCursor, readFile, waitFor } from './support';

/** A page whose story contradicts itself: 2026年5月11日 was a Monday. */
const CONTRADICTION = PAGE.replace('本报讯 昨天上午,县图书馆新馆正式开馆。', '本报讯 2026年5月11日星期五上午,县图书馆新馆正式开馆。');

describe('Figures', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openPage('figures.txt');
  });

  afterEach(async () => {
    assert.equal(editor.document.getText(), PAGE, 'the dump itself was changed');
    await closeAll();
  });

  function positionOf(text: string, within = 1): vscode.Position {
    return editor.document.positionAt(editor.document.getText().indexOf(text) + within);
  }

  async function hoverAt(text: string): Promise<string> {
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand('vscode.executeHoverProvider', editor.document.uri, positionOf(text));
    return hovers.flatMap(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))).join('\n');
  }

  async function extracted(options: Record<string, unknown>): Promise<string> {
    await vscode.commands.executeCommand('broadsheet.extractFigures', options);
    return vscode.env.clipboard.readText();
  }

  it('give their value in a hover, with ways to copy it', async () => {
    await waitFor('the hover', async () => (await hoverAt('800万元')) !== '');
    const hover = await hoverAt('800万元');
    assert.match(hover, /800万元.*→.*8,000,000.*CNY/);
    assert.match(hover, /\[Copy Value\]\(command:broadsheet\.copyFigureValue\?/);
    assert.doesNotMatch(await hoverAt('邻里'), /→/);
  });

  it('are copied as a value and as they are printed', async () => {
    putCursor(editor, '800万元');
    await vscode.commands.executeCommand('broadsheet.copyFigureValue');
    assert.equal(await vscode.env.clipboard.readText(), '8000000');
    await vscode.commands.executeCommand('broadsheet.copyFigure');
    assert.equal(await vscode.env.clipboard.readText(), '800万元');
  });

  it('have their value written behind them where the user wants that', async () => {
    const settings = vscode.workspace.getConfiguration('broadsheet.figures');
    const hints = async (): Promise<string[]> => {
      const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
      const found: vscode.InlayHint[] = await vscode.commands.executeCommand('vscode.executeInlayHintProvider', editor.document.uri, all);
      return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    };
    assert.deepEqual(await hints(), []);
    await settings.update('inlayHints', true, vscode.ConfigurationTarget.Global);
    try {
      const shown = await hints();
      assert.ok(shown.includes('8,000,000 CNY'), shown.join(', '));
      assert.ok(!shown.includes('86 %'), '86% says itself what it is worth');
    } finally {
      await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are tokens of their kinds', async () => {
    const legend: vscode.SemanticTokensLegend = await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokensLegend', editor.document.uri);
    const { data }: vscode.SemanticTokens = await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', editor.document.uri);
    const kinds = new Set<string>();
    const figure = legend.tokenTypes.indexOf('figure');
    for (let at = 0; at < data.length; at += 5) {
      if (data[at + 3] === figure) kinds.add(legend.tokenModifiers.filter((_name, bit) => ((data[at + 4] ?? 0) & (1 << bit)) !== 0).join(' '));
    }
    for (const kind of ['money', 'percent', 'percentagePoint', 'measure', 'count']) assert.ok(kinds.has(kind), `no figure is a ${kind}`);
  });

  it('are extracted to CSV with their headline and sentence', async () => {
    const [heading, ...rows] = (await extracted({ target: 'csv', to: 'clipboard' })).trimEnd().split('\n');
    assert.equal(heading, 'file,line,column,text,kind,value,high,unit,comparator,story,headline,sentence');
    const money = rows.find((row) => row.includes('800万元'));
    assert.match(money ?? '', /^figures\.txt,23,9,800万元,money,8000000,,CNY,,[^,]+,柳溪12万亩早稻完成栽插,"县里安排专项资金800万元,对种粮大户给予补贴。"$/);
  });

  it('are extracted to JSON Lines in a file, the figure over a column break whole', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'out-figures', 'figures.jsonl');
    await vscode.commands.executeCommand('broadsheet.extractFigures', { target: 'jsonl', to: 'file', uri });
    const lines = (await readFile(uri)).replace('\ufeff', '').trimEnd().split('\n');
    const figures = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const share = figures.find(({ text }) => text === '86%');
    assert.deepEqual([share?.['value'], share?.['unit'], share?.['headline']], [86, '%', '柳溪12万亩早稻完成栽插']);
    assert.match(String(share?.['sentence']), /机插率达到86%/);
  });

  it('are extracted to a new editor, which is no dump', async () => {
    await vscode.commands.executeCommand('broadsheet.extractFigures', { target: 'csv', to: 'editor' });
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.match(document.getText(), /^file,line,/);
    assert.notEqual(document.languageId, 'newspaper-dump');
  });
});

describe('The rows of the Figures view', () => {
  let dumps: Dumps;
  let active: ActiveDump;

  before(async () => {
    await openPage('figure-rows.txt');
    dumps = new Dumps(openDump);
    active = new ActiveDump(dumps);
    await active.latest();
  });

  after(async () => {
    active.dispose();
    dumps.dispose();
    await closeAll();
  });

  function drawn(grouping: FigureGrouping, order: FigureOrder): DrawnFigures {
    const open = active.current;
    assert.ok(open);
    const figures = open.dump.stories.flatMap((story) => figuresOf(open.dump, story).map((figure, index) => ({ story, figure, index })));
    return new DrawnFigures(open, figures, { grouping, order });
  }

  function labels(rows: DrawnFigures, nodes: readonly FigureNode[]): string[] {
    return nodes.map((node) => labelOf(rows, node));
  }

  function labelOf(rows: DrawnFigures, node: FigureNode): string {
    const { label } = rows.item(node);
    return typeof label === 'string' ? label : '';
  }

  function under(rows: DrawnFigures, label: string): readonly FigureNode[] {
    const row = rows.roots.find((node) => labelOf(rows, node) === label);
    assert.ok(row?.type === 'group', `there is no row ${label}`);
    return row.children();
  }

  it('are the stories that give figures, and under each its figures as printed', () => {
    const rows = drawn('story', 'printed');
    assert.deepEqual(labels(rows, rows.roots).slice(0, 2), ['柳溪12万亩早稻完成栽插', '让老街留住烟火气']);
    const library = under(rows, '县图书馆新馆开馆');
    assert.deepEqual(labels(rows, library), ['1.8万平方米', '40万册', '900个']);
    assert.deepEqual(library.map((node) => rows.item(node).description), ['18,000 平方米', '400,000 册', '900 个']);
  });

  it('are kinds, and under each its figures by value', () => {
    const rows = drawn('kind', 'value');
    assert.ok(labels(rows, rows.roots).includes('Percentages'));
    const [first] = under(rows, 'Counts');
    assert.ok(first);
    assert.equal(labelOf(rows, first), '40万册');
  });

  it('tell over a figure its value, its line and its sentence', () => {
    const rows = drawn('story', 'printed');
    const [first] = under(rows, '县图书馆新馆开馆');
    assert.ok(first);
    assert.match(rows.tooltip(first)?.value ?? '', /1\.8万平方米[^]*18,000[^]*Line&nbsp;39[^]*新馆建筑面积1\.8万平方米/);
  });
});

describe('Checks of figures', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openPage('checks.txt', CONTRADICTION);
  });

  afterEach(closeAll);

  function problems(): vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'Broadsheet');
  }

  it('speak in the Problems panel, as information', async () => {
    await waitFor('the problem', () => problems().length > 0);
    const [problem, ...others] = problems();
    assert.deepEqual(others, []);
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(problem.code, 'impossibleDate');
    assert.match(editor.document.getText(problem.range), /5月11日/);
  });

  it('can be turned off where they speak, and fall silent', async () => {
    await waitFor('the problem', () => problems().length > 0);
    const [problem] = problems();
    assert.ok(problem);
    const actions: vscode.CodeAction[] = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', editor.document.uri, problem.range);
    const fix = actions.find(({ title }) => title.startsWith('Turn off this check'));
    assert.ok(fix?.command);
    try {
      await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments as unknown[]));
      await waitFor('the problem to go', () => problems().length === 0);
    } finally {
      await vscode.workspace.getConfiguration('broadsheet.checks').update('impossibleDate', undefined, vscode.ConfigurationTarget.Global);
    }
    await waitFor('the problem to come back', () => problems().length > 0);
  });

  it('go with an edit that puts things right, and with the document', async () => {
    await waitFor('the problem', () => problems().length > 0);
    const at = editor.document.positionAt(CONTRADICTION.indexOf('星期五'));
    await editor.edit((edit) => { edit.replace(new vscode.Range(at, at.translate(0, 3)), '星期一'); });
    await waitFor('the problem to go', () => problems().length === 0);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, HEADLINES, lineOf, openPage, PAGE, waitFor } from './support';

describe('VS Code’s own ways through a dump', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await openPage('features.txt'));
  });

  after(closeAll);

  async function symbols(): Promise<vscode.DocumentSymbol[]> {
    return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
  }

  it('lists stories under their page, and parts under their story', async () => {
    const [page, ...others] = await symbols();
    assert.ok(page);
    assert.equal(others.length, 0);
    assert.deepEqual(page.children.map(({ name }) => name), HEADLINES);
    const [rice] = page.children;
    assert.ok(rice);
    assert.deepEqual(
      rice.children.map(({ name, detail }) => [name, detail]),
      [
        ['抢农时 稳供应', 'Kicker'],
        ['记者 方晓岚 通讯员 金立群', 'Byline'],
        ['服务到田头', 'Subhead'],
        ['保障到仓口', 'Subhead'],
      ],
    );
    assert.equal(rice.detail, '方晓岚, 金立群');
    assert.equal(rice.selectionRange.start.line, lineOf(document, '柳溪12万亩'));
  });

  it('folds stories under their headline and sections under their subhead', async () => {
    const ranges: vscode.FoldingRange[] = await vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', document.uri);
    const starts = ranges.map(({ start }) => document.lineAt(start).text);
    for (const line of [...HEADLINES, '服务到田头', '保障到仓口']) assert.ok(starts.includes(line), `${line} does not fold`);
    const rice = ranges.find(({ start }) => document.lineAt(start).text === HEADLINES[0]);
    assert.equal(rice?.end, lineOf(document, '县里安排专项资金'));
  });

  it('expands the selection from sentence to paragraph, section, story, page', async () => {
    const at = document.positionAt(PAGE.indexOf('下一步,全县将'));
    const [chain] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    const grown: string[] = [];
    for (let range = chain; range; range = range.parent) grown.push(document.getText(range.range));
    const expected = [
      '下一步,全县将继续抓好田间管理。',
      document.lineAt(at.line).text,
      PAGE.slice(PAGE.indexOf('保障到仓口'), PAGE.indexOf('\n\n让老街')),
      PAGE.slice(PAGE.indexOf('抢农时'), PAGE.indexOf('\n\n让老街')),
    ];
    for (const text of expected) assert.ok(grown.includes(text), `never selects ${text.slice(0, 20)}… but ${grown.map((t) => t.slice(0, 20)).join(' | ')}`);
  });

  it('finds stories of open dumps among the symbols of the workspace', async () => {
    const found: vscode.SymbolInformation[] = await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', '图书馆');
    const here = found.filter(({ location }) => location.uri.toString() === document.uri.toString());
    assert.deepEqual(
      here.map(({ name }) => name),
      ['县图书馆新馆开馆'],
    );
  });

  it('colours headlines and names', async () => {
    const legend: vscode.SemanticTokensLegend = await vscode.commands.executeCommand(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens: vscode.SemanticTokens = await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri);
    const painted = decoded(document, tokens, legend);
    assert.ok(painted.includes('headline 让老街留住烟火气'));
    for (const name of ['方晓岚', '金立群', '杜闻笛', '段成蹊']) assert.ok(painted.includes(`person ${name}`), `${name} is no token`);
    assert.ok(painted.includes('person.credited 吴小舟'));
  });

  it('follows an edit', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(lineOf(document, '县图书馆新馆开馆')).range, '县图书馆新馆今日开馆');
    await vscode.workspace.applyEdit(edit);
    await waitFor('the new headline', async () => {
      const [page] = await symbols();
      return page?.children.some(({ name }) => name === '县图书馆新馆今日开馆') ?? false;
    });
  });
});

/** `person 方晓岚` for each token. */
function decoded(document: vscode.TextDocument, { data }: vscode.SemanticTokens, legend: vscode.SemanticTokensLegend): string[] {
  const found: string[] = [];
  let [line, start] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, units = 0, length = 0, type = 0, modifiers = 0] = data.subarray(at, at + 5);
    line += lines;
    start = lines > 0 ? units : start + units;
    const names = legend.tokenModifiers.filter((_name, bit) => (modifiers & (1 << bit)) !== 0);
    const text = document.getText(new vscode.Range(line, start, line, start + length));
    found.push(`${[legend.tokenTypes[type], ...names].join('.')} ${text}`);
  }
  return found;
}

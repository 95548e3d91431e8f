/** What the suites share: pages, files in the opened folder, and waiting for what VS Code does in its own time. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A page of an invented paper: a long story with a column break and subheads, a commentary, a photo, a short news item. */
export const PAGE = `柳溪日报
2026年5月12日 星期二 第01版 要闻
责任编辑:江一帆 版式:陆小满

抢农时 稳供应

柳溪12万亩早稻完成栽插

记者 方晓岚 通讯员 金立群

本报讯 连日来,柳溪县各乡镇抢抓晴好天气,加快推进早稻栽插。截至昨天,全县12万亩早稻栽插全部完成,比去年提前5天。今年全县投入插秧机320台,机插率

达到86%,比去年提高4个百分点。

种粮大户黄建平流转了1500亩水田。他说:“今年用上了新机器,三天的活一天就能干完。”

服务到田头

县农业农村局组织36名农技员,包片进村,指导农户科学施肥、合理管水。

保障到仓口

县里安排专项资金800万元,对种粮大户给予补贴。下一步,全县将继续抓好田间管理。

让老街留住烟火气

杜闻笛

老街改造,改的是房子,留的是生活。柳溪老街改造三年,拆掉的是危房和乱线,留下的是早点铺、理发店和修鞋摊。

有人担心,街修好了,租金涨了,老店主待不住。这个担心不是多余的。街区再漂亮,没有了邻里,也就没有了魂。

留住烟火气,要算长远账。给老店主一点时间,也给街区一点耐心。

县图书馆新馆开馆

记者 段成蹊

本报讯 昨天上午,县图书馆新馆正式开馆。新馆建筑面积1.8万平方米,藏书40万册,设阅览座位900个。

新馆每周二至周日开放,周一闭馆。市民凭身份证即可入馆。

晨练

昨天清晨,市民在柳溪公园打太极拳。

吴小舟 摄
`;

/** Headlines of the page's stories, as they stand in it. */
export const HEADLINES = ['柳溪12万亩早稻完成栽插', '让老街留住烟火气', '县图书馆新馆开馆', '晨练'];

/** A page that is not one: a letter with paragraphs of its own. */
export const LETTER = `Dear Tom,

thank you for the parcel. The books arrived on Monday and I have read two of them already, the one about
bees and the one about the lighthouse. The rain has not stopped since you left, so there is little else to do.

Could you ask Mary whether she still has the key to the shed? I would like to fetch the ladder before winter.

All the best,
Sam
`;

/** The folder that the suite was started in, a copy that may be written to. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

/** Writes a file into the folder and gives its URI. */
export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The text of a file as it is on disk. */
export async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Opens a new file with this text in an editor. */
export async function open(name: string, text: string): Promise<vscode.TextEditor> {
  return show(await writeFile(name, text));
}

/** Opens a file as the user would: unlike a document that an extension has opened, it closes with its editor. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  assert.ok(editor, `${uri.path} was not opened`);
  return editor;
}

/** Opens the page as a dump and waits until it is recognised. */
export async function openPage(name: string, text = PAGE): Promise<vscode.TextEditor> {
  const editor = await open(name, text);
  await waitFor('the page to be recognised', () => editor.document.languageId === 'newspaper-dump');
  return editor;
}

/** Closes all editors, unsaved ones too. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty === true) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Closes all editors and waits until the document is closed, which comes a little after its last editor. */
export async function close(document: vscode.TextDocument): Promise<void> {
  await closeAll();
  await waitFor('the document to be closed', () => document.isClosed);
}

/** Waits until something holds, asking after everything that VS Code reports and now and then; fails after ten seconds. */
export async function waitFor(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The 0-based line of the document that holds a text. */
export function lineOf(document: vscode.TextDocument, text: string): number {
  const at = document.getText().indexOf(text);
  assert.notEqual(at, -1, `“${text}” is not in the document`);
  return document.positionAt(at).line;
}

/** Puts the cursor before a text. */
export function putCursor(editor: vscode.TextEditor, text: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(text));
  editor.selection = new vscode.Selection(at, at);
}

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeBody, noteBody } from '../../../src/annotations/annotation';
import type { Annotation, Body } from '../../../src/annotations/annotation';
import { writeAnnotations } from '../../../src/annotations/jsonLines';
import { LiveText } from '../../../src/annotations/liveText';
import { passageTarget } from '../../../src/annotations/targets';
import { parsePage } from '../parsePage';
import { BuiltCli } from './builtCli';

const PAGE = `沄湾日报
第02版 综合 2026年3月19日 星期四

87个水利工程同日动工

记者 秦远舟 通讯员 孟晓棠

本报讯 昨天上午,全市一季度水利工程同日动工活动在沄湾新区举行💩,87个工程同时动工,总投资达到120亿元。
项目建设指挥部负责人介绍,这批项目里产业类占七成,预计三年内全部建成投用,届时可以带动就业两万余人。

老街路灯换新装

记者 孙望舒

本报讯 城南老街的312盏路灯日前全部换上了新灯具,夜里出门的居民说,走了几十年的青石板路从来没有这样亮堂过。
市照明管理所表示,新灯具比旧灯省电四成,后续还将根据居民的意见调整亮灯的时间。
`;
const CODEBOOK = JSON.stringify({ codes: [{ id: 'money', name: 'Money', colour: '#1d7f4e' }, { id: 'number' }] });

/** The file of a coder who has said these things of words. */
function coded(coder: string, ...said: readonly (readonly [words: string, ...bodies: Body[]])[]): string {
  const live = new LiveText(() => PAGE);
  live.outlined(parsePage(PAGE));
  const annotations = said.map(([words, ...bodies], index): Annotation => {
    const start = PAGE.indexOf(words);
    const target = passageTarget('page.txt', [{ start, end: start + words.length }], live);
    return { id: `urn:uuid:${coder}-${index}`, motivation: 'tagging', creator: { type: 'Person', name: coder }, created: '2026-03-19T08:00:00Z', body: bodies, target };
  });
  return writeAnnotations({ annotations, damaged: [] });
}

let cli: BuiltCli;
beforeAll(async () => {
  cli = await BuiltCli.make();
});
afterAll(() => cli.remove());

beforeEach(async () => {
  await writeFile(cli.path('page.txt'), PAGE);
  await writeFile(cli.path('codebook.json'), CODEBOOK);
  await writeFile(cli.path('page.txt.ana.annotations.jsonl'), coded('ana', ['120亿元', codeBody('money'), noteBody('in all')], ['312盏', codeBody('number')]));
  await writeFile(cli.path('page.txt.ben.annotations.jsonl'), coded('ben', ['120亿', codeBody('money')], ['312盏', codeBody('number')]));
});

describe('broadsheet annotations', () => {
  it('list shows what was said, in the order of the text', async () => {
    const { stdout, code } = await cli.run(['annotations', 'list', 'page.txt']);
    expect(stdout).toBe(`page.txt:8: [money] “120亿元” — in all (ana)
page.txt:8: [money] “120亿” (ben)
page.txt:15: [number] “312盏” (ana)
page.txt:15: [number] “312盏” (ben)
`);
    expect(code).toBe(0);
    const json = await cli.run(['annotations', 'list', 'page.txt', '--coder', 'ben', '--code', 'number', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ file: 'page.txt', line: 15, orphan: false, codes: ['number'], quote: '312盏', story: '老街路灯换新装', coder: 'ben' });
  });

  it('check finds nothing where nothing is wrong', async () => {
    const { stdout, code } = await cli.run(['annotations', 'check', 'page.txt']);
    expect({ stdout, code }).toEqual({ stdout: 'page.txt: 4 annotations, 2 coders, 0 problems\n', code: 0 });
  });

  it('check names orphans, damaged lines, unknown codes and what is wrong with the codebook', async () => {
    await writeFile(cli.path('page.txt'), PAGE.replace('312盏', '313盏'));
    await writeFile(cli.path('page.txt.ben.annotations.jsonl'), `<<<<<<< ours\n${coded('ben', ['120亿', codeBody('gold')])}`);
    await writeFile(cli.path('codebook.json'), '{"codes": [{"id": "money"}, {"id": "money"}]}');
    const { stdout, code } = await cli.run(['annotations', 'check', 'page.txt', '--codebook', 'codebook.json']);
    expect(stdout.split('\n').map((line) => line.trim())).toEqual([
      'page.txt: 3 annotations, 2 coders, 5 problems',
      expect.stringMatching(/^codebook\.json:1: column \d+: .*money/),
      'page.txt.ana.annotations.jsonl:2: orphan: its passage is gone or cannot be told from others: “312盏”',
      'page.txt.ana.annotations.jsonl:2: unknown code: number is not in codebook.json',
      'page.txt.ben.annotations.jsonl:1: damaged line, set aside: <<<<<<< ours',
      'page.txt.ben.annotations.jsonl:2: unknown code: gold is not in codebook.json',
      '',
    ]);
    expect(code).toBe(1);
    const json = await cli.run(['annotations', 'check', 'page.txt', '--codebook', 'codebook.json', '--json']);
    expect(json.stdout.trim().split('\n').map((line) => { const { kind, line: number } = JSON.parse(line) as { kind: string; line: number }; return `${kind} ${number}`; })).toEqual(['codebook 1', 'orphan 2', 'unknownCode 2', 'damaged 1', 'unknownCode 2']);
  });

  it('check names passages that were found although their words have changed', async () => {
    const words = '走了几十年的青石板路从来没有这样亮堂过';
    await writeFile(cli.path('page.txt.ana.annotations.jsonl'), coded('ana', [words, codeBody('money')], ['312盏', codeBody('number')]));
    await writeFile(cli.path('page.txt'), PAGE.replace('从来没有这样亮堂过', '从来没有那样亮堂过'));
    const { stdout, code } = await cli.run(['annotations', 'check', 'page.txt', '--coder', 'ana']);
    expect(stdout).toBe(`page.txt: 2 annotations, 1 coder, 1 problem
  page.txt.ana.annotations.jsonl:2: its words have changed: “${words}” is now “走了几十年的青石板路从来没有那样亮堂过”
`);
    expect(code).toBe(1);
    const json = await cli.run(['annotations', 'check', 'page.txt', '--coder', 'ana', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ dump: 'page.txt', kind: 'changed', line: 2, coder: 'ana', id: 'urn:uuid:ana-0' });
  });

  it('agree says how far coders agree, and where they do not', async () => {
    const { stdout, code } = await cli.run(['annotations', 'agree', 'page.txt']);
    const [heading, columns, ...rows] = stdout.trimEnd().split('\n');
    expect(heading).toBe('page.txt: ana, ben on 2 stories, 0 of them coded');
    expect(columns?.trim().split(/ {2,}/)).toEqual(['percent', 'kappa', 'alpha', 'alpha coded', 'alphaU', 'F1 exact', 'F1 overlap', 'spans']);
    expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
      ['money', '1.000', '-', '-', '-', expect.stringMatching(/^0\.9/), '0.000', '1.000', '1/1'],
      ['number', '1.000', '-', '-', '-', '1.000', '1.000', '1.000', '1/1'],
      ['all', '1.000', '-', '-', '-', expect.stringMatching(/^0\.9/), '0.500', '1.000', '2/2'],
      ['1 disagreement'],
      ['page.txt:8: span “120亿元”: ana money “120亿元”, ben money “120亿”'],
    ]);
    expect(code).toBe(0);
    const json = JSON.parse((await cli.run(['annotations', 'agree', 'page.txt', '--json'])).stdout) as { all: unknown; disagreements: unknown[] };
    expect(json).toMatchObject({ coders: ['ana', 'ben'], all: { stories: { alpha: null, percent: 1 } }, disagreements: [{ line: 8, about: 'span' }] });
    await writeFile(cli.path('page.txt.gold.annotations.jsonl'), coded('gold', ['120亿元', codeBody('money')]));
    expect((await cli.run(['annotations', 'agree', 'page.txt'])).stdout).toBe(stdout);
    await rm(cli.path('page.txt.gold.annotations.jsonl'));
    const alone = await cli.run(['annotations', 'agree', 'page.txt', '--coder', 'ana']);
    expect(alone).toMatchObject({ code: 1, stderr: 'broadsheet: page.txt: only ana has annotated it: there is nothing to compare\n' });
  });

  it('export prints a file, and names what is lost', async () => {
    const { stdout, stderr, code } = await cli.run(['annotations', 'export', 'page.txt', '--to', 'conll', '--coder', 'ana']);
    expect(stdout).toContain('\n120 B-money\n亿 I-money\n元 I-money\n');
    expect(stderr).toBe('broadsheet: page.txt: lost: who annotated (2 annotations)\nbroadsheet: page.txt: lost: when it was annotated (2 annotations)\nbroadsheet: page.txt: lost: notes (1 annotation)\n');
    expect(code).toBe(0);
  });

  it('export writes files into a folder, and replaces none without being told', async () => {
    await mkdir(cli.path('out'), { recursive: true });
    const args = ['annotations', 'export', 'page.txt', '--to', 'brat', '--out', 'out/'];
    expect(await cli.run(args)).toMatchObject({ code: 0, stderr: '' });
    expect((await readdir(cli.path('out'))).sort()).toEqual(['annotation.conf', 'page.ann', 'page.txt', 'visual.conf']);
    const again = await cli.run(args);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('page.ann: exists already: give --force to replace it');
    expect(await cli.run([...args, '--force'])).toMatchObject({ code: 0 });
    expect(await cli.run(['annotations', 'export', 'page.txt', '--to', 'brat', '--out', '.', '--force'])).toMatchObject({ code: 1, stderr: expect.stringContaining('is a dump being read') as string });
    expect(await readFile(cli.path('page.txt'), 'utf8')).toBe(PAGE);
  });

  it.each([
    [['--to', 'brat'], 1, 'say where with --out'],
    [['--to', 'brat', '--out', 'one.file'], 1, 'name a folder, such as one.file/'],
    [['--to', 'word'], 2, 'the formats are w3c, brat'],
    [['--to', 'csv', '--coder', 'cai'], 1, 'page.txt: has no annotations of cai: there are those of ana, ben'],
  ])('export %j says what is wrong', async (args, code, message) => {
    const run = await cli.run(['annotations', 'export', 'page.txt', ...args]);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(message);
  });

  it('import adds to the files of coders what is not there yet, and keeps the file before', async () => {
    const before = await readFile(cli.path('page.txt.ana.annotations.jsonl'), 'utf8');
    expect(await cli.run(['annotations', 'export', 'page.txt', '--to', 'qdpx', '--out', 'both.qdpx', '--force'])).toMatchObject({ code: 0 });
    await writeFile(cli.path('page.txt.ana.annotations.jsonl'), before.split('\n').slice(0, 1).join('\n'));
    const { stdout, stderr, code } = await cli.run(['annotations', 'import', 'page.txt', 'both.qdpx', '--from', 'qdpx']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('page.txt.ana.annotations.jsonl: ');
    expect(await readFile(cli.path('page.txt.ana.annotations.jsonl.bak'), 'utf8')).toBe(before.split('\n').slice(0, 1).join('\n'));
    const again = await cli.run(['annotations', 'import', 'page.txt', 'both.qdpx', '--from', 'qdpx']);
    expect(again.stdout).toMatch(/^page\.txt\.ana\.annotations\.jsonl: 0 annotations added\npage\.txt\.ben\.annotations\.jsonl: 0 annotations added\n$/);
  });

  it('import puts the codes of another tool’s codebook into the codebook, of which the rest stays as it is', async () => {
    await writeFile(cli.path('codebook.json'), '{\n  // ours\n  "codes": [{ "id": "money" }]\n}\n');
    await writeFile(cli.path('theirs.qdc'), '<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="NVivo"><Codes><Code guid="aaaaaaaa-0000-4000-8000-000000000001" name="Frame" isCodable="true" color="#FF0000"><Code guid="aaaaaaaa-0000-4000-8000-000000000002" name="Conflict" isCodable="true"/></Code></Codes></CodeBook>');
    const told = await cli.run(['annotations', 'import', 'page.txt', 'theirs.qdc', '--from', 'qdc']);
    expect(told).toMatchObject({ code: 0, stdout: '', stderr: 'broadsheet: page.txt: 2 codes are not in the codebook: Frame, Conflict (give --add-codes to put them into it)\n' });
    const added = await cli.run(['annotations', 'import', 'page.txt', 'theirs.qdc', '--from', 'qdc', '--add-codes']);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).toMatch(/codebook\.json: 2 codes added\n$/);
    const text = await readFile(cli.path('codebook.json'), 'utf8');
    expect(text).toContain('// ours');
    expect(text.replace(/\s+/g, '')).toContain('{"id":"Frame","colour":"#ff0000","codes":[{"id":"Conflict"}]}');
  });

  it('import names what cannot be read, codes that are not known and orphans', async () => {
    await writeFile(cli.path('x.jsonl'), '{"codes":["odd"],"start":0,"end":4}\n{"codes":["odd"],"start":9000,"end":9001}\n');
    const { stdout, stderr, code } = await cli.run(['annotations', 'import', 'page.txt', 'x.jsonl', '--from', 'jsonl', '--coder', 'Ann Lee']);
    expect(stdout).toBe('page.txt.Ann-Lee.annotations.jsonl: 1 annotation added\n');
    expect(stderr).toBe('broadsheet: x.jsonl: the offsets 9000-9001 lie outside the text\nbroadsheet: page.txt: 1 code is not in the codebook: odd (give --add-codes to put them into it)\n');
    expect(code).toBe(1);
  });
});

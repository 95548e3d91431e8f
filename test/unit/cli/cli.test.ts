import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { encoded } from '../../../src/encodings/decode';
import { BuiltCli } from './builtCli';
import { PAGE } from '../waterworksPage';

let cli: BuiltCli;

beforeAll(async () => {
  cli = await BuiltCli.make();
  await writeFile(cli.path('page.txt'), PAGE);
  await writeFile(cli.path('empty.txt'), '');
  await writeFile(cli.path('old.txt'), encoded(PAGE, 'gb18030') ?? '');
  await writeFile(cli.path('photo.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
});

afterAll(() => cli.remove());

describe('outline', () => {
  it('prints one object for one file', async () => {
    const { code, stdout, stderr } = await cli.run(['outline', 'page.txt', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'page.txt',
      format: 'page',
      language: 'zh',
      stories: [
        { lines: [4, 10], headline: '87个水利工程同日动工', bylines: [{ names: ['秦远舟'] }, { names: ['孟晓棠'] }] },
        { lines: [12, 17], headline: '老街路灯换新装', bylines: [{ role: 'reporter', names: ['孙望舒'] }] },
      ],
    });
  });

  it('prints a line a file for several, one of them standard input', async () => {
    const { stdout } = await cli.run(['outline', '--json', 'page.txt', '-', 'empty.txt'], PAGE);
    const outlines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { file: string; stories: unknown[] });
    expect(outlines.map(({ file, stories }) => [file, stories.length])).toEqual([
      ['page.txt', 2],
      ['-', 2],
      ['empty.txt', 0],
    ]);
  });

  it('prints a tree without --json', async () => {
    const { stdout } = await cli.run(['outline', 'page.txt']);
    expect(stdout).toMatch(/^page\.txt: 2 stories \(page, zh, /);
    expect(stdout).toContain('    2    老街路灯换新装\n         news, lines 12-17, ');
  });

  it('names every file that fails, says why, and does the others', async () => {
    const { code, stdout, stderr } = await cli.run(['outline', 'gone.txt', 'photo.png', '.', 'empty.txt']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^empty\.txt: 0 stories/);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'broadsheet: gone.txt: there is no such file or folder',
      expect.stringMatching(/^broadsheet: photo\.png: holds NUL bytes/),
      'broadsheet: .: is a folder, not a file',
    ]);
  });

  it('names standard input where that fails', async () => {
    const { code, stderr } = await cli.run(['outline', '-'], 'a\0b');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^broadsheet: standard input: holds NUL bytes/);
  });

  it('ends quietly where its reader goes away', async () => {
    const many = PAGE.repeat(200);
    expect(await cli.runUnread(['outline', '--json', '-'], many)).toEqual({ code: 0, stderr: '' });
  });
});

describe('the encoding of a dump', () => {
  it('is guessed where it is not named', async () => {
    const [utf8, guessed] = await Promise.all([cli.run(['outline', 'page.txt', '--json']), cli.run(['outline', 'old.txt', '--json'])]);
    expect(guessed).toEqual({ ...utf8, stdout: utf8.stdout.replace('page.txt', 'old.txt') });
  });

  it('is named by --encoding, in whatever spelling', async () => {
    const { stdout } = await cli.run(['detect', 'old.txt', '--encoding', 'GBK', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ encoding: 'gb18030', dump: true });
  });

  it('is refused where nobody knows it', async () => {
    const { code, stderr } = await cli.run(['extract', 'old.txt', '--to', 'md', '--encoding', 'klingon']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--encoding <name>.*klingon.*none of utf-8, utf-16le/s);
  });

  it('leaves no damaged byte unsaid', async () => {
    const page = encoded(PAGE, 'gb18030') ?? new Uint8Array();
    await writeFile(cli.path('damaged.txt'), Buffer.concat([page, Uint8Array.of(0xff, 0x0a)]));
    const { code, stdout, stderr } = await cli.run(['outline', 'damaged.txt']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^damaged\.txt: 2 stories/);
    expect(stderr).toBe('broadsheet: damaged.txt: 1 place holds damaged bytes, which are no GB18030 text and are read as U+FFFD: line 18 (FF)\n');
  });
});

describe('families of the user', () => {
  const archive = '*** 1 ***\nHEAD> Ferry fares rise\nThe ferry company will raise its fares.\n*** 2 ***\nHEAD> Mill reopens\nThe mill has reopened.\n';
  beforeAll(async () => {
    await writeFile(cli.path('archive.txt'), archive);
    await writeFile(cli.path('families.json'), JSON.stringify({ Archive: { delimiter: '^\\*{3} \\d+', fields: { headline: '^HEAD> (.*)' } } }));
    await writeFile(cli.path('bad.json'), JSON.stringify({ Archive: { delimiter: '(?=x)' } }));
  });

  it('split what they are defined for', async () => {
    const { stdout, stderr } = await cli.run(['outline', 'archive.txt', '--families', 'families.json', '--json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ format: 'family Archive', stories: [{ headline: 'Ferry fares rise' }, { headline: 'Mill reopens' }] });
  });

  it('are refused by name where a rule cannot be used, or the file is none', async () => {
    const [bad, gone] = await Promise.all([cli.run(['outline', 'archive.txt', '--families', 'bad.json']), cli.run(['detect', 'archive.txt', '--families', 'gone.json'])]);
    expect([bad.code, gone.code]).toEqual([1, 1]);
    expect(bad.stderr).toMatch(/families in bad\.json cannot be used: “Archive”, delimiter is no expression that RE2 knows: .*\(\?=/);
    expect(gone.stderr).toMatch(/families in gone\.json cannot be read/);
  });
});

describe('detect', () => {
  it('tells a dump from other text, with its reasons', async () => {
    const { code, stdout } = await cli.run(['detect', 'page.txt', 'empty.txt', '--json']);
    const [page, empty] = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { reasons: string[] });
    expect(code).toBe(0);
    expect(page).toMatchObject({ file: 'page.txt', dump: true, format: 'page' });
    expect(page?.reasons.length).toBeGreaterThan(0);
    expect(empty).toMatchObject({ file: 'empty.txt', dump: false, confidence: 0 });
  });

  it('says the same in words', async () => {
    const { stdout } = await cli.run(['detect', 'page.txt', 'empty.txt']);
    expect(stdout).toMatch(/^page\.txt: newspaper dump \(page, confidence \d\.\d\d, utf-8\)\n {2}\S/);
    expect(stdout).toContain('empty.txt: not a newspaper dump (page, confidence 0.00, utf-8)\n');
  });
});

describe('figures', () => {
  it('prints one object for one file', async () => {
    const { code, stdout, stderr } = await cli.run(['figures', 'page.txt', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { file, figures } = JSON.parse(stdout) as { file: string; figures: Record<string, unknown>[] };
    expect(file).toBe('page.txt');
    expect(figures.find(({ text }) => text === '120亿元')).toEqual({
      line: 9,
      column: expect.any(Number) as number,
      text: '120亿元',
      kind: 'money',
      value: 12_000_000_000,
      high: null,
      unit: 'CNY',
      comparator: null,
      story: expect.any(String) as string,
      headline: '87个水利工程同日动工',
      sentence: expect.stringMatching(/^本报讯 昨天上午.*总投资达到120亿元。$/) as string,
    });
  });

  it('prints a line a file for several, and a list without --json', async () => {
    const several = await cli.run(['figures', 'page.txt', 'empty.txt', '--json']);
    expect(several.stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { figures: unknown[] }).figures.length > 0)).toEqual([true, false]);
    const { stdout } = await cli.run(['figures', 'page.txt']);
    expect(stdout).toMatch(/^page\.txt: \d+ figures\n/);
    expect(stdout).toMatch(/\n {2}9:\d+ +money +120亿元 → 12,000,000,000 CNY\n/);
  });

  it('prints one table for all files', async () => {
    const { stdout } = await cli.run(['figures', 'page.txt', '-', '--csv'], PAGE);
    const [heading, ...rows] = stdout.trimEnd().split('\n');
    expect(heading).toBe('file,line,column,text,kind,value,high,unit,comparator,story,headline,sentence');
    expect(rows.filter((row) => row.startsWith('page.txt,')).length).toBe(rows.filter((row) => row.startsWith('-,') || row.startsWith("'-,")).length);
  });

  it('names the file that fails, and wants no two forms at once', async () => {
    const gone = await cli.run(['figures', 'gone.txt', 'page.txt', '--csv']);
    expect([gone.code, gone.stderr]).toEqual([1, 'broadsheet: gone.txt: there is no such file or folder\n']);
    expect((await cli.run(['figures', 'page.txt', '--csv', '--json'])).code).toBe(2);
  });
});

describe('extract', () => {
  it('writes the chosen stories to standard output', async () => {
    const { code, stdout } = await cli.run(['extract', 'page.txt', '--to', 'md', '--stories', '2']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\nfile: page\.txt\nlines:\n {2}- 12\n {2}- 17\n/);
    expect(stdout).toContain('\n# 老街路灯换新装\n');
    expect(stdout).not.toContain('87个');
  });

  it('says in the front matter what a story is about, if that is wanted', async () => {
    const { code, stdout } = await cli.run(['extract', 'page.txt', '--to', 'md', '--stories', '2', '--keywords', '--engine', 'intl']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\n[^]*\nkeywords:\n(?: {2}- .+\n)* {2}- 路灯\n/);
    expect((await cli.run(['extract', 'page.txt', '--to', 'md'])).stdout).not.toContain('keywords:');
  });

  it('writes one file, which it does not replace unless it is told to', async () => {
    const args = ['extract', 'page.txt', '--to', 'txt', '--out', 'stories.txt'];
    expect(await cli.run(args)).toEqual({ code: 0, stdout: '', stderr: '' });
    const written = await readFile(cli.path('stories.txt'), 'utf8');
    expect(written).toContain('[page.txt:4-10]');

    const again = await cli.run([...args, '--stories', '1']);
    expect(again.code).toBe(1);
    expect(again.stderr).toBe('broadsheet: stories.txt: exists already: give --force to replace it\n');
    expect(await readFile(cli.path('stories.txt'), 'utf8')).toBe(written);

    expect((await cli.run([...args, '--stories', '1', '--force'])).code).toBe(0);
    expect(await readFile(cli.path('stories.txt'), 'utf8')).not.toContain('[page.txt:12-17]');
  });

  it('writes one file a story into a folder, and leaves nothing else there', async () => {
    const args = ['extract', 'page.txt', '--to', 'md', '--out', 'stories/'];
    expect((await cli.run(args)).code).toBe(0);
    expect((await readdir(cli.path('stories'))).sort()).toEqual(['87个水利工程同日动工.md', '老街路灯换新装.md']);
    const again = await cli.run(args);
    expect(again.code).toBe(1);
    expect(again.stderr.split('\n')).toHaveLength(3);
    expect(await readdir(cli.path('stories'))).toHaveLength(2);
  });

  it('takes a path that exists as a folder for one', async () => {
    await mkdir(cli.path('existing'));
    await cli.run(['extract', 'page.txt', '--to', 'csv', '--bom', '--out', 'existing']);
    const [name = ''] = (await readdir(cli.path('existing'))).sort();
    expect(name).toBe('87个水利工程同日动工.csv');
    expect(await readFile(cli.path(`existing/${name}`), 'utf8')).toMatch(/^\ufefffile,id,/);
  });

  it('never replaces a dump that it reads', async () => {
    const { code, stderr } = await cli.run(['extract', 'page.txt', '--to', 'txt', '--out', './page.txt', '--force']);
    expect(code).toBe(1);
    expect(stderr).toContain('a dump is never changed');
    expect(await readFile(cli.path('page.txt'), 'utf8')).toBe(PAGE);
  });

  it('does the files that have the chosen stories and names the others', async () => {
    const { code, stdout, stderr } = await cli.run(['extract', 'empty.txt', 'page.txt', '--to', 'jsonl', '--stories', '1']);
    expect(code).toBe(1);
    expect(stderr).toBe('broadsheet: empty.txt: there is no story 1: no story was found\n');
    expect(JSON.parse(stdout)).toMatchObject({ file: 'page.txt', headline: '87个水利工程同日动工' });
  });

  it('names the folder that it cannot write to', async () => {
    const { code, stderr } = await cli.run(['extract', 'page.txt', '--to', 'md', '--out', 'missing/stories.md']);
    expect(code).toBe(1);
    expect(stderr).toBe('broadsheet: missing/stories.md: there is no such file or folder\n');
  });
});

describe('explain', () => {
  it('says what a line was read as', async () => {
    const { code, stdout } = await cli.run(['explain', 'page.txt:14']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Line 14: 记者 孙望舒\nPlace: byline of story 2, 老街路灯换新装 \(lines 12-17\)\nRead as: byline, /);
    expect(stdout).toMatch(/\nMargin: \d/);
  });

  it('refuses a line that the file does not have', async () => {
    expect(await cli.run(['explain', 'page.txt:99'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'broadsheet: page.txt: there is no line 99: the last one is 18\n',
    });
  });
});

describe('usage', () => {
  it.each([
    [[], /Usage: broadsheet/],
    [['outlin'], /Did you mean outline/],
    [['outline'], /missing required argument 'file'/],
    [['extract', 'page.txt'], /required option '--to <target>'/],
    [['extract', 'page.txt', '--to', 'pdf'], /Allowed choices are md, txt, jsonl, csv/],
    [['extract', 'page.txt', '--to', 'md', '--stories', '5-3'], /"5-3" runs backwards: write 3-5/],
    [['explain', 'page.txt'], /"page\.txt" is not FILE:LINE/],
    [['explain', 'page.txt:0'], /is not FILE:LINE/],
  ])('%j is wrong', async (args, message) => {
    const { code, stdout, stderr } = await cli.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each(['outline', 'detect', 'extract', 'explain'])('%s --help shows examples', async (command) => {
    const { code, stdout } = await cli.run([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  broadsheet ${command} `);
  });

  it('--version is the version of the package', async () => {
    expect(await cli.run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

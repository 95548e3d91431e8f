import { rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ruling } from '../../../src/annotations/correction';
import { Corrections } from '../../../src/annotations/corrections';
import { writeAnnotations } from '../../../src/annotations/jsonLines';
import { BuiltCli } from './builtCli';
import { PAGE } from '../waterworksPage';

const SIDECAR = 'page.txt.outline.annotations.jsonl';

/** The file of corrections that say something of 1-based lines. */
function corrected(...rulings: readonly (readonly [line: number, ruling: Ruling])[]): string {
  let made = 0;
  const corrections = new Corrections({ source: 'page.txt', text: () => PAGE, newId: () => `urn:uuid:${made++}`, now: () => '2026-03-19T08:00:00Z' });
  corrections.correct(rulings.map(([line, ruling]) => ({ ruling, lines: { first: line - 1, last: line - 1 } })));
  return writeAnnotations(corrections.merged({ annotations: [], damaged: [] }));
}

let cli: BuiltCli;

beforeAll(async () => {
  cli = await BuiltCli.make();
});

afterAll(() => cli.remove());

beforeEach(async () => {
  await writeFile(cli.path('page.txt'), PAGE);
  await writeFile(cli.path(SIDECAR), corrected([12, 'joinsStory'], [12, 'subhead'], [4, 'label']));
});

async function outline(...more: readonly string[]): Promise<{ stories: { headline: string; subheads: string[]; labels: string[] }[] }> {
  const { stdout } = await cli.run(['outline', 'page.txt', '--json', ...more]);
  return JSON.parse(stdout) as Awaited<ReturnType<typeof outline>>;
}

describe('Corrections beside a dump', () => {
  it('are heeded by outline', async () => {
    expect(await outline()).toMatchObject({
      stories: [{ headline: '87个水利工程同日动工', labels: ['抓住枯水时节 比出工程进度'], subheads: ['老街路灯换新装'] }],
    });
  });

  it('are heeded by extract', async () => {
    const { stdout } = await cli.run(['extract', 'page.txt', '--to', 'md']);
    expect(stdout).toContain('老街路灯换新装');
    expect(stdout.match(/^# /gm)).toHaveLength(1);
    const plain = await cli.run(['extract', 'page.txt', '--to', 'md', '--no-corrections']);
    expect(plain.stdout.match(/^# /gm)).toHaveLength(2);
  });

  it('are heeded by explain', async () => {
    expect((await cli.run(['explain', 'page.txt:12'])).stdout).toMatch(/^Read as: subhead/m);
    expect((await cli.run(['explain', 'page.txt:12', '--no-corrections'])).stdout).toMatch(/^Read as: headline/m);
  });

  it('are left out with --no-corrections, and for standard input', async () => {
    const before = await outline('--no-corrections');
    expect(before.stories).toHaveLength(2);
    const { stdout } = await cli.run(['outline', '-', '--json'], PAGE);
    expect(JSON.parse(stdout)).toMatchObject({ stories: [{}, {}] });
  });

  it('are found again in a dump that has changed; the others are named', async () => {
    await writeFile(cli.path('page.txt'), `增刊\n\n${PAGE.replace('老街路灯换新装', '老街路灯全换新装')}`);
    const { code, stdout, stderr } = await cli.run(['outline', 'page.txt', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ stories: [{ labels: ['抓住枯水时节 比出工程进度'] }, { headline: '老街路灯全换新装' }] });
    const orphan = 'broadsheet: page.txt: a correction is left out, as its line has changed or cannot be told from others: “老街路灯换新装”\n';
    expect({ code, stderr }).toEqual({ code: 0, stderr: orphan.repeat(2) });
  });

  it('are heeded though some lines are damaged, which are named', async () => {
    await writeFile(cli.path(SIDECAR), `<<<<<<< ours\n${corrected([12, 'joinsStory'])}=======\n`);
    const { code, stdout, stderr } = await cli.run(['outline', 'page.txt']);
    expect(stdout).toMatch(/^page\.txt: 1 story/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `broadsheet: ${SIDECAR}: 2 lines are damaged and set aside: 1, 3\n` });
  });

  it('fail their dump, by name, where they cannot be read', async () => {
    await writeFile(cli.path(SIDECAR), Uint8Array.of(0xb3, 0xce));
    const { code, stderr } = await cli.run(['outline', 'page.txt']);
    expect(code).toBe(1);
    expect(stderr).toContain(`broadsheet: page.txt: its corrections in ${SIDECAR} cannot be read: `);
    await rm(cli.path(SIDECAR));
    expect((await outline()).stories).toHaveLength(2);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dump } from '../../../src/core/dump';
import { FIGURE_KINDS } from '../../../src/figures/figure';
import { figuresOf } from '../../../src/outline/knownFigures';
import { semanticTokens } from '../../../src/outline/semanticTokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../src/outline/tokenTypes';
import { byline, credit, handMadeDump, spanOf } from '../extract/handMadeDump';

const PAGE = handMadeDump(
  `
  nameplate | 临河晚报
            |
  ---
  kicker    | 抢抓汛前节点
  headline  | 渡口改造87个项目
  +headline | 同日开工
  deck      | ——总投资3亿元
  byline    | \u3000\u3000方 圆
            |
  paragraph | 新华社临河3月17日电 渡口改造昨天开工，投资3亿元。
  subhead   | 老船工的账
  pullQuote | “渡口比我年纪大。”
  caption   | 图为渡口 秦川 摄
  ---
  label     | 读者来信
  headline  | 灯能不能晚关
  paragraph | 编辑同志：灯关得太早。
  `,
  [
    (source) => ({
      bylines: [byline(source, 'author', '方 圆')],
      credits: [credit(source, 'photographer', '秦川')],
      dateline: spanOf(source, '临河3月17日'),
      leadMarker: spanOf(source, '新华社临河3月17日电'),
    }),
  ],
);

/** The tokens as `text → type.modifiers`. */
function tokensOf(dump: Dump, first?: number, last?: number): string[] {
  const tokens = semanticTokens(dump, figuresOf, first === undefined || last === undefined ? undefined : { first, last });
  return tokens.map(({ line, start, length, type, modifiers }) => {
    return `${dump.source.line(line).slice(start, start + length)} → ${[type, ...modifiers].join('.')}`;
  });
}

describe('semantic tokens', () => {
  it('colour what only the context tells', () => {
    expect(tokensOf(PAGE)).toEqual([
      '临河晚报 → furniture',
      '抢抓汛前节点 → kicker',
      '渡口改造 → headline',
      '87个 → figure.count',
      '项目 → headline',
      '同日开工 → headline',
      '——总投资 → deck',
      '3亿元 → figure.money',
      '方 圆 → person',
      '新华社 → leadMarker',
      '临河 → dateline',
      '3月17日 → figure.date',
      '电 → leadMarker',
      '3亿元 → figure.money',
      '老船工的账 → subhead',
      '“渡口比我年纪大。” → pullQuote',
      '图为渡口  → caption',
      '秦川 → person.credited',
      ' 摄 → caption',
      '读者来信 → label',
      '灯能不能晚关 → headline',
    ]);
  });

  it('serve a range of lines alone, even one that begins inside a story', () => {
    expect(tokensOf(PAGE, 4, 6)).toEqual(['同日开工 → headline', '——总投资 → deck', '3亿元 → figure.money', '方 圆 → person']);
    expect(tokensOf(PAGE, 12, 13)).toEqual(['读者来信 → label', '灯能不能晚关 → headline']);
  });

  it('of any two ranges that share a border are those of the whole', () => {
    const last = PAGE.source.lineCount - 1;
    for (let line = 0; line < last; line += 1) {
      expect([...tokensOf(PAGE, 0, line), ...tokensOf(PAGE, line + 1, last)]).toEqual(tokensOf(PAGE));
    }
  });

  it('cut a figure that is broken over two lines', () => {
    const dump = handMadeDump('---\nheadline | 渡口复航\nparagraph | 投资3.5\n+paragraph | 亿元,明年完工。');
    expect(tokensOf(dump)).toEqual(['渡口复航 → headline', '3.5 → figure.money', '亿元 → figure.money']);
  });

  it('cut a name that is broken over two lines', () => {
    const dump = handMadeDump('---\nheadline | 渡口复航\nbyline   | 记者 方圆 秦\n+byline  | 川', [
      (source) => ({ bylines: [byline(source, 'reporter', '方圆', '秦\n川')] }),
    ]);
    expect(tokensOf(dump)).toEqual(['渡口复航 → headline', '方圆 → person', '秦 → person', '川 → person']);
  });
});

it('an agency, the staff and a source of data are no persons', () => {
  const dump = handMadeDump('---\nheadline | 渡口复航\nbyline | Staff report\nparagraph | 据新华社电 渡口复航。\nsource | 数据来源:县航道站', [
    (source) => ({
      bylines: [byline(source, 'staff', 'Staff report'), byline(source, 'agency', '新华社')],
      credits: [credit(source, 'source', '县航道站')],
    }),
  ]);
  expect(tokensOf(dump)).toEqual(['渡口复航 → headline']);
});

/** What package.json says about tokens. */
interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string; readonly description: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string; readonly description: string }[];
    readonly semanticTokenScopes: readonly { readonly language: string; readonly scopes: Readonly<Record<string, readonly string[]>> }[];
  };
}

describe('package.json', () => {
  // The manifest is ours; a key that is missing makes the test fail.
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const scopes = contributes.semanticTokenScopes.find(({ language }) => language === 'newspaper-dump')?.scopes ?? {};

  it('gives every token type and modifier scopes that themes colour', () => {
    const expected = [...TOKEN_TYPES, ...TOKEN_MODIFIERS.map((modifier) => (modifier === 'credited' ? `person.${modifier}` : `figure.${modifier}`))];
    expect(Object.keys(scopes).sort()).toEqual([...expected].sort());
  });

  it('declares the types and modifiers that VS Code does not know itself', () => {
    const standard = ['label'];
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(TOKEN_TYPES.filter((type) => !standard.includes(type)));
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual([...TOKEN_MODIFIERS]);
  });

  it('colours a figure and a name alike in the grammar and in the semantic tokens', () => {
    const grammar = readFileSync('syntaxes/newspaper-dump.tmLanguage.json', 'utf8');
    for (const scope of [...FIGURE_KINDS.flatMap((kind) => scopes[`figure.${kind}`] ?? []), ...(scopes['person'] ?? []), ...(scopes['person.credited'] ?? []), ...(scopes['leadMarker'] ?? []), ...(scopes['dateline'] ?? [])]) {
      expect(grammar).toContain(`"${scope}"`);
    }
  });
});

import { readFileSync } from 'node:fs';
import { INITIAL } from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/figures/figures';
import { growth } from '../figures/growth';
import { FIGURES_SOURCE, GRAMMAR_FILE, GRAMMAR_SOURCE, grammarText } from './grammarFile';
import { loadGrammar, tokeniser } from './tokenise';
import type { Tokenise } from './tokenise';

const ROLE = 'keyword.control.role';
const NAME = 'entity.name.type.person';
const CREDIT = 'keyword.control.credit';
const CREDITED = 'entity.name.function.person';
const LEAD = 'storage.modifier.lead';
const PLACE = 'string.unquoted.dateline';
const JUMP = 'markup.underline.jump';
const FOLIO = 'comment.line.folio';
const STAFF = 'comment.line.staff-box';

let tokenise: Tokenise;

beforeAll(async () => {
  tokenise = await tokeniser();
});

it('is made of its sources (else: npm run syntaxes)', () => {
  expect(readFileSync(GRAMMAR_FILE, 'utf8')).toBe(grammarText(readFileSync(GRAMMAR_SOURCE, 'utf8'), readFileSync(FIGURES_SOURCE, 'utf8')));
});

/** A printed line and the pieces of it that are coloured, each with its scope. */
type Line = readonly [line: string, ...pieces: (readonly [text: string, scope: string])[]];

function colours(lines: readonly Line[]): void {
  it.each(lines.map((line) => [line[0], line] as const))('%s', (_name, [line, ...pieces]) => {
    expect(tokenise(line)).toEqual(pieces.map(([text, scope]) => `${text} → ${scope}`));
  });
}

describe('role bylines', () => {
  colours([
    ['记者 方一鸣 通讯员 柳成荫 秦川', ['记者', ROLE], ['方一鸣', NAME], ['通讯员', ROLE], ['柳成荫', NAME], ['秦川', NAME]],
    ['首席记者 方 圆', ['首席记者', ROLE], ['方 圆', NAME]],
    ['　　□本报见习记者　方圆　秦　川', ['本报见习记者', ROLE], ['方圆', NAME], ['秦　川', NAME]],
    ['本报记者方一鸣', ['本报记者', ROLE], ['方一鸣', NAME]],
    ['□本报评论员', ['本报评论员', ROLE]],
    ['记者 古丽娜·阿不都', ['记者', ROLE], ['古丽娜·阿不都', NAME]],
    ['方一鸣（作者单位：临河大学）', ['方一鸣', NAME], ['作者单位', ROLE]],
    ['◎記者林大同、方一鳴／台中報導', ['記者', ROLE], ['林大同', NAME], ['方一鳴', NAME], ['台中報導', PLACE]],
    ['　記者：林大同、方一鳴', ['記者', ROLE], ['林大同', NAME], ['方一鳴', NAME]],
    ['By IRIS MARLOW', ['By', ROLE], ['IRIS MARLOW', NAME]],
    ['By Iris Marlow and Ned Tully, Staff Writers', ['By', ROLE], ['Iris Marlow', NAME], ['Ned Tully', NAME], ['Staff Writers', ROLE]],
    ['IRIS MARLOW, Staff Writer', ['IRIS MARLOW', NAME], ['Staff Writer', ROLE]],
    ['Courier Staff Writer', ['Courier Staff Writer', ROLE]],
    ['Special to The Courier', ['Special to The Courier', ROLE]],
  ]);
});

describe('bylines inside a text', () => {
  colours([
    ['　　本报讯（记者 方一鸣　通讯员 秦川）入春以来，', ['本报讯', LEAD], ['记者', ROLE], ['方一鸣', NAME], ['通讯员', ROLE], ['秦川', NAME]],
    ['渡口昨天复航。（方　圆　秦　川）', ['方　圆', NAME], ['秦　川', NAME]],
    ['〔記者林大同／台北報導〕渡口昨天復航，', ['記者', ROLE], ['林大同', NAME], ['台北報導', PLACE]],
    ['【東京＝佐藤健一】渡し船が再開した。', ['東京', PLACE], ['佐藤健一', NAME]],
  ]);
});

describe('lead openers and datelines', () => {
  colours([
    ['本报讯 渡口昨天复航。', ['本报讯', LEAD]],
    ['临河晨报讯 渡口昨天复航。', ['临河晨报讯', LEAD]],
    ['【本報訊】渡口昨天復航。', ['【本報訊】', LEAD]],
    ['据新华社电 渡口复航。', ['据新华社电', LEAD]],
    ['新华社杭州3月17日电 渡口复航。', ['新华社', LEAD], ['杭州3月17日', PLACE], ['电', LEAD]],
    ['MARLOW, Ohio (AP) — The ferry is back.', ['MARLOW, Ohio', PLACE], [' (AP)', LEAD]],
    ['ALDERTON — The ferry is back.', ['ALDERTON', PLACE]],
  ]);
});

describe('credits', () => {
  colours([
    ['记者 秦川 摄', ['记者', CREDIT], ['秦川', CREDITED], ['摄', CREDIT]],
    ['方一鸣 秦　川 摄', ['方一鸣', CREDITED], ['秦　川', CREDITED], ['摄', CREDIT]],
    ['摄影 秦川', ['摄影', CREDIT], ['秦川', CREDITED]],
    ['渡口复航。记者 秦川 摄', ['记者', CREDIT], ['秦川', CREDITED], ['摄', CREDIT]],
    ['文/方圆 图/秦川', ['文/', ROLE], ['方圆', NAME], ['图/', CREDIT], ['秦川', CREDITED]],
    ['□记者　方圆　文/摄', ['记者', ROLE], ['方圆', NAME], ['文/摄', CREDIT]],
    ['“渡口”专栏 栏目统筹：秦 川', ['栏目统筹', CREDIT], ['秦 川', CREDITED]],
    ['数据来源：县航道站', ['数据来源', CREDIT]],
    ['NED TULLY / Marlow Courier', ['NED TULLY', CREDITED], ['Marlow Courier', CREDIT]],
    ['Photo by Ned Tully', ['Photo by ', CREDIT], ['Ned Tully', CREDITED]],
    ['渡し船＝佐藤健一撮影', ['佐藤健一', CREDITED], ['撮影', CREDIT]],
  ]);
});

describe('jumps, folios, staff boxes', () => {
  colours([
    ['（下转第4版）', ['（下转第4版）', JUMP]],
    ['（上接第1版）', ['（上接第1版）', JUMP]],
    ['See FERRY, Page A4', ['See FERRY, Page A4', JUMP]],
    ['2面に続く', ['2面に続く', JUMP]],
    ['第02版 综合 2026年3月19日 星期四', ['第02版 综合 2026年3月19日 星期四', FOLIO]],
    ['2026年3月19日 星期四 农历二月初一', ['2026年3月19日 星期四 农历二月初一', FOLIO]],
    ['令和8年3月18日（水曜日）', ['令和8年3月18日（水曜日）', FOLIO]],
    ['THURSDAY, MARCH 19, 2026 • $1.50', ['THURSDAY, MARCH 19, 2026 • $1.50', FOLIO]],
    ['责任编辑：方圆 版式：秦 川', ['责任编辑：方圆 版式：秦 川', STAFF]],
    ['© 2026 Marlow Courier Co.', ['© 2026 Marlow Courier Co.', STAFF]],
  ]);
});

describe('figures in running text', () => {
  colours([
    ['总投资5亿元,增长45.3%。', ['5亿元', 'constant.numeric.money'], ['45.3%', 'constant.numeric.percent']],
    ['The plan costs $1.2 million.', ['$1.2 million', 'constant.numeric.money']],
  ]);

  it.each([
    '零下70℃到零上150℃之间，3月17日上午9时30分，近五成、一万五千亩。',
    '“十五五”期间的3+3+3体系，5G与G60，千万别忘，张三丰在五里桥，第4版。',
    '２１.５％和1,100万元，第三批三分之一，翻了一番，二十八天。',
    'On March 18, 120 residents paid 12½ cents; one in five, 5-2 vote, 9 a.m. to 2 p.m.',
    '総額3億円、43歳、120ヘクタール、4割。',
  ])('agrees with findFigures: %s', (line) => {
    const figures = findFigures(line).map(({ span, kind }) => `${line.slice(span.start, span.end)} → constant.numeric.${kind.toLowerCase()}`);
    expect(tokenise(line)).toEqual(figures);
  });
});

describe('prose that only looks like a byline', () => {
  it.each([
    '记者走进大山深处，看见一片新绿。',
    '记者注意到，渡口已经复航。',
    '记者从县航道站获悉，',
    '摄影展在文化馆开幕。',
    '评论员文章引起热议',
    'By the river he waited.',
    'Photo by photo, the story grew.',
    'He lives in Marlow — the old town.',
    '下转弯处要小心。',
  ])('%s', (line) => {
    expect(tokenise(line)).toEqual([]);
  });
});

it.each(['记者 ', '方圆、', '（记者 ', '7', '百分之', 'By A ', 'A. ', '，', '新华社', '【東京＝'])(
  'time grows with the length of a line of %j, not with its square',
  async (unit) => {
    const grammar = await loadGrammar();
    const line = unit.repeat(1_200 / unit.length);
    expect(growth((times) => grammar.tokenizeLine(line.repeat(times), INITIAL))).toBeLessThan(32);
  },
);

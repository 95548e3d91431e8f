import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import type { PairFeatureName } from '../../../../src/formats/page/features/pairs';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';

/** The lines of a text (from 0) for which a feature holds. */
function linesWith(feature: FeatureName | PairFeatureName, text: string): number[] {
  const page = viewPage(new SourceText(text), 'zh');
  const holds = feature in FEATURES ? FEATURES[feature as FeatureName].holds : PAIR_FEATURES[feature as PairFeatureName];
  return Array.from({ length: page.lines.count }, (_, line) => line).filter((line) => holds(page, line));
}

const BEFORE = '镇上的老浴室重新开了门，池子贴了新砖，锅炉换成了燃气的，票价却还是六年前的老样子，每天下午两点放头一批客人，晚上九点关灯。';
const BEHIND = '掌柜的说，赚得不多，可一街的老人都等着这一口热水，关了门心里过不去，于是又把搓背的师傅请了回来，还添了两张躺椅。';
const between = (...lines: string[]): string => [BEFORE, ...lines, BEHIND].join('\n');

describe('A pull quote without quotation marks', () => {
  it.each(['人等水热，水不等人凉。', '等得起一池水，等不起一代人。', '池子不深，情分很深。', '池水不说谎，池水凉不凉，脚最知道。'])('is known by its balance: %s', (line) => {
    expect(linesWith('maxim', between(line))).toEqual([1]);
    expect(linesWith('balanced', between(line))).toEqual([1]);
  });

  it.each(['“等得起一池水，等不起一代人。”', '「池水不說謊，涼不涼池水知道。」', '老浴室缺的不是人，是300个肯来的人。'])('is known so in quotation marks too, and with a number in what is set against something: %s', (line) => {
    expect(linesWith('balanced', between(line))).toEqual([1]);
  });

  it('stands between the halves of a broken sentence, where the second begins no paragraph', () => {
    const [half, rest] = [BEFORE.slice(0, -2), '灯。去年冬天，锅炉房又添了一个看火的人，日夜两班，街坊都说这才像个浴室的样子。'];
    expect(linesWith('goesOnBelow', `${half}\n水热得起来，心就凉不下去。\n${rest}`)).toEqual([1]);
    expect(linesWith('maxim', `${half}\n水热得起来，心就凉不下去。\n${rest}`)).toEqual([1]);
    expect(linesWith('goesOnAbove', `${half}\n水热得起来，心就凉不下去。\n${rest}`)).toEqual([2]);
  });

  it('or, set apart as a paragraph is, where none of its clauses is short or long', () => {
    const half = BEFORE.slice(0, -3);
    const apart = (line: string): string => [half, line, BEHIND].join('\n\n');
    expect(linesWith('maxim', apart('池子等得起，老人等不起。'))).toEqual([1]);
    expect(linesWith('maxim', apart('灯，街坊才肯一个一个地散去。'))).toEqual([]);
    expect(linesWith('maxim', apart('灯。池子等得起，老人等不起。'))).toEqual([]);
  });

  it('and fills a line of a column as well, where the next one begins no sentence', () => {
    const column = '镇上的老浴室重新开了门池子也贴了新的砖\n锅炉换成了烧气的票价却还是六年前的样子\n头一批客人每天下午两点进门末一批人低头\n';
    const text = `${column}${column}池水记得住人，人也要记得池水的热。\n走。街上的灯那时候已经灭了一大半只有他\n${column}`;
    expect(linesWith('goesOnBelow', text)).toEqual([6]);
    expect(linesWith('goesOnBelow', text.replace('走。街上', '走街上'))).toEqual([]);
  });

  it('is seen under a broken answer of an interview too', () => {
    expect(linesWith('maxim', `${BEFORE}\n水热得起来，心就凉不下去。\n新潮周刊：亏了怎么办？\n${BEHIND}`)).toEqual([1]);
  });

  it.each([
    ['who spoke', '他说，关了门对不住人。'],
    ['figures', '老客来得勤，一年有300天。'],
    ['when something was done', '浴室重开后，街坊排起了队。'],
    ['one clause', '会议还研究了其他事项。'],
  ])('but not in what tells %s', (_, line) => {
    expect(linesWith('maxim', between(line))).toEqual([]);
  });

  it('nor where it ends the sentence of the line above', () => {
    expect(linesWith('maxim', `${BEFORE.slice(0, -1)}\n水热得起来，心就凉不下去。\n${BEHIND}`)).toEqual([]);
  });

  it('stands in two lines in the middle of a paragraph', () => {
    const text = between('水要热得起来，', '心才凉不下去。');
    expect(linesWith('opensSaying', text)).toEqual([1]);
    expect(linesWith('closesSaying', text)).toEqual([2]);
    expect(linesWith('underSaying', text)).toEqual([3]);
    expect(linesWith('opensSaying', between('“水要热', '得起来。”'))).toEqual([1]);
  });

  it('stands in the middle of an indented column, where no paragraph ends', () => {
    const column = '　　老茶亭的石階修了三次，每一次都有人從\n山下挑石頭上來，不收工錢，只喝一碗茶就走\n，守亭人說記不清一共有多少人，他把每個人\n的名字都寫在牆上。\n　　去年冬天守亭人病了一場，亭子關了半個\n月，第一個來敲門的是個孩子，手裡提着一壺';
    const rest = '剛燒開的水，說是外婆叫他送來的，這亭子可\n不能沒有茶喝。';
    const lines = [column, '可以沒有亭，不可以沒有茶。', rest, column, rest, column].join('\n');
    expect(linesWith('maxim', lines)).toEqual([6]);
    expect(linesWith('balanced', lines)).toEqual([6]);
  });

  it('or over a subhead, its second line longer than the first', () => {
    expect(linesWith('opensSaying', `${BEFORE}\n街坊要的热水，\n一天也不能断，一滴也不能凉。\n锅炉换了\n${BEHIND}`)).toEqual([1]);
  });

  it('or below a line of a column that it cuts short', () => {
    const column = '镇上的老浴室重新开了门，池子贴了新砖，\n锅炉换成了燃气的，票价却还是老样子，头\n一批客人每天下午两点进门，末一批晚上九\n点才走，那时候街上的灯已经灭了一大半，掌\n柜的守着锅炉';
    const rest = '，一步也不敢离开。他说，这池水要是凉了，\n街坊们的心也就凉了，所以他宁可少睡，也\n要把火看住，一年到头没有一天断过热水，谁\n来都有得洗，谁走都暖烘烘的，这就够了他说。';
    expect(linesWith('opensSaying', `${column}，\n“宁可少睡，\n也要把火看住。”\n${rest.slice(1)}`)).toEqual([5]);
  });

  it('in traditional characters without its stop: heads break there at spaces', () => {
    const [before, behind] = ['鎮上的老浴室重新開了門，池子貼了新磚，鍋爐換了，票價還是六年前的老樣子。', '掌櫃的說，賺得不多，可一街的老人都等著這一口熱水，關了門過不去。'];
    expect(linesWith('opensSaying', `${before}\n街坊要的熱水，\n一天也不能斷\n${behind}`)).toEqual([1]);
    expect(linesWith('opensSaying', `${before}\n街坊要的熱水\n一天也不能斷\n${behind}`)).toEqual([]);
    expect(linesWith('opensSaying', between('街坊要的热水，', '一天也不能断'))).toEqual([]);
  });

  it('and what breaks off in a quotation that does not end on the next line is none', () => {
    expect(linesWith('opensSaying', `${BEFORE}\n“街坊要的热水\n一天也不能断。\n${BEHIND}`)).toEqual([]);
    expect(linesWith('opensSaying', `${BEFORE}\n“街坊要的热水\n一天也不能断。”\n${BEHIND}`)).toEqual([1]);
  });

  it('and a line of a column that breaks off where the column does is none', () => {
    expect(linesWith('opensSaying', between('池子刷了三遍，', BEHIND))).toEqual([]);
  });
});

describe('A whole quotation in the middle of a column', () => {
  const column = '渡口重修一事从去年冬天说到今年开春\n，石阶补了三十级，护栏换成了新的，船\n工们却说最要紧的还不是这些，而是夜里\n那盏灯。去年协会自己出工出料修好漏水';
  const rest = '船三条，平均每条才花了不到四百元。到\n今年秋天，夜航的班次已经加到了六班。';
  const at = (...lines: string[]): number[] => linesWith('quotedBetween', [column, column, ...lines, rest].join('\n'));

  it('that nothing announces is pulled out of the text, be it of one line or more', () => {
    expect(at('“船是公家的，灯是大家的。”')).toEqual([8]);
    expect(at('“渡船是公家修的，灯是大家点的，', '心疼它的人多了，它才亮得长。”')).toEqual([8]);
  });

  it('is of the text where a word or a mark announces it, or where it is but a name', () => {
    expect(at('的船工老林说', '“船是公家的，灯是大家的。”')).toEqual([]);
    expect(at('的船，', '“船是公家的，灯是大家的。”')).toEqual([]);
    expect(at('“功勋渡船”')).toEqual([]);
  });
});

describe('In a narrow column', () => {
  const text = '渡口有灯了\n“谁也别谢谁，以后多搭把手”\n晚报记者 秦远舟 实习生 石越\n昨天上午九点十八分，老渡口\n的灯亮了。六十七岁的船工老\n林把手电筒关掉，装进衣兜里\n，说用了三十年，今天可以歇\n一歇了。灯是街坊凑钱装的，\n一户十块，多的不收，也没有\n一户不给，第二天灯就亮了。';

  it('a byline and a quotation are no running text, however full of them it is', () => {
    expect(linesWith('body', text)).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('What stands under a quotation', () => {
  it('is no more of it, unless it names the speaker', () => {
    expect(linesWith('underQuoteNameless', between('“关了门，心里过不去。”', '池子是怎么修好的'))).toContain(2);
    expect(linesWith('underQuoteNameless', between('“关了门，心里过不去。”', '——浴室掌柜葛守田'))).toEqual([]);
    expect(linesWith('quoted', between('「关了门，心里过不去。」——浴室掌柜葛守田'))).toEqual([1]);
    expect(linesWith('underQuoteNameless', between('“关了门，', '心里过不去。”', '池子是怎么修好的'))).toContain(3);
    expect(linesWith('underQuoteNameless', between('“关了门，', '心里过不去。”', '——浴室掌柜葛守田'))).toEqual([]);
  });

  it('nor does a speaker on its last line take its end from a sentence', () => {
    for (const line of ['“关了门，心里过不去。”——葛守田', '「關了門，心裡過不去。」——浴室掌櫃 葛守田', '关了门，心里过不去。——葛守田']) expect(linesWith('endsSentence', between(line))).toContain(1);
    expect(linesWith('endsSentence', between('关了门的老浴室——葛守田'))).not.toContain(1);
  });
});

describe('A caption without a credit', () => {
  it.each(['重新开门的老浴室。', '葛掌柜的旧算盘。'])('says what there is to see, without a verb: %s', (line) => {
    expect(linesWith('tableau', between(line))).toEqual([1]);
  });

  it.each(['这是镇上最老的浴室。', '老人们都说热水是个宝。', '荒坡上堆成山的煤渣不见了。'])('but a sentence with a verb is none: %s', (line) => {
    expect(linesWith('tableau', between(line))).toEqual([]);
  });
});

describe('Lines that begin and end alike', () => {
  const text = `${BEFORE}\n查水温\n${BEFORE}\n查水质\n${BEHIND}\n严水生\n${BEHIND}`;

  it('are no names, whatever surname they begin with', () => {
    expect(linesWith('bareName', text.replaceAll('质', '温').replace('水温', '池温'))).toEqual([5]);
  });
});

describe('The title of a notice in two lines', () => {
  it.each(['关于云石大桥\n封闭施工的通告', '云石市公安局\n关于封闭云石大桥的通告', '云石市人民法院\n公 告', '云石市人民政府办公厅关于公布\n第四批历史文化名村的通知'])('is one title: %s', (title) => {
    expect(linesWith('noticeTitle', `${title}\n${BEFORE}`)).toEqual([1]);
  });

  it('but two notices are two', () => {
    expect(linesWith('noticeTitle', '停水通知\n关于封闭云石大桥的通告')).toEqual([]);
  });
});

describe('A set of poems', () => {
  it('is known by its title', () => {
    const text = `过旧渡口三首\n葛守田\n其一\n潮来石上无人系\n一夜芦花白过船`;
    expect(linesWith('namesPoems', text)).toEqual([0]);
    expect(linesWith('numberAlone', text)).toEqual([2]);
    expect(linesWith('underVerseLabel', text)).toEqual([1, 2, 3, 4]);
    expect(linesWith('namesPoems', '石榴（外一首）\n渡口车站居全省榜首')).toEqual([0]);
    expect(linesWith('namesPoems', '山行（组诗）')).toEqual([0]);
  });

  it('and its lines are short, unlike the paragraphs of a very short story', () => {
    expect(linesWith('amidProse', between('门没有锁。'))).toContain(1);
    expect(linesWith('amidProse', '门没有锁，\n灯也没有关。\n风从渡口来。')).toEqual([]);
  });
});

describe('A poem', () => {
  it('is a run of short lines under the name of the poet', () => {
    expect(linesWith('versed', `${BEHIND}\n晚渡\n葛守田\n船在等一个人\n听芦花落水的声音\n\n他还没有来\n水就先走了\n\n渡口时评\n${BEFORE}`)).toEqual([3, 4, 5, 6]);
  });

  it('and no three short lines, nor what has numbers', () => {
    expect(linesWith('versed', `晚渡\n葛守田\n船在等一个人\n等到芦花白了\n他还没有来\n${BEFORE}`)).toEqual([]);
    expect(linesWith('versed', `渡口票价\n葛守田\n成人5元\n儿童2元\n自行车3元\n三轮车6元\n${BEFORE}`)).toEqual([]);
  });
});

it('Nothing of the story stands under a paragraph that ends with its writer', () => {
  expect(linesWith('underSigned', `${BEFORE}（冯 望）\n渡口周末停航\n${BEFORE}（记者 冯望 通讯员 葛守田）\n老浴室开门`)).toEqual([1, 3]);
  expect(linesWith('underSigned', `${BEFORE}\n渡口周末停航`)).toEqual([]);
});

it('An item of a list needs no indent', () => {
  const indented = Array.from({ length: 4 }, () => `    ${BEFORE}`).join('\n');
  expect(linesWith('unindented', `${indented}\n1.《晚渡》 三十场\n渡口周末停航`)).toEqual([5]);
});

describe('What stands under the name of the paper', () => {
  it('belongs to it, unless it is a folio line', () => {
    expect(linesWith('underNameplate', '渡口晨报\n一座城，从早茶开始\n第03版 要闻')).toEqual([1]);
    expect(linesWith('underNameplate', '渡口晨报\n第03版 要闻')).toEqual([]);
  });
});

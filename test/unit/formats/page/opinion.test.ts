import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/dump';
import { SourceText } from '../../../../src/core/sourceText';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { isSetWithMarks } from '../../../../src/formats/page/stories/japaneseOpinion';
import { readsLikeOpinion } from '../../../../src/formats/page/stories/opinion';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';

/** Judges a story of a headline, a byline and paragraphs. */
function opinion(headline: string, byline: string, paragraphs: string, language: Language = 'zh'): boolean {
  const path: StateName[] = ['headline', 'byline', ...paragraphs.split('\n').map(() => 'paragraph' as const)];
  const page = viewPage(new SourceText([headline, byline, paragraphs].join('\n')), language);
  const [piece] = cutPieces((row) => path[row]);
  return piece !== undefined && 'story' in piece && (isSetWithMarks(page, piece.story) || readsLikeOpinion(page, piece.story));
}

/** As `opinion`, signed with a bare name under a label. */
function labelled(label: string, paragraph: string): boolean {
  const path: StateName[] = ['label', 'headline', 'byline', 'paragraph'];
  const [piece] = cutPieces((row) => path[row]);
  return piece !== undefined && 'story' in piece && readsLikeOpinion(viewPage(new SourceText([label, '看鐘的人', '◎黃浩然', paragraph].join('\n')), 'zh'), piece.story);
}

const ARGUED = '老街的夜市重新开张。我们不妨想一想，究竟怎样的夜市才是城市需要的，与其把摊贩赶走，不如划定时段。';
const COUNTED = '老街的夜市3月18日重新开张，120个摊位分成6个片区，营业到22时30分，首日客流1.2万人次，营业额36万元，比去年增长12.5%。';

describe('A story reads like opinion', () => {
  it('under the name of a diary, wherever its writer works', () => {
    expect(labelled('门诊手记', ARGUED)).toBe(true);
    expect(labelled('健康问诊', ARGUED)).toBe(false);
    expect(opinion('渡口的药箱', '营养师 丁若谷', ARGUED)).toBe(false);
  });

  it('not in Japanese where ▽ opens the records of a match', () => {
    expect(opinion('浜戸商が決勝へ', '', '▽本塁打　岸本（浜）▽三塁打　江藤（浜）▽二塁打　鯉淵、久米（北）', 'ja')).toBe(false);
  });

  it('where a bare name signs it and it argues', () => {
    expect(opinion('让老街的灯亮得久一点', '丁若谷', ARGUED)).toBe(true);
  });

  it('not where it counts', () => {
    expect(opinion('老街夜市重新开张', '丁若谷', COUNTED)).toBe(false);
  });

  it('not where somebody is quoted about what happened yesterday, however few the numbers', () => {
    expect(opinion('老街夜市重新开张', '丁若谷', '昨天傍晚，72岁的摊主方阿婆推着小车回到老街。“等了四年，总算回来了。”她说，街坊们都来捧场，第一锅馄饨半个钟头就卖完了。')).toBe(false);
  });

  it('not where a reporter follows somebody and says so', () => {
    const followed = '正午的楼道像蒸笼，她把手电别在腰上，一层一层往上敲门。记者跟到第四栋，小腿已经打颤，她却还哼着歌。不是不累，是怕耽误老人做饭。';
    expect(opinion('跟着抄表员爬楼', '丁若谷', followed)).toBe(false);
  });

  it('where a reader or a citizen signs it, whatever he tells', () => {
    const thanks = '4月28日傍晚，72岁的她背着女儿在巷口等车，一位女孩把伞往她手里一塞。“我家近。”女孩说。';
    expect(opinion('谢谢那把伞', '读者 丁若谷', thanks)).toBe(true);
    expect(opinion('谢谢那把伞', '记者 丁若谷', thanks)).toBe(false);
  });

  it('where a Japanese column sets its paragraphs apart by marks, whoever signs it', () => {
    const column = '駅の時計が止まったまま動かない▼朝の1番列車は6時12分、乗客は3人だった▽町は来年度、修理に80万円を組むという。';
    expect(opinion('潮だまり', '社会部・佐藤花子', column, 'ja')).toBe(true);
    expect(opinion('時計修理へ', '社会部・佐藤花子', `▽${column}`, 'ja')).toBe(true);
    expect(opinion('時計修理へ', '社会部・佐藤花子', column.replace(/[▼▽]/g, '。'), 'ja')).toBe(false);
  });

  it('where each of its paragraphs but the first begins with a mark, and some end without a full stop', () => {
    const column = ['祖父は駅の時計を毎朝合わせた。手を止めて、北を向いて、深く頭を下げた', '▼その時計が止まって3年になる。1日に3本の列車は、12分遅れでも誰も急がない。それでも人は見上げる', '▼修理に80万円かかるという。高いとは思わない。あの時計の下で待った人は、たぶん今も町のどこかにいる。'];
    expect(opinion('潮だまり', '社会部・佐藤花子', column.join('\n'), 'ja')).toBe(true);
    expect(opinion('潮だまり', '社会部・佐藤花子', column.map((line) => line.replace(/[たる]$/, '$&。')).join('\n'), 'ja')).toBe(false);
    expect(opinion('潮だまり', '社会部・佐藤花子', ['▼合唱団が演奏会を開く', '▼観察会がある', '▼相談室を開く'].join('\n'), 'ja')).toBe(false);
  });

  it('where whoever signs a Japanese column says what he is, unless he gives a recipe', () => {
    const counted = '３月は５６軒が店を閉め、１２軒が開いた。家賃は８％下がり、空き店舗は２３軒になった。';
    expect(opinion('空き店舗の春', '樽谷美津子（税理士）', counted, 'ja')).toBe(true);
    expect(opinion('空き店舗の春', '樽谷　美津子', counted, 'ja')).toBe(false);
    expect(opinion('豆のスープ', '樽谷美津子（料理研究家）', ['材料（２人分）', '豆２００グラム', counted].join('\n'), 'ja')).toBe(false);
  });

  it('not where a Japanese report, with its deck and its picture, gives few numbers', () => {
    const path: StateName[] = ['headline', 'deck', 'byline', 'paragraph', 'caption'];
    const lines = ['畳で音を吸う', '高浜の2社、防音材に活路', '樽谷　美津子', '高浜市の畳店と建具店が組んで作る防音の板が好評だ。畳に使う草の端を固めて板にし、壁に立てかける。', '草の端を固めた板を持つ店主＝高浜市本町'];
    const [piece] = cutPieces((row) => path[row]);
    expect(piece !== undefined && 'story' in piece && readsLikeOpinion(viewPage(new SourceText(lines.join('\n')), 'ja'), piece.story)).toBe(false);
    expect(opinion('畳で音を吸う', '樽谷　美津子', lines[3] ?? '', 'ja')).toBe(true);
  });

  it('not under the label of what went on behind the scenes', () => {
    const told = '渡輪公司的總機昨夜沒有停過，接線的人換了三班。誰也說不準頭班船開不開，只知道碼頭的燈一直亮着。';
    expect(labelled('新聞幕後', told)).toBe(false);
    expect(labelled('茶亭閒話', told)).toBe(true);
  });

  it('not under a label that says a reporter was there', () => {
    const told = '灶火一旺，阿水伯就站到廟門口，看孩子們排隊。他說鐘敲得準不準不要緊，孩子開心才要緊，然後笑了。';
    expect(labelled('民意廣場', told)).toBe(true);
    expect(labelled('現場側記', told)).toBe(false);
  });

  it('not under a label that promises to explain', () => {
    const explained = '鐘為什麼要在清晨敲？其實是因為清晨的空氣冷，聲音貼著地面走，不是因為神明起得早。我們不妨站遠一點聽。';
    expect(labelled('民意廣場', explained)).toBe(true);
    expect(labelled('科普角', explained)).toBe(false);
  });

  it('where a site names its author, but no reporter', () => {
    expect(opinion('让老街的灯亮得久一点', '来源：沄湾日报 作者：丁若谷', ARGUED)).toBe(true);
    expect(opinion('让老街的灯亮得久一点', '来源：沄湾日报 作者：记者 丁若谷', ARGUED)).toBe(false);
  });

  it.each(['宇野　千景（朝凪市・主婦・６７歳）', '評　江藤弓子（浦北大准教授）'])('where a reader or a reviewer signs it, in Japanese: %s', (byline) => {
    expect(opinion('父の長靴', byline, '玄関に長靴が残っていた。右の底だけが薄い。坂で、いつも右足から踏み出す人だった。', 'ja')).toBe(true);
  });

  it('where a reviewer signs it, however much he counts', () => {
    const review = '6年で歩いた川は87本、延べ410キロ。4章と5章に90歳の元職員が出てくる。（2420円）';
    expect(opinion('見えない川', '評・江藤弓子（考古学者）', review, 'ja')).toBe(true);
    expect(opinion('見えない川', '江藤　弓子', review, 'ja')).toBe(false);
  });

  it('not where marks open the items of a list', () => {
    expect(opinion('港の伝言板', '社会部・佐藤花子', '▽合唱団の演奏会　29日午後2時、港会館。\n▽観察会　4月4日午前9時、駅前。\n▽相談室　毎週水曜、役場。', 'ja')).toBe(false);
  });

  it('not where somebody explains from a hospital, a court or a station for farming', () => {
    expect(opinion('让老街的灯亮得久一点', '云石县第二医院眼科 丁若谷', ARGUED)).toBe(false);
    expect(opinion('让老街的灯亮得久一点', '丁若谷（云石县农技站）', ARGUED)).toBe(false);
    expect(opinion('让老街的灯亮得久一点', '丁若谷（云石县中学）', ARGUED)).toBe(true);
    expect(labelled('以案说法', ARGUED)).toBe(false);
  });

  it('not where a case is told, however few its numbers', () => {
    const told =
      '渡口的老石把船租给邻居，船沉了，两家为谁来赔闹了一冬。船是老石的父亲留下的，桐油漆得发亮，缆绳换过好几回。邻居借船去对岸收蟹笼，天黑得早，风从河口灌进来，船头撞在旧码头的木桩上，船底裂开，慢慢沉到水里。' +
      '人游上了岸，蟹笼漂走了。老石要邻居照新船的价钱赔，邻居只认船底朽烂，撞一下就散，怪不得风。村里的老人劝过几回，两家都不肯让步，连清明上坟也绕开走。开春以后，船打捞上来，搁在滩上，谁也不去收拾，孩子们在里面捉迷藏，潮水涨上来，船帮里积满了沙，长出几丛碱蓬。';
    expect(opinion('租来的船沉了谁来赔', '丁若谷', `${told}船东出门没有看天气。`)).toBe(true);
    expect(opinion('租来的船沉了谁来赔', '丁若谷', `${told}法院审理认为，船东出门没有看天气。`)).toBe(false);
  });

  it('not where it is as short as a brief and argues nowhere', () => {
    expect(opinion('夜校添了修表课', '丁若谷', '云石县工人文化宫的夜校新开修表、木工和裁剪课，学员多是附近工厂的青年，教室的灯要亮到很晚。')).toBe(false);
  });

  it('but where the headline asks, however short it is', () => {
    expect(opinion('渡船停了老人怎么过江？', '丁若谷', '云石县的渡船停在岸边，船工领了最后一个月的工资，两岸的老人照旧在码头坐着。')).toBe(true);
  });

  it('not where an institution signs it', () => {
    expect(opinion('让老街的灯亮得久一点', '云石县城市管理局', ARGUED)).toBe(false);
  });

  it('not where a reporter signs it', () => {
    expect(opinion('让老街的灯亮得久一点', '记者 丁若谷', ARGUED)).toBe(false);
  });

  it('not where it opens like news', () => {
    expect(opinion('让老街的灯亮得久一点', '丁若谷', `本报讯 ${ARGUED}`)).toBe(false);
  });
});

import type { Attribute, Code, Codebook, CodeTarget } from './codebook';

/** A codebook to begin with. */
interface Starter {
  readonly id: string;
  /** As it is translated. */
  readonly label: string;
  readonly description: string;
  /** The codebook in the language of a VS Code locale: Chinese for `zh…`, else English. */
  readonly codebook: (locale: string) => Codebook;
}

/** English, then Chinese. */
type Words = readonly [string, string];

/** A code as a starter lists it, in both languages. */
interface Row {
  readonly id: string;
  readonly name: Words;
  readonly says?: Words;
  readonly colour?: string;
  readonly key?: string;
  readonly appliesTo?: readonly CodeTarget[];
  readonly attributes?: readonly { readonly id: string; readonly name: Words; readonly values: readonly Words[] }[];
  readonly figures?: readonly string[];
  readonly suggestedFor?: readonly string[];
  readonly rows?: readonly Row[];
}

const STORY: readonly CodeTarget[] = ['story'];
const SPAN: readonly CodeTarget[] = ['span'];

const NEWS: readonly Row[] = [
  {
    id: 'topic', name: ['Topic', '议题'], colour: '#2f6fb0', appliesTo: STORY,
    says: ['What the story is mainly about: one for each story.', '稿件主要讲什么:每篇一个。'],
    rows: [
      { id: 'topic.politics', name: ['Politics and government', '政治与政务'], key: '1', appliesTo: STORY },
      { id: 'topic.economy', name: ['Economy and business', '经济与企业'], key: '2', appliesTo: STORY },
      { id: 'topic.society', name: ['Society and welfare', '社会与民生'], key: '3', appliesTo: STORY },
      { id: 'topic.environment', name: ['Environment', '环境'], key: '4', appliesTo: STORY },
      { id: 'topic.culture', name: ['Culture and sports', '文化与体育'], key: '5', appliesTo: STORY },
      { id: 'topic.crime', name: ['Crime and accidents', '案件与事故'], key: '6', appliesTo: STORY },
    ],
  },
  {
    id: 'frame', name: ['Frame', '框架'], colour: '#8a5a9e',
    says: ['How the matter is presented.', '事情是怎样呈现的。'],
    rows: [
      { id: 'frame.conflict', name: ['Conflict', '冲突'], key: 'c', says: ['Two or more sides disagree or blame each other.', '双方或多方意见相左、互相指责。'] },
      { id: 'frame.responsibility', name: ['Responsibility', '责任'], key: 'r', says: ['Somebody has caused it, or has to solve it.', '由谁造成,该由谁解决。'] },
      { id: 'frame.consequences', name: ['Consequences', '后果'], key: 'q', says: ['What it costs or brings.', '付出什么,得到什么。'] },
      { id: 'frame.morality', name: ['Morality', '道德'], key: 'm', says: ['It is judged as right or wrong.', '以是非对错来评判。'] },
      { id: 'frame.human', name: ['Human interest', '人情味'], key: 'h', says: ['It is told by what one person lives through.', '通过一个人的经历来讲述。'] },
    ],
  },
  { id: 'actor', name: ['Actor', '行动者'], colour: '#b5632a', key: 'a', appliesTo: SPAN, says: ['Who acts, or is acted upon.', '谁在行动,或受到影响。'] },
  {
    id: 'source', name: ['Source', '消息来源'], colour: '#2b8a66', key: 's', appliesTo: SPAN, suggestedFor: ['byline', 'credit'],
    says: ['Whose words or data the story relies on.', '稿件依据谁的话或数据。'],
    attributes: [{ id: 'kind', name: ['Kind', '类别'], values: [['official', '官方'], ['expert', '专家'], ['citizen', '市民'], ['company', '企业'], ['media', '媒体']] }],
  },
  {
    id: 'tone', name: ['Tone', '语气'], colour: '#a8424f', key: 't', appliesTo: ['span', 'story'],
    says: ['Whether it is judged well or badly.', '评价是好是坏。'],
    attributes: [{ id: 'value', name: ['Value', '取值'], values: [['positive', '正面'], ['neutral', '中性'], ['negative', '负面']] }],
  },
];

const ENTITIES: readonly Row[] = [
  { id: 'person', name: ['Person', '人物'], colour: '#b5632a', key: '1', appliesTo: SPAN, suggestedFor: ['byline', 'credit', 'person'] },
  { id: 'organisation', name: ['Organisation', '机构'], colour: '#2f6fb0', key: '2', appliesTo: SPAN },
  { id: 'place', name: ['Place', '地点'], colour: '#2b8a66', key: '3', appliesTo: SPAN, suggestedFor: ['dateline'] },
  { id: 'date', name: ['Date', '日期'], colour: '#8a5a9e', key: '4', appliesTo: SPAN, figures: ['date'] },
  { id: 'money', name: ['Money', '金额'], colour: '#87711f', key: '5', appliesTo: SPAN, figures: ['money'] },
  { id: 'event', name: ['Event', '事件'], colour: '#a8424f', key: '6', appliesTo: SPAN },
  { id: 'work', name: ['Work or law', '作品与法规'], colour: '#5c6b78', key: '7', appliesTo: SPAN },
];

const FACTS: readonly Row[] = [
  {
    id: 'claim', name: ['Claim', '说法'], colour: '#b5632a', key: '1', appliesTo: SPAN,
    says: ['Something that can be found true or false.', '可以查证真假的话。'],
    attributes: [
      { id: 'verdict', name: ['Verdict', '结论'], values: [['true', '属实'], ['mostly true', '大体属实'], ['misleading', '误导'], ['false', '不实'], ['unproven', '无法证实']] },
      { id: 'check', name: ['Progress', '进度'], values: [['open', '待查'], ['in work', '在查'], ['done', '已查']] },
    ],
  },
  { id: 'evidence', name: ['Evidence', '证据'], colour: '#2b8a66', key: '2', appliesTo: SPAN, says: ['What speaks for a claim or against it.', '支持或反驳说法的材料。'] },
  { id: 'speaker', name: ['Who says so', '出自何人'], colour: '#2f6fb0', key: '3', appliesTo: SPAN },
  { id: 'figure', name: ['Figure to check', '待核数字'], colour: '#87711f', key: '4', appliesTo: SPAN, figures: ['money', 'percent', 'count'] },
  { id: 'supports', name: ['Supports', '支持'], colour: '#2b8a66', appliesTo: ['relation'] },
  { id: 'contradicts', name: ['Contradicts', '反驳'], colour: '#a8424f', appliesTo: ['relation'] },
];

/** The codebooks that a project can begin with. */
export const STARTERS: readonly Starter[] = [
  starter('news', 'Content analysis of news', 'Topic, frame, actor, source, tone', ['Content analysis of news', '新闻内容分析'], NEWS),
  starter('entities', 'Named entities', 'People, organisations, places, dates, money', ['Named entities', '命名实体'], ENTITIES),
  starter('factCheck', 'Fact-check', 'Claims, evidence, who says so, figures to check', ['Fact-check', '事实核查'], FACTS),
];

function starter(id: string, label: string, description: string, name: Words, rows: readonly Row[]): Starter {
  return {
    id,
    label,
    description,
    codebook: (locale) => {
      const say = ([english, chinese]: Words): string => (locale.toLowerCase().startsWith('zh') ? chinese : english);
      return { name: say(name), codes: rows.map((row) => codeOf(row, say)) };
    },
  };
}

function codeOf({ id, name, says, attributes, rows, ...rest }: Row, say: (words: Words) => string): Code {
  return {
    id,
    name: say(name),
    ...(says && { description: say(says) }),
    ...rest,
    ...(attributes && { attributes: attributes.map((attribute): Attribute => ({ id: attribute.id, name: say(attribute.name), values: attribute.values.map(say) })) }),
    ...(rows && { codes: rows.map((row) => codeOf(row, say)) }),
  };
}

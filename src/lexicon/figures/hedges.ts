/** How a printed number stands to the true one. */
export const COMPARATORS = [
  'approx', //   近, 约, 余, 多, 上千, about, nearly
  'atLeast', //  以上, 至少, at least
  'atMost', //   以下, 至多, at most
  'moreThan', // 超, 逾, 突破, more than
  'lessThan', // 不到, 不足, less than
] as const;

export type Comparator = (typeof COMPARATORS)[number];

/** Before a number in Chinese and Japanese print. */
export const HEDGES_BEFORE: Readonly<Record<Comparator, string>> = {
  approx: '近 将近 接近 约 约有 约占 约达 约合 约需 共约 大约 约为 大概 差不多 左右 およそ おおよそ ほぼ 平均约',
  moreThan: '超 超过 逾 突破 已突破 高于 多于 大于 不止 超出 破 多达 最多达',
  lessThan: '跌破 不到 不足 低于 少于 小于 未满 不满 未达',
  atLeast: '至少 不少于 不低于 不小于 最少 少なくとも',
  atMost: '至多 最多 不超过 不高于 不多于 不大于 最大 最长',
};

/** Words that end like a hedge and are none. */
export const NO_HEDGES = '最近 附近 临近 靠近 邻近 走近 打破 签约 合约 公约 预约 节约 条约 违约 履约 续约 解约 制约 邀约 特约 契约 中超';

/** Behind a number and its unit. */
export const HEDGES_BEHIND: Readonly<Record<Comparator, string>> = {
  approx: '左右 上下 许 前后 程度 ほど 近く 多 余 余り くらい ぐらい',
  moreThan: '超 强 を超 余回る',
  lessThan: '未满 弱 足らず 弱の',
  atLeast: '以上 及以上 起',
  atMost: '以下 以内 及以下 之内 以内の 内',
};

/** Before a number in English, lower case. */
export const ENGLISH_HEDGES: Readonly<Record<Comparator, string>> = {
  approx: 'about|nearly|some|roughly|around|almost|approximately|close to|an estimated|estimated|or so|perhaps|maybe',
  moreThan: 'more than|over|above|exceeding|upwards of|greater than|exceeded|topped',
  lessThan: 'less than|under|below|fewer than|just under|short of',
  atLeast: 'at least|no less than|no fewer than|a minimum of|not less than',
  atMost: 'up to|at most|no more than|not more than|as many as|as much as|a maximum of',
};

/** Behind a number in English. */
export const ENGLISH_HEDGES_BEHIND: Readonly<Record<string, Comparator>> = { 'or more': 'atLeast', 'or so': 'approx', 'or less': 'atMost', 'or fewer': 'atMost', 'or older': 'atLeast', 'and older': 'atLeast', 'and over': 'atLeast', 'or younger': 'atMost' };

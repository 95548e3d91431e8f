/** Words that stand in newspapers of every day and say nothing of what a story is about. */
export const STOP_WORDS: readonly string[] = (
  // Of the trade
  '本报讯 本报 记者 通讯员 摄影 报道 本版 编辑 责编 消息 新闻 电讯 图片 图为 专题 栏目 ' +
  // Times
  '昨天 昨日 今天 今日 明天 近日 日前 近期 近年来 近年 今年 去年 明年 年初 年底 上午 下午 目前 眼下 当前 如今 现在 当天 同时 此前 随后 未来 时间 期间 以来 时候 ' +
  // Of the place
  '我市 我县 我区 全市 全县 全区 全省 全国 全镇 各地 本地 当地 地区 ' +
  // What everything does in newspapers
  '推进 工作 发展 持续 打造 提升 深化 推动 加快 加强 进一步 实现 开展 进行 建设 实施 完善 强化 全面 全力 积极 不断 有效 提高 增强 促进 落实 确保 组织 举行 举办 召开 出席 参加 会议 活动 领导 干部 要求 指出 强调 表示 介绍 ' +
  '情况 问题 方面 相关 有关 重要 重点 主要 关键 基础 能力 水平 质量 作用 优势 特色 全部 一批 一系列 各类 多个 更多 更好 有力 扎实 切实 高质量 有限公司 负责人 成为 通过 围绕 聚焦 助力 赋能 抓手 举措 成效 力度 新篇章 据了解 ' +
  '亿元 万元 公里 平方米 左右 以上 以下 第一 第二 第三 首次 首个 目标 任务 机制 体系 模式 群众 大家 我们 他们 她们 自己 一个 一种 没有 可以 已经 就是 不仅 而且 为了 对于 由于 因此 ' +
  // English
  'the and for that with was from his her has had have not are were this they will who which been their said would there but its one two about after more when also than into other all can our out over what some new first last year years people mr mrs ms page staff writer says told could she him them then just only time week day days monday tuesday wednesday thursday friday saturday sunday'
).split(' ');

import { describe, expect, it } from 'vitest';
import { peopleOf, readPage } from './markedReading';

describe('A Chinese page', () => {
  it('gives a story with its head, and the bylines by role', () => {
    const { dump, reading, expected } = readPage(`
      nameplate  | 沄湾日报
      folio      | 2026年3月18日 星期三
      # news
      kicker     | 抓住枯水时节 比出工程进度
      headline   | 87个水利工程同日动工
      deck       | ——灌溉类工程占比近七成
      byline     | 记者 秦远舟 通讯员 孟晓棠 石越
      paragraph  | 本报讯 3月17日上午，全市一季度水利工程同日动工活动在沄湾新区举行，87个工程同时启动建设，总投资308.4亿元，年度计划投资64.8亿元。
      paragraph  | 在活动现场，挖掘机的号子声由远而近。市发改局负责人介绍，这批项目中产业类占比近七成，涵盖新材料、海洋装备等领域。
      # news
      headline   | 城北菜市场换新颜
      byline     | 记者 郑小舟
      paragraph  | 本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米，老人推着小车也能轻松通过。
    `);
    expect(reading).toEqual(expected);
    expect(dump.stories.map(({ page, date }) => [page, date])).toEqual([['1', '2026-03-18'], ['1', '2026-03-18']]);
    expect(peopleOf(dump.stories[0])).toEqual(['reporter 秦远舟', 'correspondent 孟晓棠 石越']);
  });

  it('rejoins a paragraph that the column broke in mid-sentence', () => {
    const { reading, expected } = readPage(`
      # news
      headline   | 三百艘渔船今晨出海
      byline     | 记者 江牧云
      paragraph  | 本报讯 昨日凌晨，随着一声汽笛，停泊在沄湾渔港的三百余艘渔船依次驶出港口，开始了春季的第一次远海作业，码头上站满了送行的家属，大家
      +          | 挥着手帕，直到船影消失在晨雾之中。
      paragraph  | 市渔政大队介绍，今年新增的12艘渔政船将全程护航，所有渔船都装上了北斗终端，船长们说，有了这些设备，心里踏实了很多。
    `);
    expect(reading).toEqual(expected);
  });

  it('takes up a paragraph again behind the caption that interrupts it', () => {
    const { dump, reading, expected } = readPage(`
      # news
      headline   | 三百艘渔船今晨出海
      byline     | 记者 江牧云
      paragraph  | 本报讯 昨日凌晨，随着一声汽笛，停泊在沄湾渔港的三百余艘渔船依次驶出港口，开始了春季的第一次远海作业，码头上站满了送行的家属，大家
      caption    | 图为渔民在船头整理渔网。
      credit     | 江牧云 摄
      +paragraph | 挥着手帕，直到船影消失在晨雾之中。
      paragraph  | 市渔政大队介绍，今年新增的12艘渔政船将全程护航，所有渔船都装上了北斗终端，船长们说，有了这些设备，心里踏实了很多。
    `);
    expect(reading).toEqual(expected);
    expect(peopleOf(dump.stories[0])).toEqual(['reporter 江牧云', 'photographer 江牧云']);
  });

  it('gives a photo item as a story of its own', () => {
    const { dump, reading, expected } = readPage(`
      # news
      headline   | 城北菜市场换新颜
      byline     | 记者 郑小舟
      paragraph  | 本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米，老人推着小车也能轻松通过。
      # photo
      headline   | 采茶时节
      caption    | 3月16日，沄湾市云畔村的茶农正在茶园里采摘头茬春茶。眼下正是明前茶采摘的黄金时期，茶农们抢抓晴好天气，确保新茶及时上市。
      credit     | 江牧云 摄
    `);
    expect(reading).toEqual(expected);
    expect(peopleOf(dump.stories[1])).toEqual(['photographer 江牧云']);
  });

  it('gives each brief as a story, the label to the first', () => {
    const { dump, reading, expected } = readPage(`
      # brief
      label      | 简讯
      headline   | ■桐岙县举办农机培训班
      paragraph  | 近日，桐岙县农业农村局举办春季农机培训班，来自八个乡镇的120名农机手参加学习，重点讲解了插秧机的保养与维修。
      # brief
      headline   | ■城西小学开展消防演练
      paragraph  | 3月16日，城西小学联合消防救援站开展应急疏散演练，全校1100名师生在四分钟内全部撤离到操场。
    `);
    expect(reading).toEqual(expected);
    expect(dump.stories[1]?.section).toBe('简讯');
  });

  it('tells an interview by its questions', () => {
    const { reading, expected } = readPage(`
      # interview
      headline   | 旧港新生，怎样留住烟火气
      byline     | 记者 谢安澜
      paragraph  | 老城区的改造已经进入第三年。日前，记者专访了市规划设计院总工程师许长乐，请他谈谈老街巷的保护和更新。
      paragraph  | 记者：旧港新生最难的是什么？
      paragraph  | 许长乐：最难的是让原来的居民留下来。房子修得再漂亮，没有人住，街巷就没有了生气，所以我们坚持一户一策，反复上门听取意见。
      paragraph  | 记者：下一步有什么打算？
      paragraph  | 许长乐：今年计划完成六条街巷的管线入地，同时把三处旧厂房改成社区食堂和图书馆，让老人和孩子都有去处。
    `);
    expect(reading).toEqual(expected);
  });

  it('leads from the first part of a story to its rest on another page', () => {
    const { dump, reading, expected } = readPage(`
      folio      | 第01版 要闻 2026年3月18日 星期三
      # news
      headline   | 87个水利工程同日动工
      byline     | 记者 秦远舟
      paragraph  | 本报讯 3月17日上午，全市一季度水利工程同日动工活动在沄湾新区举行，87个工程同时启动建设，总投资308.4亿元，年度计划投资64.8亿元。
      jump       | （下转第4版）
      folio      | 第04版 综合 2026年3月18日 星期三
      # news
      jump       | （上接第1版）
      paragraph  | 在活动现场，挖掘机的号子声由远而近。市发改局负责人介绍，这批项目中产业类占比近七成，涵盖新材料、海洋装备等领域。
      # news
      headline   | 城北菜市场换新颜
      byline     | 记者 郑小舟
      paragraph  | 本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米，老人推着小车也能轻松通过。
    `);
    expect(reading).toEqual(expected);
    expect(dump.stories.map(({ headline, page, section, continues }) => [headline, page, section, continues])).toEqual([
      ['87个水利工程同日动工', '1', '要闻', null],
      [null, '4', '综合', '87个水利工程同日动工'],
      ['城北菜市场换新颜', '4', '综合', null],
    ]);
  });

  it('ends at a form feed, and the next begins', () => {
    const { dump, reading, expected } = readPage(`
      folio      | 第01版 要闻 2026年3月18日 星期三
      # news
      headline   | 87个水利工程同日动工
      byline     | 记者 秦远舟
      paragraph  | 本报讯 3月17日上午，全市一季度水利工程同日动工活动在沄湾新区举行，87个工程同时启动建设，总投资308.4亿元，年度计划投资64.8亿元。
      folio      | \f第02版 民生 2026年3月18日 星期三
      # news
      headline   | 城北菜市场换新颜
      byline     | 记者 郑小舟
      paragraph  | 本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米，老人推着小车也能轻松通过。
    `);
    expect(reading).toEqual(expected);
    expect(dump.stories.map(({ page, section }) => [page, section])).toEqual([['1', '要闻'], ['2', '民生']]);
  });

  it('keeps the staff box and the buttons of the site out of the stories', () => {
    const { reading, expected } = readPage(`
      folio      | 第03版：城 事
      navigation | 上一篇 下一篇
      # news
      headline   | 城北菜市场换新颜
      byline     | 记者 郑小舟
      paragraph  | 本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米，老人推着小车也能轻松通过。
      staffBox   | 责任编辑：吴樾 版式：卫小蕖 电话：0570-1234567
    `);
    expect(reading).toEqual(expected);
  });

  it('gives a notice with the institution that signs it', () => {
    const { dump, reading, expected } = readPage(`
      # news
      headline   | 城北菜市场换新颜
      byline     | 记者 郑小舟
      paragraph  | 本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米，老人推着小车也能轻松通过。
      # notice
      headline   | 停水通知
      paragraph  | 因供水管道检修，定于3月20日22时至次日5时对城北大道以东、环湖路以南区域停止供水，请广大用户提前做好储水准备。
      byline     | 沄湾市热力集团有限公司
      paragraph  | 2026年3月18日
    `);
    expect(reading).toEqual(expected);
    expect(peopleOf(dump.stories[1])[0]).toBe('author 沄湾市热力集团有限公司');
  });

  it('reads a signed commentary, its author and where he works', () => {
    const { dump, reading, expected } = readPage(`
      # commentary
      label      | 沄湾时评
      headline   | 让老街的灯亮得久一点
      byline     | 丁若谷
      paragraph  | 老街的夜市重新开张，有人欢喜，也有人担心。欢喜的是烟火气回来了，担心的是油烟和噪声也一并回来。我们不妨想一想，究竟怎样的夜市才是城市需要的。
      paragraph  | 说到底，管理不能只靠一纸禁令。与其把摊贩赶走，不如划定时段、配好设施，让经营者有账可算，让居民有觉可睡，这才是长久之计。
    `);
    expect(reading).toEqual(expected);
    expect(peopleOf(dump.stories[0])).toEqual(['author 丁若谷']);
  });

  it('gives a trailing label to the story above it', () => {
    const { reading, expected } = readPage(`
      # news
      headline   | 城北菜市场换新颜
      byline     | 记者 郑小舟
      paragraph  | 本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米，老人推着小车也能轻松通过。
      label      | “九项工程 攻坚争先”
      # news
      headline   | 三百艘渔船今晨出海
      byline     | 记者 江牧云
      paragraph  | 本报讯 昨日凌晨，随着一声汽笛，停泊在沄湾渔港的三百余艘渔船依次驶出港口，开始了春季的第一次远海作业，码头上站满了送行的家属。
    `);
    expect(reading).toEqual(expected);
  });

  it('lists the lines of a weather box', () => {
    const { reading, expected } = readPage(`
      # news
      headline   | 三百艘渔船今晨出海
      byline     | 记者 江牧云
      paragraph  | 本报讯 昨日凌晨，随着一声汽笛，停泊在沄湾渔港的三百余艘渔船依次驶出港口，开始了春季的第一次远海作业，码头上站满了送行的家属。
      # weather
      headline   | 今日天气
      listItem   | 多云转阴，局部有小雨
      listItem   | 气温8℃~15℃
      listItem   | 东北风3到4级
    `);
    expect(reading).toEqual(expected);
  });

  it('joins the lines of a hard-wrapped column', () => {
    const { reading, expected } = readPage(`
      # news
      headline   | \u3000\u3000沄湾市春耕生产现场会召开
      byline     | \u3000\u3000\u3000\u3000记者 秦远舟
      paragraph  | \u3000\u3000本报讯 昨日，全市春耕生产现场
      +          | 会在桐岙县召开，来自十二个乡镇的
      +          | 一百二十名农技员参加会议，现场观
      +          | 摩了插秧机和无人机的作业。
      paragraph  | \u3000\u3000市农业农村局负责人表示，今年
      +          | 全市计划种植早稻三十六万亩，比去
      +          | 年增加一万二千亩，种子和化肥已经
      +          | 全部到位。
    `);
    expect(reading).toEqual(expected);
  });

  it('takes a reader who writes a letter for its author', () => {
    const { dump, reading, expected } = readPage(`
      # commentary
      label      | 读者来信
      headline   | 公交站台请加个座
      byline     | 桐岙县读者 石磊
      paragraph  | 编辑同志：我是城北小区的一名退休教师，每天要坐三路公交车去市里看孙子。站台上没有座位，老人们只能坐在花坛边上等车，下雨天就更不方便了，希望有关部门能加几张长椅。
    `);
    expect(reading).toEqual(expected);
    expect(peopleOf(dump.stories[0])).toEqual(['author 石磊']);
  });

  it('takes a bare name over news for a reporter', () => {
    const { dump, reading, expected } = readPage(`
      # news
      headline   | 老街夜市重新开张
      byline     | 梅雨辰
      paragraph  | 3月18日晚，老街夜市重新开张，120个摊位分成6个片区，营业到22时30分，首日客流1.2万人次，营业额36万元，比去年增长12.5%。
    `);
    expect(reading).toEqual(expected);
    expect(peopleOf(dump.stories[0])).toEqual(['reporter 梅雨辰']);
  });

  it('opens a section under each subhead', () => {
    const { reading, expected } = readPage(`
      # news
      headline   | 一座山城的三本账
      byline     | 记者 方远山
      paragraph  | 本报讯 过去三年，桐岙县把一万五千亩滩涂变成林海，把七个旧矿坑变成湖泊，县里的干部说，心里始终装着三本账。
      subhead    | 一、先摸清底数
      paragraph  | 2023年春天，县里组织了240人的队伍，用四个月时间走遍了全县的山头，把每一块滩涂的坡度、土质和水源都登记在册。
      subhead    | 二、再算长远账
      paragraph  | 树种下去，五年才能见效。县里与村民签订了二十年的合同，每亩每年补贴160元，村民种树的积极性一下子高了起来。
      paragraph  | 去年，第一批杉木间伐出材410立方米，收入57万元，全部分给了签约的村民。
      paragraph  | 今年，第二批2300亩也到了间伐期，村里请来技术员，手把手教大家选树、下锯。
    `);
    expect(reading).toEqual(expected);
  });
});

describe('The lead', () => {
  it('opens with a marker, a dateline and the people of the story', () => {
    const { dump } = readPage(`
      # news
      headline   | 我国首艘氢能渡轮试航
      paragraph  | 新华社杭州3月17日电（记者 许长乐）记者17日从船厂获悉，我国首艘氢能渡轮当天完成首次试航，航程42海里，航速达到设计要求。
      # news
      headline   | 城北菜市场换新颜
      paragraph  | 本报讯（记者 郑小舟 通讯员 石磊）经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米。
    `);
    const spans = dump.stories.map(({ leadMarker, dateline }) => [leadMarker && dump.source.slice(leadMarker), dateline && dump.source.slice(dateline)]);
    expect(spans).toEqual([['新华社杭州3月17日电', '杭州3月17日'], ['本报讯', null]]);
    expect(peopleOf(dump.stories[0])).toEqual(['agency 新华社', 'reporter 许长乐']);
    expect(peopleOf(dump.stories[1])).toEqual(['reporter 郑小舟', 'correspondent 石磊']);
  });
});

describe('Pages of Hong Kong and Taiwan', () => {
  it('sign at the end of the lead', () => {
    const { dump, reading, expected } = readPage(`
      # news
      headline   | 海濱長廊下月全線貫通
      paragraph  | 【本報訊】發展局昨日宣布，東區海濱長廊最後一段工程將於下月完成，屆時市民可由碼頭步行至公園，全長約4.6公里，沿途設有單車徑。\u3000記者：霍芷晴、馬俊賢
      paragraph  | 局方表示，長廊設有三個觀景台及兩個小食亭，預計每日可接待逾萬名市民，並會安排接駁巴士往來鄰近港鐵站。
    `);
    expect(reading).toEqual(expected);
    expect(peopleOf(dump.stories[0])).toEqual(['reporter 霍芷晴 馬俊賢']);
    expect(dump.stories[0]?.leadMarker && dump.source.slice(dump.stories[0].leadMarker)).toBe('本報訊');
  });

  it('sign in brackets before the lead', () => {
    const { dump, reading, expected } = readPage(`
      # news
      headline   | 公車路線下週調整
      paragraph  | 〔記者簡毓婷／蘭汐報導〕市府昨天公布新的公車路線，共有十二條路線調整，其中四條延長到工業區，首班車提早到清晨五點半。
      paragraph  | 交通局長表示，調整後每天可增加38個班次，通勤族轉乘時間平均縮短九分鐘，民眾可先上網查詢新的站牌位置。
    `);
    expect(reading).toEqual(expected);
    expect(peopleOf(dump.stories[0])).toEqual(['reporter 簡毓婷']);
  });
});

describe('An English page', () => {
  it('gives bylines, titles, datelines and jump lines', () => {
    const { dump, reading, expected } = readPage(`
      nameplate  | THE CARFORD COURIER
      folio      | WEDNESDAY, MARCH 18, 2026 • $2.50
      # news
      headline   | Council passes $48.6 million budget
      byline     | By DORA WHITCOMB
      byline     | Staff Writer
      paragraph  | The Carford City Council voted 5-2 on Tuesday to adopt a $48.6 million budget that raises the property tax rate for the first time in six years and sets aside money for the bridge on Mill Street.
      paragraph  | Mayor Helen Bryant said the vote was the hardest of her term. “Nobody on this council wanted to be here,” she said, “but the bridge will not wait for us.”
      jump       | See BUDGET, Page A4
      # news
      headline   | Governor signs flood relief bill
      paragraph  | SPRINGFIELD, Ohio (AP) — Gov. Alan Pruitt signed a bill on Tuesday that will send about $37 million to nine counties along the river, where high water closed roads and schools for most of February.
    `);
    expect(reading).toEqual(expected);
    expect(dump.stories[0]?.bylines[0]).toMatchObject({ role: 'reporter', title: 'Staff Writer', names: [{ text: 'DORA WHITCOMB' }] });
    expect(dump.stories[1]?.dateline && dump.source.slice(dump.stories[1].dateline)).toBe('SPRINGFIELD, Ohio');
    expect(peopleOf(dump.stories[1])).toEqual(['agency AP']);
    expect(dump.stories.map(({ page, date }) => [page, date])).toEqual([['A1', '2026-03-18'], ['A1', '2026-03-18']]);
  });

  it('joins hard-wrapped lines and words that the line end broke', () => {
    const { dump, reading, expected } = readPage(`
      # news
      headline   | MILL CLOSES ITS GATES
                 |
      byline     | By Ann Lee
                 |
      paragraph  | The last mill on the Orrin stopped
      +          | at noon on Wednesday, ending 112
      +          | years of weaving in the valley and
      +          | leaving about 140 people without
      +          | work, Mr. Hale said.
      paragraph  | The town wants flats there, but no-
      +          | body has asked for them yet, and the
      +          | council will not vote on the plan
      +          | before the summer, when the owners
      +          | are due back from the coast.
                 |
      # news
      headline   | FLOOD RELIEF BILL SIGNED
                 |
      paragraph  | SPRINGFIELD, Ohio (AP) -- Gov. Alan
      +          | Pruitt signed a bill on Tuesday that
      +          | will send about $37 million to nine
      +          | counties along the river, where high
      +          | water closed roads and schools for
      +          | most of February.
    `);
    expect(reading).toEqual(expected);
    expect(peopleOf(dump.stories[1])).toEqual(['agency AP']);
  });
});

describe('A story', () => {
  const page = `
    # news
    headline   | 城北菜市场换新颜
    byline     | 记者 郑小舟
    paragraph  | 本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米，老人推着小车也能轻松通过。
  `;

  it('keeps its id wherever it stands, and shares it with no other', () => {
    const alone = readPage(page).dump.stories.map(({ id }) => id);
    const twice = readPage(page + page).dump.stories.map(({ id }) => id);
    expect(twice).toEqual([alone[0], `${alone[0] ?? ''}-2`]);
  });

  it('counts the characters and words of its running text', () => {
    const [story] = readPage(page).dump.stories;
    expect([story?.characters, story?.words]).toEqual([64, 57]);
  });
});

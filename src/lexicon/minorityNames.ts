/**
 * What names are made of among peoples of China who have no Han surname, as newspapers write them in Chinese. A name is two of these
 * parts, one behind the other: 扎西|顿珠, 娜仁|托娅, 沙马|木呷.
 */
interface NameParts {
  readonly first: readonly string[];
  /** The second part; none where it can be any two letters. */
  readonly second?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const TIBETAN = words(
  '扎西 达瓦 尼玛 次仁 才仁 次旦 才旦 才让 旦增 丹增 旦巴 丹巴 洛桑 罗桑 格桑 白玛 班玛 德吉 央金 卓玛 拉姆 多吉 索朗 索南 边巴 巴桑 普布 仁青 仁增 贡布 贡嘎 贡觉 强巴 土登 阿旺 昂旺 罗布 罗珠 ' +
    '桑珠 桑杰 桑吉 卓嘎 拉珍 曲吉 曲宗 曲珍 曲措 曲扎 仓决 群培 群宗 晋美 久美 加措 嘉措 加布 朗杰 南杰 顿珠 措姆 旺姆 旺堆 旺杰 旺久 玉珍 平措 彭措 坚赞 坚才 坚参 央宗 梅朵 央珍 其美 次珍 次央 ' +
    '德庆 益西 云丹 江白 江村 赤列 欧珠 吾金 格列 格勒 多杰 巴珠 拉加 拉毛 拉巴 米玛 斯朗 泽仁 泽郎 扎巴 伦珠 列西 嘎玛 噶玛 尕藏 周毛 吉美 南卡 东珠 华旦 更登 根敦 西绕 喜绕 杰布 卓措 措吉 永宗',
);

const MONGOL_FIRST = words(
  '乌云 乌日 乌兰 乌仁 苏日 苏雅 呼日 呼和 那日 那顺 那木 格日 斯琴 斯日 娜仁 娜布 萨仁 萨日 萨如 阿拉坦 阿木 阿古 阿荣 阿斯 敖登 敖特 敖日 图门 孟和 孟克 宝音 宝力 毕力 巴雅 巴图 巴特 其其 其木 朝鲁 朝克 ' +
    '哈斯 哈日 特木 布和 布仁 布日 额尔 额日 青格 白音 通拉 牧仁 达古 德力 包力 都仁 金花 塔娜 赛罕 赛汉 浩斯 恩和 恩克 道尔 扎木 吉日 吉雅 海日 满都 萨其 查干 莫日 葛根 希吉 锡林 伊德 伊拉 照日 旭日 新吉',
);
const MONGOL_SECOND = words(
  '娜 勒 松 花 格 图 夫 嘎 拉 布 和 尔 仓 汗 根 高娃 托娅 托雅 图雅 塔娜 其木格 其其格 格日勒 日勒 勒图 勒格 特尔 巴特尔 巴雅尔 毕力格 毕力 吉雅 雅尔 木格 其格 巴根 克图 朝克图 苏荣 扎布 道尔吉 尔吉 ' +
    '仁花 巴图 都拉 都仁 德尔 木仁 乌拉 呼 胡 玛 日娜 日图 嘎拉 拉图 和图 敖斯尔 仁钦 桑布 巴彦 吉日嘎拉 达来 白拉 格尔',
);

const YI_CLANS = words('沙马 吉克 吉木 吉伍 吉狄 吉尼 吉侯 阿苦 阿侯 阿尔 阿力 阿措 马海 勒伍 曲比 曲木 尔古 海来 俄木 拉马 罗洪 倮伍 莫色 苏呷 加巴 木乃 黑日 比布 贾巴 瓦扎 的莫 毛勒');

const DAI_SECOND = words('温罕 温叫 温坎 温香 罕叫 罕恩 罕香 坎叫 坎章 叫罕 恩叫 应叫 应罕 光罕 拉罕 香罕 香囡 喃叫 腊罕 甩罕 温龙 罕炳 罕丙 温胆 三罕 罕拉 坎拉 章叫 温扁');

export const MINORITY_NAMES: readonly NameParts[] = [
  { first: TIBETAN, second: TIBETAN },
  { first: MONGOL_FIRST, second: MONGOL_SECOND },
  { first: YI_CLANS },
  { first: ['岩', '玉'], second: DAI_SECOND },
];

/** Surnames that begin words of every day, and names of three letters among the peoples that have them: 盘金花 (瑶), 刀玉香 (傣), 哈立新 (回); 布, 幸 in Hong Kong. */
export const MINORITY_SURNAMES = '盘刀哈妥奉撒侬岩拜罕布幸';

/** Words of three letters with such a surname, or with what looks like one. */
export const NO_MINORITY_NAMES = words('哈尔滨 哈萨克 哈密瓜 盘山路 盘山道 盘龙区 奉化区 奉贤区 奉节县 妥善办 刀削面 刀鱼面 岩画展 岩石山 岩茶香 拜大年 拜早年 拜新年 拜个年 撒欢儿 布拉格 布依族 布朗族 布娃娃 布谷鸟 布穀鳥 幸福感 幸福里 幸福路 幸福村 幸福家 幸运星 幸运儿 幸運星 幸運兒');

/** Letters with which names of other languages are written in Chinese: 阿依古丽·吐尔逊. */
export const TRANSLITERATION =
  '阿艾爱安昂奥巴白班邦保鲍贝本比宾波伯勃博布查达丹德迪蒂丁杜多顿厄恩尔法凡菲费弗夫福富盖甘戈格葛古哈海汉汗赫亨洪胡华惠霍基吉季加迦贾杰捷金卡凯坎康考柯科可克肯库奎拉莱兰朗劳乐勒雷里力利立丽莉莲列林琳隆卢鲁路伦罗洛马玛麦迈曼毛梅门蒙米密明莫姆木穆纳娜内尼宁努诺欧帕派潘培佩彭皮平蒲普奇其启乔切琴丘曲热仁日荣茹若撒萨塞赛桑森沙莎山尚绍舍申圣史舒斯松苏孙索塔泰坦汤唐陶特腾提廷土吐托瓦旺威维韦温文沃乌吾武西希锡夏肖谢辛欣新休许雪逊雅亚延扬耶叶伊依因英尤于雨约泽扎詹珍芝治朱卓兹佐买甫江孜肉玉素合别';

import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { isTraditional, senseLanguage } from '../../../../src/formats/page/view/layout';
import { hasCue } from '../../../../src/formats/page/view/pageView';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import type { PageView } from '../../../../src/formats/page/view/pageView';
import type { Language } from '../../../../src/core/dump';
import type { Cue } from '../../../../src/lexicon/lexicon';

function view(text: string, language: Language = senseLanguage(text)): PageView {
  return viewPage(new SourceText(text), language);
}

function fires(name: FeatureName, page: PageView): number[] {
  return Array.from({ length: page.lines.count }, (_, line) => line).filter((line) => FEATURES[name].holds(page, line));
}

describe('What a line shows by its words', () => {
  it.each<[Language, Cue, string[]]>([
    ['zh', 'folio', ['珞川日报　文旅　第六版', '文化 4 蓼浦日报', '檜原論壇報　A12　綜合　115.11.18（三）', '沄湾日报2026.3.18星期三', '港聞 A4', '星期一', '专栏：', '今日对开八版']],
    ['zh', 'nameplate', ['雾 河 县 报', '洞坪晨报·健康周刊', '今日桐岙', '鹤坪县融媒体中心主办', 'LINZHOU DAILY', '沄湾日报数字报']],
    ['zh', 'staffBox', ['责任编辑：吴樾 版式：卫小蕖', '督印人：鹹灣報業有限公司　編輯：容立德', '召集人：藍信宏　主編：方竹君　美編：吉維倫', '主編／傅以恩　編輯／竺品潔', '策划：宿 雨　统筹：黎 明', '第2版责任编辑:祁 白 版式:水 芹']],
    ['zh', 'navigation', ['上一篇 下一篇', '放大+ 缩小- 打印本页', '字体：大 中 小', '雪门网 > 雪门日报数字报 > 正文', '发表评论', '登录后才能评论', '相关阅读', '· 菜场里来了“洋徒弟”', '讀者爆料專線 0800-555-130', '数字报：www.chengwan.example', '共3条评论']],
    ['zh', 'advert', ['青榄眼科　暑期优惠　预约电话0852-3366999', '清河大酒店 承接年夜饭 每桌688元起 定座热线 3310066', '柏桥鞋城：老年鞋买一送一，节前再减30元 地址：东大街6号', '清河医院牙科中心 新春洗牙七五折', '誠徵送報員　月薪三萬　意者請洽北港時報發行組']],
    ['zh', 'navigation', ['首页→本地新闻', '导航 导航', '全文复制', '上一篇:无', '【字号 大 中 小】【打印】【关闭】', '【纠错】', '昵称:', '您是第 300512 位访客', '查看全部评论', '本站支持IE6.0以上浏览器', '回首頁 | 上一則 | 下一則', '今日新聞 社論 地方 財經 體育 副刊', '新闻热线:5550110 报料微信:yunshi']],
    ['zh', 'weather', ['沿海有8級強陣風', '北港　陰時多雲', '相對濕度70%至95%', '紫外線指數：3', '山區有驟雨及雷暴']],
    ['zh', 'organisation', ['東堤花園業主立案法團', '北港足球聯誼會', '北港總商會', '藍堤同鄉會']],
    ['zh', 'staffBox', ['副刊主任：馮 望　編輯：林文清　設計：衛青', '要聞組主任：馮望', '言論中心主任／馮望川　本版編輯／石越']],
    ['zh', 'noticeHead', ['出刊調整', '春節休刊三天', '国庆出版安排']],
    ['zh', 'advert', ['東堤會計師行　代辦公司登記、報稅　首次免費　電話（02）5555-0110']],
    ['zh', 'sectionNumber', ['材料（三人份）', '调味料（可省）']],
    ['en', 'navigation', ['Skip to main content', 'RELATED STORIES', 'MORE +', 'MOST READ', 'Comments (12)', 'Sign up for our daily newsletter']],
    ['zh', 'navigation', ['下一条：无', '‧街市週日起滅蟲', '[打印] [关闭]', '=== 全文 2/6 ===', '往期推荐', '上一篇 下一篇 回頂部']],
    ['zh', 'sourceNote', ['原创 秦远舟 沄湾晚报 2021-12-19 07:30', '【来源】 沄湾日报 【版次】 A07', '沄湾日报 1958.06.12 第2版']],
    ['en', 'sourceNote', ['Published: Jan. 22, 2026 at 4:51 PM', 'Updated 12:07 AM UTC, April 10, 2026', 'Tuesday, 3 February 2026 - 16:40']],
    ['en', 'label', ['READ MORE: Market traders told to move out', 'Also Read | Metro fares may go up']],
    ['ja', 'sourceNote', ['公開日：2025年10月28日', '2019年5月18日　07時30分　芦川新報']],
    ['ja', 'label', ['【関連記事】棚田の酒米']],
    ['ja', 'navigation', ['もっと見る', '1位　老舗の跡地、ホテルに']],
    ['zh', 'indexHead', ['导 读', '本期看点']],
    ['zh', 'folio', ['云石日报 体 育 07', '柳河湾·副刊']],
    ['zh', 'nameplate', ['云石街道办事处 云石街道文化站 主办']],
    ['zh', 'advert', ['城西老茶庄 新茶满百减二十，东大街口', '云石电器城周年特惠，老冰箱以旧换新 人民路18号', '渡口小面 开业半价！盐市巷', '暑期乘云石缆车！儿童票五折，扫码即订。']],
    ['zh', 'tableHead', ['市乒乓球联赛积分榜（前六名）']],
    ['zh', 'headlineEnd', ['关于云石大桥']],
    ['zh', 'verseLabel', ['童诗园地']],
    ['zh', 'briefsLabel', ['时事快递', '县区传真', '港聞拾零', '支部动态', '简明新闻', '信息窗']],
    ['zh', 'kickerEnd', ['夜间门诊开放满月', '海关公布首季外贸情况', '新渡口启用两年']],
    ['zh', 'noticeHead', ['云畔省人民代表大会常务委员会公告']],
    ['zh', 'detail', ['（第7号）', '云政告〔2031〕12号']],
    ['zh', 'weatherHead', ['明日晨练指数', '云畔海区今明预报', '三天天气预报']],
    ['zh', 'organisation', ['云石县公路段', '中共云石市委组织部', '云石半程马拉松组委会']],
    ['zh', 'advert', ['云石银行“春茶贷”　当天到账　贷款有风险', '云石地产·河湾　洋房开盘　三千平方米花园 8800123', '广告　云石宽带每月59元，老用户同享']],
    ['zh', 'campaign', ['庆祝建港120周年特刊']],
    ['zh', 'label', ['纪念云石建港120周年·船台上的人']],
    ['zh', 'folio', ['星期二　08']],
    ['zh', 'navigation', ['收藏本文　分享　我要纠错']],
    ['zh', 'tableHead', ['人物名片', '今日菜價']],
    ['zh', 'detail', ['諮詢／雲石醫院骨科主任 馮望川']],
    ['zh', 'jumpTo', ['更多报道见A02—A04版', '详见5、6、7版', '（全文见2版，解读见3版）']],
    ['zh', 'advert', ['云石农商行祝全市人民新春快乐', '老牌搬家 随叫随到 80元起', '报名电话5550172　地址：东大街', '满百立减30元 4000-555-017', '云石眼镜行十年店庆 验光0元 地址：东大街6号', '广告：云石新茶上市', '云石财险24小时报案 客服955-0171']],
    ['zh', 'briefsLabel', ['文讯', '一句话云石', '您问我答', '帮办回音']],
    ['zh', 'noticeHead', ['征集：您家的老照片', '寻找“云石老船工”', '雲石縣漁會召開第十二屆會員代表大會公告']],
    ['zh', 'listItem', ['115年4月　渡輪首次停航', '3月5日 渡口开放', '1998年 渡船换成铁壳', '09:00至12:00　東岸街單號側', '一、時間：三月五日上午九時']],
    ['zh', 'caption', ['雲石商會理事長馮望川　本報資料照片']],
    ['zh', 'advert', ['訂閱雲石日報 一年只要3,600元 訂報專線 0800-555-000']],
    ['zh', 'staffBox', ['主筆：馮望川　編輯：應珊']],
    ['zh', 'staffBox', ['【编辑：吴樾】', '（责任编辑：秦远舟）', '[责编：石越]']],
    ['zh', 'button', ['分享', '分享到：', '推薦', '【打印】', '点赞 128', '点击查看大图', '點圖放大', '放大圖片', '播放视频', '展开全文', '字号：大 中 小', '大 | 中 | 小', 'A+ A-', '图片 2/6']],
    ['zh', 'comment', ['精彩评论', '网友评论（12）', '共3条评论', '留言　0 則', '05-04 07:55  赞 88  回复', '2小时前 · 云石   赞 12  回复', '3楼 石头剪刀布 2031-05-04 08:20 支持(3) 反对(0)']],
    ['zh', 'navigation', ['没有更多了', '打开APP 阅读全文', '微信好友', '更多精彩内容请进入云石频道', '推薦']],
    ['zh', 'sourceNote', ['云石新闻网2031-05-04号报道', '（本文来源：云石晚报）', '文章来源：云石日报']],
    ['zh', 'noticeHead', ['小啟']],
    ['zh', 'noticeHead', ['征集令', '敬告读者', '昨日报料奖']],
    ['zh', 'tableHead', ['今日电影', '今晚电视', '技术统计', '六合彩', '人民幣匯價（昨日）', '甲組聯賽形勢', '数读']],
    ['zh', 'jumpFrom', ['①（上接第一版）', '（文承A1版）']],
    ['zh', 'navigation', ['沄湾发布 今沄湾客户端', '沄湾发布 沄湾新闻网']],
    ['zh', 'navigation', ['來稿請電郵 forum@example.com，八百字為限']],
    ['zh', 'tableHead', ['节后门诊安排']],
    ['zh', 'placeColon', ['桐岙镇：', '云石二中：', '云石师专：渡口上开课', '职教中心：', '云石县法院：']],
    ['zh', 'label', ['辉煌八十年 同写渡口新篇', '光辉岁月·老渡工', '最美渡口医生', '身边的榜样']],
    ['zh', 'labelNote', ['水电停了，拨给夜班师傅。热线：96501']],
    ['zh', 'setting', ['曾被劝退六次']],
    ['zh', 'setting', ['今年前8个月', '一季度', '本月28日起']],
    ['zh', 'folio', ['新闻·综合', '副刊·银杏道']],
    ['zh', 'opinionLabel', ['岭上谈', '沄言', '濠江夜話', '画里有话', '三言两语', '街谈巷议', '晨评']],
    ['zh', 'label', ['掃描QR碼　看溼地步道圖']],
    ['zh', 'advert', ['【廣告】', '公益广告']],
    ['zh', 'label', ['■相关链接', '◆新闻背景']],
    ['zh', 'tableHead', ['云石市主要副食品零售价', '縣長選舉各鄉鎮市得票', '縣議員當選名單（市區部分）']],
    ['zh', 'jumpTo', ['（待續）', '（未完待续，下期请看《渡口：老船厂的新船》）', '（古樹名冊見第十四版）', '（行情表見本版下）']],
    ['zh', 'organisation', ['云石县人民政府办公室　2031年6月10日']],
    ['zh', 'advert', ['腊月大集 云石东门广场 初八至二十 免费停车']],
    ['zh', 'question', ['云石周刊：您怎么看？']],
    ['zh', 'organisation', ['云石造船有限公司安全环保部', '本报编辑部', '云石第二医院总务科']],
    ['zh', 'noticeHead', ['更 正', '訂閱啟事', '寻物', '急寻目击者', '明日停電區域', '招募', '供求信息', '线索征集']],
    ['zh', 'advert', ['廣福搬運　四十年信譽　即日起運　電話：2833 0117', '廣福堂　潤喉枇杷露　各大藥房有售', '云石农商行“春茶贷”　最高20万元　随借随还　详询各网点']],
    ['ja', 'advert', ['丸井たたみ店　電話０１２３・４５・６７８９']],
    ['zh', 'weatherHead', ['下周天气', '三日天气', '今晚到明天', '今天夜间到明天白天', '今明两天']],
    ['zh', 'noticeHead', ['云石县水务局　公告', '雲石鎮公所　公告']],
    ['zh', 'sourceNote', ['（摘自《沄湾旧事》）']],
    ['zh', 'caption', ['钟水旺（左）与徒弟守着一口老窑，一天要添十八回柴。']],
    ['zh', 'question', ['商报：厂里最缺什么？', '晨報：你當時怎麼想？']],
    ['zh', 'jumpTo', ['（相關新聞見A9）', '（下转第4版）', '（下轉A8頁）']],
    ['zh', 'sourceNote', ['*未經審核　資料來源：公司通告', '来源：沄湾新闻网 时间：2026-03-18', '期次：第12期 作者：· 吴樾']],
    ['zh', 'label', ['本欄由北港社區營造協會贊助', '「走讀小鎮」專欄由聯順農會協辦', '健康問診室', '街市經濟學', '海線好味道', '晚報追蹤']],
    ['zh', 'opinionLabel', ['北港社評', '港事點評', '民意信箱', '名家縱論', '快筆短評']],
    ['zh', 'indexHead', ['今日導覽', '版面索引']],
    ['zh', 'noticeHead', ['來稿須知', '標售公告', '失物認領']],
    ['zh', 'date', ['中華民國115年4月20日', '民國一一五年四月二十日']],
    ['zh', 'advert', ['雲石農會冬季柴魚展售　十月一日至三日', '憑本報截角折抵三十元', '老秦修鞋　三十年手艺　渡口菜场对面　周一休息', '云石口腔　免费洗牙　（云）医广〔2031〕第017号', '公益广告　过江慢一点　家人等着你']],
    ['zh', 'noticeHead', ['徵文：我家的船', '征集线索']],
    ['zh', 'indexHead', ['今日二版提要']],
    ['zh', 'midClause', ['暨护渡工作会召开']],
    ['zh', 'tableHead', ['4月3日外匯牌告']],
    ['zh', 'navigation', ['地方新聞線索請寄 local@example.com']],
    ['zh', 'authorNote', ['作者為渡口中學教師', '（作者分別為環境顧問、律師）']],
    ['zh', 'organisation', ['北港自來水服務所', '南溪鎮公所', '南溪區漁會', '北港市衛生署']],
    ['zh', 'kickerEnd', ['市府與地主協調會舉行', '新票價周一實施']],
    ['zh', 'jumpFrom', ['（文接A1版）', '（緊接A3版）', '（上接A1）']],
    ['zh', 'jumpTo', ['渡口地圖見A9', '候车须知见B2版', '（文轉A4版）', '（下接B2版）', '（下轉A7）', '轉B12']],
    ['zh', 'authorNote', ['（逢周二刊出　作者電郵：ngan@haiwan.example）']],
    ['zh', 'sourceNote', ['資料來源／北港警分局　製表／記者黃浩然']],
    ['zh', 'labelNote', ['扫码听老艺人唱渔鼓', '扫码查一查：您家的暖气归谁管', '扫二维码留言提问', '（开奖结果请扫码查看）', '掃碼看動畫', '下期话题：宠物能不能上公交', '下期关注：谁来修路', '「巷口人家」逢周日見報', '本连载每周二刊出', '（下周三刊出系列之二：船工的铺位）']],
    ['zh', 'labelNote', ['“我和我的船”征文启事见本报3月8日第06版', '“秋分”主题来稿选登', '“爱港口 话港口”征文选登', '本栏目由沄湾市科协支持', '本版由沄湾市卫健委协办', '護眼資訊由北港眼科學會提供', '“渡口”摄影专栏由沄湾市摄影家协会供稿', '身边好人 市文明办协办', '本报与沄湾市图书馆联合推出', '碰到难事，就找“晨报跑腿”：6660123']],
    ['zh', 'campaign', ['生态沄湾 和美海岛', '文明城市 你我同行', '平安沄湾 法治先行', '实干争先 奋力赶超', '“马上就办”热线行动', '“进万家门 解百姓难”大走访', '“十镇百企”调研', '开局之年看乡镇·石桥篇']],
    ['zh', 'label', ['船工的下半生 系列4之3', '“归途”系列追踪之二', '厂长会客厅 31', '五分钟对话', '部门动态', '地方掃描']],
    ['zh', 'opinionLabel', ['沄湾快语', '渡口闲话', '桥边小议']],
    ['zh', 'briefsLabel', ['港聞短訊', '地方短波', '財經速遞', '生活快訊']],
    ['ja', 'folio', ['（3）　港山夕刊　2026年11月30日　月曜日　総合', '14版　オピニオン', '月浜新聞　夕刊　二〇二六年（令和八年）七月三日　金曜日']],
    ['ja', 'score', ['浜戸工　０００２０１００×―３', '浜戸工 000 201 000―3', '（浜）岸本、江藤―鯉淵（北）大村―佐野', '浜戸ＦＣ　２（１―０　１―１）１　北稜クラブ', '（延長十一回）', '（五回コールド）']],
    ['ja', 'listItem', ['北稜商　１０００００００１―２']],
    ['ja', 'score', ['北浜水産　１００　００３　０００＝４', '▽１回戦（県営球場）', '▽準決勝']],
    ['ja', 'kickerEnd', ['夏の高校野球　県大会決勝', '東日本中学選手権　陸上', '全国高校総体県予選　男子バスケ', '女子プロボウリング', 'サッカー　地域リーグ１部', '渡し場の移転問題', '鳴瀬大橋崩落']],
    ['ja', 'verseLabel', ['川柳　日曜柳壇']],
    ['ja', 'noticeHead', ['投稿のお願い']],
    ['ja', 'jumpTo', ['（全試合の結果は14面）']],
    ['ja', 'label', ['ふるさと再見　118']],
    ['ja', 'advert', ['債務整理・遺産分割　初回相談無料', '聞こえ、年齢のせいと思っていませんか　岸本補聴器　0123-45-6789', '土蔵の壁、塗り直します　左官・岸本屋　電話0123（45）6789']],
    ['ja', 'staffBox', ['浦北支局　電0199（55）0140', '運動部 0199-55-0140', '読者センター　電話0199（20）1006（平日10時～17時）', '試合の結果はファクスで運動部へ　0199・41・2290', '試合の記録、ご連絡は運動部　電0199（27）3300']],
    ['ja', 'bylineTitle', ['浜戸大准教授（海岸工学）']],
    ['ja', 'kickerEnd', ['卓球実業団県大会', '社会人サッカー　第９節', '大相撲春場所１２日目', '浜戸市民館で２０日から', '北稜公園できょうから']],
    ['ja', 'headlineBullet', ['▽灯台公開', '◇市が窓口']],
    ['ja', 'nameplate', ['汐浜民友', '夕　刊']],
    ['ja', 'staffBox', ['整理　立花　紡　　写真部　栗原　遼', '編集委員　白土 圭　　デスク　三枝 里美', '地域面への情報は芦川日報地域報道部 電話0000・55・0177']],
    ['ja', 'caption', ['出産の受け入れを休止する芦川市立中央病院＝18日', '仮橋を渡る中学生ら。奥は橋脚＝９日午前７時２０分、北浜市鳴瀬島', '迷惑電話を遮断する装置＝県警本部']],
    ['ja', 'label', ['わがまち再発見旅', '老いの住まい　上', '第3部　消える航路　②', '食べる', '人生案内']],
    ['ja', 'opinionLabel', ['記者の目', '記者日誌', '投稿　ひといき', 'スタンドから', '論説・潮目']],
    ['ja', 'weatherHead', ['あすの暮らし暦', 'きょうの潮位']],
    ['ja', 'noticeHead', ['おくやみ', '催し']],
    ['ja', 'sectionNumber', ['材料（4人分）', '作り方']],
    ['ja', 'caption', ['ン＝13日午後、芦川署', '長と握手する市長＝8日午前10時']],
    ['ja', 'jumpTo', ['＝関連記事十面', '＝2面に「港の主役、静かな交代」', '（２６面に関連記事）', '＝関連記事4面']],
    ['ja', 'staffBox', ['経済面編集　大杉田修　経済部直通　0288（41）6060', '担当デスク・佐野 航　　レイアウト・伊波結衣', '浦北支局　浦北市栄町2-1　電話0199-55-0140']],
    ['ja', 'advert', ['畳の表替え　一枚３５００円　丸井たたみ店', '庭木のご相談は植木の松風　電停前　秋のセール今月末まで', '足腰の無料体験会　８、９の両日　港会館２階']],
    ['ja', 'label', ['路地の奥　12', '島の灯（12）', '港の椅子　第40回', '老いの住まい③', '島の医療　診察室のいま']],
    ['ja', 'campaign', ['「守る・継ぐ」県北応援キャンペーン', 'あなたの困りごと、取材します', '来月のテーマ「窓」', '海を継ぐ　第２部　消える航路③']],
    ['ja', 'labelNote', ['協力・高浜ガス', '提供／ＪＡ浦北', 'このコーナーは高浜銀行の協賛です', '次回は１９日掲載', '＝第３部は月曜日に掲載します', '続きは来月の予定です', '毎週土曜日に掲載', '作り方は二次元コードから動画で', '動画を電子版で公開しています', '話題は浦北支局へ　写真も歓迎', 'ご意見は社会部まで']],
    ['ja', 'opinionLabel', ['通信員コラム　峠の窓', '読者のページ　どんぐり']],
    ['ja', 'weatherHead', ['きょうの北部', 'あすの山沿い地方']],
    ['ja', 'noticeHead', ['市民マラソン参加者募集', '断水のお知らせ', '投稿をお待ちしています', '迷い犬を探しています', '人　事']],
    ['ja', 'caption', ['大鍋の芋煮をよそう大沢和江さん（右）ら＝旧高浜小', '握手する小杉剛理事長（左）と辺見弓枝理事長', '湯加減を確かめる浜野秋子さん']],
    ['ja', 'jumpTo', ['＝運賃の新旧一覧は10、11面', '（＝当選者の一覧は十二面に）', '（地図と写真２３、２４面）', '［５面に続く＝解説も］', '〔二、三面に詳報〕', '▶決定要旨は10面', '――報告の要旨を４面に']],
    ['ja', 'label', ['くらしナビ', '渡し船のひみつ', '識者はこうみる', 'きょうの一問一答', 'ニュースＱ＆Ａ', '経済ワード', '火曜インタビュー', '中学生記者が行く', '法廷から']],
    ['ja', 'labelNote', ['＝第５部おわり。第６部「桟橋の灯」は来月から', '＝３回続き', '＝随時掲載']],
    ['ja', 'briefsLabel', ['ほかの出来事', 'きのうの動き', 'あすの予定', '週末ガイド', 'けいじばん']],
    ['ja', 'opinionLabel', ['通信部から', '声のひろば', '投書　海鳴り', '茶の間']],
    ['ja', 'noticeHead', ['おくやみ（敬称略）', 'おくやみ　３～５日届け出分', '県議会日程', '首長の日程（２４日）']],
    ['ja', 'indexHead', ['紙面あんない']],
    ['ja', 'weatherHead', ['あすの洗たく指数']],
    ['ja', 'tableHead', ['主要魚種・産地価格（８日、１㌔・円）', '県立高入試　出願状況']],
    ['ja', 'listItem', ['【浜戸市長】10時、庁議▽15時、港まつり実行委', '【同】岸本タキ　九九　港町', '【2018年6月】両社が車庫を共用する']],
    ['ja', 'jumpTo', ['（⑧面に両社長の一問一答）', '＝関連記事２、３、十面']],
    ['ja', 'sectionNumber', ['ちぎり大根の酢の物（２人分）']],
    ['ja', 'sourceNote', ['高浜市卸売市場調べ。円、税込み']],
    ['ja', 'organisation', ['浦北市水道局', '高浜市スポーツ協会', '県少年野球連盟']],
    ['ja', 'navigation', ['ご購読は　0120・00・5510　電子版はurakita.exampleで', '電子版の申し込みはurakita.exampleへ']],
    ['ja', 'staffBox', ['発行所　浦北新報社　浦北市本町1の2　発行人・江藤　修　編集・白土　圭']],
    ['ja', 'advert', ['相続、お墓のご相談は　浜戸石材', '雨どいの修理は　江藤板金　電話0199・55・0140', '見学会　毎週日曜　駐車場完備　0199-55-0140']],
    ['ja', 'advert', ['広告　灯籠・石材の浜野　市民会館前']],
    ['ja', 'label', ['針しごと帳　９', '古道具ノート　31', '海鳴り　第2部　消える航路③', '海鳴り　第２部　消える航路　下']],
    ['ja', 'labelNote', ['「海鳴り」は随時掲載します', '＝この連載は月曜に掲載します', '「港の窓」担当　岸本　拓']],
    ['ja', 'opinionLabel', ['解説', '視点']],
    ['ja', 'noticeHead', ['投稿のきまり', '投稿案内']],
    ['ja', 'caption', ['干した昆布を裏返す女性たち＝１']],
    ['ja', 'listItem', ['木綿豆腐１丁', '生ワカメ80グラム', 'だし300ミリリットル', 'しょうゆ小さじ２', '塩　少々', '卵2個']],
    ['ja', 'sectionNumber', ['【材料・2人分】', '材料　4人前']],
    ['zh', 'label', ['山村進行式', '庭審素描']],
    ['zh', 'navigation', ['更多本地新闻，请下载云石晨报客户端']],
    ['zh', 'caption', ['◀《渡口人家》剧照。', '→修好的石阶。']],
    ['zh', 'campaign', ['“春耕一线”人物志之五', '“巷口问答”街访录⑦']],
    ['zh', 'organisation', ['云石县第二幼儿园', '云石市图书馆']],
    ['zh', 'headlineEnd', ['县水务局发布', '三部门联合印发']],
    ['zh', 'sectionNumber', ['案例二　邻居家的借条', '问题一：井盖归谁管']],
    ['zh', 'tableHead', ['上周云石票房前十', '全县乡镇产值十强']],
    ['zh', 'weatherHead', ['今日潮汐', '近海海象', '今日氣象', '天氣預告']],
    ['zh', 'tableHead', ['五家銀行定存利率', '新臺幣匯率', '批發市場蔬菜價格']],
    ['zh', 'organisation', ['北港電力公司南溪營業處　啟', '南溪鎮公所 謹啟']],
    ['zh', 'advert', ['百合軒糕餅　蛋卷買三送一　南溪廣場二樓5號舖', '冬季熱水器換購節　北港市中山路12號', '長樂茶莊　電話二八三三〇一一七', '長樂電器　北港市中華路86號']],
    ['zh', 'organisation', ['北港實業股份有限公司董事會', '云石大厦业委会', '北港區防汛聯絡組', '南溪鎮環境整治專責小組', '北港市災害指揮中心']],
    ['zh', 'noticeHead', ['失物待領']],
    ['zh', 'tableHead', ['北港少棒賽戰績', '補助金怎麼領', '新卡怎么办']],
    ['zh', 'advert', ['長樂藥房　枇杷膏買三送一　北港大街二十六號', '長樂車行　輪胎買四送一　北港市中山路　即日起至5月2日']],
    ['zh', 'kickerEnd', ['渡輪加價爭議', '氣象台新數字', '桥头停车费之争', '寵物乘車首周']],
    ['zh', 'tableHead', ['■老茶亭小檔案', '新票價一次看', '一图看懂新票价']],
    ['ja', 'kickerEnd', ['浜戸市談合事件', '県公文書条例案', '高浜大橋崩落1年']],
    ['ja', 'label', ['波を聞く　離島航路80年　下']],
    ['ja', 'noticeHead', ['今日の夕刊を休みます', '11日は休刊日です']],
    ['ja', 'organisation', ['高浜新報社']],
    ['ja', 'staffBox', ['発行所　高浜新報社　高浜市港町2の1　電話0199-55-0100']],
    ['ja', 'briefsLabel', ['ファイル', 'まちかど', '地域だより', '県内短信']],
    ['ja', 'score', ['浜　戸　工　　０００　２０１　０００―３', '北 稜 010 000 000―1']],
    ['ja', 'navigation', ['☆浜戸新報の購読は、販売店または☎0199（55）0140へ☆']],
    ['ja', 'noticeHead', ['あすの催し', '20日の催し', 'もよおし']],
    ['ja', 'kickerEnd', ['サッカーＪＦＬ', 'バレー女子Ｖ２', '女子駅伝', '市議会建設委', '浜戸地裁', '市教委']],
    ['ja', 'opinionLabel', ['支局の窓', '通信員だより']],
    ['ja', 'caption', ['（右）＝浜戸市営球場', '写真＝浜戸港で']],
    ['zh', 'label', ['“护渡口 守滩涂”系列报道', '独家报道', '独家专访', '微信留言墙']],
    ['zh', 'tableHead', ['今日荧屏', '今日影讯·江畔戏院', '县有线电视台节目预告']],
    ['zh', 'sourceNote', ['单位：元/斤　采价：云石县物价局']],
    ['zh', 'jumpTo', ['（更多图片见今日6版）']],
    ['zh', 'opinionLabel', ['微散文']],
    ['zh', 'briefsLabel', ['县区简报', '文体快车']],
    ['zh', 'detail', ['老师傅：先听声音再掏钱', '小贩：不是我的', '比去年同期多了一成二', '连续第七个月负增长', '对话造船师傅冯望川', '專訪退休水手冯望川']],
    ['zh', 'noticeHead', ['寻找橘猫“年糕”', '协查通报']],
    ['zh', 'labelNote', ['下期预告：孩子长得慢，要不要看医生']],
    ['zh', 'kickerEnd', ['县委中心组举行专题学习会', '市政府召开常务会议', '乡镇合并之后，老镇怎么办？', '新研究发现', '三部门联合印发意见', '全国举重锦标赛', '短道速滑世锦赛', '省青年篮球联赛', '城市足球联赛第22轮']],
    ['zh', 'advert', ['云石火锅城　雪天第二份半价　订位5550172']],
  ])('%s: %s', (language, cue, lines) => {
    const page = view(lines.join('\n'), language);
    expect(lines.filter((_, line) => !hasCue(page, line, cue))).toEqual([]);
  });

  it.each<[Cue, string[]]>([
    ['folio', ['路地の奥　12', '針しごと帳　９']],
    ['advert', ['一般５００円　高校生３００円　中学生以下無料', '北浜銀行　営業収益　３２０億円増。', '令和８年９月９日　朝刊　１部１７０円']],
    ['label', ['浜野秋子さん（21）', '船長（61）', '会社員、浜野大輝容疑者（27）']],
    ['noticeHead', ['県、空き家の借り手を募集', '▼古いユニホーム募集']],
    ['labelNote', ['次回は４月５日。大沢さんは「もう一品増やす」と話す', '話題は尽きない']],
    ['listItem', ['クマ出没、沢口で2件', '第2部は来月', '３人展']],
    ['navigation', ['町は市のサイトの予算を減らす。問い合わせは0120・00・5510']],
    ['caption', ['住宅火災で男性けが', '港に立つ灯台（高さ18メートル）']],
    ['organisation', ['スポーツ部']],
    ['kickerEnd', ['高浜の住宅で火災', '港まつりの準備']],
    ['headlineEnd', ['北稜公園できょうから', '渡船、来春から']],
    ['headlineBullet', ['▽女子　①江藤弓（浜戸市役所）', '▽岸本ツネさん（９２）港町、', '▽砂糖…大さじ３', '▽準決勝', '◇浜戸市']],
    ['deckDash', ['――海は怖くないですか。', '――若い船員は？']],
    ['attribution', ['――若い船員は？']],
    ['score', ['卓球　３年ぶり優勝', '（浜戸市・農業）']],
  ])('not every Japanese line like these: %s', (cue, lines) => {
    const page = view(lines.join('\n'), 'ja');
    expect(lines.filter((_, line) => hasCue(page, line, cue))).toEqual([]);
  });

  it('who picks the poems of readers has taken no picture', () => {
    expect(fires('nextCredit', view('高浜俳壇\n江藤　露草　選\n雪の朝ひとり駅まで歩きけり\n港の夏\n写真・岸本拓', 'ja'))).toEqual([3]);
    expect(fires('overChooser', view('高浜俳壇\n江藤　露草　選\n雪の朝ひとり駅まで歩きけり\n港の夏\n写真・岸本拓', 'ja'))).toEqual([0]);
  });

  it('a part of a series is told by its number', () => {
    expect(fires('partMark', view('街巷人家③\n渡口故事系列报道之三\n桥头停车之争', 'zh'))).toEqual([0, 1]);
    expect(fires('partMark', view('波を聞く　離島航路80年　下\n港の椅子　第40回\n高浜新報　2026年4月9日（木曜日）　経済　⑥\n山の上', 'ja'))).toEqual([0, 1]);
  });

  it('an eating house is no institution that signs, and a walk over a bridge no column', () => {
    expect(hasCue(view('全城最老茶餐廳'), 0, 'organisation')).toBe(false);
    expect(hasCue(view('小学生、避難路を歩く', 'ja'), 0, 'label')).toBe(false);
  });

  it.each<[Cue, string]>([
    ['advert', '渡口商厦店庆 毛呢大衣一律三折起 仅限三天'],
    ['advert', '沄湾百货 羽绒服满300送50 人民路9号'],
    ['advert', '海鸥牌雨衣 轻便耐穿 各镇供销社均有销售'],
    ['advert', '清河眼镜店 镜湖东路 凭本报配镜优惠30元'],
    ['advert', '年货节 1月8日至10日 凭报领福字一对'],
    ['noticeHead', '下周话题'],
    ['midSentence', '上路。今年的客人比去年多'],
    ['midSentence', '灯，照着渡口的石阶'],
    ['headlineEnd', '云石县选聘五十名'],
    ['headlineEnd', '前八个月全县规模以上'],
    ['opinionLabel', '补白'],
    ['opinionLabel', '文史掌故'],
    ['organisation', '冯望先生治丧小组'],
    ['organisation', '矿保卫科'],
    ['organisation', '沄湾火车站货运科'],
    ['noticeHead', '订正'],
    ['noticeHead', '“我与渡口的四十年”散文征文启事'],
    ['noticeHead', '专家停诊信息'],
    ['caption', '《最后一班渡船》剧照，演员在船头对戏。'],
    ['detail', '读《渡口旧事》'],
    ['detail', '重读《渡口旧事》有感'],
    ['listItem', '电话：5550172'],
    ['listItem', '投稿信箱：dukou@example.com'],
    ['listItem', '初中组　石越（云石二中）'],
    ['listItem', '银奖　江牧云　冯望'],
    ['organisation', '云石县公证处'],
    ['organisation', '渡口街坊聯誼會'],
    ['organisation', '北港大廈業主立案法團'],
    ['organisation', '沄湾日报副刊部'],
    ['labelNote', '扫描二维码，听渡口的老故事'],
    ['noticeHead', '关于更换旧票证的提醒'],
    ['noticeHead', '渡口食堂菜价公示（4月）'],
    ['noticeHead', '云石县第二医院口腔科停诊信息'],
    ['noticeHead', '小啟'],
    ['weatherHead', '未来三天农事天气'],
    ['tableHead', '上周早市菜价走势'],
    ['setting', '4月9日零时起执行'],
    ['opinionLabel', '街坊講場'],
  ])('a line that shows %s: %s', (cue, line) => {
    expect(hasCue(view(line, 'zh'), 0, cue)).toBe(true);
  });

  it.each<[Cue, string]>([
    ['advert', '渡口牌坊修好了 街坊放了一挂鞭炮'],
    ['advert', '全城三家商场打折 羊绒衫卖断货'],
    ['advert', '渡口车站昨起恢复凭票进站'],
    ['label', '下期话题'],
    ['midSentence', '不会。渡口的灯整夜都亮'],
    ['midSentence', '看，渡口的灯整夜都亮'],
    ['midSentence', '一、渡口的灯整夜都亮'],
    ['headlineEnd', '林场招募季节工五十名'],
    ['verbStart', '居住证办得快'],
    ['organisation', '法治会客厅'],
    ['organisation', '林场夏天好去处'],
    ['noticeHead', '义诊'],
    ['advert', '春运期间 东门广场 免费停车'],
    ['label', '身边的灯亮了'],
    ['labelNote', '他拨通了12345热线：一直占线'],
    ['tableHead', '渡口最难忘的时刻'],
    ['listItem', '调查组 连夜进村'],
    ['labelNote', '扫码乘车不再排队'],
    ['kickerEnd', '桥头停车新方案'],
    ['label', '老茶亭小檔案'],
    ['listItem', '■老茶亭小檔案'],
    ['headlineEnd', '关于云石大桥封闭施工的通告'],
    ['headlineEnd', '关于我们'],
    ['nameplate', '本栏目由云石街道文化站主办'],
    ['nameplate', '市文明办 本报联合主办'],
    ['advert', '义诊活动 4月3日上午 人民路18号'],
    ['organisation', '大桥工程全部'],
    ['organisation', '两次换人扳回决胜局'],
    ['organisation', '老手艺走进渡口小学'],
    ['opinionLabel', '我听见潮水的声音'],
    ['verseLabel', '渡口车站居全省榜首'],
    ['labelNote', '（逢周二刊出　作者電郵：ngan@haiwan.example）'],
    ['labelNote', '本版歡迎投書，八百字為限，請附真實姓名。'],
    ['labelNote', '沄湾农商银行协办'],
    ['labelNote', '三万户居民用上放心水 由国企提供'],
    ['campaign', '换了水土 没换志气'],
    ['campaign', '“夜归人”的一碗面'],
    ['label', '别克：新车下线'],
    ['answer', '帮办热线：0855-96111 线索一经采用，酬金50元起'],
    ['answer', '下期话题：宠物能不能上公交'],
    ['navigation', '来稿邮箱：fukan@example 本栏编辑：卫 青'],
    ['staffBox', '编辑部的灯'],
    ['staffBox', '（编辑部供图）'],
    ['button', '分享一碗面'],
    ['button', '评论'],
    ['button', '点击查看大图，渡口的灯一盏盏亮了'],
    ['comment', '网友评论渡口老灯'],
    ['comment', '5月4日 8:20 渡船开出'],
    ['nameplate', '天气预报'],
    ['indexHead', '下轮看点'],
  ])('what only looks like a line that shows %s: %s', (cue, line) => {
    expect(hasCue(view(line, 'zh'), 0, cue)).toBe(false);
  });

  it('a paragraph mark of a Japanese column is no caption', () => {
    expect(hasCue(view('▼台所から電気ポットが消えて1年になる。調子が悪く、古いやかんを出してきた。', 'ja'), 0, 'caption')).toBe(false);
  });
});

describe('What a line shows in its place', () => {
  it('titles that stand again further down are a list, with what stands between them', () => {
    const page = view('菜场里来了新徒弟\n热线摘编\n老楼装上新电梯\n\n菜场里来了新徒弟\n正文第一段写了很多很多字，写到这里还没有写完，于是又写了一句才停下来，然后再写一句。\n老楼装上新电梯');
    expect(fires('inTitleList', page)).toEqual([0, 1, 2, 3]);
  });

  it('titles of which only the one that follows stands again are a list too', () => {
    const page = view('水圳加蓋 農民喊卡\n拿出辦法處罰偷倒廢土\n老樹的家在哪裡\n誰來替山說話\n\n水圳加蓋 農民喊卡\n☉卓以寧\n正文第一段寫了很多很多字,寫到這裡還沒有寫完,於是又寫了一句才停下來,然後再寫一句。');
    expect(fires('inTitleList', page)).toEqual([0, 1, 2, 3]);
  });

  it('amounts in words in a head, but no dates, and no words that only look like some', () => {
    expect(fires('digits', view('一辆车一天跑四百公里\n比去年多了四成三\n腊月二十八开渡\n六月八日开渡\n渡口十分热闹\n千万别从渡口过\n一座渡口成了景点'))).toEqual([0, 1, 2]);
  });

  it('telephone numbers, but no amounts', () => {
    expect(fires('phone', view('预约电话0852-3366999\n定座热线 3310066\n财政拨款3310066元\nCall 555-0133 now\n2026-03-18\n查詢 5555 0172'))).toEqual([0, 1, 3, 5]);
  });

  it('running text at the end of a file is not marked as its end', () => {
    const page = view('标题在这里\n最后一段的文字很长很长，一直写到这里才算写完了这一整段话，然后就真的结束了。\n责任编辑 吴樾');
    expect(fires('bottom', page)).toEqual([2]);
  });
});

const PROSE = ['渡口的老灯修好了，昨晚七点一盏一盏亮起来，街坊站在桥上看，谁也没有先走，一直看到末班船靠岸。', '修灯的是退休的电工，带着两个徒弟，花了整整一个冬天，没有收一分钱，只收了一把旧灯罩作纪念。'] as const;

describe('On the page of a site', () => {
  it('a button with its article on both sides stands inside it', () => {
    const text = ['首页 > 云石新闻 > 正文', '分享', '渡口老灯重新亮了', '2031-05-04 08:20 来源：云石日报', '大 中 小', '收藏', PROSE[0], '分享', PROSE[1], '打印', '上一篇 下一篇'];
    expect(fires('buttonInside', view(text.join('\n'), 'zh'))).toEqual([4, 5, 7]);
  });

  it('a button is no line of a head: the subhead under it stands alone, under running text', () => {
    const page = view([PROSE[0], '分享', '一把灯罩', PROSE[1]].join('\n'), 'zh');
    expect(fires('headAlone', page)).toEqual([0, 2]);
    expect(fires('prevTerminated', page)).toEqual([1, 2]);
  });

  it('the headline stands over what is said of the article', () => {
    const text = ['云石新闻 · 本地', '渡口老灯重新亮了', '2031-05-04 08:20 来源：云石日报', PROSE[0], '渔汛早到半个月', '期次：第12期 作者：· 石越', PROSE[1], '米价', '来源：区物价调查中心'];
    expect(fires('overSource', view(text.join('\n'), 'zh'))).toEqual([1, 4]);
  });

  it('an address over the text is none of it', () => {
    const page = view(['渡口老灯重新亮了', 'http://news.yunshi.example/2031-05/04/content_12.htm 2031年5月4日08:20 云石晚报', PROSE[0]].join('\n'), 'zh');
    expect([...page.body.subarray(0, 3)]).toEqual([0, 0, 1]);
    expect(fires('nextStartsLower', page)).toEqual([]);
  });

  it('who comments, and what, stands among the lines that say when', () => {
    const text = [PROSE[0], '精彩评论', '石头剪刀布', '灯亮的那天我也在桥上。', '05-04 07:55  赞 88  回复', '渡口小学', '老师带我们去看了！', '05-04 08:12  赞 51  回复', '关于我们'];
    expect(fires('inComments', view(text.join('\n'), 'zh'))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('the last words of an article, and who signs it, do not stand among the buttons under it', () => {
    const buttons = ['上一篇 下一篇', '关于我们 | 网站地图'];
    const amid = (line: string): boolean => fires('amidButtons', view(['您的位置：首页', ...PROSE, line, ...buttons].join('\n'), 'zh')).includes(3);
    expect(['灯一直亮到天明。', '本报记者 秦远舟', '渔汛早到半个月'].map(amid)).toEqual([false, false, true]);
  });

  it('a line that says where an article is from is no button that others stand among', () => {
    const page = view(['http://www.yunshi.example 2031年5月4日08:20 云石晚报', PROSE[0], '渡口渔汛', '发表评论', '不支持Flash'].join('\n'), 'zh');
    expect(fires('amongButtons', page)).toEqual([]);
  });
});

describe('The fields of a box', () => {
  it('each stand for themselves', () => {
    expect(fires('keyed', view(['路灯歪了', '时间：5月4日清晨', '地点：东桥北堍', '拍摄者：本报记者 石越', ...PROSE, '时间：无人说得清'].join('\n'), 'zh'))).toEqual([1, 2, 3]);
  });
});

describe('The script of a Chinese page', () => {
  it.each([
    ['檢警調查，這個集團去年11月起開始運作，警方說會繼續追查。', true],
    ['检警调查，这个集团去年11月起开始运作，警方说会继续追查。', false],
    ['', false],
  ])('%s', (text, traditional) => {
    expect(isTraditional(text)).toBe(traditional);
  });
});

describe('What is printed in traditional characters', () => {
  const TOLD = '檢警調查，這個集團去年起開始運作，警方說會繼續追查。\n';

  it.each<[Cue, string]>([
    ['tableHead', '三渡口客流一覽'],
    ['tableHead', '本週船期時刻調整'],
    ['labelNote', '〈渡口一課〉逢雙周三刊出'],
  ])('%s: %s', (cue, line) => {
    expect(hasCue(view(`${TOLD}${line}\n${TOLD}`), 1, cue)).toBe(true);
  });
});

describe('A line with who took a picture', () => {
  it('is no caption, whatever picture it names', () => {
    expect(fires('caption', view('题图摄影　石　越\n题图：渡口的早班船。', 'zh'))).toEqual([1]);
  });
});

describe('The head of an interview', () => {
  const TALK = ['晨报：上场前紧张吗？', '郑小舟：腿是软的，系了四回鞋带。', '晨报：家里人看球了吗？', '郑小舟：看到一半，停电了。'];

  it('stands over its first question', () => {
    expect(fires('opensTalk', view(['他绕场跑了一圈，把球衣扔上了看台。', '赛后对话郑小舟', '“我妈只看懂了红牌”', ...TALK].join('\n'), 'zh'))).toEqual([1, 2]);
  });

  it('and a subhead over a later one', () => {
    expect(fires('opensTalk', view([...TALK, '下一场怎么踢', '晨报：下一场呢？'].join('\n'), 'zh'))).toEqual([]);
  });
});

describe('What is seen, as captions tell', () => {
  it('is not seen where an indent begins a paragraph of a column', () => {
    const column = ['\u3000\u3000渡口的茶摊开了四十年，从两张桌', '子到六张桌子，茶价涨过三回，熟客', '还是那一拨人。', '\u3000\u3000老街坊都在天亮以前坐到摊子上。', '有人带糕，有人带报纸，读完了就压', '在碗底下，留给下一拨人接着往下读', '晚上收摊的时候，报纸已经卷了边。', '\u3000\u3000摊主说，这张桌子从来没有空过，', '下雨天也坐得满满当当，有一年下大', '雪，还有人划船过江来喝这一碗茶。'];
    expect(fires('captionVerb', view(column.join('\n'), 'zh'))).not.toContain(3);
    expect(fires('captionVerb', view('老街坊都在天亮以前坐到摊子上。', 'zh'))).toEqual([0]);
  });
});

describe('What somebody shows in a picture', () => {
  it.each(['容老伯展示他修好的座钟。', '温若谷给徒弟讲解刀法。', '护林员巡查新栽的树苗。', '容老伯用竹尺教孩子量潮水。'])('is told in one clause of no tense: %s', (line) => {
    expect(fires('captionVerb', view(line, 'zh'))).toEqual([0]);
  });

  it.each(['他展示了修好的座钟。', '容老伯展示了座钟，说还能走。', '鲜果从采摘到上船只要两个钟头。', '旧船已交给教育部门。', '容老伯展示他修好的座钟'])('but not what was done: %s', (line) => {
    expect(fires('captionVerb', view(line, 'zh'))).toEqual([]);
  });
});

describe('A number in a circle', () => {
  it('heads a section, unless a sentence stands behind it: that goes with a picture', () => {
    expect(fires('sectionNumber', view('①渡口的灯\n②渡口的灯亮着，船还没有来。', 'zh'))).toEqual([0]);
  });
});

describe('Where to turn to', () => {
  it('is of the notice above it, be it set as an address of the page is', () => {
    const lines = ['报名电话：8800213', '渡口摄影展征集', '渡口摄影展即日起征集作品。', '投稿邮箱：ferry@example.com', '投稿邮箱：ferry@example.com 新闻热线：8800213'];
    expect(fires('navigation', view(lines.join('\n'), 'zh'))).not.toContain(3);
    expect(fires('navigation', view(lines.slice(3).join('\n'), 'zh'))).toContain(0);
  });
});

describe('An English pull quote in a few lines', () => {
  const around = (quote: string): string => `The clinic moved in November and told nobody until the letters had gone.
${quote}
A nurse found her there. “She was kind,” said Ada Quill, who is 79. “She should be running it.”`;
  it('repeats the running text, be it shortened and without a stop', () => {
    expect(fires('echo', view(around('‘She was kind. She\nshould be running it’'), 'en'))).toEqual([1, 2]);
    expect(fires('echo', view(around('‘Nobody knew. They\nhad no idea of it’'), 'en'))).toEqual([]);
  });
});

describe('A pull quote of clauses too short to tell anything', () => {
  it('repeats the running text where all of it stands there', () => {
    const page = view('院里开了六次会，一位小学生画了张图：花归花，绳归绳，车靠墙。大家伙一看，都点了头，当场就把那张图贴上了墙。\n花归花，绳归绳，车靠墙。\n灯是灯，桥是桥，路归路。', 'zh');
    expect(fires('echo', page)).toEqual([1]);
  });
});

describe('What a line shows beside others', () => {
  it('is what the page is about in one block with a folio line', () => {
    expect(fires('besideFolio', view('云石日报\n星期二　08\n国内·国际\n\n渡口修好了', 'zh'))).toEqual([2]);
    expect(fires('besideFolio', view('星期二　08\n记者调查\n\n渡口修好了', 'zh'))).toEqual([]);
  });

  it('is a photo credit where somebody reports by a picture under its text, and a byline under a headline', () => {
    const page = view('渡口修好了\n冯望 摄影报道\n渡口昨天修好了，街坊都来看。\n秦远舟 摄影报道', 'zh');
    expect([fires('credit', page), fires('byline', page)]).toEqual([[3], [1]]);
  });

  it('is no running text where a writer and his office fill a column', () => {
    const column = '渡口的石阶修了三次每一次都有人挑石头上来\n不收工钱只喝一碗茶就走谁也记不清有多少人\n';
    const bodies = (line: string): number[] => Array.from(view(`${column}${line}\n${column}${column}${column}`, 'zh').body.slice(0, 4));
    expect(bodies('冯望川（作者单位：云石师范学院历史系）')).toEqual([1, 1, 0, 1]);
    expect(bodies('冯望川（作者系云石师范学院历史系教授）')).toEqual([1, 1, 0, 1]);
  });

  it('is no note on a column under a call for copy', () => {
    expect(fires('labelNote', view('投稿邮箱：ferry@example.com\n副刊征稿\n本刊征集渡口的故事。\n投稿邮箱：ferry@example.com', 'zh'))).toEqual([0]);
  });
});

import { JAPANESE_SURNAMES } from '../../../lexicon/japaneseNames';
import type { Lexicon } from '../../../lexicon/lexicon';
import type { NameToken } from './bylineTokens';
import { canBeJapaneseName } from './names';
import type { ParsedByline, RoleGroup } from './parsedByline';

const SURNAMES = new Set(JAPANESE_SURNAMES);
const LONGEST_SURNAME = 4;

/** What no byline holds; 岸本 誠著 stands under a book, 開票結果=町選管最終 says whose figures follow, (運動面に詳報) where more is told; but aircraft of papers have names: 本社ヘリ「かもめ」から */
const NO_BYLINE = /[。『』!?…%]|(?<!ヘリ|機)「|」(?!から)|面[にへ]|\d{3}|調べ|選管|結果=|^▽|^(?:賛成|反対|棄権|出席|欠席|[当落]選|新任|退任|先発|[一二三]塁|得点|[優準]勝|入賞)[\s:]|著\)?$/;
const LONGEST = 36;
const BRACKET = /^\s*(?:=?(?:おわり|終わり|完|つづく|続く)=?\s?(?=\())?(?:\((.*)\)|【(.*)】|〔(.*)〕|<(.*)>|〈(.*)〉|《(.*)》|=(.*)=)\s*$/;
/** =おわり(この連載は山田太郎が担当しました): who wrote a series, at its end */
const IN_CHARGE = /^この(?:連載|企画|シリーズ)は、?|が担当(?:しました)?$/g;
/** 東京=山田太郎, ロンドン=佐々木健, ハルツーム(スーダン)=佐々木健, ロンドン 佐々木 健, 浜戸で、岸本記者 */
const PLACE = /^(?:[^=・、\s()]{1,10}(?:\([^()\s]{2,8}\))?=(?=[^=\d]+$)|[ァ-ヶー]{2,8}(?<!ター|ナー|スト|マン|ラー)(?:\([^()\s]{2,8}\))?\s(?=[\u3400-\u9fff々]{1,3}\s\S{1,4}$)|[^=・、\s()]{1,8}で、?(?=\S{1,4}(?:記者|特派員)$))/;
/** (浜戸・樽谷久子): whoever is named with both names is named with no other's surname, but with the town */
const TOWN = /^[\u3400-\u9fff]{2}・(?=[\u3041-\u9fff]{4,5}$)/;
/** ロンドン共同=山田太郎: whoever writes for an agency stands behind it */
const AGENCY_BEFORE = /^[^=・、\s]{1,10}?(共同|時事|ロイター|AFP|AP|UPI|新華社)(?:通信)?=(?=[^=\d]+$)/;
/** 写真・山田太郎; 山田太郎撮影; 山田太郎さん写す; 山田太郎撮影、1月29日; 写真はいずれも山田太郎撮影; 読者提供・山田太郎さん; 市立博物館蔵; 山田太郎、写真も and 写真も・山田太郎, who has written too */
const PICTURE_BEFORE = /^(?:[^、]{1,14}から、)?(?:写真[・と]文|文[・と]写真|写真も?|撮影者?|読者提供)(?:[・=:\s]|は(?:いずれも)?)\s?/;
const PICTURE_BEHIND = /\s?(?:(?:さん)?(?:撮影|写す)(?:、\S{2,8}日)?|写|提供|(?<=[館寺社会家人])所?蔵|、写真も)$/;
/** 代表撮影, 本社ヘリから撮影, 共同通信社機から: how a picture was taken, and by nobody who is named */
const NAMELESS_PICTURE = /^(?:代表|本社|\S{0,8}社(?:機|ヘリ|ドローン)|\S{0,6}カメラ)(?:で|から)?(?:撮影|写す|(?<=から))$/;
/** 白根町東で、山田太郎撮影; 12日午後、浜戸市栄町、山田太郎撮影; 12日午後、山田太郎撮影; いずれも山田太郎撮影: where or when, before the name; 浜戸市・教員 山田太郎さん撮影: or which reader it is; 東浜で本社機から山田写す */
const WHERE_OR_WHEN = /^(?:=?いずれも|.{1,24}(?:[でにり]|から|にて|時|分|日|月|年|前|後|[ご頃]ろ?|[、,][^、,]{2,3}[市区県郡][^、,]{0,8})[、,])(?=[^、,]+$)|^(?:[^\s・、]{2,8}[市区町村][・\s])?(?:読者|教員|会社員|会員|\S{0,4}業|主婦|無職)[・\s、]|^.{0,16}(?:社機|ヘリ)から(?=.)/;
/** 絵・山田花子, イラスト 山田花子, 題字と絵・山田花子 */
const DRAWN_BEFORE = /^(?:絵[・と]文|文[・と]絵|題字[・と]絵|絵[・と]題字|絵|え|画|挿絵|イラスト|漫画|カット|題字)(?:[・=:]\s?|\s)/;
const BOTH_DRAWN = /^(?:絵[・と]文|文[・と]絵)/;
/** 文・山田太郎 写真・佐藤花子; 料理 栄養士・山田太郎、写真 佐藤花子; 作・山田太郎 画・佐藤花子: the one wrote, the other took the picture */
const TEXT_THEN_PICTURE = /^((?:[文作]|取材|記事|聞き手|構成|料理)(?:[・=:]\s?|\s)(?:[^・=:\s]{1,8}・)?[^・=:]{2,12}?)[\s、,]+((?:写真|撮影|挿?絵|え|画|イラスト)[・=:\s].{2,12})$/;
/** 回答者 精神科医 岸本誠; ■お答えします 岸本誠; 監修・岸本誠; 観戦記・岸本誠; 作・岸本誠; 評 岸本誠(北浦大教授): who answers, advises or reviews is the author */
const ANSWERED_BY = /^(?:(?:[回解]答者?|アドバイザー|監修者?|講師|[選書]?評者?|執筆者?|観戦記|出題者?|作(?=・)|■?お答えします)[・=:\s]|料理(?:[・=:]|\s(?=[^・]{2,8}・)))\s?/;
/** 浜戸大准教授 岸本 誠氏(海洋学); 岸本誠・浜戸大教授(海洋学)の話; 岸本誠(浜戸大教授・海洋学); 浜戸大教授(海洋学) 岸本 誠氏: an expert comments, and his field is told */
const EXPERT_TITLE = '[^\\s・()]{0,14}(?:教授|講師|研究[員官]|助教|学長|所長|教諭|センター長)';
const EXPERT_NAME = '[^\\s・()氏◇◆▽▼■●]{1,4}\\s?[^\\s・()氏]{1,4}';
const EXPERT = new RegExp(`^(?:(${EXPERT_TITLE})[\\s・](${EXPERT_NAME})氏?|(${EXPERT_NAME})・(${EXPERT_TITLE}))(?:\\([^()]{1,10}[学論史法策]\\)(?:の話)?|の話)$|^(${EXPERT_NAME})\\((${EXPERT_TITLE})・[^()]{1,12}\\)$|^(${EXPERT_TITLE})\\([^()]{1,10}\\)\\s(${EXPERT_NAME})氏?$`);
/** 選者・岸本誠; 岸本 誠 選: who picks the poems that readers send; 担当・岸本誠: who keeps a column */
const CHOSEN_BY = /^(?:選者?|担当)[・=:\s]\s?|[\s・=](?:選|選者)$|(?<=^\S{1,4}\s\S{1,4})選$|(?<=^[\u3400-\u9fff]{2,3}[\u3041-\u9fff]{2,3})選$/;
/** 精神科医, 弁護士, 北浦大准教授, スポーツライター, 整理収納アドバイザー, 浜戸中央病院皮膚科, 元浜戸商監督, 五段: what he is */
const PROFESSION = /^\S{0,10}(?:医師?|士|教授|講師|[作評論画書歌俳詩人][家人]|[専実登究築理曲楽動史芸訳]家|教諭|僧侶|俳優|師|研究[者員]|学芸員|司書|住職|[館園院校]長|取締役|カウンセラー|スト|ナー|ター|マン|ザー|タント|病院(?:\S{1,5}科)?)$|^元\S{2,}(?:監督|主将|[投捕]手)$|^[初一二三四五六七八九]段$/;
/** 論説委員 岸正彦: he argues for the paper */
const FOR_PAPER = '(?:論説|解説)(?:(?:副?委員|室)長|委員室?|主幹)';
const COMMENTATOR = new RegExp(`^${FOR_PAPER}$`);
/** 運動部長, 編集局長: who heads what of a paper */
const HEAD_OF_DESK = '(?:社会|経済|政治|文化|生活|運動|報道|地方|写真|国際|編集|整理|新聞|政経)部長|編集局長';
/** 編集委員 小笠原亘, 運動部長 小笠原亘: a title that is printed with the name */
const TITLE = new RegExp(`^(?:${FOR_PAPER}|編集委員|(?:\\S{2,4})?特派員|\\S{1,6}支局長|${HEAD_OF_DESK})$`);
const BOTH = /^(?:写真[・と]文|文[・と]写真|写真も)/;
/** 県警提供, 市立博物館提供, 遺族提供 */
const PROVIDER = /(?:県|市|町|村|署|館|会|委|協|社|連[合盟]|校|大学|警|局|省|庁|団|所|園|者|氏|さん|[家遺親]族|[本個友知]人|[市住県]民|読者|課|部|隊|院|城|店|寺|組合|センター|クラブ|[A-Z]{3,})$/;
/** 無職, 会社員: an age stands behind the name of a reader who writes: (高尾市・農業・佐野勇作・66歳), 無職 岩城和夫 78(朝霧市) */
const AGE = /^(?:\d{2}|[一二三四五六七八九][〇十一二三四五六七八九]|[二三四五六七八九]十[一二三四五六七八九])歳?$/;
/** 潮見小2年, 潮見中3, 農学部3年: the school and year of a child or a student who writes */
const PUPIL = /^\S{1,8}(?:[小中高](?:学?校)?|[大学部科])[\d一二三四五六]年[生次]?$|^\S{1,8}[小中高][1-6]$/;
/** 藤: with one character a paper's writer signs a column; not 完 or 右, which stand in brackets too */
const INITIAL = /^(?![月火水木金土日右左上中下前後奥完了終続株有財社円仮笑泣敬略注同以一二三四五六七八九十])[\u3400-\u9fff]$/;
/** 岸 本 冬 吾, 宇 津 木 ね ね: a name whose characters are set apart */
const SET_WIDE = /^[\u3400-\u9fff](?:\s[\u3400-\u9fff々\u3041-\u3096]){2,5}$/;
/** 海鳴: with such a name he may sign */
const PEN_NAME = /^[\u3400-\u9fff々\u3041-\u30fc]{2,6}$/;
/** 匿名, 匿名希望: what a reader signs with who does not want to be named */
const ANONYMOUS = /^匿名(?:希望)?$/;
/** 浦北市, 汐見町, 主婦: where a reader lives or what he does, which is no surname */
const WHERE_HE_LIVES = /^(?:.{2,}[市区町村郡]|主婦)$/;
/** 主 婦 岸本 節子: what a reader does, set wide before the name */
const OCCUPATION_WIDE = /^([主無農漁商教医学])\s([婦職業員師生])(?=\s)/;
/** 高校生, 農業, 協力隊: stands behind a name or before it */
const OCCUPATION = /[生員業婦夫主者師隊]$|^(?:無職|パート|アルバイト)$/;
/** 評・岸本誠(民俗学者): what he is, behind his name */
const WHO_HE_IS = /(?<=\S)\(([^()]{2,16})\)$/;
/** 浦北通信員 山田太郎, 通信員 山田太郎(浦北村): he writes for the paper and is not of it; behind his name may stand where he lives */
const CORRESPONDENT = /通信員(?:[\s・]|$)/;
/** 政治部, 県政担当: what a writer is, or where he writes; 薗部 is a surname */
const DESCRIPTION = new RegExp(`(?:記者|読者|編集委員|${FOR_PAPER}|特派員|通信員|支局長|駐在|[支本]社|本紙|[^面]担当|(?<!第[\\d一二三四五六七八九十]{1,3}|^\\S)部|[局課班]|聞き手|構成|取材|文|写真|キャップ|デスク|次長|室|${HEAD_OF_DESK})$`);
const SPACE = /^\s+$/;
const SEPARATOR = /[\s・、,/:=()]+/;
/** 山田記者, 修記者, 修一医師 */
const TITLED = /^(.{1,8})(?:記者|編集委員|特派員|医師)$/;
const POLITE = /(?:さん|氏|君|ちゃん|様|選手|[投捕]手|野手|塁手|撃手|監督|主将|騎手|[市町村]長|知事|議員|容疑者|被告)$/;
/** 鍛冶谷地区, 関連記事十面, 三人分, 初の県大会へ, 相談, 作り方, 鶴見支社, 第三譜, 毎週木曜掲載, 左から: no names, whatever they begin with; かえで is one */
const NO_NAME = /^.{1,2}の.{3}|^第|^(?:相談|回答|答え|解説|材料|(?:作|つく)り方|午[前後]|全[勝敗]|[前後]列.|中央|手前|.投票)$|(?:人[分前]|略|掲載|時間|[月火水木金土日]曜|質問|記録|順延|無料|抜粋|公開|予約|不同|[前中後続]編|[左右選委旨録話]|から|まで|のみ|成績|[一二三四五六七八九十\d]回|[社舎]|夜間も?|まとめ|(?<!かえ|ひ|な)で|[理化医工農法史語哲数態会済]学|[区町村市県部会校駅港館所式長者戦賞展祭面版号法案課局署警庁省]|消防|関連|記事|以上|以下|[\d万億]円|[^春]日|..[場園]|歓迎)$/;
const HAN = /^[\u3400-\u9fff々ヶ]{1,3}$|^[\u3400-\u9fff][ツノケ][\u3400-\u9fff]$/;
/** 三ツ矢, 一ノ瀬, 井ノ口: nothing but surnames is written so */
const SURNAME_WITH_KANA = /^[\u3400-\u9fff][ツノ][\u3400-\u9fff]$/;
/** 慎也, 波留子, ひかる: ends as given names do; a surname before it need not be known */
const ENDS_GIVEN = /^(?![男女様調親弟]子$|工夫$|[紹仲]介$|長男$|万博$)[\u3400-\u9fff々ぁ-ん]+[子美夫雄男郎朗也哉彦介之樹輝江枝奈菜里緒斗翔太悟吾香穂咲乃希毅昭博浩弘宏隆孝剛聡敏俊亮涼遼諒稔淳哲矢耶那亜弥紗]$|^[\u3041-\u3096]{1,2}[こかなえみりらるねよほひろめ]$/;
const WHOLE_NAME = /^[\u3400-\u9fff々]{2,3}(?:[\u3400-\u9fff々]{1,2}|[\u3041-\u3096]{2,3}|[\u30a1-\u30fa]{2,3})$/;
const GIVEN = /^[\u3400-\u9fff々\u3041-\u3096\u30a1-\u30fa]{1,4}$/;

/**
 * Reads a Japanese text that is nothing but a byline, a credit or a reader's signature; null where anything else is in it.
 * `(山田太郎)`, `【東京=山田太郎】`, `村瀬 陽一`, `(文化部・芹沢悠)`, `(岸本 拓撮影)`, `会社員 根岸沙織 41(川内町)`.
 * @param text as matched (half-width)
 */
export function parseJapanese(text: string, lexicon: Lexicon): ParsedByline | null {
  if (text.length > LONGEST || NO_BYLINE.test(text)) return null;
  const inner = BRACKET.exec(text)?.slice(1).find(Boolean);
  const bracketed = inner !== undefined || (text.startsWith('=') && isFullName(text.slice(1).replace(/\s/g, '')));
  const printed = (inner ?? text).trim().replace(IN_CHARGE, '').replace(/^=/, '');
  const body = printed.replace(OCCUPATION_WIDE, '$1$2 ');
  const at = text.indexOf(printed);
  if (NAMELESS_PICTURE.test(body)) return { groups: [], marked: true };
  const signature = lexicon.signatures.find(({ pattern }) => pattern.test(body))?.role;
  if (signature) return { groups: [{ role: signature, names: [{ text: body, start: at, end: at + body.length }] }], marked: true };
  const whole = SET_WIDE.test(body) ? body.replace(/\s/g, '') : '';
  const isWhole = whole.length > 3 && (isFullName(whole) || ENDS_GIVEN.test(whole) || /[\u3041-\u3096]{2}$/.test(whole));
  if (isWhole || (bracketed && INITIAL.test(body))) return { groups: [{ role: 'author', names: [{ text: isWhole ? whole : body, start: at, end: at + body.length }] }], marked: false };
  return expertOf(body, at) ?? ofAgency(body, at) ?? bothOf(body, at) ?? drawnOf(body, at) ?? pictureOf(body, at) ?? chooserOf(body, at) ?? answererOf(body, at) ?? writersOf(body, at, bracketed);
}

/** Who knows and comments: his place stands before his name or behind it. */
function expertOf(body: string, at: number): ParsedByline | null {
  const [, before, first, named, behind, alone, told, above, last] = EXPERT.exec(body) ?? [];
  const [name, place] = [first ?? named ?? alone ?? last, before ?? behind ?? told ?? above];
  if (name === undefined || place === undefined) return null;
  const start = at + body.indexOf(name, (before ?? above)?.length ?? 0);
  return { groups: [{ role: 'author', names: [{ text: name.replace(/\s/g, ''), start, end: start + name.length }], affiliation: place }], marked: true };
}

/** An agency and, behind it, who writes for it. */
function ofAgency(body: string, at: number): ParsedByline | null {
  const [before, agency] = AGENCY_BEFORE.exec(body) ?? [];
  if (before === undefined || agency === undefined) return null;
  const writer = writersOf(body.slice(before.length), at + before.length, true);
  const start = at + before.indexOf(agency);
  return writer && { groups: [{ role: 'agency', names: [{ text: agency, start, end: start + agency.length }] }, ...writer.groups], marked: true };
}

/** Who wrote and, behind that, who took the picture or drew it. */
function bothOf(body: string, at: number): ParsedByline | null {
  const match = TEXT_THEN_PICTURE.exec(body);
  const [text, picture] = [match?.[1], match?.[2]];
  if (text === undefined || picture === undefined) return null;
  const from = at + body.length - picture.length;
  const [writer, maker] = [answererOf(text, at) ?? writersOf(text, at, true), drawnOf(picture, from) ?? pictureOf(picture, from)];
  return writer && maker ? { groups: [...writer.groups, ...maker.groups], marked: true } : null;
}

/** A credit of who drew something; beside 文 he has written it too. */
function drawnOf(body: string, at: number): ParsedByline | null {
  const before = DRAWN_BEFORE.exec(body)?.[0];
  const names = before === undefined ? null : namesIn(body.slice(before.length), at + before.length, true);
  if (names === null || names.length === 0) return null;
  const credit: RoleGroup = { role: 'illustrator', names };
  return { groups: BOTH_DRAWN.test(body) ? [{ role: 'author', names }, credit] : [credit], marked: true };
}

/** Who picks the poems of readers; his word stands before or behind his name. */
function chooserOf(body: string, at: number): ParsedByline | null {
  const match = CHOSEN_BY.exec(body);
  // 樽谷久子選, but not 県議会補選
  if (!match || (match[0] === '選' && !/\s/.test(body) && !isFullName(body.slice(0, -1)))) return null;
  const from = match.index === 0 ? match[0].length : 0;
  const names = namesIn(body.slice(from, from === 0 ? match.index : undefined), at + from, true);
  return names?.length ? { groups: [{ role: 'columnEditor', names }], marked: true } : null;
}

/** Who answers readers: what he is may stand before his name. */
function answererOf(body: string, at: number): ParsedByline | null {
  const before = ANSWERED_BY.exec(body)?.[0];
  if (before === undefined) return null;
  const behind = WHO_HE_IS.exec(body);
  const words = body.slice(before.length, behind?.index).split(/[\s・]+/);
  const title = words.length > 1 && PROFESSION.test(words[0] ?? '') ? words[0] : behind?.[1];
  const from = before.length + (title === undefined || title === behind?.[1] ? 0 : title.length + 1);
  const names = namesIn(body.slice(from, behind?.index), at + from, true);
  return names?.length ? { groups: [{ role: 'author', names, ...(title === undefined ? {} : { title }) }], marked: true } : null;
}

/** A credit: a picture word before or behind the names. */
function pictureOf(body: string, at: number): ParsedByline | null {
  const before = PICTURE_BEFORE.exec(body)?.[0] ?? '';
  const behind = (PICTURE_BEHIND.exec(body.slice(before.length)) ?? (before === '' ? null : /さん$/.exec(body)))?.[0] ?? '';
  if (before === '' && behind === '') return null;
  const from = before.length + (WHERE_OR_WHEN.exec(body.slice(before.length))?.[0].length ?? 0);
  const named = body.slice(from, body.length - behind.length);
  const provided = /提供|蔵$/.test(behind) && PROVIDER.test(named);
  const names = provided ? [{ text: named, start: at + from, end: at + from + named.length }] : namesIn(named, at + from, true);
  if (names === null || names.length === 0) return null;
  const credit: RoleGroup = { role: provided ? 'source' : 'photographer', names };
  return { groups: BOTH.test(before) || behind.endsWith('も') ? [{ role: 'reporter', names }, credit] : [credit], marked: true };
}

/** Names with what they are; a reader who signs a letter is its author. */
function writersOf(body: string, at: number, bracketed: boolean): ParsedByline | null {
  const place = (PLACE.exec(body) ?? (bracketed ? TOWN.exec(body) : null))?.[0] ?? '';
  const behind = CORRESPONDENT.test(body) ? WHO_HE_IS.exec(body) : null;
  const from = body.slice(place.length, behind?.index);
  const words = from.split(SEPARATOR).filter((word) => word !== '');
  const reader = words.some(isReader);
  const profession = words.length > 1 ? words.find((word) => PROFESSION.test(word) && !isFullName(word)) : undefined;
  const ofDesk = words.some((word) => DESCRIPTION.test(word) && !isFullName(word) && !SURNAMES.has(word));
  const described = reader || place !== '' || ofDesk;
  const marked = bracketed || described;
  const names = namesIn(from, at + place.length, marked || profession !== undefined || isBeforeName(words) || isListOfNames(from), marked);
  if (names === null || names.length === 0) return null;
  const title = words.find((word) => TITLE.test(word)) ?? (described ? undefined : profession);
  const role = reader || !marked || (title !== undefined && title === profession) ? 'author' : CORRESPONDENT.test(body) ? 'correspondent' : title !== undefined && COMMENTATOR.test(title) && !words.includes('聞き手') ? 'commentator' : 'reporter';
  return { groups: [{ role, names, ...(title === undefined ? {} : { title }) }], marked };
}

/**
 * The names in a text of names and descriptions; null where a word is neither. A surname and a given name may be set apart.
 * `vouched`: something else says that names stand here, so that unknown surnames are taken too; `whole`: also those that
 * nothing tells from given names.
 */
function namesIn(text: string, at: number, vouched: boolean, whole = vouched): NameToken[] | null {
  const words = [...text.matchAll(/[^\s・、,/:=()]+/g)].map(({ 0: word, index }) => ({ word, start: at + index, end: at + index + word.length }));
  const reader = words.some(({ word }) => isReader(word));
  const names: NameToken[] = [];
  for (let index = 0; index < words.length; index++) {
    const { word, start, end } = words[index] ?? { word: '', start: 0, end: 0 };
    const next = words[index + 1];
    if (POLITE.test(word) && !PROFESSION.test(word)) return null;
    if (reader && ANONYMOUS.test(word)) {
      names.push({ text: word, start, end });
      continue;
    }
    if (isReader(word) || (index < 2 && isBeforeName(words.slice(index).map((each) => each.word)))) continue;
    const given = next && SPACE.test(text.slice(end - at, next.start - at)) ? withoutTitle(next.word) : null;
    const name = withoutTitle(word);
    const isPupil = PUPIL.test(words[index - 1]?.word ?? '') && PEN_NAME.test(name);
    const surname = next && given !== null && (isSpacedName(word, given, vouched) || (isPupil && GIVEN.test(given)));
    if (surname) {
      names.push({ text: word + given, start, end: next.start + given.length });
      index++;
    } else if (vouched && (isFullName(name) || (name !== word && SURNAMES.has(name)) || (reader && (isReader(next?.word ?? '') || text[end - at] === '(') && isWholeName(name)))) names.push({ text: name, start, end: start + name.length });
    else if (names.length === 0 && !next && isPupil) names.push({ text: name, start, end: start + name.length });
    else if (isDescription(word) || (reader && word.length <= 10)) continue;
    else if (next && isFullName(next.word) && SPACE.test(text.slice(end - at, next.start - at))) continue;
    else if ((whole || (vouched && ENDS_GIVEN.test(name))) && canBeJapaneseName(name) && (SURNAMES.has(name) || !NO_NAME.test(name))) names.push({ text: name, start, end: start + name.length });
    else return null;
  }
  return reader ? names.slice(0, 1) : names;
}

/** 江頭陽子, behind which an age stands */
const isWholeName = (word: string): boolean => WHOLE_NAME.test(word) && !NO_NAME.test(word) && !OCCUPATION.test(word);

/** An age or a year of school: only readers who write give theirs. */
const isReader = (word: string): boolean => AGE.test(word) || PUPIL.test(word);

/** 高校生 望月 葵 17, 浦北市 望月 葵, 浦北市・主婦 望月 きぬ: what a reader is or where he lives stands before his surname, given name and age */
function isBeforeName(words: readonly string[]): boolean {
  const [first = '', surname = '', given = '', ...behind] = words;
  if (WHERE_HE_LIVES.test(first) && OCCUPATION.test(surname)) return isBeforeName(words.slice(1));
  const isApart = AGE.test(behind[0] ?? '') || ((/[市区町村郡]$/.test(first) || OCCUPATION.test(first)) && (behind.length > 0 ? behind.some(isReader) : ENDS_GIVEN.test(given) || given.length === 1 || (OCCUPATION.test(first) && SURNAMES.has(surname))));
  return isApart && !SURNAMES.has(first) && (!OCCUPATION.test(given) || ENDS_GIVEN.test(given)) && isSpacedName(surname, given, true);
}

/** 鮎川実紗、庄司朝陽: full names, whose surnames are known, with nothing but the mark of a list between them */
const isListOfNames = (text: string): boolean => text.includes('、') && text.split('、').every((word) => word.length > 2 && isFullName(word));

const isDescription = (word: string): boolean => DESCRIPTION.test(word) || PROFESSION.test(word);

function withoutTitle(word: string): string {
  return TITLED.exec(word)?.[1] ?? word;
}

/** 山田太郎, 小早川彩: a known surname and a given name without a space. */
function isFullName(word: string): boolean {
  for (let length = LONGEST_SURNAME; length > 0; length--) {
    const given = word.slice(length);
    if (given !== '' && SURNAMES.has(word.slice(0, length)) && GIVEN.test(given) && !NO_NAME.test(word)) return true;
  }
  return false;
}

/** 村瀬 陽一, 久米 直; 東 京 is a word set wide */
function isSpacedName(surname: string, given: string, vouched: boolean): boolean {
  if (!(HAN.test(surname) || SURNAMES.has(surname)) || !GIVEN.test(given) || ANONYMOUS.test(given) || NO_NAME.test(given) || POLITE.test(given) || DESCRIPTION.test(given)) return false;
  if (SURNAMES.has(surname) || SURNAME_WITH_KANA.test(surname)) return vouched || surname.length + given.length > 2;
  if (WHERE_HE_LIVES.test(surname)) return false;
  return (vouched ? given.length <= 3 : surname.length > 1 && ENDS_GIVEN.test(given)) && !isDescription(surname) && !isFullName(given);
}

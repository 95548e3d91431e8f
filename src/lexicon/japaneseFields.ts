import type { FieldName } from './fieldName';

/** The labels of Japanese databases. */
export const JAPANESE_FIELDS: Readonly<Record<string, FieldName['role']>> = {
  見出し: 'headline',
  タイトル: 'headline',
  発行日: 'date',
  日付: 'date',
  掲載日: 'date',
  発行年月日: 'date',
  ソース: 'source',
  媒体: 'source',
  新聞名: 'source',
  紙名: 'source',
  朝夕刊: 'other',
  朝夕: 'other',
  面名: 'section',
  掲載面: 'section',
  面: 'section',
  ページ: 'page',
  頁: 'page',
  掲載ページ: 'page',
  文字数: 'words',
  字数: 'words',
  発行社: 'other',
  本支社: 'other',
  異版: 'other',
  分類: 'other',
  段数: 'other',
  キーワード: 'other',
  写真: 'other',
  図表: 'other',
  '写真・図表': 'other',
  '絵・写真': 'other',
  有図無図: 'other',
  切り抜き: 'other',
  記事種別: 'other',
  備考: 'other',
  地域: 'other',
  筆者: 'byline',
  執筆者: 'byline',
  署名: 'byline',
  記者名: 'byline',
  記事ID: 'documentId',
  記事番号: 'documentId',
  記事ＩＤ: 'documentId',
  本文: 'body',
};

/** Columns in which values stand where no heading names them: 2010年06月01日 朝刊 3社会 037 00567文字. */
export const JAPANESE_COLUMNS = ['発行日', '朝夕刊', '面名', 'ページ', '文字数'] as const;

/** What the pages of a database say besides its articles. */
export const JAPANESE_INTERFACE =
  /^(?:ヨミダス.*|聞蔵.*|ログアウト|ヘルプ|TOP|マイ検索|マイ記事|歴史館TOP.*|検索サポート.*|[前後]方一致|完全一致|部分一致|このページは印刷.*|再検索|記事一覧.*|選択部分を.*|(?:から|を)検索|JavaScript.*|明治・大正・昭和.*|昭和の地域版.*|平成(?:検索)? ?\d{0,4}.{0,3}|The Japan News.*|現代人名録|前の記事|次の記事|印刷|閉じる|PDF.{0,12}|切り抜き紙面.*|本文表示|無断転載.*|Copyright.*|著作権.*|検索結果.*|全\d+件.*|\d+\/\d+件?)$/;

import type { Evidence } from './format';
import { detectBySignals } from './records/signals';
import { detectWire } from './wireDetection';

/** A family of exports as far as it is recognised; how it is cut and read is loaded when there is a file to read. */
interface RecordFamily {
  readonly id: string;
  /** Shown to the user. */
  readonly label: string;
  /** As that of a format. */
  detect(sample: string): Evidence;
}

/** What the files of each family show in their beginnings, the most specific family first. */
export const RECORD_FAMILIES = [
  {
    id: 'lexisNexis',
    label: 'LexisNexis',
    detect: detectBySignals({
      signals: [
        { group: 'mark', says: '“n of N DOCUMENTS” lines', words: ['DOCUMENT', 'DOKUMENT', 'Document', 'Dokument'], pattern: /^[ \t\ufeff]*(?:\d[\d.,]*[ \t]+(?:of|von|de|van|di|sur|av|af)[ \t]+\d[\d.,]*[ \t]+(?:DOCUMENT|DOKUMENT|Document|Dokument)|(?:Dokument|Document|Documento)[ \t]+\d+[ \t]+(?:of|von|de|van|di|sur)[ \t]+\d+[ \t]*\r?$)/gm },
        { group: 'length', says: 'LENGTH fields', words: ['LENGT', 'LÄNGE', 'LAENGE', 'LONGUEUR', 'LONGITUD', 'EXTENS', 'LUNGHEZZA', 'COMPRIMENTO', 'TAMANHO'], pattern: /^(?:LENGTH|LÄNGE|LAENGE|LONGUEUR|LENGTE|LONGITUD|EXTENSIÓN|LUNGHEZZA|COMPRIMENTO|EXTENSÃO|TAMANHO)[ \u00a0]?:[ \u00a0]{0,3}\d[\d.,]*[ \u00a0]+(?:words?|W[öo]rter|mots|woorden|palabras|parole|palavras)/gm },
        { group: 'load', says: 'LOAD-DATE fields', words: ['LOAD-DATE', 'LADEDATUM', 'DATE-CHARGEMENT', 'LAADDATUM', 'UPDATE', 'FECHA', 'DATA', 'AKTUALISIERUNG'], pattern: /^(?:LOAD-DATE|LADEDATUM|DATE-CHARGEMENT|LAADDATUM|UPDATE|FECHA-CARGA|FECHA-DE-CARGA|DATA-CARICAMENTO|AKTUALISIERUNG|DATA DE CARREGAMENTO|FECHA DE CARGA)[ \u00a0]?:/gm },
        { group: 'fields', says: 'fields in capitals', pattern: /^(?:BYLINE|SECTION|HEADLINE|LANGUAGE|PUBLICATION-TYPE|PUB-TYPE|AUTOR|AUTEUR|KOP|TITRE|RUBRIK|RUBRIQUE|RUBRIEK|SPRACHE|TAAL|LANGUE|TYPE-PUBLICATION|TITULAR|TÍTULO|IDIOMA|SECCIÓN|AUTORE|TITOLO|LINGUA|DATELINE|GRAPHIC|HIGHLIGHT|TEKST|TEXTE)[ \u00a0]?:/gm },
        { group: 'cover', says: 'cover page', words: ['equest'], pattern: /^(?:Download Request|Time [Oo]f Request):/gm },
      ],
      groups: 2,
      telling: ['mark', 'length', 'load'],
      confidence: 0.9,
    }),
  },
  {
    id: 'nexisUni',
    label: 'Nexis Uni',
    detect: detectBySignals({
      signals: [
        { group: 'end', says: '“End of Document” lines', words: ['Document', 'Dokument', 'document'], pattern: /^[ \t]*(?:End of Document|Ende des Dokuments|Dokumentende|Fin du document|Einde van (?:het )?document|Fin del documento|Fine del documento|Fim do documento)[ \t.]*\r?$/gim },
        { group: 'length', says: 'Length fields', words: ['Lengt', 'Länge', 'Longueur', 'Longitud', 'Lunghezza', 'Comprimento', 'Extens'], pattern: /^(?:Length|Länge|Longueur|Lengte|Longitud|Lunghezza|Comprimento|Extensión|Extensão)[ \u00a0]?:[ \u00a0]{0,3}\d[\d.,]*[ \u00a0]+(?:words?|W[öo]rter|mots|woorden|palabras|parole|palavras)/gm },
        { group: 'body', says: '“Body” lines', words: ['Body', 'Haupt', 'Textkörper', 'Corps', 'Hoofdtekst', 'Cuerpo', 'Corpo'], pattern: /^(?:Body|Haupttext|Hauptteil|Textkörper|Corps|Corps du texte|Hoofdtekst|Cuerpo|Corpo)[ \u00a0]*\r?$/gm },
        { group: 'load', says: 'Load-Date fields', words: ['Load-Date', 'Ladedatum', 'Date de chargement', 'Laaddatum', 'Fecha de carga', 'Data di', 'Data de'], pattern: /^(?:Load-Date|Ladedatum|Date de chargement|Laaddatum|Fecha de carga|Data di caricamento|Data de carregamento)[ \u00a0]?:/gm },
        { group: 'cover', says: 'cover page', words: ['User Name', 'Job Number', 'Client/Matter', 'Search Type', 'Benutzername', 'Auftragsnummer'], pattern: /^(?:User Name|Job Number|Client\/Matter|Search Type|Benutzername|Auftragsnummer)[ \u00a0]?:/gm },
      ],
      groups: 2,
      telling: ['length', 'load', 'end'],
      confidence: 0.9,
    }),
  },
  {
    id: 'factiva',
    label: 'Factiva',
    detect: detectBySignals({
      signals: [
        { group: 'id', says: 'document ids', pattern: /^[ \t]*(?:AN[ \t\u00a0]+)?(?:\p{L}+[ \u00a0]+)?[A-Z][A-Z0-9]{2,11}(?:19|20)\d{6}[a-z][0-9a-z]{5,10}[ \t]*\r?$/gmu },
        { group: 'tags', says: 'tagged headlines and sources', words: ['\t', '\u00a0'], pattern: /^(?:HD|SN|LP|TD|PD|WC)(?:[ \u00a0]*\t|[ ]*\u00a0)/gm },
        { group: 'words', says: 'counts of words', words: ['words', 'Wörter', 'mots', 'woorden', 'palabras', 'parole', 'palavras', '词', '詞', '字', '単語'], pattern: /^(?:WC[ \u00a0]*\t?)?[ \t]*\d[\d.,\u00a0]*[ \u00a0](?:words|Wörter|mots|woorden|palabras|parole|palavras|词|詞|字|単語)[ \t]*\r?$/gm },
        { group: 'cover', says: 'Factiva’s own lines', words: ['Factiva', 'Dow Jones', 'Search Summary'], pattern: /^[ \t\ufeff]*(?:Factiva|Dow Jones(?: Factiva)?|(?:©|\(c\)) \d{4} Factiva.*|Search Summary)[ \t]*\r?$/gm },
        { group: 'rights', says: 'copyright lines', words: ['©', '(c)', '(C)', 'opyright', 'OPYRIGHT'], pattern: /^(?:CY[ \u00a0]*\t?)?[ \t]*(?:©|\(c\)|Copyright)[ \u00a0]/gim },
      ],
      groups: 2,
      telling: ['id', 'tags'],
      confidence: 0.85,
    }),
  },
  {
    id: 'proQuest',
    label: 'ProQuest',
    detect: detectBySignals({
      signals: [
        { group: 'rule', says: 'rules of underscores', words: ['____'], pattern: /^[ \t]*_{40,}[ \t]*\r?$/gm },
        { group: 'id', says: 'ProQuest document IDs', words: ['ProQuest', 'PROQUEST', 'proquest'], pattern: /^.{0,30}ProQuest.{0,30}:\s{0,4}\d{6,}/gim },
        { group: 'info', says: 'publication info', words: ['ublica', 'ubblica', 'UBLICA', 'UBBLICA', 'eröffentlichung', 'ERÖFFENTLICHUNG'], pattern: /^(?:Publication info|Informationen zur Veröffentlichung|Informations sur la publication|Publicatie-informatie|Información de publicación|Informazioni sulla pubblicazione|Informações da publicação)\s?:/gim },
        { group: 'text', says: 'full texts', words: ['ext', 'EXT', 'ekst', 'EKST', 'esto', 'ESTO'], pattern: /^(?:Full text|Volltext|Texte intégral|Volledige tekst|Texto completo|Testo completo|Texto integral)\s?:/gim },
        { group: 'title', says: 'publication titles', words: ['ublica', 'ublika', 'ubblica', 'UBLICA', 'UBLIKA', 'UBBLICA'], pattern: /^(?:Publication title|Titel der Publikation|Titre de la publication|Publicatietitel|Título de (?:la )?publicación|Titolo (?:della )?pubblicazione|Título da publicação|Publication date|Language of publication|Place of publication|Document type)\s?:/gim },
      ],
      groups: 3,
      telling: ['id', 'info', 'text'],
      confidence: 0.9,
    }),
  },
  {
    id: 'europresse',
    label: 'Europresse',
    detect: detectBySignals({
      signals: [
        { group: 'number', says: '“news·…” document numbers', words: ['·'], pattern: /(?:^|[ \t:])(?:news|web|blog)Â?·\d{8}Â?·[^\s]{1,20}/gm },
        { group: 'certificate', says: 'certificates', words: ['ertificat', 'mission', 'sent document'], pattern: /^[ \t]*(?:(?:Ce )?[Cc]ertificat (?:est )?(?:é|Ã©)mis|This certificate is issued|Certificate issued|Date d['’](?:é|Ã©)mission|Le pr(?:é|Ã©)sent document (?:et|est))/gm },
        { group: 'rights', says: 'rights', words: ['ights reserved', 'ights Reserved', 'IGHTS RESERVED', 'roits r', 'ROITS R'], pattern: /^[ \t]*(?:Â?©) ?\d{4}.{0,80}(?:Tous droits r(?:é|Ã©)serv(?:é|Ã©)s|All rights reserved)/gim },
      ],
      groups: 2,
      telling: ['number', 'certificate'],
      confidence: 0.9,
    }),
  },
  {
    id: 'peoplesDaily',
    label: 'People’s Daily corpus',
    detect: detectBySignals({
      signals: [
        { group: 'page', says: '第N版(…) lines', words: ['版'], pattern: /^[^\S\r\n]*第\s?\d{1,3}\s?版\s?[(（][^)）\n]{0,20}[)）]/gm },
        { group: 'column', says: '专栏 lines', words: ['专栏'], pattern: /(?:^|[)）>])[^\S\r\n]*专栏\s?[:：]/gm },
        { group: 'paper', says: '人民日报', words: ['人民日报'], pattern: /^(?:#|[^\S\r\n])*\d{4}年\d{1,2}月\d{1,2}日\s*《?人民日报/gm },
      ],
      groups: 2,
      telling: ['page', 'column'],
      confidence: 0.93,
    }),
  },
  {
    id: 'kikuzo',
    label: '聞蔵',
    detect: detectBySignals({
      signals: [
        { group: 'date', says: '発行日', words: ['発行日'], pattern: /^[^\S\r\n]*[［[【]?発行日/gm },
        { group: 'length', says: '文字数', words: ['文字'], pattern: /文字数|\d文字[^\S\r\n]*\r?$/gm },
        { group: 'place', says: '面名 or ページ', words: ['面名', 'ページ', '朝夕刊'], pattern: /(?:^|[\s\u3000])(?:面名|ページ|朝夕刊)(?=[\s\u3000:：]|$)/gm },
        { group: 'edition', says: '朝刊 and 夕刊', words: ['朝刊', '夕刊'], pattern: /[朝夕]刊(?=[\s\u3000]|$)/gm },
        { group: 'values', says: 'lines of date, edition, page and length', words: ['文字'], pattern: /^[^\S\r\n]*\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?[\s\u3000]+\S{0,4}[朝夕]刊[\s\u3000].*\d文字/gm },
      ],
      groups: 3,
      telling: ['date', 'values'],
      confidence: 0.9,
    }),
  },
  {
    id: 'yomidas',
    label: 'ヨミダス',
    detect: detectBySignals({
      signals: [
        { group: 'edition', says: '朝刊 and 夕刊 lines', words: ['朝刊', '夕刊'], pattern: /(?:^|[\s\u3000])[\p{Script=Han}]{0,4}[朝夕]刊(?=[\s\u3000]|$)/gmu },
        { group: 'page', says: 'page numbers (09頁)', words: ['頁'], pattern: /(?:^|[\s\u3000])[\d０-９]{1,3}頁(?=[\s\u3000]|$)/gm },
        { group: 'length', says: 'lengths (1796字)', words: ['字'], pattern: /(?:^|[\s\u3000])[\d０-９,，]{1,6}字(?=[\s\u3000]|$)/gm },
        { group: 'name', says: 'ヨミダス', words: ['ヨミダス'], pattern: /^[^\S\r\n]*ヨミダス/gm },
        { group: 'columns', says: 'columns (04段)', words: ['段'], pattern: /(?:^|[\s\u3000])[\d０-９]{1,2}段(?=[\s\u3000]|$)/gm },
      ],
      groups: 3,
      telling: ['page'],
      confidence: 0.9,
    }),
  },
  {
    id: 'reuters21578',
    label: 'Reuters-21578',
    detect: detectBySignals({
      signals: [
        { group: 'record', says: '<REUTERS … NEWID> elements', words: ['<REUTERS'], pattern: /^[ \t\ufeff]*<REUTERS\s[^<>]*NEWID=/gm },
        { group: 'body', says: '<TITLE>, <BODY> or <TOPICS> elements', words: ['<TITLE', '<BODY', '<TOPICS', '<TEXT'], pattern: /^[ \t*]*<(?:TITLE|BODY|TOPICS|TEXT)[\s>]/gm },
      ],
      groups: 2,
      telling: ['record'],
      confidence: 0.99,
    }),
  },
  {
    id: 'sogou',
    label: 'Sogou news',
    detect: detectBySignals({
      signals: [
        { group: 'doc', says: '<doc> elements', words: ['<doc>'], pattern: /^[^\S\r\n]*<doc>/gm },
        { group: 'number', says: '<docno> elements', words: ['<docno>'], pattern: /<docno>/g },
        { group: 'title', says: '<contenttitle> elements', words: ['<contenttitle>'], pattern: /<contenttitle>/g },
        { group: 'content', says: '<content> elements', words: ['<content>'], pattern: /<content>/g },
      ],
      groups: 2,
      telling: ['title'],
      confidence: 0.9,
    }),
  },
  {
    id: 'trec',
    label: 'TREC SGML',
    detect: detectBySignals({
      signals: [
        { group: 'doc', says: '<DOC> elements', words: ['<DOC'], pattern: /^[^\S\r\n]*<DOC(?:\s[^<>]*)?>/gm },
        { group: 'number', says: '<DOCNO> elements, or <DOC>s with an id', words: ['<DOC'], pattern: /^[ \t]*<DOCNO>|^<DOC\s+id="\w{2,8}_\w{2,4}_\d{8}\.\d+"/gm },
        { group: 'text', says: '<TEXT> elements', words: ['<TEXT>'], pattern: /^[ \t]*<TEXT>/gm },
        { group: 'head', says: 'headlines', words: ['<H', '<T'], pattern: /<(?:HEADLINE|HEAD|HL|TI|H3|TITLE)>/g },
      ],
      groups: 3,
      telling: ['number'],
      confidence: 0.9,
    }),
  },
  { id: 'wire', label: 'News agency wire', detect: detectWire },
] as const satisfies readonly RecordFamily[];

/** The id of a family that is read as records. */
export type RecordFamilyId = (typeof RECORD_FAMILIES)[number]['id'];

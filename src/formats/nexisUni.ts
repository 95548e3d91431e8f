import { isoDateIn } from './records/dates';
import { cutColonRecord, isCopyright, keepText, takeFields } from './records/colonFields';
import type { ColonLayout, Unit } from './records/colonFields';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import type { Family } from './records/family';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
import { splitColonRecords } from './records/splitColon';
import type { TextLines } from './records/textLines';

/** End of Document, in the languages of the interface. */
const END = /^[\s\ufeff]*(?:End of Document|Ende des Dokuments|Dokumentende|Fin du document|Einde van (?:het )?document|Fin del documento|Fine del documento|Fim do documento)[\s.]*$/i;
const BODY = /^(?:Body|Text|Haupttext|Hauptteil|Textkörper|Corps|Corps du texte|Texte|Hoofdtekst|Tekst|Cuerpo|Texto|Corpo|Testo)$/;
const CLASSIFICATION = /^(?:Classification|Klassifizierung|Classificatie|Clasificación|Classificazione|Classificação|Graphic|Grafik|Graphique|Grafiek|Gráfico|Grafico|Notes|Anmerkungen|Correction|Load-Date)$/;
/** What the cover page says. */
const COVER = /^[\s\ufeff]*(?:User Name|Benutzername|Nom d['’]utilisateur|Gebruikersnaam|Nombre de usuario|Nome utente|Nome de usuário|Date and Time|Datum und Uhrzeit|Date et heure|Datum en tijd|Fecha y hora|Data e ora|Data e hora|Job Number|Auftragsnummer|Numéro de (?:la )?tâche|Taaknummer|Número de trabajo|Client\/(?:Matter|ID)|Search Terms|Suchbegriffe|Termes (?:de )?recherche|Search Type|Suchtyp|Narrowed by|Documents?\s\(\d+\)|Number of Documents)\b/i;
/** Documents (161); Number of documents: 161 */
const DECLARED = /^[\s\ufeff]*(?:Documents|Dokumente|Documenten|Documentos|Documenti)\s*\((\d[\d.,]*)\)|^[\s\ufeff]*(?:Number of documents|Anzahl der Dokumente|Nombre de documents|Aantal documenten|Número de documentos|Numero di documenti)\s*[:：]\s*(\d[\d.,]*)/i;
/** 12. Mill reopens after flood: what the cover page lists */
const LISTED = /^[\s\ufeff]*(\d{1,4})\.\s+\S/;
const LENGTH = /^(?:Length|Länge|Longueur|Lengte|Longitud|Lunghezza|Comprimento|Extensión|Extensão)[ \u00a0]?:[ \u00a0]{0,3}\d/;
const TAIL = /^(?:Load-Date|Ladedatum|Date de chargement|Laaddatum|Fecha de carga|Data di caricamento|Data de carregamento)[ \u00a0]?:/;
/** So far above its length the copyright of a record stands. */
const HEAD_LINES = 8;
/** The cover page is so many lines long at most, for each story that it lists. */
const COVER_LINES = 40;
const LISTED_LINES = 12;

const LAYOUT: ColonLayout = {
  unit: 'line',
  capitals: false,
  markers: [
    { pattern: BODY, role: 'body' },
    { pattern: CLASSIFICATION, role: 'tail' },
  ],
};

/** Nexis Uni as text: `Body`, `Length: 409 words`, `Load-Date: …`, `End of Document`, a cover page before the first story. */
export const nexisUni: Family = {
  printed: true,
  cut,
  read,
};

function cut(lines: TextLines): Cutting {
  const cutter = new Cutter(lines);
  const { end: coverEnd, declared } = coverOf(lines);
  cutter.other('cover', 0, coverEnd - 1);
  let from = coverEnd;
  let opened = false;
  const close = (end: number): void => {
    splitColonRecords(lines, from, end - 1, LAYOUT, (first, last) => { cutter.record(first, last); });
    from = end;
    opened = false;
  };
  for (let line = from; line < lines.count; line++) {
    const text = lines.line(line);
    const isLength = LENGTH.test(text);
    const head = isLength ? headAbove(lines, line, from) : -1;
    if (head !== -1 && (opened || lines.find(from, head, (above) => isCopyright(lines, above)) < head)) close(head);
    opened = opened || isLength || BODY.test(text.trim());
    if (!END.test(text)) continue;
    close(line);
    cutter.other('separator', line, line);
    from = line + 1;
  }
  if (from < lines.count) close(lines.count);
  return cutter.cutting(declared);
}

/**
 * Where the head begins in which a length stands: headline, paper, date and copyright above it, a block each. -1 where no date does,
 * or a field of the tail before it says already that a record has ended.
 */
function headAbove(lines: TextLines, length: number, least: number): number {
  const rights = lines.find(Math.max(least, length - HEAD_LINES), length, (line) => isCopyright(lines, line));
  let line = lines.skipBlankBack(rights - 1, least);
  if (rights === length || line <= least || isoDateIn(lines.trimmed(line)) === null) return -1;
  for (let block = 0; block < 3; block++) {
    while (line > least && !lines.isBlank(line - 1)) line--;
    if (block < 2) line = lines.skipBlankBack(line - 1, least);
  }
  const above = lines.skipBlankBack(line - 1, least);
  return line <= least || TAIL.test(lines.line(above)) ? -1 : line;
}

/** Where the cover page ends (the line behind it; 0 where there is none), and how many stories it declares. */
function coverOf(lines: TextLines): { readonly end: number; readonly declared: number | null } {
  let end = 0;
  let declared: number | null = null;
  let listed = 0;
  for (let line = 0; line < Math.min(lines.count, end + COVER_LINES); line++) {
    const text = lines.line(line);
    const count = DECLARED.exec(text);
    const number = Number(LISTED.exec(text)?.[1]);
    if (count) declared ??= Number((count[1] ?? count[2] ?? '').replace(/\D/g, ''));
    if (count || COVER.test(text)) end = line + 1;
    else if (end > 0 && number === listed + 1) {
      listed = number;
      end = Math.max(end, line + 1);
    } else if (end > 0 && listed > 0 && line - end > LISTED_LINES) break;
  }
  return { end: end > 0 ? endOfCover(lines, end) : 0, declared: declared ?? (listed > 0 ? listed : null) };
}

/** The cover's last block goes on to the next blank line. */
function endOfCover(lines: TextLines, end: number): number {
  return lines.find(end, Math.min(lines.count, end + LISTED_LINES), (line) => lines.isBlank(line));
}

function read(draft: RecordDraft): void {
  const { lines } = draft;
  const record = cutColonRecord(draft, LAYOUT);
  readTop(draft, record.top);
  takeFields(draft, record.head, (unit) => { keepText(draft, isCopyright(lines, unit.first) ? 'Copyright' : 'Edition', unit); });
  if (record.body) addParagraphs(draft, record.body, 'lines');
  takeFields(draft, record.tail, (unit) => { keepText(draft, 'Copyright', unit); });
}

/** Headline, paper, date, copyright: the paper stands right before the date. */
function readTop(draft: RecordDraft, top: readonly Unit[]): void {
  const { lines } = draft;
  const isDate = ({ first, last }: Unit): boolean => first === last && lines.trimmed(first).length < 90 && isoDateIn(lines.trimmed(first)) !== null && !isCopyright(lines, first);
  const spans = (unit: Unit) => lines.spansOf(unit.first, unit.last);
  const dated = top.findIndex((unit, index) => index > 0 && isDate(unit));
  const firstRight = top.findIndex((unit) => isCopyright(lines, unit.first));
  const end = dated !== -1 ? dated : firstRight !== -1 ? firstRight : top.length;
  const titled = top.slice(0, end);
  const paper = titled.length > 1 ? titled.at(-1) : undefined;
  draft.add('headline', titled.filter((unit) => unit !== paper).flatMap(spans));
  if (paper) draft.take('source', 'Source', spans(paper));
  for (const unit of top.slice(end)) {
    if (isCopyright(lines, unit.first)) keepText(draft, 'Copyright', unit);
    else if (isDate(unit)) draft.take('date', 'Date', spans(unit));
    else keepText(draft, 'Edition', unit);
  }
}

import type { FieldName } from './fieldName';

/** Where a field of a record stands. */
const names = (role: FieldName['role'], place: FieldName['place'], printed: string): FieldName[] => printed.split('|').map((name) => ({ name, role, place }));

/** Names of the fields that say when a record was loaded and what kind of publication it is from: they stand at its end and nowhere else. */
const CLOSING = {
  loaded:
    'load-date|load date|loaddate|ladedatum|lade-datum|date-chargement|date de chargement|date-de-chargement|laaddatum|laad-datum|update|updated|aktualisierung|update-datum|aktualisiert|fecha de carga|fecha-carga|fecha-de-carga|data di caricamento|data-caricamento|data de carregamento|last updated|zuletzt aktualisiert|dernière mise à jour|laatst bijgewerkt|última actualización|ultimo aggiornamento|última atualização',
  type: 'publication-type|pub-type|publication type|publikationstyp|publikationsart|zeitungstyp|type-publication|type de publication|type-de-publication|publicatie-type|publicatietype|tipo-de-publicación|tipo de publicación|tipo-publicación|tipo di pubblicazione|tipo de publicação|source type|quellentyp|type de source|brontype|tipo de fuente|tipo de fonte|tipo di fonte|document type|dokumenttyp|type de document|documenttype|tipo de documento|tipo di documento|document-type|journal-code|journal code|zeitungs-code|zeitungscode',
};

/** Lower case. */
export const CLOSING_FIELDS: ReadonlySet<string> = new Set(Object.values(CLOSING).flatMap((names) => names.split('|')));

/**
 * The names of the fields that are printed `NAME: value`, lower case, in the languages in which LexisNexis, Nexis Uni and ProQuest
 * export: English, German, French, Dutch, Spanish, Italian, Portuguese.
 */
export const COLON_FIELDS: readonly FieldName[] = [
  ...names('words', 'head', 'length|länge|laenge|longueur|lengte|longitud|extensión|extension|lunghezza|comprimento|extensão|tamanho|longitud del texto|textlänge|wörter|woorden|nombre de mots|word count'),
  ...names('byline', 'head', 'byline|by-line|by|author|authors|autor|autoren|autorin|verfasser|auteur|auteurs|auteur(s)|autores|autore|autori|firma|firmatario|redacteur|journalist|journaliste|autor(en)|von|par|por'),
  ...names('headline', 'head', 'headline|title|titel|überschrift|ueberschrift|schlagzeile|titre|kop|titular|título|titulo|titolo|manchete|encabezado|cabeçalho|document title'),
  ...names('section', 'head', 'section|rubrik|ressort|rubrique|rubriek|sectie|katern|sección|seccion|sezione|seção|secção|secao|abschnitt|teil|caderno'),
  ...names('kicker', 'head', 'kicker|dachzeile|surtitre|bovenkop|antetítulo|antetitulo|occhiello|antetítulo'),
  ...names('deck', 'head', 'highlight|highlights|encart|sous-titre|soustitre|untertitel|unterzeile|ondertitel|onderkop|subtítulo|subtitulo|sottotitolo|subhead|sub-headline|subtitle|hoogtepunt|hoogtepunten|destacado|destacados|destaque|chapeau|chapô|vorspann|teaser|intro|samenvatting|zusammenfassung|résumé|resumen|riassunto|sommario|resumo|catenaccio|entradilla|surligné|punto destacado|highlight(s)'),
  ...names('dateline', 'head', 'dateline|ortsmarke|datumszeile|dateligne|lieu|plaats|datelijn|dateline-city|lugar|luogo|data e luogo|local'),
  ...names('date', 'head', 'date|datum|fecha|data|publication date|veröffentlichungsdatum|erscheinungsdatum|publikationsdatum|datum der veröffentlichung|date de publication|publicatiedatum|fecha de publicación|data di pubblicazione|data de publicação'),
  ...names('source', 'head', 'publication|source title|publication title|titel der publikation|titre de la publication|publicatietitel|titel van de publicatie|título de publicación|título de la publicación|titolo pubblicazione|titolo della pubblicazione|título da publicação|zeitung|journal|periódico|giornale|jornal|krant'),
  ...names('other', 'head', 'series|serie|série|serien|type|edition|ausgabe|édition|editie|edición|edizione|edição|publication info|informationen zur veröffentlichung|informations sur la publication|publicatie-informatie|información de publicación|informazioni sulla pubblicazione|informações da publicação|abstract|abstract (summary)|abstrakt|links|link|resumen (abstract)|volume|issue|column|guide|site|correspondence|editor|editors|editeur|éditeur|illustrator'),
  ...names('body', 'head', 'body|text|tekst|texte|texto|testo|corps|corpo|cuerpo|full text|fulltext|volltext|texte intégral|texte complet|volledige tekst|texto completo|testo completo|testo integrale|texto integral|haupttext|hoofdtekst'),
  ...names('page', 'tail', 'page|pages|seite|seiten|pagina|pagina\'s|página|páginas|pagine|start page|startseite|première page|page de début|beginpagina|página inicial|pagina iniziale|first page'),
  ...names('language', 'tail', 'language|language of publication|sprache|publikationssprache|sprache der veröffentlichung|langue|langue de publication|taal|taal van publicatie|idioma|idioma de la publicación|idioma de publicación|idioma da publicação|lengua|lingua|lingua di pubblicazione|língua'),
  ...names('documentId', 'tail', 'proquest document id|proquest-dokument-id|proquest-dokumentid|id de document proquest|id du document proquest|identifiant de document proquest|proquest-document-id|id del documento de proquest|id del documento proquest|id do documento do proquest|id de documento de proquest|id documento proquest|id documento proquest|acc-no|accession-no|accession number|zugangsnummer|numéro d\'acquisition|numéro d\'accès|toegangsnummer|número de acceso|numero di adesione|doc-id'),
  ...names('tail', 'tail', CLOSING.loaded),
  ...names('tail', 'tail', CLOSING.type),
  ...names(
    'tail',
    'tail',
    'subject|subjects|thema|themen|schlagwort|schlagwörter|schlagworte|stichwort|sujet|sujets|onderwerp|onderwerpen|tema|temas|asunto|materia|soggetto|argomento|assunto|assuntos|subject term|organization|organisation|organisationen|organisatie|organización|organizzazione|organização|company|unternehmen|firma (unternehmen)|société|societe|société-organisme|bedrijf|empresa|società|azienda|company / organization|unternehmen / organisation|société/organisation|société / organisation|bedrijf / organisatie|empresa / organización|empresa/organização|empresa / organização|società / organizzazione|ticker|symbol|industry|branche|industrie|secteur|sector|settore|setor|indústria',
  ),
  ...names(
    'tail',
    'tail',
    'geographic|geographie|geografie|localisation-geo|localisation|localización|geográfico|geografico|location|ort|orte|standort|lieu géographique|locatie|ubicación|lugar geográfico|località|localização|country|land|pays|país|paese|state|staat|état|city|stadt|ville|stad|ciudad|città|cidade|person|people|personen|personne|personnes|persoon|persona|personas|persone|pessoa|pessoas|name',
  ),
  ...names(
    'tail',
    'tail',
    'credit|graphic|graphics|grafik|graphique|grafiek|gráfico|grafico|illustration|illustrations|ilustración|photo|photos|foto|fotos|bild|bilder|légende|legende|bildunterschrift|correction|correction-date|korrektur|rectificatie|rectificatif|corrección|correzione|notes|note|anmerkung|anmerkungen|notas|opmerkingen|distribution|verteilung|classification|klassifizierung|copyright|urheberrecht|auteursrecht|derechos de autor|droits d\'auteur|direitos autorais|issn|e-issn|isbn|doi|url|document url|dokument-url|url du document|document-url|url del documento|url do documento|publisher|verlag|herausgeber|éditeur de la publication|uitgever|editorial|editore|editora|editor de la publicación',
  ),
  ...names(
    'tail',
    'tail',
    'publication year|erscheinungsjahr|année de publication|jaar van publicatie|publicatiejaar|año de publicación|anno di pubblicazione|ano de publicação|place of publication|erscheinungsort|publikationsort|lieu de publication|plaats van publicatie|lugar de publicación|luogo di pubblicazione|local de publicação|country of publication|land der veröffentlichung|pays de publication|land van publicatie|país de publicación|paese di pubblicazione|país de publicação|publication subject|thema der publikation|sujet de la publication|onderwerp van publicatie|materia de la publicación|argomento della pubblicazione|assunto da publicação|document feature|database|datenbank|base de données|base de datos|banca dati|base de dados|number of pages|classification code|identifier / keyword|identifier|keyword|keywords|supplement|editor-note|word-count|category|story-type',
  ),
];

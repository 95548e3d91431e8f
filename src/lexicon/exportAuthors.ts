import type { BylineRole } from '../core/story';

/** Words before the names of a byline: they are no part of it. */
export const BYLINE_PREFIXES = /^(?:(?:(?:Story |Text |Report |Written |Reported |Compiled |Edited )?By|Von|Par|Por|Per|Door|Di|Da)\b[\s:]+|(?:Text|Texte|Texto|Testo|Tekst|Author|Autor|Auteur|Autore)\s?:\s*)/i;

/** What joins two names of a byline. */
export const BYLINE_JOINTS = /\s+(?:and|und|et|y|e|en|och|og|with|mit|avec|met|con|com)\s+|\s*[;|•/&]\s*|\n/gi;

/** What stands in the place of an author and is none, and what it is instead; null where it names nobody at all. */
export const NOT_AUTHORS: readonly { readonly pattern: RegExp; readonly role: BylineRole | null }[] = [
  {
    // Associated Press; dpa/afp; Agencia EFE; From wire reports
    pattern:
      /^(?:(?:the |l['’]|agence |agenzia |agencia |agência |from )?(?:associated press|a\.?p\.?|a\.?f\.?p\.?|agence france[- ]presse|reuters?|u\.?p\.?i\.?|united press international|dpa|d\.?p\.?a\.?|sda|ats|apa|anp|belga|efe|ansa|lusa|tass|itar-tass|interfax|xinhua(?: news agency)?|kyodo(?: news)?|yonhap|pti|ani|ians|uni|press association|pa|bloomberg(?: news)?|dow jones(?: newswires)?|canadian press|cp|aap|bernama|novum|europa press|ntb|tt|ritzau|wire (?:services?|reports)|news services|agencies|agenturen|agences|agencias|agenzie|agências)(?:\s*[/,+&-]\s*|\s|$))+$/i,
    role: 'agency',
  },
  {
    // Our Reporter; From Our Own Correspondent; Staff Writer; A Times Staff Reporter; Special to the Star
    pattern:
      /^(?:by )?(?:from )?(?:(?:our|an?|the|special|own|staff|senior|chief|city|sports?|foreign|political|business|news|local|district|[\w.'’]+) ){0,4}(?:reporters?|correspondents?|staff|staffers?|staff writers?|writers?|bureau|desk|newsroom|editors?|editorial(?: board)?|editorial staff|representative|team)$/i,
    role: 'staff',
  },
  { pattern: /^special to .{3,40}$/i, role: 'staff' },
  {
    // Van onze redactie economie; Von unserem Korrespondenten; De notre envoyé spécial; Redacción; Dalla redazione
    pattern:
      /^(?:van (?:onze|een) .{3,60}|(?:von )?unsere[mnrs]? .{3,60}|(?:de|par) (?:notre|nos) .{3,60}|(?:de |por )?nuestr[oa]s? .{3,60}|(?:dal |dalla |del )?nostr[oaie] .{3,60}|(?:da |de )?noss[oa]s? .{3,60}|.{0,30}(?:redactie|redaktion|rédaction|redaction|redacción|redaccion|redazione|redação|redacao|korrespondent(?:en)?|verslaggever|envoyé spécial|corresponsal|corrispondente|correspondente).{0,20})$/i,
    role: 'staff',
  },
  { pattern: /^(?:本报讯|本报记者|本報記者|记者|記者|编辑|編輯|责编|責編|责任编辑.*|責任編輯.*|佚名|匿名|未知|无|不详|小编|综合|综合报道|特约记者|本刊记者|通讯员)$/, role: null },
  { pattern: /^(?:e-?mail (?:the )?author|anonymous|anon\.?|unknown|n\/?a|none|not available|unattributed|no author|author unknown|ohne autor|k\.\s?a\.|sans auteur|auteur inconnu|follow .*|click .*|view .*)$/i, role: null },
];

/** What a person is, behind the name: Times Staff Writer, Wirtschaftskorrespondent. */
export const AUTHOR_TITLES =
  /\b(?:writer|reporter|correspondent|editor|columnist|critic|staff|bureau|analyst|contributor|photographer|korrespondent(?:in)?|redakteur(?:in)?|redacteur|verslaggever|journaliste?|rédacteur|rédactrice|envoyée?|corresponsal|redactora?|periodista|corrispondente|giornalista|jornalista|correspondente|chief|director|professor|special to|service|press|news)\b/i;

/** Verbs that make a biography of what should be a byline: Ada Quill is a professor of … */
export const BIOGRAPHY = /\s(?:is|was|are|were|has|had|writes|covers|teaches|lives|works|ist|war|lehrt|est|était|enseigne|es|era|è|é|foi|schrijft|brought to you)\s/i;

/** A byline in the first sentence of a Chinese lead, on text with half-width punctuation: group 1 is the people. With the flag d. */
export const LEAD_BYLINES: readonly RegExp[] = [
  /[(【]((?:(?:本报|本報|本网|本刊|新华社|中新社|人民网)?(?:实习|见习|特约|驻\S{2,6})?(?:记者|記者|通讯员))[\s:]?[^()【】,。]{2,40})[)】]/d, // 中广网唐山6月12日消息(记者汤一亮 庄胜春)
  /^\S{0,8}?((?:记者|記者)[\u4e00-\u9fff]{2,3})(?:报道|報道|摄影报道)[,:]/d, // 环球网记者李亮报道,
  /^((?:本报|本報|本刊)(?:记者|記者)\s[\u4e00-\u9fff·]{2,6}(?:\s[\u4e00-\u9fff·]{2,6}){0,3})(?=\s|本报|$)/d, // 本报记者 张忠德
];

import type { FieldName } from './fieldName';

/** The two- and three-letter tags of Factiva: the same in every language of its interface. */
export const FACTIVA_TAGS: Readonly<Record<string, FieldName['role']>> = {
  SE: 'section', //   Infolocale
  CLM: 'other', //    column
  HD: 'headline',
  BY: 'byline',
  CR: 'other', //     credit
  WC: 'words', //     295 mots
  PD: 'date', //      29 décembre 2011
  ET: 'other', //     15:32
  SN: 'source', //    Ouest France
  SC: 'other', //     OUEFR: its code
  NGC: 'other',
  GC: 'other',
  ED: 'other', //     edition
  PG: 'page',
  VOL: 'other',
  LA: 'language', //  Français
  CY: 'other', //     copyright
  LP: 'lead',
  TD: 'body',
  ART: 'caption',
  CT: 'other', //     contact
  RF: 'other',
  CO: 'other', //     companies
  IN: 'other', //     industries
  NS: 'other', //     subjects
  RE: 'other', //     regions
  IPC: 'other',
  IPD: 'other',
  PUB: 'other', //    publisher
  AN: 'documentId', // Document OUEFR00020111229e7ct0015j
};

/** `877 words` in the languages of the interface. */
export const FACTIVA_WORDS = /^\s*(\d[\d.,'\s\u00a0]*?)\s*(?:words?|wörter|wort|mots?|woorden|palabras?|parole|palavras?|词|詞|字|語|単語|слов|слова|słów|slov|단어)\s*$/iu;

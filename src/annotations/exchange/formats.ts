import { BRAT } from './brat';
import { CONLL } from './conll';
import { DOCCANO } from './doccano';
import type { ExchangeFormat } from './format';
import { LABEL_STUDIO } from './labelStudio';
import { REFI_CODEBOOK } from './refiCodebook';
import { REFI_PROJECT } from './refiProject';
import { CSV, JSON_LINES } from './rows';
import { SPACY } from './spacy';
import { TEI } from './tei';
import { W3C } from './w3c';
import { WEBANNO } from './webAnno';

/** Every format that annotations are exchanged in, in the order in which they are offered. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [W3C, BRAT, CONLL, DOCCANO, LABEL_STUDIO, WEBANNO, REFI_PROJECT, REFI_CODEBOOK, CSV, JSON_LINES, TEI, SPACY];

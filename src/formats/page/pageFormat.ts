import type { Dump } from '../../core/dump';
import type { SourceText } from '../../core/sourceText';
import type { FixedLines, Format } from '../format';
import { assemble } from './assemble';
import { decode, evidenceOf } from './decode';
import { detectPage } from './detect';
import { explainLine } from './explain';
import { biasOf } from './fixes';
import { senseLanguage } from './layout';
import { pageModel } from './model';
import { viewPage } from './pageView';

/** Free-form newspaper pages: no marks at all, the parts are told by how lines look and stand. */
export const pageFormat: Format = {
  id: 'page',
  label: 'Newspaper page',
  detect: detectPage,
  parse: parsePage,
  explain: (source, line, fixed) => explainLine(viewPage(source, senseLanguage(source.text)), line, fixed),
};

function parsePage(source: SourceText, fixed?: FixedLines): Omit<Dump, 'confidence'> {
  const page = viewPage(source, senseLanguage(source.text));
  return assemble(page, decode(evidenceOf(page), pageModel(), biasOf(page, fixed)));
}

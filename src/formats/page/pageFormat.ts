import type { Format, Reader } from '../format';
import { detectPage } from './detect';
import { explainLine } from './explain';
import { FollowedPage } from './followedPage';
import { LANGUAGE_SAMPLE, senseLanguage } from './view/layout';
import { viewPage } from './view/pageViewing';

/** Free-form newspaper pages: no marks at all, the parts are told by how lines look and stand. */
export const pageFormat: Format = {
  id: 'page',
  label: 'Newspaper page',
  detect: detectPage,
  reader: () => Promise.resolve(pageReader),
};

/** How pages are read: there at once, since most dumps are pages. */
export const pageReader: Reader = {
  *parse(source, fixed) {
    return (yield* FollowedPage.of(source, fixed)).dump;
  },
  follow: (source, fixed) => FollowedPage.of(source, fixed),
  explain: (source, line, fixed) => explainLine(viewPage(source, senseLanguage(source.beginning(LANGUAGE_SAMPLE))), line, fixed),
};

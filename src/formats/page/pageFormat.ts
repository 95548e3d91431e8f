import type { Format } from '../format';

/** Free-form newspaper pages: no marks at all, the parts are told by how lines look and stand. */
export const pageFormat: Format = {
  id: 'page',
  label: 'Newspaper page',
  detect: () => ({ confidence: 0, reasons: [] }),
  parse: (source) => ({
    source,
    format: 'page',
    language: 'zh',
    confidence: 0,
    declaredStories: null,
    furniture: [],
    stories: [],
  }),
  explain: () => null,
};

/** The scheme of the documents that show a concordance. */
export const CONCORDANCE_SCHEME = 'broadsheet-concordance';

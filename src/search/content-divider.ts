/** Separates, in a document's content, the abstract (shown in results) from extra terms that are only searched. */
export const contentDivider = '¦';

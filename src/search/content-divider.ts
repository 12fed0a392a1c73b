/** In a record's content, between the abstract, which results show, and words that are there to be found only. */
export const contentDivider = '¦';

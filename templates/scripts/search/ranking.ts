/**
 * Pagefind's ranking: titles weigh most, then authors; no bonus for short abstracts; exact terms before longer ones (`part`,
 * `party`).
 */
export const ranking = { metaWeights: { title: 5, authors: 4 }, pageLength: 0.3, termSimilarity: 3 };

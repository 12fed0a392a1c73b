import type { Paper } from '../../src/model.ts';

/** A paper of which nothing is known, for those that are made by hand: a new field is named here alone. */
export const blankPaper: Omit<Paper, 'id' | 'title' | 'appearances' | 'citationKey'> = {
  abstract: undefined,
  authors: [],
  authorCount: undefined,
  firstDate: undefined,
  venue: undefined,
  identifiers: { arxiv: undefined, arxivClass: undefined, openreview: undefined, doi: undefined },
  resources: [],
  topics: [],
  related: [],
  provenance: {
    title: 'dump',
    abstract: 'dump',
    authors: undefined,
    firstDate: undefined,
    venue: undefined,
    identifiers: undefined,
    factsConfidence: undefined,
  },
};

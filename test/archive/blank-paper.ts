import type { Paper } from '../../src/model.ts';

/** A paper without any known fields, as a base for tests. New fields need to be added only here. */
export const blankPaper: Omit<Paper, 'id' | 'title' | 'appearances' | 'citationKey'> = {
  abstract: undefined,
  authors: [],
  authorCount: undefined,
  firstDate: undefined,
  firstMonth: undefined,
  licence: undefined,
  venue: undefined,
  language: undefined,
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

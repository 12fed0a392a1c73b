/** Where each field of a paper comes from: correction, dump or facts, and what its provenance says. */
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model.ts';
import { paperOf } from './one-paper.ts';

const names = (paper: Paper | undefined) => paper?.authors.map(({ name }) => name);

describe('the fields of a paper', () => {
  it('are all the listing’s, when nothing else is known', () => {
    const paper = paperOf({
      entries: [
        {
          authors: ['Ada One'],
          authorCount: 3,
          firstDate: '2024-12-01',
          arxiv: '2412.00001',
          arxivClass: 'cs.LG',
          openreview: 'abcdef',
          doi: '10.1000/1',
          venue: 'ICLR 2025',
          licence: 'CC BY 4.0',
        },
      ],
    });
    expect(paper).toMatchObject({
      authorCount: 3,
      firstDate: '2024-12-01',
      firstMonth: undefined,
      licence: 'CC BY 4.0',
      venue: { label: 'ICLR 2025' },
      identifiers: { arxiv: '2412.00001', arxivClass: 'cs.LG', openreview: 'abcdef', doi: '10.1000/1' },
      provenance: {
        title: 'dump',
        abstract: 'dump',
        authors: 'dump',
        firstDate: 'dump',
        venue: 'dump',
        identifiers: 'dump',
        factsConfidence: undefined,
      },
    });
    expect(names(paper)).toEqual(['Ada One']);
  });

  it('are undefined where no source has them, and so is their provenance', () => {
    const paper = paperOf({ entries: [{ abstract: undefined as never }] });
    expect(paper).toMatchObject({
      abstract: undefined,
      authors: [],
      authorCount: undefined,
      firstDate: undefined,
      firstMonth: undefined,
      licence: undefined,
      venue: undefined,
      identifiers: { arxiv: undefined, arxivClass: undefined, openreview: undefined, doi: undefined },
    });
    expect(paper?.provenance).toEqual({
      title: 'dump',
      abstract: undefined,
      authors: undefined,
      firstDate: undefined,
      venue: undefined,
      identifiers: undefined,
      factsConfidence: undefined,
    });
  });

  it('are the facts’ before the listing’s for names, venue and identifiers', () => {
    const entry = {
      authors: ['A One'],
      venue: 'ICLR 2025',
      arxiv: '2412.00001',
      arxivClass: 'cs.LG',
      openreview: 'abcdef',
      doi: '10.1000/1',
      licence: 'CC BY 4.0',
    };
    const fact = {
      authors: ['Ada One', 'Ben Two'],
      venue: 'NeurIPS 2024',
      arxiv: '2412.00002',
      arxivClass: 'cs.CL',
      openreview: 'ghijkl',
      doi: '10.1000/2',
      licence: 'CC0',
    };
    const paper = paperOf({ entries: [entry], fact });
    expect(paper).toMatchObject({
      venue: { label: 'NeurIPS 2024' },
      identifiers: { arxiv: '2412.00002', arxivClass: 'cs.CL', openreview: 'ghijkl', doi: '10.1000/2' },
      licence: 'CC0',
      authorCount: 2,
      provenance: { authors: 'facts', venue: 'facts', identifiers: 'facts', factsConfidence: 'verified' },
    });
    expect(names(paper)).toEqual(['Ada One', 'Ben Two']);
  });

  it('are the correction’s before all', () => {
    const entry = { authors: ['A One'], authorCount: 4, firstDate: '2024-12-01', venue: 'ICLR 2025' };
    const correction = {
      title: 'Right',
      abstract: 'Right too.',
      authors: ['Eve Right', 'Fay Right'],
      firstDate: '2024-11-30',
      venue: 'ACL 2024',
    };
    const fact = { authors: ['Wrong Name'], venue: 'NeurIPS 2024' };
    const paper = paperOf({ entries: [entry], fact, correction });
    expect(paper).toMatchObject({
      title: { plain: 'Right' },
      abstract: { plain: 'Right too.' },
      authorCount: 2,
      firstDate: '2024-11-30',
      venue: { label: 'ACL 2024' },
    });
    expect(names(paper)).toEqual(['Eve Right', 'Fay Right']);
    expect(paper?.provenance).toMatchObject({
      title: 'correction',
      abstract: 'correction',
      authors: 'correction',
      firstDate: 'correction',
      venue: 'correction',
      identifiers: undefined,
    });
  });

  it('have a venue of the kind that a listing says it to be, and the language that one says', () => {
    const kindOf = (...sources: Parameters<typeof paperOf>) => paperOf(...sources)?.venue?.kind;
    expect(kindOf({ entries: [{ venue: 'Gut', venueKind: 'journal' }] })).toBe('journal');
    expect(kindOf({ entries: [{ venue: 'Gut' }, { venue: 'Gut', venueKind: 'journal' }] })).toBe('journal');
    expect(kindOf({ entries: [{ venue: 'Bees' }, { venue: 'Gut', venueKind: 'journal' }] })).toBe(
      'conference',
    );
    const entries = [{ venue: 'Gut', venueKind: 'journal' as const }];
    expect(kindOf({ entries, fact: { venue: 'Bees 2025' } })).toBe('conference');
    const imprint = { volume: '12' };
    const told = { venue: 'Gut', imprint };
    expect(paperOf({ entries: [{ venue: 'Gut' }, told] })?.venue?.imprint).toEqual(imprint);
    expect(paperOf({ entries: [told], fact: { venue: 'Gut 13 (2025)' } })?.venue?.imprint).toBeUndefined();
    expect(paperOf({ entries: [{}, { language: 'de' }] })?.language).toBe('de');
    expect(paperOf({ entries: [{ language: 'de' }], fact: { language: 'pt-BR' } })?.language).toBe('pt-BR');
    expect(paperOf({})?.language).toBeUndefined();
  });

  it('are of the oldest listing that has them; the licence is the newest’s', () => {
    const paper = paperOf({
      entries: [
        { venue: undefined as never, licence: 'CC BY 4.0' },
        { venue: 'ICLR 2025', licence: 'CC0' },
        { venue: 'ACL 2024' },
      ],
    });
    expect(paper).toMatchObject({ venue: { label: 'ICLR 2025' }, licence: 'CC0' });
  });
});

describe('the family names of authors', () => {
  it('are as a listing divides them, also where the names are of another source', () => {
    const names = ['Gabriel García Márquez', 'constructor', 'Ann Bee'];
    const entries = [
      { authors: names },
      { authors: names, familyNames: { [names[0] ?? '']: 'García Márquez' } },
    ];
    const families = (paper: Paper | undefined) => paper?.authors.map(({ family }) => family);
    expect(families(paperOf({ entries }))).toEqual(['García Márquez', undefined, undefined]);
    expect(paperOf({ entries })?.citationKey).toMatch(/^garciamarquez/);
    expect(families(paperOf({ entries, fact: { authors: names.slice(0, 1) } }))).toEqual(['García Márquez']);
  });
});

describe('the number of authors', () => {
  it('is the listing’s where it names some of them, and never less than it names', () => {
    const authors = ['Ada One', 'Ben Two'];
    expect(paperOf({ entries: [{ authors, authorCount: 5 }] })?.authorCount).toBe(5);
    expect(paperOf({ entries: [{ authors, authorCount: 1 }] })?.authorCount).toBe(2);
    expect(paperOf({ entries: [{ authors }] })?.authorCount).toBeUndefined();
  });

  it('is that of the facts’ names, whatever the listing counts', () => {
    const paper = paperOf({ entries: [{ authorCount: 5 }], fact: { authors: ['Ada One'] } });
    expect([paper?.authorCount, paper?.provenance.authors]).toEqual([1, 'facts']);
  });

  it('is known without names, from the listing or else the facts', () => {
    const counted = paperOf({ entries: [{ authorCount: 5 }], fact: { authorCount: 6 } });
    expect([counted?.authorCount, counted?.provenance.authors]).toEqual([5, 'dump']);
    const inFacts = paperOf({ fact: { authorCount: 6 } });
    expect([inFacts?.authorCount, inFacts?.provenance.authors]).toEqual([6, 'facts']);
  });
});

describe('the first month', () => {
  it('stands where there is no day', () => {
    const paper = paperOf({ entries: [{ firstMonth: '2024-11' }] });
    expect(paper).toMatchObject({
      firstDate: undefined,
      firstMonth: '2024-11',
      provenance: { firstDate: 'dump' },
    });
  });

  it('gives way to a day, wherever that comes from', () => {
    const paper = paperOf({ entries: [{ firstMonth: '2024-11' }], fact: { firstDate: '2024-11-05' } });
    expect(paper).toMatchObject({
      firstDate: '2024-11-05',
      firstMonth: undefined,
      provenance: { firstDate: 'facts' },
    });
  });
});

describe('whose identifiers they are', () => {
  it.each([{ arxiv: '2412.00001' }, { openreview: 'abcdef' }, { doi: '10.1000/1' }])('%o', (identifier) => {
    expect(paperOf({ entries: [identifier] })?.provenance.identifiers).toBe('dump');
    expect(paperOf({ fact: identifier })?.provenance.identifiers).toBe('facts');
  });
});

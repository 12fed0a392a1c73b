import { describe, expect, it } from 'vitest';
import { parseArxivAtom, RejectedQuery } from '../../src/facts/arxiv-atom.ts';
import { toArxivQueryUrl } from '../../src/facts/arxiv-query.ts';
import { matchArxiv } from '../../src/facts/match-arxiv.ts';
import { MalformedResponse } from '../../src/network/response.ts';
import { renderFeed, renderRefusal } from './arxiv-server.ts';

const quRating = {
  id: '2402.09739',
  title: 'QuRating: Selecting & Rating <Data>',
  authors: ['Alexander Wettig', 'Aatmik Gupta', 'Saumya Malik', 'Danqi Chen'],
  doi: '10.1000/x',
};

describe('arXiv’s answers', () => {
  it('give id without version, title on one line, first day, all authors, class and DOI', () => {
    expect(
      parseArxivAtom(renderFeed([quRating, { id: 'hep-th/9901001', title: 'Old', published: 'soon' }])),
    ).toEqual([
      {
        ...quRating,
        firstDate: '2024-02-15',
        primaryClass: 'cs.CL',
        journalReference: 'A Journal 1 (2024)',
      },
      {
        id: 'hep-th/9901001',
        title: 'Old',
        firstDate: undefined,
        authors: [],
        primaryClass: 'cs.CL',
        doi: undefined,
        journalReference: 'A Journal 1 (2024)',
      },
    ]);
  });

  it('may be empty', () => expect(parseArxivAtom(renderFeed([]))).toEqual([]));

  it.each([
    ['half a feed', renderFeed([quRating]).slice(0, 900)],
    ['a page of HTML', '<!DOCTYPE html><html><body>Down for maintenance<br></body></html>'],
    ['plain words', 'Rate exceeded.'],
    ['nothing', ''],
    ['another XML format', '<rss version="2.0"><channel/></rss>'],
    [
      'entities that expand',
      '<!DOCTYPE feed [<!ENTITY a "aaaa">]><feed xmlns="http://www.w3.org/2005/Atom">&a;</feed>',
    ],
    ['an unbound prefix', '<feed xmlns="http://www.w3.org/2005/Atom"><x:y/></feed>'],
  ])('are malformed when they are %s', (_name, text) => {
    expect(() => parseArxivAtom(text)).toThrow(MalformedResponse);
  });

  it('say when the question is refused', () => {
    expect(() => parseArxivAtom(renderRefusal())).toThrow(RejectedQuery);
  });
});

describe('the question', () => {
  it('is the title’s words as a phrase, without what the query language would read', () => {
    const url = new URL(toArxivQueryUrl('"A: B" (C) AND ti:D -- É\\x', 'http://localhost/api/query'));
    expect(url.searchParams.get('search_query')).toBe('ti:"A B C AND ti D É x"');
    expect(url.searchParams.get('max_results')).toBe('10');
    expect(toArxivQueryUrl('A')).toMatch(/^https:\/\/export\.arxiv\.org\/api\/query\?/);
  });
});

describe('acceptance', () => {
  const entries = (...ids: readonly string[]) =>
    parseArxivAtom(renderFeed(ids.map((id) => ({ ...quRating, id }))));
  const wanted = {
    title: 'QuRating - selecting & rating <DATA>',
    firstDate: undefined,
    authorCount: undefined,
  };
  const kindOf = (more: object) => matchArxiv({ ...wanted, ...more }, entries('2402.09739')).kind;

  it('needs the exact folded title, and a first date within two days or an author count within one', () => {
    expect(kindOf({ firstDate: '2024-02-17' })).toBe('accepted');
    expect(kindOf({ firstDate: '2024-02-13', authorCount: 40 })).toBe('accepted');
    expect(kindOf({ firstDate: '2024-02-18' })).toBe('unproved');
    expect(kindOf({ authorCount: 5 })).toBe('accepted');
    expect(kindOf({ authorCount: 3, firstDate: '2020-01-01' })).toBe('accepted');
    expect(kindOf({ authorCount: 6 })).toBe('unproved');
    expect(kindOf({})).toBe('unproved');
    expect(kindOf({ title: 'QuRating: Selecting and Rating Data', authorCount: 4 })).toBe('not-found');
    expect(kindOf({ title: 'QuRating', authorCount: 4 })).toBe('not-found');
    expect(kindOf({ title: '…', authorCount: 4 })).toBe('not-found');
  });

  it('takes the better of two, and neither when they are as good', () => {
    const two = [...entries('2402.00001'), ...entries('2402.00002')];
    const [first, second] = two;
    if (first === undefined || second === undefined) throw new Error('Not two.');
    const asked = { ...wanted, authorCount: 4, firstDate: '2024-02-15' };
    expect(matchArxiv(asked, two).kind).toBe('ambiguous');
    expect(matchArxiv(asked, [{ ...first, firstDate: '2020-01-01' }, second])).toMatchObject({
      kind: 'accepted',
      entry: { id: '2402.00002' },
    });
  });

  it('takes TeX and Unicode for the same title', () => {
    const [entry] = parseArxivAtom(
      renderFeed([{ ...quRating, title: 'The $\\alpha$-decay of Schr\\"odinger\'s cat' }]),
    );
    if (entry === undefined) throw new Error('No entry.');
    expect(
      matchArxiv({ ...wanted, title: "The α-decay of Schrödinger's cat", authorCount: 4 }, [entry]).kind,
    ).toBe('accepted');
  });
});

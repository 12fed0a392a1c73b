/** A feed entry counts as changed when any of its words changes, and only then. */
import { expect, it } from 'vitest';
import type { Paper } from '../../src/model.ts';
import { hashIssue, hashPaper } from '../../src/permanence/hash-entry.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';

const archive = buildSampleArchive([
  {
    day: '2025-10-29',
    title: 'A theme',
    papers: [
      {
        id: 'alpha',
        abstract: 'Words.',
        authors: ['Ada L', 'Bob M'],
        topics: ['proofs'],
        venue: 'NeurIPS',
        arxiv: '2510.00001',
        code: 'https://code.example/alpha',
        firstDate: '2025-10-28',
      },
      { id: 'beta' },
    ],
  },
]);
const alpha = archive.papers.get('alpha');
if (alpha === undefined) throw new Error('no paper');
const paper: Paper = alpha;

const changes: Readonly<Record<string, Partial<Paper>>> = {
  'its title': { title: parseMarkup('Another title') },
  'its abstract': { abstract: parseMarkup('Other words.') },
  'that it has no abstract': { abstract: undefined },
  'an author': { authors: paper.authors.slice(1) },
  'the number of authors': { authorCount: 7 },
  'its date': { firstDate: '2025-10-27' },
  'that the day is not known': { firstDate: undefined, firstMonth: '2025-10' },
  'that no date is known': { firstDate: undefined },
  'its venue': { venue: undefined },
  'its arXiv id': { identifiers: { ...paper.identifiers, arxiv: '2510.00002' } },
  'that it has none': { identifiers: { ...paper.identifiers, arxiv: undefined } },
  'a DOI': { identifiers: { ...paper.identifiers, doi: '10.1000/1' } },
  'an OpenReview id': { identifiers: { ...paper.identifiers, openreview: 'abcdefghij' } },
  'where a link leads': { resources: [{ kind: 'code', url: 'https://code.example/beta' }] },
  'the kind of a link': { resources: [{ kind: 'model', url: 'https://code.example/alpha' }] },
  'its topics': { topics: [] },
};

it.each(Object.keys(changes))('a paper has changed with %s', (what) => {
  expect(hashPaper({ ...paper, ...changes[what] })).not.toBe(hashPaper(paper));
});

it('each change of a paper gives another hash', () => {
  const hashes = Object.values(changes).map((change) => hashPaper({ ...paper, ...change }));
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('what a link is called is no change, nor is what is made of the words', () => {
  const link = (kind: 'page' | 'project'): Paper => ({
    ...paper,
    resources: [{ kind, url: 'https://alpha.example/' }],
  });
  expect(hashPaper(link('page'))).toBe(hashPaper(link('project')));
  expect(hashPaper({ ...paper, citationKey: 'other', related: [] })).toBe(hashPaper(paper));
});

it('an issue has changed with its title, its papers, their order and titles', () => {
  const [issue] = archive.issues;
  if (issue === undefined) throw new Error('no issue');
  const before = hashIssue(issue, archive.papers);
  expect(hashIssue({ ...issue, title: 'Another' }, archive.papers)).not.toBe(before);
  expect(hashIssue({ ...issue, title: undefined }, archive.papers)).not.toBe(before);
  expect(hashIssue({ ...issue, appearances: issue.appearances.toReversed() }, archive.papers)).not.toBe(
    before,
  );
  expect(hashIssue({ ...issue, appearances: issue.appearances.slice(1) }, archive.papers)).not.toBe(before);
  const papers = new Map([...archive.papers, ['alpha', { ...paper, title: parseMarkup('Another') }]]);
  expect(hashIssue(issue, papers)).not.toBe(before);
  const revised = new Map([...archive.papers, ['alpha', { ...paper, abstract: undefined }]]);
  expect(hashIssue(issue, revised)).toBe(before);
});

import { describe, expect, it } from 'vitest';
import { parseName } from '../../src/people/parse-name.ts';
import { mayBeSeveralPeople } from '../../src/people/same-person.ts';
import { toSortName } from '../../src/people/sort-name.ts';
import { buildSampleArchive, type SamplePaper } from '../feeds/sample-archive.ts';

/** Others of the family, so that the name is a frequent one. */
const family: SamplePaper = {
  id: 'family',
  authors: ['Yun Wang', 'Lei Wang', 'Wei Wang'],
  topics: ['zoology'],
};

function isDoubtful(papers: readonly SamplePaper[], name = 'Yue Wang'): boolean {
  const archive = buildSampleArchive([{ day: '2025-10-29', papers: [...papers, family] }]);
  const authors = new Map(
    [...archive.authors].map(([id, one]) => [id, { ...one, sortName: toSortName(parseName(one.name)) }]),
  );
  const author = [...authors.values()].find((one) => one.name === name);
  if (author === undefined) throw new Error(`${name} is missing.`);
  return mayBeSeveralPeople(author, { authors, papers: archive.papers });
}

const apart: readonly SamplePaper[] = [
  { id: 'a', authors: ['Yue Wang', 'Ada First'], topics: ['vision'], venue: 'ICML 2023' },
  { id: 'b', authors: ['Yue Wang', 'Bob Second'], topics: ['physics'], venue: 'ICLR 2024' },
];

describe('papers of one frequent name', () => {
  it('may be by several people where nothing connects them', () => {
    expect(isDoubtful(apart)).toBe(true);
  });

  it.each([
    ['a co-author', { authors: ['Yue Wang', 'Ada First'] }],
    ['a topic', { topics: ['physics', 'vision'] }],
    ['a venue', { venue: 'ICML 2023' }],
  ])('are not doubted where %s connects them', (_what, shared) => {
    const [a, b] = apart;
    expect(
      isDoubtful([
        { id: 'a', ...a },
        { ...b, id: 'b', ...shared },
      ]),
    ).toBe(false);
  });

  it('are connected through a third paper, whatever the order', () => {
    const bridge = { id: 'c', authors: ['Yue Wang', 'Ada First', 'Bob Second'] };
    expect(isDoubtful([...apart, bridge])).toBe(false);
    expect(isDoubtful([bridge, ...apart])).toBe(false);
  });
});

it('says nothing of a rare name, nor of an author of one paper', () => {
  const rare = apart.map((paper) => ({
    ...paper,
    authors: ['Owain Evans', ...(paper.authors ?? []).slice(1)],
  }));
  expect(isDoubtful(rare, 'Owain Evans')).toBe(false);
  expect(isDoubtful(apart.slice(0, 1))).toBe(false);
});

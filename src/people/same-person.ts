/** Whether the papers under one printed name may be those of several people. */
import type { Archive, Author, Paper } from '../model.ts';

/** Minimum share of all authors with a frequent family name, and minimum number of them. */
const frequentShare = 0.003;
const minBearers = 3;

/**
 * True for an author with a frequent family name whose papers fall into groups without a common co-author, venue or topic.
 * Identity is by printed name only, so the page of a frequent name may mix people.
 */
export function mayBeSeveralPeople(
  author: Author,
  { authors, papers }: Pick<Archive, 'authors' | 'papers'>,
): boolean {
  const bearers = countFamilyNames(authors).get(familyName(author)) ?? 0;
  return bearers >= Math.max(minBearers, authors.size * frequentShare) && haveNoCommonGround(author, papers);
}

const familyName = ({ sortName }: Author): string => sortName.replace(/,.*/, '');

/** Cache: the counts are the same for the pages of all authors. */
const familyNames = new WeakMap<Archive['authors'], ReadonlyMap<string, number>>();

function countFamilyNames(authors: Archive['authors']): ReadonlyMap<string, number> {
  const known = familyNames.get(authors);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const author of authors.values())
    counts.set(familyName(author), (counts.get(familyName(author)) ?? 0) + 1);
  familyNames.set(authors, counts);
  return counts;
}

function haveNoCommonGround(author: Author, papers: Archive['papers']): boolean {
  const [first, ...others] = author.papers
    .flatMap((id) => papers.get(id) ?? [])
    .map((paper) => traitsOf(paper, author));
  const known = new Set(first);
  let left: readonly (readonly string[])[] = others;
  // Grows the first paper's connected component until no further paper shares a trait with it.
  for (;;) {
    const apart: (readonly string[])[] = [];
    for (const traits of left) {
      if (traits.some((trait) => known.has(trait))) for (const trait of traits) known.add(trait);
      else apart.push(traits);
    }
    if (apart.length === left.length) return apart.length > 0;
    left = apart;
  }
}

function traitsOf(paper: Paper, author: Author): string[] {
  return [
    ...paper.authors.filter(({ id }) => id !== author.id).map(({ id }) => `author ${id}`),
    ...(paper.venue === undefined ? [] : [`venue ${paper.venue.id}`]),
    ...paper.topics.map((topic) => `topic ${topic}`),
  ];
}

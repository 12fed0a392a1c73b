/** Related papers of the last build, and which of them those of this archive are. */
import type { Analysis, PrintedPapers, TextAnalysis } from '../archive/analyze-texts.ts';
import type { RelatedPaper } from '../model.ts';

/** Related papers as the memo has them. */
export interface RelatedList {
  /** Hashes of the papers' texts, in order. */
  readonly texts: readonly string[];
  /** For each paper its related papers, as their places in the list of all. */
  readonly related: readonly (readonly PlacedPaper[])[];
  /** For each paper a hash of what they were computed from; none after a build by two processes. */
  readonly keys: readonly string[];
}

type PlacedPaper = readonly [
  place: number,
  score: number,
  sharedTerms: readonly string[],
  nearDuplicate: boolean,
];

/** Related papers of all papers, and the keys of them. */
export interface RelatedAgain {
  readonly related: Analysis['related'];
  readonly keys: readonly string[];
}

/**
 * Related papers of all papers. Of those whose candidates and weights are the ones of the last build they are taken from there.
 *
 * @param texts - hashes of the papers' texts, in order
 * @param readWords - the words of all papers
 */
export function relateAgain(
  search: TextAnalysis,
  texts: readonly string[],
  readWords: () => PrintedPapers,
  last?: RelatedList,
): RelatedAgain {
  const { papers } = search;
  const before = last && openRelated(last, papers, texts);
  if (last !== undefined && before !== undefined && isSameList(last.texts, texts))
    return {
      related: new Map(papers.map(({ id }, place) => [id, before.at(place)])),
      keys: last.keys,
    };
  const keys: string[] = [];
  const related = search.relate(readWords(), {
    identities: texts,
    find(paper, key) {
      keys[paper] = key;
      const place = before?.placeOf(paper);
      return place === undefined || last?.keys[place] !== key ? undefined : before?.at(place);
    },
  });
  return { related, keys };
}

/** As `relateAgain` needs them. Papers that have gone are related to none of those whose key is the same. */
function openRelated(
  { texts: textsBefore, related }: RelatedList,
  papers: TextAnalysis['papers'],
  texts: readonly string[],
) {
  const placesBefore = new Map(textsBefore.map((text, place) => [text, place]));
  const idsNow = new Map(texts.map((text, place) => [text, papers[place]?.id]));
  const idOf = (place: number): string => idsNow.get(textsBefore[place] ?? '') ?? '';
  const toRelated = ([place, score, sharedTerms, nearDuplicate]: PlacedPaper) =>
    ({ paper: idOf(place), score, sharedTerms, nearDuplicate }) satisfies RelatedPaper;
  return {
    placeOf: (paper: number) => placesBefore.get(texts[paper] ?? ''),
    at: (place: number): readonly RelatedPaper[] => (related[place] ?? []).map(toRelated),
  };
}

/** Whether `relateAgain` would have taken from `last` what `made` has. */
export function isKeptRelated(
  last: RelatedList,
  { papers }: TextAnalysis,
  texts: readonly string[],
  { related, keys }: RelatedAgain,
): boolean {
  const before = openRelated(last, papers, texts);
  const isSameText = isSameList(last.texts, texts);
  return papers.every(({ id }, paper) => {
    const place = before.placeOf(paper);
    if (place === undefined || !(isSameText || last.keys[place] === keys[paper])) return true;
    return JSON.stringify(before.at(place)) === JSON.stringify(related.get(id));
  });
}

export function packRelated(
  related: Analysis['related'],
  { papers }: Pick<TextAnalysis, 'papers'>,
): RelatedList['related'] {
  const places = new Map(papers.map(({ id }, place) => [id, place]));
  return papers.map(({ id }) =>
    (related.get(id) ?? []).map(
      ({ paper, score, sharedTerms, nearDuplicate }) =>
        [places.get(paper) ?? 0, score, sharedTerms, nearDuplicate] as const,
    ),
  );
}

export const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, place) => text === other[place]);

/** Merges two inverted indexes as streams of sorted words, so that neither is in memory as a whole. */
import { compareCodePoints } from './compare-code-points.ts';
import type { IndexedWord, Posting } from './index-words.ts';

/** Words of an index, rising, and for each of its pages its number in the merged index; undefined for removed pages. */
export interface Numbered {
  readonly words: Iterable<IndexedWord>;
  readonly pages: readonly (number | undefined)[];
}

/** Words of both, rising by code point, as Pagefind sorts them. Words that are left without a page are not in it. */
export function* mergeWords(one: Numbered, other: Numbered): Iterable<IndexedWord> {
  const [left, right] = [one.words[Symbol.iterator](), other.words[Symbol.iterator]()];
  let [a, b] = [left.next(), right.next()];
  while (a.done !== true || b.done !== true) {
    const order = a.done === true ? 1 : b.done === true ? -1 : compareCodePoints(a.value.word, b.value.word);
    const fromOne = order <= 0 && a.done !== true ? renumberWord(a.value, one.pages) : undefined;
    const fromOther = order >= 0 && b.done !== true ? renumberWord(b.value, other.pages) : undefined;
    const merged = fromOne && fromOther ? joinWords(fromOne, fromOther) : (fromOne ?? fromOther);
    if (merged !== undefined && (merged.postings.length > 0 || merged.forms.length > 0)) yield merged;
    if (order <= 0) a = left.next();
    if (order >= 0) b = right.next();
  }
}

function renumberWord({ word, postings, forms }: IndexedWord, pages: Numbered['pages']): IndexedWord {
  return {
    word,
    postings: renumber(postings, pages),
    forms: forms
      .map(([form, ofForm]): IndexedWord['forms'][number] => [form, renumber(ofForm, pages)])
      .filter(([, ofForm]) => ofForm.length > 0),
  };
}

function renumber(postings: readonly Posting[], pages: Numbered['pages']): readonly Posting[] {
  const renumbered: Posting[] = [];
  for (const { page, positions, count } of postings) {
    const number = pages[page];
    if (number !== undefined) renumbered.push({ page: number, positions, count });
  }
  return renumbered;
}

function joinWords(one: IndexedWord, other: IndexedWord): IndexedWord {
  const forms = new Map(one.forms);
  for (const [form, postings] of other.forms) forms.set(form, joinPostings(forms.get(form) ?? [], postings));
  return {
    word: one.word,
    postings: joinPostings(one.postings, other.postings),
    forms: [...forms].sort(([a], [b]) => compareCodePoints(a, b)),
  };
}

function joinPostings(one: readonly Posting[], other: readonly Posting[]): readonly Posting[] {
  return one.length === 0
    ? other
    : other.length === 0
      ? one
      : [...one, ...other].sort((a, b) => a.page - b.page);
}

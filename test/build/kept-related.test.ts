/** Related papers that are taken from the last build are those that a build from nothing computes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalyzedPaper, analyzeTexts } from '../../src/archive/analyze-texts.ts';
import { draftArchive } from '../../src/archive/build-archive.ts';
import { isKeptRelated, packRelated, type RelatedList, relateAgain } from '../../src/build/kept-related.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { archiveFolder } from '../frozen-archive.ts';

const { search: whole } = draftArchive(loadContent(archiveFolder));

/** What a build makes of `papers` after the one that has left `last`; `taken` are the papers that it took from there. */
function build(papers: readonly AnalyzedPaper[], last?: RelatedList) {
  const search = analyzeTexts(papers, whole.questions);
  const texts = search.papers.map(({ id, title, abstract }) =>
    JSON.stringify([id, title.plain, abstract?.plain]),
  );
  const taken: string[] = [];
  const watched: typeof search = {
    ...search,
    relate: (words, known) =>
      search.relate(
        words,
        known && {
          ...known,
          find(paper, key) {
            const found = known.find(paper, key);
            if (found !== undefined) taken.push(search.papers[paper]?.id ?? '');
            return found;
          },
        },
      ),
  };
  const made = relateAgain(watched, texts, () => search.read(0, search.papers.length), last);
  const list: RelatedList = { texts, keys: made.keys, related: packRelated(made.related, search) };
  return { search, texts, made, list, taken };
}

const retitle = (paper: AnalyzedPaper, plain: string): AnalyzedPaper => ({
  ...paper,
  title: { ...paper.title, plain },
});

const edit = fc.record({
  place: fc.nat(whole.papers.length - 1),
  kind: fc.constantFrom('leave out', 'lower case', 'other title', 'no abstract'),
  other: fc.nat(whole.papers.length - 1),
});

type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function change(papers: readonly AnalyzedPaper[], edits: readonly Edit[]) {
  return papers.flatMap((paper, place) => {
    const one = edits.find((candidate) => candidate.place === place);
    if (one === undefined) return [paper];
    if (one.kind === 'leave out') return [];
    if (one.kind === 'no abstract') return [{ ...paper, abstract: undefined }];
    const { plain } = one.kind === 'lower case' ? paper.title : (papers[one.other] ?? paper).title;
    return [retitle(paper, one.kind === 'lower case' ? plain.toLowerCase() : plain)];
  });
}

describe('relateAgain', () => {
  it('gives what a build from nothing gives, after any edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.array(edit, { maxLength: 3 }), (before, after) => {
        const [old, papers] = [change(whole.papers, before), change(whole.papers, after)];
        const last = build(old).list;
        const [again, fresh] = [build(papers, last), build(papers)];
        expect(again.made.related).toEqual(fresh.made.related);
        expect(again.made.keys).toEqual(fresh.made.keys);
        expect(isKeptRelated(last, fresh.search, fresh.texts, fresh.made)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('computes only those again that a new paper may be related to', () => {
    const newest = whole.papers.toSorted((a, b) => (a.since < b.since ? 1 : -1))[0]?.id ?? '';
    const last = build(whole.papers.filter(({ id }) => id !== newest)).list;
    const again = build(whole.papers, last);
    expect(again.taken.length).toBeGreaterThan(whole.papers.length / 3);
    for (const id of again.taken)
      expect(again.made.related.get(id)?.map(({ paper }) => paper)).not.toContain(newest);
  });

  /** Forty-two papers of the same rare words, so that no other paper is among their forty candidates, and many of another word. */
  const crowd = (words: readonly string[], others: readonly string[]): readonly AnalyzedPaper[] => {
    const [model] = whole.papers;
    if (model === undefined) throw new Error('The archive has papers.');
    const write = (id: string, since: string, text: string): AnalyzedPaper => ({
      ...retitle(model, 'The'),
      id,
      since,
      abstract: { ...model.title, plain: text },
    });
    return [
      ...others.map((text, place) => write(`a${place}`, '2030-01-01', text)),
      ...Array.from({ length: 42 }, (_, place) => write(`m${place}`, '2020-01-01', words.join(' '))),
      ...Array.from({ length: 300 }, (_, place) => write(`z${place}`, '2021-01-01', `Sunflower${place}`)),
    ];
  };
  /** Letters only, since words with digits are no terms. */
  const rare = Array.from(
    { length: 60 },
    (_, place) => `${String.fromCharCode(122 - Math.floor(place / 10), 122 - (place % 10))}wurm`,
  );

  it('computes them again where a paper that is no candidate changes which of equal terms count', () => {
    const last = build(crowd(rare, [])).list;
    const papers = crowd(rare, [rare.at(-1) ?? '']);
    const [again, fresh] = [build(papers, last), build(papers)];
    expect(fresh.made.related.get('m1')).not.toEqual(build(crowd(rare, [])).made.related.get('m1'));
    expect(again.made.related).toEqual(fresh.made.related);
  });

  it('computes them again where a paper that is no candidate prints a shared term without its capital', () => {
    const words = ['Zetawurm', 'Kappawurm', 'sigmawurm'];
    const last = build(crowd(words, [])).list;
    const papers = crowd(words, ['zetawurm']);
    const [again, fresh] = [build(papers, last), build(papers)];
    expect(fresh.made.related.get('m1')?.[0]?.sharedTerms).toContain('zetawurm');
    expect(build(crowd(words, [])).made.related.get('m1')?.[0]?.sharedTerms).toContain('Zetawurm');
    expect(again.made.related).toEqual(fresh.made.related);
  });

  it('takes all where no text has changed, and none without the last build’s keys', () => {
    const last = build(whole.papers).list;
    const same = build(whole.papers, last);
    expect(same.made.related).toEqual(build(whole.papers).made.related);
    const { taken } = build(whole.papers.slice(1), { ...last, keys: [] });
    expect(taken).toEqual([]);
  });

  it('notices related papers that would have been kept wrongly', () => {
    const { list, search, texts, made } = build(whole.papers);
    const place = list.related.findIndex((papers) => papers.length > 0);
    const wrong = { ...list, related: list.related.with(place, []) };
    expect(isKeptRelated(wrong, search, texts, made)).toBe(false);
  });
});

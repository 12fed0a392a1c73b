/** Topics and answers that a build takes over from the last one are those that it would find. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalyzedPaper, analyzeTexts } from '../../src/archive/analyze-texts.ts';
import { draftArchive } from '../../src/archive/build-archive.ts';
import { openClassifier, type PaperClasses, type Questions } from '../../src/archive/classify-papers.ts';
import { keepClasses } from '../../src/build/kept-classes.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { archiveFolder } from '../frozen-archive.ts';

const { search } = draftArchive(loadContent(archiveFolder));
const papers = search.papers.filter((_, place) => place % 4 === 0);
const { questions } = search;

interface Archive {
  readonly papers?: readonly AnalyzedPaper[];
  readonly questions?: Questions;
}

/** The list that a build leaves, and the classes that it has found with the help of `last`. */
function keep(archive: Archive = {}, last?: string, verify = false) {
  const analysis = analyzeTexts(archive.papers ?? papers, archive.questions ?? questions);
  const bases = analysis.papers.map(({ id, title, abstract }) => `${id} ${title.plain} ${abstract?.plain}`);
  let list = '';
  const renew = (_: string, make: (last: string | undefined) => string): string => {
    list = make(last);
    return list;
  };
  const classes = Object.fromEntries(
    keepClasses({ verify, renew }, analysis, bases, () => analysis.read(0, bases.length)),
  );
  return { list, classes };
}

function fresh({
  papers: all = papers,
  questions: asked = questions,
}: Archive): Record<string, PaperClasses> {
  const { classifyTexts } = openClassifier(asked);
  return Object.fromEntries(all.map((paper) => [paper.id, classifyTexts(paper)]));
}

const whole = keep();
const found = Object.values(whole.classes).flatMap(({ scores }) => scores.map((score) => score.topic));
const topic = found[0];
const otherTopic = found.find((id) => id !== topic);

/** The list with another score for each paper of `topic`, which no rule would give. */
const marked = whole.list.replaceAll(new RegExp(`("topic":"${topic}","score":)[\\d.]+`, 'g'), '$1777');
const isMarked = ({ scores }: PaperClasses): boolean => scores.some(({ score }) => score === 777);
const countMarked = (classes: Record<string, PaperClasses>): number =>
  Object.values(classes).filter(isMarked).length;

describe('classes', () => {
  it('are those that rules give, of papers with and without', () => {
    expect(whole.classes).toEqual(fresh({}));
    expect(countMarked(keep({}, marked).classes)).toBeGreaterThan(3);
    expect(Object.values(whole.classes).some(({ queries }) => queries.length > 0)).toBe(true);
  });

  it('are found again where the rules of their topic or the paper have changed, and only there', () => {
    const all = countMarked(keep({}, marked).classes);
    const edited = (id: string | undefined): Questions => ({
      ...questions,
      topics: questions.topics.map((one) =>
        one.id === id
          ? { ...one, rules: { ...one.rules, terms: { ...one.rules.terms, zebrafish: 5 } } }
          : one,
      ),
    });
    expect(countMarked(keep({ questions: edited(topic) }, marked).classes)).toBe(0);
    expect(otherTopic).toBeDefined();
    expect(countMarked(keep({ questions: edited(otherTopic) }, marked).classes)).toBe(all);
    const label = {
      ...questions,
      topics: questions.topics.map((one) => ({ ...one, label: `${one.label}!` })),
    };
    expect(countMarked(keep({ questions: label }, marked).classes)).toBe(all);
    const first = papers.find(({ id }) =>
      isMarked(keep({}, marked).classes[id] ?? { scores: [], queries: [] }),
    );
    const changes: readonly Partial<AnalyzedPaper>[] = [
      { venue: { id: 'other', label: 'Other 2024' } as AnalyzedPaper['venue'] },
      { authors: [{ id: 'ann-bee', name: 'Ann Bee' }] },
    ];
    for (const change of changes) {
      const moved = papers.map((paper) => (paper === first ? { ...paper, ...change } : paper));
      expect(countMarked(keep({ papers: moved }, marked).classes)).toBe(all - 1);
    }
  });

  it('have answers found again where what a query tests has changed, and only there', () => {
    const forgotten = whole.list.replaceAll(/"queries":\[[^\]]+\]/g, '"queries":[]');
    const countAnswers = (change: object): number => {
      const queries = questions.queries.map((query) => ({ ...query, ...change }));
      const { classes } = keep({ questions: { ...questions, queries } }, forgotten);
      return Object.values(classes).flatMap((found) => found.queries).length;
    };
    expect(countAnswers({})).toBe(0);
    expect(countAnswers({ label: 'Another', description: 'Of other words.', line: 7 })).toBe(0);
    expect(countAnswers({ without: ['zebrafish'] })).toBeGreaterThan(0);
  });

  it('are as if found anew, after any change of rules and papers', () => {
    const some = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: 1 });
    const archives = fc.record({
      papers: some(papers),
      questions: fc.record({
        topics: some(questions.topics),
        queries: some(questions.queries),
        venues: fc.constant(questions.venues),
      }),
    });
    fc.assert(
      fc.property(archives, archives, (one, other) => {
        expect(keep(other, keep(one).list)).toEqual(keep(other));
      }),
      { numRuns: 12 },
    );
  });

  it('are compared, asked to verify', () => {
    expect(keep({}, whole.list, true)).toEqual(whole);
    expect(() => keep({}, marked, true)).toThrow('would have been kept');
  });
});

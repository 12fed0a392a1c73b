/** Topics, saved queries and related papers of an archive, analysed at once and in ranges. */
import { describe, expect, it } from 'vitest';
import { analyzeAlone, analyzeTexts, countPapers, joinAnalyses } from '../../src/archive/analyze-texts.ts';
import { buildArchive, draftArchive } from '../../src/archive/build-archive.ts';
import { openClassifier } from '../../src/archive/classify-papers.ts';
import type { Content } from '../../src/content/content.ts';
import { correctionsSchema } from '../../src/content/corrections.ts';
import type { SavedQuery } from '../../src/model.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

const topic = (id: string, term: string) => ({
  id,
  label: id.toUpperCase(),
  description: `About ${term}.`,
  rules: { terms: { [term]: 10 }, exclude: [], needs: [] },
});
const query = (id: string, more: Partial<SavedQuery>): SavedQuery => ({
  id,
  label: id,
  description: undefined,
  words: [],
  without: [],
  authors: [],
  venues: [],
  ...more,
});

const content: Content = {
  ...sampleContent({
    issues: [
      sampleIssue('2025-01-01', 1, [
        sampleEntry('old-robot', { title: 'A robot walks', abstract: 'Legged robot gaits.' }),
        sampleEntry('vision', { title: 'Seeing', abstract: 'Images of a robot.', authors: ['Ada One'] }),
      ]),
      sampleIssue('2025-02-01', 2, [
        sampleEntry('zebra', { title: 'Robot gaits', abstract: 'Legged robot gaits again.' }),
        sampleEntry('image', { title: 'Images', abstract: 'Images of images.', authors: ['Ada One'] }),
        sampleEntry('plain', { title: 'Nothing', abstract: undefined as never }),
      ]),
    ],
  }),
  topics: [topic('images', 'images'), topic('robots', 'robot'), topic('unused', 'whale')],
  queries: [query('robots', { words: ['robot'] }), query('ada', { authors: ['Ada One'] })],
};

describe('an archive with topics and queries', () => {
  const archive = buildArchive(content);

  it('has topics in the order of their definitions, without those of no paper', () => {
    expect([...archive.topics.values()]).toEqual([
      { id: 'images', label: 'IMAGES', description: 'About images.', papers: ['image', 'vision'] },
      {
        id: 'robots',
        label: 'ROBOTS',
        description: 'About robot.',
        papers: ['zebra', 'old-robot', 'vision'],
      },
    ]);
    expect(archive.papers.get('old-robot')?.topics).toEqual(['robots']);
    expect(archive.papers.get('plain')?.topics).toEqual([]);
  });

  it('has the answers to each query in the archive’s order', () => {
    expect([...archive.answers]).toEqual([
      ['robots', ['zebra', 'old-robot', 'vision']],
      ['ada', ['image', 'vision']],
    ]);
  });

  it('takes topics that are corrected instead of those by rule, and reports unknown ones alone', () => {
    const topics = [{ paper: 'old-robot', topics: ['images', 'nonsense'], why: 'a test' }];
    const corrections = correctionsSchema.parse({ topics });
    const corrected = buildArchive({ ...content, corrections });
    expect(corrected.topics.get('robots')?.papers).toEqual(['zebra', 'vision']);
    expect(corrected.topics.get('images')?.papers).toEqual(['image', 'old-robot', 'vision']);
    expect(corrected.diagnostics.map(({ rule, reason }) => [rule, reason])).toEqual([
      [
        'unknown-topic',
        'The correction of old-robot names the topic "nonsense", which content/topics.yaml doesn\'t have.',
      ],
    ]);
  });

  it('knows printed variants of a name as one author', () => {
    const authors = [{ name: 'Ada One', variants: ['A. Uno'], why: 'a test' }];
    const [first, second] = content.issues;
    const variant = { ...sampleEntry('variant'), authors: ['A. Uno'] };
    const issues = [first, second && { ...second, papers: [...second.papers, variant] }].filter(
      (issue) => issue !== undefined,
    );
    const merged = buildArchive({ ...content, issues, corrections: correctionsSchema.parse({ authors }) });
    expect([...merged.authors.values()].map(({ name, papers }) => [name, papers])).toEqual([
      ['Ada One', ['vision', 'image', 'variant']],
    ]);
  });
});

describe('analysis in ranges', () => {
  const { search, finish } = draftArchive(content);
  const whole = analyzeAlone(search);

  it('gives the same as in one go, when joined', () => {
    const words = [search.read(0, 2), search.read(2, 5)];
    const [one, other] = [search.compare(words), search.compare(words)];
    one.analyze(0, 2);
    one.analyze(2, 3);
    other.analyze(3, 5);
    const joined = joinAnalyses(one.findings(), other.findings());
    expect(finish(joined)).toEqual(finish(whole));
    expect(joined.related).toEqual(whole.related);
  });

  it('analyses the papers of its range and no others', () => {
    const analyzer = search.compare([search.read(0, 5)]);
    analyzer.analyze(1, 3);
    const { related, classes } = analyzer.findings();
    expect([[...related.keys()], [...classes.keys()]]).toEqual([
      ['old-robot', 'plain'],
      ['old-robot', 'plain'],
    ]);
    expect(search.papers.length).toBe(5);
  });

  it('finds the same classes for a paper alone', () => {
    const { classifyTexts } = openClassifier(search.questions);
    const alone = search.papers.map((paper) => [paper.id, classifyTexts(paper)] as const);
    expect(new Map(alone)).toEqual(whole.classes);
    expect(whole.classes.get('vision')).toMatchObject({
      scores: [{ topic: 'images' }, { topic: 'robots' }],
      queries: ['robots', 'ada'],
    });
  });

  it('finds the same related papers alone', () => {
    expect(search.relate(search.read(0, 5))).toEqual(whole.related);
  });

  it('counts the words of papers alone, and splits no text whose words are known', () => {
    expect(countPapers(search.papers)).toEqual(whole.words);
    const words = search.read(0, 4);
    const known = { words, placeOf: (paper: number) => (paper === 4 ? undefined : 3 - paper) };
    const turned = analyzeTexts(
      [...search.papers.slice(0, 4).toReversed(), ...search.papers.slice(4)].map((paper, place) => ({
        ...paper,
        id: `${place}`,
      })),
      search.questions,
    );
    expect(turned.read(0, 5, known)).toEqual(turned.read(0, 5));
    const none = { ...known, placeOf: () => 0 };
    expect(turned.read(0, 5, none)).not.toEqual(turned.read(0, 5));
  });
});

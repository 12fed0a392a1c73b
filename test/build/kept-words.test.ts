/** Words of papers, their counts and related papers that a build takes over from the last one are those that it would make. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyzeAlone,
  analyzeTexts,
  type TextAnalysis,
} from '../../src/archive/analyze-texts.ts';
import { draftArchive } from '../../src/archive/build-archive.ts';
import { KeptAnalyses } from '../../src/build/kept-analyses.ts';
import { KeptMemo } from '../../src/build/kept-memo.ts';
import { KeptWords } from '../../src/build/kept-words.ts';
import type { Content } from '../../src/content/content.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { archiveFolder } from '../frozen-archive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-words-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (ending: string) => join(folder, `_site.${ending}`);

const content = loadContent(archiveFolder);
const [newest, ...others] = content.issues.toReversed();
const older: Content = { ...content, issues: others.toReversed() };
const whole = draftArchive(content).search;
const before = draftArchive(older).search;

/** Counts how many texts a build splits whose words it does not know. */
function build(
  search: TextAnalysis,
  verify = false,
): { readonly analysis: Analysis; readonly split: number } {
  const site = join(folder, '_site');
  const [memo, classes, words] = [
    new KeptMemo(site, verify),
    new KeptMemo(site, verify, 'classes'),
    new KeptWords(site, verify),
  ];
  let split = 0;
  const analysis = new KeptAnalyses(memo, classes, words).analyze({
    ...search,
    read(first, end, known) {
      for (let paper = first; paper < end; paper += 1) if (known?.placeOf(paper) === undefined) split += 1;
      return search.read(first, end, known);
    },
  });
  for (const kept of [memo, classes, words]) kept.save();
  return { analysis, split };
}

/** In an order of its own: of words that were counted before, those of the last build come first. */
const toPlain = ({ related, classes, words }: Analysis) => ({
  related,
  classes,
  words: new Map([...words.words].sort()),
  forms: new Map([...words.forms].sort()),
});

describe('an archive with one more issue', () => {
  it('has only the new papers split into words, and is analysed as a whole', () => {
    expect(build(before).split).toBe(before.papers.length);
    const { analysis, split } = build(whole);
    expect(split).toBe(whole.papers.length - before.papers.length);
    expect(split).toBeGreaterThan(20);
    expect(newest?.papers.length).toBeGreaterThanOrEqual(split);
    expect(toPlain(analysis)).toEqual(toPlain(analyzeAlone(whole)));
  });

  it('and with one issue less again has no paper split', () => {
    build(before);
    build(whole);
    const { analysis, split } = build(before);
    expect(split).toBe(0);
    expect(toPlain(analysis)).toEqual(toPlain(analyzeAlone(before)));
  });

  it.each([
    ['counts of words', whole, /"words":\[\["([^"]+)",\d+/, '"words":[["$1",777'],
    ['related papers', before, /\[\[\d+,0/, '[[7,0'],
  ] as const)('is compared, asked to verify, in its %s', (_name, search, part, other) => {
    let kept: string | undefined;
    const analyze = (given: TextAnalysis, verify: boolean): void => {
      const memo = {
        verify,
        renew: (_: string, make: (last: string | undefined) => string) => (kept = make(kept)),
      };
      const classes = new KeptMemo(join(folder, '_site'), verify, 'classes');
      new KeptAnalyses(memo, classes, new KeptWords(join(folder, '_site'), verify)).analyze(given);
    };
    analyze(before, false);
    const right = kept;
    expect(() => analyze(search, true)).not.toThrow();
    kept = right?.replace(part, other);
    expect(kept).not.toBe(right);
    expect(() => analyze(search, true)).toThrow('would have been kept');
  });
});

it.each([
  ['another', (): readonly string[] => ['Zoe Zebrafish']],
  ['two in place of one', ([first, second]: readonly string[]) => [`${first},${second}`]],
  ['none', () => []],
])('a paper with other authors has the words counted again, and no papers compared: %s', (_, rename) => {
  build(whole);
  const [paper] = whole.papers.filter(
    ({ authors }) => authors.length === 2 && authors.every(({ name }) => /^[A-Za-z .-]+$/.test(name)),
  );
  if (paper === undefined) throw new Error('A paper has two authors.');
  const names = rename(paper.authors.map(({ name }) => name));
  const renamed = { ...paper, authors: names.map((name) => ({ id: name, name })) };
  const papers = whole.papers.map((one) => (one === paper ? renamed : one));
  const changed: TextAnalysis = {
    ...analyzeTexts(papers, whole.questions),
    relate: () => {
      throw new Error('Papers were compared.');
    },
  };
  const { analysis, split } = build(changed);
  expect(split).toBe(0);
  const fresh = analyzeAlone(analyzeTexts(papers, whole.questions));
  expect(toPlain(analysis)).toEqual(toPlain(fresh));
  expect(readFileSync(fileOf('memo'), 'utf8')).toContain(JSON.stringify(JSON.stringify(names)).slice(1, -1));
  expect(toPlain(build(whole).analysis)).toEqual(toPlain(analyzeAlone(whole)));
});

it('a changed topic has the papers classified without splitting any', () => {
  build(whole);
  const [topic, ...rest] = content.topics;
  if (topic === undefined) throw new Error('The archive has topics.');
  const rules = { ...topic.rules, terms: { ...topic.rules.terms, models: 7 } };
  const changed = draftArchive({ ...content, topics: [{ ...topic, rules }, ...rest] }).search;
  const { analysis, split } = build(changed);
  expect(split).toBe(0);
  expect(analysis.classes).toEqual(analyzeAlone(changed).classes);
  expect(analysis.classes).not.toEqual(analyzeAlone(whole).classes);
});

it('are the same to --verify-cache, whichever text has them first', () => {
  // V8 keeps the words of the first title with two bytes a letter, as all of its text.
  const titled = (titles: readonly string[]): TextAnalysis => {
    const papers = whole.papers.slice(0, titles.length);
    const markup = titles.map((title) => parseMarkup(title));
    return analyzeTexts(
      papers.map((paper, place) => ({ ...paper, title: markup[place] ?? paper.title })),
      whole.questions,
    );
  };
  build(titled(['Alignment → of models', 'Alignment of agents']));
  expect(() => build(titled(['Diffusion', 'Alignment of agents']), true)).not.toThrow();
});

describe('the file of words', () => {
  it('is not written where no paper has changed', () => {
    build(before);
    const { mtimeMs } = statSync(fileOf('words'));
    build(before);
    expect(statSync(fileOf('words')).mtimeMs).toBe(mtimeMs);
  });

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['damaged', (bytes) => bytes.fill(0, bytes.length - 9)],
    ['cut', (bytes) => bytes.subarray(0, bytes.length - 1)],
    ['empty', () => Buffer.alloc(0)],
    ['foreign', () => Buffer.from('words\n')],
  ])('only costs time where it is %s', (_name, edit) => {
    build(before);
    writeFileSync(fileOf('words'), edit(readFileSync(fileOf('words'))));
    const { analysis, split } = build(whole);
    expect(split).toBe(whole.papers.length);
    expect(toPlain(analysis)).toEqual(toPlain(analyzeAlone(whole)));
  });
});

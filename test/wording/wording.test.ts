import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { noWords, wordsFileSchema } from '../../src/content/words-file.ts';
import { printDayRange } from '../../src/wording/day-range.ts';
import { english } from '../../src/wording/english.ts';
import { firstPublished } from '../../src/wording/first-published.ts';
import {
  count,
  englishWording,
  formatNumber,
  formatShare,
  isRightToLeft,
  joinWords,
  phrase,
  printDate,
  printDay,
  useWording,
} from '../../src/wording/wording.ts';

afterEach(() => useWording(englishWording));

const words = (language: string) => {
  const file = `starter/words/${language}.yaml`;
  return { language, ...parseYaml(readFileSync(file, 'utf8'), file, wordsFileSchema) };
};

describe.each(['de', 'zh'])('the words in %s', (language) => {
  it('are all there', () => {
    const { phrases, counts } = words(language);
    expect(english.phrases.filter((text) => phrases[text] === undefined)).toEqual([]);
    expect(Object.keys(english.counts).filter((noun) => !(noun in counts))).toEqual([]);
  });

  it('have a place for every value of the English ones', () => {
    const { phrases } = words(language);
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join();
    expect(english.phrases.filter((text) => places(phrases[text] ?? '') !== places(text))).toEqual([]);
  });
});

describe('numbers, days and counts', () => {
  it.each([
    ['en', '29 October 2025', '12,345', '1 paper', '2 papers'],
    ['de', '29. Oktober 2025', '12.345', '1 Arbeit', '2 Arbeiten'],
    ['zh', '2025年10月29日', '12,345', '1 篇论文', '2 篇论文'],
  ])('are in the site’s language: %s', (language, day, number, one, two) => {
    useWording(language === 'en' ? englishWording : words(language));
    expect(printDay('2025-10-29')).toBe(day);
    expect(formatNumber(12345)).toBe(number);
    expect([count(1, 'paper'), count(2, 'paper')]).toEqual([one, two]);
  });

  it.each([
    ['en', '3–29 October 2025', '3 September to 29 October 2025', '50%', '<1%'],
    ['de', '3.–29. Oktober 2025', '3. September bis 29. Oktober 2025', '50\u00a0%', '<1\u00a0%'],
    ['zh', '2025年10月3日–29日', '2025年9月3日至10月29日', '50%', '<1%'],
  ])('have ranges and shares in the site’s language: %s', (language, within, across, half, least) => {
    useWording(language === 'en' ? englishWording : words(language));
    expect(printDayRange('2025-10-03', '2025-10-29').join('')).toBe(within);
    expect(printDayRange('2025-09-03', '2025-10-29').join('')).toBe(across);
    expect([formatShare(0.5), formatShare(0.001)]).toEqual([half, least]);
  });

  it.each([
    ['en', 'First published 15 February 2024', 'First published February 2024', 'First published 2024'],
    [
      'de',
      'Zuerst veröffentlicht am 15. Februar 2024',
      'Zuerst veröffentlicht im Februar 2024',
      'Zuerst veröffentlicht 2024',
    ],
  ])('have a phrase for a day, a month and a year: %s', (language, ...printed) => {
    useWording(language === 'en' ? englishWording : words(language));
    expect(
      ['2024-02-15', '2024-02', '2024'].map((date) => {
        const { text, place } = firstPublished(date);
        return phrase(text, { [place]: printDate(date) });
      }),
    ).toEqual(printed);
  });

  it('go by the plural rules of the language, not by English ones', () => {
    const paper = { one: '{n} статья', few: '{n} статьи', many: '{n} статей', other: '{n} статьи' };
    useWording({ language: 'ru', phrases: {}, counts: { paper } });
    expect([1, 2, 5, 21].map((n) => count(n, 'paper'))).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '21 статья',
    ]);
  });

  it('are in English words where the archive has none', () => {
    useWording({ language: 'fr', ...noWords });
    expect(phrase('Latest issue')).toBe('Latest issue');
    expect(printDay('2025-10-29')).toBe('29 octobre 2025');
  });
});

it.each([
  ['ar', true],
  ['he', true],
  ['fa-IR', true],
  ['uz-Arab', true],
  ['en', false],
  ['uz', false],
  ['zh', false],
])('%s runs from right to left: %s', (language, answer) => {
  expect(isRightToLeft(language)).toBe(answer);
});

describe('words.yaml', () => {
  it('keeps the spaces at the ends of phrases that are joined to others', () => {
    const { phrases } = parseYaml(
      'phrases:\n  " and ": " und "\n  ", ": ",  "\n',
      'words.yaml',
      wordsFileSchema,
    );
    expect([phrases[' and '], phrases[', ']]).toEqual([' und ', ',  ']);
    useWording(words('de'));
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b und c');
  });

  const check = (text: string) => () => parseYaml(text, 'words.yaml', wordsFileSchema);
  it.each([
    ['phrases:\n  Latest isue: x\n', /words\.yaml:[12]/],
    [
      'phrases:\n  "Issue {number}": "Heft {numer}"\n',
      /"\{numer\}" stands for nothing here; there is \{number\}/,
    ],
    ['counts:\n  paper: { one: "{n} x" }\n', /words\.yaml:2/],
    ['counts:\n  papers: { other: "{n} x" }\n', /words\.yaml:[12]/],
    ['words:\n  a: b\n', /"words" is not a known key/],
  ])('%j is refused with its line', (text, reason) => {
    expect(check(text)).toThrow(reason);
  });
});

it('numbers and days of a language without data are those of English on every machine', () => {
  useWording({ ...englishWording, language: 'xx' });
  expect(formatNumber(1_234_567.5)).toBe('1,234,567.5');
  expect(printDay('2025-10-29')).toBe('October 29, 2025');
});

describe('the full stop of a phrase', () => {
  it.each([
    ['Jané & Co.', 'New papers by Jané & Co.'],
    ['Martin Luther King Jr.', 'New papers by Martin Luther King Jr.'],
    ['Who Knows?', 'New papers by Who Knows?'],
    ['And So On…', 'New papers by And So On…'],
    ['Ada Lovelace', 'New papers by Ada Lovelace.'],
    ['A.I. (retired)', 'New papers by A.I. (retired).'],
  ])('is left out behind a value that ends in one: %j', (author, printed) => {
    expect(phrase('New papers by {author}.', { author })).toBe(printed);
  });

  it('is left out within a phrase, and where it is an ideographic one', () => {
    const values = { title: 'Letter', publisher: 'Jané & Co.' };
    expect(
      phrase('{title} is published by {publisher}. Titles and abstracts belong to their authors.', values),
    ).toBe('Letter is published by Jané & Co. Titles and abstracts belong to their authors.');
    useWording({ language: 'zh', phrases: { '{text}.': '{text}。' }, counts: {} });
    expect(phrase('{text}.', { text: '值得一读吗？' })).toBe('值得一读吗？');
    expect(phrase('{text}.', { text: 'Jané & Co.' })).toBe('Jané & Co.。');
    expect(phrase('{text}.', { text: '论文' })).toBe('论文。');
  });
});

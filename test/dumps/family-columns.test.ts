/** Tables whose column of authors has family names alone. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

const titles = ['Feature Counting in Small Networks', 'Layers of Deep Nets', 'On Small Theories'];
const markdown = (names: readonly string[]): string =>
  [
    '| Title | Authors | Link |',
    '|---|---|---|',
    ...names.map((name, at) => `| ${titles[at]} | ${name} | https://arxiv.org/abs/2609.0123${at} |`),
  ].join('\n');
const csv = (names: readonly string[]): string =>
  [
    'title,authors,url',
    ...names.map((name, at) => `${titles[at]},"${name}",https://arxiv.org/abs/2609.0123${at}`),
  ].join('\n');

describe.each([
  ['Markdown', markdown, 3],
  ['CSV', csv, 2],
])('a table in %s', (_kind, table, line) => {
  it.each<[readonly string[], readonly (number | undefined)[]]>([
    [
      ['Bee, Dee & Fox', 'Hay and Jay', 'Lee et al.'],
      [3, 2, undefined],
    ],
    [
      ['Smith, Jones, Wu', 'Hay, Jay', 'Lee'],
      [3, 2, 1],
    ],
    [
      ['van der Fox & de la Cruz (2026)', 'Bee-Dee; O’Hara', 'McDonald, Nuñez, and Öz'],
      [2, 2, 3],
    ],
    [
      ['Bee og Dee', 'Hay, Jay en Lee', 'Сидоров и Иванов'],
      [2, 3, 2],
    ],
    [
      ['Сидоров, Иванов & Петров', 'Bee & Dee', 'Fox & Hay'],
      [3, 2, 2],
    ],
  ])('%j has counts of authors', (names, counts) => {
    const { entries, doubts, diagnostics } = read(table(names));
    expect(entries.map(({ authorCount }) => authorCount)).toEqual(counts);
    expect(entries.map(({ authors }) => authors)).toEqual([undefined, undefined, undefined]);
    expect(doubts).toEqual([]);
    expect(diagnostics.map((one) => [one.rule, one.line])).toEqual([['family-names-alone', line]]);
  });

  it.each<[readonly string[], readonly (readonly string[])[]]>([
    [
      ['Ann Bee, Cid Dee', 'Aristotle', 'OpenAI'],
      [['Ann Bee', 'Cid Dee'], ['Aristotle'], ['OpenAI']],
    ],
    [
      ['Bee, Ann', 'Dee, Cid', 'Fox, Eve'],
      [['Ann Bee'], ['Cid Dee'], ['Eve Fox']],
    ],
    [
      ['OpenAI', 'DeepMind & OpenAI', 'OpenAI'],
      [['OpenAI'], ['DeepMind', 'OpenAI'], ['OpenAI']],
    ],
    [
      ['孔子, 老子 & 庄子', '孔子', '老子'],
      [['孔子', '老子', '庄子'], ['孔子'], ['老子']],
    ],
  ])('%j keeps its names', (names, authors) => {
    const { entries, diagnostics } = read(table(names));
    expect(entries.map((entry) => entry.authors)).toEqual(authors);
    expect(diagnostics).toEqual([]);
  });

  it('has teams of persons, which are no authors', () => {
    const { entries, diagnostics } = read(table(['Ann Bee Team', 'Cid van Dee Team', 'Eve Foe Team']));
    expect(entries.map(({ title }) => title)).toEqual(titles);
    expect(entries.map(({ authors, authorCount }) => [authors, authorCount])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(diagnostics.map((one) => [one.rule, one.line])).toEqual([['team-of-a-person', line]]);
  });

  it('has groups with names of their own', () => {
    const { entries } = read(table(['Hive Team', 'Ann Bee, Cid Dee', 'Eve Foe, Bee Hive Team']));
    expect(entries.map(({ authors }) => authors)).toEqual([
      ['Hive Team'],
      ['Ann Bee', 'Cid Dee'],
      ['Eve Foe', 'Bee Hive Team'],
    ]);
  });
});

/** Captures most of whose titles are one kind of other thing, or whose authors are titles. */
import { expect, it } from 'vitest';
import { findOtherKinds } from '../../src/dumps/doubts/other-kinds.ts';
import { type DumpEntry, makeEntry } from '../../src/dumps/model/dump.ts';

const entry = (fields: Partial<DumpEntry>, at: number) =>
  makeEntry({ lines: { first: at * 2 + 1, last: at * 2 + 2 }, ...fields });
const rulesOf = (entries: readonly Partial<DumpEntry>[]) =>
  findOtherKinds(entries.map(entry)).map(({ rule }) => rule);
const titled = (...titles: readonly string[]) => rulesOf(titles.map((title) => ({ title })));
const identified = (...titles: readonly string[]) =>
  rulesOf(titles.map((title, at) => ({ title, arxiv: `2609.1000${at}` })));
const authored = (...authors: readonly string[]) =>
  rulesOf(authors.map((name) => ({ title: 'Linear Time for Bees', authors: [name] })));

it.each<[string, string[], string]>([
  ['persons', ['Ann Bee', 'Cid Dee', 'Eve Fox'], 'titles-are-names'],
  ['initials', ['A. Bee', 'C. D. Dee', 'E.-F. Fox'], 'titles-are-names'],
  ['lists', ['Ann Bee, Cid Dee', 'Eve Fox and Gil Hart', 'Ida Jones'], 'titles-are-names'],
  ['families first', ['Bee, Ann', 'Dee, Cid', 'Fox, Eve'], 'titles-are-names'],
  ['particles', ['Ann van der Bee', 'Cid de Dee', 'Eve von Fox'], 'titles-are-names'],
  ['most of all', ['Ann Bee', 'Cid Dee', 'Eve Fox', 'Counting Hives'], 'titles-are-names'],
  ['Chinese names', ['王小明', '李华', '张伟、刘洋'], 'titles-are-names'],
  ['venues', ['ICML 2026', 'NeurIPS 2025', 'ACL 2026 (Oral)'], 'titles-are-venues'],
  ['forms of talks', ['Poster', 'Oral', 'Poster'], 'titles-are-venues'],
  ['days', ['June 2026', '3 Jun 2026', '2026-06-01'], 'titles-are-days'],
  ['counts', ['Cited by 12', '12 citations', '5 min read'], 'titles-are-counts'],
  ['buttons', ['Read more', 'Download', 'PDF'], 'titles-are-buttons'],
  ['addresses', ['https://a.example/x', 'www.b.example', 'ann@bee.example'], 'titles-are-addresses'],
])('holds back titles that are %s', (_what, titles, rule) => {
  expect(titled(...titles)).toEqual([rule]);
});

it.each<[string, string[]]>([
  ['methods', ['Neural Tangents', 'Deep Image Prior', 'Attention Sinks']],
  ['methods of three words', ['Hidden Markov Models', 'Layer Normalization', 'Random Features']],
  ['titles of one word', ['Mamba', 'Grokking', 'Perceiver']],
  ['half of all', ['Ann Bee', 'Cid Dee', 'Eve Fox', 'On Mud', 'On Sand', 'On Silt']],
  ['two alone', ['Ann Bee', 'Cid Dee']],
  ['titles about venues', ['What ICML 2026 Took In', 'A Study of NeurIPS', 'Posters at ACL']],
  ['titles about counts', ['Cited by 12 Hives', '12 Citations of Bees', 'Views on Mud']],
  ['titles with commas', ['Bees, Mud and Sand', 'Faster, Higher, Stronger', 'Deep Learning, Large Models']],
  ['titles in Chinese', ['蜜蜂的迁徙研究', '土壤与水的关系', '关于沙的研究']],
])('leaves alone %s', (_what, titles) => {
  expect(titled(...titles)).toEqual([]);
});

it('asks for more than the form of names beside identifiers', () => {
  expect(identified('Honey Bees', 'Segment Anything', 'Lottery Tickets')).toEqual([]);
  expect(identified('Wei Chen', 'A. Bee', 'Ann Bee, Cid Dee')).toEqual(['titles-are-names']);
});

it('asks for more than the form of names beside authors', () => {
  const entries = ['Counting Bees', 'Counting Wasps', 'Honey Bees'].map((title) => ({
    title,
    authors: ['Ann Bee'],
  }));
  expect(rulesOf(entries)).toEqual([]);
  expect(rulesOf(entries.map((one) => ({ ...one, authors: ['Deep Learning'] })))).toEqual([
    'titles-are-names',
  ]);
});

it.each<[string, string[], string[]]>([
  [
    'titles as authors',
    ['Linear Time for Many Small Bees', 'MAE: Masked Hives', 'Do Bees Sleep in the Mud?'],
    ['authors-are-titles'],
  ],
  [
    'long names',
    ['Ana Maria de los Angeles Bee', 'Cid van der Dee von Hive', 'Pedro da Silva e Costa Ramos'],
    [],
  ],
  ['groups', ['The Hive and Mud of Europe Collaboration', 'Ann Bee', 'Cid Dee'], []],
  ['one of three', ['Linear Time for Many Small Bees', 'Ann Bee', 'Cid Dee'], []],
])('%s', (_what, authors, expected) => {
  expect(authored(...authors)).toEqual(expected);
});

it('names lines, and says what to do', () => {
  const names = ['Ann Bee', 'Cid Dee', 'Eve Fox', 'Gil Hart', 'Ida Jones', 'Kim Lake', 'Mia North'];
  const [doubt] = findOtherKinds(names.map((title, at) => entry({ title }, at)));
  expect(doubt?.line).toBe(1);
  expect(doubt?.reason).toBe(
    'Of 7 titles 7 look like names of persons, such as "Ann Bee" (lines 1, 3, 5, 7, 9 and 2 more): other lines or columns may have the titles. Look at what stands beside them, and give each title a line or a column of its own, named "Title".',
  );
});

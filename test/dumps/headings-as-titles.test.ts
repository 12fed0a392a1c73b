/** Headings that each stand above one paper: its title, or a subject. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'capture.md');
const u = 'https://arxiv.org/abs/2610.0100';
const headed = (...heads: readonly string[]) =>
  read(...heads.flatMap((head, at) => [`## ${head}`, `${u}${at + 1}`, '']));
const titles = ({ entries }: ReturnType<typeof read>) => entries.map(({ title }) => title);

describe('headings above one paper each', () => {
  it.each([
    [['Mamba', 'Scaling Laws for Bees', 'Segment Anything']],
    [['Honey: A Survey', 'Wax or Not?', 'Bees in Towns']],
    [['Scaling Laws for Bees', 'Wax', 'Do Bees Dream of Honey?']],
    [['Honig: Ein Überblick', 'Stiche', 'Bienen in Städten']],
  ])('are titles, with short ones among them: %s', (heads) => {
    expect(titles(headed(...heads))).toEqual(heads);
  });

  it.each([
    [['From Bees to Wasps', 'In Search of Lost Honey']],
    [['More Agents Is All You Need', 'Other Time Without Tears']],
    [['For Bees by Bees', 'Our Hives in Winter']],
  ])('may begin as headings of newsletters do: %s', (heads) => {
    expect(titles(headed(...heads))).toEqual(heads);
  });

  it.each([
    [['Robotics', 'Vision and Language for Robots']],
    [['Monday', 'Reading for the Week']],
    [['Agents', 'Speech', 'Theory of Mind']],
    [['Mamba', 'Flamingo']],
    [['Paper of the Day', 'In the News', 'Just for Fun']],
    [['Ann Bee', 'Cid Dee', 'From the Team in Bern']],
    [['Suggested by Ann', 'Picked by the team']],
    [['Week 1: Introduction', 'Week 2: Scaling of Models']],
    [['What we read on Monday', 'What we read on Friday']],
  ])('are none where one is a subject, or all are single words: %s', (heads) => {
    expect(titles(headed(...heads))).toEqual(heads.map(() => undefined));
  });

  it('have names between them and the address', () => {
    const { entries, diagnostics } = read(
      ...['### 1. Honey: A Survey', 'Ann Bee, Cid Dee', `${u}1`, ''],
      ...['### 2. Wax or Not?', 'Fay Gee', `${u}2`, ''],
      ...['### 3. Bees in Towns', 'Ho Ing, Jo Kay', `${u}3`],
    );
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Honey: A Survey', ['Ann Bee', 'Cid Dee']],
      ['Wax or Not?', ['Fay Gee']],
      ['Bees in Towns', ['Ho Ing', 'Jo Kay']],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it.each(['**Link:** ', '**Link**: ', 'Link: ', 'URL: ', 'Source: '])('stand above “%s”', (label) => {
    const heads = ['Scaling Laws for Honey Bees', 'Wax or Not? A Reproduction'];
    expect(
      titles(read(...heads.flatMap((head, at) => [`### ${head}`, `${label}${u}${at + 1}`, '']))),
    ).toEqual(heads);
  });

  it('leave the address of the page in front matter', () => {
    const { url, entries } = read(
      `Source: https://bees.example/list`,
      '',
      `- Honey for All ${u}1`,
      `- Wax for All ${u}2`,
    );
    expect([url, entries.length]).toEqual(['https://bees.example/list', 2]);
  });

  it('have the names of authors below them, one name alone where others have several', () => {
    const paper = (head: string, names: string, at: number) => [
      ...[`## ${head}`, names, `[arXiv](${u}${at})`, ''],
      ...['It is about the hives in which we put the mud last year.', ''],
    ];
    const { entries } = read(
      ...['# Papers of the week', '', ...paper('Counting Hives in Mud', 'Ann Bee, Cid Dee', 1)],
      ...paper('Swarming at Night over Rivers', 'Eva Fox', 2),
      ...paper('Mites in Winter and Spring', 'Gus Hay, Ida Jay', 3),
    );
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Counting Hives in Mud', ['Ann Bee', 'Cid Dee']],
      ['Swarming at Night over Rivers', ['Eva Fox']],
      ['Mites in Winter and Spring', ['Gus Hay', 'Ida Jay']],
    ]);
  });

  it('leave no doubt of the end of a sentence that is a note then', () => {
    const note = 'Wasps differ in how they live and sting in the summer - Pain without Much Gain.';
    const { entries, doubts } = read(
      ...['## Honey and Wax: A Survey', '', `${note} [paper](${u}1)`, ''],
      ...['## Scaling Laws for the Bees', '', `${u}2`],
    );
    expect(entries[0]).toMatchObject({ title: 'Honey and Wax: A Survey', note });
    expect(doubts).toEqual([]);
  });
});

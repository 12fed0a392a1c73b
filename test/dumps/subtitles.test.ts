/** Words behind a dash in reading lists: subtitles, and what else stands there. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'capture.txt');
const u = 'https://arxiv.org/abs/2610.0100';
const plain = `- Bees and Mud ${u}9`;

describe('words behind a dash', () => {
  it.each([
    'Foraging in Towns - A Field Study',
    'The Queen – On Her Role in the Hive',
    'Honey — A Survey',
    'Wax – Or Not',
    'Combs - And Hives',
    'Attention – Is It All You Need?',
    'Foraging in towns - a field study',
    'Foraging in Towns - Systematic Review and Meta-Analysis',
    'BERT - Pre-training of Deep Hives',
    'Bienen - Eine Feldstudie',
  ])('end the title: %s', (title) => {
    for (const line of [`${title} ${u}1`, `- ${title}, ${u}1`, `- [[${title}]] ${u}1`]) {
      const { entries, doubts } = read(line, plain);
      expect([entries[0]?.title, entries[0]?.note, doubts]).toEqual([title, undefined, []]);
    }
  });

  it.each([
    ['great figure 3', 'great figure 3'],
    ['A great survey', 'A great survey'],
    ['Is this true?', 'Is this true?'],
    ['NeurIPS 2026', undefined],
    ['Nature Communications', undefined],
    ['The Astrophysical Journal', undefined],
    ['Google DeepMind', undefined],
    ['Ann Bee et al.', undefined],
    ['On Twitter', undefined],
    ['Oral', undefined],
    ['Ann Bee', undefined],
    ['Ann Bee, Cid Dee', undefined],
    ['An approach to bees', 'An approach to bees'],
    ['Machine Learning', undefined],
    ['ACM Digital Library', undefined],
    ['IEEE Xplore', undefined],
    ['NASA Ames', undefined],
    ['The Economist', undefined],
  ])('are no part of it: %s', (words, note) => {
    const { entries, doubts } = read(`- Foraging in Towns - ${words} ${u}1`, plain);
    expect([entries[0]?.title, entries[0]?.note, doubts]).toEqual(['Foraging in Towns', note, []]);
  });

  it('are a subtitle where most of the list are', () => {
    const titles = ['Foraging in Towns - A Field Study', 'Stings - Pain, Gain and Venom'];
    const { entries, doubts } = read(...titles.map((title, at) => `- ${title} ${u}${at}`), plain);
    expect(entries.map(({ title }) => title)).toEqual([...titles, 'Bees and Mud']);
    expect(doubts).toEqual([]);
  });

  it.each(['Bee and Dee', 'Pain, Gain and Venom'])(
    'make a doubt there where they may be family names: %s',
    (words) => {
      const { entries, doubts } = read(
        `- Foraging in Towns - A Field Study ${u}1`,
        `- Stings in Winter - ${words} ${u}2`,
      );
      expect(entries[1]?.title).toBe('Stings in Winter');
      expect(doubts.map(({ rule, line }) => [rule, line])).toEqual([['open-subtitle', 2]]);
    },
  );

  it('are a subtitle behind a method, of what they may be a subject as well', () => {
    const titles = ['LoRA - Low-Rank Adaptation of Models', 'DPO - Direct Preference Optimization'];
    const { entries } = read(...titles.map((title, at) => `- ${title} ${u}${at}`));
    expect(entries.map(({ title }) => title)).toEqual(titles);
  });

  it('make a doubt where nothing tells', () => {
    const { entries, doubts } = read(plain, `- Stings in Summer - Pain without Much Gain ${u}1`);
    expect(entries[1]?.title).toBe('Stings in Summer');
    expect(doubts.map(({ rule, line, entry }) => [rule, line, entry])).toEqual([['open-subtitle', 2, 1]]);
  });

  it.each([
    ['without a label', '  Fay Gee, Ho Ing', 'Bees and Mud'],
    ['with a label', '  Authors: Fay Gee, Ho Ing', 'Bees and Mud'],
    ['among subtitles', '  Authors: Fay Gee, Ho Ing', 'Bees in Mud - A Field Study'],
  ])('are no less so above names: %s', (_what, names, first) => {
    const title = 'Stings in Summer - Pain without Much Gain';
    const { entries, doubts } = read(`- ${first} ${u}1`, '  Ann Bee, Cid Dee', `- ${title} ${u}2`, names);
    const isUsual = first.includes(' - ');
    expect(entries[1]).toMatchObject({
      title: isUsual ? title : 'Stings in Summer',
      authors: ['Fay Gee', 'Ho Ing'],
    });
    expect(doubts.map(({ rule }) => rule)).toEqual(isUsual ? [] : ['open-subtitle']);
  });

  it('make a warning where they may be a name', () => {
    const { diagnostics } = read(`- Stings in Summer - Ho Ing ${u}1`, plain);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['name-or-subtitle', 1]]);
  });

  it('are what several lines have in common where they are the same', () => {
    const { entries, doubts } = read(
      ...['Stings in Summer', 'Wax in Winter'].map(
        (title, at) => `- ${title} - Towns of the North ${u}${at}`,
      ),
      plain,
    );
    expect(entries.map(({ title }) => title)).toEqual(['Stings in Summer', 'Wax in Winter', 'Bees and Mud']);
    expect(doubts).toEqual([]);
  });

  it.each(['Semantic Scholar', 'Wiley Online Library', 'Papers With Code', 'Not Started', 'Invited Talk'])(
    'are no name where they are a site or a remark: %s',
    (site) => expect(read(`- Stings in Summer - ${site} ${u}1`, plain).diagnostics).toEqual([]),
  );

  it('are names where all lines have one', () => {
    const names = ['Ann Bee', 'Cid Dee', 'Eve Foe'];
    const { diagnostics } = read(...names.map((name, at) => `- Stings in Summer ${at} - ${name} ${u}${at}`));
    expect(diagnostics).toEqual([]);
  });
});

/** Titles with their names below, where degrees stand behind the names, or dots and a page behind the titles. */
import { describe, expect, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'page.txt');
const fields = (text: string) => read(text).entries.map(({ title, authors }) => [title, authors?.join(', ')]);

describe('degrees behind names', () => {
  const page = (first: string): string =>
    `Tides and Sleep: A Randomized Clinical Trial\n${first}\ndoi:10.1001/jama.2026.1\n\nIs Mud Safe for Children?\nAna Silva, PhD; Cid Dee, MD, MS\ndoi:10.1001/jama.2026.2\n\nWho Minds the Gap?\nEve Foe, MD\ndoi:10.1001/jama.2026.3`;
  test.each([
    ['Ann Bee, MD, PhD; Gil van Hay, MPH; Xu Li, DrPH, RN', 'Ann Bee, Gil van Hay, Xu Li'],
    ['Ann Bee, M.D., Ph.D., Gil van Hay, M.P.H., and Xu Li, M.S.', 'Ann Bee, Gil van Hay, Xu Li'],
    ['Ann Bee, PhD and Xu Li, MD', 'Ann Bee, Xu Li'],
    ['Ann Bee; Gil van Hay; Xu Li', 'Ann Bee, Gil van Hay, Xu Li'],
  ])('%s', (first, names) => {
    expect(fields(page(first))).toEqual([
      ['Tides and Sleep: A Randomized Clinical Trial', names],
      ['Is Mud Safe for Children?', 'Ana Silva, Cid Dee'],
      ['Who Minds the Gap?', 'Eve Foe'],
    ]);
  });

  test('those that are named are not all', () => {
    expect(read(page('Ann Bee, MD, PhD; Xu Li, MPH; et al')).entries[0]).toMatchObject({
      authors: ['Ann Bee', 'Xu Li'],
      authorCount: undefined,
    });
  });
});

describe('dots and a page behind titles', () => {
  const titles = ['Learning to Forget: A Store', 'Is Paxos Dead?', 'Fast Storage for the Masses'];
  const names = ['Ann Bee, Cid Dee, and Eve Foe', 'Xu Li and Yi Zhao', 'Pieter van den Berg and Ana Silva'];
  const whole = ['Ann Bee, Cid Dee, Eve Foe', 'Xu Li, Yi Zhao', 'Pieter van den Berg, Ana Silva'];
  const expected = titles.map((title, at) => [title, whole[at]]);

  test.each([
    ['dots', ' ......................... ', '\n'],
    ['dots with spaces', ` ${'. '.repeat(20)}`, '\n'],
    ['dots between blank lines', '........ ', '\n\n'],
    ['ellipses', ' ……… ', '\n'],
  ])('%s', (_what, dots, gap) => {
    const rows = titles.map((title, at) => `${title}${dots}${at * 16 + 1}\n    ${names[at]}`);
    expect(fields(`Table of Contents\n\n${rows.join(gap)}`)).toEqual(expected);
  });

  test('a title of two lines', () => {
    const rows = titles.map((title, at) => `${title} ........ ${at * 16 + 1}\n    ${names[at]}`);
    const last = `Mud in Rivers, Seas and\nLakes ........ 60\n    Gil Hao and Ida Jay`;
    expect(fields(`Contents\n\n${[...rows, last].join('\n')}`)).toEqual([
      ...expected,
      ['Mud in Rivers, Seas and Lakes', 'Gil Hao, Ida Jay'],
    ]);
  });

  test('a number at the end of a title, and dots within one, are its own', () => {
    const own = ['Counting from 1 to 10', 'Wait for it... Delays in 2026', 'Waves of Order 12'];
    expect(fields(own.map((title, at) => `${title}\n${names[at]}`).join('\n\n'))).toEqual(
      own.map((title, at) => [title, whole[at]]),
    );
  });
});

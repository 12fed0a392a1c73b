/** Titles of saved pages. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const titles = (text: string) =>
  parseDump(new TextEncoder().encode(text), 'x').entries.map(({ title }) => title);

const url = 'https://arxiv.org/abs/2610.01234';
const shown = [
  ['[2610.01234] What, If Anything, Is a Fish?', 'What, If Anything, Is a Fish?'],
  ['[2610.01234v2] 10x Slower', '10x Slower'],
  ['Paper page - What, If Anything, Is a Fish?', 'What, If Anything, Is a Fish?'],
  ['What, If Anything, Is a Fish? | OpenReview', 'What, If Anything, Is a Fish?'],
  ['What Is a Fish - ACL Anthology', 'What Is a Fish'],
  ['What is a fish? | Nature Machine Intelligence', 'What is a fish?'],
  ['What is a fish, ten years later? | ACM Computing Surveys', 'What is a fish, ten years later?'],
  ['What Is a Fish | Transactions of the ACL | MIT Press', 'What Is a Fish'],
  // Titles of their own.
  ['Learning P(x | Y) for Fish', 'Learning P(x | Y) for Fish'],
  ['Fish | what they are and are not', 'Fish | what they are and are not'],
  ['[Re] Reproducing the Fish', '[Re] Reproducing the Fish'],
  ['Fish and the Nature of Science', 'Fish and the Nature of Science'],
] as const;

it.each(shown)('%s', (title, expected) => {
  const row = [{ title, url, authors: 'Ann Bee' }];
  const other = [
    { title: 'Another Paper of It', url: 'https://arxiv.org/abs/2610.04567', authors: 'Cid Dee' },
  ];
  expect(titles(JSON.stringify([...row, ...other]))[0]).toBe(expected);
  expect(titles(`Title,URL,Tags\n"${title}",${url},ml\n`)).toEqual([expected]);
  expect(titles(`TY  - ELEC\nTI  - ${title}\nAU  - Bee, Ann\nUR  - ${url}\nER  - \n`)).toEqual([expected]);
});

/** Lists as people write them: marks and names around titles, in several languages and programs. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

const slow = 'Is Attention Really 10x Slower?';
const fish = 'What, If Anything, Is a Fish?';
const [first, second] = ['https://arxiv.org/abs/2610.01234', 'https://arxiv.org/abs/2610.04567'];
const names = [
  ['Ann Bee', 'Cid van Dee'],
  ['Ken Kay', 'Zoë Ångström'],
] as const;

it.each([
  [
    'German quotation marks',
    `Paper am 14.10.2026:\n\n1) Ann Bee, Cid van Dee: „${slow}“, arXiv:2610.01234\n2) Kay, Ken; Ångström, Zoë: „${fish}“, ${second}`,
  ],
  [
    'names in front of quotation marks',
    `- Ann Bee and Cid van Dee, "${slow}", ${first}\n- Ken Kay and Zoë Ångström, "${fish}", ${second}`,
  ],
  ['guillemets', `- Ann Bee, Cid van Dee: »${slow}« ${first}\n- Ken Kay, Zoë Ångström: »${fish}« ${second}`],
  [
    'names in front of bold titles',
    `- Ann Bee, Cid van Dee: **${slow}** ${first}\n- Ken Kay, Zoë Ångström: **${fish}** ${second}`,
  ],
  [
    'names behind a title above its address',
    `Reading:\n\n"${slow}" by Ann Bee & Cid van Dee\n${first}\n\n"${fish}" by Ken Kay & Zoë Ångström\n${second}`,
  ],
  [
    'Italian',
    `• "${slow}" di Ann Bee e Cid van Dee – ${first}\n• "${fish}" di Ken Kay, Zoë Ångström – ${second}`,
  ],
  [
    'emphasised names on a line of their own in a point',
    `- **${slow}** [![arXiv](https://img.shields.io/badge/x)](${first})<br>*Ann Bee, Cid van Dee* · ICML 2026\n- **${fish}** [![arXiv](https://img.shields.io/badge/x)](${second})<br>*Ken Kay, Zoë Ångström*`,
  ],
  [
    'a table with universities in brackets',
    `Session,Title,Authors,arXiv\nA,"${slow}","Ann Bee (ETH Zurich)*; Cid van Dee (MIT; Hive)",2610.01234\nA,"${fish}","Ken Kay (A, B); Zoë Ångström*",2610.04567`,
  ],
  [
    "Logseq's properties",
    `title:: Reading list\ndate:: [[Oct 12th, 2026]]\n\n- [${slow}](${first})\n  id:: 65-a\n  authors:: Ann Bee, Cid van Dee\n- [${fish}](${second})\n  id:: 65-b\n  authors:: Ken Kay, Zoë Ångström`,
  ],
  [
    'posts of a thread',
    `1/ Papers of the week 🧵\n\n2/ ${slow}\nAnn Bee, Cid van Dee\nThey find that it is not.\n${first}\n\n3/3 ${fish}\nKen Kay, Zoë Ångström\n${second}`,
  ],
  [
    'posts with names behind titles',
    `2/ "${slow}" by Ann Bee and Cid van Dee\nThey find that it is not.\n${first}\n\n3/ "${fish}" by Ken Kay, Zoë Ångström\nNothing is, they say.\n${second}`,
  ],
  [
    "Roam's attributes",
    `- [[October 12th, 2026]]\n\t- ${slow}\n\t\t- Authors:: [[Ann Bee]], [[Cid van Dee]]\n\t\t- URL:: ${first}\n\t- ${fish}\n\t\t- Authors:: [[Ken Kay]], [[Zoë Ångström]]\n\t\t- URL:: ${second}`,
  ],
  [
    'labels of names alone',
    `1️⃣ ${slow}\nAuthors: Ann Bee, Cid van Dee (ETH Zurich)\n🔗 ${first}\n\n2️⃣ ${fish}\nAuthors: Ken Kay, Zoë Ångström\n🔗 ${second}`,
  ],
])('%s', (_what, text) => {
  const { entries, diagnostics, doubts } = read(text);
  expect(entries).toMatchObject([
    { title: slow, authors: names[0], arxiv: '2610.01234' },
    { title: fish, authors: names[1], arxiv: '2610.04567' },
  ]);
  expect(entries).toHaveLength(2);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(doubts).toEqual([]);
});

it.each([
  'Das „Chinesische Zimmer“ neu betrachtet',
  '„Mind the Gap“ und andere Lücken: eine Übersicht',
  'The "Chinese Room Argument" Revisited',
])('keeps quotation marks within a title: %s', (title) => {
  const { entries } = read(`- ${title} ${first}\n- ${fish} ${second}`);
  expect(entries.map((entry) => entry.title)).toEqual([title, fish]);
});

it('keeps "et al." behind a title above its address', () => {
  const { entries } = read(
    `"${slow}" by Ann Bee et al.\n${first}\n\n"${fish}" by Ken Kay et al.\n${second}\n`,
  );
  expect(entries).toMatchObject([
    { title: slow, authors: ['Ann Bee'], authorCount: undefined },
    { title: fish, authors: ['Ken Kay'], authorCount: undefined },
  ]);
});

it('keeps names that stand in front of one title alone', () => {
  const { entries } = read(
    `- Ann Bee: "${slow}" ${first}\n- "${fish}" ${second}\n- "A Third Paper of It" 2610.05555`,
  );
  expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
    [slow, undefined],
    [fish, undefined],
    ['A Third Paper of It', undefined],
  ]);
});

it('keeps a title on a line of its own in a message, and no remark', () => {
  const message = (text: string): string => `[12.10.2026 09:12] Bee, Ann\n${text}\n`;
  const { entries } = read(
    [`Gaussian Splatting: A Recipe\n${first}`, `Have a look at this one\n${second}`].map(message).join('\n'),
  );
  expect(entries.map(({ title }) => title)).toEqual(['Gaussian Splatting: A Recipe', undefined]);
});

it('takes a word above a title and its address for the name of a section', () => {
  const { entries, diagnostics } = read(
    `Editorial\nThe Year of the Fish\n${first}\n\n${fish}\nKen Kay\n${second}`,
  );
  expect(entries).toMatchObject([
    { title: 'The Year of the Fish', arxiv: '2610.01234' },
    { title: fish, authors: ['Ken Kay'], arxiv: '2610.04567' },
  ]);
  expect(diagnostics).toEqual([]);
});

it('reads identifiers in TeX’s typewriter letters', () => {
  const { entries } = read(
    `\\begin{itemize}\n\\item ${slow}, \\texttt{arXiv:2610.01234}\n\\item \\textbf{${fish}}, \\url{${second}}\n\\end{itemize}`,
  );
  expect(entries).toMatchObject([
    { title: slow, arxiv: '2610.01234' },
    { title: fish, arxiv: '2610.04567' },
  ]);
});

it('takes single names behind “by” where all of three lines or more have them', () => {
  const list = (...titles: readonly string[]) =>
    read(titles.map((title, at) => `${at + 1}. ${title} https://arxiv.org/abs/2610.0123${at}`).join('\n'))
      .entries;
  const named = list('Linear Time by Ann Bee', 'Learning by Doing by Cid Dee', 'What Is a Fish? by Ken Kay');
  expect(named.map(({ title, authors }) => [title, authors?.join()])).toEqual([
    ['Linear Time', 'Ann Bee'],
    ['Learning by Doing', 'Cid Dee'],
    ['What Is a Fish?', 'Ken Kay'],
  ]);
  const [one] = list('Scaling by Careful Thinking', 'Linear Time', 'What Is a Fish?');
  expect(one?.title).toBe('Scaling by Careful Thinking');
});

/** Addresses as listings bring them: where each link leads, and what a reader sees. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string, ...targets: readonly string[]])[] = [
  [
    'See \\url{https://a.example/b\\_c\\%20d}.',
    'See https://a.example/b_c%20d.',
    'https://a.example/b_c%20d',
  ],
  [
    'At \\url{https://a.example/?q=1\\&r=2\\#s}, \\url{ https://b.example/\\~{}x{\\_}y }.',
    'At https://a.example/?q=1&r=2#s, https://b.example/~x_y.',
    'https://a.example/?q=1&r=2#s',
    'https://b.example/~x_y',
  ],
  [
    'A \\url{https://a.example/$\\sim$b} and \\url{https://b.example/\\textasciitilde{}c\\textunderscore d}.',
    'A https://a.example/~b and https://b.example/~c_d.',
    'https://a.example/~b',
    'https://b.example/~c_d',
  ],
  ['Data: https://a.example/b\\_c.', 'Data: https://a.example/b_c.', 'https://a.example/b_c'],
  [
    'Our \\href{https://github.com/a/b\\_c}{\\textbf{code}}.',
    'Our code (https://github.com/a/b_c).',
    'https://github.com/a/b_c',
  ],
  [
    'Read \\href{https://a.example/~a}{the \\emph{new} guide}.',
    'Read the new guide (https://a.example/~a).',
    'https://a.example/~a',
  ],
  [
    'At \\href{https://a.example/}{\\texttt{a.example}} or \\href{https://b.example/x\\_y}{https://b.example/x\\_y}.',
    'At https://a.example/ or https://b.example/x_y.',
    'https://a.example/',
    'https://b.example/x_y',
  ],
  [
    'A $\\href{https://a.example/x}{page}$ of it.',
    'A page (https://a.example/x) of it.',
    'https://a.example/x',
  ],
  [
    'At \\url{github.com/a/b\\_c} or \\url{www.a.example/x}.',
    'At github.com/a/b_c or www.a.example/x.',
    'https://github.com/a/b_c',
    'https://www.a.example/x',
  ],
  ['Write to \\href{mailto:a@b.example}{a@b.example}.', 'Write to a@b.example.'],
];

describe('addresses in a text', () => {
  test.each(readings)('%s', (listed, reading, ...targets) => {
    const { plain, links } = parseMarkup(listed);
    expect(plain).toBe(reading);
    expect(links.map(({ url }) => url)).toEqual(expect.arrayContaining([...targets]));
    expect(links).toHaveLength(targets.length);
  });
});

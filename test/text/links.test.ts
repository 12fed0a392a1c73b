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
  [
    'At https://a.example/bar.We also (https://b.example/x).Our test; https://github.com/a/b.However, it is.',
    'At https://a.example/bar. We also (https://b.example/x). Our test; https://github.com/a/b. However, it is.',
    'https://a.example/bar',
    'https://b.example/x',
    'https://github.com/a/b',
  ],
  [
    'See https://github.com/a/b.Code is there, github.com/c/d.Our page, https://a.example.The end.',
    'See https://github.com/a/b. Code is there, github.com/c/d. Our page, https://a.example. The end.',
    'https://github.com/a/b',
    'https://github.com/c/d',
    'https://a.example/',
  ],
  [
    'At https://a.example/x,and https://b.example/y,which is.',
    'At https://a.example/x,and https://b.example/y,which is.',
    'https://a.example/x',
    'https://b.example/y',
  ],
  [
    'https://a.example/b.PDF and https://a.example/README.MD or https://b.example/System.Data is',
    'https://a.example/b.PDF and https://a.example/README.MD or https://b.example/System.Data is',
    'https://a.example/b.PDF',
    'https://a.example/README.MD',
    'https://b.example/System.Data',
  ],
  [
    'See https://a.example/xhttps://b.example/y, https://c.example/z.https://d.example/u.',
    'See https://a.example/x https://b.example/y, https://c.example/z. https://d.example/u.',
    'https://a.example/x',
    'https://b.example/y',
    'https://c.example/z',
    'https://d.example/u',
  ],
  [
    'Code:https://a.example/b;data:https://c.example/d.',
    'Code:https://a.example/b;data: https://c.example/d.',
    'https://a.example/b',
    'https://c.example/d',
  ],
  [
    'At https://a.example/?fields=title,abstract and https://b.example/q=cache:https://c.example.',
    'At https://a.example/?fields=title,abstract and https://b.example/q=cache:https://c.example.',
    'https://a.example/?fields=title,abstract',
    'https://b.example/q=cache:https://c.example',
  ],
  [
    'See https://web.archive.org/web/2020/https://a.example/x and https://b.example/?url=https://c.example.',
    'See https://web.archive.org/web/2020/https://a.example/x and https://b.example/?url=https://c.example.',
    'https://web.archive.org/web/2020/https://a.example/x',
    'https://b.example/?url=https://c.example',
  ],
  [
    'As https://doi.org/10.1002/(SICI)1097-4636(199823)43:3<338::AID-JBM16>3.0.CO;2-B. Or doi.org/10.1175/1520-0442(1999)012<1965:TS>2.0.CO;2, too.',
    'As https://doi.org/10.1002/(SICI)1097-4636(199823)43:3<338::AID-JBM16>3.0.CO;2-B. Or doi.org/10.1175/1520-0442(1999)012<1965:TS>2.0.CO;2, too.',
    'https://doi.org/10.1002/(SICI)1097-4636(199823)43:3%3C338::AID-JBM16%3E3.0.CO;2-B',
    'https://doi.org/10.1175/1520-0442(1999)012%3C1965:TS%3E2.0.CO;2',
  ],
  [
    'See https://a.example/x’s page, https://b.example/y… and https://c.example/z—so.',
    'See https://a.example/x’s page, https://b.example/y… and https://c.example/z—so.',
    'https://a.example/x',
    'https://b.example/y',
    'https://c.example/z',
  ],
  [
    'At https://a.example/record/123.Supplementary data, http://a.example/bar/.Contact:x@b.example, http://a.example/b.Contact: y.',
    'At https://a.example/record/123. Supplementary data, http://a.example/bar/. Contact:x@b.example, http://a.example/b. Contact: y.',
    'https://a.example/record/123',
    'http://a.example/bar/',
    'http://a.example/b',
  ],
  [
    'See http://a.example/x),which; (http://a.example/x_(y)).Availability: http://a.example/f(x)=y and http://a.example/z)a/b.',
    'See http://a.example/x),which; (http://a.example/x_(y)). Availability: http://a.example/f(x)=y and http://a.example/z)a/b.',
    'http://a.example/x',
    'http://a.example/x_(y)',
    'http://a.example/f(x)=y',
    'http://a.example/z)a/b',
  ],
  [
    'At http://a.example/Readme.Main, http://a.example/Data.Availability and http://a.example/x.Supplementary.pdf.',
    'At http://a.example/Readme.Main, http://a.example/Data.Availability and http://a.example/x.Supplementary.pdf.',
    'http://a.example/Readme.Main',
    'http://a.example/Data.Availability',
    'http://a.example/x.Supplementary.pdf',
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

test('LaTeX has the words of a link, and the address alone where that is shown', () => {
  const { latex } = parseMarkup(
    'Of [GPT-4.5 code](https://a.example/x), [GPT-4.5](https://a.example/y), https://b.example/z.',
  );
  expect(latex).toBe(
    'Of GPT-4.5 code (\\url{https://a.example/x}), GPT-4.5 (\\url{https://a.example/y}), \\url{https://b.example/z}.',
  );
});

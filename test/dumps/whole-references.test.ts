/** What makes the words of a line a whole reference, a place of publication, or a sentence, and what is one's title instead. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import {
  isImprint,
  isReference,
  isSentence,
  withoutImprint,
} from '../../src/dumps/lists/whole-references.ts';

const spaced = (text: string): string => text.replaceAll(' ', '  ');

describe('a whole reference', () => {
  it.each([
    'Bee et al., Linear Time',
    'Linear Time (2026)',
    'Linear Time (2026b)',
    'Linear Time, arXiv preprint',
    'Linear Time. In Things of Ours, 2026.',
    'Linear Time. In: Things of Ours 2026',
    'Bee, 2026. Linear Time, pp. 4-5',
    'Bee, A., 2026. Linear Time',
    'Bee A, Dee CE. Linear Time',
    'Bee, A.; Dee, C. Linear Time',
    'Bee, A., & Dee, C. Linear Time',
    'Bee, A., and Dee, C. Linear Time',
    'Bee AB and Dee: Linear Time',
    'Bee, A. B. & Dee: Linear Time',
    'Bee J-P. Linear Time',
    'Bee A, et al',
    'A. Bee, C. E. Dee. Linear Time',
    'A. B. Bee and C. Dee: Linear Time',
    'A. Bee & C. Dee: Linear Time',
    'A. Bee: Linear Time',
    'A. Bee, Linear Time',
    "A. O'Bee. Linear Time",
    'Linear Time 12(3):4-5',
    'Linear Time 12 (3-4): e5',
    'Linear Time 12(3), 5',
    'Linear Time, p. 4',
    'Linear Time, pp.4-5',
    'Linear Time, in Proc. ICML',
    'Linear Time, in: Proceedings of ICML',
  ])('is “%s”', (text) => {
    expect(isReference(text)).toBe(true);
    expect(isReference(spaced(text))).toBe(true);
  });

  it.each([
    'Linear Time',
    'Linear Time in 2026',
    'Quartet alone',
    'Quartet al Fresco',
    'Linear Time (26)',
    'Linear Time (12026)',
    'Linear Time (2026bc)',
    'Linear Time. In Search of Things',
    'Linear Time In Things, 2026',
    'Linear Time. In things, 2026',
    'Linear Time. In Things, 2026, and more',
    'See Bee A, Dee CE',
    'with A. Bee: Linear Time',
    'A. I. for All of Us',
    'Time 12(3) of 4',
    'Step 4 of pp 5',
    'Linear Time in Process',
    'Vitamin A, Calcium and Time',
    'Graph RAG and Beyond: A Survey',
    'Safe RL, Fair ML: Two Goals',
  ])('is not “%s”', (text) => expect(isReference(text)).toBe(false));

  it('is found in the first 2,000 letters', () => {
    expect(isReference(`${'x'.repeat(1990)} et al.`)).toBe(true);
    expect(isReference(`${'x'.repeat(2000)} et al.`)).toBe(false);
  });
});

it.each([
  ['Bee et al, Nature', true],
  ['by Bee. Dee et al', false],
  [`${'x'.repeat(79)} et al`, true],
  [`${'x'.repeat(81)} et al`, false],
  ['an arXiv preprint of ours', true],
  ['Nature 12(3):4', true],
  ['a remark of ours', false],
  ['arXiv, September 30, 2026.', true],
  ['arXiv, 2026', true],
  ['arXiv, 12 Mar. 2026', true],
  ['arXiv has it, too', false],
])('“%s” is an imprint: %s', (text, expected) => expect(isImprint(text)).toBe(expected));

describe('a title is without its imprint', () => {
  it.each([
    'Linear Time, ICML 2026',
    'Linear Time, ICML 2026.',
    'Linear Time. ICML 2026',
    'Linear Time; ICML 2026',
    'Linear Time, in ICML 2026',
    'Linear Time (ICML 2026)',
    'Linear Time [ICML 2026]',
    'Linear Time(ICML 2026)',
    'Linear Time (Bee & Dee, ICML 2026)',
    "Linear Time, ICML'26",
    'Linear Time, ICML ’26',
    'Linear Time, NeurIPS 2026',
    'Linear Time, NIPS 1996',
    'Linear Time, Nature 2026',
    'Linear Time, Science 2026',
    'Linear Time, Interspeech 2026',
    'Linear Time, arXiv 2026',
    'Linear Time, ACL Findings 2026',
    'Linear Time, ICML Workshop 2026',
    'Linear Time, ACL Main Oral 2026',
    'Linear Time, ICML 2026 Oral',
    'Linear Time, ICML 2026 (Spotlight)',
    'Linear Time, ICML 2026 Poster.',
    'Linear Time, WWW/CHI 2026',
    'Linear Time, SIGIR-AP 2026',
    'Linear Time, eLIFE 2026',
  ])('%s', (text) => expect(withoutImprint(text)).toBe('Linear Time'));

  it.each([
    'Linear Time in 2026',
    'Linear Time, 2026',
    'Linear Time ICML 2026',
    'Linear Time, ICML 26',
    'Linear Time, ICML 2026 and on',
    'Linear Time, Imagenet 2026',
    'Linear Time, ICML 1826',
    'Linear Time (see ICML 2026) of Ours',
    'AB (ICML 2026)',
  ])('which “%s” has not', (text) => expect(withoutImprint(text)).toBe(text));
});

describe('a sentence', () => {
  const twelve = 'this is what we have read and it is about time.';
  it.each([
    'We like time. It is linear',
    'We like “time”. This is linear',
    'We like (time) . They say so',
    'We like time. I am late',
    'We like time.  There  is more',
    'for more see',
    'we were at',
    'the one called',
    'Linear and',
    `and ${twelve}`,
    'And now all of what we have read was about time (really).',
  ])('is “%s”', (text) => expect(isSentence(text)).toBe(true));

  it.each([
    'Linear Time. The End',
    'Linear Time. It Is Linear',
    'Linear T. It is linear',
    'Linear time. Perhaps it is linear',
    'Overseen',
    'see',
    'see it',
    twelve,
    `and ${twelve}`.slice(0, -1),
    'And Now All Of What We Have Read And Seen Was About time.',
  ])('is not “%s”', (text) => expect(isSentence(text)).toBe(false));
});

it('a reference with a year in brackets keeps its title, whoever else is on the list', () => {
  const { entries } = parseDump(
    new TextEncoder().encode(
      'Lee, K. (2026) On small theories. Proceedings of ICML. doi:10.1145/1.1\nHay, G. and Jay, I. (2026) ‘Layers: a survey’, Things, 1(2). Available at: https://doi.org/10.1145/1.2',
    ),
    'x',
  );
  expect(entries.map(({ title }) => title)).toEqual(['On small theories', 'Layers: a survey']);
});

describe('references of a list keep nothing but the title', () => {
  const titles = ['Linear Time: Why?', 'Other Time and Space'];
  const read = (...lines: readonly string[]) =>
    parseDump(new TextEncoder().encode(lines.join('\n')), 'x').entries.map(({ title, note }) => [
      title,
      note,
    ]);
  const u = 'arxiv.org/abs/2609.1000';

  it.each([
    [
      'MLA',
      `Bee, Ann. "${titles[0]}" arXiv, 28 May 2026, ${u}1.`,
      `Fox, Eva, et al. "${titles[1]}." Things, 2026, ${u}2.`,
    ],
    [
      'Harvard',
      `Bee, A. and de Dee, C. (2026) '${titles[0]}', Things. Available at: https://${u}1 (Accessed: 13 May 2026).`,
      `Fox, E.G. (2026) '${titles[1]}', arXiv [Preprint]. Available at: https://${u}2 (Accessed: 13 May 2026).`,
    ],
    [
      'LaTeX',
      `\\item A.~van Bee, \\emph{${titles[0]}}, \\url{https://${u}1}`,
      `\\item \\href{https://${u}2}{${titles[1]}}`,
    ],
  ])('%s', (_, ...lines) => {
    expect(read('\\section*{Reading}', ...lines, '\\end{itemize}')).toEqual(
      titles.map((title) => [title, undefined]),
    );
  });
});

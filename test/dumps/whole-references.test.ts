/** What makes the words of a line a whole reference, a place of publication, or a sentence, and what is one's title instead. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import {
  isImprint,
  isReference,
  isSentence,
  withoutImprint,
} from '../../src/dumps/references/whole-references.ts';

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

describe('a list of references', () => {
  const read = (lines: readonly string[]) =>
    parseDump(new TextEncoder().encode(lines.join('\n')), 'list.txt').entries.map(({ title, authors }) => [
      title,
      authors?.join(', '),
    ]);

  it.each([
    'BMJ 2026;395:e012345.',
    'Nat Med. 2026.',
    'Nat Med. 2026;32(11):123-30.',
    'Thorax Published Online First: 3 November 2026.',
    'ACM Comput. Surv. 58, 12, Article 123 (November 2026), 35 pages.',
    'Commun. ACM 69, 12 (Dec. 2026), 12–15.',
    'ACM Trans. Inf. Syst. 44, 2 (March 2026), 1–35.',
  ])('has no journal behind a question: %s', (journal) => {
    const own = ['Is mud safe?', 'Mind the gap in mud!'].map(
      (title, at) => `Bee A, Dee CE. ${title} ${journal} doi:10.1234/mud.${at}`,
    );
    expect(read(own)).toEqual([
      ['Is mud safe?', 'A. Bee, C. E. Dee'],
      ['Mind the gap in mud!', 'A. Bee, C. E. Dee'],
    ]);
    const named = own.map((text) => text.replace('Bee A, Dee CE.', 'Ann Bee and Cid Dee. 2026.'));
    expect(read(named)).toEqual([
      ['Is mud safe?', 'Ann Bee, Cid Dee'],
      ['Mind the gap in mud!', 'Ann Bee, Cid Dee'],
    ]);
  });

  it.each([
    ['Bee A (2026) What is mud? Environ Earth Sci 85:12.', 'What is mud?'],
    ['Bee A. Mud. Nature. 2026;640(8012):12–9.', 'Mud'],
    ['Bee A. Why gaps matter! J Gaps (Online). 2026 Nov 3.', 'Why gaps matter!'],
  ])('keeps a name alone: %s', (text, title) => {
    const other = 'Dee C, Fox E (2026) Soil moisture: a review. Plant Soil 512:12–29. doi:10.1234/mud.2';
    expect(read([`${text} doi:10.1234/mud.1`, other])).toEqual([
      [title, 'A. Bee'],
      ['Soil moisture: a review', 'C. Dee, E. Fox'],
    ]);
  });

  it('keeps the names of groups in front of a year', () => {
    expect(
      read([
        'Bee, A., van ’t Hof, J., and HIVE-PD Study Group (2026). What do bees count? Preprint at bioRxiv, https://doi.org/10.1101/1',
      ]),
    ).toEqual([['What do bees count?', 'A. Bee, J. van ’t Hof, HIVE-PD Study Group']]);
  });

  it('has no numbers in front without a full stop, as the BMJ sets it', () => {
    const references = [
      'Bee A, Dee C-E. Learning to forget: is it possible? BMJ 2026;395:e1. doi:10.1136/bmj.1',
      'van den Berg P, Dee C, on behalf of the MUD Group. Soil and health: a review. Gut 2026;75:12–29. doi:10.1136/bmj.2',
      'Fox E. What is mud? Thorax Published Online First: 3 November 2026. doi:10.1136/bmj.3',
    ];
    expect(read(references.map((text, at) => `${at + 1} ${text}`))).toEqual([
      ['Learning to forget: is it possible?', 'A. Bee, C.-E. Dee'],
      ['Soil and health: a review', 'P. van den Berg, C. Dee, MUD Group'],
      ['What is mud?', 'E. Fox'],
    ]);
  });

  it('keeps numbers of titles', () => {
    const titles = ['1 Hive to Rule Them', '2 Hives Are Better'];
    expect(read(titles.map((title, at) => `${title} https://arxiv.org/abs/2401.0000${at}`))).toEqual(
      titles.map((title) => [title, undefined]),
    );
  });

  it('gives no title with a publisher behind it, where commas divide all', () => {
    expect(
      read([
        'Bee, A. and Dee, C.: Hives, meadows, and mud, Springer, Berlin, https://doi.org/10.1234/mud.1, 2026.',
        'Fox, E.: Data of mud [data set], https://doi.org/10.1234/mud.2, 2026.',
      ]),
    ).toEqual([
      [undefined, 'A. Bee, C. Dee'],
      ['Data of mud', 'E. Fox'],
    ]);
  });

  it('gives no title to a chapter without one, as in Nature', () => {
    expect(
      read([
        '1. Bee, A. & Dee, C. Mind the gap. Nature 640, 12–19 (2026). https://doi.org/10.1234/mud.1',
        '2. van den Berg, P. in Handbook of Mud (eds Bee, A. & Dee, C.) Ch. 12 (Springer, 2026). https://doi.org/10.1234/mud.2',
      ]),
    ).toEqual([
      ['Mind the gap', 'A. Bee, C. Dee'],
      [undefined, undefined],
    ]);
  });
});

describe('a full stop behind "No"', () => {
  it.each([
    ['When Bees Say No. Nature 612.', 'When Bees Say No'],
    ['Sonata No. 12 for Bees. Nature 612.', 'Sonata No. 12 for Bees'],
  ])('%s', (words, title) => {
    const text = `- Ann Bee, Cid Dee. ${words} https://arxiv.org/abs/2611.10234\n- Eve Foe, Mia Larva. Wax in Towns. Nature 613. https://arxiv.org/abs/2611.10235\n`;
    const { entries } = parseDump(new TextEncoder().encode(text), 'list.md');
    expect(entries[0]).toMatchObject({ title, authors: ['Ann Bee', 'Cid Dee'] });
  });
});

/** Lists from fields whose journals are no acronyms: journals and years at the end of lines are neither names nor parts of titles. */
import { describe, expect, it } from 'vitest';
import { strangeTitle } from '../../src/dumps/doubts/strange-titles.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const found = (...lines: readonly string[]) =>
  read(...lines).entries.map(({ title, authors = [] }) => [title, ...authors]);
const [one, two, three] = [1, 2, 3].map((at) => `https://doi.org/10.5555/hive.${at}`);

const papers = [
  ['Navigation under Polarised Light', 'Marta Quist', 'Ole Brandt', 'Li Na'],
  ['Do wasps count?', 'P. Okafor', 'R. Lindqvist'],
  ['A unified account of swarm heat', 'Hana Sato', 'Jun Mori'],
];
const names = ['Marta Quist, Ole Brandt & Li Na', 'P. Okafor and R. Lindqvist', 'Hana Sato and Jun Mori'];
const journals = ['Current Biology 2025', 'Animal Cognition 2024', 'Proceedings of the Royal Society B 2026'];

/** A line of each paper, with `{title}`, `{names}` and `{journal}` filled in. */
const filled = (form: string, own: readonly string[] = journals) =>
  papers.map(
    ([title = ''], at) =>
      `${form
        .replace('{title}', title)
        .replace('{names}', names[at] ?? '')
        .replace('{journal}', own[at] ?? '')
        .replace('?.', '?')
        .replace('?,', '?,')} ${[one, two, three][at]}`,
  );

describe('a journal with its year behind titles and names', () => {
  it.each([
    '- "{title}" by {names}, {journal}.',
    '- {title} by {names}, {journal}',
    '- {title}. {names}. {journal}.',
    '- {title}, {names}, {journal}',
    '- {names}: {title}, {journal}',
    '- **{title}** by {names}, {journal}',
    '{title} | {names} | {journal} |',
  ])('%s', (form) => {
    expect(found(...filled(form))).toEqual(papers);
  });

  it.each([
    [
      'with volumes and pages',
      ['Current Biology 35(2), 12–19, 2025', 'Animal Cognition 27, 2024', 'Physical Review E (2026)'],
    ],
    ['shortened', ['Curr. Biol. 2025', 'Anim. Cogn. 2024', 'Proc. R. Soc. B, 2026']],
    ['in italics', ['*Current Biology* 2025', '*Animal Cognition* (2024)', '*Ecology Letters*, 2026']],
  ])('%s', (_what, own) => {
    expect(found(...filled('- {title}. {names}. {journal}.', own))).toEqual(papers);
    expect(found(...filled('- {title}. {journal}.', own))).toEqual(papers.map(([title]) => [title]));
  });

  it('behind the last name a comma ends the names, whatever stands there', () => {
    const lines = filled('- "{title}" by {names}, {journal}.', [
      'University of Hives',
      'Bee Press',
      'Wax Letters',
    ]);
    expect(found(...lines)).toEqual(papers);
  });

  it('in blocks of two lines, whose labels and quotation marks are none of the title', () => {
    const blocks = papers.map(
      ([title], at) => `Paper: "${title}" by ${names[at]}, ${journals[at]}\n${[one, two, three][at]}\n`,
    );
    expect(found(...blocks)).toEqual(papers);
  });
});

describe('no journal', () => {
  it('is a name in front of a year', () => {
    const lines = [
      `- Navigation in the Dark, Marta Quist, Ole Brandt 2025 ${one}`,
      `- Do Wasps Count, Peter Okafor, Rut Lindqvist 2024 ${two}`,
      `- Counting Bees in Town, Ann Bee, Cid Dee 2026 ${three}`,
    ];
    const beside = [
      ...filled('- {title} - {names} - {journal} -').slice(0, 2),
      `- Counting Bees - Ann Bee, Cid Dee 2026 - ${three}`,
    ];
    expect(found(...beside)[2]).toEqual(['Counting Bees', 'Ann Bee', 'Cid Dee']);
    expect(found(...lines)).toEqual([
      ['Navigation in the Dark', 'Marta Quist', 'Ole Brandt'],
      ['Do Wasps Count', 'Peter Okafor', 'Rut Lindqvist'],
      ['Counting Bees in Town', 'Ann Bee', 'Cid Dee'],
    ]);
  });

  it('is the end of one title among others, or a month', () => {
    const lines = [
      `- Results of the Hive Census, Germany 2025 ${one}`,
      `- Linear Time for Bees ${two}`,
      `- Wax in Winter ${three}`,
    ];
    expect(found(...lines)[0]).toEqual(['Results of the Hive Census, Germany 2025']);
    const months = [`- State of the Hive, October 2025 ${one}`, `- State of the Swarm, November 2025 ${two}`];
    expect(found(...months)).toEqual([
      ['State of the Hive, October 2025'],
      ['State of the Swarm, November 2025'],
    ]);
  });
});

describe('names in bold in front of a title in italics', () => {
  it.each([
    [`- **Marta Quist, Ole Brandt**: *Polarised Light and the Bee*. ${one}`, 'Polarised Light and the Bee'],
    [
      `- **Peter Okafor et al.**, *Counting in wasps*, Animal Cognition 29 (2026). ${two}`,
      'Counting in wasps',
    ],
    [`- **Hana Sato** – *Heat in the swarm* – ${three}`, 'Heat in the swarm'],
    [`- **Hana Sato**: *Können Wespen zählen?* Physik Journal 25 (2026). ${three}`, 'Können Wespen zählen?'],
    [`- **Hana Sato:** *Heat in the swarm*. ${three}`, 'Heat in the swarm'],
    [`- **Hive Mind.** *Ada Byron et al. EMNLP.* ${three}`, 'Hive Mind'],
    [`- **Hive Mind**, *Ada Byron, Cid Dee*. ${three}`, 'Hive Mind'],
    [`- **Bumble**: *Slow Flight for Robots* ${three}`, 'Bumble: Slow Flight for Robots'],
    [`- **Bumble**: Linear-Time Sequence Modeling ${three}`, 'Bumble: Linear-Time Sequence Modeling'],
    [`- **Deep Learning**: *A Review of Reviews* ${three}`, 'Deep Learning: A Review of Reviews'],
  ])('%s', (line, title) => {
    expect(found(line).map(([first]) => first)).toEqual([title]);
  });
});

describe('citations by family names, with a journal', () => {
  it.each([
    [
      '- Counting bees (Okafor & Lindqvist 2024, Animal Cognition)',
      '- Wax in winter (Quist, Brandt, Li 2025, Hive Letters)',
      '- Swarm heat (Sato et al. 2026, Physical Review E)',
    ],
    [
      '- Counting bees — Okafor and Lindqvist, Animal Cognition',
      '- Wax in winter — Quist et al., Hive Letters',
      '- Swarm heat — Sato & Mori, Physical Review E',
    ],
    [
      '- Okafor & Lindqvist, *Counting bees*',
      '- Quist et al., *Wax in winter*',
      '- Sato and Mori, *Swarm heat*',
    ],
  ])('are no part of titles: %s', (...lines) => {
    const marked = lines.map((line, at) => `${line} ${[one, two, three][at]}`);
    expect(found(...marked)).toEqual([['Counting bees'], ['Wax in winter'], ['Swarm heat']]);
  });

  it('stand in the cells of tables as well, with links', () => {
    const table = [
      '| # | Paper | When |',
      '|--|--|--|',
      `| 1 | Okafor & Lindqvist, *Counting bees in the dark* ([doi](${one})) | 6 Oct |`,
      `| 2 | Quist et al., *Wax in winter* ([doi](${two})) | 13 Oct |`,
    ];
    expect(found(...table)).toEqual([['Counting bees in the dark'], ['Wax in winter']]);
  });

  it.each([
    'Counting Bees (Okafor & Lindqvist 2024, Animal Cognition)',
    'Counting Bees — Okafor and Lindqvist, Animal Cognition',
    'Counting Bees ([doi](https://doi.org/10.5555/hive.1))',
    'Okafor, P., & Lindqvist, R. (2024). Counting bees. Hives, 27(3), 101–115.',
  ])('hold a capture back where they are: %s', (title) => {
    expect(strangeTitle(title)).toBeDefined();
  });

  it.each([
    'Counting Bees (2024)',
    'Results of the Census (Germany 2025)',
    'Bees and Wasps — A Review, Revisited',
    'f(x) and [g](x)',
  ])('are none: %s', (title) => {
    expect(strangeTitle(title)).toBeUndefined();
  });
});

describe('references', () => {
  it('in a cell give title and names', () => {
    const rows = [
      'Citation\tLink',
      `Okafor, P., & Lindqvist, R. (2024). Counting bees. Animal Cognition, 27(3), 101–115.\t${one}`,
      `Quist, M., Brandt, O., & Li, N. (2025). Wax in winter. Hive Letters, 35(2), 12–19.\t${two}`,
    ];
    expect(found(...rows)).toEqual([
      ['Counting bees', 'P. Okafor', 'R. Lindqvist'],
      ['Wax in winter', 'M. Quist', 'O. Brandt', 'N. Li'],
    ]);
  });

  it.each([
    [
      `1. Quist, Marta (October 2025). "Polarised light and the bee". *Current Biology*. **35** (2): 12–19. ${one}`,
      ['Polarised light and the bee', 'Marta Quist'],
    ],
    [
      `1. Sato, H.; Mori, J. (2026-10-02). "Swarm heat". arXiv:2610.01234 [cond-mat.soft].`,
      ['Swarm heat', 'H. Sato', 'J. Mori'],
    ],
  ])('may have the day or the month with their year: %s', (line, expected) => {
    expect(found(line)).toEqual([expected]);
  });
});

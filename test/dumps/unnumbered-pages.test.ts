/** arXiv's pages of one paper each, copied from their day or title on, so that only "Cite as:" says which paper it is. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const abstract = 'We say why leaves gather in the middle of tea that is stirred.';
const table = (id = '2609.10001') => [
  'Subjects:\tFluid Dynamics (physics.flu-dyn)',
  `Cite as:\tarXiv:${id} [physics.flu-dyn]`,
  ` \t(or arXiv:${id}v1 [physics.flu-dyn] for this version)`,
  ' \t',
  `https://doi.org/10.48550/arXiv.${id}`,
  'Focus to learn more',
  'Submission history',
  'From: Ann Bee [view email]',
  '[v1] Tue, 8 Sep 2026 10:11:12 UTC (1,204 KB)',
];
const tea = { title: 'Who Stirs the Tea? A Dispersion', authors: ['Ann Bee', 'Cid van Dee'], abstract };
const stirs = { ...tea, arxiv: '2609.10001', arxivClass: 'physics.flu-dyn' };
const [title, names] = [tea.title, 'Ann Bee, Cid van Dee'];

describe('a page from its title on', () => {
  it.each<[string, string[]]>([
    ['as shown', [title, names, abstract, ...table()]],
    ['with buttons', [title, names, 'View PDF', 'HTML (experimental)', abstract, '', ...table()]],
    ['with blank lines', [title, '', names, '', abstract, '', ...table()]],
    ['with its classes above', ['Physics > Fluid Dynamics', title, names, abstract, ...table()]],
    ['with names on lines of their own', [title, 'Ann Bee,', 'Cid van Dee', abstract, ...table()]],
    ['below its address', ['https://arxiv.org/abs/2609.10001', title, names, abstract, ...table()]],
    ['below a heading', ['Papers for Friday', '', title, names, abstract, ...table()]],
    [
      'with values below their labels',
      [
        title,
        names,
        abstract,
        'Comments:',
        '\t9 pages',
        'Subjects:',
        '\tFluid Dynamics (physics.flu-dyn)',
      ].concat(['Cite as:', '\tarXiv:2609.10001 [physics.flu-dyn]']),
    ],
    [
      'as Markdown',
      [
        `# ${title}`,
        '[Ann Bee](https://arxiv.org/search/?query=Bee,+A), [Cid van Dee](https://arxiv.org/search/?query=Dee,+C)',
        `> ${abstract}`,
        '| Comments: | 9 pages |',
        '| --- | --- |',
        '| Subjects: | Fluid Dynamics (physics.flu-dyn) |',
        '| Cite as: | [arXiv:2609.10001](https://arxiv.org/abs/2609.10001) [physics.flu-dyn] |',
      ],
    ],
  ])('is read %s', (_, lines) => {
    const { format, entries, doubts, diagnostics } = read(...lines);
    expect([format, doubts, diagnostics]).toEqual(['arxiv-listing', [], []]);
    expect(entries).toMatchObject([stirs]);
  });

  it.each([
    ['Suharto', ['Suharto']],
    ['OpenAI: Ann Bee, Cid van Dee', ['OpenAI', 'Ann Bee', 'Cid van Dee']],
  ])('may have other names: %s', (line, authors) => {
    expect(read(title, line, abstract, ...table()).entries).toMatchObject([{ ...stirs, authors }]);
  });

  it('may lack its abstract', () => {
    expect(read(title, names, ...table()).entries).toMatchObject([{ ...stirs, abstract: undefined }]);
  });

  it('may stand there with others, and with whole pages', () => {
    const { entries, diagnostics } = read(
      ...[title, names, abstract, ...table(), ''],
      ...[
        '[Submitted on 9 Sep 2026]',
        'Other Tea. No.',
        'Gus Hay, Ida Ivy',
        abstract,
        ...table('2609.10002'),
        '',
      ],
      ...['Physics > Fluid Dynamics', 'arXiv:2609.10003 (physics)', '[Submitted on 10 Sep 2026]'],
      ...['Third Tea', 'Jo Kay', abstract, ...table('2609.10003'), ''],
      ...['Last Tea for Today', 'Kim Low, Max Noe', abstract, ...table('2609.10004')],
    );
    expect(entries).toMatchObject([
      stirs,
      {
        title: 'Other Tea. No.',
        authors: ['Gus Hay', 'Ida Ivy'],
        arxiv: '2609.10002',
        firstDate: { day: 9 },
      },
      { title: 'Third Tea', authors: ['Jo Kay'], arxiv: '2609.10003', firstDate: { day: 10 } },
      { title: 'Last Tea for Today', authors: ['Kim Low', 'Max Noe'], arxiv: '2609.10004' },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['a title on two lines', ['Who Stirs the Tea in the Northern Towns', 'and Villages?', names, abstract]],
    ['no names', [title, abstract]],
    ['a title alone', [title]],
  ])('is an error with %s', (_, lines) => {
    const { entries, diagnostics } = read(...lines, ...table());
    expect(entries).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'unread-item', line: lines.length + 2 }]);
  });
});

describe('what stands below a page', () => {
  const page = [title, names, abstract, ...table(), ''];
  it.each<[string, string[], number[]]>([
    ['a list', ['My notes', '- Honey https://arxiv.org/abs/2609.10008', '- Combs, doi:10.1000/7'], [15, 16]],
    ['a page without its subjects', ['Honey', 'Jo Kay', abstract, 'Cite as: arXiv:2609.10008'], [17]],
    ['its own address', ['https://arxiv.org/abs/2609.10001v2', 'Access Paper:', 'View PDF'], []],
  ])('is named where it has other papers: %s', (_, lines, strays) => {
    const { entries, diagnostics } = read(...page, ...lines);
    expect(entries).toMatchObject([stirs]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual(
      strays.map((line) => ['unread-line', line]),
    );
  });

  it('is no other paper in the fields of the page', () => {
    const fields = ['Comments: Sequel to arXiv:2509.00001', 'Related DOI:', 'https://doi.org/10.1000/2'];
    expect(read(...page.slice(0, 5), ...fields, ...page.slice(5)).diagnostics).toEqual([]);
  });
});

describe('a label "Cite as:" elsewhere', () => {
  it.each<[string, string, string[]]>([
    [
      'labelled-papers',
      'fields with labels',
      [`Title: ${title}`, `Authors: ${names}`, ...table().slice(0, 2), `Abstract: ${abstract}`],
    ],
    [
      'title-blocks',
      'notes with addresses',
      [title, names, 'https://arxiv.org/abs/2609.10001', ...table().slice(0, 2), ''].concat([
        'Other Tea of the North',
        'Gus Hay, Ida Ivy',
        'https://arxiv.org/abs/2609.10002',
        'Cite as: arXiv:2609.10002',
      ]),
    ],
    [
      'reading-list',
      'a list',
      [`- ${title}`, '  Cite as: arXiv:2609.10001', '- Other Tea', '  arXiv:2609.10002'],
    ],
  ])('is of %s in %s', (format, _, lines) => {
    expect(read(...lines).format).toBe(format);
  });
});

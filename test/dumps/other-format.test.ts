/** Two listings in one file: what is read of them is held back until a person has looked, and the line is named. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const folder = 'test/fixtures/captures';
const text = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const parse = (captured: string) => parseDump(new TextEncoder().encode(captured), 'two.txt');

it.each([
  ['library.bib', 'library.ris'],
  ['library.ris', 'library.bib'],
  ['library.bib', 'reading-list.txt'],
  ['reading-list.txt', 'library.bib'],
  ['arxiv-recent.txt', 'daily-select-all.txt'],
  ['arxiv-daily.rss.xml', 'arxiv-api.atom.xml'],
  ['arxiv-daily.rss.xml', 'library.bib'],
  ['daily-saved-page.html', 'library.bib'],
  ['weekly-table.md', 'library.bib'],
  ['daily-reader.md', 'library.ris'],
  ['arxiv-new.txt', 'reading-list-points.md'],
  ['reading-list-points.md', 'arxiv-new.txt'],
  ['arxiv-new.txt', 'weekly-table.md'],
])('%s with %s behind it', (one, other) => {
  const found = parse(`${text(one)}\n\n${text(other)}`).doubts.filter(({ rule }) => rule === 'two-formats');
  expect(found).toHaveLength(1);
  expect(found[0]?.reason).toMatch(/looks like .*, and the rest was read as .*\.$/);
});

it.each([
  ['daily-select-all.txt', 'library.bib'],
  ['daily-select-all.txt', 'arxiv-recent.txt'],
  ['daily-select-all.txt', 'library.csl.json'],
  ['library.bib', 'daily-select-all.txt'],
  ['daily-select-all.txt', 'reading-list.txt'],
  ['reading-list.txt', 'daily-select-all.txt'],
])('%s with %s behind it, whose lines are taken for papers, has doubts too', (one, other) => {
  expect(parse(`${text(one)}\n\n${text(other)}`).doubts.length).toBeGreaterThan(0);
});

it('a capture of one kind has none', () => {
  const names = readdirSync(folder).filter((name) => name !== 'expected.json');
  expect(names.length).toBeGreaterThan(10);
  for (const name of names)
    expect(
      parse(text(name)).doubts.filter(({ rule }) => rule === 'two-formats'),
      name,
    ).toEqual([]);
});

it('links to papers that were read, and few among words of a menu, are no listing', () => {
  const listing = text('arxiv-new.txt');
  const own = ['2609.10001', '2609.10002'].map((id) => `See also https://arxiv.org/abs/${id} of today.`);
  const menu = [
    'Help pages',
    'https://arxiv.org/abs/2501.00001',
    'How to cite',
    'Contact us',
    'News of today',
  ];
  const targets = [1, 2, 3, 4].map((at) => `[${at}]: https://arxiv.org/abs/2501.0000${at}`);
  for (const foot of [own, menu, targets])
    expect(parse(`${listing}\n\n${foot.join('\n')}`).doubts).toEqual([]);
});

describe('a listing that was read as entries of another', () => {
  const cards = ['Daily Papers', '', 'Oct 2', '', '7', '', 'Linear Time', '', '4 authors', ''];
  const arxiv = ['[1] arXiv:2609.10001', 'Title: A', 'Ann Bee', 'Subjects: Sound (cs.SD)'];
  const doubts = (...lines: string[]) =>
    parseDump(new TextEncoder().encode(lines.join('\n')), 'x')
      .doubts.filter(({ rule }) => rule === 'two-formats')
      .map(({ line }) => line);

  it('is doubted where its marks begin', () => {
    expect(doubts(...cards, ...arxiv)).toEqual([12]);
    expect(doubts(...cards, 'Thu, 12 Nov 2026 (showing 1 of 1 entries )', '', ...arxiv)).toEqual([14]);
  });

  it('is none without its marks', () => {
    expect(doubts(...cards)).toEqual([]);
    expect(doubts(...arxiv)).toEqual([]);
  });
});

describe('a record by which a list asks to be cited', () => {
  const list = [
    '# Papers',
    '- [2026-10-01] Our survey was accepted!',
    ...[1, 2, 3].map((id) => `- **Title ${id} of a Paper** [[pdf](https://arxiv.org/abs/2609.1000${id})]`),
  ];
  const record = (id: string) => [`@article{x${id},`, `  title={A Survey},`, `  journal={arXiv:${id}}`, '}'];
  const fenced = (...lines: readonly string[]) => ['```bibtex', ...lines, '```'];
  const read = (...lines: readonly string[]) => parse(lines.join('\n'));

  it.each([
    [['## Citation', '', ...fenced(...record('2601.00777'))]],
    [['If you find this useful, please cite:', ...fenced(...record('2601.00777'), ...record('2601.00778'))]],
    [['BibTeX', '', ...record('2601.00777')]],
    [['## 引用', ...record('2609.10001'), '## License', 'MIT']],
  ])('is none of its papers: %j', (lines) => {
    const { format, entries, doubts, listed } = read(...list, '', ...lines);
    expect([format, listed]).toEqual(['reading-list', undefined]);
    expect(entries.map(({ arxiv }) => arxiv)).toEqual(['2609.10001', '2609.10002', '2609.10003']);
    expect(doubts).toEqual([]);
  });

  it.each([
    ['no word of citing', [...list, '## More', ...fenced(...record('2601.00777'))]],
    [
      'as many records as a library',
      [...list, 'Citation', ...['1', '2', '3', '4'].flatMap((id) => record(`2601.0077${id}`))],
    ],
    ['one paper besides', [list[2] ?? '', '## Citation', ...fenced(...record('2601.00777'))]],
  ])('is a listing of another kind with %s', (_, lines) => {
    const { format, doubts } = read(...lines);
    expect(format).toBe('bibtex');
    expect(doubts.map(({ rule }) => rule)).toContain('two-formats');
  });
});

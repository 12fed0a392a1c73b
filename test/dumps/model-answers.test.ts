/** Answers of language models: numbered titles in bold type with names and a year, and labels below. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'answer.md');
const rows = (...lines: readonly string[]) =>
  read(...lines).entries.map(({ title, authors, venue, note, arxiv, doi }) => [
    title,
    authors,
    venue,
    note,
    arxiv ?? doi,
  ]);
const expected = [
  ['Honey: A Survey', ['Ann Bee', 'Cid Dee'], 'Journal of Bees', 'A survey of honey.', '10.1000/honey.1'],
  ['Wax or Not?', ['Fay Gee'], 'Bee Letters', "They ask if it's wax.", '2610.01003'],
];
const intro = 'Here are five recent papers on bees:';

describe('an answer with labels', () => {
  it.each([
    ['in italics', (name: string) => `*${name}*:`],
    ['in italics with the colon', (name: string) => `*${name}:*`],
    ['in bold type', (name: string) => `**${name}:**`],
    ['that are plain', (name: string) => `${name}:`],
  ])('%s', (_name, label) => {
    const lines = [
      intro,
      '',
      '1. **Honey: A Survey** – Ann Bee, Cid Dee (2026)',
      `   - ${label('Journal')} Journal of Bees`,
      `   - ${label('DOI')} https://doi.org/10.1000/honey.1`,
      `   - ${label('Summary')} A survey of honey.`,
      '',
      '2. **Wax or Not?** – Fay Gee et al. (2026)',
      `   - ${label('Journal')} Bee Letters`,
      `   - ${label('Link')} https://arxiv.org/abs/2610.01003`,
      `   - ${label('Summary')} They ask if it's wax.`,
    ];
    expect(rows(...lines)).toEqual(expected);
  });

  it('and where they were published in italics', () => {
    const lines = [
      ...[intro, '', '1. **Honey: A Survey** – Ann Bee, Cid Dee (2026)', '   *Journal of Bees*'],
      ...['   DOI: https://doi.org/10.1000/honey.1', '   Summary: A survey of honey.', ''],
      ...['2. **Wax or Not?** – Fay Gee et al. (2026)', '   *Bee Letters*'],
      ...['   https://arxiv.org/abs/2610.01003', "   Summary: They ask if it's wax."],
    ];
    expect(rows(...lines)).toEqual(expected);
  });

  it('keeps what stands behind a title and is no names', () => {
    const { entries } = read(
      ...[
        '1. **Honey** – a survey of it all',
        '   - Link: https://arxiv.org/abs/2610.01002',
        '   - Notes: good',
      ],
      ...['2. **Wax** – the whole of it', '   - Link: https://arxiv.org/abs/2610.01003', '   - Notes: fine'],
    );
    expect(entries.map(({ authors, arxiv }) => [authors, arxiv])).toEqual([
      [undefined, '2610.01002'],
      [undefined, '2610.01003'],
    ]);
  });
});

/** Tables whose columns no header names, or whose header has unknown names. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'capture');
const u = 'https://arxiv.org/abs/2510.0123';

const rows = [
  ['Time for All', 'Ann Bee, Cid Dee', '2025', 'ICML 2025', `${u}1`],
  ['Vision, Without Words', 'Eva Fox', '2024', 'ACL 2024', `${u}2`],
  ['Sparse Attention Costs Less', 'Gus Hay and Ida Joy', '2025', 'NeurIPS 2025', `${u}3`],
] as const;
const expected = [
  {
    title: 'Time for All',
    authors: ['Ann Bee', 'Cid Dee'],
    firstMonth: '2025',
    venue: 'ICML 2025',
    arxiv: '2510.01231',
  },
  {
    title: 'Vision, Without Words',
    authors: ['Eva Fox'],
    firstMonth: '2024',
    venue: 'ACL 2024',
    arxiv: '2510.01232',
  },
  {
    title: 'Sparse Attention Costs Less',
    authors: ['Gus Hay', 'Ida Joy'],
    firstMonth: '2025',
    venue: 'NeurIPS 2025',
    arxiv: '2510.01233',
  },
];
const quoted = (cell: string): string => (cell.includes(',') ? `"${cell}"` : cell);
const lines = (
  form: (cells: readonly string[]) => string,
  all: readonly (readonly string[])[] = rows,
): string => `${all.map(form).join('\n')}\n`;

describe('columns without names', () => {
  it.each([
    ['commas', lines((cells) => cells.map(quoted).join(','))],
    ['semicolons', lines((cells) => cells.join(';'))],
    ['tabs', lines((cells) => cells.join('\t'))],
    ['tabs, names first', lines(([title, names, ...rest]) => [names, title, ...rest].join('\t'))],
    ['bars', lines((cells) => `| ${cells.join(' | ')} |`)],
    [
      'bars below empty names',
      `| | | | | |\n|---|---|---|---|---|\n${lines((cells) => `| ${cells.join(' | ')} |`)}`,
    ],
    [
      'bars below unknown names',
      `| Item | Who | When | Where | Get it |\n|---|---|---|---|---|\n${lines((cells) => `| ${cells.join(' | ')} |`)}`,
    ],
    [
      'commas below unknown names',
      `Item,Who,When,Where,Get it\n${lines((cells) => cells.map(quoted).join(','))}`,
    ],
    [
      'cells of a page',
      `<!doctype html><html><body><table>${lines((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)}</table></body></html>`,
    ],
  ])('are told by their cells: %s', (_name, text) => {
    expect(read(text).entries).toMatchObject(expected);
  });

  it('have days and notes', () => {
    const text = `| ${[
      [`[Time for All](${u}1)`, '2025-10-14', 'worth a second look'],
      [`[Vision Without Words](${u}2)`, '2025-10-15', 'has good figures'],
    ]
      .map((cells) => cells.join(' | '))
      .join(' |\n| ')} |\n`;
    expect(read(text).entries).toMatchObject([
      { title: 'Time for All', firstDate: { year: 2025, month: 10, day: 14 }, note: 'worth a second look' },
      {
        title: 'Vision Without Words',
        firstDate: { year: 2025, month: 10, day: 15 },
        note: 'has good figures',
      },
    ]);
  });

  it('take a topic for no title', () => {
    const topics = lines(
      (cells) => `| ${cells.join(' | ')} |`,
      [
        ['Vision', 'Seeing Without Any Words', `${u}1`],
        ['Speech', 'Hearing Without Any Words', `${u}2`],
      ],
    );
    expect(read(topics).entries.map(({ title }) => title)).toEqual([
      'Seeing Without Any Words',
      'Hearing Without Any Words',
    ]);
  });

  it('name a column of a file that is not read', () => {
    const text = `Item,Who,Shelf,Get it\n"Time for All","Ann Bee, Cid Dee",B2,${u}1\n"Vision Without Words","Eva Fox, Gus Hay",B3,${u}2\n`;
    expect(read(text).diagnostics).toMatchObject([{ rule: 'unread-columns', line: 1 }]);
    expect(read(text).diagnostics[0]?.reason).toContain('"Shelf"');
  });

  it('are none in lists whose lines have commas', () => {
    const list = `- Time for All, Cheaply, ${u}1\n- Vision, Without Words, ${u}2\n`;
    expect(read(list).format).toBe('reading-list');
  });
});

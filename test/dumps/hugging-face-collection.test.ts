/** Collections at Hugging Face, copied. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

const head = "ann's Collections\nAttention\nupdated 3 days ago\nUpvote\n4\n\n";
const model = 'bee/slow-7b\n\nText Generation\n• 7B • Updated 3 days ago • 1.2k • 12\n';
const papers = [
  {
    title: 'What Is Between: 2 Things',
    arxiv: '2610.01234',
    firstDate: { year: 2026, month: 10, day: 1 },
    upvotes: 142,
  },
  { title: 'Is It More?', arxiv: '2512.04567', firstDate: { year: 2025, month: 12, day: 2 }, upvotes: 98 },
];

it('names a paper whose title or other details are missing', () => {
  const cut = `${head}What Is Between\n\n• 2610.01234 •\nPublished Oct 1\n\nIs It More?\n\nPaper\n• 2512.04567 •\nPublished Dec 2\n`;
  const { entries, diagnostics } = read(cut);
  expect(entries.map(({ title }) => title)).toEqual(['Is It More?']);
  expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'unread-item', line: 9 }]);
});

it.each([
  [
    'on lines of their own',
    'What Is Between: 2 Things\n\nPaper\n• 2610.01234 •\nPublished Oct 1\n• 142\n\nIs It More?\n\nPaper\n• 2512.04567 •\nPublished Dec 2, 2025\n• 98\n\n',
  ],
  [
    'on one line',
    'What Is Between: 2 Things\nPaper • 2610.01234 • Published Oct 1 • 142\nIs It More?\nPaper • 2512.04567 • Published Dec 2, 2025 • 98\n',
  ],
])('reads papers with details %s, and no models', (_what, list) => {
  const { format, entries, doubts, diagnostics } = read(head + list + model);
  expect(format).toBe('hugging-face-collection');
  expect(entries).toMatchObject(papers);
  expect(entries).toHaveLength(2);
  expect(entries.map(({ lines }) => lines.last - lines.first)).toEqual(
    list.includes('\n\n') ? [5, 5] : [1, 1],
  );
  expect([...doubts, ...diagnostics]).toEqual([]);
});

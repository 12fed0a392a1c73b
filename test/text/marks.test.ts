import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MarkFinder } from '../../src/text/marks.ts';
import { rules } from '../../src/text/rules.ts';

const allMarks = rules.flatMap(({ marks }) => marks);
const finder = new MarkFinder(rules.map(({ marks }) => marks));

test('a test for marks finds what looking for each of them finds', () => {
  const piece = fc.oneof(
    fc.constantFrom(...allMarks),
    fc.constantFrom('n', 'sim', ' ', 'é', '1', '/', ':', '\ud835'),
    // Parts of a mark, so that runs of it occur without it.
    fc.constantFrom(...allMarks.map((mark) => mark.slice(1)), ...allMarks.map((mark) => mark.slice(0, -1))),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (body) => {
      const found = finder.scan(body);
      const marked = rules.filter((_, index) => finder.isMarked(index, body, found));
      expect(marked).toEqual(rules.filter(({ marks }) => marks.some((mark) => body.includes(mark))));
    }),
    { numRuns: 1000 },
  );
});

test('no rule is offered every text, and marks are plain letters and signs', () => {
  for (const { marks } of rules) {
    expect(marks.length).toBeGreaterThan(0);
    expect(marks).not.toContain('');
    for (const mark of marks) expect(mark).toMatch(/^[ -~−–]+$/);
  }
});

import { expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';
import { toMarkupDiagnostics } from '../../src/text/markup-diagnostics.ts';

const place = { paper: 'on-x', field: 'abstract', file: 'content/dumps/a.txt', line: 3 } as const;

test('maths shown as its source is told with its place', () => {
  expect(toMarkupDiagnostics(parseMarkup('bound $\\nosuch{x}$'), place)).toEqual([
    {
      severity: 'warning',
      rule: 'unreadable-text',
      reason: 'In the abstract of on-x, $\\nosuch{x}$: Unsupported function name: \\nosuch.',
      advice: 'It is shown as its source; write a correction under "text" in content/corrections.yaml.',
      file: 'content/dumps/a.txt',
      line: 3,
    },
  ]);
});

test('a text that reads well has nothing to tell', () => {
  expect(toMarkupDiagnostics(parseMarkup('bound $x^2$'), place)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const parse = (text: string) => parseDump(new TextEncoder().encode(text), 'orals.txt');

describe('a list of oral abstracts', () => {
  it('has one abstract a line, and says how many it should have', () => {
    const dump = parse('| Total: 61\nOne abstract.\n\nAnother (with $x$).\n');
    expect(dump).toMatchObject({ format: 'oral-abstracts', announced: 61, listed: undefined });
    expect(dump.uses[0]).toMatchObject({ number: 1, role: 'header' });
    expect(dump.entries.map(({ title, abstract, lines }) => [title, abstract, lines.first])).toEqual([
      [undefined, 'One abstract.', 2],
      [undefined, 'Another (with $x$).', 4],
    ]);
    expect(dump.diagnostics).toMatchObject([{ severity: 'info', rule: 'announced-count' }]);
  });

  it('warns when it holds more than it announces', () => {
    expect(parse('Total: 1\nOne.\nTwo.').diagnostics).toMatchObject([
      { severity: 'warning', rule: 'announced-count' },
    ]);
  });

  it('says nothing when the count is right', () => {
    expect(parse('Total: 1\nOne.').diagnostics).toEqual([]);
  });

  it.each([['| Total: 61'], ['| Total: 2\nOne.\nTwo is cut in the mid']])(
    'finds a cut capture: %s',
    (text) => {
      expect(parse(text).diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
        { rule: 'truncated-capture' },
      ]);
    },
  );
});

/** A short run of `npm run fuzz`, the same every time: whatever is put in is refused with a sentence, or built. */
import { expect, it } from 'vitest';
import { openTargets } from '../../scripts/fuzz/open-targets.ts';
import { runFuzz } from '../../scripts/fuzz/run-fuzz.ts';
import { refusedOrBuilt } from '../../scripts/fuzz/target.ts';
import { ContentError } from '../../src/diagnostic.ts';

const runs: Readonly<Record<string, number>> = {
  captures: 150,
  'content files': 150,
  requests: 100,
  'query strings': 500,
  'stored reading lists': 500,
};

it('nothing but sentences and pages comes of any input', async () => {
  for (const target of await openTargets()) {
    const report = await runFuzz(target, { seed: 1, runs: runs[target.name] ?? 100 });
    await target.close();
    expect(
      report.faults.map(({ input, error }) => `${input.name}: ${error}`),
      target.name,
    ).toEqual([]);
    expect(report.refused, target.name).toBeGreaterThan(5);
    expect(report.built, target.name).toBeGreaterThan(5);
    expect(report.tried).toBe(report.refused + report.built);
  }
});

it('a run notices an error without a sentence, and makes its input small', async () => {
  const bytes = new TextEncoder().encode('an ordinary text');
  const report = await runFuzz(
    {
      name: 'test',
      seeds: [{ name: 'x', bytes }],
      words: ['BUG'],
      run: (input) => {
        if (new TextDecoder().decode(input.bytes).includes('BUG')) throw new TypeError('x is not a function');
        return 'built';
      },
      close: () => undefined,
    },
    { seed: 1, runs: 1_000 },
  );
  expect(report.faults).toHaveLength(1);
  expect(report.faults[0]?.error).toContain('x is not a function');
  expect(report.faults[0]?.input.bytes.length).toBeLessThan(30);
});

it.each([
  ['no advice', { advice: '' }],
  ['no file', { file: '' }],
  ['a value that is none', { reason: 'It is undefined.' }],
  ['a line that is none', { line: 0 }],
])('a refusal with %s is not one', (_what, change) => {
  const whole = {
    severity: 'error',
    rule: 'x',
    reason: 'It is wrong.',
    advice: 'Mend it.',
    file: 'a',
  } as const;
  const refuse = (diagnostic: object) => () =>
    refusedOrBuilt(() => {
      throw new ContentError([{ ...whole, ...diagnostic }]);
    });
  expect(refuse({})()).toBe('refused');
  expect(refuse(change)).toThrow(/No sentence/);
});

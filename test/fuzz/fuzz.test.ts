/** A short run of `npm run fuzz`, the same every time: whatever is put in is refused with a sentence, or built. */
import { expect, it } from 'vitest';
import { openTarget } from '../../scripts/fuzz/open-targets.ts';
import { runFuzz } from '../../scripts/fuzz/run-fuzz.ts';
import { refusedOrBuilt } from '../../scripts/fuzz/target.ts';
import { ContentError } from '../../src/diagnostic.ts';

const runs = {
  captures: 80,
  'content files': 80,
  requests: 60,
  'query strings': 300,
  'stored reading lists': 300,
} satisfies Record<keyof typeof openTarget, number>;

it.each(Object.keys(runs) as (keyof typeof runs)[])(
  'nothing but sentences and pages comes of %s',
  { timeout: 600_000 },
  async (name) => {
    const target = await openTarget[name]();
    const report = await runFuzz(target, { seed: 1, runs: runs[name] });
    await target.close();
    expect(report.faults.map(({ input, error }) => `${input.name}: ${error}`)).toEqual([]);
    expect(report.refused).toBeGreaterThan(5);
    expect(report.built).toBeGreaterThan(5);
    expect(report.tried).toBe(report.refused + report.built);
  },
);

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

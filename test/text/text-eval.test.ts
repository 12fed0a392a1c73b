/** A short fixed run of `npm run text:eval`: a rule that lowers a figure shows here. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../scripts/text-eval/evaluate.ts';
import { checkTargets } from '../../scripts/text-eval/render-evaluation.ts';
import { canonical, toSkeleton } from '../../scripts/text-eval/score.ts';
import { isUntouched, parseTraps } from '../../scripts/text-eval/traps.ts';
import { parseMarkup } from '../../src/text/markup.ts';

const traps = parseTraps(readFileSync('scripts/text-eval/traps.txt', 'utf8'));
const evaluation = evaluate(7, 180, traps);

describe('text read back from every kind of damage', () => {
  test('no trap is touched, and there are at least 500', () => {
    expect(evaluation.traps.touched).toEqual([]);
    expect(traps.length).toBeGreaterThanOrEqual(500);
  });

  test.each(checkTargets(evaluation))('$name: $reached, wanted $wanted', ({ met }) => {
    expect(met).toBe(true);
  });

  test('right, missed and wrong by kind and damage are as they were', async () => {
    const lines = [...evaluation.byKind]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([kind, row]) =>
        [...row].map(
          ([damage, { right, missed, wrong }]) => `${kind}, ${damage}: ${right} / ${missed} / ${wrong}`,
        ),
      );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/text-eval.txt');
  });
});

describe('the measure itself', () => {
  test('sees a script that became a letter, and a formula that is none', () => {
    expect(toSkeleton('<math><msup><mi>x</mi><mn>2</mn></msup></math>')).not.toBe(
      toSkeleton('<math><mi>x</mi><mn>2</mn></math>'),
    );
    expect(toSkeleton('<math><mi>n</mi></math>')).not.toBe(toSkeleton('n'));
  });

  test('takes a source and its honest reading for the same letters', () => {
    expect(canonical('$x_i \\in \\mathbb{R}$')).toBe(canonical('xi∈R'));
    expect(canonical('x_i')).not.toBe(canonical('y_i'));
  });

  test('sees a trap that was changed', () => {
    const trap = 'It was 5 times faster.';
    expect(isUntouched(trap, parseMarkup(trap))).toBe(true);
    expect(isUntouched(trap, { html: 'It was 5× faster.', plain: 'It was 5× faster.' })).toBe(false);
    expect(isUntouched(trap, { html: 'It was <math><mn>5</mn></math> times faster.', plain: trap })).toBe(
      false,
    );
  });
});

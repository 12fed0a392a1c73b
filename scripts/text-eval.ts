/**
 * `npm run text:eval`: accuracy of the text rules. Generates abstracts with known results, damages them as listings
 * do, parses and compares them; also checks that traps stay unchanged. Prints tables; `-- --write` updates
 * docs/text.md, `-- --misses 40` prints failures, `-- --seed 2` and `-- --count 300` change the sample.
 */
import { readFileSync } from 'node:fs';
import { readOptions } from './read-options.ts';
import { evaluate } from './text-eval/evaluate.ts';
import { checkTargets, renderEvaluation } from './text-eval/render-evaluation.ts';
import { parseTraps } from './text-eval/traps.ts';
import { writeTables } from './write-tables.ts';

const REPORT = 'docs/text.md';
const { values } = readOptions('text:eval', {
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1800' },
    misses: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const traps = parseTraps(readFileSync('scripts/text-eval/traps.txt', 'utf8'));
const evaluation = evaluate(Number(values.seed), Number(values.count), traps);
const report = renderEvaluation(evaluation, Number(values.seed), Number(values.count));
console.log(report);
for (const trap of evaluation.traps.touched) console.log(`touched trap: ${trap}`);
for (const { damage, item, damaged, found, verdict } of evaluation.examples.slice(
  0,
  Number(values.misses ?? 0),
))
  console.log(`${verdict}  ${damage}  ${item.kind}: ${damaged}\n    wanted ${item.plain}; found ${found}`);
if (values.write) writeTables(REPORT, report);
if (checkTargets(evaluation).some(({ met }) => !met)) process.exitCode = 1;

/**
 * `npm run fuzz [-- --minutes 5] [--seed N] [--only captures]`: fuzz tests with mutations of a corpus. Each input must be
 * accepted, or refused with a readable message; any other result is printed with its input, and gives exit code 1.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTarget } from './fuzz/open-targets.ts';
import { type FuzzReport, runFuzz } from './fuzz/run-fuzz.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions('fuzz', {
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Date.now() % 2_147_483_647);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes wants a number above 0, --seed a whole number.');
  process.exit(1);
}
const targets = Object.entries(openTarget).filter(([name]) => name.startsWith(values.only ?? ''));
if (targets.length === 0) {
  console.error(`--only ${values.only}: nothing of that name is tried.`);
  process.exit(1);
}
console.log(`Seed ${seed}; ${minutes} minutes for ${targets.length} kinds of input.`);
for (const [, open] of targets) {
  const target = await open();
  const report = await runFuzz(target, {
    seed,
    runs: Number.MAX_SAFE_INTEGER,
    milliseconds: (minutes * 60_000) / targets.length,
  });
  await target.close();
  print(report);
}

function print({ target, tried, refused, built, faults, slowest }: FuzzReport): void {
  console.log(
    `${target}: ${tried} tried, ${refused} refused with a sentence, ${built} built, ${faults.length} neither; the slowest (${slowest.name}) took ${slowest.milliseconds} ms.`,
  );
  faults.forEach(({ input, error }, index) => {
    const file = join(
      tmpdir(),
      `offprint-fuzz-${seed}-${index}-${input.name.replace(/[^a-z0-9.-]+/gi, '-')}`,
    );
    writeFileSync(file, input.bytes);
    console.error(`  ${input.name} (${input.bytes.length} bytes, kept as ${file}): ${error}`);
    process.exitCode = 1;
  });
}

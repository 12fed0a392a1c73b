/**
 * `npm test`: style, types, dead code, and beside these checks all tests, including browser tests of the built site. A check that
 * fails ends the tests. `--lint` runs the checks alone (`npm run lint`); `--quick` the fast tests alone (`npm run test:quick`).
 * Other arguments are passed to vitest: `npm test -- -u`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from '../test/browser/find-browser.ts';

type Step = readonly [what: string, command: string, ...args: string[]];

/** One type checker, because the checks run in parallel; four checkers infer the same types, and take twice the CPU time. */
const oneChecker = ['--checkers', '1'] as const;
const checks: readonly Step[] = [
  ['Style (Biome)', 'biome', 'ci', '--error-on-warnings'],
  ['Types', 'tsc', '--noEmit', ...oneChecker],
  ['Types of the browser scripts', 'tsc', '--noEmit', ...oneChecker, '-p', 'templates/scripts'],
  ['Types of the service worker', 'tsc', '--noEmit', ...oneChecker, '-p', 'templates/service-worker'],
  ['Dead code (knip)', 'knip'],
];
const isWindows = process.platform === 'win32';
const programOf = (command: string): string => join('node_modules', '.bin', command);
const results = join('.cache', 'test-results.json');

const given = process.argv.slice(2);
const [lint, quick] = ['--lint', '--quick'].map((option) => given.includes(option));
const forVitest = given.filter((argument) => argument !== '--lint' && argument !== '--quick');

if (!lint && !quick) assertBrowser();
const checking = quick ? undefined : runTogether(checks);
if (lint) showChecks(await checking);
else await test();

/** Exits early if there is no browser: the checks would continue without this process. */
function assertBrowser(): void {
  try {
    requireBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** Runs everything, and exits with the status of what failed. */
async function test(): Promise<void> {
  rmSync(results, { force: true });
  const mode = quick ? ['--mode', 'quick'] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  console.log('\nTests (vitest)');
  const vitest = spawn(programOf('vitest'), ['run', ...mode, ...reporters, ...forVitest], {
    stdio: 'inherit',
    shell: isWindows,
  });
  const ending = once(vitest, 'exit') as Promise<[status: number | null]>;
  void checking?.then((done) => {
    if (done.some(({ status }) => status !== 0)) vitest.kill();
  });
  const [status] = await ending;
  showChecks(await checking);
  printCounts();
  process.exit(status ?? 1);
}

/** Prints vitest's counts as the last line, for tools that parse the output. */
function printCounts(): void {
  if (!existsSync(results)) {
    console.error('vitest ended before it had counted anything; its own message is above.');
    return;
  }
  const counted = JSON.parse(readFileSync(results, 'utf8')) as Record<
    'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests',
    number
  > & {
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly unknown[];
    }[];
  };
  // A file whose modules can't be loaded fails without a test.
  const unloaded = counted.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const skipped = counted.numPendingTests + counted.numTodoTests;
  const counts = [`${counted.numPassedTests} passed`, `${counted.numFailedTests + unloaded.length} failed`];
  console.log([...counts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', '));
}

/** Output and exit status of a check. */
interface Checked {
  readonly what: string;
  readonly status: number;
  readonly output: string;
}

/** Runs the checks in parallel, since none uses all cores. */
function runTogether(steps: readonly Step[]): Promise<readonly Checked[]> {
  return Promise.all(steps.map(async (step) => ({ what: step[0], ...(await runQuietly(step)) })));
}

/** Prints the output of the checks in order; exits if one has failed. */
function showChecks(done: readonly Checked[] = []): void {
  for (const { what, status, output } of done) {
    process.stdout.write(`\n${what}\n${output}`);
    if (status === 0) continue;
    console.error(`${what}: failed.`);
    process.exit(status);
  }
}

async function runQuietly([, command, ...args]: Step): Promise<{ status: number; output: string }> {
  const child = spawn(programOf(command), args, { stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status: status ?? 1, output };
}

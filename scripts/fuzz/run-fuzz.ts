/** Runs a fuzz target: first its seeds unchanged, then mutations of them. */
import fc from 'fast-check';
import { mutatedInputs } from './mutate.ts';
import type { FuzzInput, FuzzTarget, Outcome } from './target.ts';

export interface FuzzReport {
  readonly target: string;
  readonly tried: number;
  readonly refused: number;
  readonly built: number;
  /** Other outcomes, of seeds and of the smallest failing mutation; expected to be empty. */
  readonly faults: readonly { readonly input: FuzzInput; readonly error: string }[];
  /** The input that took longest. */
  readonly slowest: { readonly name: string; readonly milliseconds: number };
}

export interface FuzzLimits {
  readonly seed: number;
  /** Maximum number of mutations. */
  readonly runs: number;
  readonly milliseconds?: number;
}

export async function runFuzz(
  target: FuzzTarget,
  { seed, runs, milliseconds }: FuzzLimits,
): Promise<FuzzReport> {
  const outcomes: Record<Outcome, number> = { refused: 0, built: 0 };
  const faults: { input: FuzzInput; error: string }[] = [];
  let slowest = { name: '', milliseconds: 0 };
  const attempt = async (input: FuzzInput): Promise<void> => {
    const started = performance.now();
    const outcome = await target.run(input);
    const took = performance.now() - started;
    if (took > slowest.milliseconds) slowest = { name: input.name, milliseconds: Math.round(took) };
    outcomes[outcome] += 1;
  };
  for (const input of target.seeds)
    await attempt(input).catch((error: unknown) => faults.push({ input, error: describe(error) }));
  const result = await fc.check(fc.asyncProperty(mutatedInputs(target), attempt), {
    seed,
    numRuns: runs,
    ...(milliseconds === undefined
      ? {}
      : { interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false }),
  });
  if (result.failed && result.counterexample !== null)
    faults.push({ input: result.counterexample[0], error: describe(result.errorInstance) });
  const { refused, built } = outcomes;
  return { target: target.name, tried: refused + built + faults.length, refused, built, faults, slowest };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

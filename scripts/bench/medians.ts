/** Medians of several runs. */
import type { Contender, SizeResult } from './bench-size.ts';

export interface Median {
  readonly wall: number;
  readonly processor: number | undefined;
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
  /** Seconds for each stage, in order. */
  readonly stages: readonly { readonly name: string; readonly wall: number; readonly processor: number }[];
}

/** The median of each figure separately; undefined if the contender did not run. */
export function medianRun({ runs }: SizeResult, contender: Contender): Median | undefined {
  const own = runs.filter((run) => run.contender === contender);
  const [first] = own;
  if (first === undefined) return undefined;
  const processors = own.flatMap(({ processor }) => processor ?? []);
  return {
    wall: median(own.map(({ wall }) => wall)),
    processor: processors.length === 0 ? undefined : median(processors),
    memory: median(own.map(({ memory }) => memory)),
    files: first.files,
    bytes: first.bytes,
    stages: first.stages.map(({ name }, index) => ({
      name,
      wall: median(own.map(({ stages }) => stages[index]?.wall ?? 0)),
      processor: median(own.map(({ stages }) => stages[index]?.processor ?? 0)),
    })),
  };
}

/** The middle value; for an even number of values, the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

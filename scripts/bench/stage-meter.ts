/** A `Progress` that measures the stages of a build instead of printing them. */
import type { Progress } from '../../src/build/progress.ts';
import { ownProcessorTime, peakMemory, resetPeakMemory } from './resource-use.ts';

export interface StageCost {
  readonly name: string;
  /** Elapsed seconds. */
  readonly wall: number;
  /** CPU seconds (user and system) of all threads and ended children. */
  readonly processor: number;
  /** Peak memory of this process during the stage, in bytes. */
  readonly memory: number;
}

export interface StageMeter extends Progress {
  readonly costs: () => readonly StageCost[];
}

export function startStageMeter(): StageMeter {
  const costs: StageCost[] = [];
  let running: { name: string; wall: number; processor: number } | undefined;
  const end = (): void => {
    if (running === undefined) return;
    const { name, wall, processor } = running;
    costs.push({
      name,
      wall: (performance.now() - wall) / 1000,
      processor: ownProcessorTime() - processor,
      memory: peakMemory(),
    });
    running = undefined;
  };
  return {
    stage(name) {
      end();
      resetPeakMemory();
      running = { name, wall: performance.now(), processor: ownProcessorTime() };
    },
    finish() {
      end();
      return costs.map(({ name, wall }) => ({ name, milliseconds: Math.round(wall * 1000) }));
    },
    costs: () => costs,
  };
}

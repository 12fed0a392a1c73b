/** A build's progress, measured instead of shown. */
import type { Progress } from '../../src/build/progress.ts';
import { forgetPeak, ownProcessorTime, peakMemory } from './resource-use.ts';

export interface StageCost {
  readonly name: string;
  /** Seconds. */
  readonly wall: number;
  /** Seconds, user and system, all threads and ended children. */
  readonly processor: number;
  /** Bytes: the most this process held during the stage. */
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
      forgetPeak();
      running = { name, wall: performance.now(), processor: ownProcessorTime() };
    },
    finish() {
      end();
      return costs.map(({ name, wall }) => ({ name, milliseconds: Math.round(wall * 1000) }));
    },
    costs: () => costs,
  };
}

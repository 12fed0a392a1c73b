/** Progress output of long commands: one line that is overwritten on a terminal, a line for each stage elsewhere. */

export interface Progress {
  /** Starts a stage and ends the one before it. */
  readonly stage: (name: string) => void;
  /** Ends the last stage; returns the duration of each stage in milliseconds, in order. */
  readonly finish: () => readonly StageTime[];
}

export interface StageTime {
  readonly name: string;
  readonly milliseconds: number;
}

/** Reports to `stream`, normally standard error, so that standard output can be piped. */
export function startProgress(
  stream: NodeJS.WriteStream,
  now: () => number = () => performance.now(),
): Progress {
  const times: StageTime[] = [];
  let running: { name: string; since: number } | undefined;
  const end = (): void => {
    if (running === undefined) return;
    const milliseconds = Math.round(now() - running.since);
    times.push({ name: running.name, milliseconds });
    stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}${running.name} … ${milliseconds} ms\n`);
    running = undefined;
  };
  return {
    stage(name) {
      end();
      running = { name, since: now() };
      if (stream.isTTY) stream.write(`${name} …`);
    },
    finish() {
      end();
      return times;
    },
  };
}

/** No output: for builds in tests and scripts. */
export const silentProgress: Progress = { stage: () => {}, finish: () => [] };

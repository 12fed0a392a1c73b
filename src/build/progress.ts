/** Where a long command says how far it is: one moving line on a terminal, plain lines elsewhere. */

export interface Progress {
  /** Begins a stage; the one before it ends. */
  readonly stage: (name: string) => void;
  /** Ends the last stage and returns the time of each, in milliseconds, in order. */
  readonly finish: () => readonly StageTime[];
}

export interface StageTime {
  readonly name: string;
  readonly milliseconds: number;
}

/** Writes to `stream`, normally standard error, so that output can still be piped. */
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

/** For builds that nobody watches. */
export const silentProgress: Progress = { stage: () => {}, finish: () => [] };

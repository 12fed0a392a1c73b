/** Questions to the person at the terminal. */
import { createInterface } from 'node:readline';

export interface Terminal {
  /** The answer; undefined where Ctrl-C or Ctrl-D ended the questions. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

export function openTerminal(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Terminal {
  const terminal = createInterface({ input, output });
  const closed = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)));
  return {
    ask: (question) =>
      Promise.race([closed, new Promise<string>((resolve) => terminal.question(question, resolve))]),
    close: () => terminal.close(),
  };
}

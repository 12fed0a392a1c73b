/** Messages for people: one shape everywhere, printed the same way everywhere. */
import type { Message } from './model.ts';

/** Thrown by loaders and parsers when input can't be used; carries every message, not only the first. */
export class ContentError extends Error {
  readonly messages: readonly Message[];

  constructor(messages: readonly Message[]) {
    super(messages.map(renderMessage).join('\n'));
    this.name = 'ContentError';
    this.messages = messages;
  }
}

/** `file:line: severity (rule): reason` and, on a line of its own, what to do. */
export function renderMessage({ file, line, severity, rule, reason, advice }: Message): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const what = `${where}: ${severity} (${rule}): ${reason}`;
  return advice === undefined ? what : `${what}\n    → ${advice}`;
}

export function isError(message: Message): boolean {
  return message.severity === 'error';
}

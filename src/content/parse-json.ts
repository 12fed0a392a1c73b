/** Strict JSON parser for files that people edit and git merges: rejects duplicate keys, and errors have lines. */
import { findJsonSyntaxLine } from './json-lines.ts';

export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly line: number | undefined;

  constructor(message: string, line: number | undefined) {
    super(message);
    this.line = line;
  }
}

/** @throws {JsonFault} for a syntax error, and for an object with one key twice (RFC 8259, section 4) */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The message of JSON.parse may quote line feeds of the file.
    throw new JsonFault(
      `This is not JSON: ${message.replace(/\s+/g, ' ')}`,
      findJsonSyntaxLine(text, message),
    );
  }
  const repeated = findRepeatedKey(text);
  if (repeated === undefined) return value;
  const [first, line] = [repeated.first, repeated.at].map((at) => text.slice(0, at).split('\n').length);
  throw new JsonFault(`"${repeated.key}" stands here and on line ${first}; keep one of the two`, line);
}

interface RepeatedKey {
  readonly key: string;
  /** Offsets. */
  readonly first: number;
  readonly at: number;
}

/** The first duplicate key of an object, in valid JSON. */
function findRepeatedKey(text: string): RepeatedKey | undefined {
  /** Stack: keys of each enclosing object, with their offsets; undefined for an array. */
  const around: (Map<string, number> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '{') around.push(new Map());
    else if (letter === '[') around.push(undefined);
    else if (letter === '}' || letter === ']') around.pop();
    else if (letter === '"') {
      const end = endOfString(text, at);
      if (isBeforeColon(text, end)) {
        const key = String(JSON.parse(text.slice(at, end)));
        const first = around.at(-1)?.get(key);
        if (first !== undefined) return { key, first, at };
        around.at(-1)?.set(key, at);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** The offset after the string that begins at `start`; a quotation mark with an even number of backslashes before it ends it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
}

function isBeforeColon(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
}

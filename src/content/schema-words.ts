/** Readable messages for zod's issues, where a schema has no message of its own. */
import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  map: 'a mapping of keys to values',
  null: 'nothing',
  number: 'a number',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  string: 'text',
  tuple: 'a list',
};

/** The field's path and the message, without a full stop. */
export function describeIssue(issue: Pick<z.core.$ZodIssue, 'message' | 'path'>): string {
  return `${issue.path.length === 0 ? 'The file' : `"${issue.path.join('.')}"`}: ${wordsOfIssue(issue)}`;
}

/** The path of the value at fault: of an unknown key, not only that of what it stands in. */
export function placeOfIssue(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

/** The message without the path and a full stop. */
export function wordsOfIssue({ message }: Pick<z.core.$ZodIssue, 'message'>): string {
  const [, expected = '', received = ''] =
    /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (expected === '')
    return (
      wordsOfBound(message) ?? wordsOfOptions(message) ?? message.replace(/^Unrecognized key/, 'unknown key')
    );
  const wanted = kinds[expected] ?? expected;
  if (received === 'undefined') return `is missing; expected ${wanted}`;
  if (expected === 'int' && received === 'number') return `expected ${wanted}`;
  return `expected ${wanted}, not ${kinds[received] ?? received}`;
}

/** Rewrites a message such as `Too small: expected array to have >=1 items`; undefined for others. */
function wordsOfBound(message: string): string | undefined {
  const [, bound = '', number = '', unit = ''] =
    /^Too (?:small|big): expected \w+ to (?:be|have) ([<>])=(\S+)(?: (\w+))?$/.exec(message) ?? [];
  if (bound === '') return undefined;
  const counted = number === '1' ? unit.replace(/s$/, '') : unit;
  return `expected at ${bound === '>' ? 'least' : 'most'} ${number}${unit === '' ? '' : ` ${counted}`}`;
}

/** Of a message such as `Invalid option: expected one of "tls"|"none"`. */
function wordsOfOptions(message: string): string | undefined {
  const options = /^Invalid option: expected one of (.+)$/.exec(message)?.[1];
  return options === undefined ? undefined : `expected one of ${options.split('|').join(', ')}`;
}

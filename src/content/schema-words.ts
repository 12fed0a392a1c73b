/** What a schema's checker says, in words for people; used where a schema has none of its own. */
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

/** Without a full stop. */
export function wordsOfIssue({ message }: Pick<z.core.$ZodIssue, 'message'>): string {
  const [, expected = '', received = ''] =
    /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (expected === '') return message;
  const wanted = kinds[expected] ?? expected;
  if (received === 'undefined') return `is missing; expected ${wanted}`;
  return `expected ${wanted}, not ${kinds[received] ?? received}`;
}

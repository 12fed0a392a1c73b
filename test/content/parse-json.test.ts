/** JSON with a duplicate key is refused; `JSON.parse` would silently use the last value. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonFault, parseJson } from '../../src/content/parse-json.ts';

it.each([
  ['{"a": 1,\n"a": 2}', 2, '"a" stands here and on line 1'],
  ['[{"b": {}},\n{"b": {"c": 1,\n\n"c" : []}}]', 4, '"c" stands here and on line 2'],
  ['{"a": 1,\n"\\u0061": 2}', 2, '"a" stands here and on line 1'],
  ['{"\\"": 1,\n"\\"": 2}', 2, '""" stands here and on line 1'],
  ['{"__proto__": 1,\n"__proto__": 2}', 2, '"__proto__" stands here and on line 1'],
  ['{"a": 1,\n"b": "two",\n}', 3, 'This is not JSON: '],
])('%j', (text, line, words) => {
  let fault: unknown;
  try {
    parseJson(text);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(JsonFault);
  expect(fault).toMatchObject({ line, message: expect.stringContaining(words) });
});

it.each([
  '{"a": {"a": "a"}, "b": ["a", "a", {"a": 1}, {"a": "\\\\"}], "A": "\\": \\"a"}',
  '[[], "a:", "\\\\\\"", ":"]',
  '"a"',
])('%s is read as it is', (text) => {
  expect(parseJson(text)).toEqual(JSON.parse(text));
});

it('any value is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

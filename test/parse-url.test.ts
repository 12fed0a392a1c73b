import { expect, it } from 'vitest';
import { parseUrl } from '../src/parse-url.ts';

it('parses addresses as browsers do, however often it is asked', () => {
  for (let asked = 0; asked < 100_000; asked += 1)
    if (parseUrl('https://b\u00fccher.example/\u00e9t\u00e9') === undefined)
      expect.fail(`Refused after ${asked}.`);
  expect(parseUrl('https://b\u00fccher.example/\u00e9t\u00e9')?.href).toBe(
    'https://xn--bcher-kva.example/%C3%A9t%C3%A9',
  );
  expect(parseUrl('../b?c', 'https://x.example/a/d/')?.href).toBe('https://x.example/a/b?c');
});

it.each(['', 'x', '/a', 'https://', 'https://a b/', 'https://x.example:99999/'])(
  '%j is no address',
  (text) => {
    expect(parseUrl(text)).toBeUndefined();
  },
);

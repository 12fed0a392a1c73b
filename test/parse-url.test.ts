import { expect, it } from 'vitest';
import { isStandIn, parseUrl } from '../src/parse-url.ts';

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

it.each([
  'letter.example',
  'localhost',
  'my.localhost',
  'desk',
  '192.0.2.1',
  '[::1]',
  'box.local',
  'site.test',
  'x.invalid',
])('no reader can reach %s', (host) => {
  expect(isStandIn(host)).toBe(true);
});

it.each(['example.org', 'letters.org', 'test.de', 'localhost.org', 'xn--bcher-kva.de', 'a.github.io'])(
  'readers may reach %s',
  (host) => {
    expect(isStandIn(host)).toBe(false);
  },
);

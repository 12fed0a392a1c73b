/** What is read of captures that were cut, thinned out or put together of odd lines, as it was when last reviewed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { renderParsed } from './render-parsed.ts';

const folder = 'test/fixtures/captures';
const oddFolder = 'test/fixtures/odd-captures';

function read(text: string, name: string): string[] {
  try {
    return renderParsed(parseDump(new TextEncoder().encode(text), name));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.diagnostics.map(({ rule, line }) => `refused ${line ?? '–'}: ${rule}`);
  }
}

const damages: Readonly<Record<string, (text: string) => string>> = {
  'first half': (text) => text.slice(0, text.length / 2),
  'last two thirds': (text) => text.slice(text.length / 3),
  'no blank lines': (text) => text.replace(/\n\s*\n+/g, '\n'),
  'each fifth line missing': (text) =>
    text
      .split('\n')
      .filter((_, index) => index % 5 !== 4)
      .join('\n'),
};

it('small captures, damaged', async () => {
  const names = readdirSync(folder).filter((name) => readFileSync(join(folder, name)).length < 2100);
  const lines = names
    .sort()
    .flatMap((name) =>
      Object.entries(damages).flatMap(([damage, apply]) => [
        `== ${name}, ${damage}`,
        ...read(apply(readFileSync(join(folder, name), 'utf8')), name),
        '',
      ]),
    );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/damaged-captures.txt');
});

it('odd lines of each kind of capture', async () => {
  const names = readdirSync(oddFolder).sort();
  expect(names.length).toBeGreaterThan(5);
  const lines = names.flatMap((name) => [
    `== ${name}`,
    ...read(readFileSync(join(oddFolder, name), 'utf8'), name),
    '',
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/odd-captures.txt');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { renderParsed } from './render-parsed.ts';

const folder = 'test/fixtures/captures';

it('every field, line, hint and diagnostic of the captures is read as it was when last reviewed', async () => {
  const names = readdirSync(folder).filter((name) => name !== 'expected.json');
  const lines = names
    .sort()
    .flatMap((name) => [
      `== ${name}`,
      ...renderParsed(parseDump(readFileSync(join(folder, name)), name)),
      '',
    ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/captures.txt');
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildAssets } from '../../src/assets/assets.ts';
import { drawIcons, drawOwnIcons } from '../../src/assets/icons.ts';

const usual = 'templates/public';
const content = mkdtempSync(join(tmpdir(), 'offprint-icons-'));
const pngs = ['/icon-180.png', '/icon-192.png', '/icon-512.png'];

afterAll(() => rmSync(content, { recursive: true }));

it('the PNGs of the usual icon are what its SVG shows (else: npm run icons)', async () => {
  const drawn = await drawIcons(readFileSync(join(usual, 'icon.svg')));
  expect(drawn.map(({ path }) => path)).toEqual(pngs);
  for (const { path, bytes } of drawn)
    expect(Buffer.compare(readFileSync(join(usual, path)), bytes), path).toBe(0);
});

it('an archive’s own icon takes the place of the usual one in all sizes', async () => {
  expect(await drawOwnIcons(content)).toEqual([]);
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#c00" d="M0 0h8v8z"/></svg>';
  writeFileSync(join(content, 'icon.svg'), svg);
  const { files } = await buildAssets('templates', content);
  const bytesOf = (path: string) => Buffer.from(files.find((file) => file.path === path)?.bytes ?? []);
  expect(bytesOf('/icon.svg').toString()).toBe(svg);
  // Width and height are 32-bit numbers in the header (PNG specification, 11.2.2 IHDR).
  expect(pngs.map((path) => [bytesOf(path).readUInt32BE(16), bytesOf(path).readUInt32BE(20)])).toEqual([
    [180, 180],
    [192, 192],
    [512, 512],
  ]);
  for (const path of pngs) expect(bytesOf(path)).not.toEqual(readFileSync(join(usual, path)));
});

it('an icon that can’t be drawn is refused by its file', async () => {
  writeFileSync(join(content, 'icon.svg'), 'no picture');
  await expect(drawOwnIcons(content)).rejects.toThrow(
    /icon\.svg: error \(icon\): The icon can't be drawn: .+\n {4}→ /,
  );
});

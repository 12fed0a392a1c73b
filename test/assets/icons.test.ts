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

const svg = (inner: string, doctype = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8">\n${inner}<path d="M0 0h8v8z"/></svg>`;

it.each([
  ['<script>alert(1)</script>', 'an element "script"'],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', 'an element "script"'],
  ['<foreignObject/>', 'an element "foreignObject"'],
  ['<g onclick="alert(1)"/>', 'a script in "onclick"'],
  ['<a href=" javascript:alert(1)"/>', 'a script in "href"'],
  ['<a xlink:href="java&#x73;cript:alert(1)"/>', 'a script in "xlink:href"'],
  ['<animate attributeName="href" to="&x;"/>', 'an animated address'],
  ['<image href="https://x.example/a.png"/>', 'an address in "href"'],
  ['<use xlink:href="other.svg#a"/>', 'an address in "xlink:href"'],
  ['<style>@import "https://x.example/a.css";</style>', 'an address in its styles'],
  ['<style><![CDATA[path { fill: url(//x.example/a.svg#b) }]]></style>', 'an address in its styles'],
  ['<g style="fill: url(https://x.example/a.svg#b)"/>', 'an address in "style"'],
  ['<style>@\\69mport "https://x.example/a.css";</style>', 'an address in its styles'],
  ['<g style="fill: u\\72 l(https://x.example/a.svg#b)"/>', 'an address in "style"'],
  ['<style>g { mask: image-set("https://x.example/a.png" 1x) }</style>', 'an address in its styles'],
  ['<?xml-stylesheet href="https://x.example/a.css"?>', 'a style sheet of its own'],
])('an icon that runs or loads something is refused: %s', async (inner, what) => {
  writeFileSync(join(content, 'icon.svg'), svg(inner));
  await expect(drawOwnIcons(content)).rejects.toThrow(
    `icon.svg:3: error (icon): The icon has ${what}.\n    → Save`,
  );
});

it('so is one with an entity that is markup', async () => {
  writeFileSync(
    join(content, 'icon.svg'),
    svg('&x;', '<!DOCTYPE svg [<!ENTITY x "&#60;script>1&#60;/script>">]>\n'),
  );
  await expect(drawOwnIcons(content)).rejects.toThrow('an entity with markup in it');
});

it('what drawing programs write is taken', async () => {
  const inner =
    '<defs><linearGradient id="g"/><style>.a{fill:url(#g)} @font-face{src:url("data:font/woff2;base64,AA")}</style></defs><g class="a" style="fill:url(#g)"><a href="https://x.example/"><use xlink:href="#g"/></a></g><image href="data:image/png;base64,iVBORw0KGgo="/>';
  const doctype =
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n\t<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">\n]>\n';
  writeFileSync(join(content, 'icon.svg'), svg(inner, doctype));
  expect((await drawOwnIcons(content)).map(({ path }) => path)).toEqual(['/icon.svg', ...pngs]);
});

/** What a page weighs on the wire, HTML and CSS together. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { homePath, issuePath, paperPath, type SitePath } from '../../src/addresses.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { archive } from './page-types.ts';

const assets = readdirSync(join(siteFolder, 'assets'));
/** The style sheets that a page links. */
const sheetsOf = (path: SitePath): readonly string[] =>
  Array.from(
    readFileSync(join(siteFolder, `${path}index.html`), 'utf8').matchAll(
      /<link rel="stylesheet" href="[^"]*(assets\/[^"/]+\.css)"/g,
    ),
    ([, sheet = '']) => sheet,
  );

type Compress = (bytes: Uint8Array) => Uint8Array;
const gzip: Compress = (bytes) => gzipSync(bytes, { level: 9 });
const brotli: Compress = (bytes) => brotliCompressSync(bytes);

const weigh = (files: readonly string[], compress: Compress) =>
  files.reduce((sum, file) => sum + compress(readFileSync(join(siteFolder, file))).byteLength, 0);

/** Pages heavier than `budget`, with what they and their styles weigh. */
function tooHeavy(paths: Iterable<SitePath>, budget: number, compress: Compress): string[] {
  return Array.from(paths, (path) => ({
    path,
    weight: weigh([...sheetsOf(path), `${path}index.html`], compress),
  }))
    .filter(({ weight }) => weight > budget)
    .map(({ path, weight }) => `${path} weighs ${weight}`);
}

describe('a page with its styles', () => {
  it('is at most 12 kB: home and every paper, so that reading starts with the first round trip', () => {
    expect(sheetsOf(homePath)).toHaveLength(1);
    expect(tooHeavy([homePath, ...Array.from(archive.papers.keys(), paperPath)], 12_000, gzip)).toEqual([]);
  });

  it('is at most 30 kB: every issue, of 88 papers too (brotli; gzip takes a third more)', () => {
    expect(Math.max(...archive.issues.map(({ appearances }) => appearances.length))).toBe(88);
    const issues = archive.issues.map(({ id }) => issuePath(id));
    expect(tooHeavy(issues, 30_000, brotli)).toEqual([]);
    expect(tooHeavy(issues, 42_000, gzip)).toEqual([]);
  });

  it('would be found too heavy if it were', () => {
    expect(tooHeavy([homePath], 1000, gzip)).toHaveLength(1);
  });
});

describe('scripts', () => {
  it('that every page loads are at most 4 kB', () => {
    const everywhere = assets.filter((name) => /^(?:site|theme)\..*\.js$/.test(name));
    expect(everywhere).toHaveLength(2);
    expect(
      weigh(
        everywhere.map((name) => `assets/${name}`),
        gzip,
      ),
    ).toBeLessThanOrEqual(4000);
  });

  it('of a paper, which make its citations, are at most 2.7 kB', () => {
    const [name = ''] = assets.filter((asset) => /^paper\..*\.js$/.test(asset));
    expect(weigh([`assets/${name}`], gzip)).toBeLessThanOrEqual(2700);
  });

  it('are loaded only where they do something', () => {
    const loaded = (path: SitePath) =>
      [
        ...readFileSync(join(siteFolder, `${path}index.html`), 'utf8').matchAll(
          /<script src="[^"]*\/assets\/([a-z-]+)\./g,
        ),
      ]
        .map(([, name]) => name)
        .sort();
    expect(loaded('/about/')).toEqual(['site', 'theme']);
    expect(loaded('/topics/')).toEqual(['site', 'theme']);
    expect(loaded(issuePath(archive.issues[0]?.id ?? ''))).toEqual(['issue', 'site', 'theme']);
  });
});

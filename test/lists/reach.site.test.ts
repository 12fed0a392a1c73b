/** The real site, as built: lists are of a size to be read, and lead everywhere. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperPath } from '../../src/addresses.ts';
import { listFiles } from '../../src/build/site-files.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { findUnreached } from './find-links.ts';

describe('the real site', () => {
  it('has every paper within three clicks of home, without scripts', () => {
    const { papers } = frozenArchive();
    const read = (path: string) => {
      const file = join(siteFolder, path, path.endsWith('/') ? 'index.html' : '');
      return file.endsWith('.html') && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    };
    expect(papers.size).toBeGreaterThan(200);
    expect(findUnreached(read, Array.from(papers.keys(), paperPath), 3)).toEqual([]);
  });

  it('has no page over 200 kB', () => {
    const pages = [...listFiles(siteFolder).keys()].filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(300);
    const heavy = pages.filter((name) => readFileSync(join(siteFolder, name)).byteLength > 200_000);
    expect(heavy).toEqual([]);
  });
});

/** A small archive on the disk, and sample captures. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';

export interface SampleArchive {
  readonly dir: string;
  readonly contentDir: string;
  /** Writes a capture next to the archive; returns its path. */
  readonly write: (name: string, text: string | Uint8Array) => string;
}

export function makeSampleArchive(): SampleArchive {
  const dir = mkdtempSync(join(tmpdir(), 'offprint-inspect-'));
  const contentDir = join(dir, 'content');
  cpSync('test/site/toy/content', contentDir, { recursive: true });
  ingestFolder(contentDir);
  return {
    dir,
    contentDir,
    write(name, text) {
      const path = join(dir, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

const long = (start: string): string =>
  `${start} ${'and so it goes on for as long as an abstract does, which is longer than any title '.repeat(5)}to its end.`;

/** A capture with a known paper and a hostile one. */
export const hostileCapture = [
  'Daily Papers',
  'Nov 12',
  '<script>window.broken = 1</script> <img src=x onerror="window.broken = 2"> \u202etfel ot thgir\u202c',
  long('</code></li></ol><script>window.broken = 3</script> $x^{2}$ by \\url{javascript:window.broken=4}'),
  '• 1 author',
  '·',
  'Nov 40, 2024',
  'Mambas under the Moon',
  long('We watch snakes.'),
  '• 2 authors',
  '·',
  'Nov 1, 2024',
  'Previous',
  '',
].join('\n');

/** Disk cache for responses of arXiv's API, so that an interrupted run can continue and no request is repeated. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../disk/write-atomically.ts';
import type { ResponseCache } from './arxiv-client.ts';

/** A cache in `dir`, one file per URL; the folder may be deleted at any time. */
export function openResponseCache(dir: string): ResponseCache {
  const pathOf = (url: string) =>
    join(dir, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.xml`);
  return {
    get: (url) => (existsSync(pathOf(url)) ? readFileSync(pathOf(url), 'utf8') : undefined),
    set: (url, response) => writeAtomically(pathOf(url), response),
  };
}

/** Answers of arXiv's API on disk, so that an interrupted run goes on where it was, and no question is asked twice. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../disk/write-atomically.ts';
import type { AnswerCache } from './arxiv-client.ts';

/** A cache in `dir`, one file for each address asked; the folder may be deleted at any time. */
export function openAnswerCache(dir: string): AnswerCache {
  const pathOf = (url: string) =>
    join(dir, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.xml`);
  return {
    get: (url) => (existsSync(pathOf(url)) ? readFileSync(pathOf(url), 'utf8') : undefined),
    set: (url, answer) => writeAtomically(pathOf(url), answer),
  };
}

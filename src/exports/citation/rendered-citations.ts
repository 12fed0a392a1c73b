/** Citations in files: each is rendered and encoded once, and the files it is in are joined from those bytes. */
import { memoize } from '../../memoize.ts';
import type { PaperId } from '../../model.ts';
import { buildTextEncoder } from '../encode-text.ts';
import type { ContentChunk } from '../export.ts';
import { jsonRows, type ListFrame } from '../join-list.ts';

/** Renders a paper's citation in one format, as UTF-8. */
export type Render = (paper: PaperId) => ContentChunk;

export const plainFrame: ListFrame = { before: '', between: '', after: '', empty: '' };
export const bibtexFrame: ListFrame = { ...plainFrame, between: '\n' };
export const jsonFrame: ListFrame = {
  ...jsonRows,
  after: `${jsonRows.after}\n`,
  empty: `${jsonRows.empty}\n`,
};

/**
 * Caches citations of one format, since a paper is in many lists. The cache is released before the next format
 * starts.
 */
export function onceEach(render: (id: PaperId) => string): Render {
  const encodeText = buildTextEncoder();
  return memoize((id: PaperId) => encodeText(render(id)));
}

/** Files of citations: each is rendered and encoded once, and the files it is in are joined from those bytes. */
import { memoize } from '../../memoize.ts';
import type { PaperId } from '../../model.ts';
import { buildTextEncoder } from '../encode-text.ts';
import type { ContentChunk, FileSegment } from '../export.ts';

/** Renders a paper's citation in one format, as UTF-8. */
export type Render = (paper: PaperId) => ContentChunk;

/** Text before, between and after the citations of a file. */
export interface ListFrame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  /** Content of a file without citations. */
  readonly empty: string;
}

export const plainFrame: ListFrame = { before: '', between: '', after: '', empty: '' };
export const bibtexFrame: ListFrame = { ...plainFrame, between: '\n' };
export const jsonFrame: ListFrame = { before: '[\n', between: ',\n', after: '\n]\n', empty: '[]\n' };

/** `cite` gives the citation of a paper, or the part of a file that it is. */
export function joinCitations<Citation extends ContentChunk | FileSegment>(
  papers: readonly PaperId[],
  cite: (paper: PaperId) => Citation,
  frame: ListFrame,
): readonly (Citation | ContentChunk)[] {
  if (papers.length === 0) return [frame.empty];
  const chunks: (Citation | ContentChunk)[] = [frame.before];
  for (const [index, paper] of papers.entries()) {
    if (index > 0) chunks.push(frame.between);
    chunks.push(cite(paper));
  }
  chunks.push(frame.after);
  return chunks;
}

/**
 * Caches citations of one format, since a paper is in many lists. The cache is released before the next format
 * starts.
 */
export function onceEach(render: (id: PaperId) => string): Render {
  const encodeText = buildTextEncoder();
  return memoize((id: PaperId) => encodeText(render(id)));
}

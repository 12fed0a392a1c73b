/**
 * Builds one archive in two processes. Work on texts is divided into chunks; each process computes some chunks, then
 * they exchange the results, so that both end with the same archive.
 */

import { type Analysis, joinAnalyses, type TextAnalysis } from '../../archive/analyze-texts.ts';
import { draftArchive } from '../../archive/build-archive.ts';
import { type ComposedTexts, textsOf } from '../../archive/compose-texts.ts';
import type { Content } from '../../content/content.ts';
import type { Archive } from '../../model.ts';
import { type Composed, compose } from '../../text/compose.ts';
import { boundsOf, type Chunk, sliceOf } from './locks.ts';

/** The divided steps: parsing texts, splitting them into words, analysing papers. */
export type SharedWork = 'texts' | 'words' | 'findings';

export interface Sharing {
  /** The chunks that this process has to compute. Each is locked at the moment the iterator yields it. */
  readonly lockChunks: (work: SharedWork, count: number) => Iterable<Chunk>;
  /**
   * Posts the results of this process (they must survive a structured clone); resolves to those of all processes, in
   * any order.
   */
  readonly exchange: <Result>(work: SharedWork, results: Result) => Promise<readonly Result[]>;
}

/** Called with what a later build may use again. */
export interface OnMade {
  readonly texts: (texts: ComposedTexts) => void;
  readonly analysis: (search: TextAnalysis, analysis: Analysis) => void;
}

/** Many small chunks, so that no process waits long for the last one. */
const maxItems = 250;
const minChunks = 32;

/** As `buildArchive`; every process that takes part gets the same archive. */
export async function buildArchiveTogether(
  content: Content,
  sharing: Sharing,
  onMade?: OnMade,
): Promise<Archive> {
  const composed = await composeTogether(content, sharing);
  onMade?.texts(composed);
  const { search, finish } = draftArchive(content, composed);
  const papers = search.papers.length;
  const words = await doChunks('words', papers, (chunk) => search.read(...boundsOf(chunk, papers)), sharing);
  const analyzer = search.compare(words);
  for (const chunk of sharing.lockChunks('findings', countChunks(papers)))
    analyzer.analyze(...boundsOf(chunk, papers));
  const findings = await sharing.exchange('findings', analyzer.findings());
  const analysis = findings.reduce(joinAnalyses);
  onMade?.analysis(search, analysis);
  return finish(analysis);
}

async function composeTogether(content: Content, sharing: Sharing): Promise<ComposedTexts> {
  const texts = textsOf(content);
  const composeAll = (chunk: Chunk): readonly Composed[] => sliceOf(texts, chunk).map(compose);
  const composed = (await doChunks('texts', texts.length, composeAll, sharing)).flat();
  return new Map(texts.flatMap((text, index) => (composed[index] ? [[text, composed[index]]] : [])));
}

/** Computes every chunk of a step over `items` items; returns the results of all processes in chunk order. */
async function doChunks<Result>(
  work: SharedWork,
  items: number,
  run: (chunk: Chunk) => Result,
  sharing: Sharing,
): Promise<readonly Result[]> {
  const own = new Map<number, Result>();
  for (const chunk of sharing.lockChunks(work, countChunks(items))) own.set(chunk.index, run(chunk));
  const all = await sharing.exchange(work, own);
  return all
    .flatMap((results) => [...results])
    .sort(([a], [b]) => a - b)
    .map(([, result]) => result);
}

const countChunks = (items: number): number => Math.max(minChunks, Math.ceil(items / maxItems));

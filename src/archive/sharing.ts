/** How several processes build one archive together: who does which part of a work, and how everybody gets all of it. */
import type { Content } from '../content/content.ts';
import type { Archive } from '../model.ts';
import { type Part, sliceOf } from '../part.ts';
import { type Composed, compose } from '../text/compose.ts';
import { joinAnalyses } from './analyze-texts.ts';
import { draftArchive } from './build-archive.ts';

export type Work = 'texts' | 'words' | 'findings';

export interface Sharing {
  /** The parts of a work that fall to this process; each is taken when it is asked for, so that the quicker process does more. */
  readonly takeParts: (work: Work, count: number) => Iterable<Part>;
  /**
   * Tells the others what was made here, and resolves to what everybody made, this process included, in any order. It
   * must survive a structured clone.
   */
  readonly exchange: <Made>(work: Work, made: Made) => Promise<readonly Made[]>;
}

/** Parts are small and many, so that nobody waits long for the last one. */
const maxItems = 250;
const minParts = 32;

/** As `buildArchive`; every process that shares in it gets the same archive. */
export async function buildArchiveTogether(content: Content, sharing: Sharing): Promise<Archive> {
  const { search, finish } = draftArchive(content, await composeTexts(content, sharing));
  const words = await makeParts('words', search.papers, search.read, sharing);
  const finder = search.compare(words);
  for (const part of sharing.takeParts('findings', partsOf(search.papers))) finder.look(part);
  const findings = await sharing.exchange('findings', finder.findings());
  return finish(findings.reduce(joinAnalyses));
}

/** Every text of an issue, and what `compose` makes of it. */
async function composeTexts({ issues }: Content, sharing: Sharing): Promise<ReadonlyMap<string, Composed>> {
  const printed = issues.flatMap(({ papers }) => papers.flatMap(({ title, abstract }) => [title, abstract]));
  const texts = [...new Set(printed)].filter((text) => text !== undefined);
  const composeAll = (part: Part): readonly Composed[] => sliceOf(texts, part).map(compose);
  const composed = (await makeParts('texts', texts.length, composeAll, sharing)).flat();
  return new Map(texts.flatMap((text, index) => (composed[index] ? [[text, composed[index]]] : [])));
}

/** Makes every part of a work on so many items; all parts in order, whoever made them. */
async function makeParts<Made>(
  work: Work,
  items: number,
  make: (part: Part) => Made,
  sharing: Sharing,
): Promise<readonly Made[]> {
  const mine = new Map<number, Made>();
  for (const part of sharing.takeParts(work, partsOf(items))) mine.set(part.index, make(part));
  const made = await sharing.exchange(work, mine);
  return made
    .flatMap((some) => [...some])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

const partsOf = (items: number): number => Math.max(minParts, Math.ceil(items / maxItems));

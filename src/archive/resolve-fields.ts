/** Which source gives each of a paper's fields: a correction, else the dump, else the facts (authors: facts first). */
import type { Corrections } from '../content/corrections.ts';
import type { Fact } from '../content/facts-file.ts';
import type { IssueEntry } from '../content/issue-file.ts';
import type { CalendarDay, Origin, Provenance } from '../model.ts';
import type { PaperDraft } from './gather-papers.ts';

export type FieldCorrection = Omit<Corrections['papers'][number], 'paper' | 'why'>;

export interface ResolvedFields {
  /** Undefined where nobody knows it. */
  readonly title: string | undefined;
  readonly abstract: string | undefined;
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  readonly firstDate: CalendarDay | undefined;
  readonly venue: string | undefined;
  readonly provenance: Provenance;
}

interface ResolvedField<T> {
  readonly value: T | undefined;
  readonly origin: Origin | undefined;
}

export function resolveFields(
  draft: PaperDraft,
  fact: Fact | undefined,
  correction: FieldCorrection | undefined,
): ResolvedFields {
  const inDump = <K extends keyof IssueEntry>(key: K): IssueEntry[K] | undefined =>
    draft.draftEntries.find(({ entry }) => entry[key] !== undefined)?.entry[key];
  const title = resolveField(correction?.title, inDump('title'), fact?.title);
  const abstract = resolveField(correction?.abstract, inDump('abstract'), undefined);
  const authors = resolveField(correction?.authors, undefined, fact?.authors);
  const count = resolveField(correction?.authorCount, inDump('authorCount'), fact?.authorCount);
  const firstDate = resolveField(correction?.firstDate, inDump('firstDate'), fact?.firstDate);
  const venue = resolveField(correction?.venue, undefined, fact?.venue);
  const hasIdentifier = fact?.arxiv ?? fact?.openreview ?? fact?.doi;
  return {
    title: title.value,
    abstract: abstract.value,
    authors: authors.value ?? [],
    authorCount: authors.value?.length ?? count.value,
    firstDate: firstDate.value,
    venue: venue.value,
    provenance: {
      title: title.origin ?? 'dump',
      abstract: abstract.origin,
      authors: authors.origin ?? count.origin,
      firstDate: firstDate.origin,
      venue: venue.origin,
      identifiers: hasIdentifier === undefined ? undefined : 'facts',
      factsConfidence: fact?.confidence,
    },
  };
}

function resolveField<T>(
  correction: T | undefined,
  dump: T | undefined,
  facts: T | undefined,
): ResolvedField<T> {
  if (correction !== undefined) return { value: correction, origin: 'correction' };
  if (dump !== undefined) return { value: dump, origin: 'dump' };
  return { value: facts, origin: facts === undefined ? undefined : 'facts' };
}

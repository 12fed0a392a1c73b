/**
 * Chooses the source of each field of a paper. Priority: correction, dump, facts; for authors, venue and identifiers:
 * correction, facts, dump.
 */
import type { Corrections } from '../content/corrections.ts';
import type { Fact } from '../content/facts-file.ts';
import type { IssueEntry } from '../content/issue-file.ts';
import type { CalendarDay, Identifiers, Imprint, Origin, Provenance } from '../model.ts';
import type { PaperDraft } from './gather-papers.ts';

export type FieldCorrection = Omit<Corrections['papers'][number], 'paper' | 'why'>;

export interface ResolvedFields {
  /** Undefined if no source has it. */
  readonly title: string | undefined;
  readonly abstract: string | undefined;
  readonly authors: readonly string[];
  /** Name → family name, of all listings. */
  readonly familyNames: ReadonlyMap<string, string>;
  readonly authorCount: number | undefined;
  readonly firstDate: CalendarDay | undefined;
  /** `YYYY-MM` or `YYYY`, if no source has the day. */
  readonly firstMonth: string | undefined;
  readonly licence: string | undefined;
  readonly venue: string | undefined;
  /** What the listing with this venue says it to be. */
  readonly venueKind: IssueEntry['venueKind'];
  readonly imprint: Imprint | undefined;
  /** BCP 47. */
  readonly language: string | undefined;
  readonly identifiers: Identifiers;
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
  const inDump = <K extends keyof IssueEntry>(key: K): IssueEntry[K] | undefined => oldestIn(draft, key);
  const title = resolveField(correction?.title, inDump('title'), fact?.title);
  const abstract = resolveField(correction?.abstract, inDump('abstract'), undefined);
  // Facts are verified, so they take priority over names and identifiers in the listing.
  const authors = factsFirst(correction?.authors, fact?.authors, inDump('authors'));
  const count = resolveField(correction?.authorCount, inDump('authorCount'), fact?.authorCount);
  const firstDate = resolveField(correction?.firstDate, inDump('firstDate'), fact?.firstDate);
  const firstMonth = firstDate.value === undefined ? inDump('firstMonth') : undefined;
  const venue = factsFirst(correction?.venue, fact?.venue, inDump('venue'));
  const identifiers = identify(draft, fact);
  return {
    title: title.value,
    abstract: abstract.value,
    authors: authors.value ?? [],
    familyNames: new Map(draft.draftEntries.flatMap(({ entry }) => Object.entries(entry.familyNames ?? {}))),
    authorCount: countOf(authors, count.value),
    firstDate: firstDate.value,
    firstMonth,
    licence: fact?.licence ?? newestLicence(draft),
    venue: venue.value,
    ...toldOf(draft, venue),
    language: fact?.language ?? inDump('language'),
    identifiers: identifiers.value,
    provenance: {
      title: title.origin ?? 'dump',
      abstract: abstract.origin,
      authors: authors.origin ?? count.origin,
      firstDate: firstDate.origin ?? (firstMonth === undefined ? undefined : 'dump'),
      venue: venue.origin,
      identifiers: identifiers.origin,
      factsConfidence: fact?.confidence,
    },
  };
}

/** The field as the oldest listing that has it prints it. */
function oldestIn<K extends keyof IssueEntry>(
  { draftEntries }: PaperDraft,
  key: K,
): IssueEntry[K] | undefined {
  return draftEntries.find(({ entry }) => entry[key] !== undefined)?.entry[key];
}

/** A licence may be added after the paper. */
function newestLicence({ draftEntries }: PaperDraft): string | undefined {
  return draftEntries.findLast(({ entry }) => entry.licence !== undefined)?.entry.licence;
}

function identify(
  draft: PaperDraft,
  fact: Fact | undefined,
): { readonly value: Identifiers; readonly origin: Origin | undefined } {
  const value = {
    arxiv: fact?.arxiv ?? oldestIn(draft, 'arxiv'),
    arxivClass: fact?.arxivClass ?? oldestIn(draft, 'arxivClass'),
    openreview: fact?.openreview ?? oldestIn(draft, 'openreview'),
    doi: fact?.doi ?? oldestIn(draft, 'doi'),
  };
  const inFacts = fact?.arxiv ?? fact?.openreview ?? fact?.doi;
  const known = value.arxiv ?? value.openreview ?? value.doi;
  return { value, origin: inFacts !== undefined ? 'facts' : known === undefined ? undefined : 'dump' };
}

/** What listings with this venue say of it; each from the oldest one that says it. */
function toldOf(
  { draftEntries }: PaperDraft,
  venue: ResolvedField<string>,
): Pick<ResolvedFields, 'venueKind' | 'imprint'> {
  const entries = venue.origin === 'dump' ? draftEntries.map(({ entry }) => entry) : [];
  const told = entries.filter((entry) => entry.venue === venue.value);
  return {
    venueKind: told.find(({ venueKind }) => venueKind !== undefined)?.venueKind,
    imprint: told.find(({ imprint }) => imprint !== undefined)?.imprint,
  };
}

/** The number of authors: a listing may count authors that it does not name; names from other sources are complete. */
function countOf(
  { value: names, origin }: ResolvedField<readonly string[]>,
  counted: number | undefined,
): number | undefined {
  if (names === undefined) return counted;
  if (origin !== 'dump') return names.length;
  return counted === undefined ? undefined : Math.max(names.length, counted);
}

function factsFirst<T>(
  correction: T | undefined,
  facts: T | undefined,
  dump: T | undefined,
): ResolvedField<T> {
  return resolveField(correction, facts === undefined ? dump : undefined, facts);
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

/** Decides whether an arXiv entry is the paper that was searched for. */
import { authorCountsAgree, datesAgree } from '../content/agreement.ts';
import { foldForIdentity } from '../content/paper-key.ts';
import type { CalendarDay } from '../model.ts';
import { parseMarkup } from '../text/markup.ts';
import type { ArxivEntry } from './arxiv-atom.ts';

/** Known fields of the paper, from its dump or facts. */
export interface WantedPaper {
  readonly title: string;
  readonly firstDate: CalendarDay | undefined;
  readonly authorCount: number | undefined;
}

export type ArxivMatch =
  /** Same title, and a matching first date or author count; `evidence` lists what was compared. */
  | { readonly kind: 'accepted'; readonly entry: ArxivEntry; readonly evidence: readonly string[] }
  /** No entry with that title; `nearest` is the first result. */
  | { readonly kind: 'not-found'; readonly nearest: ArxivEntry | undefined }
  /** Same title, but neither date nor author count matches, or both are unknown. */
  | { readonly kind: 'unproved'; readonly entry: ArxivEntry; readonly evidence: readonly string[] }
  /** Several entries match equally well. */
  | { readonly kind: 'ambiguous'; readonly entries: readonly ArxivEntry[] };

/**
 * Accepts the entry with the same folded title and a matching first date or author count; the best, if there are
 * several.
 */
export function matchArxiv(wanted: WantedPaper, entries: readonly ArxivEntry[]): ArxivMatch {
  const key = foldTitle(wanted.title);
  const titled = key === '' ? [] : entries.filter(({ title }) => foldTitle(title) === key);
  const [entry] = titled;
  if (entry === undefined) return { kind: 'not-found', nearest: entries[0] };
  const judged = titled.map((one) => ({ entry: one, agreements: countAgreements(wanted, one) }));
  const most = Math.max(...judged.map(({ agreements }) => agreements));
  const best = judged.filter(({ agreements }) => agreements === most).map(({ entry: one }) => one);
  if (most === 0) return { kind: 'unproved', entry, evidence: toEvidence(wanted, entry) };
  const [only = entry, ...others] = best;
  if (others.length > 0) return { kind: 'ambiguous', entries: best };
  return { kind: 'accepted', entry: only, evidence: toEvidence(wanted, only) };
}

/** Compares titles as plain text, so that TeX and Unicode spellings are equal. */
function foldTitle(title: string): string {
  return foldForIdentity(parseMarkup(title).plain);
}

function countAgreements(wanted: WantedPaper, entry: ArxivEntry): number {
  return Number(isDateNear(wanted, entry)) + Number(isCountNear(wanted, entry));
}

function isDateNear({ firstDate }: WantedPaper, entry: ArxivEntry): boolean {
  if (firstDate === undefined || entry.firstDate === undefined) return false;
  return datesAgree(firstDate, entry.firstDate);
}

function isCountNear({ authorCount }: WantedPaper, { authors }: ArxivEntry): boolean {
  return authorCount !== undefined && authors.length > 0 && authorCountsAgree(authorCount, authors.length);
}

function toEvidence(wanted: WantedPaper, entry: ArxivEntry): string[] {
  const { firstDate, authorCount } = wanted;
  return [
    `Title: ${entry.title}`,
    `First date: ${firstDate ?? 'not known'} in the dump, ${entry.firstDate ?? 'not given'} on arXiv`,
    `Authors: ${authorCount ?? 'not known'} in the dump, ${entry.authors.length} on arXiv`,
    ...(entry.journalReference === undefined
      ? []
      : [`Journal reference on arXiv: ${entry.journalReference}`]),
  ];
}

/** Whether what arXiv found is the paper that was asked for. */
import { authorCountsAgree, datesAgree } from '../content/agreement.ts';
import { foldForIdentity } from '../content/paper-key.ts';
import type { CalendarDay } from '../model.ts';
import { parseMarkup } from '../text/markup.ts';
import type { ArxivEntry } from './arxiv-atom.ts';

/** What the dump (or the facts so far) knows of a paper. */
export interface WantedPaper {
  readonly title: string;
  readonly firstDate: CalendarDay | undefined;
  readonly authorCount: number | undefined;
}

export type ArxivMatch =
  /** The same title, and a first date or an author count that agrees; `evidence` says what was compared. */
  | { readonly kind: 'accepted'; readonly entry: ArxivEntry; readonly evidence: readonly string[] }
  /** Nothing of that title; `nearest` is the first thing found instead. */
  | { readonly kind: 'not-found'; readonly nearest: ArxivEntry | undefined }
  /** The same title, but neither date nor author count agrees, or there is nothing to compare. */
  | { readonly kind: 'unproved'; readonly entry: ArxivEntry; readonly evidence: readonly string[] }
  /** Several papers fit equally well. */
  | { readonly kind: 'ambiguous'; readonly entries: readonly ArxivEntry[] };

/** Accepts the entry whose folded title is the same and whose first date or author count agrees; of several, the best. */
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

/** Titles are compared as plain text, so that TeX on one side and Unicode on the other are no difference. */
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

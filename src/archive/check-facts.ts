/** Warnings for facts that contradict the dump or other facts, or belong to no paper. Each names both sources. */

import { authorCountsAgree, datesAgree, isYearsAhead } from '../content/agreement.ts';
import type { PlacedFact } from '../content/content.ts';
import type { Fact } from '../content/facts-file.ts';
import { foldForIdentity } from '../content/paper-key.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { CalendarDay, PaperId } from '../model.ts';
import type { DraftEntry, PaperDraft } from './gather-papers.ts';

const monthsApart = 1;

export function checkFacts(
  drafts: readonly PaperDraft[],
  facts: ReadonlyMap<PaperId, PlacedFact>,
): Diagnostic[] {
  const papers = new Set(drafts.map(({ id }) => id));
  const diagnostics: Diagnostic[] = [];
  for (const draft of drafts) {
    const placed = facts.get(draft.id);
    if (placed === undefined) continue;
    diagnostics.push(...contradictions(draft, placed), ...datesAhead(draft, placed));
  }
  for (const [id, { file, line }] of facts) {
    if (papers.has(id)) continue;
    const reason = `These facts are about ${id}, and no paper has that id.`;
    diagnostics.push({
      severity: 'warning',
      rule: 'fact-without-paper',
      reason,
      advice: 'Correct the id (it ends the address of the paper’s page), or delete them.',
      file,
      line,
    });
  }
  return [...diagnostics, ...sharedIdentifiers(drafts, facts)];
}

/** What a listing and the facts say of the same field. */
interface Contradiction {
  readonly rule: string;
  readonly said: DraftEntry;
  readonly inDump: string;
  readonly inFacts: string;
}

function contradictions(draft: PaperDraft, { fact, file, line }: PlacedFact): readonly Diagnostic[] {
  const found = [ofCounts(draft, fact), ...ofDates(draft, fact), ofTitles(draft, fact)];
  return found
    .filter((one) => one !== undefined)
    .map(({ rule, said: { dump, entry }, inDump, inFacts }) => ({
      severity: 'warning',
      rule,
      reason: `${draft.id}: content/dumps/${dump}, line ${entry.lastLine} says ${inDump}; the facts say ${inFacts}.`,
      advice: 'Correct the facts, or settle it in content/corrections.yaml.',
      file,
      line,
    }));
}

/** The listing may have no first date to compare with. */
function datesAhead(
  { id, draftEntries }: PaperDraft,
  { fact, file, line }: PlacedFact,
): readonly Diagnostic[] {
  const { firstDate } = fact;
  const [{ appearance }] = draftEntries;
  if (firstDate === undefined || !isYearsAhead(firstDate, appearance.issue)) return [];
  const reason = `${id}: the facts say first date ${firstDate}, years after the issue of ${appearance.issue}, which lists the paper.`;
  return [{ severity: 'warning', rule: 'date-ahead', reason, advice: 'Correct the facts.', file, line }];
}

function ofCounts({ draftEntries }: PaperDraft, fact: Fact): Contradiction | undefined {
  const said = draftEntries.find(({ entry }) => entry.authorCount !== undefined);
  const counted = said?.entry.authorCount;
  const count = fact.authors?.length ?? fact.authorCount;
  if (said === undefined || counted === undefined || count === undefined) return undefined;
  if (authorCountsAgree(counted, count)) return undefined;
  return { rule: 'fact-author-count', said, inDump: `${counted} authors`, inFacts: `${count}` };
}

function ofDates({ draftEntries }: PaperDraft, fact: Fact): readonly Contradiction[] {
  const said = draftEntries.find(({ entry }) => entry.firstDate !== undefined);
  const firstDate = said?.entry.firstDate;
  if (said === undefined || firstDate === undefined) return [];
  const of = (rule: string, inFacts: string): Contradiction[] => [
    { rule, said, inDump: `first date ${firstDate}`, inFacts },
  ];
  const { firstDate: verified, arxiv } = fact;
  return [
    ...(verified === undefined || datesAgree(firstDate, verified) ? [] : of('fact-first-date', verified)),
    ...(arxiv === undefined || monthsFrom(arxiv, firstDate) <= monthsApart
      ? []
      : of('fact-arxiv-month', `arXiv id ${arxiv}, which is of another month`)),
  ];
}

function ofTitles({ draftEntries }: PaperDraft, { title }: Fact): Contradiction | undefined {
  const said = draftEntries.find(({ entry }) => entry.title !== undefined);
  const printed = said?.entry.title;
  if (said === undefined || printed === undefined || title === undefined) return undefined;
  if (foldForIdentity(printed) === foldForIdentity(title)) return undefined;
  return { rule: 'fact-title', said, inDump: `"${printed}"`, inFacts: `"${title}"` };
}

/** Months between the month in an arXiv id (`2402.…`, `hep-th/9901…`) and `day`. */
function monthsFrom(arxiv: string, day: CalendarDay): number {
  const digits = /(\d{2})(\d{2})(?:\.|\d{3}$)/.exec(arxiv);
  if (digits === null) return 0;
  const short = Number(digits[1]);
  const months = (short > 90 ? 1900 + short : 2000 + short) * 12 + Number(digits[2]);
  return Math.abs(months - (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))));
}

/** Identifiers that no two papers share. */
const sharedNever = [
  { kind: 'arxiv', name: 'arXiv id', rule: 'same-arxiv-id' },
  { kind: 'doi', name: 'DOI', rule: 'same-doi' },
] as const;

/** Papers whose arXiv id or DOI, by the facts or else by the oldest listing that says one, is that of an earlier paper. */
function sharedIdentifiers(
  drafts: readonly PaperDraft[],
  facts: ReadonlyMap<PaperId, PlacedFact>,
): readonly Diagnostic[] {
  // Two papers are named once, where they share both: arXiv's own DOI follows from the id.
  const said = new Set<string>();
  return sharedNever.flatMap(({ kind, name, rule }) => {
    const owners = new Map<string, PaperId>();
    return drafts.flatMap(({ id, draftEntries }): Diagnostic[] => {
      const found = identifierOf(kind, draftEntries, facts.get(id));
      if (found === undefined) return [];
      const other = owners.get(found.value);
      if (other === undefined) owners.set(found.value, id);
      if (other === undefined || said.has(`${other} ${id}`)) return [];
      said.add(`${other} ${id}`);
      const reason = `${other} and ${id} both have ${name} ${found.value}.`;
      const advice =
        'If they are one paper, merge them in content/corrections.yaml; otherwise correct the facts.';
      return [{ severity: 'warning', rule, reason, advice, ...found.place }];
    });
  });
}

/** A paper's identifier, and where it stands. */
function identifierOf(
  kind: 'arxiv' | 'doi',
  draftEntries: readonly DraftEntry[],
  placed: PlacedFact | undefined,
) {
  const inFacts = placed?.fact[kind];
  if (placed !== undefined && inFacts !== undefined)
    return { value: fold(inFacts), place: { file: placed.file, line: placed.line } };
  for (const { dump, entry } of draftEntries) {
    const listed = entry[kind];
    if (listed !== undefined)
      return { value: fold(listed), place: { file: `content/dumps/${dump}`, line: entry.lastLine } };
  }
  return undefined;
}

/** DOIs are the same in either case (DOI Handbook, section 2.4). */
const fold = (identifier: string): string => identifier.toLowerCase();

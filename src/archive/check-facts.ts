/** Warnings for facts that contradict the dump or other facts, or belong to no paper. Each names both sources. */

import { authorCountsAgree, datesAgree } from '../content/agreement.ts';
import type { PlacedFact } from '../content/content.ts';
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
    if (placed !== undefined) diagnostics.push(...contradictions(draft, placed));
  }
  for (const [id, { file }] of facts) {
    if (papers.has(id)) continue;
    const reason = `These facts are about ${id}, and no paper has that id.`;
    diagnostics.push({
      severity: 'warning',
      rule: 'fact-without-paper',
      reason,
      advice: 'Correct the id, or delete them.',
      file,
    });
  }
  return [...diagnostics, ...sharedArxivIds(drafts, facts)];
}

function contradictions(draft: PaperDraft, { fact, file }: PlacedFact): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const say = (rule: string, draftEntry: DraftEntry, inDump: string, inFacts: string): void => {
    const { dump, entry } = draftEntry;
    diagnostics.push({
      severity: 'warning',
      rule,
      reason: `${draft.id}: content/dumps/${dump}, line ${entry.lastLine} says ${inDump}; the facts say ${inFacts}.`,
      advice: 'Correct the facts, or settle it in content/corrections.yaml.',
      file,
    });
  };
  const counted = draft.draftEntries.find(({ entry }) => entry.authorCount !== undefined);
  const count = fact.authors?.length ?? fact.authorCount;
  if (
    counted?.entry.authorCount !== undefined &&
    count !== undefined &&
    !authorCountsAgree(counted.entry.authorCount, count)
  ) {
    say('fact-author-count', counted, `${counted.entry.authorCount} authors`, `${count}`);
  }
  const dated = draft.draftEntries.find(({ entry }) => entry.firstDate !== undefined);
  const firstDate = dated?.entry.firstDate;
  if (dated !== undefined && firstDate !== undefined) {
    if (fact.firstDate !== undefined && !datesAgree(firstDate, fact.firstDate)) {
      say('fact-first-date', dated, `first date ${firstDate}`, fact.firstDate);
    }
    if (fact.arxiv !== undefined && monthsFrom(fact.arxiv, firstDate) > monthsApart) {
      say(
        'fact-arxiv-month',
        dated,
        `first date ${firstDate}`,
        `arXiv id ${fact.arxiv}, which is of another month`,
      );
    }
  }
  const titled = draft.draftEntries.find(({ entry }) => entry.title !== undefined);
  if (
    titled?.entry.title !== undefined &&
    fact.title !== undefined &&
    foldForIdentity(titled.entry.title) !== foldForIdentity(fact.title)
  ) {
    say('fact-title', titled, `"${titled.entry.title}"`, `"${fact.title}"`);
  }
  return diagnostics;
}

/** Months between the month in an arXiv id (`2402.…`, `hep-th/9901…`) and `day`. */
function monthsFrom(arxiv: string, day: CalendarDay): number {
  const digits = /(\d{2})(\d{2})(?:\.|\d{3}$)/.exec(arxiv);
  if (digits === null) return 0;
  const short = Number(digits[1]);
  const months = (short > 90 ? 1900 + short : 2000 + short) * 12 + Number(digits[2]);
  return Math.abs(months - (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))));
}

function sharedArxivIds(
  drafts: readonly PaperDraft[],
  facts: ReadonlyMap<PaperId, PlacedFact>,
): Diagnostic[] {
  const owners = new Map<string, PaperId>();
  const diagnostics: Diagnostic[] = [];
  for (const { id } of drafts) {
    const placed = facts.get(id);
    const arxiv = placed?.fact.arxiv;
    if (placed === undefined || arxiv === undefined) continue;
    const other = owners.get(arxiv);
    if (other === undefined) {
      owners.set(arxiv, id);
      continue;
    }
    diagnostics.push({
      severity: 'warning',
      rule: 'same-arxiv-id',
      reason: `${other} and ${id} both have arXiv id ${arxiv}.`,
      advice: 'If they are one paper, merge them in content/corrections.yaml.',
      file: placed.file,
    });
  }
  return diagnostics;
}

/** Format of `facts/candidates/<issue>.yaml`: facts from arXiv for an editor to accept or reject. */
import { stringify } from 'yaml';
import * as z from 'zod';
import { type Fact, factSchema } from '../content/facts-file.ts';
import { slugField, textField, webAddressField } from '../content/field-schemas.ts';
import { arxivAbstractUrl } from '../exports/citation/identifier-urls.ts';
import type { IssueId, PaperId } from '../model.ts';
import type { ArxivEntry } from './arxiv-atom.ts';

const candidateSchema = z.strictObject({
  /** Set by the editor: `accept` moves the fact to the facts file, `reject` prevents that it is offered again. */
  decision: z.enum(['undecided', 'accept', 'reject'], 'expected undecided, accept or reject'),
  /** URL to verify it at. */
  address: webAddressField,
  evidence: z.array(textField),
  fact: factSchema,
});

export const candidatesFileSchema = z.record(slugField, candidateSchema);

export type Candidate = z.infer<typeof candidateSchema>;
export type Candidates = ReadonlyMap<PaperId, Candidate>;

/** An undecided candidate from arXiv's metadata. */
export function toCandidate(entry: ArxivEntry, evidence: readonly string[]): Candidate {
  return {
    decision: 'undecided',
    address: arxivAbstractUrl(entry.id),
    evidence: [...evidence],
    fact: {
      title: entry.title,
      arxiv: entry.id,
      ...(entry.primaryClass !== undefined && { arxivClass: entry.primaryClass }),
      ...(entry.doi !== undefined && /^10\.\d{4,9}\/\S+$/.test(entry.doi) && { doi: entry.doi }),
      ...(entry.authors.length > 0 && { authors: [...entry.authors] }),
      ...(entry.firstDate !== undefined && { firstDate: entry.firstDate }),
      confidence: 'likely',
    },
  };
}

/** Text of the file: instructions, then the candidates in the order given. */
export function renderCandidates(issue: IssueId, candidates: Candidates): string {
  const head = `# Candidates for facts/${issue}.yaml, from arXiv's API. Open each address; set "decision" to
# accept or reject; then run: npm run facts -- --accept ${issue}
# Accepted facts move to facts/${issue}.yaml as verified. Rejected ones stay here, and are not looked up again.
`;
  if (candidates.size === 0) return head;
  const blocks = Array.from(candidates, ([id, candidate]) =>
    stringify({ [id]: candidate }, { lineWidth: 0 }),
  );
  return `${head}\n${blocks.join('\n')}`;
}

/** Adds missing keys of `added` to `known`; existing values are not replaced. */
export function completeFact(known: Fact | undefined, added: Fact): Fact {
  return { ...added, ...known, confidence: 'verified' };
}

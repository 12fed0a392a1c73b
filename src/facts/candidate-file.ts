/** `content/facts/candidates/<issue>.yaml`: what arXiv offers, for a person to decide. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { type Fact, factSchema } from '../content/facts-file.ts';
import { slugField, textField, webAddressField } from '../content/field-schemas.ts';
import { arxivAbstractUrl } from '../exports/citation/identifier-urls.ts';
import type { IssueId, PaperId } from '../model.ts';
import type { ArxivEntry } from './arxiv-atom.ts';

const candidateSchema = z.strictObject({
  /** What a person sets: `accept` moves the fact, `reject` keeps it from being offered again. */
  decision: z.enum(['undecided', 'accept', 'reject'], 'expected undecided, accept or reject'),
  /** Where to look. */
  address: webAddressField,
  evidence: z.array(textField),
  fact: factSchema,
});

export const candidatesFileSchema = z.record(slugField, candidateSchema);

export type Candidate = z.infer<typeof candidateSchema>;
export type Candidates = ReadonlyMap<PaperId, Candidate>;

/** A candidate from what arXiv says; not yet verified by anybody. */
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

/** The file's text: instructions, then the candidates in the order given. */
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

/** What is known so far, completed with what a candidate adds. Nothing that is known is replaced. */
export function completeFact(known: Fact | undefined, added: Fact): Fact {
  return { ...added, ...known, confidence: 'verified' };
}

import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/content/facts-file.ts';
import type { IssueEntry } from '../../src/content/issue-file.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { acceptCandidates } from '../../src/facts/accept-candidates.ts';
import { type ArxivEntry, RejectedQuery } from '../../src/facts/arxiv-atom.ts';
import { type Candidate, candidatesFileSchema, renderCandidates } from '../../src/facts/candidate-file.ts';
import { lookUpIssue } from '../../src/facts/look-up-issue.ts';
import { renderLookUpReport } from '../../src/facts/look-up-report.ts';
import { SourceUnavailable } from '../../src/network/response.ts';

const entry: ArxivEntry = {
  id: '2402.09739',
  title: 'QuRating: # Data',
  firstDate: '2024-02-15',
  authors: ['Alexander Wettig', 'Danqi Chen'],
  primaryClass: 'cs.CL',
  doi: 'not a doi',
  journalReference: undefined,
};
const listed = (id: string, title?: string) => ({
  id,
  firstLine: 1,
  lastLine: 2,
  firstDate: '2024-02-15',
  ...(title !== undefined && { title }),
});

interface Given {
  readonly papers: readonly IssueEntry[];
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly pending?: readonly string[];
  readonly find: (title: string) => readonly ArxivEntry[] | undefined;
}

async function run({ papers, facts = {}, pending = [], find }: Given) {
  const saved = new Map<string, Candidate>();
  const asked: string[] = [];
  const outcomes = await lookUpIssue({
    entries: papers,
    facts: new Map(Object.entries(facts)),
    pending: new Set(pending),
    client: {
      findByTitle: async (title) => {
        asked.push(title);
        return find(title);
      },
    },
    save: (id, candidate) => saved.set(id, candidate),
  });
  return { outcomes, saved, asked, kinds: outcomes.map(({ outcome }) => outcome) };
}

describe('looking up an issue', () => {
  it('asks not for papers whose listing says id and names, and takes no other id for one that it says', async () => {
    const title = 'QuRating: # Data';
    const { kinds, asked, saved } = await run({
      papers: [
        { ...listed('a', title), arxiv: '2402.09739', authors: ['Alexander Wettig', 'Danqi Chen'] },
        { ...listed('b', title), arxiv: '2402.09739', authorCount: 2 },
        { ...listed('c', title), arxiv: '2402.00001', authorCount: 2 },
      ],
      find: () => [entry],
    });
    expect(kinds).toEqual(['known', 'accepted', 'not-found']);
    expect(asked).toEqual([title, title]);
    expect([...saved.keys()]).toEqual(['b']);
  });

  it('asks only for papers that have no arXiv id and no candidate, by a title from dump or facts', async () => {
    const { kinds, asked, saved, outcomes } = await run({
      papers: [
        listed('a', 'QuRating: # Data'),
        listed('b', 'Known'),
        listed('c', 'Waiting'),
        listed('d'),
        listed('e'),
        listed('f', 'Near'),
      ],
      facts: {
        b: { arxiv: '2401.00001', confidence: 'verified' },
        e: { title: 'QuRating # Data', confidence: 'likely' },
      },
      pending: ['c'],
      find: () => [entry],
    });
    expect(kinds).toEqual(['accepted', 'known', 'pending', 'no-title', 'accepted', 'not-found']);
    expect(asked).toEqual(['QuRating: # Data', 'QuRating # Data', 'Near']);
    expect([...saved.keys()]).toEqual(['a', 'e']);
    expect(renderLookUpReport('2025-10-29', outcomes)).toBe(`Issue 2025-10-29: 6 papers
  1 have an arXiv id
  1 have a candidate already
  2 new candidates
    a: arXiv 2402.09739
    e: arXiv 2402.09739
  1 not on arXiv under this title
    f: nearest: arXiv 2402.09739, “QuRating: # Data”
  1 cannot be looked up: no title is known
    d`);
  });

  it('goes on after a failure, but leaves a dead server alone', async () => {
    const titles = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const { kinds, asked, outcomes } = await run({
      papers: titles.map((title) => listed(`p${title}`, title)),
      find: (title) => {
        if (title === '2') return [];
        if (title === '3') throw new RejectedQuery('bad');
        throw new SourceUnavailable('HTTP 503');
      },
    });
    expect(kinds).toEqual(['unavailable', 'not-found', 'refused', ...Array(5).fill('unavailable')]);
    expect(asked).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(outcomes[6]?.detail).toBe('Not asked: arXiv did not answer.');
  });

  it('says what was not asked offline', async () => {
    const { kinds } = await run({ papers: [listed('a', 'A')], find: () => undefined });
    expect(kinds).toEqual(['not-cached']);
  });
});

describe('candidates', () => {
  const decided = (decision: Candidate['decision'], fact: Partial<Fact> = {}): Candidate => ({
    decision,
    address: 'https://arxiv.org/abs/2402.09739',
    evidence: ['Title: QuRating: # Data'],
    fact: {
      title: 'QuRating: # Data',
      arxiv: '2402.09739',
      authors: ['Alexander Wettig'],
      confidence: 'likely',
      ...fact,
    },
  });

  it('are written so that they read back the same', async () => {
    const { saved } = await run({ papers: [listed('a', 'QuRating: # Data')], find: () => [entry] });
    const text = renderCandidates('2025-10-29', saved);
    expect(parseYaml(text, 'x.yaml', candidatesFileSchema)).toEqual(Object.fromEntries(saved));
    expect(text).toContain('decision: undecided');
    expect(text).toContain('arxiv: "2402.09739"');
    expect(text).not.toContain('doi');
  });

  it('move to the facts when accepted, which keep their comments, order and what they knew', () => {
    const facts = `# Kept\n\nb:\n  title: B\n  venue: ICML 2024 # sure\n  confidence: likely\n`;
    const factsText = acceptCandidates(
      facts,
      'content/facts/x.yaml',
      new Map([
        ['a', decided('accept')],
        ['b', decided('accept', { title: 'Another B' })],
      ]),
    );
    expect(factsText).toBe(`# Kept

b:
  title: B
  venue: ICML 2024 # sure
  confidence: verified
  arxiv: "2402.09739"
  authors:
    - Alexander Wettig

a:
  title: "QuRating: # Data"
  arxiv: "2402.09739"
  authors:
    - Alexander Wettig
  confidence: verified
`);
  });

  it('start a facts file where there is none', () => {
    expect(acceptCandidates('', 'x.yaml', new Map([['a', decided('accept')]]))).toMatch(/^a:\n {2}title: /);
  });
});

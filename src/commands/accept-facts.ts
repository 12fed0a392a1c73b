/** Implementation of `offprint facts --accept`: moves accepted candidates to the facts. */
import { basename, join } from 'node:path';
import { isThere, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { finishWrites, withArchiveLock, writeTogether } from '../disk/write-together.ts';
import { acceptCandidates } from '../facts/accept-candidates.ts';
import { type Candidate, type Candidates, renderCandidates } from '../facts/candidate-file.ts';
import { loadFacts } from '../load/load-facts.ts';
import type { IssueId, PaperId } from '../model.ts';
import { candidatesName, candidatesPath, loadCandidates } from './candidates.ts';

/** Each to the file that has facts of its paper already; else to that of `issue`. */
export function acceptFacts(contentDir: string, issue: IssueId): void {
  finishWrites(contentDir);
  withArchiveLock(contentDir, () => moveAccepted(contentDir, issue));
}

function moveAccepted(contentDir: string, issue: IssueId): void {
  const path = candidatesPath(contentDir, issue);
  const candidates = loadCandidates(path);
  const accepted = new Map([...candidates].filter(([, { decision }]) => decision === 'accept'));
  const remaining = new Map([...candidates].filter(([id]) => !accepted.has(id)));
  const byFile = groupByFile(contentDir, issue, accepted);
  const files = Array.from(byFile, ([name, group]) => {
    const facts = join(contentDir, name);
    const text = isThere(facts) ? readText(facts) : '';
    return { path: name, bytes: acceptCandidates(text, shown(facts), group) };
  });
  if (files.length > 0) {
    // All files in one transaction: a fact in both would be offered again, one in neither would be lost.
    const bytes = remaining.size > 0 ? renderCandidates(issue, remaining) : undefined;
    writeTogether(contentDir, [...files, { path: candidatesName(issue), bytes }]);
  }
  const names = files.length > 0 ? files.map((file) => file.path) : [`facts/${issue}.yaml`];
  const into = names.map((name) => shown(join(contentDir, name))).join(', ');
  console.log(`${accepted.size} accepted into ${into}; ${remaining.size} left in ${shown(path)}.`);
}

/** Name of a facts file → the candidates that go into it. */
function groupByFile(
  contentDir: string,
  issue: IssueId,
  candidates: Candidates,
): ReadonlyMap<string, Candidates> {
  const known = loadFacts(contentDir);
  const groups = new Map<string, Map<PaperId, Candidate>>();
  for (const [id, candidate] of candidates) {
    const name = `facts/${basename(known.get(id)?.file ?? `${issue}.yaml`)}`;
    groups.set(name, (groups.get(name) ?? new Map<PaperId, Candidate>()).set(id, candidate));
  }
  return groups;
}

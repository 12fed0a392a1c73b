/** Loads the file with an issue's candidates. */
import { join } from 'node:path';
import { parseYaml } from '../content/parse-yaml.ts';
import { isThere, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { type Candidate, candidatesFileSchema } from '../facts/candidate-file.ts';
import type { IssueId, PaperId } from '../model.ts';

export function candidatesPath(contentDir: string, issue: IssueId): string {
  return join(contentDir, candidatesName(issue));
}

/** Relative to the archive's folder. */
export function candidatesName(issue: IssueId): string {
  return `facts/candidates/${issue}.yaml`;
}

/** Empty where there is no file. */
export function loadCandidates(path: string): Map<PaperId, Candidate> {
  const text = isThere(path) ? readText(path) : '';
  return new Map(Object.entries(parseYaml(text, shown(path), candidatesFileSchema)));
}

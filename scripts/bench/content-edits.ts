/** Changes of a synthetic archive between two builds. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const captures = /\d{4}-\d\d-\d\d\.(?:txt|yaml)$/;

/** Moves the newest capture of `content` with its sidecar to `aside`, and deletes its issue. */
export function withholdNewestIssue(content: string, aside: string): void {
  const dumps = join(content, 'dumps');
  const names = readdirSync(dumps).filter((name) => captures.test(name));
  const day = /\d{4}-\d\d-\d\d/.exec(names.sort().at(-1) ?? '')?.[0];
  if (day === undefined) throw new Error(`${dumps} has no dated capture.`);
  for (const name of names) if (name.includes(day)) renameSync(join(dumps, name), join(aside, name));
  rmSync(join(content, 'issues', `${day}.json`), { force: true });
}

/** Moves the withheld capture back from `aside`. */
export function returnNewestIssue(content: string, aside: string): void {
  for (const name of readdirSync(aside))
    if (captures.test(name)) renameSync(join(aside, name), join(content, 'dumps', name));
}

/** Gives the first topic of `content` one more word. */
export function addTopicWord(content: string, word: string): void {
  const path = join(content, 'topics.yaml');
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(/^( +)[a-z][a-z *-]*: (\d+)$/m, `$&\n$1${word}: $2`);
  if (edited === text) throw new Error(`${path} has no word with a weight.`);
  writeFileSync(path, edited);
}

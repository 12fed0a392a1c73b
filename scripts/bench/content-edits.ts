/** Changes of a synthetic archive between two builds. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Moves the newest capture of `content` to `aside` and deletes its issue; returns what puts the capture back. */
export function withholdNewestIssue(content: string, aside: string): () => void {
  const dumps = join(content, 'dumps');
  const newest = readdirSync(dumps)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .at(-1);
  const day = /\d{4}-\d\d-\d\d/.exec(newest ?? '')?.[0];
  if (newest === undefined || day === undefined) throw new Error(`${dumps} has no dated capture.`);
  const names = [newest, newest.replace(/\.txt$/, '.yaml')];
  for (const name of names) renameSync(join(dumps, name), join(aside, name));
  rmSync(join(content, 'issues', `${day}.json`), { force: true });
  return () => {
    for (const name of names) renameSync(join(aside, name), join(dumps, name));
  };
}

/** Gives the first topic of `content` one more word. */
export function addTopicWord(content: string, word: string): void {
  const path = join(content, 'topics.yaml');
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(/^( +)[a-z][a-z *-]*: (\d+)$/m, `$&\n$1${word}: $2`);
  if (edited === text) throw new Error(`${path} has no word with a weight.`);
  writeFileSync(path, edited);
}

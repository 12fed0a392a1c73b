/** Divides completions into files by prefix. */
import { groupBy } from '../../group-by.ts';
import { memoize } from '../../memoize.ts';
import { compareText } from '../../words/compare-text.ts';
import { type Completion, matchCompletions, maxCompletions, startsOf } from './completion.ts';

export interface CompletionFile {
  /** Folded letters; `''` for the file of the whole archive. */
  readonly prefix: string;
  readonly completions: readonly Completion[];
}

/** Maximum size of a file in characters; compressed, a third of that. */
const fileCharacters = 12_000;

interface Keyed {
  readonly key: string;
  readonly completion: Completion;
}

/**
 * A file for the whole archive, and one for each prefix with many completions (a trie with large leaves). Of completions
 * that a longer prefix's file has, a file has only the best few.
 */
export function divideCompletions(completions: readonly Completion[]): readonly CompletionFile[] {
  // Each level of the trie matches what is below it.
  const starts = memoize(startsOf);
  const keyed = completions
    .flatMap((completion) => starts(completion).map((key) => ({ key, completion })))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.completion.text, b.completion.text));
  return divide(keyed, '', starts);
}

function divide(keyed: readonly Keyed[], prefix: string, starts: typeof startsOf): readonly CompletionFile[] {
  const groups = groupBy(keyed, ({ key }) =>
    key === prefix ? prefix : prefix + String.fromCodePoint(key.codePointAt(prefix.length) ?? 0),
  );
  const own = groups.get(prefix) ?? [];
  groups.delete(prefix);
  const bySize = [...groups.values()]
    .map((group) => ({ group, size: sizeOf(group) }))
    .sort((a, b) => a.size - b.size);
  const kept: Keyed[] = [...own];
  const divided: (readonly Keyed[])[] = [];
  let room = fileCharacters - sizeOf(own);
  for (const { group, size } of bySize) {
    room -= size;
    if (room >= 0) kept.push(...group);
    else divided.push(group);
  }
  const others = new Set(divided.flat().map(({ completion }) => completion));
  const best = matchCompletions([...others], prefix, starts).slice(0, maxCompletions);
  const listed = new Set([...kept.map(({ completion }) => completion), ...best]);
  const file = { prefix, completions: [...listed].sort(byText) };
  const longer = divided.map((group) => divide(group, commonPrefix(group), starts));
  return [file, ...longer.flat().sort((a, b) => compareText(a.prefix, b.prefix))];
}

/** By text, then by number of papers, since two authors may have the same printed name. */
const byText = (a: Completion, b: Completion): number => compareText(a.text, b.text) || b.papers - a.papers;

const sizeOf = (group: readonly Keyed[]): number =>
  group.reduce((sum, { completion }) => sum + completion.text.length + 3, 0);

/** The longest common prefix; in a sorted list, that of the first and the last key. */
function commonPrefix(group: readonly Keyed[]): string {
  const [first, last] = [group[0]?.key ?? '', group.at(-1)?.key ?? ''];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  // Don't split a surrogate pair.
  return first.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Divides completions into files by their beginnings. */
import { compareText } from '../../words/compare-text.ts';
import { beginningsOf, type Completion, matchCompletions, maxCompletions } from './completion.ts';

export interface CompletionFile {
  /** Folded letters; `''` for the file of the whole archive. */
  readonly beginning: string;
  readonly completions: readonly Completion[];
}

/** A file has about so many characters, a third of it compressed. */
const fileCharacters = 12_000;

interface Keyed {
  readonly key: string;
  readonly completion: Completion;
}

/**
 * A file for the whole archive and one for each beginning with many completions. A file has all completions of its beginning
 * but for those that have a longer beginning with a file, and of those the first few.
 */
export function divideCompletions(completions: readonly Completion[]): readonly CompletionFile[] {
  const keyed = completions
    .flatMap((completion) => beginningsOf(completion).map((key) => ({ key, completion })))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.completion.text, b.completion.text));
  return divide(keyed, '');
}

function divide(keyed: readonly Keyed[], beginning: string): readonly CompletionFile[] {
  const groups = new Map<string, Keyed[]>();
  for (const one of keyed) {
    const next = beginning + String.fromCodePoint(one.key.codePointAt(beginning.length) ?? 0);
    const start = one.key === beginning ? beginning : next;
    const group = groups.get(start) ?? [];
    groups.set(start, group);
    group.push(one);
  }
  const own = groups.get(beginning) ?? [];
  groups.delete(beginning);
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
  const best = matchCompletions([...others], beginning).slice(0, maxCompletions);
  const listed = new Set([...kept.map(({ completion }) => completion), ...best]);
  const file = { beginning, completions: [...listed].sort(byText) };
  const longer = divided.map((group) => divide(group, commonBeginning(group)));
  return [file, ...longer.flat().sort((a, b) => compareText(a.beginning, b.beginning))];
}

/** Two authors may have one name in print. */
const byText = (a: Completion, b: Completion): number => compareText(a.text, b.text) || b.papers - a.papers;

const sizeOf = (group: readonly Keyed[]): number =>
  group.reduce((sum, { completion }) => sum + completion.text.length + 3, 0);

/** The longest beginning that all have; of a sorted list, the first and the last one's. */
function commonBeginning(group: readonly Keyed[]): string {
  const [first, last] = [group[0]?.key ?? '', group.at(-1)?.key ?? ''];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  // Half of a letter is no beginning.
  return first.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

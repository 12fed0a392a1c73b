/** Completions of what a reader types: titles and authors, in files by their first letters (a prefix tree). */
import { compareText } from '../../words/compare-text.ts';
import { plainLetters } from '../../words/plain-letters.ts';
import { foldWords } from '../../words/split-words.ts';

export interface Completion {
  readonly kind: 'paper' | 'author';
  /** The title, or the name. */
  readonly text: string;
  /** An author's papers; 1 for a title. */
  readonly papers: number;
}

/** So many are offered at once. */
export const maxCompletions = 8;

/** `text` in the form in which beginnings are compared: folded, signs as blanks. */
export function toKey(text: string): string {
  return plainLetters(foldWords(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart();
}

/**
 * Where a reader may begin to type it. A title: its first word, the one after an article, the ones after a colon, dash or question
 * mark. A name: each of its words that isn't an initial.
 */
export function beginningsOf({ kind, text }: Pick<Completion, 'kind' | 'text'>): readonly string[] {
  if (kind === 'author') {
    const words = toKey(text).trimEnd().split(' ');
    const starts = words.flatMap((word, at) =>
      at === 0 || word.length > 1 ? [words.slice(at).join(' ')] : [],
    );
    return [...new Set(starts)].filter((start) => start !== '');
  }
  const parts = text.split(/(?<=[:?!：？]\s*)|(?<=\s[-–—]\s)/u).map((part) => part.trim());
  const starts = parts.flatMap((_part, at) => {
    const key = toKey(parts.slice(at).join(' ')).trimEnd();
    return [key, key.replace(/^(?:the|an?) /, '')];
  });
  return [...new Set(starts)].filter((start) => start !== '');
}

/** Those of `completions` that begin with `key` (of `toKey`), best first: of more papers, from their own first letter, by alphabet. */
export function matchCompletions(completions: readonly Completion[], key: string): readonly Completion[] {
  return completions
    .flatMap((completion) => {
      const start = beginningsOf(completion).findIndex((beginning) => beginning.startsWith(key));
      return start === -1 ? [] : [{ completion, start: Number(start > 0) }];
    })
    .sort(
      (a, b) =>
        b.completion.papers - a.completion.papers ||
        a.start - b.start ||
        compareText(a.completion.text, b.completion.text),
    )
    .map(({ completion }) => completion);
}

/**
 * Name of the file for a beginning, without its ending: letters and digits of ASCII as they are, others by their code point in
 * hexadecimal. The front part keeps it apart from names that systems reserve, such as `con`.
 */
export function completionFileName(beginning: string): string {
  const safe = [...beginning].map((sign) =>
    /[a-z0-9]/.test(sign) ? sign : `_${sign.codePointAt(0)?.toString(16)}_`,
  );
  return `from-${safe.join('')}`;
}

/**
 * Which file has the completions of `key`: of the beginnings that have a file, the shortest that goes on from `key`, else the longest
 * that `key` goes on from; the whole archive's file (`''`) at last.
 */
export function chooseBeginning(key: string, beginnings: readonly string[]): string {
  const byLength = beginnings.toSorted((a, b) => a.length - b.length);
  const longer = byLength.find((beginning) => beginning.startsWith(key));
  return longer ?? byLength.findLast((beginning) => key.startsWith(beginning)) ?? '';
}

/** One line a completion: the title, or the number of an author's papers, a tab and the name. */
export function renderCompletions(completions: readonly Completion[]): string {
  return completions
    .map(({ kind, text, papers }) => `${kind === 'author' ? `${papers}\t` : ''}${text}\n`)
    .join('');
}

/** Reads what `renderCompletions` wrote. */
export function parseCompletions(file: string): readonly Completion[] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Completion => {
      const [papers = '', name] = line.split('\t');
      return name === undefined
        ? { kind: 'paper', text: line, papers: 1 }
        : { kind: 'author', text: name, papers: Number(papers) };
    });
}

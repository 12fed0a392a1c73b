/** Completions of typed text: titles and authors, in one file for each frequent prefix. */
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

/** Maximum number of completions shown. */
export const maxCompletions = 8;

/** Normal form of `text` for prefix matching: folded, with spaces in place of punctuation. */
export function toKey(text: string): string {
  return plainLetters(foldWords(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart();
}

/**
 * Normalised suffixes of the text that a reader may start typing. A title: from its first word, after an article, after a
 * colon, dash or question mark. A name: from each word that isn't an initial.
 */
export function startsOf({ kind, text }: Pick<Completion, 'kind' | 'text'>): readonly string[] {
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

/**
 * The completions that begin with `key` (from `toKey`); order: more papers, match at the first word, alphabet. `starts` may be
 * a memoised `startsOf`.
 */
export function matchCompletions(
  completions: readonly Completion[],
  key: string,
  starts: (completion: Completion) => readonly string[] = startsOf,
): readonly Completion[] {
  return completions
    .flatMap((completion) => {
      const start = starts(completion).findIndex((prefix) => prefix.startsWith(key));
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
 * Name of a prefix's file, without extension: ASCII letters and digits are kept, other characters become hexadecimal code
 * points. `from-` keeps it distinct from reserved names such as `con`.
 */
export function completionFileName(prefix: string): string {
  const safe = [...prefix].map((sign) =>
    /[a-z0-9]/.test(sign) ? sign : `_${sign.codePointAt(0)?.toString(16)}_`,
  );
  return `from-${safe.join('')}`;
}

/**
 * The prefix whose file has the completions of `key`: of `prefixes`, which have a file each, the shortest that starts with
 * `key`, else the longest that `key` starts with, else that of the whole archive (`''`).
 */
export function choosePrefix(key: string, prefixes: readonly string[]): string {
  const byLength = prefixes.toSorted((a, b) => a.length - b.length);
  const longer = byLength.find((prefix) => prefix.startsWith(key));
  return longer ?? byLength.findLast((prefix) => key.startsWith(prefix)) ?? '';
}

/** Serialises completions, one per line: a title, or the number of an author's papers, a tab and the name. */
export function renderCompletions(completions: readonly Completion[]): string {
  return completions
    .map(({ kind, text, papers }) => `${kind === 'author' ? `${papers}\t` : ''}${text}\n`)
    .join('');
}

/** The inverse of `renderCompletions`. */
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

import { FRACTIONS, WRAPPERS } from '../formula/tex-names.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

/** A quotation mark between two letters of a word: `Schr"odinger`. */
const UMLAUT = /"(?<=\p{L}")([aeiouAEIOU])(?=\p{L})/gu;
/** An accent at the end of a word: `Poincar'e`; before another letter it may be an elision. */
const ACUTE = /'(?<=\p{L}{3}')e(?![\p{L}'])/gu;
/** Names of theorems and methods with an accent within them. */
const NAMES: Readonly<Record<string, string>> = {
  "R'enyi": 'Rényi',
  "Fr'echet": 'Fréchet',
  "B'ezout": 'Bézout',
  "L'evy": 'Lévy',
  'Erd"os': 'Erdős',
};
/** Longer than any such name. */
const LONGEST = 20;
const NAME = new RegExp(`(?<!\\p{L})(?:${Object.keys(NAMES).join('|')})(?!\\p{L})`, 'gu');
/** `ErdH{o}s` and `franc{c}ais`: the braces held the letter of the accent. */
const BRACED = /([Hcvukr])\{([A-Za-z])\}(?=\p{L})(?<=\p{L}[Hcvukr]\{\p{L}\}|(?<!\p{L})v\{\p{L}\})/gu;
const MARKS: Readonly<Record<string, string>> = {
  H: '\u030B',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  k: '\u0328',
  r: '\u030A',
};

/** Whether a quotation is open before `at`, so that the mark there may close it (`"foo"ish`). */
function isQuoted({ body }: WorkingText, at: number): boolean {
  const marks = body.slice(0, at).match(/(?<!\p{L})"|"(?!\p{L})/gu);
  return (marks?.length ?? 0) % 2 === 1;
}

/** `bar{A}h`: a name that has its argument in braces ends at `end`. */
function isWrapper({ body }: WorkingText, end: number): boolean {
  const word = /[A-Za-z]+$/.exec(body.slice(Math.max(0, end - LONGEST), end))?.[0] ?? '';
  return (
    body[end - word.length - 1] === '\\' || [...WRAPPERS, ...FRACTIONS].some((name) => word.endsWith(name))
  );
}

function composed(letter: string, mark: string): string | undefined {
  const whole = (letter + mark).normalize('NFC');
  return [...whole].length === 1 ? whole : undefined;
}

export const lostAccents: Rule = {
  name: 'lost-accent',
  reason: 'An accent of TeX lost its backslash: `Schr"odinger`, `Poincar\'e`, `ErdH{o}s`.',
  marks: ['"', "'e", '{'],
  apply: (text) => {
    text.rewrite(NAME, ([name]) => NAMES[name], lostAccents.name);
    text.rewrite(
      UMLAUT,
      ({ index, 1: vowel = '' }) => (isQuoted(text, index) ? undefined : composed(vowel, '\u0308')),
      lostAccents.name,
    );
    text.rewrite(ACUTE, () => 'é', lostAccents.name);
    text.rewrite(
      BRACED,
      ({ index, 1: mark = '', 2: letter = '' }) =>
        isWrapper(text, index + 1) ? undefined : composed(letter, MARKS[mark] ?? ''),
      lostAccents.name,
    );
  },
  applies: {
    raw: "Schr\"odinger and Poincar'e, R'enyi, ErdH{o}s",
    html: 'Schrödinger and Poincaré, Rényi, Erdős',
  },
  mustNot: { raw: 'a "foo"ish l\'eau of 6"x', html: 'a “foo”ish l’eau of 6”x' },
};

/** Braces around the words of a title that BibTeX styles must not put in lower case. */
import { ordinaryWords, properNames } from './proper-names.ts';
import { escapeTex, texEscapes } from './tex.ts';

/**
 * Value of BibTeX's `title` field: TeX with braces around words that styles must not lower-case. Protected are:
 *
 * - words with a capital or digit after the first letter, single capitals (`A` where it can be no article), formulas and
 *   commands, and known proper names;
 * - words that the `abstract` capitalises within sentences and never writes in lower case;
 * - in a title in sentence case, capitalised words that the abstract does not write in lower case.
 *
 * So two papers with the same title in different case protect the same words. If braces or dollar signs are
 * unbalanced (as BibTeX counts them), the escaped `plain` is used instead, because one bad title would break the rest
 * of the file.
 */
export function toBibtexTitle(latex: string, plain: string, abstract = ''): string {
  const chunks = splitChunks(latex) ?? splitChunks(escapeTex(plain)) ?? [];
  const keepsCapitals = isSentenceCase(chunks);
  let start = true;
  return chunks
    .map((chunk, index) => {
      const context: TitleWord = { isFirst: start, keepsCapitals, abstract, next: chunks[index + 1] };
      start = /[:.?!—]$|(?:^|~)--$/u.test(chunk);
      return protect(chunk, context);
    })
    .join(' ');
}

/** Context of a title word. */
interface TitleWord {
  readonly isFirst: boolean;
  readonly keepsCapitals: boolean;
  readonly abstract: string;
  /** What stands behind the next space. */
  readonly next: string | undefined;
}

/** Splits TeX at spaces outside braces and formulas; undefined if braces or dollar signs are unbalanced. */
function splitChunks(latex: string): string[] | undefined {
  // Fast path for titles without TeX.
  if (!/[\\{}$]/.test(latex)) return latex.split(' ').filter((chunk) => chunk !== '');
  const chunks: string[] = [];
  let chunk = '';
  let depth = 0;
  let inFormula = false;
  let escaping = false;
  for (const character of latex) {
    const isEscaped: boolean = escaping;
    escaping = character === '\\' && !isEscaped;
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (character === '$' && !isEscaped) inFormula = !inFormula;
    if (depth < 0) return undefined;
    if (character === ' ' && depth === 0 && !inFormula && !isEscaped) {
      if (chunk !== '') chunks.push(chunk);
      chunk = '';
    } else chunk += character;
  }
  if (depth !== 0 || inFormula) return undefined;
  return chunk === '' ? chunks : [...chunks, chunk];
}

/** A word without any of these characters (capitals included) needs no braces. */
const special = /[$<>|\\A-Z\u0080-\uffff]/;

function protect(chunk: string, context: TitleWord): string {
  if (!special.test(chunk)) return chunk;
  return /[$<>|\\{}]/.test(chunk) ? protectTex(chunk, context) : protectWords(chunk, context);
}

function protectTex(given: string, context: TitleWord): string {
  const chunk = isVerbatim(given)
    ? given
    : given.replace(/[<>|]/g, (character) => texEscapes[character] ?? character);
  if (/(?<!\\)\$|\\[A-Za-z(["'`^~=.]/.test(chunk)) return `{${chunk}}`;
  if (!/\p{Lu}/u.test(chunk)) return chunk;
  if (/[{}\\]/.test(chunk)) return `{${chunk}}`;
  return protectWords(chunk, context);
}

function protectWords(chunk: string, context: TitleWord): string {
  const protectWord = (word: string) => (mustKeep(word, context) ? braceWord(word) : word);
  if (!/[-–—/]/.test(chunk)) return protectWord(chunk);
  return chunk
    .split(/([-–—/])/u)
    .map((part, at, parts) =>
      part === 'A' && (at < parts.length - 1 || /^[-/]$/.test(parts[at - 1] ?? ''))
        ? '{A}'
        : protectWord(part),
    )
    .join('');
}

/** Words before which no article stands: `A is B`, `from A to B`. */
const afterNoArticle = /^(?:is|are|was|were|and|or|to|of|in|on|for|with|from|by|as|the|vs\.?|versus)$/;

/** Whether the `A` of `word` is a letter's name: at the end, before punctuation, or before a word that no article has behind it. */
function isLetterA(word: string, next: string | undefined): boolean {
  return !word.endsWith('A') || next === undefined || afterNoArticle.test(next);
}

function mustKeep(word: string, { isFirst, keepsCapitals, abstract, next }: TitleWord): boolean {
  // Fast path: most words here are a capital followed by small letters.
  let bare = word;
  if (!/^[A-Z][a-z]*$/.test(word)) {
    bare = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(word)?.[0] ?? '';
    if (!/\p{Lu}/u.test(bare)) return false;
    if (/^.+\p{Lu}/u.test(bare) || /\p{N}/u.test(bare)) return true;
  }
  if (properNames.test(bare) || /^[B-Z]$/.test(bare)) return true;
  if (bare === 'A' && isLetterA(word, next)) return true;
  if (bare.length < 2) return keepsCapitals && !isFirst;
  if (ordinaryWords.test(bare)) return false;
  const small = hasWord(abstract, bare.toLowerCase());
  if (small) return false;
  return (
    isNameIn(abstract, bare) ||
    (keepsCapitals && !isFirst && !hasWord(abstract, bare.toLowerCase().replace(/s$/, '')))
  );
}

/** Whether `text` contains `word` without a letter directly before or after it. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' '))
      return true;
  }
  return false;
}

/**
 * Whether `word` occurs between lower-case words of the abstract: there a capital marks a name, not a heading or the
 * expansion of an abbreviation.
 */
function isNameIn(abstract: string, word: string): boolean {
  for (let at = abstract.indexOf(word); at !== -1; at = abstract.indexOf(word, at + 1)) {
    if (
      /(?:^|[\s(])\p{Ll}[\p{Ll}’'-]*[,;]? $/u.test(abstract.slice(Math.max(0, at - 24), at)) &&
      /^(?:[,;.]|['’]s)? \p{Ll}/u.test(abstract.slice(at + word.length, at + word.length + 4))
    )
      return true;
  }
  return false;
}

/** Puts braces around the word, without its punctuation but with the bracket that closes one within (`ZeroQuant(4+2)`). */
function braceWord(word: string): string {
  return word.replace(/[\p{L}\p{N}](?:.*\([^()]*[\p{L}\p{N}]\)|.*[\p{L}\p{N}])?/u, (core) => `{${core}}`);
}

/** True if most of the longer words after the first are in lower case; then capitals are significant. */
function isSentenceCase(chunks: readonly string[]): boolean {
  const words = chunks.slice(1).filter((chunk) => /^\p{L}{4}/u.test(chunk));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && capitalised.length < words.length / 2;
}

/**
 * In formulas and URLs `<`, `>` and `|` are literal; in text, TeX's old font encoding (OT1) prints other characters.
 */
function isVerbatim(chunk: string): boolean {
  return /(?<!\\)\$|\\url\{|\\href\{/.test(chunk);
}

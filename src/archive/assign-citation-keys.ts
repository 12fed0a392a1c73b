/** BibTeX keys of papers. */
import anyAscii from 'any-ascii';
import type { CalendarDay, PaperId } from '../model.ts';
import { divideName } from '../people/divide-name.ts';
import { foldLetters, foldName } from '../words/fold-name.ts';

/** The fields of a paper that its key depends on; a `Paper` fits. */
export interface KeyedPaper {
  readonly id: PaperId;
  readonly title: { readonly plain: string };
  readonly authors: readonly { readonly name: string; readonly family?: string | undefined }[];
  readonly firstDate: CalendarDay | undefined;
  /** `YYYY-MM` or `YYYY`. */
  readonly firstMonth: string | undefined;
  readonly venue: { readonly year: number | undefined } | undefined;
  readonly identifiers: { readonly arxiv: string | undefined };
}

/** Stop words of titles: not used in keys. */
const plainWords: ReadonlySet<string> = new Set(
  (
    'a an the on of for in to into with without from by at as is are be do does did can could should will how what why ' +
    'when where who which whose and or not no via using towards toward through over under between beyond its their our we i it'
  ).split(' '),
);

/**
 * Paper id → BibTeX key, e.g. `wettig2024qurating`: family name of the first author, year (of the first date, else of
 * the arXiv id, of the first month, of the venue, else none), first title word that isn't a stop word. Without known authors a key
 * begins with the title. ASCII lower-case letters and digits only: names and titles without any are transliterated.
 *
 * Equal keys get `a`, `b`, … appended in the order of `papers`: pass the oldest first. Published keys (`known`) are
 * kept and never given to another paper.
 */
export function assignCitationKeys(
  papers: Iterable<KeyedPaper>,
  known: ReadonlyMap<PaperId, string> = new Map(),
): ReadonlyMap<PaperId, string> {
  const keys = new Map(known);
  const taken = new Set(known.values());
  const attempts = new Map<string, number>();
  for (const paper of papers) {
    if (keys.has(paper.id)) continue;
    const stem = toKeyStem(paper);
    let attempt = attempts.get(stem) ?? 0;
    while (taken.has(stem + toLetters(attempt))) attempt += 1;
    const key = stem + toLetters(attempt);
    attempts.set(stem, attempt + 1);
    taken.add(key);
    keys.set(paper.id, key);
  }
  return keys;
}

function toKeyStem(paper: KeyedPaper): string {
  const [first = '', second = ''] = tellingWords(paper.title.plain);
  const author = paper.authors[0];
  const family = author === undefined ? '' : toAsciiName(divideName(author.name, author.family).family);
  const year = toKeyYear(paper);
  const stem = family === '' ? first + year + second : family + year + first;
  return /[a-z]/.test(stem) ? stem : `paper${stem}`;
}

function toKeyYear({ firstDate, firstMonth, identifiers, venue }: KeyedPaper): string {
  if (firstDate !== undefined) return firstDate.slice(0, 4);
  const modern = /^(\d\d)\d\d\.\d{4,5}$/.exec(identifiers.arxiv ?? '');
  if (modern !== null) return `20${modern[1]}`;
  if (firstMonth !== undefined) return firstMonth.slice(0, 4);
  return venue?.year === undefined ? '' : String(venue.year);
}

function tellingWords(title: string): string[] {
  const words = foldLetters(title.replace(/['’]/g, ''))
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(toAscii)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !plainWords.has(word) && /[a-z]/.test(word));
  if (telling.length > 0) return telling;
  if (words.length > 0) return words;
  const spelled = inLatinLetters(title);
  // Single letters are articles (Greek `η`).
  const long = spelled.filter((word) => word.length > 1);
  return long.length === 0 ? spelled : long;
}

/** The words of a text in another script; Chinese ones by syllables. */
function inLatinLetters(text: string): string[] {
  const spelled = anyAscii(text.replace(/\p{Script=Han}/gu, ' $& '));
  return (
    spelled
      .toLowerCase()
      .replace(/['’`]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

function toAsciiName(name: string): string {
  return toAscii(foldName(name)) || inLatinLetters(name).join('');
}

function toAscii(folded: string): string {
  return folded.replace(/[^a-z0-9]/g, '');
}

/** Suffix of the n-th attempt: none for 0, then `a` … `z`, `aa`, `ab`, …. */
function toLetters(attempt: number): string {
  let letters = '';
  for (let rest = attempt; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}

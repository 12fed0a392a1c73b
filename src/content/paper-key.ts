/**
 * Identity of papers: two entries are the same paper if their folded titles are equal, or, without titles, their
 * folded abstracts. Only equality counts, not similarity: "Colours" and "Colors" are two papers unless
 * `corrections.yaml` merges them.
 */

/** The fields that identity depends on. */
export interface PaperText {
  readonly title?: string | undefined;
  readonly abstract?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  readonly openreview?: string | undefined;
}

/** The fields that can contradict an identity. */
export interface Identifiable extends PaperText {
  readonly authors?: readonly string[] | undefined;
  readonly authorCount?: number | undefined;
  readonly firstDate?: string | undefined;
}

const isAscii = /^[\0-\x7f]*$/;

/**
 * Folds a text for comparison: drops case, accents, spaces, punctuation and TeX markup; keeps letters, digits, and
 * `+` and `#` where they are part of a name (C++, C#).
 */
export function foldForIdentity(raw: string): string {
  const text = /[+#]/.test(raw)
    ? raw
        .replace(/(?<=\p{L})\+\+/gu, 'plusplus')
        .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})#(?![\p{L}\p{N}])/gu, 'sharp')
    : raw;
  // Fast path for ASCII, without Unicode tables.
  if (isAscii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export function paperKey(paper: PaperText): string {
  const { title, abstract } = paper;
  // If a title has no letters or digits, compare it as it is.
  if (title !== undefined) return `title:${foldForIdentity(title) || title}`;
  // An entry of a reading list may have an identifier only.
  if (abstract === undefined) return identifierKeys(paper)[0] ?? abstractKey('');
  return abstractKey(abstract);
}

/** Keys of identifiers: entries that share one are the same paper, whatever their titles. */
export function identifierKeys({ arxiv, doi, openreview }: PaperText): string[] {
  return [
    ...(arxiv === undefined ? [] : [`arxiv:${arxiv}`]),
    ...(doi === undefined ? [] : [`doi:${doi.toLowerCase()}`]),
    ...(openreview === undefined ? [] : [`openreview:${openreview}`]),
  ];
}

export function abstractKey(abstract: string): string {
  return `abstract:${foldForIdentity(abstract)}`;
}

/**
 * True if two entries with equal titles are different papers: different arXiv ids, or abstracts with few words in
 * common and a different first date or number of authors. They stay two papers, with a warning.
 */
export function contradicts(one: Identifiable, other: Identifiable): boolean {
  if (differs(one.arxiv, other.arxiv)) return true;
  if (one.title === undefined || one.abstract === undefined || other.abstract === undefined) return false;
  const otherDate = differs(one.firstDate, other.firstDate);
  const otherAuthors = differs(one.authorCount, other.authorCount);
  return (otherDate || otherAuthors) && sharedWords(one.abstract, other.abstract) < 0.15;
}

function differs(one: string | number | undefined, other: string | number | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Jaccard index (0..1) of the sets of words with four or more letters. */
function sharedWords(one: string, other: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const first = words(one);
  const second = words(other);
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  const all = first.size + second.size - shared;
  return all === 0 ? 1 : shared / all;
}

/**
 * How two entries are known to be the same paper. By equality, never by likeness: entries with a title are the
 * same paper when their folded titles are equal; entries without one when their folded abstracts are. "Colours"
 * and "Colors" are therefore two papers until a person says otherwise in `content/corrections.yaml`.
 */

/** What identity goes by. */
export interface PaperText {
  readonly title?: string | undefined;
  readonly abstract?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  readonly openreview?: string | undefined;
}

/** What may speak against an identity. */
export interface Identifiable extends PaperText {
  readonly authorCount?: number | undefined;
  readonly firstDate?: string | undefined;
}

const isAscii = /^[\0-\x7f]*$/;

/**
 * Case, accents, spaces, punctuation and TeX marks don't distinguish texts; letters and digits do, and what makes
 * a name of a letter: C++ and C# are two languages.
 */
export function foldForIdentity(raw: string): string {
  const text = /[+#]/.test(raw)
    ? raw
        .replace(/(?<=\p{L})\+\+/gu, 'plusplus')
        .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})#(?![\p{L}\p{N}])/gu, 'sharp')
    : raw;
  // ASCII needs no Unicode tables; abstracts are long and many.
  if (isAscii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export function paperKey(paper: PaperText): string {
  const { title, abstract } = paper;
  // A title of marks alone folds to nothing; its own characters then decide.
  if (title !== undefined) return `title:${foldForIdentity(title) || title}`;
  // A reading list may give nothing but an identifier.
  if (abstract === undefined) return identifierKeys(paper)[0] ?? abstractKey('');
  return abstractKey(abstract);
}

/** Equal in one of them: the same paper, whatever its title does. */
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
 * True where equal titles are all that two entries share: two arXiv ids, or abstracts with hardly a word in common
 * and another first date or number of authors. Such entries stay two papers, with a warning.
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

/** Jaccard index of the two texts' sets of longer words. */
function sharedWords(one: string, other: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const first = words(one);
  const second = words(other);
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  const all = first.size + second.size - shared;
  return all === 0 ? 1 : shared / all;
}

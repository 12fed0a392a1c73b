/** What the archive's lexicon says of a word, and the small files in which a browser fetches it. */

/** Another way to say a word: words that the archive has, and how nearly they mean the same. */
export interface RelatedWords {
  /** One word or several, as people write them. */
  readonly words: string;
  /** 1 to 9: tenths of what the word itself is worth. */
  readonly weight: number;
}

export interface LexiconEntry {
  /** Stems, with blanks between those of an expression. */
  readonly stem: string;
  /** How many papers have it; 0 for a word that only leads to others. */
  readonly papers: number;
  /** Nearest first. */
  readonly related: readonly RelatedWords[];
}

/** A file of so many entries has about 2 kB compressed. */
const entriesPerFile = 256;
/** Words of general English and of the fields, which lead to others whatever the archive has. */
const fixedEntries = 6_000;

/** Into how many files the lexicon of an archive of so many papers is divided; a browser computes the same. */
export function lexiconFileCount(papers: number): number {
  // The number of different words grows with the root of the number of all words.
  return Math.ceil((fixedEntries + 400 * Math.sqrt(papers)) / entriesPerFile);
}

/** The number of the file, below `count`, that has the entry of `stem` if there is one (FNV-1a over UTF-16). */
export function lexiconFileOf(stem: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193) >>> 0;
  return hash % count;
}

/** One line an entry: `stem<TAB>papers<TAB>word8,other words4`. */
export function renderLexiconFile(entries: readonly LexiconEntry[]): string {
  return entries
    .map(({ stem, papers, related }) => {
      const others = related.map(({ words, weight }) => words + weight).join(',');
      return `${stem}\t${papers}${others === '' ? '' : `\t${others}`}\n`;
    })
    .join('');
}

/** Reads what `renderLexiconFile` wrote. */
export function parseLexiconFile(text: string): readonly LexiconEntry[] {
  return text.split('\n').flatMap((line) => {
    const [stem = '', papers = '0', others = ''] = line.split('\t');
    if (stem === '') return [];
    const related = Array.from(others.matchAll(/([^,]+)(\d)(?:,|$)/g), ([, words = '', weight = '0']) => ({
      words,
      weight: Number(weight),
    }));
    return [{ stem, papers: Number(papers), related }];
  });
}

/** Entries of the archive's lexicon, and the format of the small files in which a browser fetches them. */
import { countSettled } from '../../words/settled-papers.ts';

/** A related word or expression of the archive, with the closeness of its meaning. */
export interface RelatedWords {
  /** One or several words, unstemmed. */
  readonly words: string;
  /** 1 to 9, in tenths of the word's own weight. */
  readonly weight: number;
  /** Upper bound of its document frequency: that of its rarest word. */
  readonly papers: number;
}

export interface LexiconEntry {
  /** The stem; of an expression, the stems separated by spaces. */
  readonly stem: string;
  /** Document frequency, see `buildLexicon`; 0 for an entry that has related words only. */
  readonly papers: number;
  /** By weight, descending. */
  readonly related: readonly RelatedWords[];
}

/** Average number of entries in a file, about 0.6 kB compressed. */
const entriesPerFile = 50;
/** Number of entries from the fixed tables of synonyms, in an archive of any size. */
const fixedEntries = 6_000;

/** Number of papers above which words are counted in settled papers only, so that a new issue changes few files. */
const maxCounted = 1_000;

/** The number of papers, the oldest ones, in which words are counted. */
export function countedPapers(papers: number): number {
  return papers <= maxCounted ? papers : countSettled(papers);
}

/** The number of files of the lexicon; computed by the build and by browsers, from the number of papers. */
export function lexiconFileCount(papers: number): number {
  // The vocabulary grows with the square root of the text (Heaps' law). In steps, since an entry's file depends on the count.
  return Math.ceil((fixedEntries + 400 * Math.sqrt(countedPapers(papers))) / entriesPerFile);
}

/**
 * The number, below `count`, of the file that would have the entry of `stem`: FNV-1a over UTF-16 of its first word, so that
 * the expressions in a query need no other files than its words.
 */
export function lexiconFileOf(stem: string, count: number): number {
  const [first = ''] = stem.split(' ');
  let hash = 0x811c9dc5;
  for (let at = 0; at < first.length; at += 1)
    hash = Math.imul(hash ^ first.charCodeAt(at), 0x01000193) >>> 0;
  return hash % count;
}

/** Serialises entries, one per line: `stem<TAB>papers<TAB>word:8:12,other words:4:3`, each with weight and papers. */
export function renderLexiconFile(entries: readonly LexiconEntry[]): string {
  return entries
    .map(({ stem, papers, related }) => {
      const others = related.map(({ words, weight, papers: own }) => `${words}:${weight}:${own}`).join(',');
      return `${stem}\t${papers}${others === '' ? '' : `\t${others}`}\n`;
    })
    .join('');
}

/** The inverse of `renderLexiconFile`. */
export function parseLexiconFile(text: string): readonly LexiconEntry[] {
  return text.split('\n').flatMap((line) => {
    const [stem = '', papers = '0', others = ''] = line.split('\t');
    if (stem === '') return [];
    const related = others.split(',').flatMap((other) => {
      const [words = '', weight, own] = other.split(':');
      return words === '' ? [] : [{ words, weight: Number(weight), papers: Number(own) }];
    });
    return [{ stem, papers: Number(papers), related }];
  });
}

/** What the archive's lexicon says of a word, and the small files in which a browser fetches it. */
import { countSettled } from '../../words/settled-papers.ts';

/** Another way to say a word: words that the archive has, and how nearly they mean the same. */
export interface RelatedWords {
  /** One word or several, as people write them. */
  readonly words: string;
  /** 1 to 9: tenths of what the word itself is worth. */
  readonly weight: number;
  /** How many papers have it at most: as many as have the rarest of its words. */
  readonly papers: number;
}

export interface LexiconEntry {
  /** Stems, with blanks between those of an expression. */
  readonly stem: string;
  /** How many of the settled papers have it, or of all where none of those has; 0 for a word that only leads to others. */
  readonly papers: number;
  /** Nearest first. */
  readonly related: readonly RelatedWords[];
}

/** A file of so many entries has about 0.8 kB compressed. */
const entriesPerFile = 50;
/** Words of general English and of the fields, which lead to others whatever the archive has. */
const fixedEntries = 6_000;

/** In a larger archive, words are counted in the settled papers, so that a new issue changes few files. */
const maxCounted = 1_000;

/** In how many of an archive's papers words are counted: the oldest ones. */
export function countedPapers(papers: number): number {
  return papers <= maxCounted ? papers : countSettled(papers);
}

/** Into how many files the lexicon of an archive of so many papers is divided; a browser computes the same. */
export function lexiconFileCount(papers: number): number {
  // The number of different words grows with the root of the number of all words. In steps, since an entry's file depends on it.
  return Math.ceil((fixedEntries + 400 * Math.sqrt(countedPapers(papers))) / entriesPerFile);
}

/**
 * The number of the file, below `count`, that has the entry of `stem` if there is one (FNV-1a over UTF-16). Expressions are with their
 * first word, so that looking for all those of a question fetches no more than its words do.
 */
export function lexiconFileOf(stem: string, count: number): number {
  const [first = ''] = stem.split(' ');
  let hash = 0x811c9dc5;
  for (let at = 0; at < first.length; at += 1)
    hash = Math.imul(hash ^ first.charCodeAt(at), 0x01000193) >>> 0;
  return hash % count;
}

/** One line an entry: `stem<TAB>papers<TAB>word:8:12,other words:4:3`, weight and papers behind each. */
export function renderLexiconFile(entries: readonly LexiconEntry[]): string {
  return entries
    .map(({ stem, papers, related }) => {
      const others = related.map(({ words, weight, papers: own }) => `${words}:${weight}:${own}`).join(',');
      return `${stem}\t${papers}${others === '' ? '' : `\t${others}`}\n`;
    })
    .join('');
}

/** Reads what `renderLexiconFile` wrote. */
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

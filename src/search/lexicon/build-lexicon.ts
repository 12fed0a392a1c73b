/** Builds the lexicon of an archive: each stem with its document frequency and related words, for query expansion. */
import { compareText } from '../../words/compare-text.ts';
import { functionWords } from '../../words/function-words.ts';
import { splitWords } from '../../words/split-words.ts';
import { stemWord } from '../../words/stem-word.ts';
import { type CountedTexts, countTexts, type LexiconText, settledTexts } from './counted-texts.ts';
import { fieldSynonyms } from './field-synonyms.ts';
import { irregularForms } from './irregular-forms.ts';
import type { LexiconEntry, RelatedWords } from './lexicon-entry.ts';
import wordNet from './wordnet.json' with { type: 'json' };

/** The licence of WordNet, which must accompany its words. */
export const wordNetLicense: readonly string[] = wordNet.license;

/** Weights of related words by source, in tenths of the word's own weight; docs/search.md has the gain of each. */
const weights = { field: 5, fieldSibling: 4, abbreviation: 6, family: 5, general: 3, rareSense: 2 };
const maxRelated = 5;

/**
 * The entries, sorted by stem. `texts` are those of all papers, oldest first. Document frequencies are those among the settled ones,
 * which may have been counted before; words that none of these has are counted in the others.
 */
export function buildLexicon(
  texts: readonly LexiconText[],
  settled: CountedTexts = countTexts(settledTexts(texts)),
): readonly LexiconEntry[] {
  const others = countTexts(texts.slice(settledTexts(texts).length));
  const papers = new Map([...others.stems, ...settled.stems]);
  const related = new RelatedTable(papers);
  for (const { short, long } of [...settled.abbreviations, ...others.abbreviations]) {
    related.add(short, long, weights.abbreviation);
    related.add(long, short, weights.abbreviation);
  }
  addFieldSynonyms(related);
  addWordFamilies(related);
  addGeneralSynonyms(related);
  const stems = new Set([...papers.keys(), ...related.stems()]);
  return [...stems]
    .sort(compareText)
    .map((stem) => ({ stem, papers: papers.get(stem) ?? 0, related: related.of(stem) }));
}

function addFieldSynonyms(related: RelatedTable): void {
  for (const line of fieldSynonyms.trim().split('\n')) {
    const [name = '', ...others] = line.split(', ');
    for (const other of others) {
      related.add(name, other, weights.field);
      related.add(other, name, weights.field);
      for (const sibling of others) related.add(other, sibling, weights.fieldSibling);
    }
  }
}

/** Adds WordNet's synonyms. In a group such as `abandon2 wildness1` the digit is the rank of the sense, by frequency. */
function addGeneralSynonyms(related: RelatedTable): void {
  for (const [index, line] of wordNet.groups.entries()) {
    // Most words of WordNet are in no paper, so their precomputed stems are checked first.
    const isKnown = (wordNet.stems[index] ?? '').split(' ').map((stem) => related.isKnownStem(stem));
    if (!isKnown.includes(true)) continue;
    const members = line.split(' ').map((member) => ({ word: member.slice(0, -1), sense: member.at(-1) }));
    const known = members.filter((_, place) => isKnown[place]);
    for (const { word, sense } of members) {
      const weight = sense === '1' ? weights.general : weights.rareSense;
      for (const other of known) related.add(word, other.word, weight);
    }
  }
}

function addWordFamilies(related: RelatedTable): void {
  for (const line of [...wordNet.families, ...irregularForms.trim().split('\n')]) {
    const words = line.split(' ');
    const known = words.filter((word) => related.isKnown(word));
    for (const one of known.length === 0 ? [] : words)
      for (const other of known) related.add(one, other, weights.family);
  }
}

/** An expression as a query asks for it: without its function words (`mixture experts`), provided that two words are left. */
function askedWords(words: string): string {
  if (!words.includes(' ')) return words;
  const telling = splitWords(words).filter((word) => !functionWords.has(word));
  return telling.length < 2 ? words : telling.join(' ');
}

/** Cache of the stems of the tables' words, each of which is in many pairs; kept between builds in one process. */
const stemsOfTables = new Map<string, string>();

/** Stem → related words; words that no paper has are dropped. */
class RelatedTable {
  readonly #papers: ReadonlyMap<string, number>;
  readonly #table = new Map<string, Map<string, Omit<RelatedWords, 'papers'>>>();
  readonly #known = new Map<string, boolean>();

  constructor(papers: ReadonlyMap<string, number>) {
    this.#papers = papers;
  }

  add(from: string, to: string, weight: number): void {
    const stem = this.#stemsOf(askedWords(from));
    const stems = this.#stemsOf(to);
    if (stem === this.#stemsOf(askedWords(to)) || !this.isKnown(to)) return;
    const own = this.#table.get(stem) ?? new Map<string, Omit<RelatedWords, 'papers'>>();
    this.#table.set(stem, own);
    const known = own.get(stems);
    if (known === undefined || known.weight < weight) own.set(stems, { words: to, weight });
  }

  stems(): Iterable<string> {
    return this.#table.keys();
  }

  of(stem: string): readonly RelatedWords[] {
    return (
      [...(this.#table.get(stem)?.values() ?? [])]
        // Stable: equal weights stay in the order of the sources.
        .sort((a, b) => b.weight - a.weight)
        .slice(0, maxRelated)
        .map((one) => ({ ...one, papers: this.#papersOf(this.#stemsOf(one.words)) }))
    );
  }

  #stemsOf(words: string): string {
    const known = stemsOfTables.get(words);
    if (known !== undefined) return known;
    const stems = splitWords(words).map(stemWord).join(' ');
    stemsOfTables.set(words, stems);
    return stems;
  }

  #papersOf(stems: string): number {
    const telling = stems.split(' ').filter((stem) => !functionWords.has(stem));
    return telling.length === 0 ? 0 : Math.min(...telling.map((stem) => this.#papers.get(stem) ?? 0));
  }

  /** Whether every word of `words` except function words is in some paper. */
  isKnown(words: string): boolean {
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    const isKnown = this.#stemsOf(words)
      .split(' ')
      .every((stem) => this.isKnownStem(stem));
    this.#known.set(words, isKnown);
    return isKnown;
  }

  isKnownStem(stem: string): boolean {
    return functionWords.has(stem) || this.#papers.has(stem);
  }
}

/** Synthetic papers with the word statistics of real abstracts. */
import { buildRandom, type Random } from '../../src/seeded-random.ts';

export interface SyntheticPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  readonly arxiv: string;
  readonly firstDate: string;
}

const functionWords =
  'the of and to a in is we that for with on as by are this our from which be an can it at these or their not have has between while such both through than into using'.split(
    ' ',
  );
const onsets = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'qu',
  'r',
  's',
  'sh',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou'];
const codas = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'x', 'nd', 'rk', 'st'];
const endings = ['', '', 'ic', 'ing', 'ation', 'al', 'er', 'ity', 'ive', 's', 'ism', 'oid'];

/**
 * Generates `count` papers from `seed`. Word frequencies follow Zipf's law over `knownWords` (most frequent first),
 * extended by invented words, so that the vocabulary grows with the archive.
 */
export function buildSyntheticPapers(
  count: number,
  seed: number,
  knownWords: readonly string[],
): readonly SyntheticPaper[] {
  const random = buildRandom(seed);
  const words = knownWords.filter((word) => !functionWords.includes(word) && word.length > 2);
  const vocabularySize = Math.max(words.length, Math.round(60 * (count * 120) ** 0.5));
  const invented = buildRandom(seed + 1);
  const taken = new Set(words);
  while (words.length < vocabularySize) {
    const word = inventWord(invented, 2 + invented.below(2));
    if (!taken.has(word)) words.push(word);
    taken.add(word);
  }
  const draw = buildZipf(words.length, random);
  const word = (): string => words[draw()] ?? '';
  const surnames = Array.from({ length: Math.ceil(count * 0.8) + 50 }, () =>
    capitalise(inventWord(invented, 2)),
  );
  const givenNames = Array.from({ length: 300 }, () =>
    capitalise(inventWord(invented, 1 + invented.below(2))),
  );
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2018, 0, 1) + random.below(2900) * 86_400_000).toISOString().slice(0, 10);
    return {
      id: `synthetic-${String(index + 1).padStart(6, '0')}`,
      title: buildTitle(random, word),
      abstract: Array.from({ length: 5 + random.below(4) }, () => buildSentence(random, word)).join(' '),
      authors: Array.from(
        { length: 1 + random.below(7) },
        () => `${random.pick(givenNames)} ${random.pick(surnames)}`,
      ),
      arxiv: `${day.slice(2, 4)}${day.slice(5, 7)}.${String(index % 100_000).padStart(5, '0')}`,
      firstDate: day,
    };
  });
}

/** Random ranks with probability proportional to 1 / (r + 2.7): the Zipf–Mandelbrot law. */
function buildZipf(size: number, random: Random): () => number {
  const cumulative = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) {
    sum += 1 / (rank + 1 + 2.7);
    cumulative[rank] = sum;
  }
  return () => {
    const target = random.next() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function buildTitle(random: Random, word: () => string): string {
  const length = 5 + random.below(7);
  const words = Array.from({ length }, (_, at) =>
    at > 0 && at < length - 1 && random.next() < 0.2 ? random.pick(functionWords) : capitalise(word()),
  );
  return random.next() < 0.3 ? `${words[0]}: ${words.slice(1).join(' ')}` : words.join(' ');
}

function buildSentence(random: Random, word: () => string): string {
  const words = Array.from({ length: 14 + random.below(14) }, () =>
    random.next() < 0.4 ? random.pick(functionWords) : word(),
  );
  return `${capitalise(words.join(' '))}.`;
}

function inventWord(random: Random, syllables: number): string {
  let made = '';
  for (let at = 0; at < syllables; at += 1)
    made += random.pick(onsets) + random.pick(vowels) + random.pick(codas);
  return made + random.pick(endings);
}

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** One synthetic paper from words of real ones. */
import type { Random } from '../../src/seeded-random.ts';
import { type Corpus, plainWord, type SourcePaper } from './corpus.ts';

export interface SyntheticPaper {
  readonly title: string;
  readonly abstract: string;
  readonly authorCount: number;
  /** Days since 1970-01-01. */
  readonly firstDay: number;
}

/** Share of papers with maths. */
const mathsShare = 0.1;
/** Share of words per sentence that are exchanged, so that papers differ. */
const exchanged = 0.3;

/**
 * Generates a paper with the first date `day` (days since 1970-01-01): sentences of three real papers with exchanged
 * words, and an invented name, made unique by `serial`, so that the vocabulary grows with the archive as in reality.
 */
export function buildSyntheticPaper(
  corpus: Corpus,
  random: Random,
  serial: number,
  day: number,
): SyntheticPaper {
  const sources = [random.pick(corpus.papers), random.pick(corpus.papers), random.pick(corpus.papers)];
  const name = coinName(random, serial);
  const sentences = Array.from({ length: 7 + random.below(7) }, () =>
    vary(random.pick(random.pick(sources).sentences), corpus, random),
  );
  sentences.splice(2, 0, `We introduce ${name}, which ${random.pick(claims)}.`);
  if (random.next() < mathsShare) {
    sentences.splice(3, 0, random.pick(corpus.maths));
    sentences.push(random.pick(corpus.maths));
  }
  sentences.push(`Experiments show that ${name} compares well with what was there before.`);
  return {
    title: buildTitle(random.pick(sources), name, corpus, random),
    abstract: sentences.map(endSentence).join(' '),
    authorCount: 1 + random.below(6) + (random.next() < 0.1 ? random.below(30) : 0),
    firstDay: day - random.below(random.next() < 0.5 ? 30 : 900),
  };
}

const claims = [
  'needs no further training',
  'halves the cost of inference',
  'holds up under a shift of distribution',
  'learns from few examples',
  'can be put in place of earlier models',
];

function vary(sentence: string, corpus: Corpus, random: Random): string {
  return sentence
    .split(' ')
    .map((word) => (plainWord.test(word) && random.next() < exchanged ? random.pick(corpus.words) : word))
    .join(' ');
}

/** Words of a real title after or around the invented name. */
function buildTitle(source: SourcePaper, name: string, corpus: Corpus, random: Random): string {
  const bare = source.title.replace(/^[^:]{1,40}: /, '');
  const varied = bare
    .split(' ')
    .map((word) => (random.next() < exchanged ? capitalise(random.pick(corpus.words)) : word))
    .join(' ')
    .slice(0, 150)
    .trim();
  return random.next() < 0.7 ? `${name}: ${varied}` : `${varied} with ${name}`;
}

const syllables = `
  al bra cor den el fu gra hy ion ka lo mer neu or pa qui ra sta to ur vec wa xi yo ze`
  .trim()
  .split(/\s+/);

const suffixes = ['Net', 'Former', 'LM', 'Bench', 'Flow', 'RL', '', '', ''];

/** A unique name: `serial` written in syllables. */
function coinName(random: Random, serial: number): string {
  let name = '';
  for (let rest = serial + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length] ?? '';
  return capitalise(name) + random.pick(suffixes);
}

function endSentence(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

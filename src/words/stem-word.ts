import { stemmer } from 'stemmer';
import { americanSpelling } from './spelling.ts';

/** Families the Porter stemmer throws together although they mean different things. */
const keptApart: readonly (readonly [beginning: string, stem: string])[] = [
  ['generaliz', 'generaliz'],
  ['generat', 'generat'],
  ['generic', 'generic'],
  ['universit', 'universit'],
  ['organiz', 'organiz'],
  ['experienc', 'experienc'],
  ['multiplicat', 'multiplicat'],
];

/** The stem of a folded word, one for both spellings: `colours` and `color` share one. */
export function stemWord(word: string): string {
  const american = americanSpelling(word);
  for (const [beginning, stem] of keptApart) if (american.startsWith(beginning)) return stem;
  return stemmer(american);
}

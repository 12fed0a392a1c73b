import { stemmer } from 'stemmer';
import { americanSpelling } from './spelling.ts';

/** Words that the Porter stemmer conflates although their meanings differ. */
const keptApart: readonly (readonly [beginning: string, stem: string])[] = [
  ['generaliz', 'generaliz'],
  ['generat', 'generat'],
  ['generic', 'generic'],
  ['universit', 'universit'],
  ['organiz', 'organiz'],
  ['experienc', 'experienc'],
  ['multiplicat', 'multiplicat'],
];

/** Porter stem of a folded word, after normalising to American spelling: `colours` and `color` have the same stem. */
export function stemWord(word: string): string {
  const american = americanSpelling(word);
  for (const [beginning, stem] of keptApart) if (american.startsWith(beginning)) return stem;
  return stemmer(american);
}

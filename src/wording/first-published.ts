import type { Phrase } from './english.ts';

/** A phrase, and the name of its one place. */
interface PhraseWithPlace {
  readonly text: Phrase;
  readonly place: string;
}

/** The sentence for a first date that is known to the day, the month or the year: languages have words of their own for each. */
export function firstPublished(date: string): PhraseWithPlace {
  if (date.length === 4) return { text: 'First published {year}', place: 'year' };
  return date.length === 7
    ? { text: 'First published {month}', place: 'month' }
    : { text: 'First published {day}', place: 'day' };
}

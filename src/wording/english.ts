/**
 * Every string of pages, scripts, feeds and editions, in English, by which `words.yaml` names what it says instead. Adding a
 * string is adding a line to one of the lists.
 */
import { countedNouns } from './phrases/counted-nouns.ts';
import { editionPhrases } from './phrases/edition-phrases.ts';
import { pagePhrases } from './phrases/page-phrases.ts';
import type { PluralForms } from './phrases/plural-forms.ts';
import { scriptPhrases } from './phrases/script-phrases.ts';

export const english = {
  phrases: [...pagePhrases, ...scriptPhrases, ...editionPhrases],
  counts: countedNouns,
} as const;

export type { PluralForms } from './phrases/plural-forms.ts';

export type Phrase = (typeof english.phrases)[number];

export type Noun = keyof typeof english.counts;

/** What an archive says instead of the English words. */
export interface Wording {
  /** BCP 47. */
  readonly language: string;
  readonly phrases: Readonly<Partial<Record<Phrase, string>>>;
  readonly counts: Readonly<Partial<Record<Noun, PluralForms>>>;
}

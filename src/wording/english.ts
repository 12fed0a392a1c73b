/**
 * All strings of pages, scripts, feeds and editions, in English. They are also the keys of translations in `words.yaml`.
 * `{name}` is a placeholder. Add new strings to one of the lists.
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

/** Translations of an archive. */
export interface Wording {
  /** BCP 47. */
  readonly language: string;
  readonly phrases: Readonly<Partial<Record<Phrase, string>>>;
  readonly counts: Readonly<Partial<Record<Noun, PluralForms>>>;
}

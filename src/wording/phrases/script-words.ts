import type { PluralForms } from './plural-forms.ts';
import type { scriptNouns, scriptPhrases, sharedPhrases } from './script-phrases.ts';

export type ScriptPhrase = (typeof scriptPhrases | typeof sharedPhrases)[number];
export type ScriptNoun = keyof typeof scriptNouns;

/** Translations for scripts. */
export interface ScriptWords {
  /** BCP 47. */
  readonly language: string;
  readonly phrases: Readonly<Partial<Record<ScriptPhrase, string>>>;
  readonly counts: Readonly<Partial<Record<ScriptNoun, PluralForms>>>;
}

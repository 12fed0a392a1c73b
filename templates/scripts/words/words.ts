/** Translated strings of scripts. */
import { fillPlaces, splitPlaces } from '../../../src/wording/phrases/fill-places.ts';
import type { PluralForms } from '../../../src/wording/phrases/plural-forms.ts';
import { scriptNouns } from '../../../src/wording/phrases/script-phrases.ts';
import type { ScriptNoun, ScriptPhrase, ScriptWords } from '../../../src/wording/phrases/script-words.ts';

export type { ScriptPhrase };

/** Defined by the build (esbuild `define`). */
declare const SITE_WORDS: ScriptWords | undefined;

const words: ScriptWords =
  typeof SITE_WORDS === 'undefined' ? { language: 'en', phrases: {}, counts: {} } : SITE_WORDS;

const formatNumber = (value: number): string => new Intl.NumberFormat(words.language).format(value);

/** The translated phrase, with `{name}` replaced by `values.name`. */
export function phrase(text: ScriptPhrase, values: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(words.phrases[text] ?? text, values, formatNumber);
}

/** The translated phrase as nodes, with `values` in its placeholders. */
export function phraseNodes(text: ScriptPhrase, values: Readonly<Record<string, Node>>): (Node | string)[] {
  return splitPlaces(words.phrases[text] ?? text).map((part) =>
    typeof part === 'string' ? part : (values[part.value] ?? ''),
  );
}

/** `1 paper`, `12 papers`. */
export function count(value: number, noun: ScriptNoun): string {
  const own = words.counts[noun];
  const forms: PluralForms = own ?? scriptNouns[noun];
  const language = own === undefined ? 'en' : words.language;
  const category = new Intl.PluralRules(language).select(value);
  return (forms[category] ?? forms.other).replace('{n}', formatNumber(value));
}

/** The language of a paper, as far as its script and its commonest words tell. */
import type { Paper } from '../../model.ts';
import { hasEnglishWords, latinLanguage } from './latin-language.ts';

/** Scripts of one language, in order: Japanese has Chinese characters too. */
const ofOneLanguage: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const foreign = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/gu;
const syllable = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** A character of Chinese, Japanese or Korean says as much as about three letters. */
const lettersOfSyllable = 3;
/** Fewer letters of another script are symbols. */
const fewest = 5;

/**
 * The language (BCP 47) of `text`, a title with its abstract; undefined where neither script nor words tell it. A text without
 * any sign passes for English, unless its archive is in another language of Latin letters: it may be in that as well.
 */
export function paperLanguage(text: string, archiveLanguage = 'en'): string | undefined {
  const language = languageBySigns(text);
  const own = baseLanguage(archiveLanguage);
  if (language !== 'en' || own === 'en' || !hasLatinLetters(own)) return language;
  return hasEnglishWords(text, own) ? language : undefined;
}

/** False for what is no language. */
const hasLatinLetters = (language: string): boolean =>
  /^[a-z]{2,8}$/.test(language) && new Intl.Locale(language).maximize().script === 'Latn';

interface KnownLanguage {
  readonly archiveLanguage: string;
  readonly language: string | undefined;
}
const known = new WeakMap<Paper, KnownLanguage>();

/** The language (BCP 47) of a paper's title and abstract, as its capture says or as they tell; cached, since each list of papers asks. */
export function languageOfPaper(paper: Paper, archiveLanguage: string): string | undefined {
  const last = known.get(paper);
  if (last?.archiveLanguage === archiveLanguage) return last.language;
  const text = `${paper.title.plain} ${paper.abstract?.plain ?? ''}`;
  const language = paper.language ?? paperLanguage(text, archiveLanguage);
  known.set(paper, { archiveLanguage, language });
  return language;
}

/** `pt-BR` → `pt`. */
export const baseLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

function languageBySigns(text: string): string | undefined {
  // `foreign` looks at each character; most texts have few that are not ASCII.
  const letters = count(text.replace(ascii, ''), foreign);
  if (letters === 0) return latinLanguage(text);
  const weight = letters + (lettersOfSyllable - 1) * count(text, syllable);
  if (weight < fewest || weight <= count(text, /\p{Script=Latin}/gu)) return latinLanguage(text);
  // A tenth of kana makes Japanese; Chinese quotes a sign or two.
  return ofOneLanguage.find(
    ([language, script]) => count(text, script) > letters * (language === 'ja' ? 0.1 : 0.5),
  )?.[0];
}

const ascii = /[\0-\x7f]+/g;

function count(text: string, wanted: RegExp): number {
  return text.match(wanted)?.length ?? 0;
}

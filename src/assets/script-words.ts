/** Translations of the strings in browser scripts. */

import { join } from 'node:path';
import { siteFileSchema } from '../content/site-file.ts';
import { noWords } from '../content/words-file.ts';
import { ContentError } from '../diagnostic.ts';
import { loadWords } from '../load/load-words.ts';
import { loadYaml } from '../load/load-yaml.ts';
import { scriptNouns, scriptPhrases, sharedPhrases } from '../wording/phrases/script-phrases.ts';
import type { ScriptWords } from '../wording/phrases/script-words.ts';

/** The words of an archive in English without words of its own. */
export const usualWords: ScriptWords = { language: 'en', ...noWords };

/** English if `site.yaml` or `words.yaml` is invalid: loading the archive reports that, and stops the build. */
export function loadScriptWords(contentDir: string): ScriptWords {
  try {
    const { language } = loadYaml(join(contentDir, 'site.yaml'), siteFileSchema);
    const { phrases, counts } = loadWords(contentDir);
    return {
      language,
      phrases: pick([...scriptPhrases, ...sharedPhrases], phrases),
      counts: pick(Object.keys(scriptNouns) as (keyof typeof scriptNouns)[], counts),
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return usualWords;
  }
}

function pick<Key extends string, Value>(
  keys: readonly Key[],
  from: Readonly<Partial<Record<Key, Value>>>,
): Partial<Record<Key, Value>> {
  const picked: Partial<Record<Key, Value>> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
}

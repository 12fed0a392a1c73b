/** Browser scripts of every site with the constants compiled into them, and stylesheets: their sources. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Constants } from '../bundling/bundle-scripts.ts';
import type { ScriptWords } from '../wording/phrases/script-words.ts';

/** Each `*.ts` file directly in `scripts` of the folder `templates`. Subfolders hold their modules. */
export function listSiteScripts(templates: string): string[] {
  const dir = join(templates, 'scripts');
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(dir, name));
}

export function wordsAsConstants(words: ScriptWords): Constants {
  return { SITE_WORDS: JSON.stringify(words) };
}

export const stylesOfPages = (templates: string): string => join(templates, 'styles', 'index.css');

export const stylesOfSearch = (templates: string): string => join(templates, 'styles', 'search.css');

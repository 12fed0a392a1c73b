/** Final output of `offprint new`. */
import { isStandIn } from '../parse-url.ts';
import type { ArchiveAnswers } from './archive-answers.ts';
import type { BegunArchive } from './begin-archive.ts';
import { starterLanguageOf } from './starter-language.ts';

/** Several lines: files written, files kept, next steps. */
export function renderBegun(
  folder: string,
  { written, kept, packed }: BegunArchive,
  { url, language }: ArchiveAnswers,
): string {
  const lines = written.map((path) => `  ${path}`);
  if (written.length > 0) lines.unshift(`Written to ${folder}:`);
  // Something may have been added to a file that was there.
  const untouched = kept.filter((path) => !written.some((name) => name.startsWith(`${path}: `)));
  if (untouched.length > 0) lines.push('Left as they were:', ...untouched.map((path) => `  ${path}`));
  const quoted = /[^\w./\\:~-]/.test(folder) ? `"${folder}"` : folder;
  const next = [
    ...(folder === '.' ? [] : [`cd ${quoted}`]),
    ...installing(kept.includes('package.json'), packed),
    'npx offprint ingest capture.txt',
    'npx offprint start',
  ];
  // The address of a site.yaml that was there before is another.
  if (written.includes('site.yaml') && isStandIn(new URL(url).hostname))
    lines.push(
      `No reader can reach ${url}, which stands for the address you will have: set "url" and "tagAuthority" in site.yaml before you publish.`,
    );
  if (written.includes('site.yaml') && !/^en\b/i.test(language) && starterLanguageOf(language) === 'en')
    lines.push(
      `Pages are in English where words.yaml says nothing for "${language}": node_modules/offprint/starter/words/de.yaml shows every phrase.`,
    );
  lines.push('Next:', ...next.map((command) => `  ${command}`));
  return lines.join('\n');
}

/** A manifest that was kept doesn't name the package yet. */
function installing(isManifestKept: boolean, packed: string | undefined): readonly string[] {
  if (!isManifestKept) return ['npm install'];
  return packed === undefined ? [] : [`npm install ./${packed}`];
}

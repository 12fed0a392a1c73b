/** Files of a new archive, from the answers and the templates in `starter/`. */
import { stringify } from 'yaml';
import { archiveVersion } from '../content/archive-files.ts';
import { emptyPermalinks, renderPermalinks } from '../content/permalinks-file.ts';
import { type ArchiveAnswers, tagAuthorityOf } from './archive-answers.ts';
import { starterLanguageOf, starterSentences } from './starter-language.ts';
import { translateTopics } from './starter-topics.ts';

/** Reads a file of `starter/`. */
export type StarterTexts = (
  name:
    | 'about.de.md'
    | 'about.md'
    | 'about.zh.md'
    | 'capture.yml'
    | 'gitignore'
    | 'publish.yml'
    | 'readme.de.md'
    | 'readme.md'
    | 'readme.zh.md'
    | 'topics.yaml'
    | 'words/de.yaml'
    | 'words/topics.de.yaml'
    | 'words/topics.zh.yaml'
    | 'words/zh.yaml',
) => string;

export interface StarterOptions {
  readonly answers: ArchiveAnswers;
  /** Today, as `YYYY-MM-DD`. */
  readonly day: string;
  /** npm version specifier of Offprint, e.g. `file:offprint-0.1.0.tgz`. */
  readonly dependency: string;
  /** Name of the folder. */
  readonly name: string;
}

/** Path in the archive's folder (with slashes) → text. */
export function starterFiles(text: StarterTexts, options: StarterOptions): ReadonlyMap<string, string> {
  const { answers, day } = options;
  const language = starterLanguageOf(answers.language);
  const values = new Map(Object.entries({ ...answers, day, imprint: imprintOf(answers, day) }));
  const fill = (template: string): string =>
    template.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values.get(key) ?? whole);
  return new Map([
    ['site.yaml', siteFile(answers, day)],
    [
      'topics.yaml',
      language === 'en'
        ? text('topics.yaml')
        : translateTopics(text('topics.yaml'), text(`words/topics.${language}.yaml`)),
    ],
    ...(language === 'en' ? [] : [['words.yaml', text(`words/${language}.yaml`)] as const]),
    ['pages/about.md', fill(text(language === 'en' ? 'about.md' : `about.${language}.md`))],
    ['README.md', fill(text(language === 'en' ? 'readme.md' : `readme.${language}.md`))],
    // Nothing is published yet; from now on, a missing list is a lost one.
    ['permalinks.json', renderPermalinks(emptyPermalinks)],
    ['.gitignore', text('gitignore')],
    // Captures must keep their bytes: no line-ending conversion.
    ['.gitattributes', 'dumps/** -text\nissues/*.json linguist-generated=true\n'],
    ['package.json', manifest(options)],
    ['.github/workflows/publish.yml', text('publish.yml')],
    ['.github/workflows/capture.yml', text('capture.yml')],
  ]);
}

/** Without the publisher where it has the archive's own name. */
function imprintOf({ title, publisher, url, language }: ArchiveAnswers, day: string): string {
  const { isAt, publishedBy } = starterSentences[starterLanguageOf(language)];
  return publisher === title ? isAt(title, url, day) : publishedBy(title, publisher, url, day);
}

function siteFile(
  { title, tagline, description, url, language, publisher }: ArchiveAnswers,
  day: string,
): string {
  const line = (key: string, value: string | number): string =>
    stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
  const { remarks } = starterSentences[starterLanguageOf(language)];
  return `${[
    `# ${remarks.file}`,
    `# ${remarks.version}`,
    line('offprint', archiveVersion),
    line('title', title),
    line('tagline', tagline),
    line('description', description),
    `# ${remarks.url}`,
    line('url', url),
    line('language', language),
    `# ${remarks.tagAuthority}`,
    line('tagAuthority', tagAuthorityOf(url, day)),
    line('publisher', publisher),
  ].join('\n')}\n`;
}

/** Commands that messages and docs name as `npm run <command>`, so that they can be run as they are printed. */
const scripts = [
  'start',
  'build',
  'capture',
  'inspect',
  'ingest',
  'facts',
  'topics',
  'text:report',
  'check',
  'ping',
  'send',
  'epub',
];

function manifest({ answers, dependency, name }: StarterOptions): string {
  const value = {
    name:
      name
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[._-]+|-+$/g, '') || 'letter',
    private: true,
    description: answers.description,
    type: 'module',
    scripts: Object.fromEntries(scripts.map((name) => [name, `offprint ${name.replace(':', '-')}`])),
    dependencies: { offprint: dependency },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

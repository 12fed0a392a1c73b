/** An archive in which every text is hostile: titles, abstracts, authors, venues, topics, the site's title. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { decodeName } from '../../src/text/decode-name.ts';
import { toSlug } from '../../src/words/slug.ts';
import { hostileStrings, hugeStrings } from '../text/hostile-strings.ts';

/** Replaces line breaks, because a dump is line-based, and characters that dump parsers ignore. */
const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ');
const usual = 'An ordinary sentence stands around it, so that the text is as long as an abstract is. '.repeat(
  5,
);

const strings = hostileStrings
  .map(({ name, text }) => ({ name, text: oneLine(text) }))
  .filter(({ text }) => /\p{L}/u.test(text));

/** Facts reject names with TeX that isn't a letter (`test/content`); TeX is removed from such names. */
const toReadableName = (name: string): string => decodeName(name) ?? name.replace(/[\\{}$^]/g, ' ');

/** Paper names in the listing's order; each has its string in title, abstract, an author's name and venue. */
export const hostileNames = strings.map(({ name }) => name);

export function writeHostileContent(dir: string): void {
  for (const part of ['dumps', 'facts', 'pages']) mkdirSync(join(dir, part), { recursive: true });
  const huge = hugeStrings.filter(({ text }) => text.length < 60_000);
  const papers = [
    ...strings.map(({ name, text }) => ({
      title: `${name}: ${text}`.slice(0, 290),
      abstract: `${usual}${text} ${usual}`,
    })),
    ...huge.map(({ name, text }) => ({
      title: `Huge: ${name}`,
      abstract: `${usual}${oneLine(text)} ${usual}`,
    })),
  ];
  const body = papers.flatMap(({ title, abstract }) => [
    title,
    '',
    abstract.trim(),
    '',
    '  • 2 authors',
    '·',
    'Feb 15, 2024',
    '',
  ]);
  writeFileSync(
    join(dir, 'dumps', 'daily-papers-2025-10-29.txt'),
    ['Daily Papers', 'Oct 29', '', ...body].join('\n'),
  );
  // Accept the capture, which ingest would otherwise hold back.
  writeFileSync(join(dir, 'dumps', 'daily-papers-2025-10-29.yaml'), stringify({ accept: true }));
  const facts = strings.map(({ name, text }, index) => [
    `fact-${index}`,
    {
      title: `${name}: ${text}`.slice(0, 290),
      authors: [toReadableName(`${name} ${text}`.slice(0, 200)), 'Ada Lovelace'],
      venue: `Proceedings of ${text}`.slice(0, 200),
      confidence: 'verified',
    },
  ]);
  writeFileSync(join(dir, 'facts', 'facts.yaml'), stringify(Object.fromEntries(facts)));
  const topics = strings.slice(0, 40).map(({ name, text }) => ({
    id: `topic-${toSlug(name)}`,
    label: `${name} ${text}`.slice(0, 200),
    description: text,
    rules: { terms: { [name]: 9 } },
  }));
  writeFileSync(join(dir, 'topics.yaml'), stringify({ topics }));
  const title = strings
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 2_000);
  writeFileSync(
    join(dir, 'site.yaml'),
    stringify({
      title,
      tagline: title,
      description: title,
      url: 'https://hostile.example/',
      language: 'en',
      tagAuthority: 'hostile.example,2024',
      publisher: title,
      // The huge strings are longer than any real abstract.
      limits: { abstract: 70_000 },
    }),
  );
  writeFileSync(
    join(dir, 'pages', 'about.md'),
    `# ${title}\n\n${strings.map(({ text }) => text).join('\n\n')}\n`,
  );
}

/** Fuzz target: every file that people write in an archive; one is mutated, the others are valid. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildArchive, errorsOf } from '../../src/archive/build-archive.ts';
import { loadTheme } from '../../src/assets/theme.ts';
import { ContentError } from '../../src/diagnostic.ts';
import { pageFiles } from '../../src/eleventy/page-files.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { assertHarmless } from './assert-harmless.ts';
import { noAssets } from './no-assets.ts';
import { type FuzzInput, type FuzzTarget, refusedOrBuilt, toBytes } from './target.ts';

const bomb = [
  'a: &a [x, x]',
  ...'bcdefghij'.split('').map((key, at) => `${key}: &${key} [*${'abcdefghij'[at]}, *${'abcdefghij'[at]}]`),
].join('\n');
const yamlFiles = [
  'site.yaml',
  'topics.yaml',
  'queries.yaml',
  'corrections.yaml',
  'redirects.yaml',
  'facts/facts.yaml',
  'words.yaml',
  'dumps/orals.yaml',
];
const siteWith = (line: string): string =>
  [
    'title: T',
    'tagline: T',
    'description: D',
    'url: https://x.example/',
    'language: en',
    'tagAuthority: x.example,2024',
    'publisher: P',
  ]
    .map((one) => (one.split(':')[0] === line.split(':')[0] ? line : one))
    .join('\n');

const hostile: readonly (readonly [name: string, text: string])[] = [
  ...yamlFiles.flatMap(
    (name) =>
      [
        [name, bomb],
        [name, 'a: *nobody\n'],
        [name, '__proto__: {}\n'],
        [name, `a: ${'['.repeat(9_000)}`],
      ] as const,
  ),
  ...[
    'https://x:99999/',
    'javascript:alert(1)',
    'https://me:secret@x.example/',
    'https://x.example/?a=b',
    'nonsense',
  ].map((url) => ['site.yaml', siteWith(`url: ${url}`)] as const),
  ['site.yaml', `${siteWith('title: T')}\nlimits: { title: 1 }\n`],
  ['redirects.yaml', 'redirects:\n  - { from: /../../up/, to: gone, why: x }\n'],
  ['redirects.yaml', 'redirects:\n  - { from: /papers/, to: /about/, why: x }\n'],
  ['redirects.yaml', 'redirects:\n  - { from: /a/, to: /b/, why: x }\n  - { from: /b/, to: /a/, why: x }\n'],
  ['corrections.yaml', 'merge:\n  - { drop: the-toy-theorem, keep: nope, why: x }\n'],
  ['corrections.yaml', 'merge:\n  - { drop: a, keep: b, why: x }\n  - { drop: b, keep: a, why: x }\n'],
  [
    'topics.yaml',
    'topics:\n  - id: one\n    label: One\n    description: One.\n    rules:\n      terms:\n        "—": 1\n',
  ],
  ['pages/papers.md', '# Papers\n\nWords.\n'],
  ['pages/about.md', '# <script>\n\n<script>alert(1)</script> [x](javascript:alert(1))\n'],
  [
    'permalinks.json',
    '{"tagAuthority": "", "pages": ["/../"], "feeds": {}, "entries": {}, "citationKeys": {}, "authorIds": {}}',
  ],
  ['issues/2030-01-01.json', '{"__proto__": {"id": "x"}}'],
  ['theme.css', ':root { --accent: url(javascript:alert(1)); } @import "https://elsewhere.example/";'],
];

const words: readonly string[] = [
  'url: ',
  'why: x\n',
  'merge:\n',
  '*a',
  '&a ',
  '"id": "',
  '/../',
  '# ',
  'terms:\n',
  '- id: ',
  '!!js/function',
  '<<: *a',
  '2025-02-30',
  '{',
  '}',
  '|\n',
  '>-\n',
];

export function contentFileTarget(): FuzzTarget {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-fuzz-'));
  const [original, content] = [join(folder, 'original'), join(folder, 'content')];
  writeOriginal(original);
  cpSync(original, content, { recursive: true });
  const names = listFiles(original);
  return {
    name: 'content files',
    seeds: [
      ...names.map((name) => ({ name, bytes: readFileSync(join(original, name)) })),
      ...hostile.map(([name, text]) => ({ name, bytes: toBytes(text) })),
    ],
    words,
    run: (input) => {
      try {
        return refusedOrBuilt(() => build(content, input));
      } finally {
        restore(content, original, input.name);
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The toy archive, with files of all kinds that it lacks. */
function writeOriginal(folder: string): void {
  cpSync('test/site/toy/content', folder, { recursive: true });
  writeFileSync(join(folder, 'words.yaml'), 'phrases:\n  Papers: Works\n');
  writeFileSync(join(folder, 'theme.css'), ':root { --accent: #246; }\n');
  ingestFolder(folder);
}

function build(content: string, { name, bytes }: FuzzInput): void {
  const path = join(content, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  const { refusals, issues } = ingestFolder(content);
  if (refusals.length > 0) throw new ContentError(refusals);
  const archive = buildArchive(loadContent(content, { issues }));
  const errors = errorsOf(archive);
  if (errors.length > 0) throw new ContentError(errors);
  loadTheme(content);
  const site = new SiteData(archive, noAssets);
  for (const type of ['home', 'markdown-page', 'paper', 'topics'] as const)
    for (const { render } of pageFiles[type].list(site).slice(0, 2)) assertHarmless(render());
}

/** Restores the files of `original`, also those that ingest has changed. */
function restore(content: string, original: string, name: string): void {
  if (!existsSync(join(original, name))) rmSync(join(content, name), { force: true });
  for (const issue of existsSync(join(content, 'issues')) ? readdirSync(join(content, 'issues')) : [])
    if (!existsSync(join(original, 'issues', issue))) rmSync(join(content, 'issues', issue));
  cpSync(join(original, 'issues'), join(content, 'issues'), { recursive: true });
  if (existsSync(join(original, name))) cpSync(join(original, name), join(content, name));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

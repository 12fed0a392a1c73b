/** What a build warns of in a file that people write has the file and the line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { ContentError, type Diagnostic } from '../../src/diagnostic.ts';
import { loadContent } from '../../src/load/load-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, ...lines: readonly string[]): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

const site = [
  'title: Letter',
  'tagline: A line',
  'description: A sentence.',
  'url: https://letter.example/',
  'language: en',
  'tagAuthority: letter.example,2026',
  'publisher: Somebody',
];

const issue = {
  schema: 1,
  id: '2026-11-20',
  number: 1,
  dump: 'list.md',
  sha256: '0'.repeat(64),
  format: 'reading-list@13',
  listing: 'Marine papers',
  year: { known: 'listing' },
  messages: [],
  papers: [
    {
      id: 'whale-song',
      title: 'Whale song',
      authors: ['Ann Bee'],
      authorCount: 1,
      firstLine: 1,
      lastLine: 1,
    },
  ],
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  write('site.yaml', ...site);
  write('issues/2026-11-20.json', JSON.stringify(issue));
});

/** `file:line rule` of every message. */
function messages(): readonly string[] {
  const place = ({ file, line, rule }: Diagnostic) =>
    `${file.startsWith('content/') ? file.slice(8) : relative(folder, file)}:${line} ${rule}`;
  try {
    return buildArchive(loadContent(folder)).diagnostics.map(place);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.diagnostics.map(place);
  }
}

it('facts about no paper, and facts that contradict a listing', () => {
  write(
    'facts/a.yaml',
    '# Whales',
    'no-such-paper: { confidence: verified }',
    '',
    'whale-song:',
    '  title: Another',
    '  confidence: verified',
  );
  expect(messages()).toEqual(['facts/a.yaml:4 fact-title', 'facts/a.yaml:2 fact-without-paper']);
});

it('facts in two files', () => {
  write('facts/a.yaml', '', 'whale-song: { confidence: verified }');
  write('facts/b.yaml', '# Again', '', 'whale-song: { confidence: verified }');
  expect(messages()).toEqual(['facts/b.yaml:3 fact-twice']);
});

it('queries that no paper answers', () => {
  write(
    'queries.yaml',
    'whales:',
    '  label: Whales',
    '  words: [whale]',
    'apes: { label: Apes, words: [ape] }',
  );
  expect(messages()).toEqual(['queries.yaml:4 query-without-papers']);
});

it('names that no paper prints', () => {
  write(
    'corrections.yaml',
    'authors:',
    '  - { name: Ann Bee, variants: [Ann-Bee], why: One person. }',
    '  - name: Jane Doe',
    '    variants: [J. Doe]',
    '    why: One person.',
  );
  expect(messages()).toEqual(['corrections.yaml:3 unused-author-variant']);
});

it('pages that the navigation names in vain', () => {
  write('site.yaml', ...site, 'navigation:', '  - issues', '  - page: imprint');
  expect(messages()).toEqual(['site.yaml:10 missing-page']);
});

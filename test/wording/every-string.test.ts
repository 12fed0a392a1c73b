import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { FileContent } from '../../src/exports/export.ts';
import { buildExportTable } from '../../src/exports/table.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { english, type Noun } from '../../src/wording/english.ts';
import { englishWording, useWording } from '../../src/wording/wording.ts';
import { renderPages } from '../lists/render-pages.ts';

/**
 * Each string of the table is put between marks. What is then outside of them, and no word of the archive itself, was
 * written somewhere else.
 */
const marked = {
  language: 'en',
  phrases: Object.fromEntries(english.phrases.map((text) => [text, `⟦${text}⟧`])),
  counts: Object.fromEntries(Object.keys(english.counts).map((noun) => [noun as Noun, { other: '⟦{n}⟧' }])),
};

/** Names of formats, services and units, the same in every language. */
const names = new Set(
  'arxiv pdf openreview doi hugging face alphaxiv bibtex ris csl json atom rss epub opds feed google scholar semantic offprint markdown opml feeds utf amp optional nandu'.split(
    ' ',
  ),
);
const monthsAndDays =
  /^(?:gmt|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

let folder = '';
let own: ReadonlySet<string> = new Set();
const files = new Map<string, string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-words-'));
  cpSync('test/site/toy/content', folder, { recursive: true });
  ingestFolder(folder);
  const content = loadContent(folder);
  const archive = buildArchive({ ...content, site: { ...content.site, wording: marked } });
  const { queries, published, redirects } = content;
  for (const [path, render] of renderPages(archive)) files.set(`${path}index.html`, render());
  useWording(marked);
  for (const row of buildExportTable({ queries, published, redirects, pages: [] }))
    for (const file of row.files(archive)) addFile(file.path, file.render());
  own = new Set(wordsOf(readSources(folder)));
});

afterAll(() => {
  useWording(englishWording);
  rmSync(folder, { recursive: true });
});

function addFile(path: string, content: FileContent): void {
  const chunks = (typeof content === 'string' ? [content] : content).map((chunk) =>
    typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk),
  );
  const bytes = Buffer.concat(chunks);
  if (!path.endsWith('.epub')) files.set(path, bytes.toString());
  else
    for (const [name, page] of Object.entries(unzipSync(bytes)))
      if (name.endsWith('.xhtml')) files.set(`${path}/${name}.html`, strFromU8(page));
}

function readSources(dir: string): string {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** What people read of a file: texts of elements and the attributes that are read out; of data, its titles and texts. */
function readableText(path: string, file: string): string {
  // COinS are for programs.
  const source = file.replace(/<span class="Z3988"[^>]*>/g, ' ');
  if (path.endsWith('.json') || path.endsWith('.webmanifest'))
    return [...source.matchAll(/"(?:title|name|summary|description|content_text)": ?"((?:[^"\\]|\\.)*)"/g)]
      .map(([, text = '']) => text)
      .join('\n');
  if (/\.(?:md|txt)$/.test(path))
    return source.replace(/<?https?:\/\/[^\s)>]+/g, ' ').replace(/`[^`]*`/g, ' ');
  const attributes = [...source.matchAll(/ (?:aria-label|title|placeholder|alt|text|label)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  const texts = source
    .replace(/<(script|style|code|pre|math)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(
      /<(?:id|uri|guid|docs|generator|link|managingEditor|language|lastBuildDate|pubDate|author|dateCreated|dc:\w+)\b[^>]*>[^<]*<\/[\w:]+>/g,
      ' ',
    )
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, ' ');
  return `${texts}\n${attributes.join('\n')}`
    .replace(/&lt;(?:[^&]|&(?!gt;))*&gt;/g, ' ')
    .replace(/&#?\w+;/g, ' ');
}

function outsideMarks(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return rest.replace(/https?:\/\/\S+/g, ' ');
}

const isRead = (path: string): boolean =>
  /\.(?:html|xml|opml|md|txt|webmanifest)$|feed\.json$/.test(path) &&
  !/robots|sitemap\.xml|oai\.xml|\/search\/(?:words|vocabulary|complete)\/|redirects|\/offline\//.test(path);

describe('every string of pages, feeds and editions', () => {
  it('is one of the table, or the archive’s own', () => {
    const strange = new Map<string, string>();
    for (const [path, source] of files)
      if (isRead(path))
        for (const word of wordsOf(outsideMarks(readableText(path, source))))
          if (word.length > 1 && !own.has(word) && !names.has(word) && !monthsAndDays.test(word))
            strange.set(word, path);
    expect(Object.fromEntries(strange)).toEqual({});
    expect([...files.keys()].filter(isRead).length).toBeGreaterThan(60);
  });
});

/** The direction of texts: mail programs, books and feed readers know it only from what they are given. */
import { afterEach, describe, expect, it } from 'vitest';
import { issueBook } from '../../src/editions/epub/book.ts';
import { buildEpub } from '../../src/editions/epub/build-epub.ts';
import { buildMailEdition } from '../../src/editions/mail/mail-edition.ts';
import { buildEntryMaker } from '../../src/exports/feeds/entry-maker.ts';
import { buildPublications } from '../../src/exports/feeds/publication.ts';
import type { Archive, Issue } from '../../src/model.ts';
import { englishWording, useWording } from '../../src/wording/wording.ts';
import { emptyRecord } from '../feeds/empty-record.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';
import { readZip } from './read-zip.ts';

afterEach(() => useWording(englishWording));

const hebrew = { id: 'hebrew', title: 'שלום עולם', abstract: 'אנו מציגים שיטה חדשה.' };
const english = { id: 'english', title: 'Plain words', abstract: 'We show a method.' };

function archiveIn(language: string): Archive {
  useWording({ ...englishWording, language });
  return buildSampleArchive([{ day: '2025-10-29', papers: [hebrew, english] }], { language });
}

function firstIssue({ issues: [issue] }: Archive): Issue {
  if (issue === undefined) throw new Error('no issue');
  return issue;
}

const mailIn = (language: string): string => {
  const archive = archiveIn(language);
  return buildMailEdition(firstIssue(archive), archive).html;
};

function bookIn(language: string): (name: string) => string {
  const archive = archiveIn(language);
  const entries = readZip(buildEpub(issueBook(firstIssue(archive), archive), archive));
  return (name) => new TextDecoder().decode(entries.find((each) => each.name === `EPUB/${name}`)?.bytes);
}

const feedEntriesIn = (language: string): readonly string[] => {
  const archive = archiveIn(language);
  const { entryOf } = buildEntryMaker(archive, emptyRecord);
  const { papers, issues } = buildPublications(archive);
  return [...papers, ...issues].map((publication) =>
    entryOf(publication)
      .html.map((part) => (typeof part === 'string' ? part : part.text))
      .join(''),
  );
};

describe('an archive from left to right', () => {
  it('marks titles and abstracts of the other direction in its mails', () => {
    const html = mailIn('en');
    expect(html).toMatch(/<h2 [^>]*dir="auto"[^>]*><a [^>]*>שלום/);
    expect(html).toMatch(/<p [^>]*dir="auto"[^>]*>אנו/);
    expect(html).toMatch(/<h2 (?:(?!dir=)[^>])*><a [^>]*>Plain/);
    expect(html).not.toContain('"rtl"');
  });

  it('marks them in its books', () => {
    const read = bookIn('en');
    expect(read('p1.xhtml')).toContain('<h1 id="title" dir="auto" lang="he" xml:lang="he">שלום');
    expect(read('p1.xhtml')).toContain('<p class="abstract" dir="auto" lang="he" xml:lang="he">אנו');
    expect(read('p2.xhtml')).not.toContain('dir=');
    expect(read('nav.xhtml')).toContain('<a href="p1.xhtml" dir="auto" lang="he" xml:lang="he">');
    expect(read('topics.xhtml')).toContain('<a href="p1.xhtml" dir="auto" lang="he" xml:lang="he">');
    expect(read('package.opf')).not.toContain('rtl');
  });

  it('gives its feeds no direction of their own', () => {
    for (const html of feedEntriesIn('en')) expect(html).not.toContain('dir="rtl"');
  });
});

describe('an archive from right to left', () => {
  it('has mails from right to left, also where a program keeps the body alone', () => {
    const html = mailIn('he');
    expect(html).toContain('<html lang="he" dir="rtl">');
    expect(html).toMatch(/<div dir="rtl" class="page"/);
    expect(html).toMatch(/<h2 [^>]*dir="auto"[^>]*><a [^>]*>Plain/);
    expect(html).toMatch(/<h2 (?:(?!dir=)[^>])*><a [^>]*>שלום/);
  });

  it('has books that are leafed through from right to left', () => {
    const read = bookIn('he');
    expect(read('package.opf')).toContain('<spine page-progression-direction="rtl">');
    for (const page of ['nav', 'p1', 'p2', 'topics', 'citations'])
      expect(read(`${page}.xhtml`)).toMatch(/<html [^>]*dir="rtl"/);
    expect(read('p2.xhtml')).toContain('<h1 id="title" dir="auto" lang="en" xml:lang="en">Plain');
  });

  it('has entries of feeds from right to left', () => {
    for (const html of feedEntriesIn('he')) expect(html).toMatch(/^<div dir="rtl">.*<\/div>$/s);
  });
});

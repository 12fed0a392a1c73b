import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptFiles } from '../../src/build/kept-files.ts';
import { KeptSite } from '../../src/build/kept-site.ts';
import { listFiles } from '../../src/build/site-files.ts';
import { writeExports } from '../../src/build/write-exports.ts';
import { editionSettingsSchema } from '../../src/content/edition-settings.ts';
import { editionExports } from '../../src/editions/edition-exports.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import { renderLlmsTxt } from '../../src/exports/data-files/llms-txt.ts';
import type { Export } from '../../src/exports/export.ts';
import type { Archive } from '../../src/model.ts';
import { buildSampleArchive, type SampleIssue } from '../feeds/sample-archive.ts';

const october: SampleIssue = {
  day: '2025-10-29',
  papers: [{ id: 'one', title: 'One', abstract: 'The first.', topics: ['maths'] }],
};
const november: SampleIssue = {
  day: '2025-11-05',
  papers: [{ id: 'two', title: 'Two', abstract: 'The second.', topics: ['maths'] }],
};
const pathsOf = (archive: Archive): readonly string[] =>
  editionExports().flatMap(({ files }) => [...files(archive)].map(({ path }) => path));

describe('editions that site.yaml switches off', () => {
  const kinds = [
    ['mail', /\/email\.(html|eml|css)$/],
    ['epub', /\.epub$|^\/opds\.xml$/],
    ['text', /\/index\.(txt|md)$/],
    ['oai', /^\/oai\.xml$/],
  ] as const;

  it.each(kinds)('%s: has no file, and the others have theirs', (kind, pattern) => {
    const all = pathsOf(buildSampleArchive([october]));
    const editions = editionSettingsSchema.parse({ [kind]: false });
    const rest = pathsOf(buildSampleArchive([october], { editions }));
    expect(all.filter((path) => pattern.test(path)).length).toBeGreaterThan(0);
    expect(rest).toEqual(all.filter((path) => !pattern.test(path)));
  });

  it('are not named in llms.txt', () => {
    const editions = editionSettingsSchema.parse({ text: false });
    expect(renderLlmsTxt(buildSampleArchive([october]))).toContain('index.txt');
    expect(renderLlmsTxt(buildSampleArchive([october], { editions }))).not.toContain('index.txt');
  });

  it('hold no static repository without records, which would be invalid', () => {
    expect(pathsOf(buildSampleArchive([]))).toEqual(['/opds.xml']);
  });

  it('are refused where they are not known', () => {
    expect(() => editionSettingsSchema.parse({ fax: true })).toThrow();
  });
});

describe('editions of issues that have not changed', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'offprint-kept-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Builds into the place of the site and says which files were made, not kept. */
  function build(archive: Archive): readonly string[] {
    const made: string[] = [];
    const watched = editionExports().map(
      (each): Export => ({
        ...each,
        *files(given) {
          for (const file of each.files(given))
            yield {
              ...file,
              render: () => {
                made.push(file.path);
                return file.render();
              },
            };
        },
      }),
    );
    const [site, staging] = [join(folder, '_site'), join(folder, `_site.next-${process.pid}`)];
    mkdirSync(staging);
    const files = new KeptFiles(site, staging, false);
    const kept = new KeptSite(
      files,
      new SiteData(archive, { stylesheet: '/site.css', scripts: {}, files: {} }),
    );
    writeExports(watched, archive, staging, { kept });
    rmSync(site, { recursive: true, force: true });
    renameSync(staging, site);
    files.save(listFiles(site), { program: 'p', captures: 1, papers: 1 });
    return made.filter((path) => path.startsWith('/issues/2'));
  }
  const idOf = (path: string): number => statSync(join(folder, '_site', path)).ino;
  const editionsOf = (day: string) =>
    ['email.html', 'email.eml', 'issue.epub', 'index.txt'].map((name) => `/issues/${day}/${name}`);

  it('are the same files after a new issue, and only the new one is made', () => {
    expect(build(buildSampleArchive([october]))).toEqual(editionsOf('2025-10-29'));
    const before = editionsOf('2025-10-29').map(idOf);
    expect(build(buildSampleArchive([october, november]))).toEqual(editionsOf('2025-11-05'));
    expect(editionsOf('2025-10-29').map(idOf)).toEqual(before);
  });

  const paper = october.papers[0] ?? { id: 'one' };
  const changes: readonly (readonly [string, Archive])[] = [
    ['a title', buildSampleArchive([{ ...october, papers: [{ ...paper, title: 'Won' }] }])],
    ['an abstract', buildSampleArchive([{ ...october, papers: [{ ...paper, abstract: 'The 1st.' }] }])],
    ['an author', buildSampleArchive([{ ...october, papers: [{ ...paper, authors: ['Ada'] }] }])],
    ['a number of authors', buildSampleArchive([{ ...october, papers: [{ ...paper, authorCount: 3 }] }])],
    ['a date', buildSampleArchive([{ ...october, papers: [{ ...paper, firstDate: '2024-01-02' }] }])],
    ['a venue', buildSampleArchive([{ ...october, papers: [{ ...paper, venue: 'ICML' }] }])],
    ['an identifier', buildSampleArchive([{ ...october, papers: [{ ...paper, arxiv: '2401.00001' }] }])],
    ['a link', buildSampleArchive([{ ...october, papers: [{ ...paper, code: 'https://a.example/' }] }])],
    ['a topic', buildSampleArchive([{ ...october, papers: [{ ...paper, topics: ['safety'] }] }])],
    ['the issue’s title', buildSampleArchive([{ ...october, title: 'Orals' }])],
    ['the site’s title', buildSampleArchive([october], { title: 'Other' })],
    ['the site’s address', buildSampleArchive([october], { url: 'https://other.example/' })],
  ];
  it.each(changes)('are made again after a change of %s', (_what, changed) => {
    build(buildSampleArchive([october]));
    expect(build(changed)).toEqual(editionsOf('2025-10-29'));
  });
});

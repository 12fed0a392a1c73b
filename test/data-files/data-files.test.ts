import { Ajv2020 } from 'ajv/dist/2020.js';
import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, it } from 'vitest';
import { archiveSchemaPath, issueSchemaPath } from '../../src/addresses.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { archiveCitationFiles } from '../../src/exports/citation/citation-paths.ts';
import { dataFileExports } from '../../src/exports/data-files/data-file-exports.ts';
import {
  type ArchiveJson,
  archiveJsonSchema,
  type IssueJson,
  issueJsonSchema,
} from '../../src/exports/data-files/json-schemas.ts';
import type { ExportedFile } from '../../src/exports/export.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { Archive } from '../../src/model.ts';
import { contentText } from '../content-text.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

let archive: Archive;
let files: ReadonlyMap<string, ExportedFile>;

beforeAll(() => {
  archive = frozenArchive();
  files = filesOf(archive);
});

function filesOf(given: Archive): ReadonlyMap<string, ExportedFile> {
  return new Map(
    dataFileExports
      .flatMap((row) => [...row.files(given)])
      .map((file): [string, ExportedFile] => [file.path, file]),
  );
}

function textOf(path: string, from = files): string {
  const file = from.get(path);
  if (file === undefined) throw new Error(`No export writes ${path}.`);
  return contentText(file.render());
}

/** As a reader with nothing but the published files would check them. */
function validator(schemaPath: string, from = files) {
  // Zod writes `format` only beside the patterns that we check; formats are annotations in draft 2020-12.
  return new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(textOf(schemaPath, from)));
}

describe('the real archive as JSON', () => {
  it('fits the published schemas', () => {
    const fitsArchive = validator(archiveSchemaPath);
    expect(fitsArchive(JSON.parse(textOf('/archive.json'))), JSON.stringify(fitsArchive.errors)).toBe(true);
    const fitsIssue = validator(issueSchemaPath);
    for (const { id } of archive.issues)
      expect(fitsIssue(JSON.parse(textOf(`/issues/${id}.json`))), JSON.stringify(fitsIssue.errors)).toBe(
        true,
      );
  });

  it('has nothing that the schemas do not tell of', () => {
    expect(() => archiveJsonSchema.strict().parse(JSON.parse(textOf('/archive.json')))).not.toThrow();
    const twin: unknown = JSON.parse(textOf('/issues/2025-10-29.json'));
    expect(issueJsonSchema.parse(twin)).toEqual(twin);
    expect(archiveJsonSchema.parse(JSON.parse(textOf('/archive.json')))).toEqual(
      JSON.parse(textOf('/archive.json')),
    );
  });

  it('refuses what is not a twin', () => {
    const fits = validator(issueSchemaPath);
    const twin = JSON.parse(textOf('/issues/2025-10-29.json')) as IssueJson;
    expect(fits({ ...twin, version: 2 })).toBe(false);
    expect(fits({ ...twin, papers: [{ ...twin.papers[0], appearances: [] }] })).toBe(false);
    expect(fits({ ...twin, papers: [{ ...twin.papers[0], id: 'Not An Id' }] })).toBe(false);
  });

  it('lists every issue and every paper once, and each paper in full in its issues', () => {
    const whole = JSON.parse(textOf('/archive.json')) as ArchiveJson;
    expect(whole.issues.map(({ id }) => id)).toEqual(archive.issues.map(({ id }) => id));
    expect(whole.papers.map(({ id }) => id)).toEqual([...archive.papers.keys()]);
    expect(whole.updated).toBe(archive.issues[0]?.day);
    const inIssues = new Set<string>();
    for (const issue of archive.issues) {
      const twin = JSON.parse(textOf(`/issues/${issue.id}.json`)) as IssueJson;
      expect(twin.papers.map(({ id }) => id)).toEqual(issue.appearances.map(({ paper }) => paper));
      for (const paper of twin.papers) {
        inIssues.add(paper.id);
        const known = archive.papers.get(paper.id);
        expect(paper.title.text).toBe(known?.title.plain);
        expect(paper.abstract?.text).toBe(known?.abstract?.plain);
        expect(paper.authors.map(({ name }) => name)).toEqual(known?.authors.map(({ name }) => name));
      }
    }
    expect(inIssues).toEqual(new Set(archive.papers.keys()));
  });

  it('has a paper a line, so that what changed is a line of a diff', () => {
    for (const { id, appearances } of archive.issues) {
      const lines = textOf(`/issues/${id}.json`).split('\n');
      const papers = lines.slice(lines.indexOf('  "papers": [') + 1, lines.indexOf(']'));
      expect(papers.map((line) => JSON.parse(line.replace(/,$/, '')).id)).toEqual(
        appearances.map(({ paper }) => paper),
      );
    }
  });

  it('is the same bytes each time', () => {
    const again = filesOf(buildArchive(loadContent(archiveFolder)));
    for (const [path, file] of files) expect(again.get(path)?.render(), path).toEqual(file.render());
  });
});

describe('an issue as Markdown', () => {
  const markdown = new MarkdownIt({ html: true });

  it('has a heading with a link for each paper, and no raw HTML', () => {
    for (const issue of archive.issues) {
      const tokens = markdown.parse(textOf(`/issues/${issue.id}/index.md`), {});
      const headings = tokens.flatMap(({ type }, at) => (type === 'heading_open' ? [tokens[at + 1]] : []));
      expect(headings.length).toBe(1 + issue.appearances.length);
      const kinds = new Set(
        tokens.flatMap((token) => [token.type, ...(token.children ?? []).map((child) => child.type)]),
      );
      for (const kind of [
        'html_block',
        'html_inline',
        'code_block',
        'fence',
        'hr',
        'image',
        'ordered_list_open',
      ])
        expect(kinds.has(kind), `${issue.id}: ${kind}`).toBe(false);
      for (const [at, { paper }] of issue.appearances.entries()) {
        const texts = headings[at + 1]?.children?.filter(({ type }) => type === 'text') ?? [];
        const wanted = archive.papers.get(paper)?.title.plain.replace(/\s+/g, ' ').trim();
        expect(texts.map(({ content }) => content).join('')).toBe(`${at + 1}. ${wanted}`);
      }
    }
  });

  it('keeps hostile words and addresses text', () => {
    const hostile = buildSampleArchive([
      {
        day: '2025-01-01',
        papers: [
          {
            id: 'hostile',
            title: '](javascript:alert(1)) <img src=x onerror=alert(1)>',
            abstract: '# heading\n\n- list\n\n<script>x</script> [a]: b',
            authors: ['*Eve* [x](y)'],
            code: 'https://code.example/a_(b)?c=1&copy=2',
          },
        ],
      },
    ]);
    const text = textOf('/issues/2025-01-01/index.md', filesOf(hostile));
    const html = markdown.render(text);
    expect(html).not.toMatch(/<(img|script|em)/);
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(targets).toContain('https://code.example/a_%28b%29?c=1&amp;copy=2');
    for (const target of targets) expect(target).toMatch(/^https:\/\//);
  });
});

describe('llms.txt', () => {
  it('has a title, a summary and sections of links to files that are there', () => {
    const text = textOf('/llms.txt');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(sections).toEqual(['Data', 'Issues', 'Optional']);
    const links = [...text.matchAll(/^- \[.+?\]\((.+?)\): .+$/gm)].map(([, url = '']) => url);
    const known = new Set([...files.keys(), ...archiveCitationFiles.map(({ path }) => path)]);
    for (const url of links) {
      expect(url.startsWith(archive.site.url)).toBe(true);
      const path = `/${url.slice(archive.site.url.length)}`;
      expect(path.endsWith('/') || known.has(path), path).toBe(true);
    }
    for (const { id } of archive.issues) expect(text).toContain(`/issues/${id}/index.md`);
  });

  it('stays short however many issues there are', () => {
    const issues = Array.from({ length: 400 }, (_, day) => ({
      day: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
      papers: [{ id: `paper-${day}` }],
    }));
    const text = textOf('/llms.txt', filesOf(buildSampleArchive(issues)));
    expect(text.match(/index\.md/g)?.length).toBeLessThan(100);
    expect(text).toContain('2021-02-03');
  });
});

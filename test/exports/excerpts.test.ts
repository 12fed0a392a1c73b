/**
 * A build keeps a page or an export while its excerpt of the archive stays the same. Here each is rendered from an
 * archive that is made of its excerpt alone: were anything else read, the bytes would differ.
 */
import { describe, expect, it } from 'vitest';
import { fileOfAddress } from '../../src/addresses.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { hashBasis } from '../../src/build/hash-basis.ts';
import { emptyPermalinks } from '../../src/content/permalinks-file.ts';
import { pageFiles } from '../../src/eleventy/page-files.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import { type Basis, chunksOf, isSegment } from '../../src/exports/export.ts';
import { buildExportTable } from '../../src/exports/table.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { Archive, Author, Issue, Paper, RelatedPaper, Topic } from '../../src/model.ts';
import { archiveFolder } from '../frozen-archive.ts';

const assets = { stylesheet: '/site.css', scripts: {}, files: {} } as const;

interface MadeFile {
  readonly path: string;
  readonly basis: () => Basis;
  readonly render: () => string;
}

/** All pages and exports that have an excerpt. */
function filesOf(archive: Archive): readonly MadeFile[] {
  const site = new SiteData(archive, assets);
  const pages = Object.values(pageFiles).flatMap((file) =>
    file
      .list(site)
      .flatMap(({ path, basis, render }) => (basis ? [{ path: fileOfAddress(path), basis, render }] : [])),
  );
  const table = buildExportTable({ queries: [], published: emptyPermalinks, redirects: [], pages: [] });
  // Feeds have no excerpts, and weigh every entry to list their files.
  const exports = table
    .filter(({ name }) => name !== 'feeds')
    .flatMap(({ files }) =>
      [...files(archive)].flatMap(({ path, basis, render }) =>
        basis ? [{ path, basis, render: () => toText(render()) }] : [],
      ),
    );
  return [...pages, ...exports];
}

function toText(content: string | readonly (string | Uint8Array)[]): string {
  if (typeof content === 'string') return content;
  return content
    .map((chunk) => (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1')))
    .join('');
}

/** Objects found in a basis, by kind. */
class Found {
  readonly papers = new Map<string, Paper>();
  readonly topics = new Map<string, Topic>();
  readonly authors = new Map<string, Author>();
  readonly issues = new Map<string, Issue>();
  /** The topics of an issue, in the archive's order. */
  order: readonly string[] | undefined;

  constructor(basis: Basis, full: Archive) {
    this.#walk(basis, full);
  }

  #walk(basis: Basis, full: Archive): void {
    if (typeof basis !== 'object') return;
    if (!Array.isArray(basis)) {
      if ('sources' in basis) this.#addIssue(basis as Partial<Issue> & { size?: number }, full);
      return;
    }
    const [first, second, , title, abstract] = basis;
    if (typeof first === 'object' && 'citationKey' in first)
      this.#addPaper({ ...(first as Paper), title, abstract }, second as PaperFacts);
    if (typeof first === 'object' && 'appearances' in first && 'sources' in first)
      this.order = second as readonly string[];
    for (const each of basis) this.#walk(each, full);
  }

  #addPaper(paper: Paper, { topics, hasPage }: PaperFacts): void {
    this.papers.set(paper.id, { ...paper, related: this.papers.get(paper.id)?.related ?? [] });
    for (const [index, id] of paper.topics.entries())
      this.topics.set(id, { id, label: topics[index] ?? '', description: '', papers: [] });
    for (const [index, { id, name }] of paper.authors.entries())
      this.authors.set(id, {
        id,
        name,
        sortName: name,
        variants: [],
        papers: hasPage[index] ? [paper.id, paper.id] : [paper.id],
      });
  }

  /** Heads of issues have the number of papers only; their neighbours in the excerpt are put in their places. */
  #addIssue(issue: Partial<Issue> & { size?: number }, full: Archive): void {
    const whole = full.issueById.get(issue.id ?? '');
    if (whole === undefined) throw new Error('No such issue.');
    if (issue.appearances !== undefined) this.issues.set(whole.id, { ...whole, ...issue });
    else if (!this.issues.has(whole.id))
      this.issues.set(whole.id, { ...whole, ...issue, newer: undefined, older: undefined });
  }
}
interface PaperFacts {
  readonly topics: readonly string[];
  readonly hasPage: readonly boolean[];
}

/** An archive of nothing but a file's excerpt, and what all pages share: which sections are there. */
function toArchive(basis: Basis, full: Archive): Archive {
  const found = new Found(basis, full);
  const [, second] = basis as readonly Basis[];
  const own = [...found.papers.values()][0];
  // The page of a paper has its related papers in the second place, an issue's data file all of them in the last.
  if (own !== undefined && hasRelated(second))
    found.papers.set(own.id, { ...own, related: second.related as readonly RelatedPaper[] });
  const last = (basis as readonly Basis[]).at(-1);
  const [issue] = found.issues.values();
  if (issue !== undefined && isList(last) && last.length === issue.appearances.length)
    for (const [index, { paper: id }] of issue.appearances.entries()) {
      const [paper, one] = [found.papers.get(id), last[index]];
      if (paper !== undefined && hasRelated(one) && isRelated(one.related))
        found.papers.set(id, { ...paper, related: one.related });
    }
  const known = (id: string) => found.papers.has(id);
  const issues = [...found.issues.values()].map((each) => ({
    ...each,
    appearances: each.appearances.map((appearance) =>
      known(appearance.paper) ? appearance : { ...appearance, paper: '' },
    ),
  }));
  const topics = new Map(
    (found.order ?? [...found.topics.keys()]).flatMap((id) => {
      const topic = found.topics.get(id);
      return topic === undefined ? [] : [[id, topic] as const];
    }),
  );
  return {
    ...full,
    papers: new Map([...found.papers, ...standIns(full)]),
    topics: topics.size > 0 ? topics : new Map([...full.topics].slice(0, 1)),
    authors: found.authors,
    venues: new Map([...full.venues].slice(0, 1)),
    issues: [...full.issues.slice(0, 1), ...issues, ...full.issues.slice(-1)],
    issueById: new Map([
      ...full.issues.map(({ id, day }) => [id, { id, day, appearances: [] } as unknown as Issue] as const),
      ...issues.map((each) => [each.id, each] as const),
    ]),
    years: [],
    queries: [],
    answers: new Map(),
    words: { common: [], vocabulary: new Map() },
  };
}

/** Related papers of a paper, or of each paper of an issue. */
const hasRelated = (basis: Basis): basis is { readonly related: readonly unknown[] } =>
  typeof basis === 'object' && 'related' in basis && Array.isArray(basis.related);

const isList = (basis: Basis): basis is readonly Basis[] => Array.isArray(basis);

const isRelated = (value: unknown): value is readonly RelatedPaper[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object');

/** Papers with the earliest and the latest first date, which the axis of an issue's plot spans. */
function standIns({ papers }: Archive): readonly (readonly [string, Paper])[] {
  const dated = [...papers.values()].filter(({ firstDate }) => firstDate !== undefined);
  const sorted = dated.toSorted((one, other) => ((one.firstDate ?? '') < (other.firstDate ?? '') ? -1 : 1));
  return [sorted[0], sorted.at(-1)].flatMap((paper, index) =>
    paper === undefined
      ? []
      : [[`stand-in-${index}`, { ...paper, id: `stand-in-${index}`, related: [] }] as const],
  );
}

describe('an excerpt', () => {
  const full = buildArchive(loadContent(archiveFolder, {}));
  const files = filesOf(full);
  const kinds = {
    'pages of papers': /^\/papers\/[^/]+\/index\.html$/,
    'pages of issues': /^\/issues\/\d{4}-\d\d-\d\d\/index\.html$/,
    'papers as Markdown': /^\/papers\/[^/]+\/index\.md$/,
    'data files and editions of issues': /^\/issues\/\d{4}-\d\d-\d\d.*\.(json|md|txt|html|eml)$/,
    'citations of issues': /^\/issues\/\d{4}-\d\d-\d\d\/papers\./,
  };

  it.each(Object.entries(kinds))('holds all that %s are made from', (_kind, pattern) => {
    const chosen = files.filter(({ path }) => pattern.test(path));
    expect(chosen.length).toBeGreaterThan(2);
    for (const { path, basis, render } of chosen) {
      const cut = filesOf(toArchive(basis(), full)).find((file) => file.path === path);
      expect(cut?.render() === render(), path).toBe(true);
    }
  });
});

describe('the excerpt of a segment', () => {
  const full = buildArchive(loadContent(archiveFolder, {}));
  const exports = buildExportTable({ queries: [], published: emptyPermalinks, redirects: [], pages: [] });
  const segmentsOf = (archive: Archive, name: string) =>
    exports
      .filter((one) => one.name === name)
      .flatMap(({ files }) => [...files(archive)])
      .flatMap(({ path, segments }) =>
        (segments?.() ?? []).filter(isSegment).map((one) => ({ path, ...one })),
      );

  it.each(['BibTeX', 'RIS', 'CSL-JSON', 'static repository', 'issues as JSON'])(
    'of %s holds all that it is made from',
    (name) => {
      const segments = segmentsOf(full, name)
        // An excerpt of a paper has no lists of others.
        .filter(({ path }) => !/^\/(?:topics|years|venues|authors)\//.test(path))
        .filter((_, place) => place % 17 === 0);
      expect(segments.length).toBeGreaterThan(10);
      for (const { path, basis, render } of segments) {
        const hash = hashBasis(basis());
        const cut = segmentsOf(toArchive(basis(), full), name).find(
          (one) => one.path === path && hashBasis(one.basis()) === hash,
        );
        expect(cut && toText(chunksOf(cut.render())) === toText(chunksOf(render())), path).toBe(true);
      }
    },
  );
});

/** An archive of the papers and heads of issues in a list's excerpt alone, with the list itself and what these papers name. */
function toListArchive(basis: Basis, full: Archive, path: string): Archive {
  const found = new Found(basis, full);
  const isOwn = (kind: string, id: string | number) => path.startsWith(`/${kind}/${id}/`);
  const own = <Id extends string, Item>(kind: string, items: ReadonlyMap<Id, Item>) =>
    [...items].filter(([id]) => isOwn(kind, id));
  return {
    ...full,
    papers: found.papers,
    topics: new Map([...found.topics, ...own('topics', full.topics)]),
    authors: new Map([
      ...[...full.authors].map(
        ([id, author]) => [id, { ...author, papers: found.authors.get(id)?.papers ?? [] }] as const,
      ),
      ...own('authors', full.authors),
    ]),
    // Which sections there are, all pages share.
    venues: new Map([...[...full.venues].slice(0, 1), ...own('venues', full.venues)]),
    years: full.years.filter(({ year }) => isOwn('years', year)),
    issueById: found.issues,
  };
}

describe('the excerpt of a list', () => {
  const archive = buildArchive(loadContent(archiveFolder, {}));
  // A list of several pages, of which the first says more than others.
  const everything = {
    id: 'everything',
    label: 'Everything',
    description: 'All.',
    papers: [...archive.papers.keys()],
  };
  const full = { ...archive, topics: new Map([...archive.topics, [everything.id, everything]]) };
  const listsOf = (of: Archive) =>
    ['topic', 'author', 'venue', 'year', 'papers'].flatMap((kind) => {
      const file = Object.entries(pageFiles).find(([name]) => name === kind)?.[1];
      return file?.list(new SiteData(of, assets)) ?? [];
    });

  it('holds all that pages are made from, but for plots', () => {
    const pages = listsOf(full);
    const [later, first] = [true, false].map((isLater) =>
      pages.filter(({ path }) => /\/page-\d+\//.test(path) === isLater),
    );
    expect(later?.length).toBeGreaterThan(0);
    expect(first?.length).toBeGreaterThan(50);
    for (const { path, basis, render } of pages) {
      if (path.startsWith('/topics/') && !/\/page-\d+\//.test(path)) continue;
      // The sizes of its lists alone.
      if (path === '/papers/') continue;
      const cut = listsOf(toListArchive(basis?.() ?? [], full, path)).find((page) => page.path === path);
      expect(cut?.render() === render(), path).toBe(true);
    }
  });
});

describe('the excerpt of a file about all papers', () => {
  const full = buildArchive(loadContent(archiveFolder, {}));
  const [first, second] = full.papers.values();
  const [issue, oldest] = [full.issues[0], full.issues.at(-1)];
  const [topic] = full.topics.values();
  if (!first || !second || !issue || !oldest || !topic)
    throw new Error('The archive has papers, issues and topics.');
  const withPaper = (change: Partial<Paper>): Archive => ({
    ...full,
    papers: new Map(full.papers).set(first.id, { ...first, ...change }),
  });
  const withIssue = (change: Partial<Issue>): Archive => ({
    ...full,
    issues: full.issues.with(0, { ...issue, ...change }),
  });
  const withTopic = (change: Partial<Topic>): Archive => ({
    ...full,
    topics: new Map(full.topics).set(topic.id, { ...topic, ...change }),
  });
  const changes: readonly (readonly [string, Archive])[] = [
    ['a title', withPaper({ title: second.title })],
    ['a first date', withPaper({ firstDate: '1999-12-31' })],
    ['an identifier', withPaper({ identifiers: { ...first.identifiers, doi: '10.5555/other' } })],
    ['topics', withPaper({ topics: [] })],
    ['an issue', withPaper({ appearances: [{ ...first.appearances[0], issue: oldest.id }] })],
    ['a paper that is gone', { ...full, papers: new Map([...full.papers].slice(1)) }],
    ['the order of papers', { ...full, papers: new Map([...full.papers].toReversed()) }],
    ['the title of an issue', withIssue({ title: 'Another' })],
    ['the number of an issue', withIssue({ number: 999 })],
    ['the day of an issue', withIssue({ day: '2031-01-01' })],
    ['the size of an issue', withIssue({ appearances: [] })],
    ['the label of a topic', withTopic({ label: 'Another' })],
    ['the size of a topic', withTopic({ papers: [] })],
  ];
  const madeOf = (archive: Archive) =>
    new Map(
      filesOf(archive)
        .filter(({ path }) => ['/archive.json', '/search-index.js'].includes(path))
        .map(({ path, basis, render }) => [path, { hash: hashBasis(basis()), text: render() }]),
    );
  const before = madeOf(full);

  it.each(changes)('is another where %s changes it', (_what, archive) => {
    const changed = [...madeOf(archive)].filter(([path, { text }]) => text !== before.get(path)?.text);
    expect(changed.length).toBeGreaterThan(0);
    for (const [path, { hash }] of changed) expect(hash, path).not.toBe(before.get(path)?.hash);
  });
});

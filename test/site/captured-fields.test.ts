/** What captures say of papers, from the capture to pages, feeds, data, citations and editions. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { silentProgress } from '../../src/build/progress.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';

let folder = '';
const read = (path: string): string => readFileSync(join(folder, '_site', path), 'utf8');
const day = '2026-11-12';
const license = 'http://creativecommons.org/licenses/by/4.0/';

const list = `# Journal club, 12 November 2026

- [A Survey of Mamba](https://arxiv.org/abs/2408.01129): everything about <state> space models in one place.
- [QuRating: Selecting High-Quality Data](https://arxiv.org/abs/2402.09739)
`;
const library = `@article{bee, title={A Tract on Tides}, author={Bee, Ann}, year={2024}, month={2}, doi={10.1145/3292500}}
@article{others, title={A Treatise on Waves}, author={Bee, Ann and Cid, Bob and others}, year={2023}, doi={10.1145/3292501}}
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'captured-'));
  mkdirSync(join(folder, 'content'));
  cpSync('test/site/toy/content/site.yaml', join(folder, 'content', 'site.yaml'));
  mkdirSync(join(folder, 'content', 'facts'));
  writeFileSync(
    join(folder, 'content', 'facts', `${day}.yaml`),
    'a-survey-of-mamba:\n  licence: CC BY-SA 4.0\n  confidence: verified\n',
  );
  writeFileSync(join(folder, 'list.md'), list);
  writeFileSync(join(folder, 'library.bib'), library);
  const captures = [
    'test/fixtures/captures/arxiv-daily.rss.xml',
    join(folder, 'list.md'),
    join(folder, 'library.bib'),
  ];
  const { refusals } = ingestFolder(join(folder, 'content'), captures, { issue: day, title: 'Week 46' });
  expect(refusals).toEqual([]);
  await buildSite({
    contentDir: join(folder, 'content'),
    templatesDir: 'templates',
    outDir: join(folder, '_site'),
    progress: silentProgress,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a line of text about a paper', () => {
  const words = 'everything about &lt;state> space models in one place.';
  const paper = 'papers/a-survey-of-mamba/index.html';

  it('is a note on the pages of issue and paper, in mail, book and feeds, and no abstract', () => {
    for (const path of [`issues/${day}/index.html`, paper, `issues/${day}/email.html`])
      expect(read(path).replaceAll('&gt;', '>'), path).toContain(`Note: ${words}`);
    expect(read(`issues/${day}/index.txt`)).toMatch(/Note: everything about <state> space\s+models/);
    expect(read('papers/atom.xml')).toContain('Note: everything about &amp;lt;state&amp;gt; space models');
    expect(read('archive.bib')).not.toContain('everything about');
  });

  it('stands in the data of the appearance', () => {
    const { papers } = JSON.parse(read(`issues/${day}.json`)) as {
      papers: { id: string; appearances: { note: string | null }[] }[];
    };
    const notes = papers.flatMap(({ appearances }) => appearances.map(({ note }) => note));
    expect(notes.filter((note) => note !== null)).toEqual([
      'everything about <state> space models in one place.',
    ]);
  });
});

describe('a licence', () => {
  const id = 'qurating-selecting-high-quality-data-for-training-language-models';

  it('is named on the page, in its structured data and its links', () => {
    const page = read(`papers/${id}/index.html`);
    expect(page).toContain('Licence: ');
    expect(page).toContain(`"license":"${license}"`);
    expect(page).toContain(`<link rel="license" href="${license}"`);
  });

  it('stands in feeds, CSL-JSON and data, where the format has a field for it', () => {
    expect(read('papers/atom.xml')).toContain(`<link rel="license" href="${license}"/>`);
    expect(read('papers/rss.xml')).toContain(`<dcterms:license>${license}</dcterms:license>`);
    expect(read('papers/feed.json')).toContain(`"licence":"${license}"`);
    expect(read('archive.csl.json')).toContain(`"license":"${license}"`);
    expect(read(`issues/${day}.json`)).toContain(`"licence":"${license}"`);
  });

  it('is the one of the facts where they have one', () => {
    expect(read('papers/a-survey-of-mamba/index.html')).toContain('Licence: CC BY-SA 4.0.');
    expect(read(`issues/${day}.json`)).toContain('"licence":"CC BY-SA 4.0"');
  });
});

describe('a first date of which only the month is known', () => {
  const id = 'a-tract-on-tides';

  it('is printed as a month, and makes the year of the paper', () => {
    expect(read(`papers/${id}/index.html`)).toContain(
      'First published <time datetime="2024-02">February 2024</time>',
    );
    expect(read('years/2024/index.html')).toContain(id);
  });

  it('is cited as a month, and never with a day', () => {
    expect(read('archive.bib')).toMatch(/@\w+\{bee2024tract,[^@]*month = feb/);
    expect(read('archive.ris')).toMatch(/TI {2}- A Tract on Tides[\s\S]*?(?:PY|DA) {2}- 2024/);
    expect(read('archive.csl.json')).toMatch(/A Tract on Tides[\s\S]*?"date-parts":\[\s*\[\s*2024,\s*2\s*\]/);
    expect(read(`papers/${id}/index.html`)).toContain('"dateCreated":"2024-02"');
    expect(read('papers/atom.xml')).toContain('<dcterms:available>2024-02</dcterms:available>');
    expect(read(`issues/${day}.json`)).toContain('"firstMonth":"2024-02"');
  });
});

describe('authors of whom the listing names some', () => {
  it('are followed by "and others" wherever they are printed', () => {
    const names = 'Ann Bee, Bob Cid and others';
    const paper = 'papers/a-treatise-on-waves';
    expect(textOf(read(`${paper}/index.html`))).toContain(names);
    expect(textOf(read(`issues/${day}/index.html`))).toContain(names);
    for (const path of [`${paper}/index.md`, `issues/${day}/index.md`, 'papers/atom.xml'])
      expect(read(path), path).toContain(names);
    for (const path of [`issues/${day}/index.txt`, `issues/${day}/email.html`])
      expect(read(path).replace(/\s+/g, ' '), path).toContain(names);
    expect(read('archive.bib')).toContain('author = {Bee, Ann and Cid, Bob and others}');
    expect(read('archive.bib')).toContain('author = {Bee, Ann},');
  });

  it('have no number in the data', () => {
    const { papers } = JSON.parse(read(`issues/${day}.json`)) as {
      papers: { id: string; authorCount: number | null }[];
    };
    expect(papers.find(({ id }) => id === 'a-treatise-on-waves')?.authorCount).toBeNull();
    expect(papers.find(({ id }) => id === 'a-tract-on-tides')?.authorCount).toBe(1);
  });
});

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');

describe('an issue of several captures', () => {
  it('has a section for each source, and names the others that have a paper', () => {
    const page = read(`issues/${day}/index.html`);
    const sections = [...page.matchAll(/issue-section">([^<]*)</g)].map(([, name]) => name);
    expect(sections).toEqual(['arXiv cs.LG', 'Reference library']);
    expect(page).toContain('Also in Journal club');
  });
});

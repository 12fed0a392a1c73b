/** Captures that are given to ingest: known ones, too large ones, and options that are wrong. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { archiveFolder } from '../frozen-archive.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'given-'));
  mkdirSync(join(dir, 'archive', 'dumps'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const archive = () => join(dir, 'archive');
const rules = (paths: readonly string[]) => ingestFolder(archive(), paths).refusals.map(({ rule }) => rule);

function list(name: string, day: string, ...titles: readonly string[]): string {
  const path = join(dir, name);
  const lines = titles.map((title, index) => `- ${title}: https://arxiv.org/abs/2609.1000${index}`);
  writeFileSync(path, [`# Reading, ${day}`, '', ...lines].join('\n'));
  return path;
}

it('a capture is taken once, whatever its name', () => {
  const first = list('one.md', '2 October 2026', 'Linear Time', 'Disagreement');
  expect(rules([first])).toEqual([]);
  const again = list('two.md', '2 October 2026', 'Linear Time', 'Disagreement');
  expect(rules([again])).toEqual(['known-dump']);
  expect(rules([first, again])).toEqual(['known-dump', 'known-dump']);
  const both = [list('3.md', '3 October 2026', 'New Words'), list('4.md', '3 October 2026', 'New Words')];
  expect(rules(both)).toEqual(['known-dump']);
  expect(readdirSync(join(archive(), 'dumps')).filter((name) => name.endsWith('.md'))).toHaveLength(2);
});

it('a name that is no UTF-8 is said to be none, in the folder and outside', () => {
  const bytes = Buffer.concat([
    Buffer.from(`${archive()}/dumps/caf`),
    Buffer.from([0xe9]),
    Buffer.from('.md'),
  ]);
  writeFileSync(bytes, '# Reading, 2 October 2026\n');
  expect(rules([join(dir, 'caf\uFFFD.md')])).toEqual(['name-not-utf8', 'name-not-utf8']);
  expect(rules([join(dir, 'nowhere.md')])).toEqual(['name-not-utf8', 'missing-file']);
});

it.each([
  ['Week.md', 'week.md'],
  ['caf\u00e9.md', 'cafe\u0301.md'],
])('of two names that other systems take for one neither is read: %j and %j', (one, other) => {
  for (const name of [one, other])
    writeFileSync(join(archive(), 'dumps', name), readFileSync(list('x.md', '2 October 2026', name)));
  const { refusals, issues } = ingestFolder(archive());
  expect(refusals.map(({ rule }) => rule)).toEqual(['alike-names', 'alike-names']);
  expect(refusals[0]?.reason).toMatch(/names .*(Week\.md|U\+).* and /);
  expect(issues).toEqual([]);
  rmSync(join(archive(), 'dumps', other));
  expect(ingestFolder(archive()).issues).toHaveLength(1);
});

it('a new capture gets no name that differs from another in case alone', () => {
  writeFileSync(join(archive(), 'dumps', 'Reading-List-2026-10-02.md'), '# x');
  ingestFolder(archive());
  const names = () => readdirSync(join(archive(), 'dumps')).sort();
  ingestFolder(archive(), [list('a.md', '2 October 2026', 'Linear Time', 'Disagreement')]);
  expect(names()).toEqual(['Reading-List-2026-10-02.md', 'reading-list-2026-10-02-2.md']);
});

it('a capture in YAML is no sidecar of its own', () => {
  const path = join(dir, 'week.yaml');
  const papers = ['- title: Linear Time', '  url: https://arxiv.org/abs/2609.10001', '  year: 2026'];
  writeFileSync(path, papers.join('\n'));
  expect(rules([path])).toEqual(['unknown-day']);
  expect(ingestFolder(archive(), [path], { issue: '2026-10-02' }).refusals.map(({ rule }) => rule)).toEqual(
    [],
  );
  expect(readdirSync(join(archive(), 'dumps'))).toContain('week.txt');
});

it('a capture over the site’s limits is refused, and not copied', () => {
  const site = readFileSync(join(archiveFolder, 'site.yaml'), 'utf8');
  writeFileSync(join(archive(), 'site.yaml'), `${site}\nlimits:\n  papers: 1\n`);
  expect(rules([list('one.md', '2 October 2026', 'Linear Time', 'Disagreement')])).toEqual(['too-large']);
  expect(readdirSync(join(archive(), 'dumps'))).toEqual([]);
  expect(rules([list('two.md', '2 October 2026', 'Linear Time')])).toEqual([]);
});

it.each(['October', '2026-02-30', ''])('--issue %s is no day', (issue) => {
  try {
    ingestFolder(archive(), [], { issue });
    throw new Error('it was taken');
  } catch (error) {
    expect(error instanceof ContentError && error.diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
      ['wrong-issue', '--issue'],
    ]);
  }
});

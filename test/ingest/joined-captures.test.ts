/** Issues of several captures: their order, and captures that replace one of them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gatherPapers } from '../../src/archive/gather-papers.ts';
import { correctionsSchema } from '../../src/content/corrections.ts';
import { compareDumpNames } from '../../src/ingest/dump-order.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import type { IngestOptions } from '../../src/ingest/ingest-options.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'joined-'));
  mkdirSync(join(dir, 'archive', 'dumps'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const archive = () => join(dir, 'archive');
const week: IngestOptions = { issue: '2026-10-09' };
const ingest = (paths: readonly string[], options?: IngestOptions) => ingestFolder(archive(), paths, options);

/** A reading list of papers, each with an identifier by its name. */
function list(
  name: string,
  titles: readonly string[],
  { sidecar = '', day = '9 October 2026' } = {},
): string {
  const papers = titles.map((title) => `- [${title} networks of soil](https://doi.org/10.5555/${title})`);
  writeFileSync(join(dir, name), [`# ${day}`, ...papers, ''].join('\n'));
  if (sidecar !== '') writeFileSync(join(dir, name.replace(/\.\w+$/, '.yaml')), sidecar);
  return join(dir, name);
}

const papersOf = ({ issues }: ReturnType<typeof ingest>) =>
  Object.fromEntries(
    issues.map(({ id, papers }) => [id, papers.map(({ title = '' }) => title.split(' ')[0])]),
  );
const rulesOf = ({ refusals }: ReturnType<typeof ingest>) => refusals.map(({ rule }) => rule);

/** The issues, made again of nothing but captures. */
function again() {
  rmSync(join(archive(), 'issues'), { recursive: true });
  return ingest([]);
}

describe('the captures of an issue', () => {
  it('keep their order when another is added, so that corrections by position stay right', () => {
    ingest([list('a.md', ['Alpha', 'Beta']), list('b.md', ['Gamma'])], week);
    const added = ingest([list('c.md', ['Delta'])], week);
    expect(papersOf(added)).toEqual({ '2026-10-09': ['Alpha', 'Beta', 'Gamma', 'Delta'] });
    const split = [{ issue: '2026-10-09', position: 3, paper: 'another', why: 'a test' }];
    const { drafts } = gatherPapers(added.issues, { ...correctionsSchema.parse({}), split });
    const other = drafts.find(({ id }) => id === 'another');
    expect(other?.draftEntries.map(({ entry }) => entry.title)).toEqual(['Gamma networks of soil']);
    expect(papersOf(again())).toEqual(papersOf(added));
  });

  it('keep it when one of an earlier day is added', () => {
    ingest([list('a.md', ['Alpha']), list('b.md', ['Beta'])], week);
    const added = ingest([list('c.md', ['Gamma'], { day: '6 October 2026' })], week);
    expect(papersOf(added)).toEqual({ '2026-10-09': ['Alpha', 'Beta', 'Gamma'] });
  });

  it('are sorted by day, then by name, with numbers as numbers', () => {
    const names = ['x-10.md', 'x-2.md', 'x.md', 'x-02.md', 'w.txt', 'x.bib', 'x y.md'];
    expect(names.sort(compareDumpNames)).toEqual([
      'w.txt',
      'x.bib',
      'x.md',
      'x y.md',
      'x-02.md',
      'x-2.md',
      'x-10.md',
    ]);
  });
});

describe('a capture that replaces one of an issue of several', () => {
  const begin = () =>
    ingest([list('a.md', ['Alpha', 'Beta']), list('b.md', ['Gamma']), list('c.md', ['Delta'])], week);

  it.each([
    'issue: 2026-10-09\nreplaces: reading-list-2026-10-09.md\n',
    'replaces: reading-list-2026-10-09.md\n',
  ])('does so however it comes in: %j', (sidecar) => {
    begin();
    const replaced = ingest([list('a2.md', ['Alpha', 'Beta', 'Epsilon'], { sidecar })]);
    expect(rulesOf(replaced)).toEqual([]);
    expect(replaced.issues[0]?.dump).toBe('reading-list-2026-10-09-4.md');
    expect(papersOf(replaced)).toEqual({ '2026-10-09': ['Alpha', 'Beta', 'Epsilon', 'Gamma', 'Delta'] });
    expect(ingest([]).changed).toEqual([]);
    expect(papersOf(again())).toEqual(papersOf(replaced));
  });

  it('is found by its day and its papers with --replace, and stays in the issue', () => {
    begin();
    const replaced = ingest([list('b2.md', ['Gamma', 'Zeta'])], { replace: true });
    expect(rulesOf(replaced)).toEqual([]);
    expect(papersOf(replaced)).toEqual({ '2026-10-09': ['Alpha', 'Beta', 'Gamma', 'Zeta', 'Delta'] });
    expect(readFileSync(join(archive(), 'dumps', 'reading-list-2026-10-09-4.yaml'), 'utf8')).toBe(
      'replaces: "reading-list-2026-10-09-2.md"\nissue: "2026-10-09"\n',
    );
    expect(ingest([]).changed).toEqual([]);
    const later = ingest([list('b3.md', ['Gamma', 'Zeta', 'Eta'])], { replace: true });
    expect(papersOf(later)).toEqual({ '2026-10-09': ['Alpha', 'Beta', 'Gamma', 'Zeta', 'Eta', 'Delta'] });
  });

  it('is compared with that one alone, by name', () => {
    begin();
    const { refusals } = ingest([list('a2.md', ['Alpha', 'Eta'])], { replace: true });
    expect(refusals).toMatchObject([
      {
        rule: 'replacement-lacks-papers',
        reason: expect.stringMatching(/place of reading-list-2026-10-09\.md: it lacks a paper .*\(beta-/),
      },
    ]);
  });

  it('is refused with --replace where it could be any, or none', () => {
    const before = begin();
    const any = ingest([list('x.md', ['Eta', 'Theta'])], { replace: true });
    expect(rulesOf(any)).toEqual(['several-to-replace']);
    const none = ingest([list('y.md', ['Gamma', 'Eta'], { day: '6 October 2026' })], { replace: true });
    expect(rulesOf(none)).toEqual(['nothing-to-replace']);
    expect(
      rulesOf(ingest([list('z.md', ['Eta'], { day: '6 October 2026' })], { ...week, replace: true })),
    ).toEqual(['nothing-to-replace']);
    expect(ingest([]).issues).toEqual(before.issues);
    expect(readdirSync(join(archive(), 'dumps'))).toHaveLength(6);
  });

  it('is of that one’s issue, and of no other', () => {
    ingest([list('a.md', ['Alpha'])]);
    const sidecar = 'replaces: reading-list-2026-10-09.md\n';
    const moved = ingest([list('b.md', ['Alpha', 'Beta'], { day: '10 October 2026', sidecar })]);
    expect(moved.refusals).toMatchObject([
      { rule: 'replaces-of-other-day', advice: expect.stringContaining('"date: 2026-10-09"') },
    ]);
  });

  it.each(['nosuch.md', '../../etc/passwd', 'reading-list-2026-10-09.yaml'])(
    'is refused where it names no capture: %s',
    (name) => {
      begin();
      const sidecar = `issue: 2026-10-09\nreplaces: ${name}\n`;
      const { refusals } = ingest([list('a2.md', ['Alpha', 'Beta', 'Eta'], { sidecar })]);
      expect(refusals.map(({ rule, file, line }) => [rule, file?.split('/').at(-1), line])).toEqual([
        ['replaces-nothing', 'a2.yaml', 2],
      ]);
      writeFileSync(join(archive(), 'dumps', 'reading-list-2026-10-09.yaml'), sidecar);
      expect(rulesOf(ingest([]))).toEqual(['replaces-nothing']);
    },
  );
});

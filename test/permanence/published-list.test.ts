/** The list of permalinks may not get lost, nor ids and numbers move when issues are read anew. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintEntry } from '../../src/content/fingerprint-entry.ts';
import { emptyPermalinks, type Permalinks, renderPermalinks } from '../../src/content/permalinks-file.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { loadIssues } from '../../src/load/load-content.ts';
import { loadPublished } from '../../src/load/load-published.ts';
import { comparePermalinks } from '../../src/permanence/compare-permalinks.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'offprint-published-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const list: Permalinks = {
  ...emptyPermalinks,
  tagAuthority: 'x.example,2024',
  pages: new Set(['/', '/about/'] as const),
  citationKeys: new Map([['alpha', 'a2024']]),
};
const path = () => join(dir, 'permalinks.json');
const save = (permalinks: Permalinks): void => writeFileSync(path(), renderPermalinks(permalinks));
const git = (...options: readonly string[]): void => {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@x.example'];
  execFileSync('git', ['-C', dir, ...who, ...options], { stdio: 'ignore' });
};
const commitAll = (): void => {
  git('add', '--all');
  git('commit', '-m', 'x');
};
const rulesOf = (first = false) => loadPublished(dir, first).faults.map(({ rule }) => rule);

describe('the list of what was published', () => {
  it('is asked for, unless there was none', () => {
    expect(() => rulesOf()).toThrow(/permalinks\.json: error \(no-permalinks\): .*\n {4}→ .*--first/);
    expect(loadPublished(dir, true).published).toEqual(emptyPermalinks);
    save(list);
    expect(rulesOf()).toEqual([]);
    expect(() => rulesOf(true)).toThrow(/not-the-first/);
  });

  it('is the last one that git has, where the file is deleted, be that committed or not', () => {
    git('init');
    save(list);
    commitAll();
    rmSync(path());
    for (const first of [false, true]) {
      const { published, faults } = loadPublished(dir, first);
      expect(published).toEqual(list);
      expect(faults).toMatchObject([{ severity: 'error', rule: 'permalinks-deleted' }]);
    }
    writeFileSync(join(dir, 'other'), '');
    commitAll();
    expect(loadPublished(dir, false).published).toEqual(list);
    // What the advice says brings it back.
    const [, command = ''] =
      /^Restore it: (.*)$/.exec(loadPublished(dir, false).faults[0]?.advice ?? '') ?? [];
    execFileSync('sh', ['-c', command], { cwd: dir, stdio: 'ignore' });
    expect(rulesOf()).toEqual([]);
  });

  it('may not have lost a name that git has', () => {
    git('init');
    save(list);
    commitAll();
    save({ ...list, pages: new Set(['/', '/new/'] as const) });
    const { faults } = loadPublished(dir, false);
    expect(faults).toMatchObject([{ rule: 'permalinks-taken-off' }]);
    expect(faults[0]?.reason).toContain('/about/');
    save({ ...list, citationKeys: new Map() });
    expect(rulesOf()).toEqual(['permalinks-taken-off']);
    save({ ...list, pages: new Set([...list.pages, '/new/'] as const) });
    expect(rulesOf()).toEqual([]);
  });
});

describe('issue files', () => {
  const issue = (id: string, number: number, papers: readonly string[]) => ({
    schema: 1,
    id,
    number,
    dump: `${id}.txt`,
    sha256: '0'.repeat(64),
    format: 'x@1',
    listing: 'x',
    year: { known: 'sidecar' },
    messages: [],
    papers: papers.map((paper) => ({ id: paper, title: paper, firstLine: 1, lastLine: 1 })),
  });
  const write = (name: string, value: object): void => {
    mkdirSync(join(dir, 'issues'), { recursive: true });
    writeFileSync(join(dir, 'issues', name), `${JSON.stringify(value, null, 2)}\n`);
  };

  it('have one paper once, a number of their own, and the name of their day', () => {
    write('2025-01-01.json', issue('2025-01-01', 1, ['a', 'b']));
    write('2025-01-02.json', issue('2025-01-02', 2, ['a']));
    expect(loadIssues(dir)).toHaveLength(2);
    write('2025-01-02.json', issue('2025-01-02', 1, ['a', 'b', 'a']));
    write('2025-01-03.json', issue('2025-01-01', 3, []));
    const told = (): string => {
      try {
        loadIssues(dir);
        return '';
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    };
    expect(told()).toMatch(/2025-01-02\.json:4: error \(issue-number-twice\): .*2025-01-01\.json.*\n {4}→ /);
    expect(told()).toMatch(/2025-01-02\.json:2[0-9]: error \(paper-twice\): The paper a .*\n {4}→ /);
    expect(told()).toMatch(/2025-01-03\.json:3: error \(issue-name\): .* 2025-01-01\.\n {4}→ /);
  });
});

describe('ids and numbers', () => {
  /** A small reading list; two papers of one title, which are not one. */
  const capture = (day: string): string =>
    [
      '@article{one,',
      '  title = {Attention},',
      `  author = {${day === '2025-11-05' ? 'Ada One' : 'Bob Two and Cy Three'}},`,
      `  abstract = {${day === '2025-11-05' ? 'Harbours silted slowly during medieval centuries.' : 'Neural networks translate sentences between languages.'}},`,
      '}',
      '',
    ].join('\n');
  const put = (day: string): void => {
    mkdirSync(join(dir, 'dumps'), { recursive: true });
    writeFileSync(join(dir, 'dumps', `list-${day}.bib`), capture(day));
    writeFileSync(join(dir, 'dumps', `list-${day}.yaml`), `date: ${day}\n`);
  };
  const names = () => {
    const { refusals } = ingestFolder(dir);
    expect(refusals).toEqual([]);
    return readdirSync(join(dir, 'issues')).map((name) => {
      const { id, number, papers } = JSON.parse(readFileSync(join(dir, 'issues', name), 'utf8'));
      return { id, number, paper: papers[0].id };
    });
  };

  it('are given again when all is read from nothing, in whatever order', () => {
    put('2025-11-05');
    names();
    put('2025-10-29');
    const published = names();
    expect(published).toEqual([
      { id: '2025-10-29', number: 2, paper: 'attention-2' },
      { id: '2025-11-05', number: 1, paper: 'attention' },
    ]);
    const permalinks: Permalinks = {
      ...emptyPermalinks,
      issueNumbers: new Map(published.map(({ id, number }) => [id, number])),
      paperIds: new Map(
        loadIssues(dir).flatMap(({ papers }) => papers.map((one) => [fingerprintEntry(one), one.id])),
      ),
    };
    rmSync(join(dir, 'issues'), { recursive: true });
    const moved = names();
    expect(moved.map(({ paper }) => paper)).toEqual(['attention', 'attention-2']);

    // Had they been published, the check would notice; and with the list they do not move.
    const current: Permalinks = {
      ...permalinks,
      issueNumbers: new Map(moved.map(({ id, number }) => [id, number])),
      paperIds: new Map(
        loadIssues(dir).flatMap(({ papers }) => papers.map((one) => [fingerprintEntry(one), one.id])),
      ),
    };
    expect(comparePermalinks(permalinks, current, []).map(({ rule }) => rule)).toEqual([
      'issue-number-changed',
      'issue-number-changed',
      'paper-id-changed',
      'paper-id-changed',
    ]);
    save(permalinks);
    rmSync(join(dir, 'issues'), { recursive: true });
    expect(names()).toEqual(published);
  });
});

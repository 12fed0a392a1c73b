import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadInspection } from '../../src/inspect/load-inspection.ts';
import { renderSingleFile } from '../../src/inspect/render-inspection.ts';
import { hostileCapture, makeSampleArchive, type SampleArchive } from './sample-archive.ts';

let archive: SampleArchive;
beforeAll(() => {
  archive = makeSampleArchive();
});
afterAll(() => rmSync(archive.dir, { recursive: true, force: true }));

const inspect = (name: string, text: string | Uint8Array) =>
  loadInspection(archive.contentDir, archive.write(name, text));
const assets = { style: 'p{color:red}', script: 'console.log("</p>")' };

describe('an inspected capture', () => {
  it('has every line, with what it became and the entry it is of', () => {
    const { lines, entries } = inspect('today.txt', hostileCapture);
    expect(lines.map(({ text }) => text)).toEqual(hostileCapture.split('\n'));
    expect(lines.map(({ role }) => role)).not.toContain('unread');
    expect(lines.map(({ entry }) => entry)).toEqual([
      undefined,
      undefined,
      ...Array.from({ length: 5 }, () => 0),
      ...Array.from({ length: 5 }, () => 1),
      undefined,
      undefined,
    ]);
    expect(entries.map(({ entry }) => entry.lines)).toEqual([
      { first: 3, last: 7 },
      { first: 8, last: 12 },
    ]);
  });

  it('counts a blank line within an entry as its own', () => {
    const { lines } = inspect(
      'spaced.txt',
      hostileCapture.replace('Nov 40', 'Nov 4').replaceAll('\n', '\r\n\r\n'),
    );
    expect(lines.slice(4, 13).map(({ entry }) => entry)).toEqual(Array.from({ length: 9 }, () => 0));
    expect(lines[5]).toMatchObject({ number: 6, role: 'blank', text: '' });
  });

  it('in YAML is shown as it was written', () => {
    const text = '# Papers\n\n- title: Feature Counting\n  url: https://arxiv.org/abs/2609.01234';
    const { lines } = inspect('list.yaml', text);
    expect(lines.map((line) => [line.text, line.role])).toEqual([
      ['# Papers', 'header'],
      ['', 'blank'],
      ['- title: Feature Counting', 'title'],
      ['  url: https://arxiv.org/abs/2609.01234', 'details'],
    ]);
  });

  it('says which papers are new, and in which issues others were', () => {
    const { entries } = inspect('today.txt', hostileCapture);
    expect(entries.map(({ seenIn }) => seenIn)).toEqual([[], ['2024-10-29', '2024-11-05']]);
  });

  it('says its day and how the year is known', () => {
    expect(inspect('today.txt', hostileCapture).days).toEqual([
      {
        day: '2024-11-12',
        evidence: expect.stringContaining('Year inferred: 12 November 2024 is the first such day'),
      },
    ]);
    expect(inspect('2025-papers.txt', hostileCapture).days).toEqual([
      { day: '2025-11-12', evidence: "The capture's file name gives the year." },
    ]);
    archive.write('told.yaml', 'year: 2026\n');
    expect(inspect('told.txt', hostileCapture).days).toMatchObject([{ day: '2026-11-12' }]);
  });

  it('says every day of a capture of several', () => {
    const { days, entries } = inspect('recent.txt', readFileSync('test/fixtures/captures/arxiv-recent.txt'));
    expect(days.map(({ day }) => day)).toEqual(['2026-11-11', '2026-11-12']);
    expect(days[0]?.evidence).toBe('The listing gives the day.');
    expect(entries).toHaveLength(6);
  });

  it('has what is wrong at the entry it is of, and the rest before all', () => {
    const { entries, notes } = inspect('today.txt', hostileCapture);
    expect(entries[0]?.notes).toMatchObject([
      { rule: 'title-is-markup', line: 3 },
      { rule: 'unreadable-date', line: 7 },
    ]);
    expect(notes).toEqual([]);
    const stranger = hostileCapture.replace('Nov 12', 'A stranger\nNov 12');
    expect(inspect('today.txt', stranger).notes).toMatchObject([{ rule: 'unknown-header-line', line: 2 }]);
  });

  it.each([
    ['arxiv-api.atom.xml', 6, 133],
    ['library.bib', 6, 6],
    ['library.csl.json', 6, 6],
    ['library.ris', 6, 6],
  ])('knows the lines of titles and abstracts in %s', (name, titles, abstracts) => {
    const { lines, entries, notes } = inspect(name, readFileSync(join('test/fixtures/captures', name)));
    const linesOf = (role: string) => lines.filter((line) => line.role === role);
    expect(linesOf('title')).toHaveLength(titles);
    expect(linesOf('abstract').length).toBeGreaterThanOrEqual(abstracts);
    expect(linesOf('unread')).toEqual([]);
    expect(notes).toMatchObject([{ rule: 'unknown-day' }]);
    expect(entries.flatMap((entry) => entry.notes)).toEqual([]);
  });

  it('has the repairs to its texts', () => {
    const { entries } = inspect(
      'today.txt',
      hostileCapture.replace('We watch snakes.', "We watch ``snakes''."),
    );
    const repairs = entries[1]?.texts.flatMap(({ markup }) => markup.repairs.map(({ rule }) => rule));
    expect(repairs).toContain('tex-quotes');
  });

  it('is shown when it is refused too, with the reason', () => {
    const unknown = inspect('unknown.txt', 'hello\nworld\n');
    expect(unknown).toMatchObject({ read: undefined, days: [], entries: [] });
    expect(unknown.notes).toMatchObject([{ severity: 'error', rule: 'unknown-format' }]);
    expect(unknown.lines.map(({ role }) => role)).toEqual(['unread', 'unread', 'blank']);
    const latin = inspect('latin.txt', Buffer.from('caf\xe9\n', 'latin1'));
    expect(latin.notes).toMatchObject([{ rule: 'invalid-utf8' }]);
    expect(latin.lines[0]?.text).toBe('caf\ufffd');
    expect(inspect('picture.txt', Buffer.from([0x89, 0x50, 0, 1])).lines).toEqual([]);
  });

  it('looks at a dump of the archive as if it came new, and changes nothing', () => {
    const state = () =>
      readdirSync(archive.dir, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((name) => `${name} ${statSync(join(archive.dir, name)).mtimeMs}`);
    const before = state();
    const { entries, days } = loadInspection(
      archive.contentDir,
      join(archive.contentDir, 'dumps/daily-papers-11-05.txt'),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(days).toMatchObject([{ day: '2024-11-05' }]);
    expect(state()).toEqual(before);
  });
});

it('a capture that is in the archive under another name is known', () => {
  const bytes = readFileSync(join(archive.contentDir, 'dumps/daily-papers-11-05.txt'));
  const { entries, notes } = inspect('saved.txt', bytes);
  expect(entries.length).toBeGreaterThan(0);
  expect(notes.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'known-dump', reason: expect.stringContaining('daily-papers-11-05.txt') },
  ]);
});

describe('the page as one file', () => {
  it('lets nothing run but its own style and script, by their hashes', () => {
    const page = renderSingleFile(inspect('today.txt', hostileCapture), assets);
    const hash = (text = '') => createHash('sha256').update(text).digest('base64');
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash(assets.style)}'; script-src 'sha256-${hash(assets.script)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain(`<script>${assets.script}</script></body></html>`);
  });

  it('escapes all that a capture holds, and shows signs that nobody sees', () => {
    const page = renderSingleFile(inspect('today.txt', hostileCapture), assets);
    expect(page).toContain('&lt;script&gt;window.broken = 3&lt;/script&gt;');
    expect(page).toContain('⟨U+202E⟩tfel ot thgir⟨U+202C⟩');
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(page).not.toContain('href="javascript:');
  });

  it('cuts a line of megabytes', () => {
    const page = renderSingleFile(
      inspect('long.txt', `Daily Papers\nNov 12\n${'a'.repeat(3_000_000)}\n`),
      assets,
    );
    expect(page).toContain('and 2996000 more characters');
  });

  it('can hold no style or script that ends its own element', () => {
    const inspection = inspect('today.txt', hostileCapture);
    expect(() => renderSingleFile(inspection, { ...assets, script: '"</script>"' })).toThrow(
      'end its own element',
    );
  });
});

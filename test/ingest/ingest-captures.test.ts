import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import type { IngestOptions } from '../../src/ingest/ingest-options.ts';
import { renderIngestReport } from '../../src/ingest/ingest-report.ts';

const fixtures = 'test/fixtures/captures';
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'captures-'));
  mkdirSync(join(dir, 'archive', 'dumps'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const archive = () => join(dir, 'archive');
const ingest = (names: readonly string[], options?: IngestOptions) => ingestFolder(archive(), names, options);

/** A fixture, or a text, as a file of the editor's. */
function file(name: string, from: string | { readonly text: string } = name): string {
  const path = join(dir, name);
  if (typeof from === 'string') cpSync(join(fixtures, from), path);
  else writeFileSync(path, from.text);
  return path;
}

const list = (name: string, day: string, ids: readonly string[]): string =>
  file(name, { text: [`# list of ${day}`, ...ids].join('\n') });

const card = (title: string, date = 'Feb 27, 2025'): string[] => [
  title,
  '',
  `${title} ${'stands for an abstract of the usual length, word after word. '.repeat(8)}`.trim(),
  '',
  '• 4 authors',
  '·',
  date,
  '',
];
const page = (day: string, ...cards: readonly string[][]): { text: string } => ({
  text: ['Daily Papers', day, '', ...cards.flat()].join('\n'),
});

describe('captures of other kinds', () => {
  it.each([
    ['daily-select-all.txt', '2026-11-12', 'inferred'],
    ['daily-reader.md', '2026-11-12', 'inferred'],
    ['daily-reference-links.md', '2026-11-12', 'inferred'],
    ['daily-papers-api.json', '2026-11-12', 'listing'],
    ['daily-saved-page.html', '2026-11-12', 'listing'],
    ['daily-mirror.rss.xml', '2026-11-12', 'listing'],
    ['arxiv-daily.rss.xml', '2026-11-12', 'listing'],
    ['reading-list.txt', '2026-11-12', 'listing'],
    ['weekly-table.md', '2026-11-15', 'listing'],
  ])('%s is of %s, which is %s', (name, day, known) => {
    const { issues, refusals } = ingest([file(name)]);
    expect(refusals).toEqual([]);
    expect(issues.map(({ id, year, papers }) => [id, year.known, papers.length])).toEqual([[day, known, 6]]);
  });

  it.each(['library.bib', 'library.ris', 'library.csl.json', 'openreview-notes.json', 'arxiv-api.atom.xml'])(
    '%s has no day of its own, and is of the day in its name',
    (name) => {
      expect(ingest([file(name)]).refusals).toMatchObject([{ rule: 'unknown-day' }]);
      const named = ingest([file(`2026-11-14-${name}`, name)]);
      expect(named.issues.map(({ id }) => id)).toEqual(['2026-11-14']);
    },
  );

  it('keeps the ending, and what the capture says of each paper', () => {
    const { taken } = ingest([file('daily-papers-api.json')]);
    expect(taken).toMatchObject([{ name: 'daily-papers-api-2026-11-12.json' }]);
    const [issue] = ingestFolder(archive()).issues;
    expect(issue?.papers[3]).toMatchObject({ arxiv: '2505.10167', resources: [{ kind: 'code' }] });
  });

  it('makes an issue of each day of a listing', () => {
    const { issues } = ingest([file('arxiv-recent.txt')]);
    expect(issues.map(({ id, papers }) => [id, papers.length])).toEqual([
      ['2026-11-11', 2],
      ['2026-11-12', 4],
    ]);
    expect(ingestFolder(archive()).changed).toEqual([]);
  });

  it('makes one issue of a listing of several days whose sidecar says one', () => {
    writeFileSync(join(dir, 'arxiv-recent.yaml'), 'date: 2026-11-12\n');
    const { issues, refusals } = ingest([file('arxiv-recent.txt')]);
    expect(issues.map(({ id, papers }) => [id, papers.length])).toEqual([['2026-11-12', 6]]);
    expect(refusals).toEqual([]);
  });

  it('knows a paper by its arXiv id, whatever its title does', () => {
    ingest([file('daily-papers-api.json')]);
    const { issues } = ingest([
      list('other.txt', '13 November 2026', ['2402.09739 Another title altogether']),
    ]);
    expect(issues[1]?.papers[0]?.id).toBe(issues[0]?.papers[0]?.id);
  });

  it('takes C++ and C# for two papers', () => {
    const { issues } = ingest([file('p.txt', page('Oct 29, 2026', card('C++'), card('C#')))]);
    expect(issues[0]?.papers.map(({ id }) => id)).toEqual(['c-plus-plus', 'c-sharp']);
  });
});

describe('days', () => {
  it('takes a printed year for an earlier one', () => {
    const text = page('Oct 2', card('One', 'Sep 9'), card('Two', 'Feb 27, 2025'));
    const ingested = ingest([file('a.txt', text)]);
    expect(ingested.issues.map(({ id }) => id)).toEqual(['2026-10-02']);
    expect(ingested.issues[0]?.papers.map(({ firstDate }) => firstDate)).toEqual([
      '2026-09-09',
      '2025-02-27',
    ]);
    expect(renderIngestReport(ingested, '2026-11-29')).toMatch(
      /The year is inferred: 2 October 2026 .*say "year: YYYY" in /,
    );
  });

  it('never takes a page for later than its capture', () => {
    const cards = [card('One', 'Dec 9'), card('Two', 'Feb 27, 2024')];
    const { issues } = ingest([file('page 2026-01-02.txt', page('Dec 30', ...cards))]);
    expect(issues.map(({ id }) => id)).toEqual(['2025-12-30']);
  });

  it.each([
    ['29 Oct', '2026-10-29'],
    ['Oct 29th', '2026-10-29'],
    ['OCT 29', '2026-10-29'],
    ['10/29', '2026-10-29'],
    ['Okt 29', '2026-10-29'],
    ['Wed, Oct 29', '2031-10-29'],
    ['Oct 30, 2025', '2025-10-30'],
  ])('reads the header "%s"', (day, id) => {
    const cards = [card('One', day.includes('2025') ? 'Feb 27, 2024' : 'Sep 9'), card('Two')];
    const { issues } = ingest([file('a.txt', page(day, ...cards))]);
    expect(issues.map((issue) => issue.id)).toEqual([id]);
    expect(issues[0]?.papers).toHaveLength(2);
  });

  it.each(['Today', 'Feb 30', '10/11'])(
    'refuses the header "%s", names its line, and writes nothing',
    (day) => {
      const { refusals, issues } = ingest([file('a.txt', page(day, card('One', 'Sep 9'), card('Two')))]);
      expect(issues).toEqual([]);
      expect(refusals.map(({ rule }) => rule)).toContain('unknown-day');
      expect(refusals[0]).toMatchObject({ line: 2 });
    },
  );

  it('names both where a file name and a printed year disagree', () => {
    const text = page('Oct 2', card('One', 'Sep 9'), card('Two', 'Feb 27, 2025'));
    const { refusals } = ingest([file('saved-2025.txt', text)]);
    expect(refusals).toMatchObject([
      { rule: 'days-disagree', reason: expect.stringMatching(/2025.*printed year 2025/) },
    ]);
  });
});

describe('days that disagree', () => {
  const refusal = (name: string, text: string, options?: IngestOptions) => {
    const { issues, refusals } = ingest([file(name, { text })], options);
    expect(issues).toEqual([]);
    return refusals.map(({ rule, reason }) => `${rule}: ${reason}`).join('\n');
  };
  const cards = page('Mar 24', card('One', 'Mar 9, 2024')).text;
  const address = 'URL: https://huggingface.co/papers/date/2026-03-24\n\n';

  it('are an address and the day that is printed', () => {
    const said = refusal('a.md', address + cards.replace('Mar 24', 'Mar 25'));
    expect(said).toMatch(/days-disagree: .*24 March 2026 .the address .* in line 1.*25 March/);
  });

  it('are an address and a capture before it, by the name of the file', () => {
    const said = refusal('2026-01-02.md', address + cards);
    expect(said).toMatch(/days-disagree: .*24 March 2026.*2 January 2026.*file name/);
  });

  it('are an address and a capture before it, by front matter', () => {
    const text = `---\nsource: https://huggingface.co/papers/date/2026-03-24\ncreated: 2026-01-02\n---\n${cards}`;
    expect(refusal('a.md', text)).toMatch(/days-disagree: .*24 March 2026.*2 January 2026.*created/);
  });

  it('are a file name and a paper whose arXiv id is of a later month', () => {
    const text = page('Oct 2', card('One', 'Feb 27, 2024')).text.replace(
      /^One$/m,
      '### [One](https://huggingface.co/papers/2609.01234)',
    );
    expect(refusal('2025-10-03.md', text)).toMatch(/days-disagree: .*arXiv id 2609\.01234/);
  });
});

describe('a year without dates', () => {
  it('is known by the arXiv ids, which say year and month', () => {
    const text = page('Oct 2', card('One', 'Sep 9')).text.replace(
      /^One$/m,
      '### [One](https://huggingface.co/papers/2609.01234)',
    );
    const { issues } = ingest([file('a.md', { text })]);
    expect(issues.map(({ id }) => id)).toEqual(['2026-10-02']);
    expect(issues[0]?.year).toMatchObject({ evidence: expect.stringContaining('arXiv id 2609.01234') });
  });

  it('says which weekday decided', () => {
    const { issues } = ingest([file('a.txt', page('Fri, Oct 2', card('One', 'Sep 9, 2024')))]);
    expect(issues.map(({ id }) => id)).toEqual(['2026-10-02']);
    expect(issues[0]?.year).toMatchObject({ evidence: expect.stringContaining('Friday') });
  });
});

describe('what looks misread', () => {
  const odd = page('Oct 2, 2026', card('101'), card('Carnegie Mellon University'), card('A paper'));

  it('is held back, with its lines', () => {
    const { refusals, issues } = ingest([
      file('a.txt', { text: odd.text.replace('Carnegie', 'Subscribe\n\nCarnegie') }),
    ]);
    expect(issues).toEqual([]);
    expect(readdirSync(join(archive(), 'dumps'))).toEqual([]);
    expect(refusals.length).toBeGreaterThan(0);
  });

  it('is taken with --accept, which the sidecar remembers', () => {
    const path = file('a.txt', {
      text: 'title,url\n101,https://arxiv.org/abs/2402.09739\n-- ,https://arxiv.org/abs/2408.01129\n',
    });
    const named = join(dir, '2026-10-02.csv');
    cpSync(path, named);
    expect(ingest([named]).issues).toEqual([]);
    const { taken, issues } = ingest([named], { accept: true });
    expect(issues).toHaveLength(1);
    const name = taken[0]?.name.replace('.csv', '.yaml') ?? '';
    expect(readFileSync(join(archive(), 'dumps', name), 'utf8')).toContain('accept: true');
    expect(ingestFolder(archive()).changed).toEqual([]);
  });

  it.each([[{ am: 'am.txt' }], [{ am: 'pm.txt', pm: 'am.txt' }]])(
    'is not left out in silence where captures replace each other: %j',
    (replaced) => {
      for (const name of ['am', 'pm'])
        writeFileSync(join(archive(), 'dumps', `${name}.txt`), page('Oct 2', card(`Title ${name}`)).text);
      const named = Object.entries(replaced);
      for (const [name, other] of named)
        writeFileSync(join(archive(), 'dumps', `${name}.yaml`), `title: A\nreplaces: ${other}\n`);
      const circles = ingestFolder(archive()).refusals.filter(({ rule }) => rule === 'replaces-itself');
      expect(circles.map(({ file, line }) => [file?.split('/').at(-1), line])).toEqual(
        named.map(([name]) => [`${name}.yaml`, 2]),
      );
    },
  );

  it('says of a sidecar whose capture is gone that it may be restored', () => {
    writeFileSync(join(archive(), 'dumps', 'gone.yaml'), 'year: 2025\n');
    expect(ingestFolder(archive()).refusals).toMatchObject([
      { rule: 'unread-file', advice: expect.stringMatching(/^Restore its capture/) },
    ]);
  });

  it('names files that nobody reads', () => {
    writeFileSync(join(archive(), 'dumps', 'page.docx'), 'x');
    expect(ingestFolder(archive()).refusals).toMatchObject([{ rule: 'unread-file' }]);
  });
});

describe('several captures', () => {
  it('make one issue, with every paper once and its sources', () => {
    const { issues, refusals } = ingest(
      [
        list('mon.txt', '28 September 2026', ['2402.09739', '2408.01129']),
        list('tue.txt', '29 September 2026', ['2408.01129', '2402.17760']),
      ],
      { issue: '2026-10-02', title: 'Week 40' },
    );
    expect(refusals).toEqual([]);
    expect(issues).toMatchObject([
      { id: '2026-10-02', title: 'Week 40', since: '2026-09-28', moreDumps: [{ dump: expect.any(String) }] },
    ]);
    expect(issues[0]?.papers.map(({ arxiv, source, alsoIn }) => [arxiv, source, alsoIn?.length])).toEqual([
      ['2402.09739', undefined, undefined],
      ['2408.01129', undefined, 1],
      ['2402.17760', 2, undefined],
    ]);
    expect(ingestFolder(archive()).changed).toEqual([]);
  });

  it('of one day are noticed, and a fuller one replaces the earlier', () => {
    const morning = page('Oct 2', card('One'), card('Two', 'Sep 9'));
    const evening = page('Oct 2', card('One'), card('Two', 'Sep 9'), card('Three', 'Jan 9, 2026'));
    const first = ingest([file('am.txt', morning)]);
    expect(ingest([file('pm.txt', evening)]).refusals).toMatchObject([{ rule: 'one-listing-twice' }]);
    const replaced = ingest([file('pm.txt', evening)], { replace: true });
    expect(replaced.refusals).toEqual([]);
    expect(replaced.issues.map(({ id, number, papers }) => [id, number, papers.length])).toEqual([
      ['2026-10-02', 1, 3],
    ]);
    expect(replaced.issues[0]?.papers.slice(0, 2).map(({ id }) => id)).toEqual(
      first.issues[0]?.papers.map(({ id }) => id),
    );
    expect(ingestFolder(archive()).changed).toEqual([]);
  });

  it('keep the day under which the earlier was published, and say so', () => {
    ingest([file('am.txt', page('Oct 2', card('One')))]);
    const { issues, reports, refusals } = ingest(
      [file('pm.txt', page('Oct 2', card('One'), card('Two', 'Sep 9')))],
      { replace: true },
    );
    expect(refusals).toEqual([]);
    // All dates of the issue are of one year.
    expect(issues.map(({ id, papers }) => [id, papers.map(({ firstDate }) => firstDate)])).toEqual([
      ['2025-10-02', ['2025-02-27', '2025-09-09']],
    ]);
    expect(reports[0]?.diagnostics).toMatchObject([
      { rule: 'kept-day', reason: expect.stringMatching(/2 October 2026.*2 October 2025/) },
    ]);
    rmSync(join(archive(), 'issues'), { recursive: true });
    expect(ingestFolder(archive()).issues.map(({ id }) => id)).toEqual(['2025-10-02']);
  });

  it('are of a day near that of their issue, never of another year in silence', () => {
    const late = page('Oct 5', card('One', 'Sep 9, 2025'), card('Two', 'Sep 30'));
    const { issues, reports } = ingest([file('late.txt', late)], { issue: '2026-10-02' });
    expect(issues.map(({ id, since }) => [id, since])).toEqual([['2026-10-02', undefined]]);
    expect(reports[0]?.diagnostics).toMatchObject([
      { rule: 'capture-after-issue', reason: expect.stringContaining('5 October 2026') },
    ]);
  });

  it('are not replaced by one that lacks papers', () => {
    ingest([file('am.txt', page('Oct 2, 2026', card('One'), card('Two', 'Sep 9')))]);
    const { refusals } = ingest([file('pm.txt', page('Oct 2, 2026', card('One'), card('Three')))], {
      replace: true,
    });
    expect(refusals).toMatchObject([{ rule: 'replacement-lacks-papers' }]);
  });
});

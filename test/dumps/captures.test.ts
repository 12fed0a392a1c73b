import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import type { DumpEntry } from '../../src/dumps/model/dump.ts';

interface ExpectedEntry {
  readonly title?: string | null;
  readonly arxiv?: string;
  readonly authors?: number | null;
  readonly organisation?: string | null;
  readonly firstDate?: string;
  readonly comments?: number | null;
  readonly upvotes?: number | null;
  readonly abstract?: null;
  readonly venue?: string;
  readonly note?: string;
  readonly openreview?: boolean;
}

interface Expected {
  readonly date?: string;
  readonly same?: string;
  readonly entries?: readonly ExpectedEntry[];
}

const folder = 'test/fixtures/captures';
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>;
const names = readdirSync(folder).filter((name) => name !== 'expected.json');
const parse = (name: string) => parseDump(readFileSync(join(folder, name)), name);

/** As the listing says it; a day without a year is of the listing's year. */
function dayOf({ firstDate, firstMonth }: DumpEntry, listed: string | undefined): string | undefined {
  if (firstDate === undefined) return firstMonth;
  const { year = Number(listed?.slice(0, 4)), month, day } = firstDate;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

describe('captures as editors have them', () => {
  it('has something to expect of each', () => {
    expect(Object.keys(expected).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s', (name) => {
    const own = expected[name] ?? {};
    const { date, entries = [] } = { ...own, ...(own.same === undefined ? {} : expected[own.same]) };
    const parsed = parse(name);
    expect(parsed.doubts).toEqual([]);
    expect(parsed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parsed.entries).toHaveLength(entries.length);
    parsed.entries.forEach((entry, index) => {
      const wanted = entries[index] ?? {};
      for (const key of [
        'title',
        'arxiv',
        'organisation',
        'comments',
        'upvotes',
        'abstract',
        'venue',
        'note',
      ] as const)
        if (key in wanted) expect([key, entry[key] ?? null]).toEqual([key, wanted[key] ?? null]);
      if ('authors' in wanted) expect(entry.authorCount ?? null).toBe(wanted.authors);
      if (wanted.openreview === true) expect(entry.openreview).toMatch(/^\w+$/);
      // BibTeX of Zotero says the month alone.
      const day = dayOf(entry, date);
      if (wanted.firstDate !== undefined) expect(day).toBe(wanted.firstDate.slice(0, day?.length ?? 10));
    });
  });

  it('counts hidden authors without naming them, and stores no submitter and no summary by a model', () => {
    for (const name of ['daily-papers-api.json', 'daily-saved-page.html']) {
      const text = JSON.stringify(parse(name).entries);
      expect(text).not.toMatch(/Danqi Chen|An Editor|an-editor|a model wrote/);
      expect(parse(name).entries[0]).toMatchObject({
        authorCount: 4,
        authors: ['Alexander Wettig', 'Aatmik Gupta', 'Saumya Malik'],
      });
    }
    expect(JSON.stringify(parse('daily-cards-only.txt').entries)).not.toContain('an-editor');
  });

  it('keeps announce types, licences and classes of arXiv', () => {
    const { entries } = parse('arxiv-daily.rss.xml');
    expect(entries.map(({ announceType }) => announceType)).toEqual([
      'new',
      'cross',
      'replace',
      'new',
      'replace-cross',
      'new',
    ]);
    expect(entries[0]).toMatchObject({
      arxivClass: 'cs.LG',
      licence: 'http://creativecommons.org/licenses/by/4.0/',
    });
    expect(entries[0]?.abstract).toMatch(/^Selecting high-quality/);
  });

  it('gives each day of a listing its papers', () => {
    const days = parse('arxiv-recent.txt').entries.map(({ listed }) => listed?.day);
    expect(days).toEqual([12, 12, 12, 12, 11, 11]);
  });

  it('takes authors in front of an abstract for authors', () => {
    const [first] = parse('daily-mirror.rss.xml').entries;
    expect(first?.authors).toEqual(['Alexander Wettig', 'Aatmik Gupta', 'Saumya Malik', 'Danqi Chen']);
    expect(first?.abstract).toMatch(/^Selecting high-quality/);
  });
});

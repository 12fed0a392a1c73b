import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { makeEntry, type ParsedDump } from '../../src/dumps/model/dump.ts';
import { linesOf } from '../../src/dumps/model/line-uses.ts';

const abstract = (about: string): string =>
  `${about} ${'This sentence stands in for an abstract of the usual length. '.repeat(8)}`.trim();
const header = [
  'new',
  '',
  'Get trending papers in your email inbox!',
  '',
  'Subscribe',
  '',
  'Daily Papers',
  '',
  'byAK and the research community',
  '',
  'Oct 29',
  '',
];

function parse(lines: readonly string[]): ParsedDump {
  return parseDump(new TextEncoder().encode(lines.join('\n')), 'page.txt');
}

const paper = (title: string, ...details: string[]): string[] => [
  title,
  '',
  abstract(title),
  '',
  ...details,
  '',
];
const full = paper('A Survey of Mamba', '  • 4 authors', '·', 'Feb 15, 2024');

describe('a Daily Papers page', () => {
  it('gives day, title, abstract, count, date and span of each paper', () => {
    const dump = parse([...header, ...full]);
    expect(dump.listed).toEqual({ month: 10, day: 29, year: undefined });
    expect(dump.entries).toEqual([
      makeEntry({
        title: 'A Survey of Mamba',
        abstract: abstract('A Survey of Mamba'),
        authorCount: 4,
        firstDate: { month: 2, day: 15, year: 2024 },
        lines: { first: 13, last: 19 },
      }),
    ]);
    expect(dump.diagnostics).toEqual([]);
  });

  it('reads a count of comments behind a date, with and without a year', () => {
    const dump = parse([
      ...header,
      ...paper('One', '  • 1 authors', '·', 'Mar 28 2'),
      ...paper('Two', '  • 1 author', '·', 'Dec 1, 2023 12'),
    ]);
    expect(dump.entries.map(({ firstDate, comments }) => [firstDate, comments])).toEqual([
      [{ month: 3, day: 28, year: undefined }, 2],
      [{ month: 12, day: 1, year: 2023 }, 12],
    ]);
  });

  it('takes papers without details, also between others', () => {
    const dump = parse([
      ...header,
      ...full,
      ...paper('Shown under an organisation'),
      ...paper('Next', '  • 2 authors', '·', 'May 1'),
    ]);
    expect(dump.entries.map(({ title, authorCount }) => [title, authorCount])).toEqual([
      ['A Survey of Mamba', 4],
      ['Shown under an organisation', undefined],
      ['Next', 2],
    ]);
    expect(dump.diagnostics).toEqual([]);
  });

  it('keeps a title without an abstract, says so, and loses no other entry', () => {
    const dump = parse([...header, 'A title alone', '', ...full]);
    expect(dump.entries.map(({ title, abstract: text }) => [title, text === undefined])).toEqual([
      ['A title alone', true],
      ['A Survey of Mamba', false],
    ]);
    expect(dump.diagnostics).toMatchObject([{ severity: 'warning', rule: 'missing-abstract', line: 13 }]);
  });

  it('keeps an abstract without a title, says so', () => {
    const dump = parse([...header, abstract('Orphan'), '', ...full]);
    expect(dump.entries[0]).toMatchObject({ title: undefined, lines: { first: 13, last: 13 } });
    expect(dump.diagnostics).toMatchObject([{ rule: 'missing-title', line: 13 }]);
  });

  it.each([['Smarch 32, 2024'], ['Feb 30, 2024'], ['02/03']])(
    'keeps a paper whose date is "%s" and names the line',
    (date) => {
      const dump = parse([...header, ...paper('Undated', '  • 4 authors', '·', date), ...full]);
      expect(dump.entries).toHaveLength(2);
      expect(dump.entries[0]).toMatchObject({ title: 'Undated', firstDate: undefined, authorCount: 4 });
      expect(dump.diagnostics).toMatchObject([{ rule: 'unreadable-date', line: 19 }]);
    },
  );

  it('joins an abstract that was wrapped into several lines', () => {
    const dump = parse([
      ...header,
      'Wrapped',
      '',
      abstract('First part.'),
      'A short second line.',
      '',
      '  • 4 authors',
      '·',
      'Feb 15, 2024',
    ]);
    expect(dump.entries).toHaveLength(1);
    expect(dump.entries[0]?.abstract).toMatch(/length\. A short second line\.$/);
  });

  it('reports what it finds in the header and does not know', () => {
    const dump = parse(['Daily Papers', 'Sponsored by nobody', 'Oct 29', '', ...full]);
    expect(dump.diagnostics).toMatchObject([{ rule: 'unknown-header-line', line: 2 }]);
    expect(dump.entries).toHaveLength(1);
  });

  it('accounts for a page footer', () => {
    const dump = parse([...header, ...full, 'Previous', 'Next', '© Hugging Face']);
    expect(linesOf(dump.uses, 'footer')).toEqual([21, 22, 23]);
    expect(dump.diagnostics).toEqual([]);
  });

  it.each([
    ['after a title', [...header, ...full, 'The last title']],
    ['in the middle of a sentence', [...header, ...full, 'Last', '', abstract('Cut').slice(0, -5)]],
    ["inside a paper's details", [...header, ...paper('Last', '  • 4 authors')]],
    ['after its header', header],
  ])('says that a capture was cut off %s', (where, lines) => {
    const errors = parse(lines).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule: 'truncated-capture' }]);
    expect(errors[0]?.reason).toContain(where);
  });

  it('does not care for BOM, CRLF, no-break spaces and trailing blanks', () => {
    const plain = parse([...header, ...full]);
    const dressed = `\ufeff${[...header, ...full].map((line) => `${line.replace('• 4', '•\u00a04')}  \u00a0`).join('\r\n')}`;
    expect(parseDump(new TextEncoder().encode(dressed), 'page.txt')).toEqual(plain);
  });
});

describe('input that is no dump', () => {
  const refusal = (bytes: Uint8Array): unknown => {
    try {
      parseDump(bytes, 'dumps/x.txt');
    } catch (error) {
      return error instanceof ContentError ? error.diagnostics : error;
    }
    return undefined;
  };

  it.each([
    ['nothing', new Uint8Array(), 'empty-dump', /no text/],
    ['blanks', new TextEncoder().encode(' \n\u00a0\n'), 'empty-dump', /no text/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'binary-dump', /a picture/],
    ['Latin-1', Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x63]), 'invalid-utf8', /byte offset 3 /],
    ['a cut character', Uint8Array.from([0x61, 0xe2, 0x82]), 'invalid-utf8', /byte offset 1 /],
    ['an overlong character', Uint8Array.from([0x61, 0x62, 0xc0, 0xaf]), 'invalid-utf8', /byte offset 2 /],
  ])('refuses %s with one message', (_what, bytes, rule, reason) => {
    expect(refusal(bytes)).toMatchObject([
      { severity: 'error', rule, file: 'dumps/x.txt', reason: expect.stringMatching(reason) },
    ]);
  });

  it('says what the text seems to be, and which kinds come nearest', () => {
    const diary = refusal(new TextEncoder().encode('Dear diary,\ntoday was quiet.'));
    expect(diary).toMatchObject([{ rule: 'unknown-format', line: 1 }]);
    expect(diary).toMatchObject([
      { reason: expect.stringMatching(/text of 2 lines that begins with "Dear diary,"/) },
    ]);
  });

  it.each([
    ['[{"foo": 1, "bar": 2}, {"foo": 3}]', /JSON with 2 objects that have "foo", "bar"/],
    ['{"rows": [{"foo": 1}]}', /JSON whose "rows" has 1 object with "foo"/],
    ['<!doctype html><title>My blog</title><p>Hi', /an HTML page titled "My blog"/],
    ['<?xml version="1.0"?><inventory/>', /XML with the root <inventory>/],
    ['[{"paper": {"id": "2402.09739", "title": "Cut', /JSON that is cut off or damaged/],
  ])('describes %s', (text, reason) => {
    expect(refusal(new TextEncoder().encode(text))).toMatchObject([
      { reason: expect.stringMatching(reason) },
    ]);
  });

  it('reads UTF-16 with a byte order mark, as Windows saves text', () => {
    const text = [...header, ...full].join('\r\n');
    const little = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))]);
    expect(parseDump(little, 'page.txt').entries).toEqual(parse([...header, ...full]).entries);
    const big = Uint8Array.from(little);
    for (let at = 0; at < big.length; at += 2) [big[at], big[at + 1]] = [big[at + 1] ?? 0, big[at] ?? 0];
    expect(parseDump(big, 'page.txt').entries).toEqual(parse([...header, ...full]).entries);
  });
});

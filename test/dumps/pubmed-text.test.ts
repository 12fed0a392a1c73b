/** PubMed's results as text, which it calls "Abstract" and "Summary". */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...blocks: readonly string[]) => parseDump(new TextEncoder().encode(blocks.join('\n\n')), 'x');

const head = '1. Nat Med. 2026 Jan;32(1):12-20. doi: 10.1038/s41591-025-01234-5. Epub 2025 Dec\n3.';
const title = 'Feature counting in small networks: a cohort study of many\nthousand patients.';
const names = 'Bee A(1)(2), Dee CE 3rd(#)(1),\nvan der Fox E(3); Hive Study Group.';
const places =
  'Author information:\n(1)Department of Things, UK. ann@example.org.\n(2)Institute of Other Things.';
const abstract = 'BACKGROUND: We count features,\none by one.';
const results = 'RESULTS: There are few of them, and they are kept apart.';
const ids = 'DOI: 10.1038/s41591-025-01234-5\nPMCID: PMC1234567\nPMID: 41234567 [Indexed for MEDLINE]';
const first = {
  title: 'Feature counting in small networks: a cohort study of many thousand patients',
  authors: ['A. Bee', 'C. E. Dee 3rd', 'E. van der Fox', 'Hive Study Group'],
  authorCount: 4,
  firstDate: { year: 2025, month: 12, day: 3 },
  venue: 'Nat Med',
  doi: '10.1038/s41591-025-01234-5',
};

describe('records with abstracts', () => {
  it('have all parts but what is about others', () => {
    const around = [
      'Comment in\n    Nat Med. 2026 Jan;32(1):5-6. doi: 10.1038/s41591-025-04444-5.',
      '© 2026. The Authors.',
    ];
    const { format, entries, doubts, diagnostics } = read(
      head,
      title,
      names,
      places,
      around[0] ?? '',
      abstract,
      results,
      around[1] ?? '',
      ids,
      'Conflict of interest statement: None.',
    );
    expect(format).toBe('pubmed-text');
    expect(entries).toMatchObject([
      {
        ...first,
        abstract:
          'BACKGROUND: We count features, one by one. RESULTS: There are few of them, and they are kept apart.',
      },
    ]);
    expect([doubts, diagnostics]).toEqual([[], []]);
  });

  it('begin at the next number behind a blank line', () => {
    const second = '2. Lancet. 2026 Feb;1(2):3-4. doi: 10.1016/S0140-6736(25)01234-1.';
    const { entries } = read(
      head,
      title,
      names,
      `We list:\n2. Second of a list.\n3. Third.`,
      '7. Seventh.',
      ids,
      '',
      second,
      'Layers of the skin?',
      'Hay G.',
      'PMID: 41234568',
    );
    expect(entries.map((entry) => [entry.title, entry.doi, entry.firstMonth, entry.lines.first])).toEqual([
      [first.title, first.doi, undefined, 1],
      ['Layers of the skin?', '10.1016/s0140-6736(25)01234-1', '2026-02', 22],
    ]);
    expect(entries[1]?.authors).toEqual(['G. Hay']);
  });

  it('end with their identifier, whatever a page has below', () => {
    const foot = ['Share on LinkedIn', 'Page 1 of 3', 'Best,\nBob'];
    const [own] = read(head, title, names, abstract, ids).entries;
    expect(read(head, title, names, abstract, ids, ...foot).entries[0]).toMatchObject({
      ...first,
      abstract: own?.abstract,
    });
    const summary = '1: Bee A, Dee CE. Feature counting. Nat Med. 2026 Jan;32(1):12-20. PMID: 41234567.';
    expect(read(summary, ...foot).entries).toMatchObject([{ title: 'Feature counting', venue: 'Nat Med' }]);
  });

  it('may have gaps in their numbers, where some were taken out', () => {
    const blocks = [1, 3, 4, 2].flatMap((number) => [
      head.replace('1.', `${number}.`),
      title,
      names,
      `${abstract}`,
      '2. A point of the abstract.',
      ids,
    ]);
    const { entries } = read(...blocks);
    expect(entries).toHaveLength(4);
    expect(entries).toMatchObject([first, first, first, first]);
    expect(entries[1]?.abstract).toBe(
      'BACKGROUND: We count features, one by one. 2. A point of the abstract.',
    );
  });

  it('may have no names, or names that can’t be read', () => {
    expect(read(head, title, abstract, ids).entries[0]).toMatchObject({
      authors: undefined,
      abstract: 'BACKGROUND: We count features, one by one.',
    });
    expect(read(head, title, 'BEE a(1), D(2).', places, abstract, ids).entries[0]).toMatchObject({
      authors: undefined,
      abstract: 'BACKGROUND: We count features, one by one.',
    });
  });

  it('may be translated, and lack an identifier', () => {
    const { entries, diagnostics } = read(
      head,
      '[Zählen im Kleinen].',
      ids,
      '2. J Things. 2026.',
      'PMID: 41234568',
    );
    expect(entries.map((entry) => entry.title)).toEqual(['Zählen im Kleinen']);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-item', 10]]);
  });
});

it('keeps brackets that are around the first and the last words of a title', () => {
  expect(read(head, '[18F]Counts of [sheep].', ids).entries[0]?.title).toBe('[18F]Counts of [sheep]');
});

describe('records with a blank line behind every line', () => {
  const blocks = [head, title, names, places, abstract, results, ids];

  it('are read where blocks are further apart than lines', () => {
    const { entries, diagnostics } = read(blocks.join('\n\n').replaceAll('\n', '\n\n'));
    expect(diagnostics).toEqual([]);
    expect(entries).toMatchObject([
      {
        ...first,
        abstract:
          'BACKGROUND: We count features, one by one. RESULTS: There are few of them, and they are kept apart.',
      },
    ]);
  });

  it('are refused where nothing tells blocks from lines', () => {
    const { entries, diagnostics } = read(blocks.join('\n').replaceAll('\n', '\n\n'));
    expect(entries).toEqual([]);
    expect(diagnostics.map(({ severity, rule, line }) => [severity, rule, line])).toEqual([
      ['error', 'spaced-lines', 1],
    ]);
  });

  it('are read where each block is one line', () => {
    const { entries } = read(
      head.replace('\n', ' '),
      title.replace('\n', ' '),
      'Bee A(1).',
      abstract.replace('\n', ' '),
      ids.slice(-40),
    );
    expect(entries[0]).toMatchObject({ title: first.title, authors: ['A. Bee'] });
  });
});

it('records of one block are references', () => {
  const one =
    '1: Bee A, Dee CE. Feature counting in small networks: a\ncohort study. Nat Med. 2026 Jan;32(1):12-20. doi:\n10.1038/s41591-025-01234-5. PMID: 41234567; PMCID: PMC1234567.';
  const two =
    '2: Hay G, et al. Layers of the skin. Lancet. 2026 Feb 1. Online ahead of print. PMID: 41234568.';
  expect(read(one, two).entries).toMatchObject([
    {
      title: 'Feature counting in small networks: a cohort study',
      authors: ['A. Bee', 'C. E. Dee'],
      authorCount: 2,
      venue: 'Nat Med',
      firstMonth: '2026-01',
      doi: first.doi,
    },
    {
      title: 'Layers of the skin',
      authors: ['G. Hay'],
      authorCount: undefined,
      venue: 'Lancet',
      firstDate: { year: 2026, month: 2, day: 1 },
    },
  ]);
});

it('a list by hand without such identifiers is another kind', () => {
  const list = read(
    '1. Bee A, Dee CE. Linear time. Nat Med. 2026. doi: 10.1000/1',
    '2. Hay G. Layers of skin. Lancet. 2026. doi: 10.1000/2',
  );
  expect(list.format).toBe('reading-list');
});

describe('references of which some have PubMed’s identifier', () => {
  const [one, two, three] = [
    '1. Bee A, Dee CE. Linear time in\n   small networks. Nat Med. 2026;32(1):12-20. doi:10.1000/1',
    '2. Hay G. Layers of skin. Lancet. 2026;1(2):3-4. doi:10.1000/2',
    '3. Fox E. Bones of the hand. J Bone. 2026;1(2):5. doi:10.1000/3. PMID: 41234568.',
  ];
  const titles = ['Linear time in small networks', 'Layers of skin', 'Bones of the hand'];

  it.each([
    ['between blank lines', '\n\n'],
    ['line by line', '\n'],
  ])('are all kept %s', (_, between) => {
    const { format, entries } = read([one, two, three].join(between));
    expect(format).toBe('reading-list');
    expect(entries.map((entry) => entry.title)).toEqual(titles);
  });
});

describe('titles of summaries', () => {
  const summary = (title: string, number: number): string =>
    `${number}: Bee A, Dee CE, van Foe G. ${title} Nat Med. 2026 Jan ${number};32(1):12-20. doi: 10.1038/s41591-026-0000${number}. Epub 2025 Dec ${number}. PMID: 4012345${number}.`;

  it.each([
    ['"I Don\'t Know": Teaching Models to Abstain.', '"I Don\'t Know": Teaching Models to Abstain'],
    [
      'Why does diffusion work? On the geometry of scores.',
      'Why does diffusion work? On the geometry of scores',
    ],
    ['Can nurses triage by phone?', 'Can nurses triage by phone?'],
    ['Grokking.', 'Grokking'],
    ['[Sleep of bees].', 'Sleep of bees'],
    ['Bees vs. wasps: a trial.', 'Bees vs. wasps: a trial'],
  ])('are all between names and journal: %s', (printed, title) => {
    const { entries, diagnostics } = read(
      [summary('Sleep of Honey Bees.', 1), summary(printed, 2)].join('\n\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(entries[1]).toMatchObject({
      title,
      authors: ['A. Bee', 'C. E. Dee', 'G. van Foe'],
      venue: 'Nat Med',
      doi: '10.1038/s41591-026-00002',
      firstDate: { year: 2025, month: 12, day: 2 },
    });
  });
});

it('reads mails of My NCBI, with the journal above the title', () => {
  const { format, entries, hints } = read(
    'From: My NCBI <efback@nih.gov>\nTo: x@example.org\nSubject: What is new\nDate: Wed, 14 Oct 2026 05:11:09 -0400',
    'This message contains My NCBI what is new results.',
    'PubMed Results\nItems 1 - 2 of 2',
    '1.  JAMA Open. 2026 Jun 3;7(6):e24. doi: 10.1001/open.2026.1.\nLinear Time: A Randomized\nTrial of Bees.\nBee A, Dee CE.\nPMID: 41234567',
    '2.  Nat Med. 2026 Jun 11. doi: 10.1038/s41591-2. Online ahead of print.\nOther Time for Bees.\nvan der Fox E.\nPMID: 41234568',
  );
  expect(format).toBe('pubmed-text');
  expect(entries).toMatchObject([
    {
      title: 'Linear Time: A Randomized Trial of Bees',
      authors: ['A. Bee', 'C. E. Dee'],
      doi: '10.1001/open.2026.1',
    },
    { title: 'Other Time for Bees', authors: ['E. van der Fox'], venue: 'Nat Med', doi: '10.1038/s41591-2' },
  ]);
  expect(hints.map(({ day }) => day)).toEqual(['2026-10-14']);
});

it('begin again with 1 where a file has the results of two searches', () => {
  const other = [head, title.replace('Feature', 'Creature'), names, abstract, ids];
  for (const between of ['\n\n', '\n']) {
    const text = [head, title, names, abstract, ids].join('\n\n') + between + other.join('\n\n');
    const { entries } = read(text);
    expect(entries.map((entry) => [entry.title?.slice(0, 8), entry.abstract])).toEqual([
      ['Feature ', 'BACKGROUND: We count features, one by one.'],
      ['Creature', 'BACKGROUND: We count features, one by one.'],
    ]);
  }
});

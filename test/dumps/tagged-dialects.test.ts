/** Libraries with other tags than RIS's: PubMed's, EndNote's, Web of Science's and RefWorks'. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'x');
const paper = { authors: ['Ann Bee', 'Cid D. Dee'], doi: '10.1000/1', venue: 'A Journal' };

it('reads PubMed’s, whose titles end with a full stop', () => {
  const { format, entries, diagnostics, doubts } = read(
    'PMID- 39000001',
    'OWN - NLM',
    'DP  - 2025 Mar 4',
    'TI  - A title of ours that goes on',
    '      in the next line.',
    'LID - 123 [pii]',
    'LID - 10.1000/1 [doi]',
    'AB  - We count sheep, and then we count them again, and this goes on',
    '      in the next line, where it ends.',
    'FAU - Bee, Ann',
    'AU  - Bee A',
    'FAU - Dee, Cid D.',
    'FAU - Foe, Eve M 3rd',
    'CN  - The Consortium',
    'JT  - A Journal',
    'AID - 10.1000/1 [doi]',
    '',
    'PMID- 39000002',
    'TI  - [Goats in winter].',
  );
  expect(format).toBe('ris');
  expect(entries).toMatchObject([
    {
      ...paper,
      authors: [...paper.authors, 'Eve M Foe 3rd', 'The Consortium'],
      title: 'A title of ours that goes on in the next line',
      abstract:
        'We count sheep, and then we count them again, and this goes on in the next line, where it ends.',
      firstDate: { year: 2025, month: 3, day: 4 },
      lines: { first: 1, last: 16 },
    },
    { title: 'Goats in winter', lines: { first: 18, last: 19 } },
  ]);
  expect([...diagnostics, ...doubts]).toEqual([]);
});

it.each([
  [
    'EndNote',
    [
      '%0 Journal Article',
      '%T A Title of Ours',
      '%A Bee, Ann',
      '%A Cid D. Dee',
      '%J A Journal',
      '%D 2025',
      '%8 March 4',
      '%R 10.1000/1',
    ],
  ],
  [
    'Web of Science',
    [
      'FN Clarivate',
      'VR 1.0',
      'PT J',
      'AU Bee, A',
      '   Dee, CD',
      'AF Bee, Ann',
      '   Dee, Cid D.',
      'TI A Title',
      '   of Ours',
      'SO A Journal',
      'PY 2025',
      'DI 10.1000/1',
      'ER',
      '',
      'EF',
    ],
  ],
  [
    'RefWorks',
    [
      'RT Journal Article',
      'SR Electronic(1)',
      'A1 Bee, Ann',
      'A1 Dee, Cid D.',
      'T1 A Title of Ours',
      'JF A Journal',
      'YR 2025',
      'DO 10.1000/1',
    ],
  ],
])('reads %s’s', (_program, lines) => {
  const { entries, diagnostics, doubts } = read(...lines);
  expect(entries).toMatchObject([{ ...paper, title: 'A Title of Ours', firstMonth: '2025' }]);
  expect([...diagnostics, ...doubts]).toEqual([]);
});

it('NASA ADS has all names in one line', () => {
  const { entries } = read(
    '%R 2026ApJ...980...12B',
    '%T A Title of Ours',
    '%A Bee, Ann; de la Dee, C. M.; Foe, E.',
    '%J The Astrophysical Journal, Volume 980, Issue 1, id.12, 14 pp.',
    '%D 11/2026',
    '%B We count sheep, and then we count them again.',
    '%Y DOI: 10.1000/1; eprintid: arXiv:2611.01234',
  );
  expect(entries).toMatchObject([
    {
      title: 'A Title of Ours',
      authors: ['Ann Bee', 'C. M. de la Dee', 'E. Foe'],
      venue: 'The Astrophysical Journal',
      firstMonth: '2026-11',
      abstract: 'We count sheep, and then we count them again.',
      doi: '10.1000/1',
    },
  ]);
});

it('RefWorks has the proceedings of a paper', () => {
  const start = ['RT Conference Proceedings', 'A1 Bee, Ann', 'T1 A Title of Ours', 'T2 Proceedings of Sheep'];
  expect(read(...start, 'YR 2025').entries[0]?.venue).toBe('Proceedings of Sheep');
  expect(read(...start, 'JF A Journal', 'YR 2025').entries[0]?.venue).toBe('A Journal');
});

it('beside RIS is another capture', () => {
  const { doubts } = read(
    'TY  - JOUR',
    'TI  - A Title',
    'ER  - ',
    'PMID- 39000002',
    'TI  - Goats of Ours',
    'AID - 10.1000/2 [doi]',
    'JT  - A Journal',
  );
  expect(doubts).not.toEqual([]);
});

it('has the proceedings of EndNote’s %S as the venue, and names of East Asia with the family first', () => {
  const { entries } = read(
    '%0 Conference Proceedings',
    '%T A Title of Ours',
    '%A 山田, 太郎',
    '%A 김, 민수',
    '%S Proceedings of the 64th Meeting',
    '%D 2026',
    '%R 10.1000/1',
  );
  expect(entries).toMatchObject([
    { authors: ['山田 太郎', '김 민수'], venue: 'Proceedings of the 64th Meeting', doi: '10.1000/1' },
  ]);
});

it('takes PubMed’s day on the web before that of the issue', () => {
  const record = (...days: readonly string[]): string[] => [
    'PMID- 39000001',
    ...days,
    'TI  - A title of ours.',
    'FAU - Bee, Ann',
    '',
  ];
  const { entries } = read(
    ...record('DP  - 2025 Mar 4', 'DEP - 20250211'),
    ...record('DP  - 2025 Mar 4'),
    ...record('DEP - 20250212'),
    ...record('DEP - 20250213', 'DP  - 2025 Apr'),
  );
  expect(entries.map(({ firstDate }) => [firstDate?.month, firstDate?.day])).toEqual([
    [2, 11],
    [3, 4],
    [2, 12],
    [2, 13],
  ]);
});

it('reads EndNote’s days', () => {
  const { entries } = read(
    '%0 Journal Article',
    '%A Bee, Ann',
    '%T A Title of Ours',
    '%D 2025',
    '%8 2025/03/02',
  );
  expect(entries[0]?.firstDate).toMatchObject({ year: 2025, month: 3, day: 2 });
});

it('takes the first of a record’s dates of one kind', () => {
  const { entries } = read(
    'TY  - JOUR',
    'TI  - A Title of Ours',
    'DA  - 2025/03/02',
    'DA  - 2025/04',
    'ER  - ',
  );
  expect(entries[0]?.firstDate).toMatchObject({ year: 2025, month: 3, day: 2 });
});

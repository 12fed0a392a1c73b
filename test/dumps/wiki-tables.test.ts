/** Tables of reading groups in wikis. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'page.txt');
const u = 'https://arxiv.org/abs/2609.1000';
const expected = [
  ['Linear Time: A Study', '2609.10001'],
  ['Other Time for Bees', '2609.10002'],
];

describe('a table of a wiki', () => {
  it.each([
    [
      'MediaWiki, a row on a line',
      [
        ...[
          '== Spring ==',
          '{| class="wikitable"',
          '! Date !! Presenter !! Paper',
          '|-',
          `| 2026-10-06 || Mia Roe || [${u}1 Linear Time: A Study]`,
        ],
        ...['|-', `| 2026-10-13 || Jo || ''[${u}2 Other Time for Bees]''`, '|}'],
      ],
    ],
    [
      'MediaWiki, a cell on a line',
      [
        ...[
          '{| class="wikitable sortable"',
          '|+ Summer',
          '! scope="col" | Date',
          '! scope="col" | Paper',
          '|-',
        ],
        ...[
          '| 2026-10-06',
          `| [${u}1 Linear Time: A Study]`,
          '|-',
          '| style="color:red" | 2026-10-13',
          `| [${u}2 Other Time for Bees]`,
          '|}',
        ],
      ],
    ],
    [
      'Jira',
      [
        ...['||Date||Presenter||Paper||Link||', `|2026-10-06|Mia Roe|Linear Time: A Study|${u}1|`],
        `|2026-10-13|Jo|[Other Time for Bees|${u}2]| |`,
      ],
    ],
    [
      'DokuWiki',
      [
        ...[
          '====== Reading ======',
          '^ Date ^ Presenter ^ Paper ^',
          `| 2026-10-06 | Mia Roe | [[${u}1|Linear Time: A Study]] |`,
        ],
        `| 2026-10-13 | Jo | [[${u}2|Other Time for Bees]] |`,
      ],
    ],
  ])('is read: %s', (_name, lines) => {
    const { entries, diagnostics, doubts } = read(...lines);
    expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual(expected);
    expect([diagnostics, doubts]).toEqual([[], []]);
  });

  it('names a row without a paper', () => {
    const { entries, diagnostics } = read(
      ...[
        '{|',
        '! Date !! Paper',
        '|-',
        `| 2026-10-06 || [${u}1 Linear Time: A Study]`,
        '|-',
        '| 2026-10-08 || no meeting',
      ],
      ...['|-', `| 2026-10-13 || [${u}2 Other Time for Bees]`, '|}'],
    );
    expect(entries).toHaveLength(2);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 6]]);
  });
});

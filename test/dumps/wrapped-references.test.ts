/** Bibliographies copied out of a PDF: references that are wrapped without indent, with hyphenated words. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'references.txt');
const fields = (...lines: readonly string[]) =>
  read(...lines).entries.map(({ title, arxiv, doi, lines: { first, last } }) => [
    title,
    arxiv ?? doi,
    first,
    last,
  ]);

describe('references on several lines', () => {
  it('of IEEE, by their numbers in brackets', () => {
    expect(
      fields(
        ...[
          '[1] A. Bee, C.-W. Dee, and E. Fox, “Linear time: Pre-training',
          'of deep models for language under-',
          'standing,” in Proc. Conf. Bees, 2019, pp. 4171–',
          '4186, doi: 10.18653/v1/B19-1.',
        ],
        ...['[2] G. Hay et al., “Models are few-', 'shot learners,” 2020,', 'arXiv:2005.14165.'],
        ...[
          '[3] I. Joy, “Deep time for image',
          'recognition,” in Proc. IEEE Bees, 2016, doi: 10.1109/B.2016.90.',
        ],
      ),
    ).toEqual([
      ['Linear time: Pre-training of deep models for language understanding', '10.18653/v1/b19-1', 1, 4],
      ['Models are few-shot learners', '2005.14165', 5, 7],
      ['Deep time for image recognition', '10.1109/b.2016.90', 8, 9],
    ]);
  });

  it('with some numbers missing, and all lines of one that glues two together', () => {
    const reference = (number: number): string[] => [
      `${number}. Bee, A. et al. Time of hives, seen for the ${number}th`,
      `time. Nature 6${number}, 1–9 (2024). https://doi.org/10.1038/b-${number}`,
    ];
    const all = [1, 2, 5, 6].flatMap(reference);
    expect(fields(...all).map(([, doi, first, last]) => [doi, first, last])).toEqual([
      ['10.1038/b-1', 1, 2],
      ['10.1038/b-2', 3, 4],
      ['10.1038/b-5', 5, 6],
      ['10.1038/b-6', 7, 8],
    ]);
    const cut = [
      ...reference(1),
      ...reference(2),
      ...reference(3),
      ...reference(4).slice(1),
      ...reference(5),
    ];
    const { entries, uses } = read(...cut);
    expect(entries.map(({ doi }) => doi)).toEqual(['1', '2', '3', '4', '5'].map((n) => `10.1038/b-${n}`));
    expect(uses.filter(({ role }) => role === 'unread')).toEqual([]);
  });

  it('of Nature, by numbers with full stops; those without an identifier are named', () => {
    const lines = [
      ...['1. Bee, A. et al. Highly accurate time with Hive. Nature 596,', '583–589 (2021).'],
      ...[
        '2. Dee, C. et al. Accurate time of interactions with Hive 3.',
        'Nature 630, 493–500 (2024). https://doi.org/10.1038/b-2',
      ],
      ...[
        '3. Fox, E. L. et al. De novo design of time. Nature',
        '620, 1089–1100 (2023). https://doi.org/10.1038/b-3',
      ],
      ...[
        '4. Hay, G. et al. Simulating years of time. Preprint at',
        'https://doi.org/10.1101/2024.07.01.600583 (2024).',
      ],
    ];
    expect(fields(...lines)).toEqual([
      ['Accurate time of interactions with Hive 3', '10.1038/b-2', 3, 4],
      ['De novo design of time', '10.1038/b-3', 5, 6],
      ['Simulating years of time', '10.1101/2024.07.01.600583', 7, 8],
    ]);
    expect(
      read(...lines)
        .diagnostics.filter(({ rule }) => rule === 'unread-line')
        .map(({ line }) => line),
    ).toEqual([1]);
  });

  it('of APA, by the name with which each begins', () => {
    expect(
      fields(
        'References',
        ...[
          'Bee, A. M., Dee, C., Fox-Gray, E., &',
          'Hay, G. (2021). On the dangers of sto-',
          'chastic bees: Can models be too big? In Proceedings of Bees (pp. 610–623). https://doi.org/10.1145/1',
        ],
        ...[
          'Joy, I., & Kay, L. (2023). Using time to understand GPT-3. Proceedings of the',
          'Academy, 120(6), e22. https://doi.org/10.1073/pnas.2',
        ],
        ...[
          'Lee, M., & Moe, N. C. (2023). The debate over time. Proceedings, 120(13). https://doi.org/',
          '10.1073/pnas.3',
        ],
      ),
    ).toEqual([
      ['On the dangers of stochastic bees: Can models be too big?', '10.1145/1', 2, 4],
      ['Using time to understand GPT-3', '10.1073/pnas.2', 5, 6],
      ['The debate over time', '10.1073/pnas.3', 7, 8],
    ]);
  });

  it('are none in a numbered list with remarks', () => {
    const { entries } = read(
      ...['1. Linear Time for Bees https://arxiv.org/abs/2609.10001', 'A remark about it.'],
      ...['2. Other Time for Bees https://arxiv.org/abs/2609.10002', 'Another remark about it.'],
      ...['3. Early Time for Bees https://arxiv.org/abs/2609.10003', 'The last remark of all.'],
    );
    expect(entries.map(({ title, note }) => [title, note !== undefined])).toEqual([
      ['Linear Time for Bees', true],
      ['Other Time for Bees', true],
      ['Early Time for Bees', true],
    ]);
  });
});

describe('authors of references', () => {
  const authors = (text: string) =>
    read(`${text} https://doi.org/10.1000/1`, '- Other Time for Bees https://doi.org/10.1000/2').entries[0];

  it.each([
    [
      'APA',
      'Bee, A. M., Dee, C.-J., & van der Fox, E. (2021). Linear time for bees. Hive, 1(2), 3–4.',
      ['A. M. Bee', 'C.-J. Dee', 'E. van der Fox'],
    ],
    [
      'Harvard',
      'Bee, A.M., Dee, C. and Fox, E. (2021) ‘Linear time for bees’, Hive, 1(2), pp. 3–4.',
      ['A. M. Bee', 'C. Dee', 'E. Fox'],
    ],
    [
      'MLA',
      'Bee, Ann, and Cid Dee. "Linear Time for Bees." Hive, vol. 1, no. 2, 2021.',
      ['Ann Bee', 'Cid Dee'],
    ],
    [
      'Chicago',
      'Bee, Ann, Cid D. Dee, and Eva Fox. 2021. “Linear Time for Bees.” Hive 1 (2): 3–4.',
      ['Ann Bee', 'Cid D. Dee', 'Eva Fox'],
    ],
    ['German libraries', 'Bee, Ann / Dee, Cid: Linear Time for Bees. Hive 2021.', ['Ann Bee', 'Cid Dee']],
    ['one author', 'Bee, Ann. "Linear Time for Bees." Hive, vol. 1, no. 2, 2021.', ['Ann Bee']],
  ])('are read in the order of their names: %s', (_name, text, names) => {
    const entry = authors(text);
    expect(entry?.title?.toLowerCase()).toBe('linear time for bees');
    expect([entry?.authors, entry?.authorCount]).toEqual([names, names.length]);
  });

  it('are without a number where others are left out', () => {
    const entry = authors('Bee, Ann M., et al. "Linear Time for Bees." Hive, vol. 1, no. 2, 2021.');
    expect([entry?.authors, entry?.authorCount]).toEqual([['Ann M. Bee'], undefined]);
  });

  it('are those named in front of “u. a.”', () => {
    expect(authors('Bee, Ann Q. u. a.: Linear Time for Bees.')).toMatchObject({
      title: 'Linear Time for Bees',
      authors: ['Ann Q. Bee'],
      authorCount: undefined,
    });
  });

  it.each(['What we read: "Linear Time for Bees",', 'Vision, Language and “Linear Time for Bees”'])(
    'are none in other words: %s',
    (text) => {
      expect(authors(text)?.authors).toBeUndefined();
    },
  );
});

describe('references with names written out', () => {
  const papers = [
    ['Ann Bee, Cid Dee, and Eve Fox', 'Linear Time for Deep Models of Language', '2602.24011'],
    ['Gus Hay', 'Models Are Few-Shot Learners', '2602.24087'],
    ['Ida Joy and Kim Lee', 'Deep Time for Image Recognition', '2602.24102'],
  ] as const;

  it.each([
    ['with numbers', (at: number) => `[${at + 1}] `, ''],
    ['with hanging indents', () => '', '    '],
  ])('are joined: %s', (_name, front, indent) => {
    const lines = papers.flatMap(([names, title, id], at) => [
      `${front(at)}${names}. 2026. ${title.split(' ')[0]}`,
      `${indent}${title.split(' ').slice(1).join(' ')}. In Proceedings of Bees, pages 1–12,`,
      `${indent}San Diego, California. arXiv:${id}.`,
    ]);
    expect(fields(...lines).map(([title, id]) => [title, id])).toEqual(
      papers.map(([, title, id]) => [title, id]),
    );
  });

  it('are not joined to the heading above them', () => {
    const lines = papers.flatMap(([, title, id], at) => [
      `Week ${at + 1} in 2026, by A. Bee`,
      `   ${title}, arXiv:${id}`,
      `   Another ${title}, arXiv:2601.0000${at}`,
    ]);
    expect(fields(...lines)).toHaveLength(6);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildVenues } from '../../src/venues/build-venues.ts';
import { parseVenue, parseVenueDetails } from '../../src/venues/parse-venue.ts';

const labels: readonly (readonly [
  label: string,
  kind: string,
  name: string,
  fullName: string,
  year: number | undefined,
])[] = [
  ['NeurIPS 2024', 'conference', 'NeurIPS', 'Advances in Neural Information Processing Systems', 2024],
  ['ICLR 2020 Workshop (DeepDiffEq)', 'workshop', 'ICLR workshops', 'DeepDiffEq Workshop at ICLR', 2020],
  ['FMSD @ ICML 2025 (workshop)', 'workshop', 'ICML workshops', 'FMSD Workshop at ICML', 2025],
  ['ICML 2025 workshop (DataWorld)', 'workshop', 'ICML workshops', 'DataWorld Workshop at ICML', 2025],
  ['ICML 2025 Workshop', 'workshop', 'ICML workshops', 'ICML Workshop', 2025],
  ['ML4Astro 2025 (workshop)', 'workshop', 'ML4Astro', 'Workshop on Machine Learning for Astrophysics', 2025],
  ['RegML 2025 (poster)', 'workshop', 'RegML', 'Workshop on Regulatable Machine Learning', 2025],
  [
    'XAIxArts (ACM Creativity and Cognition 2023 workshop)',
    'workshop',
    'ACM Creativity and Cognition workshops',
    'XAIxArts Workshop at ACM Creativity and Cognition',
    2023,
  ],
  [
    'MNRAS: Letters 2025',
    'journal',
    'MNRAS: Letters',
    'Monthly Notices of the Royal Astronomical Society: Letters',
    2025,
  ],
  [
    'IEEE Internet of Things Journal',
    'journal',
    'IEEE Internet of Things Journal',
    'IEEE Internet of Things Journal',
    undefined,
  ],
  [
    'Nature Computational Science 2024',
    'journal',
    'Nature Computational Science',
    'Nature Computational Science',
    2024,
  ],
  [
    'COLING 2025',
    'conference',
    'COLING',
    'Proceedings of the International Conference on Computational Linguistics',
    2025,
  ],
  ['计算机学报', 'journal', '计算机学报', '计算机学报', undefined],
  ['情報処理学会論文誌 2024', 'journal', '情報処理学会論文誌', '情報処理学会論文誌', 2024],
  ['Revista de Matemáticas', 'journal', 'Revista de Matemáticas', 'Revista de Matemáticas', undefined],
  [
    'Säugetierkundliche Mitteilungen',
    'journal',
    'Säugetierkundliche Mitteilungen',
    'Säugetierkundliche Mitteilungen',
    undefined,
  ],
  ['Annalen der Physik', 'journal', 'Annalen der Physik', 'Annalen der Physik', undefined],
  ['Cahiers de biologie', 'journal', 'Cahiers de biologie', 'Cahiers de biologie', undefined],
  ['Вестник биологии', 'journal', 'Вестник биологии', 'Вестник биологии', undefined],
  ['רבעון לכלכלה', 'journal', 'רבעון לכלכלה', 'רבעון לכלכלה', undefined],
  ['مجلة الاقتصاد', 'journal', 'مجلة الاقتصاد', 'مجلة الاقتصاد', undefined],
  ['Mitteilungstreffen', 'conference', 'Mitteilungstreffen', 'Mitteilungstreffen', undefined],
  ['Public Opinion Quarterly', 'journal', 'Public Opinion Quarterly', 'Public Opinion Quarterly', undefined],
  ['中国机器学习会议 2024', 'conference', '中国机器学习会议', '中国机器学习会议', 2024],
  ['Quiet Words 2031', 'conference', 'Quiet Words', 'Quiet Words', 2031],
  ['2024', 'conference', '2024', '2024', 2024],
];

describe('venue labels', () => {
  it.each(labels)('%s', (label, kind, name, fullName, year) => {
    expect(parseVenueDetails(label)).toMatchObject({ kind, name, fullName, year });
  });

  it.each<[string, 'journal' | 'conference' | undefined, string]>([
    ['Gut', undefined, 'conference'],
    ['Gut', 'journal', 'journal'],
    ['Annals of the Meeting on Bees', 'conference', 'conference'],
    ['Journal of Physics: Conference Series', 'journal', 'journal'],
    ['AIP Conference Proceedings', 'journal', 'journal'],
    // Google Scholar, and the AAAI of its own papers, call them articles of a journal.
    ['Advances in neural information processing systems', 'journal', 'conference'],
    ['Proceedings of the AAAI Conference on Artificial Intelligence', 'journal', 'conference'],
    ['ICLR 2025', 'journal', 'conference'],
    ['Nature', 'conference', 'journal'],
    ['ICLR 2020 Workshop (DeepDiffEq)', 'conference', 'workshop'],
  ])('%s, which the source says to be a %s, is a %s', (label, said, kind) => {
    expect(parseVenue(label, said).kind).toBe(kind);
  });

  it('reads volumes, book series and months', () => {
    const read = (label: string) => {
      const { kind, name, volume, bookSeries, month, year } = parseVenueDetails(label);
      return [kind, name, volume, bookSeries, month, year];
    };
    expect(read('Journal of Computational Physics 504 (2024)')).toEqual([
      'journal',
      'Journal of Computational Physics',
      '504',
      undefined,
      undefined,
      2024,
    ]);
    expect(read('Neural Networks 132 (2020)')).toEqual([
      'journal',
      'Neural Networks',
      '132',
      undefined,
      undefined,
      2020,
    ]);
    expect(read('Proceedings of the ACM on Programming Languages (Dec 2017)')).toEqual([
      'journal',
      'Proceedings of the ACM on Programming Languages',
      undefined,
      undefined,
      12,
      2017,
    ]);
    expect(read('Conference on Parsimony and Learning 2024 (PMLR 234)')).toEqual([
      'conference',
      'Conference on Parsimony and Learning',
      '234',
      'PMLR',
      undefined,
      2024,
    ]);
  });

  it('keeps what was recorded, prints it in one form, and never fails', () => {
    expect(parseVenue('ICML 2024')).toEqual({
      id: 'icml',
      label: 'ICML 2024',
      recorded: 'ICML 2024',
      kind: 'conference',
      year: 2024,
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        expect(parseVenue(label).recorded).toBe(label);
        expect(parseVenue(label).id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  it.each([
    ['FMSD @ ICML 2025 (workshop)', 'ICML 2025 workshop (FMSD)'],
    ['ICLR 2020 Workshop (DeepDiffEq)', 'ICLR 2020 workshop (DeepDiffEq)'],
    [
      'XAIxArts (ACM Creativity and Cognition 2023 workshop)',
      'ACM Creativity and Cognition 2023 workshop (XAIxArts)',
    ],
    ['ML4Astro 2025 (workshop)', 'ML4Astro 2025 workshop'],
    ['RegML 2025 (poster)', 'RegML 2025'],
    ['Neural Networks 132 (2020)', 'Neural Networks 2020'],
    ['Conference on Parsimony and Learning 2024 (PMLR 234)', 'Conference on Parsimony and Learning 2024'],
    ['IEEE Internet of Things Journal', 'IEEE Internet of Things Journal'],
  ])('prints %s as %s', (recorded, label) => {
    expect(parseVenue(recorded).label).toBe(label);
  });

  it('gathers papers by series, by name', () => {
    const paper = (id: string, label?: string) => ({
      id,
      venue: label === undefined ? undefined : parseVenue(label),
    });
    const venues = buildVenues([
      paper('a', 'NeurIPS 2024'),
      paper('b'),
      paper('c', 'ICML 2023'),
      paper('d', 'NeurIPS 2021'),
    ]);
    expect([...venues.values()]).toEqual([
      { id: 'icml', name: 'ICML', papers: ['c'] },
      { id: 'neurips', name: 'NeurIPS', papers: ['a', 'd'] },
    ]);
  });
});

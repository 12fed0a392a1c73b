import { describe, expect, test } from 'vitest';
import { citedYear } from '../../src/dumps/lists/cited-year.ts';
import { readReference } from '../../src/dumps/references/read-reference.ts';

const title = 'Sparse attention for long documents';
const references: readonly (readonly [style: string, text: string])[] = [
  ['APA', `Bee, A., & Dee, C. (2025). ${title}. Journal of Things, 26(3), 1–30.`],
  ['APA with a day and particles', `van der Bee, A., & de la Dee, C. (2025, May 3). ${title}. arXiv.`],
  ['Harvard', `Bee, A. and Dee, C., 2025. ${title}. Journal of Things, 12(3), pp.1-20.`],
  ['Vancouver', `Bee A, Dee CE, et al. ${title}. J Things. 2025;12(3):1-20.`],
  ['ACM', `Ann Bee and Cid Dee. 2025. ${title}. In Proceedings of ICML, 1-20.`],
  ['Chicago', `Bee, Ann, and Cid Dee. 2025. “${title}.” Journal of Things 12 (3): 1–20.`],
  ['plain BibTeX', `A. Bee, M.-W. Fox, and C. Dee. ${title}. In ICML, 2025.`],
  ['LNCS', `Bee, A., Dee, C.: ${title}. In: ICML (2025)`],
  ['GB/T 7714', `张伟, 李旺. ${title}[J]. 计算机学报, 2025, 48(3): 1-20.`],
  ['families', `Bee et al. (2025) S${title.slice(1)}. ICML`],
  ['a corporate author', `OpenAI (2025). ${title}. arXiv.`],
  ['a corporate author of several words', `World Bee Office. (2025, May 3). ${title} (2nd ed.).`],
  ['Vancouver with suffixes', `Bee A, Dee CE 3rd, Foe E Jr. ${title}. J Things. 2025;12(3):1-20.`],
  ['Vancouver from the web', `Bee A, Dee CE. ${title} [Internet]. arXiv; 2025 [cited 2025 Nov 14].`],
  ['APA before the year is known', `O'Bee, M.-J., van der Dee, C., & Foe, W. (in press). ${title}. Nature.`],
  ['APA without a year', `Bee, A. (n.d.). ${title}. Nature.`],
  [
    'Harvard with quotation marks',
    `Bee, A. and Dee, C.E. (2025) ‘${title}’, Journal of Things, 12(3), pp. 1–20.`,
  ],
  ['Harvard with an apostrophe', `Bee, A. and Dee, C. (2025) ‘${title}’. arXiv. Available at:`],
  [
    'Harvard with straight marks',
    `van Bee, A. and de la Dee, C. (2025) '${title}', arXiv [Preprint]. Available at:`,
  ],
  ['ISO 690', `BEE, Ann Cid und VAN DER DEE, Cid, 2026. ${title}. In: Dinge. Bd. 17, Nr. 1, S. 12–15.`],
  ['ISO 690 with one author', `VAN DER BEE, Ann, 2026. ${title}. In: Dinge. ISSN 2041-1723.`],
  ['ABNT', `BEE, Ann; DEE, Cid Foe. ${title}. Coisas, v. 17, n. 1, p. 12-15, fev. 2026.`],
  ['GOST', `Bee A. C., Dee E. ${title} // Things. – 2026. – Т. 17. – №. 1. – С. 12-15.`],
  ['GOST with names behind', `Bee A. ${title} / A. Bee, C. Dee // Things. 2026. Т. 17. С. 12-15.`],
  ['MHRA', `Bee, Ann, and Cid Dee, ‘${title}’, Things, 17.1 (2026), pp. 12–15.`],
  ['APA with suffixes', `Bee, A., Jr., Dee, M. L., III, & Foe, E., Sr. (2025). ${title}. Nature, 3, 1–2.`],
  ['APA with a suffix and a stop', `Bee, A., & Dee, C., III. (2025). ${title}. Nature, 3, 1–2.`],
  ['APA with names left out', `Bee, A., Dee, C., … Zee, Z. (2025). ${title}. Nature, 3, 1–2.`],
  ['APA with spaced dots', `Bee, A., Dee, C., . . . Zee, Z. (2025). ${title}. Nature, 3, 1–2.`],
  ['an editor in German', `Bee, A. (Hrsg.): ${title}. Berlin 2025.`],
  ['APA of a preprint', `Bee, A. (2025). ${title} [Preprint]. arXiv.`],
];

/** The words of a title, whatever stands around them. */
const others: readonly string[] = [
  'Vision, Language, and Action: A Survey',
  'Train Short, Test Long. Attention with Linear Biases',
  'Scaling Laws (2025) for Things',
  'Attention Is All You Need (2017). Vaswani et al.',
  'The State of AI (2024)',
  'GPT, Explained. What It Can Do',
  'A. Bee, C. Dee. ICML 2025.',
  'A. Bee, C. Dee. In Proceedings of ICML. 2025.',
];

describe('a reference', () => {
  test.each(references)('%s', (_, text) => expect(readReference(text)).toBe(title));
  test('ends its title at a question mark, and not behind an abbreviation', () => {
    expect(readReference('Bee A. Is it enough? J Things. 2025.')).toBe('Is it enough?');
    expect(readReference('Bee A. Is it enough? A study. Nature. 2025.')).toBe('Is it enough? A study');
    expect(readReference('Bee, A. (2025). Is it enough? Evidence from bees. Nature, 12(3), 4–5.')).toBe(
      'Is it enough? Evidence from bees',
    );
    expect(readReference('Bee A. Models vs. people. Nature. 2025.')).toBe('Models vs. people');
  });
  test('keeps quotation marks of its last words', () => {
    expect(readReference('Bee, A. (2025). A survey of "bees". Nature, 12(3), 4–5.')).toBe(
      'A survey of "bees"',
    );
    expect(readReference('Bee, A. (2025). A survey of “bees.” Nature, 12(3), 4–5.')).toBe(
      'A survey of “bees.”',
    );
  });
  test.each([
    '“I just want to feel safe”: A diary study of bees',
    '“Wax” on a word and its uses',
    '"It\'s just honey"? Consumer trust in labels',
    '“It’s complicated”—Trust in honey labels',
    '“Fake News” Detection in the Hives of Towns',
    '‘Not in my hive’: Local protest',
    "'Not in my hive': local protest",
    '"Why?": How bees ask 12 questions',
    '“Wax,” “Honey,” and Other Words',
    '“Wax” and “honey” in towns',
  ])('keeps quotation marks of its first words: %s', (own) => {
    for (const front of ['Bee, A., & Dee, C. (2025). ', 'Bee A, Dee C. ', 'Ann Bee and Cid Dee. 2025. '])
      expect(readReference(`${front}${own}. Food Policy, 12(3), 1–9.`)).toBe(own);
    expect(readReference(`Bee, A. (2025) ‘${own}’, Food Policy, 12(3), pp. 1–9.`)).toBe(own);
  });
  test.each([
    '“Sparse bees.” Journal of Bees 12 (3): 1–9.',
    '“Sparse bees.” Nature. 2025.',
    '“Sparse bees”. Journal of Bees, 12, 1–9.',
    '“Sparse bees”, Journal of Bees, 12, 1–9.',
    '“Sparse bees,” Nature, vol. 640.',
    '“Sparse bees” in Journal of Bees, 12, 1–9.',
    '“Sparse bees” Journal of Bees, 12, 1–9.',
    '“Sparse bees” Nature 640, 1–9.',
    '“Sparse bees” Bee World. 2025.',
    '“Sparse bees” [Preprint]. arXiv.',
    '“Sparse bees”: Journal of Bees, 12, 1–9.',
    '“Sparse bees”',
    "'Sparse bees', Journal of Bees, 12.",
    '‘Sparse bees’. Journal of Bees, 12.',
  ])('loses quotation marks around it all: %s', (text) => {
    expect(readReference(`Bee, A., & Dee, C. (2025). ${text}`)).toBe('Sparse bees');
    expect(readReference(`Bee, Ann, and Cid Dee. 2025. ${text}`)).toBe('Sparse bees');
  });
  test('has its second part in front of a book, in German too', () => {
    for (const book of [', in: Bienenkunde 12 (3), S. 1–9', '. In: Bienenkunde, Jg. 12, S. 1–9.'])
      expect(readReference(`Bee, Ann / Dee, Cid (2025): Über Bienen. Eine Studie${book}`)).toBe(
        'Über Bienen. Eine Studie',
      );
    expect(readReference('Bee, A. (2025). Bees in towns. Bee World, in press.')).toBe('Bees in towns');
    expect(readReference('Bee A. Bees in towns. Hive. 2025;3:1. In: Dee C, editor.')).toBe('Bees in towns');
  });
  test.each(others)('is not: %s', (text) => expect(readReference(text)).toBeUndefined());
});

describe('the year of a reference', () => {
  test.each(references.filter(([, text]) => !/in press|n\.d\./.test(text) && /20\d\d/.test(text)))(
    'of %s',
    (_style, text) => {
      expect([2025, 2026]).toContain(citedYear(text, /sparse attention for long documents/i.exec(text)?.[0]));
    },
  );
  test.each([
    ['Bee, A. (2025). Energy in 2050. Nature, 3, 1–2.', 'Energy in 2050', 2025],
    ['Bee, A. (2031). Hives of mud. Nature, 3, 1–2.', undefined, 2031],
    ['A. Bee, C. Dee, Hives of mud. Physica A 512, 2040 (2025).', 'Hives of mud', 2025],
    ['Bee A, Dee C. Hives of mud. Physica A. 2025;512:2040-2051.', 'Hives of mud', 2025],
    ['Energy Systems for 2050', 'Energy Systems for 2050', undefined],
    ['Energy Systems (2050) for All', 'Energy Systems (2050) for All', undefined],
    ['Hives of Mud, Nature 2031', 'Hives of Mud', undefined],
  ])('in %s', (text, own, year) => expect(citedYear(text, own)).toBe(year));
});

test('takes the sentence between a question and a journal to the title', () => {
  const names = 'Bee A, Dee CE, Foe G. ';
  expect(
    readReference(`${names}Why does it work? On the geometry of scores. J Clin Invest. 2025;12:1-9.`),
  ).toBe('Why does it work? On the geometry of scores');
  expect(readReference(`${names}Why does it work? J Clin Invest. 2025;12:1-9.`)).toBe('Why does it work?');
  expect(readReference(`${names}Why does it work? Proc. Natl. Acad. Sci. 2025;12:1-9.`)).toBe(
    'Why does it work?',
  );
});

describe('an APA reference whose title has a question in it', () => {
  test.each([
    'Models of bees in the wild. Journal of Bees, 3(1), 1–12. https://doi.org/10.1000/1',
    'Long horizons with short memories. *Nature Methods*, *12*(3), 1-2.',
    'Long horizons with short memories. In C. Dee (Ed.), Hives (pp. 1–12). Springer.',
    'Long horizons with short memories. arXiv preprint arXiv:2401.00001.',
    'Long horizons with short memories. NeurIPS.',
    'Long Horizons with Short Memories. J. Bees 33, 2 (2021), 1–9.',
  ])('goes on with its second part: %s', (rest) => {
    const second = rest.slice(0, rest.indexOf('.'));
    expect(readReference(`Bee, A. (2024). Do models plan? ${rest}`)).toBe(`Do models plan? ${second}`);
    expect(readReference(`Bee, A. (2024). What a hive! ${rest}`)).toBe(`What a hive! ${second}`);
  });

  test.each([
    'Nature Machine Intelligence, 3, 1-2.',
    'J. Mach. Learn. Res. 33, 2 (2021), 1–9.',
    'Annals of Statistics 33, 2 (2021), 1–9.',
    'Annals of the New York Academy of Sciences. 33, 2 (2021), 1–9.',
    'Proc. of the ACM. Interact. Mob. 33, 2 (2021), 1–9.',
    'Nature Machine Intelligence. Advance online publication.',
    'Proceedings of the National Academy of Sciences, 3, 1-2.',
    'Advances in Neural Information Processing Systems. Curran Associates.',
    'Transactions of machine learning research. OpenReview.',
    'Trends in cognitive sciences, 3, 1.',
    'Language resources and evaluation. Springer.',
    'PLoS one, 3, 1. https://doi.org/10.1000/1',
    'arXiv. https://arxiv.org/abs/2401.00001',
  ])('ends with it where a journal follows: %s', (rest) => {
    expect(readReference(`Bee, A. (2024). Do models plan? ${rest}`)).toBe('Do models plan?');
  });
});

test.each([
  'No. arXiv:2509.01234',
  'No. ',
  'arXiv:2509.01234; Version 2',
  ' ; Version 2',
  'Version 1',
  'Version 1.0',
  'p. 2025.10.09.681234',
  'No. hal-04512345',
])('the number of a preprint is no part of a title: (%s)', (number) => {
  expect(readReference(`Bee, A., & Dee, C. (2025). ${title} (${number}). arXiv.`)).toBe(title);
  expect(readReference(`Bee, A. (2025). *${title}* (${number}). bioRxiv. https://doi.org/10.1/2`)).toBe(
    title,
  );
});

test.each(['No. 9', 'p. 12', '2024', 'arXiv', 'a version'])('other brackets stay: (%s)', (text) => {
  expect(readReference(`Bee, A. (2025). ${title} (${text}). arXiv.`)).toBe(`${title} (${text})`);
});

test('a space is left where an identifier stood in front of a full stop', () => {
  expect(readReference(`Bee, A. (2025). ${title} . arXiv.`)).toBe(title);
});

test.each([
  'Bee, A., Dee, C., & Foe, E.-G. 2025, ApJ, 980, 12, doi:',
  'Bee, A., & Dee, C. 2025, A&A, 690, A12',
  'Bee A., 2025, Phys. Rev. D, 111, 1201',
  'Bee, A. (2025), ApJ, 980, 12',
  'Bee, A. (2025). Nature.',
  'A. Bee and C. Dee, Chem. Sci., 2025, 16, 1122–1131',
])('has none where the style leaves titles out: %s', (text) => {
  expect(readReference(text)).toBeUndefined();
});

test.each([
  `Bee, Ann, and Cid Dee. ${title}. arXiv, 2 Sept. 2025, .`,
  `Bee, Ann. ${title}. , arXiv, 6 Aug. 2025. arXiv.org, .`,
  `Bee, Ann, et al. ${title}. bioRxiv, 2025.`,
  `Bee, Ann; Dee, Cid: ${title}. 2. Aufl. Berlin: Hive, 2024.`,
])('MLA and DIN with names written out: %s', (text) => {
  expect(readReference(text)).toBe(title);
});

test.each(['Vision, Language. What Comes Next', 'Bigger Models; Smaller Data: Scaling Laws'])(
  'words with commas are no names: %s',
  (text) => {
    expect(readReference(text)).toBeUndefined();
  },
);

describe('a title of one word', () => {
  test.each([
    'Bee, A., & Dee, C. (2024). Hives. Journal of Things, 26(3), 1–30.',
    'Bee, A. (2024, May 3). Hives. arXiv.',
    'Bee, A. (2024). *Hives*. In C. Dee (Ed.), Things. Springer.',
    'Bee A, Dee C (2024) Hives. J Things 12:1–20',
    'Bee, A. and Dee, C., 2024. Hives. Journal of Things, 26(3), pp.1-30.',
    'Bee, A. (2024). *Hives* (2nd ed.). Things 12.',
    'Bee, A. (in press). Hives. Nature.',
    'Bee, A. (2024, May 3). Hives [Preprint]. PsyArXiv.',
    'Bee, A. (2024). Hives. Nature, 3, 1–2.',
    'World Bee Office. (2024). Hives. Nature, 3, 1–2.',
    '王小明. Hives[J/OL]. 昆虫知识, 2026: 1-5.',
    'Bee A, Dee C. Hives. J Things. 2024;3(1):1-12.',
    'Bee A. Hives. J Things. 2025 Mar 3;12(3):1-20.',
    'A. Bee and C. Dee, "Hives," Journal of Things, vol. 3, no. 1, 2024',
    'Bee, Ann, and Cid Dee. 2024. “Hives.” Journal of Things 3 (1): 1–12.',
    'Bee, Ann, and Cid Dee. "Hives." Journal of Things, vol. 3, 2024.',
  ])('stands between names and where it was published: %s', (text) => {
    expect(readReference(text)).toBe('Hives');
  });

  test.each([
    'Bee, A. (2024). Proceedings. ACM 12, 3.',
    'Bee, A. (2024). Hives.',
    'Bee A. Hives. J Things.',
    'A word on "Hives," Things.',
  ])('is none elsewhere: %s', (text) => {
    expect(readReference(text)).toBeUndefined();
  });
});

describe('a journal behind commas, as Copernicus sets it', () => {
  test.each([
    [
      'Learning to forget: A hydrologist’s view',
      'Hydrol. Earth Syst. Sci., 30, 1234–1256, https://doi.org/10.5194/x, 2026.',
    ],
    ['Is soil moist?', 'Geosci. Model Dev., 19, 12–34, , 2026.'],
    ['Evaporation from 120 lakes', 'EGUsphere [preprint], https://doi.org/10.5194/x, 2026.'],
    ['Modelling mud, sand, and clay in rivers', 'J. Hydrol., 640, 131234, , 2026.'],
    ['Evaporation: a review', 'Water Resour. Res., 62, e2026WR012345, 2026a.'],
    ['Mind the gap in France', 'Nature, 640, 12–19, 2026.'],
    ['Mind the gap', 'Proc. of the Natl. Acad. of Sci., 640, 12–19, 2026.'],
  ])('%s', (own, behind) => {
    for (const names of ['Bee, A.', 'Bee, A., Dee, C.-E., and Fox, G.', 'van der Bee, A. and O’Dee, C.'])
      expect(readReference(`${names}: ${own}, ${behind}`)).toBe(own);
  });

  test('a chapter and a thesis end there too, and a book is not read', () => {
    expect(
      readReference('Bee, A.: Mud, sand, in: Handbook of Mud, edited by: Dee, C., Hive, 1–20, 2026.'),
    ).toBe('Mud, sand');
    expect(readReference('Bee, A.: Mud, sand, PhD thesis, University of Hive, 120 pp., 2026.')).toBe(
      'Mud, sand',
    );
    expect(readReference('Bee, A.: Mud, sand and clay, Hive Press, New Hive, 2026.')).toBeUndefined();
  });

  test.each(['Mud, Sand, 12 Rivers, and the Year 2026', 'Bees in Paris, France, 1990, 2026'])(
    'and not what is of a title: %s',
    (own) => {
      expect(readReference(`Bee, A., Dee, C.: ${own}. In: ICML (2025)`)).toBe(own);
    },
  );
});

test.each([
  [
    'a straight mark with others within',
    "Bee, A. et al. (2026) 'What’s in a ‘gap’?', Journal of Gaps, 12(3), e1.",
  ],
  ['curly marks with others within', 'Bee, A. (2026) ‘What’s in a ‘gap’?’, Journal of Gaps, 12(3), e1.'],
])('nested quotation marks: %s', (_, text) => {
  expect(readReference(text)).toBe('What’s in a ‘gap’?');
});

test.each([
  "van 't Hof J, Bee A. ",
  'Chen W-T, Bee A. ',
  'Bee A, Dee C, on behalf of the Hive Study Group. ',
  'Bee A, Dee C, DANISH-PD Study Group. ',
])('names of several forms in front: %s', (names) => {
  expect(readReference(`${names}${title}. J Things. 2025;12(3):1-20.`)).toBe(title);
});

test('a full stop that an identifier leaves behind ends a title', () => {
  expect(readReference(`Ann Bee and Cid Dee. 2026. ${title}.  . Retrieved from`)).toBe(title);
});

test('a question goes on in front of "In"', () => {
  const asked = 'Do Drones Dream? Sleep and Memory in Idle Networks';
  expect(readReference(`Lena Vogel and Pär Åström. 2026. ${asked}. In ICLR 2026.`)).toBe(asked);
  expect(readReference('Bee, A. (2026). Do drones dream? In Proceedings of ICML.')).toBe('Do drones dream?');
});

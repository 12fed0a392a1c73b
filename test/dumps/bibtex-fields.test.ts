/** Fields of BibTeX as ADS, ACL, Better BibTeX, bioRxiv, EndNote and others write them. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const entryOf = (fields: string) => read(`@article{x, title = {A Title of Ours}, ${fields}}\n`).entries[0];

describe('BibTeX’s date', () => {
  it.each([
    ['date = {2026?}', '2026'],
    ['date = {2026-21}', '2026'],
    ['date = {2026-03~}', '2026-03'],
    ['date = {202X}', undefined],
    ['year = {{2026}}, month = {{3}}', '2026-03'],
    ['year = {2026a}', '2026'],
    ['year = {(2026)}', '2026'],
    ['year = {{\\noopsort{2024b}}2026}', '2026'],
    ['year = 2026, month = jan # "/" # feb', '2026-01'],
    ['year = {in press}', undefined],
  ])('%s', (fields, month) =>
    expect(entryOf(fields)).toMatchObject({ firstDate: undefined, firstMonth: month }),
  );

  it.each([
    ['year = 2026, month = "10~" # jan', 1, 10],
    ['year = 2026, month = jan # "~10"', 1, 10],
    ['year = {2026-03-04}', 3, 4],
  ])('%s', (fields, month, day) => expect(entryOf(fields)?.firstDate).toEqual({ year: 2026, month, day }));
});

describe('BibTeX’s names', () => {
  it.each([
    ['al-Khwarizmi, M. and d’Alembert, J.', ['M. al-Khwarizmi', 'J. d’Alembert']],
    ['{\\AA}sa Bee and \\O{}rsted, H.~C.', ['Åsa Bee', 'H. C. Ørsted']],
    ['{Barnes and Noble} and {Count, Inc.}', ['Barnes and Noble', 'Count, Inc.']],
    ['King, Jr., Martin Luther and Ludwig van Bee', ['Martin Luther King Jr.', 'Ludwig van Bee']],
    ['family=Berg, given=Jan, prefix=van den, useprefix=true and Bee, Ann', ['Jan van den Berg', 'Ann Bee']],
    ['Bee, Ann and Dee, Cid and et al.', ['Ann Bee', 'Cid Dee']],
    ['Anonymous', undefined],
    ['GLM Team and : and Zeng, Aohan', ['GLM Team', 'Aohan Zeng']],
    ['{LHCb collaboration} and : and Bee, A.', ['LHCb collaboration', 'A. Bee']],
    ['OpenAI and : and Ann Bee and others', ['OpenAI', 'Ann Bee']],
    ['Bee:Fox, Ann and Dee, Cid', ['Ann Bee:Fox', 'Cid Dee']],
    ['\\textbf{Bee, Ann} and \\underline{Dee}, Cid and {\\bf Fox}, Eve', ['Ann Bee', 'Cid Dee', 'Eve Fox']],
    ['\\textbf{\\underline{B\\"{a}r}}, Ann and {\\AA}sa Dee', ['Ann Bär', 'Åsa Dee']],
    [
      'Bee$^*$, Ann and Dee\\textsuperscript{1,2}, Cid and Eve Fox$^\\dagger$',
      ['Ann Bee', 'Cid Dee', 'Eve Fox'],
    ],
    ['Bee*, A. and Dee{*}, C. and Fox\\textsuperscript{\\textdagger}, E.', ['A. Bee', 'C. Dee', 'E. Fox']],
    ['<b>Bee, Ann</b> and Dee<sup>1</sup>, Cid and **Fox, Eve**', ['Ann Bee', 'Cid Dee', 'Eve Fox']],
  ])('%s', (names, authors) => expect(entryOf(`author = {${names}}`)?.authors).toEqual(authors));

  it.each([
    ['collaboration = {ATLAS}', ['Ann Bee', 'ATLAS Collaboration']],
    ['collaboration = {ATLAS, CMS}', ['Ann Bee', 'ATLAS Collaboration', 'CMS Collaboration']],
    ['collaboration = {ATLAS and CMS}', ['Ann Bee', 'ATLAS Collaboration', 'CMS Collaboration']],
    [
      'collaboration = {LIGO Scientific Collaboration and Virgo Collaboration}',
      ['Ann Bee', 'LIGO Scientific Collaboration', 'Virgo Collaboration'],
    ],
    ['collaboration = {{Bees and Wild Wasps Consortium}}', ['Ann Bee', 'Bees and Wild Wasps Consortium']],
    ['collaboration = {for the DESI Collaboration}', ['Ann Bee', 'the DESI Collaboration']],
    ['collaboration = {}', ['Ann Bee']],
  ])('have a group behind them: %s', (field, authors) => {
    const entry = entryOf(`author = {Bee, Ann}, ${field}`);
    expect(entry).toMatchObject({ authors, authorCount: authors.length });
    for (const group of authors.slice(1)) expect(entry?.familyNames?.[group]).toBe(group);
  });

  it('have a group once, and stay counted as they say', () => {
    const field = 'collaboration = {ATLAS}';
    expect(entryOf(`author = {The ATLAS collaboration and Bee, Ann}, ${field}`)?.authors).toEqual([
      'The ATLAS collaboration',
      'Ann Bee',
    ]);
    expect(entryOf(`author = {Bee, Ann and others}, ${field}`)).toMatchObject({
      authors: ['Ann Bee', 'ATLAS Collaboration'],
      authorCount: undefined,
    });
    expect(entryOf(field)?.authors).toEqual(['ATLAS Collaboration']);
  });

  it('with TeX that is no letter are in doubt', () => {
    const { doubts } = read('@article{x, title = {A Title}, author = {{\\noopsort{A}}Bee, Ann}}\n');
    expect(doubts.map(({ rule }) => rule)).toEqual(['author-is-no-name']);
  });
});

describe('BibTeX’s identifiers', () => {
  it.each([
    ['arxivId = {2501.00004}', { arxiv: '2501.00004' }],
    ['doi = {10.1007/978-3-031-1\\_2}', { doi: '10.1007/978-3-031-1_2' }],
    ['doi = {https://doi.org/10.1000/12?utm_source=chatgpt.com}', { doi: '10.1000/12' }],
    ['url = {https://doi.org/10.1000/12?utm_source=chatgpt.com}', { doi: '10.1000/12' }],
    ['doi = {10.1000/12\\#3}', { doi: '10.1000/12#3' }],
    ['doi = {n/a}, url = {https://doi.org/10.1000/12}', { doi: '10.1000/12' }],
    ['note = {Extends arXiv:2001.00001}', { arxiv: undefined }],
    ['note = {Also available as arXiv:2001.00001}', { arxiv: '2001.00001' }],
    ['note = {Preprint at https://arxiv.org/abs/2001.00001}', { arxiv: '2001.00001' }],
  ])('%s', (fields, expected) => expect(entryOf(fields)).toMatchObject(expected));
});

it.each([
  ['journal = {\\apj}', 'The Astrophysical Journal'],
  ['journal = {\\ourjournal}', undefined],
  ['booktitle = {Submitted to The Conference}', undefined],
])('BibTeX has the venue of %s', (fields, venue) => expect(entryOf(fields)?.venue).toBe(venue));

it.each([
  ['{Deep {{Learning}}} {\\&} {{\\em Friends}}', 'Deep Learning \\& \\emph{Friends}'],
  ['Na{\\"\\i}ve Bayes', 'Na\\"{i}ve Bayes'],
  ['\\mkbibemph{{{E. coli}}} in \\textsuperscript{13}{{CO}}', '\\emph{E. coli} in \\textsuperscript{13}CO'],
  ['A Line \\\\ and the Next\\space One', 'A Line and the Next One'],
  ['A \\frac{a}{b} Part', 'A \\frac{a}{b} Part'],
])('BibTeX has the title %s', (written, title) => {
  expect(read(`@article{x, title = {${written}}}\n`).entries[0]?.title).toBe(title);
});

it('names under "authors" are authors', () => {
  expect(entryOf('authors = {Bee, Ann and Dee, Cid}')?.authors).toEqual(['Ann Bee', 'Cid Dee']);
});

it('an abstract ends before bioRxiv’s statements', () => {
  const abstract =
    'We count proteins in the open.Competing Interest StatementThe authors have declared no competing interest.';
  expect(entryOf(`abstract = {${abstract}}`)?.abstract).toBe('We count proteins in the open.');
});

it.each([
  '@article{\n   author = {Bee, Ann},\n   title = {A Title of Ours},\n   year = {2025}\n}\n',
  '@article{, title = {A Title of Ours}, author = {Bee, Ann}, year = {2025}}\n',
  '@article{Bee 2025: a/b, title = {A Title of Ours}, author = {Bee, Ann}, year = {2025}}\n',
])('a record may have no label or one with spaces: %j', (text) => {
  const { entries } = read(text);
  expect(entries).toMatchObject([{ title: 'A Title of Ours', authors: ['Ann Bee'], firstMonth: '2025' }]);
});

it('records of shared fields are no papers, and give those fields', () => {
  const { entries, doubts } = read(
    '@xdata{v, booktitle = {Proceedings}, date = {2025-06}}\n@inproceedings{x, xdata = {v}, title = {A Title}}\n@set{s, entryset = {x}}\n',
  );
  expect(entries).toMatchObject([{ title: 'A Title', venue: 'Proceedings', firstMonth: '2025-06' }]);
  expect(doubts).toEqual([]);
});

it('records that are left out are no text around the others', () => {
  const volume = `@proceedings{v,\n editor = {Foe, Eve},\n title = {A Volume},\n year = {2024},\n month = may,\n publisher = {P},\n isbn = {978-3-16}\n}\n`;
  const { entries, doubts } = read(`@inproceedings{x, title = {A Title}, crossref = {v}}\n${volume}`);
  expect(entries).toMatchObject([{ title: 'A Title', venue: 'A Volume', firstMonth: '2024-05' }]);
  expect(doubts).toEqual([]);
});

it('says which fields a record has twice', () => {
  const { diagnostics } = read(
    '@article{x, title = {A}, year = {2025}}\n@article{y,\n title = {A Title, year = 2},\n title = {},\n keywords = {a}, keywords = {b}\n}\n',
  );
  expect(diagnostics).toMatchObject([
    { rule: 'repeated-field', line: 2, reason: expect.stringContaining('"title"') },
  ]);
});

describe('BibTeX’s texts as styles and databases write them', () => {
  const titleOf = (title: string) =>
    read(`@article{x,\n title = {${title}},\n year = 2026\n}\n`).entries[0]?.title;

  it.each([
    ['Bees of 20\\,{\\mbox{$\\mu$}}{J} and $\\pm$2', 'Bees of 20\\,\\mbox{$\\mu$}J and $\\pm$2'],
    ['{A $x_{1}$ {B}} and {C}', 'A $x_{1}$ B and C'],
    ['\\mkbibquote{Intention} und \\mkbibemph{Apis}', '\\enquote{Intention} und \\emph{Apis}'],
    ['?`Abejas? !`Hola!', '¿Abejas? ¡Hola!'],
    ['Bees{\\textemdash}{A} Study', 'Bees\\textemdash{}A Study'],
    ['\\emph{Apis} {M}ellifera and \\frac{1}{2}', '\\emph{Apis} Mellifera and \\frac{1}{2}'],
  ])('title = {%s}', (title, text) => expect(titleOf(title)).toBe(text));

  it.each([
    ["Revue d'Histoire Eccl{\\'e}siastique", "Revue d'Histoire Ecclésiastique"],
    ['Angew.~Chem. Int.~Ed.', 'Angew. Chem. Int. Ed.'],
    ['{IEEE} Trans.\\ Bees \\& Hives', 'IEEE Trans. Bees & Hives'],
    ['\\emph{Annals of \\textit{Apis}}', 'Annals of Apis'],
  ])('journal = {%s}', (journal, venue) => expect(entryOf(`journal = {${journal}}`)?.venue).toBe(venue));

  it('reads fields of the Web of Science, which have brackets in their names', () => {
    const text = [
      '@article{ WOS:1,',
      'Author = {Bee, Ann and Dee, Cid},',
      'Title = {{A Title of Ours}},',
      'Abstract = {{Of f(x) = {y},',
      '   a-(b) = c.}},',
      'Usage-Count-(Last-180-days) = {{1}},',
      'Usage-Count-Since-2013 = {{1}},',
      'Year = {{2026}},',
      '}',
    ].join('\n');
    expect(read(text).entries).toMatchObject([
      { title: 'A Title of Ours', authors: ['Ann Bee', 'Cid Dee'], firstMonth: '2026' },
    ]);
  });

  it('leaves out a collection from which its chapters have their title', () => {
    const text = `@incollection{a, author = {Bee, Ann}, title = {A Chapter of Ours}, crossref = {b}}
@collection{b, editor = {Dee, Cid}, title = {Hives of Ours}, date = 2026}\n`;
    const { entries, diagnostics } = read(text);
    expect(entries.map(({ title, venue }) => [title, venue])).toEqual([
      ['A Chapter of Ours', 'Hives of Ours'],
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['notice']);
  });
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBibtex } from '../../src/exports/citation/bibtex.ts';
import { toBibtexTitle } from '../../src/exports/citation/bibtex-title.ts';
import { type CitationRecord, toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { readCitedWork, toEmbeddedWork } from '../../src/exports/citation/cited-work.ts';
import { renderCoins } from '../../src/exports/citation/coins.ts';
import { renderCslJson, toCslJson } from '../../src/exports/citation/csl-json.ts';
import { toHeadMeta } from '../../src/exports/citation/head-meta.ts';
import { toJsonLd } from '../../src/exports/citation/json-ld.ts';
import { renderRis } from '../../src/exports/citation/ris.ts';
import { escapeTex } from '../../src/exports/citation/tex.ts';
import { renderScriptJson } from '../../src/exports/script-json.ts';
import type { Imprint } from '../../src/model.ts';
import { parseName } from '../../src/people/parse-name.ts';
import { hostileStrings } from '../text/hostile-strings.ts';
import { buildCitedArchive, type CitedSample, toRecord } from './cited-archive.ts';
import { cslDataSchema } from './csl-data-schema.ts';
import { findDisagreements, lettersOf } from './find-disagreements.ts';
import { readBibtexEntries, readCsl, readCslEntries, readRis, readRisEntries } from './foreign-parsers.ts';

const isCsl = new Ajv2020({ allErrors: true }).compile(cslDataSchema);

function pageOf(record: CitationRecord) {
  return {
    metas: toHeadMeta(record),
    jsonLd: renderScriptJson(toJsonLd(record)),
    bibtex: renderBibtex(record),
    ris: renderRis(record),
    csl: renderCslJson(record),
  };
}

const people = [
  'Alexander Wettig',
  'Jan van den Berg',
  'Muhammad al-Khwarizmi',
  "Jean d'Alembert",
  'Martin Luther King Jr.',
  'Luc Van Gool',
  'Adam Ścibior',
  'Qwen Team',
  'Plato',
  '张伟',
  'Anna and Partners',
  'Black & White',
];
const conference: CitedSample = {
  title: 'QuRating: Selecting High-Quality Data for Training Language Models',
  abstract: 'We rate data.\nTY  - JOUR\nER  - ',
  authors: people,
  firstDate: '2024-02-15',
  venue: 'ICML 2024',
  arxiv: '2402.09739',
  arxivClass: 'cs.CL',
};
const { venue: _venue, ...preprint } = conference;

describe('BibTeX', () => {
  it('is @misc with eprint, archiveprefix and primaryclass for a preprint', () => {
    expect(renderBibtex(toRecord({ ...preprint, authors: ['Alexander Wettig', 'Jan van den Berg'] }))).toBe(
      `@misc{wettig2024qurating,
  title = {{QuRating}: Selecting High-Quality Data for Training Language Models},
  author = {Wettig, Alexander and van den Berg, Jan},
  year = {2024},
  month = feb,
  eprint = {2402.09739},
  archiveprefix = {arXiv},
  primaryclass = {cs.CL},
  doi = {10.48550/arXiv.2402.09739},
  url = {https://arxiv.org/abs/2402.09739}
}
`,
    );
  });

  it('is @inproceedings of the venue and its year for a conference or workshop paper', () => {
    const [entry] = readBibtexEntries(renderBibtex(toRecord(conference)));
    expect(entry).toMatchObject({
      type: 'inproceedings',
      key: 'wettig2024qurating',
      fields: { booktitle: 'Proceedings of the International Conference on Machine Learning', year: '2024' },
    });
    expect(entry?.fields.month).toBeUndefined();
    expect(entry?.fields.doi).toBeUndefined();
    const [workshop] = readBibtexEntries(
      renderBibtex(toRecord({ ...conference, venue: 'FMSD @ ICML 2025 (workshop)' })),
    );
    expect(workshop).toMatchObject({
      type: 'inproceedings',
      fields: { booktitle: 'FMSD Workshop at ICML', year: '2025' },
    });
  });

  it('is @article with journal and volume for a journal paper, and @misc for one known by its title alone', () => {
    const journal = toRecord({ ...conference, venue: 'Neural Networks 132 (2020)', doi: '10.1016/x' });
    expect(readBibtexEntries(renderBibtex(journal))[0]).toMatchObject({
      type: 'article',
      fields: { journal: 'Neural Networks', volume: '132', year: '2020', doi: '10.1016/x' },
    });
    const bare = renderBibtex(toRecord({ title: 'Known by Title' }));
    expect(bare).toBe(
      '@misc{knowntitle,\n  title = {Known by Title},\n  key = {Known by Title},\n  url = {https://papers.example/archive/papers/p0/}\n}\n',
    );
  });

  it.each([
    ['2408.08252', '2024'],
    ['0704.0001', '2007'],
    ['hep-th/9108001', '1991'],
    ['hep-th/9901001', '1999'],
    ['math.GT/0309136', '2003'],
  ])('dates an undated preprint by the year of its arXiv id: %s', (arxiv, year) => {
    const [entry] = readBibtexEntries(renderBibtex(toRecord({ title: 'Undated', arxiv })));
    expect(entry?.fields).toMatchObject({ year });
  });

  it.each([
    ['Santiago Ramón y Cajal', '{Ramón y Cajal}, Santiago'],
    ['Jan van den Berg', 'van den Berg, Jan'],
    ['佐藤 花子', '佐藤, 花子'],
    ["Jean d'Alembert", "d'Alembert, Jean"],
  ])('keeps a small word within a family name from being taken for a particle: %s', (name, author) => {
    expect(renderBibtex(toRecord({ ...preprint, authors: [name] }))).toContain(`author = {${author}},`);
  });
});

const protectedTitles: readonly (readonly [title: string, braced: string])[] = [
  ['A Survey of Mamba', 'A Survey of {Mamba}'],
  ['Learning with Bayesian Priors and BERT', 'Learning with {Bayesian} Priors and {BERT}'],
  ['Causal evidence for trans-Neptunian objects', 'Causal evidence for trans-{Neptunian} objects'],
  ['On learning: Why rates matter in Paris', 'On learning: Why rates matter in {Paris}'],
  ['The $M_\\bullet$ of \\LaTeX{} and GPT-4', 'The {$M_\\bullet$} of {\\LaTeX{}} and {GPT}-4'],
  ['State-of-the-Art GPUs', 'State-of-the-Art {GPUs}'],
  ['Cost of 50\\% \\& more', 'Cost of 50\\% \\& more'],
  [
    'Über große Modelle: können diese Änderungen verstehen',
    'Über große {Modelle}: können diese {Änderungen} verstehen',
  ],
  [
    'On “Markov” chains, Bayes’s rule (and Bayesians)',
    'On “{Markov}” chains, {Bayes’s} rule (and {Bayesians})',
  ],
  [
    'A < B and a|b on pH–2 and 3D/4D  data',
    'A {\\textless{}} {B} and {a\\textbar{}b} on {pH}–2 and {3D}/{4D} data',
  ],
];

describe('BibTeX titles', () => {
  it.each(protectedTitles)('%s', (latex, braced) => expect(toBibtexTitle(latex, latex)).toBe(braced));

  it('replace TeX whose braces or dollars do not pair up by the plain title', () => {
    expect(toBibtexTitle('Broken {brace', 'Broken {brace')).toBe('Broken {\\textbraceleft{}brace}');
    expect(toBibtexTitle('A \\} b', 'A } b')).toBe('A {\\textbraceright{}} b');
    expect(toBibtexTitle('Only $5', 'Only $5')).toBe('Only \\$5');
  });
});

const hostileTitles = [
  '50% of $5 & #1_a ~ ^ \\ {x} }{',
  '} @misc{evil, title={gone}',
  '@comment{x} "quoted" \'single\'',
  '</script><script>alert(1)</script><!--',
  'TY  - JOUR\r\nER  - \r\nTY  - GEN',
  'Ünïcödé 深層学習 🎉 \u202eright\u202c \u2028line',
  '"; DROP TABLE papers; --',
  '{{{{',
  '\\input{/etc/passwd} \\write18{ls}',
  '$x^2$ and $unclosed',
  'https://example.org/?a=1&b={2}%20',
];

describe('every format', () => {
  const samples: readonly (readonly [string, CitedSample])[] = [
    ['a conference paper', conference],
    ['a preprint', preprint],
    [
      'a journal paper of a month',
      { ...conference, venue: 'Proceedings of the ACM on Programming Languages (Dec 2017)' },
    ],
    [
      'a paper of a book series',
      { ...conference, venue: 'Conference on Parsimony and Learning 2024 (PMLR 234)' },
    ],
    ['a paper without authors or date', { title: 'Nothing Known' }],
    ['a paper with a hostile DOI', { title: 'Hostile', doi: '10.1/<a>"b"{c} d', authors: ['Jane Doe'] }],
    ...hostileStrings.map(
      ({ name, text }) =>
        [
          name,
          { ...preprint, title: text, abstract: text, authors: [text, 'Jane Doe'], venue: text },
        ] as const,
    ),
    ...hostileTitles.map((title) => [title, { ...preprint, title, abstract: title }] as const),
  ];

  it.each(samples)('says the same of %s', (_name, sample) => {
    expect(findDisagreements(pageOf(toRecord(sample)))).toEqual([]);
  });

  it.each(samples)('is one valid CSL-JSON entry that citation-js keeps as it is: %s', (_name, sample) => {
    const record = toRecord(sample);
    expect(isCsl([toCslJson(record)]), JSON.stringify(isCsl.errors)).toBe(true);
    expect(readCslEntries(renderCslJson(record))).toMatchObject([toCslJson(record)]);
  });

  it.each(samples)('is the same when it is made from the page of %s', (_name, sample) => {
    const record = toRecord(sample);
    const embedded = JSON.parse(renderScriptJson(toEmbeddedWork(record)));
    const work = readCitedWork(embedded, (wanted) =>
      toHeadMeta(record).flatMap((meta) => ('name' in meta && meta.name === wanted ? [meta.content] : [])),
    );
    expect(renderRis(work)).toBe(renderRis(record));
    expect(renderCslJson(work)).toBe(renderCslJson(record));
  });

  it('keeps a title with any sign of ASCII, alone and between words', () => {
    const signs = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index));
    for (const title of signs.flatMap((sign) => [sign, sign + sign, `a${sign}b`, `a ${sign} b`])) {
      const record = { ...toRecord(preprint), title, titleLatex: escapeTex(title) };
      const [entry, ...more] = readBibtexEntries(renderBibtex(record));
      expect(more).toEqual([]);
      expect(lettersOf(entry?.fields.title ?? ''), title).toBe(lettersOf(title));
      expect(readRisEntries(renderRis(record))).toMatchObject([{ title }]);
    }
  });

  it('keeps names, titles and abstracts of any text whole', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/[\s\p{C}\u2028\u2029]+/gu, ' ').trim());
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 3 }), (title, names) => {
        fc.pre(title !== '' && names.every((name) => name !== '' && !/^[\s,.'’-]*$/.test(name)));
        const record = {
          ...toRecord(preprint),
          title,
          titleLatex: escapeTex(title),
          abstract: title,
          authors: names.map((name) => ({ name, parts: parseName(name), page: undefined })),
        };
        const entries = readBibtexEntries(renderBibtex(record));
        expect(entries).toHaveLength(1);
        expect(entries[0]?.fields).toMatchObject({ eprint: '2402.09739', year: '2024' });
        expect(entries[0]?.fields.author?.length ?? 0).toBe(names.length);
        expect(lettersOf(entries[0]?.fields.title ?? '')).toBe(lettersOf(title));
        expect(readRisEntries(renderRis(record))).toMatchObject([{ title }]);
        expect(readCsl(renderCslJson(record)).title).toBe(title);
      }),
      { numRuns: 300 },
    );
  });
});

describe('RIS', () => {
  it('has the type, the names and the date in its own forms', () => {
    const lines = renderRis(toRecord(conference)).split('\r\n');
    expect(lines.slice(0, 6)).toEqual([
      'TY  - CONF',
      'ID  - wettig2024qurating',
      'TI  - QuRating: Selecting High-Quality Data for Training Language Models',
      'AU  - Wettig, Alexander',
      'AU  - van den Berg, Jan',
      'AU  - al-Khwarizmi, Muhammad',
    ]);
    expect(lines).toContain('AU  - King, Martin Luther, Jr');
    expect(lines).toContain('AB  - We rate data. TY - JOUR ER -');
    expect(lines.slice(-3)).toEqual(['ER  - ', '', '']);
    expect(renderRis(toRecord(preprint))).toContain('\r\nDA  - 2024/02/15\r\n');
    expect(readRis(renderRis(toRecord(preprint))).date).toBe('2024-02-15');
  });
});

it('every format divides names as their source does', () => {
  const archive = buildCitedArchive([
    { title: 'A Title', authors: ['Gabriel García Márquez', 'Google DeepMind'] },
  ]);
  const [paper] = archive.papers.values();
  if (paper === undefined) throw new Error('no paper');
  const families = ['García Márquez', 'Google DeepMind'];
  const authors = paper.authors.map((author, index) => ({ ...author, family: families[index] }));
  const record = toCitationRecord({ ...paper, authors }, archive);
  expect(renderBibtex(record)).toContain('author = {García Márquez, Gabriel and {Google DeepMind}}');
  expect(renderRis(record)).toContain('AU  - García Márquez, Gabriel\r\nAU  - Google DeepMind\r\n');
  expect(toCslJson(record).author).toEqual([
    { family: 'García Márquez', given: 'Gabriel' },
    { literal: 'Google DeepMind' },
  ]);
});

describe('volume, number and pages', () => {
  const recordWith = (imprint: Imprint, venue = 'Journal of Bees') => {
    const archive = buildCitedArchive([{ title: 'A Title', venue }]);
    const [paper] = archive.papers.values();
    if (paper?.venue === undefined) throw new Error('no paper');
    return toCitationRecord({ ...paper, venue: { ...paper.venue, imprint } }, archive);
  };

  it('are in every format', () => {
    const record = recordWith({ volume: '12', number: '3', pages: '100-110' });
    expect(renderBibtex(record)).toContain('  volume = {12},\n  number = {3},\n  pages = {100--110},\n');
    expect(renderRis(record)).toContain('VL  - 12\r\nIS  - 3\r\nSP  - 100\r\nEP  - 110\r\n');
    expect(toCslJson(record)).toMatchObject({ volume: '12', issue: '3', page: '100-110' });
    expect(isCsl([toCslJson(record)]), JSON.stringify(isCsl.errors)).toBe(true);
    const meta = toHeadMeta(record);
    for (const [name, content] of [
      ['citation_volume', '12'],
      ['citation_issue', '3'],
      ['citation_firstpage', '100'],
      ['citation_lastpage', '110'],
    ])
      expect(meta).toContainEqual({ name, content });
    expect(renderCoins(record)).toContain('rft.volume=12&rft.issue=3&rft.pages=100-110&');
  });

  it('are as they stand where pages are no range, and the volume is the venue’s own', () => {
    const record = recordWith({ volume: '1', pages: 'e042' }, 'Journal of Bees 504 (2024)');
    expect(renderBibtex(record)).toContain('volume = {504},\n  pages = {e042},');
    expect(renderRis(record)).toContain('VL  - 504\r\nSP  - e042\r\n');
  });

  it('are what a page’s script makes of it', () => {
    const record = recordWith({ volume: '12', number: '3', pages: '100-110' });
    expect(toEmbeddedWork(record).venue).toMatchObject({ volume: '12', number: '3', pages: '100-110' });
  });
});

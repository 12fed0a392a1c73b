/** Pages of one paper each at PubMed, the ACL Anthology, NeurIPS and Nature's journals, copied. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const abstract = 'We survey honey in six parts, and say what is known of it.';
const common = { title: 'Honey Is All You Need: A Survey', abstract };
const { title } = common;

const pages: Readonly<Record<string, { lines: readonly string[]; paper: object }>> = {
  PubMed: {
    lines: [
      'Randomized Controlled Trial',
      ' ',
      'Lancet',
      '. 2026 Oct 3;408(10500):1234-1245.',
      ' doi: 10.1016/S0140-6736(26)01234-5. Epub 2026 Sep 20.',
      title,
      "Maria A Garcia-Lopez Jr 1 2, J van der Meer #, Patrick O'Neil 3",
      'Affiliations Expand',
      'PMID: 39999999 DOI: 10.1016/S0140-6736(26)01234-5',
      'Abstract',
      abstract,
      '',
      'Copyright © 2026 Elsevier Ltd. All rights reserved.',
      'PubMed Disclaimer',
    ],
    paper: {
      authors: ['Maria A Garcia-Lopez Jr', 'J van der Meer', "Patrick O'Neil"],
      venue: 'Lancet',
      doi: '10.1016/s0140-6736(26)01234-5',
      firstDate: { year: 2026, month: 9, day: 20 },
    },
  },
  'the ACL Anthology': {
    lines: [
      title,
      'Ann Bee, Cid Dee, Patrick O’Neil Jr.',
      '',
      'Abstract',
      abstract,
      ...['Anthology ID:', '    2026.acl-long.12', 'Volume:', 'Proceedings of the 64th Annual Meeting'],
      ...['Month:', 'July', 'Year:', '2026', 'Venue:', 'ACL', 'SIG:', 'Pages:', '1–12'],
      ...['URL:', 'https://aclanthology.org/2026.acl-long.12/', 'DOI:', '10.18653/v1/2026.acl-long.12'],
      ...['Cite (ACL):', `Ann Bee. 2026. ${title}. In Proceedings of ACL, pages 1–12.`],
    ],
    paper: {
      authors: ['Ann Bee', 'Cid Dee', 'Patrick O’Neil Jr.'],
      venue: 'ACL 2026',
      doi: '10.18653/v1/2026.acl-long.12',
      firstMonth: '2026-07',
      imprint: { pages: '1-12' },
    },
  },
  NeurIPS: {
    lines: [
      title,
      'Part of Advances in Neural Information Processing Systems 38 (NeurIPS 2025) Main Conference Track',
      'Bibtex Paper Supplemental',
      'Authors',
      'Ann Bee, Suharto',
      'Abstract',
      abstract,
      'Name Change Policy',
    ],
    paper: { authors: ['Ann Bee', 'Suharto'], venue: 'NeurIPS 2025' },
  },
  Nature: {
    lines: [
      'Article | Open access | Published: 05 October 2026',
      title,
      'Ann Bee1,2, Cid Dee & Patrick O’Neil ',
      'Nature volume 640, pages 100–110 (2026)Cite this article',
      '12k Accesses',
      'Metrics details',
      'Abstract',
      abstract,
      'Main',
      'Honey is old (ref. 1).',
      'DOI',
      'https://doi.org/10.1038/s41586-026-01234-5',
    ],
    paper: {
      authors: ['Ann Bee', 'Cid Dee', 'Patrick O’Neil'],
      venue: 'Nature',
      doi: '10.1038/s41586-026-01234-5',
      firstDate: { year: 2026, month: 10, day: 5 },
      imprint: { volume: '640', pages: '100-110' },
    },
  },
};

describe.each(Object.entries(pages))('a page at %s', (_, { lines, paper }) => {
  it('is read', () => {
    const { format, entries, doubts, diagnostics } = read(...lines);
    expect([format, doubts, diagnostics]).toEqual(['article-page', [], []]);
    expect(entries).toMatchObject([{ ...common, ...paper }]);
  });

  it('may stand there with another', () => {
    const other = lines.map((line) =>
      line.replace(title, 'Wax and Its Uses: A Study').replace(/12$|45?$/, '77'),
    );
    const { entries, diagnostics } = read(...lines, '', ...other);
    expect(entries).toMatchObject([
      { ...common, ...paper },
      { title: 'Wax and Its Uses: A Study', abstract },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('may lack its abstract', () => {
    const { entries } = read(...lines.filter((line) => line !== 'Abstract' && line !== abstract));
    expect(entries).toMatchObject([{ title, ...paper, abstract: undefined }]);
  });

  it('is refused without names, and an error beside another', () => {
    const unnamed = lines.map((line) =>
      /Ann Bee|Garcia/.test(line) ? 'who wrote this, nobody knows.' : line,
    );
    expect(() => read(...unnamed)).toThrow(ContentError);
    const { entries, diagnostics } = read(...lines, '', ...unnamed);
    expect(entries).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'unread-item' }]);
  });
});

it('a page of Nature without its end has not the DOI of the next', () => {
  const lines = pages.Nature?.lines ?? [];
  const other = lines.map((line) => line.replace(title, 'Wax and Its Uses: A Study'));
  const { entries } = read(...lines.slice(0, lines.indexOf('DOI')), '', ...other);
  expect(entries.map(({ doi }) => doi)).toEqual([undefined, '10.1038/s41586-026-01234-5']);
});

it('a signature of ORCID ends before the next name', () => {
  const names =
    'Ann Bee ORCID: orcid.org/0000-0001-2345-67891,2, Cid Dee1, Gus Hay ORCID: https://orcid.org/0000-0001-2345-678X & Fay Gee3';
  const cited = 'Nature volume 640, pages 100–110 (2026)Cite this article';
  expect(read(title, names, cited, 'Abstract', abstract).entries).toMatchObject([
    { title, authors: ['Ann Bee', 'Cid Dee', 'Gus Hay', 'Fay Gee'] },
  ]);
});

it('a list above or below a page is named', () => {
  const list = ['- Honey https://arxiv.org/abs/2610.01001', '- Wax, doi:10.1000/1', ''];
  const page = [title, 'Ann Bee', 'Abstract', abstract, 'Anthology ID: 2026.acl-long.12', 'Year: 2026', ''];
  const references = ['References', '1. Gee, F. Wax. Cell 1, 2 (2020). https://doi.org/10.1000/2'];
  const linesOf = (...lines: string[]) => read(...lines).diagnostics.map(({ rule, line }) => [rule, line]);
  expect(linesOf(...list, ...page, ...references)).toEqual([1, 2].map((line) => ['unread-line', line]));
  expect(linesOf(...page, ...list)).toEqual([8, 9].map((line) => ['unread-line', line]));
});

describe('such lines elsewhere', () => {
  it('a volume of the Anthology is no paper', () => {
    const table = ['Anthology ID:', '2026.acl-long', 'Month:', 'July', 'Year:', '2026', 'Venue:', 'ACL'];
    const volume = ['Proceedings of the 64th Annual Meeting', 'Ann Bee, Cid Dee (Editors)', '', ...table];
    expect(() => read(...volume)).toThrow(ContentError);
  });

  it('labelled lines with identifiers of PubMed are records', () => {
    const record = (at: number): string[] => [
      `Title: Honey in Towns ${at}`,
      'Authors: Ann Bee, Cid Dee',
      `PMID: 3999999${at}`,
      `DOI: 10.1000/honey.${at}`,
      '',
    ];
    const { format, entries } = read(...record(1), ...record(2));
    expect([format, entries.length]).toEqual(['labelled-papers', 2]);
  });
});

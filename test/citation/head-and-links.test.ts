import { describe, expect, it } from 'vitest';
import { renderBibtex } from '../../src/exports/citation/bibtex.ts';
import { type CitationRecord, toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { renderCoins } from '../../src/exports/citation/coins.ts';
import { renderCslJson } from '../../src/exports/citation/csl-json.ts';
import { toHeadMeta } from '../../src/exports/citation/head-meta.ts';
import { toIssueJsonLd, toJsonLd, toPeriodicalJsonLd } from '../../src/exports/citation/json-ld.ts';
import { toPaperLinks } from '../../src/exports/citation/paper-links.ts';
import { renderRis } from '../../src/exports/citation/ris.ts';
import { toListLinks, toSignposting } from '../../src/exports/citation/signposting.ts';
import { renderScriptJson } from '../../src/exports/script-json.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { buildCitedArchive, type CitedSample, toRecord } from './cited-archive.ts';
import { findDisagreements } from './find-disagreements.ts';

const sample: CitedSample = {
  title: 'QuRating </script>',
  abstract: 'We rate data.',
  authors: ['Alexander Wettig', 'Jan Willem van den Berg'],
  firstDate: '2024-02-15',
  arxiv: '2402.09739',
};

function contentsOf(record: CitationRecord, wanted: string): readonly string[] {
  return toHeadMeta(record).flatMap((meta) =>
    ('name' in meta ? meta.name : meta.property) === wanted ? [meta.content] : [],
  );
}

describe('the head of a paper’s page', () => {
  it('has the Highwire fields of a preprint', () => {
    const record = toRecord(sample);
    const only = (name: string) => contentsOf(record, name);
    expect(only('citation_title')).toEqual(['QuRating </script>']);
    expect(only('citation_author')).toEqual(['Wettig, Alexander', 'Jan Willem van den Berg']);
    expect(only('citation_publication_date')).toEqual(['2024/02/15']);
    expect(only('citation_online_date')).toEqual(['2024/02/15']);
    expect(only('citation_technical_report_institution')).toEqual(['arXiv']);
    expect(only('citation_technical_report_number')).toEqual(['arXiv:2402.09739']);
    expect(only('citation_arxiv_id')).toEqual(['2402.09739']);
    expect(only('citation_doi')).toEqual(['10.48550/arXiv.2402.09739']);
    expect(only('citation_abstract')).toEqual(['We rate data.']);
    expect(only('citation_language')).toEqual(['en']);
    expect(only('citation_public_url')).toEqual(['https://arxiv.org/abs/2402.09739']);
    expect(only('citation_pdf_url')).toEqual(['https://arxiv.org/pdf/2402.09739']);
    expect(only('og:url')).toEqual(['https://papers.example/archive/papers/p0/']);
  });

  it('dates a published paper by its venue, and keeps the day it came online', () => {
    const record = toRecord({ ...sample, venue: 'NeurIPS 2025' });
    expect(contentsOf(record, 'citation_publication_date')).toEqual(['2025']);
    expect(contentsOf(record, 'citation_online_date')).toEqual(['2024/02/15']);
    expect(contentsOf(record, 'citation_conference_title')).toEqual([
      'Advances in Neural Information Processing Systems',
    ]);
    expect(contentsOf(record, 'citation_technical_report_institution')).toEqual([]);
    expect(contentsOf(toRecord({ ...sample, venue: 'JMLR 2025' }), 'citation_journal_title')).toEqual([
      'Journal of Machine Learning Research',
    ]);
  });

  it('never has a name that Zotero would take for two', () => {
    const names = [
      'Jan Willem van den Berg',
      'Martin Luther King Jr.',
      'Fernando De La Torre',
      'A. B. de la Cruz',
      'Qwen Team',
    ];
    for (const name of contentsOf(toRecord({ ...sample, authors: names }), 'citation_author')) {
      const [family = '', given = '', ...more] = name.split(', ');
      expect(more).toEqual([]);
      expect(family.includes(' ') && given.includes(' '), name).toBe(false);
    }
  });

  it('leaves out what is not known, and cuts a long description at a word', () => {
    const record = toRecord({ title: 'Bare', abstract: 'word '.repeat(200) });
    expect(contentsOf(record, 'citation_author')).toEqual([]);
    expect(contentsOf(record, 'citation_publication_date')).toEqual([]);
    expect(contentsOf(record, 'og:description')[0]).toMatch(/^(word )+word…$/);
    expect(toHeadMeta(record).every((meta) => meta.content !== '')).toBe(true);
  });
});

describe('JSON-LD', () => {
  it('puts the article into its issue, and the issue into the periodical', () => {
    expect(toJsonLd(toRecord(sample))).toMatchObject({
      '@type': 'ScholarlyArticle',
      mainEntityOfPage: 'https://papers.example/archive/papers/p0/',
      sameAs: 'https://doi.org/10.48550/arXiv.2402.09739',
      isPartOf: [
        {
          '@type': 'PublicationIssue',
          issueNumber: 3,
          datePublished: '2025-10-29',
          isPartOf: { '@type': 'Periodical', name: 'Offprint', url: 'https://papers.example/archive/' },
        },
      ],
    });
  });

  it('cannot end its script element or open a comment, and is still the same data', () => {
    const record = toRecord({ ...sample, title: '</script><!-- \u2028 & ]]>', authors: ['<script>'] });
    const text = renderScriptJson(toJsonLd(record));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toMatchObject({ name: record.title, author: [{ familyName: '<script>' }] });
  });

  it('describes issues and the periodical', () => {
    const archive = buildCitedArchive([sample, { title: 'Second' }]);
    const [issue] = archive.issues;
    if (issue === undefined) throw new Error('No issue.');
    expect(toIssueJsonLd(issue, archive)).toMatchObject({
      '@type': 'PublicationIssue',
      issueNumber: 3,
      url: 'https://papers.example/archive/issues/2025-10-29/',
      isPartOf: { '@type': 'Periodical', url: 'https://papers.example/archive/' },
    });
    expect(toPeriodicalJsonLd(archive)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Periodical',
      hasPart: [{ '@type': 'PublicationIssue', url: 'https://papers.example/archive/issues/2025-10-29/' }],
    });
  });
});

describe('the comparison of formats', () => {
  const record = toRecord(sample);
  const page = {
    metas: toHeadMeta(record),
    jsonLd: renderScriptJson(toJsonLd(record)),
    bibtex: renderBibtex(record),
    ris: renderRis(record),
    csl: renderCslJson(record),
  };

  it('sees a difference in each format and field', () => {
    expect(findDisagreements(page)).toEqual([]);
    const faults = [
      { ...page, bibtex: page.bibtex.replace('QuRating', 'Rating') },
      { ...page, bibtex: page.bibtex.replace('feb', 'mar') },
      { ...page, ris: page.ris.replace('AU  - Wettig, Alexander\r\n', '') },
      { ...page, ris: page.ris.replace('DA  - 2024/02/15', 'DA  - 2024/02/16') },
      { ...page, jsonLd: page.jsonLd.replace('"givenName":"Alexander"', '"givenName":"A."') },
      {
        ...page,
        metas: page.metas.filter((meta) => !('name' in meta) || meta.name !== 'citation_public_url'),
      },
      { ...page, metas: page.metas.filter(({ content }) => content !== 'Alexander Wettig') },
    ];
    for (const fault of faults) expect(findDisagreements(fault)).toHaveLength(1);
  });
});

describe('links', () => {
  const paper = (identifiers: CitedSample) => ({
    title: parseMarkup('Is "this" a title? 100%'),
    resources: [{ kind: 'code', url: 'https://code.example/x' } as const],
    identifiers: {
      arxiv: undefined,
      arxivClass: undefined,
      openreview: undefined,
      doi: undefined,
      ...identifiers,
    },
  });

  it('lead to the paper by all its identifiers', () => {
    const links = toPaperLinks(paper({ arxiv: '2402.09739', openreview: 'GLGYYqPwjy' }));
    expect(links.map(({ label, url }) => `${label}: ${url}`)).toEqual([
      'arXiv abstract: https://arxiv.org/abs/2402.09739',
      'PDF: https://arxiv.org/pdf/2402.09739',
      'Hugging Face page: https://huggingface.co/papers/2402.09739',
      'alphaXiv: https://www.alphaxiv.org/abs/2402.09739',
      'OpenReview: https://openreview.net/forum?id=GLGYYqPwjy',
      'doi:10.48550/arXiv.2402.09739: https://doi.org/10.48550/arXiv.2402.09739',
      'Code: https://code.example/x',
    ]);
  });

  it('lead to no page at Hugging Face for an id from before 2007, which it has none for', () => {
    const links = toPaperLinks(paper({ arxiv: 'hep-th/9901001' }));
    expect(links.map(({ url }) => url)).toContain('https://arxiv.org/abs/hep-th/9901001');
    expect(links.map(({ label }) => label)).not.toContain('Hugging Face page');
  });

  it('found in an abstract are called by their address, since nobody said what is there', () => {
    const url = 'https://www.aka.ms/orca-lm/';
    const long = `https://lab.example/${'long/'.repeat(9)}`;
    const links = toPaperLinks({
      ...paper({ arxiv: '2306.02707' }),
      resources: [url, long].map((one) => ({ kind: 'page', url: one })),
    });
    expect(links.slice(-2).map(({ label }) => label)).toEqual(['aka.ms/orca-lm', 'lab.example']);
  });

  it('are searches, said as such, where no arXiv id is known', () => {
    const links = toPaperLinks(paper({ openreview: 'a b' }));
    expect(links.filter(({ kind }) => kind === 'pdf')).toHaveLength(1);
    expect(
      links.filter(({ kind }) => kind === 'search').map(({ label, url }) => [label, new URL(url).search]),
    ).toEqual([
      [
        'Search arXiv for the title',
        '?query=Is%20%E2%80%9Cthis%E2%80%9D%20a%20title%3F%20100%25&searchtype=title',
      ],
      ['Search Semantic Scholar for the title', '?q=Is%20%E2%80%9Cthis%E2%80%9D%20a%20title%3F%20100%25'],
      ['Search Google Scholar for the title', '?q=%22Is%20%E2%80%9Cthis%E2%80%9D%20a%20title%3F%20100%25%22'],
    ]);
  });

  it('are typed for machines', () => {
    const archive = buildCitedArchive([
      sample,
      { ...sample, title: 'Second', authors: ['Alexander Wettig'] },
    ]);
    const [paperOne] = archive.papers.values();
    if (paperOne === undefined) throw new Error('No paper.');
    const links = toSignposting(toCitationRecord(paperOne, archive));
    const hrefs = (rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href);
    expect(hrefs('cite-as')).toEqual(['https://doi.org/10.48550/arXiv.2402.09739']);
    expect(hrefs('author')).toEqual(['https://papers.example/archive/authors/alexander-wettig/']);
    expect(hrefs('item')).toEqual(['https://arxiv.org/pdf/2402.09739']);
    expect(hrefs('collection')).toEqual(['https://papers.example/archive/issues/2025-10-29/']);
    expect(hrefs('describedby')).toEqual(
      ['bib', 'ris', 'csl.json'].map(
        (end) => `https://papers.example/archive/issues/2025-10-29/papers.${end}`,
      ),
    );
    expect(toSignposting(toRecord({ title: 'Bare' }))[0]?.href).toBe(
      'https://papers.example/archive/papers/p0/',
    );
    expect(toListLinks('/issues/2025-10-29/', 'https://papers.example/')[0]).toEqual({
      rel: 'alternate',
      href: 'https://papers.example/issues/2025-10-29/papers.bib',
      type: 'application/x-bibtex',
      title: 'All papers of this page as BibTeX',
    });
  });
});

describe('COinS', () => {
  it('gives Zotero the type, the title, all authors, the date and the URL', () => {
    const read = (one: CitedSample) => new URLSearchParams(renderCoins(toRecord(one)));
    const preprint = read(sample);
    expect(preprint.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
    expect(preprint.get('rft.type')).toBe('preprint');
    expect(preprint.get('rft.title')).toBe('QuRating </script>');
    expect(preprint.getAll('rft.au')).toEqual(['Wettig, Alexander', 'van den Berg, Jan Willem']);
    expect(preprint.getAll('rft_id')).toEqual([
      'info:doi/10.48550/arXiv.2402.09739',
      'https://arxiv.org/abs/2402.09739',
    ]);
    const conference = read({ ...sample, venue: 'ICML 2024' });
    expect(conference.get('rft.genre')).toBe('proceeding');
    expect(conference.get('rft.atitle')).toBe('QuRating </script>');
    expect(conference.get('rft.date')).toBe('2024');
    expect(read({ ...sample, venue: 'JMLR 2024' }).get('rft.jtitle')).toBe(
      'Journal of Machine Learning Research',
    );
  });

  it('breaks neither an attribute nor the list of pairs', () => {
    expect(renderCoins(toRecord({ title: '"><b a=1&rft.title=x+y' }))).not.toMatch(/["<> ]/);
    const titles = [
      "Plain: a/b, c (d) e-f_g! h~i*j'k.",
      'a + b = 100% & more?',
      'Über “q” #1; 数学 𝒪',
      '[x] {y} \\z | ^ ` $ @',
    ];
    for (const title of titles) {
      const coins = renderCoins({ ...toRecord(sample), title });
      expect(coins).toMatch(/^[\w.:,/%&=+!~*'()-]+$/);
      expect(new URLSearchParams(coins).get('rft.title')).toBe(title);
    }
  });
});

/** The components whose wording has cases: authors, dates, facts, provenance. */
import { describe, expect, it } from 'vitest';
import { authorPath, issuePath, paperPath } from '../../src/addresses.ts';
import type { Author, Issue, Paper } from '../../src/model.ts';
import { englishWording, useWording } from '../../src/wording/wording.ts';
import { AuthorLine, AuthorList } from '../../templates/components/AuthorNames.tsx';
import { DaySpan } from '../../templates/components/DaySpan.tsx';
import { DetailList } from '../../templates/components/DetailList.tsx';
import { IssueSource } from '../../templates/components/IssueSource.tsx';
import { IssueSummary } from '../../templates/components/IssueSummary.tsx';
import { SafeHtml } from '../../templates/components/Marked.tsx';
import { Provenance } from '../../templates/components/Provenance.tsx';
import { FirstDateAxis } from '../../templates/components/plots/FirstDateAxis.tsx';
import { buildFirstDateScale } from '../../templates/components/plots/first-date-scale.ts';
import { MarkdownPageLayout } from '../../templates/layouts/MarkdownPageLayout.tsx';
import { footerGroups, navigationOf } from '../../templates/sections.ts';
import { archive } from './page-types.ts';
import { pageAt, render, wordsOf } from './render.tsx';

const [anyPaper] = archive.papers.values();
const [anyIssue] = archive.issues;
if (anyPaper === undefined || anyIssue === undefined) throw new Error('The archive is empty.');
const returning = [...archive.authors.values()].find(({ papers }) => papers.length > 1) as Author;
const page = pageAt(paperPath('some-paper'));

const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `Author ${index + 1}`);
const paperBy = (names: readonly string[], authorCount: number | undefined = names.length): Paper => ({
  ...anyPaper,
  authors: names.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name })),
  authorCount,
});

describe('the axis of first dates', () => {
  it('names the years before its first in the words of the site', () => {
    useWording({ language: 'de', phrases: { to: 'bis' }, counts: {} });
    try {
      const bins = { unit: 'quarter', startYear: 2020, length: 24, earlier: true } as const;
      const axis = render(<FirstDateAxis scale={buildFirstDateScale(bins)} />);
      expect(wordsOf(axis)).toMatch(/^bis 2019/);
    } finally {
      useWording(englishWording);
    }
  });
});

describe('header and footer', () => {
  it('lead to authors where there are some', () => {
    const linksOf = (of: typeof archive): readonly string[] =>
      [...navigationOf(of), ...footerGroups(of).flatMap(([, links]) => links)].map(
        ({ target }) => `${target}`,
      );
    expect(linksOf(archive)).toContain('/authors/');
    expect(linksOf({ ...archive, authors: new Map() })).not.toContain('/authors/');
  });
});

describe('the authors of a paper in a list', () => {
  it.each([
    [namesOf(1), 1, 'Author 1'],
    [namesOf(2), 2, 'Author 1 and Author 2'],
    [namesOf(4), 4, 'Author 1, Author 2, Author 3 and Author 4'],
    [namesOf(8), 8, 'Author 1, Author 2, Author 3 and 5 more'],
    [namesOf(3), 445, 'Author 1, Author 2, Author 3 and 442 more'],
    [[], 1, '1 author'],
    [[], 4, '4 authors'],
    [[], undefined, ''],
  ])('of %j, %s in all: "%s"', (names, total, words) => {
    const paper = { ...paperBy(names), authorCount: total };
    expect(wordsOf(render(<AuthorLine paper={paper} page={page} />))).toBe(words);
  });

  it('link to those who return, relative to the page', () => {
    const paper: Paper = { ...anyPaper, authors: [{ id: returning.id, name: 'J. Printed' }], authorCount: 1 };
    expect(render(<AuthorLine paper={paper} page={page} />)).toBe(
      `<p class="byline"><a href="../..${authorPath(returning.id)}">J. Printed</a></p>`,
    );
  });
});

describe('the authors on a paper’s page', () => {
  it('are all there, 445 of them behind a click', () => {
    const html = render(<AuthorList paper={paperBy(namesOf(445))} page={page} />);
    const [first = '', all = ''] = html.split('<details');
    expect(wordsOf(first)).toMatch(/^Author 1, .*Author 10 and 435 more authors$/);
    expect(all).toContain('Show all 445 authors');
    expect(all.match(/Author \d+/g)).toHaveLength(445);
  });

  it('stand open while they are few', () => {
    const html = render(<AuthorList paper={paperBy(namesOf(14))} page={page} />);
    expect(html).not.toContain('<details');
    expect(html.match(/Author \d+/g)).toHaveLength(14);
  });
});

describe('a span of days', () => {
  it.each([
    ['2025-10-29', '2025-10-29', '29 October 2025'],
    ['2025-10-03', '2025-10-29', '3–29 October 2025'],
    ['2025-09-30', '2025-10-29', '30 September to 29 October 2025'],
    ['2007-11-06', '2025-10-13', '6 November 2007 to 13 October 2025'],
  ])('from %s to %s is "%s"', (from, to, words) => {
    const html = render(<DaySpan from={from} to={to} />);
    expect(wordsOf(html)).toBe(words);
    expect(html).toContain(`datetime="${to}"`);
  });
});

describe('facts on a line', () => {
  it('leave no gap for what is not known', () => {
    expect(render(<DetailList>{[undefined, false, 'a', null, 'b']}</DetailList>)).toBe(
      '<ul class="facts"><li>a</li><li>b</li></ul>',
    );
    expect(render(<DetailList>{[undefined, false]}</DetailList>)).toBe('');
  });
});

describe('an issue’s own words', () => {
  const issue: Issue = {
    ...anyIssue,
    source: { ...anyIssue.source, announced: undefined, year: { known: 'sidecar' }, url: undefined },
  };
  const sourceOf = (changes: Partial<Issue['source']>) => {
    const source = { ...issue.source, ...changes };
    return wordsOf(render(<IssueSource issue={{ ...issue, source, sources: [source] }} />));
  };

  it('say how much of a listing was captured, and an inferred year', () => {
    const held = issue.appearances.length;
    expect(sourceOf({})).toBe(`From ${issue.source.listing}, captured in ${issue.source.dump}.`);
    expect(sourceOf({ announced: held })).not.toContain('announced');
    expect(sourceOf({ announced: 6100 })).toContain(
      `The listing announced 6,100 papers; the capture holds ${held} of them.`,
    );
    expect(sourceOf({ year: { known: 'inferred', evidence: 'The evidence.' } })).toContain('The evidence.');
  });

  it('name the most discussed paper, and how many dates are not known', () => {
    const appearances = issue.appearances
      .slice(0, 3)
      .map((one, index) => ({ ...one, comments: [1, 7, 7][index] }));
    const [first, discussed] = appearances;
    const papers = new Map(archive.papers);
    papers.set(first?.paper ?? '', { ...anyPaper, firstDate: undefined });
    const at = pageAt(issuePath(issue.id), { ...archive, papers });
    const words = wordsOf(render(<IssueSummary issue={{ ...issue, appearances }} page={at} />));
    expect(words).toContain('(no date known for 1 paper)');
    expect(words).toContain(
      `Most discussed, with 7 comments: ${archive.papers.get(discussed?.paper ?? '')?.title.plain}.`,
    );
  });
});

describe('what we know, and how', () => {
  it('names each source once, with what it gave', () => {
    const [appearance] = anyPaper.appearances;
    const paper: Paper = {
      ...anyPaper,
      authors: [],
      authorCount: 4,
      appearances: [{ ...appearance, lines: { first: 205, last: 207 } }],
      provenance: {
        title: 'dump',
        abstract: 'correction',
        authors: 'dump',
        firstDate: 'dump',
        venue: 'facts',
        identifiers: 'facts',
        factsConfidence: 'verified',
      },
    };
    const words = wordsOf(render(<Provenance paper={paper} page={page} />));
    expect(words).toContain('Title, number of authors and first date from the dump');
    expect(words).toContain('lines 205–207.');
    expect(words).toContain('Venue and identifiers from our facts (verified');
    expect(words).toContain('Abstract corrected by hand.');
    expect(words).toContain('The authors’ names are not known yet.');
  });
});

describe('HTML from the text room', () => {
  it('is set as it is, and without an element of its own where it is plain text', () => {
    expect(render(<SafeHtml html="plain text" />)).toBe('plain text');
    expect(render(<SafeHtml html={'a &lt; b'} />)).toBe('<span>a &lt; b</span>');
    expect(render(<SafeHtml html="<em>x</em>" />)).toBe('<span><em>x</em></span>');
  });
});

describe('a page of words', () => {
  it('links relatively, leaves other addresses alone, and is described by its first paragraph', () => {
    const html =
      '<h2>First</h2><p>Tom &amp; <a href="/search/">search</a>.</p><p><a href="https://x.example/">x</a></p>';
    const text = render(
      <MarkdownPageLayout page={pageAt('/about/')} words={{ id: 'about', title: 'About', html }} />,
    );
    expect(text).toContain('<a href="../search/">search</a>');
    expect(text).toContain('<a href="https://x.example/">x</a>');
    expect(text).toContain('<meta name="description" content="Tom &amp; search."');
  });
});

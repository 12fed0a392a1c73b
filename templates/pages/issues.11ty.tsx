/** All issues by year and month; one page per year if there are too many for one. */

import { issuesPath, issuesYearPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { groupBy } from '../../src/group-by.ts';
import type { Issue } from '../../src/model.ts';
import { count, phrase, printDay } from '../../src/wording/wording.ts';
import { IssueRow } from '../components/IssueRow.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { issuesOnOnePage, issuesYearAnchor } from '../issue-years.ts';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

interface IssuesPage {
  /** Year of the page; undefined for `/issues/`. */
  readonly year: string | undefined;
  readonly issues: readonly Issue[];
  /** Years with their own pages; empty if `/issues/` has all. */
  readonly yearPages: readonly string[];
}

export default definePage<IssuesPage>({
  items: ({ issues }) => {
    if (issues.length <= issuesOnOnePage) return [{ year: undefined, issues, yearPages: [] }];
    const byYear = [...groupBy(issues, ({ day }) => day.slice(0, 4))];
    const yearPages = byYear.map(([year]) => year);
    const newest = byYear[0]?.[1] ?? [];
    return [
      { year: undefined, issues: newest, yearPages },
      ...byYear.map(([year, ofYear]) => ({ year, issues: ofYear, yearPages })),
    ];
  },
  path: ({ year }) => (year === undefined ? issuesPath : issuesYearPath(year)),
  render: ({ year, issues, yearPages }, page) => {
    const { archive } = page;
    const title = year === undefined ? phrase('Issues') : phrase('Issues of {year}', { year });
    const total = phrase('{issues} with {papers}', {
      issues: count(archive.issues.length, 'issue'),
      papers: count(archive.papers.size, 'paper'),
    });
    return (
      <PageLayout page={page} title={title} description={phrase('{total}, by year and month.', { total })}>
        <PageTitle
          title={title}
          {...(year === undefined ? {} : { kicker: <a href={page.link(issuesPath)}>{phrase('Issues')}</a> })}
        >
          <p>
            {year === undefined
              ? phrase('{text}.', { text: total })
              : phrase('{text}.', { text: count(issues.length, 'issue') })}
          </p>
        </PageTitle>
        {yearPages.length > 0 && <YearPages years={yearPages} page={page} />}
        {[...groupBy(issues, ({ day }) => day.slice(0, 4))].map(([each, ofYear]) => (
          <section id={issuesYearAnchor(each)}>
            <h2>{each}</h2>
            <Months issues={ofYear} page={page} />
          </section>
        ))}
      </PageLayout>
    );
  },
});

function YearPages({ years, page }: { readonly years: readonly string[]; readonly page: PageContext }) {
  return (
    <nav class="pager" aria-label={phrase('Years')}>
      <ul>
        {years.map((year) => (
          <li>
            <a href={page.link(issuesYearPath(year))}>{year}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Months({ issues, page }: { readonly issues: readonly Issue[]; readonly page: PageContext }) {
  return (
    <>
      {[...groupBy(issues, ({ day }) => day.slice(0, 7))].map(([month, ofMonth]) => (
        <div class="month">
          <h3>{printDay(`${month}-01`, 'LLLL')}</h3>
          <ul class="issue-rows">
            {ofMonth.map((issue) => (
              <IssueRow issue={issue} page={page} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Page of an issue: all papers in the listing's order. */

import { issuePath, issuesPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { toIssueJsonLd } from '../../src/exports/citation/json-ld.ts';
import { toListLinks } from '../../src/exports/citation/signposting.ts';
import { issueDataLinks } from '../../src/exports/data-files/data-file-links.ts';
import { excerptOfIssue } from '../../src/exports/excerpts.ts';
import type { Issue } from '../../src/model.ts';
import { plotDataOf } from '../../src/plots/plot-data.ts';
import { listingName } from '../../src/wording/listing-name.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { Day } from '../components/Day.tsx';
import { HeadLinks } from '../components/HeadLinks.tsx';
import { IssueControls } from '../components/IssueControls.tsx';
import { IssueEntry } from '../components/IssueEntry.tsx';
import { IssueExports } from '../components/IssueExports.tsx';
import { IssueSource } from '../components/IssueSource.tsx';
import { IssueSummary } from '../components/IssueSummary.tsx';
import { JsonLd } from '../components/JsonLd.tsx';
import { PrevNext } from '../components/PrevNext.tsx';
import { IssuePlot } from '../components/plots/IssuePlot.tsx';
import { issueName } from '../issue-name.ts';
import { countTopics } from '../issue-summary.ts';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

export default definePage<Issue>({
  items: (archive) => archive.issues,
  path: (issue) => issuePath(issue.id),
  basis: (issue, archive) => [
    excerptOfIssue(issue, archive),
    issue.newer,
    issue.older,
    plotDataOf(archive).bins,
  ],
  render: (issue, page) => (
    <PageLayout
      page={page}
      title={issueName(issue)}
      description={describe(issue, page)}
      head={
        <>
          <HeadLinks links={toListLinks(issuePath(issue.id), page.archive.site.url)} />
          <HeadLinks links={issueDataLinks(issue.id, page.archive.site.url)} />
          <JsonLd value={toIssueJsonLd(issue, page.archive)} />
        </>
      }
      runningTitle={`${page.archive.site.title} · ${issueName(issue)}`}
      scripts={issue.appearances.length > 1 ? ['issue'] : []}
    >
      <IssueHeading issue={issue} />
      <div class="with-margin">
        <div>
          <IssueControls issue={issue} page={page} />
          <IssueEntries issue={issue} page={page} />
          <IssueNeighbours issue={issue} page={page} />
        </div>
        <aside class="margin" id="about_issue" aria-label={phrase('About this issue')}>
          <div class="standfirst">
            <IssueSource issue={issue} />
            <IssueSummary issue={issue} page={page} />
            <IssuePlot issue={issue} page={page} />
          </div>
          <IssueExports issue={issue} page={page} />
        </aside>
      </div>
    </PageLayout>
  ),
});

function IssueHeading({ issue }: { readonly issue: Issue }) {
  return (
    <header class="page-title">
      <h1 class="issue-title">
        <span class="kicker">{phrase('Issue {number}', { number: String(issue.number) })}</span>{' '}
        <span class="visually-hidden">·</span> <Day day={issue.day} format="cccc d LLLL yyyy" />{' '}
        <span class="visually-hidden">·</span>{' '}
        <span class="issue-size">
          {count(issue.appearances.length, 'paper')}
          {issue.title !== undefined && phrase(', ') + issue.title}
        </span>
      </h1>
      <p class="note narrow-only">
        <a href="#about_issue">{phrase('About this issue')}</a>
      </p>
    </header>
  );
}

function IssueEntries({ issue, page }: { readonly issue: Issue; readonly page: PageContext }) {
  return (
    <ol class="entries" data-issue={issue.id}>
      {issue.appearances.map((appearance, index) => {
        const paper = page.archive.papers.get(appearance.paper);
        const begins = issue.appearances[index - 1]?.source !== appearance.source;
        return (
          paper !== undefined && (
            <IssueEntry
              appearance={appearance}
              paper={paper}
              page={page}
              leadLength={170}
              section={issue.sources.length > 1 && begins ? sectionName(issue, appearance.source) : undefined}
            />
          )
        );
      })}
    </ol>
  );
}

/**
 * Section heading for the papers of one source; several captures of the same listing are distinguished by file name.
 */
function sectionName({ sources }: Issue, index: number): string {
  const own = sources[index] ?? sources[0];
  const isAlone = sources.filter(({ listing }) => listing === own.listing).length === 1;
  return isAlone ? listingName(own) : `${listingName(own)} (${own.dump})`;
}

function describe(issue: Issue, { archive }: PageContext): string {
  const topics = countTopics(archive, issue).slice(0, 3);
  const about = topics.map(({ topic }) => archive.topics.get(topic)?.label ?? topic).join(phrase(', '));
  const papers = count(issue.appearances.length, 'paper');
  const values = { papers, listing: listingName(issue.source), topics: about };
  return about === ''
    ? phrase('{papers} from {listing}. Titles, authors and abstracts.', values)
    : phrase('{papers} from {listing}: {topics}. Titles, authors and abstracts.', values);
}

function IssueNeighbours({ issue, page }: { readonly issue: Issue; readonly page: PageContext }) {
  const neighbour = (id: Issue['newer'], what: string) => {
    const other = id === undefined ? undefined : page.archive.issueById.get(id);
    return other && { href: page.link(issuePath(other.id)), name: <Day day={other.day} />, what };
  };
  return (
    <>
      <PrevNext
        label={phrase('Other issues')}
        previous={neighbour(issue.older, phrase('Previous issue'))}
        next={neighbour(issue.newer, phrase('Next issue'))}
      />
      <p class="issue-list">
        <a href={page.link(issuesPath)}>{phrase('All issues')}</a>
      </p>
    </>
  );
}

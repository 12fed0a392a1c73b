/** Home page: first papers of the latest issue, most discussed and returned papers, earlier issues, topics, subscription. */

import {
  glancePath,
  homePath,
  issuePath,
  issuesPath,
  papersPath,
  subscribePath,
  topicPath,
  topicsPath,
} from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { toPeriodicalJsonLd } from '../../src/exports/citation/json-ld.ts';
import { archiveJsonLink } from '../../src/exports/data-files/data-file-links.ts';
import type { Issue } from '../../src/model.ts';
import { listingName } from '../../src/wording/listing-name.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { Day } from '../components/Day.tsx';
import { FirstSteps } from '../components/FirstSteps.tsx';
import { FrontEntries } from '../components/FrontEntries.tsx';
import { HeadLinks } from '../components/HeadLinks.tsx';
import { Introduction } from '../components/Introduction.tsx';
import { IssueRow } from '../components/IssueRow.tsx';
import { JsonLd } from '../components/JsonLd.tsx';
import { Phrase } from '../components/Phrase.tsx';
import { RecentPapers } from '../components/RecentPapers.tsx';
import { SubscribeLine } from '../components/SubscribeLine.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

const earlierShown = 8;
const topicsShown = 12;

export default definePage<undefined>({
  items: () => [undefined],
  path: () => homePath,
  render: (_none, page) => {
    const { site, issues } = page.archive;
    const [latest, ...earlier] = issues;
    return (
      <PageLayout
        page={page}
        description={site.description}
        head={
          <>
            <HeadLinks links={[archiveJsonLink(site.url)]} />
            <JsonLd value={toPeriodicalJsonLd(page.archive)} />
          </>
        }
      >
        <Introduction page={page} />
        <div class="front">
          <div>
            {latest === undefined ? <FirstSteps /> : <Latest issue={latest} page={page} />}
            <RecentPapers page={page} />
          </div>
          <div class="front-margin">
            {earlier.length > 0 && <EarlierIssues issues={earlier} page={page} />}
            <Topics page={page} />
            <Subscribe page={page} />
          </div>
        </div>
      </PageLayout>
    );
  },
});

function Latest({ issue, page }: { readonly issue: Issue; readonly page: PageContext }) {
  const total = issue.appearances.length;
  return (
    <section class="latest" aria-labelledby="latest_issue">
      <header class="latest-title">
        <p class="kicker">{phrase('Latest issue')}</p>
        <h2 id="latest_issue">
          <a href={page.link(issuePath(issue.id))}>
            <Day day={issue.day} format="cccc d LLLL yyyy" />
          </a>
        </h2>
        <p class="note">
          {phrase('Issue {number}', { number: String(issue.number) })}
          {issue.title !== undefined && phrase(', ') + issue.title} ·{' '}
          {phrase('{papers} from {listing}', {
            papers: count(total, 'paper'),
            listing: listingName(issue.source),
          })}
        </p>
      </header>
      <FrontEntries issue={issue} page={page} />
      <p class="onward">
        <a href={page.link(issuePath(issue.id))}>
          {total === 1
            ? phrase('The whole issue')
            : phrase('All {papers} of this issue', { papers: count(total, 'paper') })}
        </a>
      </p>
    </section>
  );
}

function EarlierIssues({ issues, page }: { readonly issues: readonly Issue[]; readonly page: PageContext }) {
  return (
    <section>
      <h2>{phrase('Earlier issues')}</h2>
      <ul class="issue-rows">
        {issues.slice(0, earlierShown).map((issue) => (
          <IssueRow issue={issue} page={page} />
        ))}
      </ul>
      <p class="note">
        <a href={page.link(issuesPath)}>{phrase('All issues')}</a> ·{' '}
        <a href={page.link(papersPath)}>{phrase('All papers A–Z')}</a> ·{' '}
        <a href={page.link(glancePath)}>{phrase('The archive at a glance')}</a>
      </p>
    </section>
  );
}

function Topics({ page }: { readonly page: PageContext }) {
  const topics = [...page.archive.topics.values()].sort((a, b) => b.papers.length - a.papers.length);
  if (topics.length === 0) return undefined;
  return (
    <section>
      <h2>{phrase('Topics')}</h2>
      <ul class="names">
        {topics.slice(0, topicsShown).map((topic) => (
          <li>
            <a href={page.link(topicPath(topic.id))}>{topic.label}</a>
          </li>
        ))}
      </ul>
      <p class="note">
        <a href={page.link(topicsPath)}>{phrase('All topics')}</a>
      </p>
    </section>
  );
}

function Subscribe({ page }: { readonly page: PageContext }) {
  return (
    <section>
      <h2>{phrase('Subscribe')}</h2>
      <p>
        <Phrase
          of="Every issue, topic, venue and returning author has a feed. {choose}."
          values={{ choose: <a href={page.link(subscribePath)}>{phrase('Choose what to follow')}</a> }}
        />
      </p>
      <SubscribeLine page={page} list={issuesPath} />
    </section>
  );
}

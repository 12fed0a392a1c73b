import { issuePath } from '../../src/addresses.ts';
import type { Issue } from '../../src/model.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { countTopics } from '../issue-summary.ts';
import type { PageContext } from '../page.ts';
import { Day } from './Day.tsx';

interface IssueRowProps {
  readonly issue: Issue;
  readonly page: PageContext;
}

/** An issue in a list: date, number, number of papers, main topics. */
export function IssueRow({ issue, page }: IssueRowProps) {
  return (
    <li class="issue-row">
      <p class="issue-row-name">
        <a href={page.link(issuePath(issue.id))}>
          <Day day={issue.day} />
        </a>
        {issue.title !== undefined && <span class="issue-row-title"> {issue.title}</span>}
      </p>
      <p class="note">
        {phrase('Issue {number}', { number: String(issue.number) })} ·{' '}
        {count(issue.appearances.length, 'paper')}
        <TopicSummary issue={issue} page={page} />
      </p>
    </li>
  );
}

/** `, mostly on A (21), B (11) and C (9)`: the three most frequent topics with more than one paper. */
function TopicSummary({ issue, page }: IssueRowProps) {
  const ranked = countTopics(page.archive, issue);
  const shared = ranked.filter(({ papers }) => papers > 1);
  const top = (shared.length > 0 ? shared : ranked).slice(0, 3);
  if (top.length === 0) return undefined;
  const labels = top.map(
    ({ topic, papers }) => `${page.archive.topics.get(topic)?.label ?? topic} (${papers})`,
  );
  return <> · {labels.join(phrase(', '))}</>;
}

import type { Issue } from '../../src/model.ts';
import { phrase } from '../../src/wording/wording.ts';
import { countTopics, mostDiscussed } from '../issue-summary.ts';
import type { PageContext } from '../page.ts';

interface IssueControlsProps {
  readonly issue: Issue;
  readonly page: PageContext;
}

/** Sort order and topic filter of an issue's list. Hidden without JavaScript. */
export function IssueControls({ issue, page }: IssueControlsProps) {
  if (issue.appearances.length < 2) return undefined;
  const topics = countTopics(page.archive, issue);
  return (
    <form class="issue-controls needs-script" data-issue-controls>
      <label>
        {phrase('Order')}
        <select name="order" autocomplete="off">
          <option value="listed">{phrase('As listed')}</option>
          <option value="newest">{phrase('Newest first')}</option>
          {issue.appearances.some(({ upvotes }) => upvotes !== undefined) && (
            <option value="voted">{phrase('Most votes')}</option>
          )}
          {issue.appearances.some(({ organisation }) => organisation !== undefined) && (
            <option value="organisation">{phrase('By organisation')}</option>
          )}
          {mostDiscussed(issue) !== undefined && (
            <option value="discussed">{phrase('Most discussed')}</option>
          )}
        </select>
      </label>
      {topics.length > 1 && (
        <label>
          {phrase('Topic')}
          <select name="topic" autocomplete="off">
            <option value="">{phrase('All topics')}</option>
            {topics.map(({ topic, papers }) => (
              <option value={topic}>
                {page.archive.topics.get(topic)?.label ?? topic} ({papers})
              </option>
            ))}
          </select>
        </label>
      )}
      <output class="note" />
    </form>
  );
}

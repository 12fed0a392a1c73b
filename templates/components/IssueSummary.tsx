import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import type { Issue } from '../../src/model.ts';
import type { Phrase as PhraseText } from '../../src/wording/english.ts';
import { count } from '../../src/wording/wording.ts';
import { type DateSpan, mostDiscussed, spanFirstDates } from '../issue-summary.ts';
import type { PageContext } from '../page.ts';
import { DaySpan } from './DaySpan.tsx';
import { LinkText } from './Marked.tsx';
import { Phrase } from './Phrase.tsx';

interface IssueFactsProps {
  readonly issue: Issue;
  readonly page: PageContext;
}

function describeSpan({ vague }: DateSpan, unknown: number): PhraseText {
  if (unknown === 0) return 'First published {days}.';
  return vague
    ? 'First published {days} (the day is not known for {papers}).'
    : 'First published {days} (no date known for {papers}).';
}

/** Two sentences: range of first dates, and the most discussed paper. */
export function IssueSummary({ issue, page }: IssueFactsProps) {
  const span = spanFirstDates(page.archive, issue);
  const discussed = mostDiscussed(issue);
  const paper = discussed === undefined ? undefined : page.archive.papers.get(discussed.paper);
  if (span === undefined && paper === undefined) return undefined;
  const unknown = issue.appearances.length - (span?.known ?? 0);
  return (
    <p>
      {span !== undefined && (
        <>
          <Phrase
            of={describeSpan(span, unknown)}
            values={{ days: <DaySpan from={span.from} to={span.to} />, papers: count(unknown, 'paper') }}
          />{' '}
        </>
      )}
      {discussed !== undefined && paper !== undefined && (
        <Phrase
          of="Most discussed, with {comments}: {paper}."
          values={{
            comments: count(discussed.comments, 'comment'),
            paper: (
              <a href={`#${paper.id}`}>
                <LinkText text={paper.title} lang={foreignLanguage(paper, page.archive)} />
              </a>
            ),
          }}
        />
      )}
    </p>
  );
}

import { paperPath } from '../../src/addresses.ts';
import { toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { renderCoins } from '../../src/exports/citation/coins.ts';
import type { Appearance, Paper } from '../../src/model.ts';
import type { PageContext } from '../page.ts';
import { AuthorLine } from './AuthorNames.tsx';
import { Lead } from './Lead.tsx';
import { LinkText } from './Marked.tsx';
import { PaperDetails } from './PaperDetails.tsx';

interface IssueEntryProps {
  readonly appearance: Appearance;
  readonly paper: Paper;
  readonly page: PageContext;
  /** Length of the abstract's first sentences, in characters; 0 for none. */
  readonly leadLength: number;
  /** The name of the source, above the first of its papers. */
  readonly section?: string | undefined;
}

/**
 * One paper of an issue, at the anchor of its id. Ordering and filtering read what is there for everybody: the value
 * is its position, its first `<time>` the first date, and its topics are links.
 */
export function IssueEntry({ appearance, paper, page, leadLength, section }: IssueEntryProps) {
  return (
    <li
      class="entry"
      id={paper.id}
      value={appearance.position}
      data-paper=""
      data-comments={appearance.comments}
      data-votes={appearance.upvotes}
    >
      {section !== undefined && <p class="kicker issue-section">{section}</p>}
      <h2 class="paper-title">
        <a href={page.link(paperPath(paper.id))}>
          <LinkText text={paper.title} />
        </a>
      </h2>
      <AuthorLine paper={paper} page={page} />
      {leadLength > 0 && <Lead paper={paper} length={leadLength} />}
      <PaperDetails paper={paper} page={page} appearance={appearance} />
      {/* What reference managers import from a page that lists papers; never on a paper's own page. */}
      <span class="Z3988" title={renderCoins(toCitationRecord(paper, page.archive))} />
    </li>
  );
}

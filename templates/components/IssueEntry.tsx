import { paperPath } from '../../src/addresses.ts';
import { toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { renderCoins } from '../../src/exports/citation/coins.ts';
import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import type { Appearance, Paper } from '../../src/model.ts';
import type { PageContext } from '../page.ts';
import { AuthorLine } from './AuthorNames.tsx';
import { Lead } from './Lead.tsx';
import { ListNote } from './ListNote.tsx';
import { LinkText } from './Marked.tsx';
import { PaperDetails } from './PaperDetails.tsx';

interface IssueEntryProps {
  readonly appearance: Appearance;
  readonly paper: Paper;
  readonly page: PageContext;
  /** Length of the excerpt in characters; 0 for none. */
  readonly leadLength: number;
  /** Section heading (name of the source), above the first of its papers. */
  readonly section?: string | undefined;
}

/**
 * A paper of an issue; its id is the anchor. The client script sorts and filters by this markup: `value` is the
 * position, the first `<time>` the first date, and topics are links.
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
      data-organisation={appearance.organisation}
    >
      {section !== undefined && <p class="kicker issue-section">{section}</p>}
      <h2 class="paper-title">
        <a href={page.link(paperPath(paper.id))}>
          <LinkText text={paper.title} lang={foreignLanguage(paper, page.archive)} />
        </a>
      </h2>
      <AuthorLine paper={paper} page={page} />
      {leadLength > 0 && <Lead paper={paper} page={page} length={leadLength} />}
      <ListNote appearance={appearance} />
      <PaperDetails paper={paper} page={page} appearance={appearance} />
      {/* COinS, only on pages that list papers (see `coins.ts`). */}
      <span class="Z3988" title={renderCoins(toCitationRecord(paper, page.archive))} />
    </li>
  );
}

import { issuePath, venuePath } from '../../src/addresses.ts';
import type { Appearance, Paper } from '../../src/model.ts';
import { firstPublished } from '../../src/wording/first-published.ts';
import { listingName } from '../../src/wording/listing-name.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';
import { DetailList } from './DetailList.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { FirstDate } from './FirstDate.tsx';
import { Phrase } from './Phrase.tsx';
import { TopicLinks } from './TopicLinks.tsx';

interface PaperFactsProps {
  readonly paper: Paper;
  readonly page: PageContext;
  /** In an issue's list: the appearance, for its votes and comments. Elsewhere all issues are named. */
  readonly appearance?: Appearance | undefined;
  /** Whether dates are labelled. */
  readonly spelled?: boolean;
}

/** Announce type, if it isn't `new`. */
function announceWord({ announceType }: Appearance): string | undefined {
  if (announceType === undefined || announceType === 'new') return undefined;
  return phrase(announceType === 'cross' ? 'Cross-listed' : 'Replaced');
}

/** Of an issue of several captures: the other listings that have the paper too. */
function otherSources({ issue, alsoIn }: Appearance, page: PageContext): string | undefined {
  if (alsoIn.length === 0) return undefined;
  const sources = page.archive.issueById.get(issue)?.sources ?? [];
  const names = alsoIn.flatMap((index) => sources[index] ?? []).map(listingName);
  return phrase('Also in {listings}', { listings: [...new Set(names)].join(phrase(', ')) });
}

function FirstPublished({ paper, date }: { readonly paper: Paper; readonly date: string }) {
  const { text, place } = firstPublished(date);
  return <Phrase of={text} values={{ [place]: <FirstDate paper={paper} /> }} />;
}

/** First date, venue, comments, code and topics of a paper in a list. */
export function PaperDetails({ paper, page, appearance, spelled = false }: PaperFactsProps) {
  const { venue } = paper;
  const date = paper.firstDate ?? paper.firstMonth;
  const code = paper.resources.find((resource) => resource.kind === 'code');
  return (
    <DetailList>
      {date !== undefined &&
        (spelled ? <FirstPublished paper={paper} date={date} /> : <FirstDate paper={paper} />)}
      {venue !== undefined && <a href={page.link(venuePath(venue.id))}>{venue.label}</a>}
      {appearance?.organisation}
      {appearance?.upvotes !== undefined && count(appearance.upvotes, 'vote')}
      {appearance?.comments !== undefined && count(appearance.comments, 'comment')}
      {appearance !== undefined && announceWord(appearance)}
      {appearance !== undefined && otherSources(appearance, page)}
      {code !== undefined && <ExternalLink href={code.url}>{phrase('Code')}</ExternalLink>}
      {paper.topics.length > 0 && <TopicLinks topics={paper.topics} page={page} />}
      {appearance === undefined &&
        paper.appearances.map(({ issue }) => (
          <a href={page.link(`${issuePath(issue)}#${paper.id}`)}>
            {phrase('Issue {number}', { number: String(page.archive.issueById.get(issue)?.number) })}
          </a>
        ))}
    </DetailList>
  );
}

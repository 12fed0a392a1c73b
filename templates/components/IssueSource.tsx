import type { Issue, IssueSource as Source } from '../../src/model.ts';
import { listingName } from '../../src/wording/listing-name.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { Day } from './Day.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { Phrase } from './Phrase.tsx';

/** The captures of an issue: origin, completeness, and how the year was determined. */
export function IssueSource({ issue }: { readonly issue: Issue }) {
  const { sources, since, day } = issue;
  return (
    <>
      {since !== undefined && (
        <p>
          <Phrase of="{since} to {day}." values={{ since: <Day day={since} />, day: <Day day={day} /> }} />
        </p>
      )}
      {sources.map((source, index) => (
        <OneSource source={source} issue={issue} held={countListed(issue, index)} />
      ))}
    </>
  );
}

/** The number of the issue's papers that capture `index` lists. */
function countListed({ appearances, sources }: Issue, index: number): number {
  if (sources.length === 1) return appearances.length;
  return appearances.filter(({ source, alsoIn }) => source === index || alsoIn.includes(index)).length;
}

interface OneSourceProps {
  readonly source: Source;
  readonly issue: Issue;
  readonly held: number;
}

function OneSource({ source, issue, held }: OneSourceProps) {
  return (
    <>
      <p>
        <Phrase
          of="From {listing}, captured in {dump}."
          values={{
            listing:
              source.url === undefined ? (
                listingName(source)
              ) : (
                <ExternalLink href={source.url}>{listingName(source)}</ExternalLink>
              ),
            dump: <code>{source.dump}</code>,
          }}
        />
        {source.announced !== undefined && source.announced > held && (
          <>
            {' '}
            {phrase('The listing announced {papers}; the capture holds {held} of them.', {
              papers: count(source.announced, 'paper'),
              held: String(held),
            })}
          </>
        )}
      </p>
      {source.year.known === 'inferred' && (
        <details>
          <summary>{phrase('The year {year} is inferred', { year: issue.day.slice(0, 4) })}</summary>
          <p>
            {phrase('The listing gave the day without its year.')} {source.year.evidence}
          </p>
        </details>
      )}
    </>
  );
}

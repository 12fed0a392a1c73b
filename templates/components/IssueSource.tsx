import type { Issue } from '../../src/model.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Phrase } from './Phrase.tsx';

/** Where an issue came from, how complete it is, and how its year is known. */
export function IssueSource({ issue }: { readonly issue: Issue }) {
  const { source } = issue;
  const held = issue.appearances.length;
  return (
    <>
      <p>
        <Phrase
          of="From {listing}, captured in {dump}."
          values={{
            listing:
              source.url === undefined ? (
                source.listing
              ) : (
                <ExternalLink href={source.url}>{source.listing}</ExternalLink>
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

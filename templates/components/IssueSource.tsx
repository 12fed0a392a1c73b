import type { Issue } from '../../src/model.ts';
import { count } from '../count.ts';
import { ExternalLink } from './ExternalLink.tsx';

/** Where an issue came from, how complete it is, and how its year is known. */
export function IssueSource({ issue }: { readonly issue: Issue }) {
  const { source } = issue;
  const held = issue.appearances.length;
  return (
    <>
      <p>
        From{' '}
        {source.url === undefined ? (
          source.listing
        ) : (
          <ExternalLink href={source.url}>{source.listing}</ExternalLink>
        )}
        , captured in <code>{source.dump}</code>.
        {source.announced !== undefined && source.announced > held && (
          <>
            {' '}
            The listing announced {count(source.announced, 'paper')}; the capture holds {held} of them.
          </>
        )}
      </p>
      {source.year.known === 'inferred' && (
        <details>
          <summary>The year {issue.day.slice(0, 4)} is inferred</summary>
          <p>The listing gave the day without its year. {source.year.evidence}</p>
        </details>
      )}
    </>
  );
}

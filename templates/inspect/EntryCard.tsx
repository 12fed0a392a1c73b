import { formatDay } from '../../src/calendar.ts';
import type { InspectedEntry, InspectedText } from '../../src/inspect/inspection.ts';
import { revealHidden } from '../../src/words/reveal-hidden.ts';
import { Marked } from '../components/Marked.tsx';
import { count } from '../count.ts';
import { NoteItem } from './NoteItem.tsx';

interface EntryCardProps {
  readonly inspected: InspectedEntry;
  readonly index: number;
}

/** An entry as it would be printed, with its doubts and diagnostics. */
export function EntryCard({ inspected, index }: EntryCardProps) {
  const { texts, notes, entry } = inspected;
  const title = texts.find(({ field }) => field === 'title');
  const abstract = texts.find(({ field }) => field === 'abstract');
  const { first, last } = entry.lines;
  const isDoubted = notes.some(({ severity }) => severity === 'doubt' || severity === 'error');
  return (
    <article
      id={`entry-${index + 1}`}
      class={isDoubted ? 'card doubted' : 'card'}
      data-first={first}
      data-last={last}
      tabindex={-1}
      aria-labelledby={`title-${index + 1}`}
    >
      <Place inspected={inspected} index={index} />
      <h3 id={`title-${index + 1}`}>
        {title === undefined ? <em>No title</em> : <Marked text={title.markup} />}
      </h3>
      <Details inspected={inspected} />
      {abstract !== undefined && (
        <p class="abstract">
          <Marked text={abstract.markup} />
        </p>
      )}
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <NoteItem note={note} />
          ))}
        </ul>
      )}
      <Repairs texts={texts} />
    </article>
  );
}

/** Its number, its lines in the capture, and the issues that had it before. */
function Place({ inspected: { entry, seenIn }, index }: EntryCardProps) {
  const { first, last } = entry.lines;
  return (
    <p class="place">
      <span class="position">{index + 1}</span>
      <a href={`#line-${first}`}>{first === last ? `line ${first}` : `lines ${first}–${last}`}</a>
      {seenIn.length === 0 ? (
        <span class="mark new">new</span>
      ) : (
        <span class="mark seen">{`seen before: ${seenIn.map((issue) => formatDay(issue)).join(', ')}`}</span>
      )}
    </p>
  );
}

function Details({ inspected: { entry, firstDate } }: { readonly inspected: InspectedEntry }) {
  const { authors, authorCount, note } = entry;
  const facts = factsOf(entry, firstDate);
  const named = authors?.join(', ') ?? (authorCount === undefined ? undefined : count(authorCount, 'author'));
  const hidden = authors === undefined ? 0 : (authorCount ?? 0) - authors.length;
  return (
    <>
      {named !== undefined && (
        <p class="authors">
          {revealHidden(named)}
          {hidden > 0 && ` and ${hidden} more`}
        </p>
      )}
      {note !== undefined && <p>{revealHidden(`Note: ${note}`)}</p>}
      {facts.length > 0 && <p class="facts">{revealHidden(facts.join(' · '))}</p>}
    </>
  );
}

function factsOf(entry: InspectedEntry['entry'], firstDate: InspectedEntry['firstDate']): readonly string[] {
  const { arxiv, arxivClass, doi, openreview, upvotes, comments } = entry;
  return [
    firstDate === undefined ? entry.firstMonth : formatDay(firstDate),
    entry.venue,
    entry.organisation,
    arxiv === undefined ? undefined : `arXiv ${arxiv}${arxivClass === undefined ? '' : ` (${arxivClass})`}`,
    doi === undefined ? undefined : `doi ${doi}`,
    openreview === undefined ? undefined : `OpenReview ${openreview}`,
    entry.announceType,
    upvotes === undefined ? undefined : count(upvotes, 'vote'),
    comments === undefined ? undefined : count(comments, 'comment'),
    entry.licence,
    ...entry.resources.map(({ kind, url }) => `${kind}: ${url}`),
  ].filter((fact) => fact !== undefined);
}

function Repairs({ texts }: { readonly texts: readonly InspectedText[] }) {
  const repairs = texts.flatMap(({ field, markup }) => markup.repairs.map((repair) => ({ field, repair })));
  const rest = texts.flatMap(({ field, markup }) =>
    [...markup.leftovers.map((text) => `still looks like TeX: ${text}`), ...markup.problems].map((text) => ({
      field,
      text,
    })),
  );
  if (repairs.length + rest.length === 0) return undefined;
  const repaired = repairs.length === 0 ? undefined : `${count(repairs.length, 'repair')} to the text`;
  const left = rest.length === 0 ? undefined : `${rest.length} left to look at`;
  return (
    <details class="repairs">
      <summary>{[repaired, left].filter((words) => words !== undefined).join(', ')}</summary>
      <ul>
        {repairs.map(({ field, repair }) => (
          <li>
            {`${field}, ${repair.rule}: …${revealHidden(repair.around[0])}`}
            <del>{revealHidden(repair.before)}</del> <ins>{revealHidden(repair.after)}</ins>
            {`${revealHidden(repair.around[1])}…`}
          </li>
        ))}
        {rest.map(({ field, text }) => (
          <li>{`${field}: ${revealHidden(text)}`}</li>
        ))}
      </ul>
    </details>
  );
}

/** Inspection page for editors: the capture's lines on the left, the entries read from it on the right. */
import { formatDay } from '../../src/calendar.ts';
import type { InspectedEntry, Inspection } from '../../src/inspect/inspection.ts';
import type { Note } from '../../src/inspect/inspection-notes.ts';
import { count } from '../count.ts';
import type { Html } from '../jsx/html.ts';
import { CaptureLines, roleWords } from './CaptureLines.tsx';
import { EntryCard } from './EntryCard.tsx';
import { NoteItem } from './NoteItem.tsx';

interface InspectPageProps {
  readonly inspection: Inspection;
  /** Style and script: links on the served page, inline in a single file. */
  readonly head: Html;
}

export function InspectPage({ inspection, head }: InspectPageProps) {
  const { file, entries } = inspection;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${file} · Inspect`}</title>
        {head}
      </head>
      <body>
        <header>
          <h1>{file}</h1>
          <Summary inspection={inspection} />
          <Legend inspection={inspection} />
        </header>
        <main>
          <section id="capture" aria-label="Capture" tabindex={0}>
            <CaptureLines lines={inspection.lines} />
          </section>
          <section id="entries" aria-label="Entries" tabindex={0}>
            <Notes inspection={inspection} />
            <h2>{count(entries.length + inspection.unshownEntries, 'entry', 'entries')}</h2>
            <ol class="cards">
              {entries.map((entry, index) => (
                <li>
                  <EntryCard inspected={entry} index={index} />
                </li>
              ))}
            </ol>
          </section>
        </main>
      </body>
    </html>
  );
}

function Summary({ inspection }: { readonly inspection: Inspection }) {
  const { read, days, entries, unshownEntries } = inspection;
  const seen = entries.filter(({ seenIn }) => seenIn.length > 0).length;
  return (
    <>
      <p class="facts">
        {read === undefined ? (
          <strong>Not read: no format knows it.</strong>
        ) : (
          `${read.listing} (${read.format})`
        )}
        {' · '}
        <strong>
          {days.length === 0
            ? 'Day unknown'
            : days.map(({ day }) => formatDay(day, 'cccc d LLLL yyyy')).join(', ')}
        </strong>
        {` · ${entries.length - seen} new, ${seen} seen before`}
        {unshownEntries > 0 && ` (of the first ${entries.length})`}
      </p>
      {[...new Set(days.map(({ evidence }) => evidence))].map((evidence) => (
        <p class="evidence">{evidence}</p>
      ))}
    </>
  );
}

function Legend({ inspection: { lines } }: { readonly inspection: Inspection }) {
  const total = new Map<string, number>();
  for (const { role } of lines) total.set(role, (total.get(role) ?? 0) + 1);
  return (
    <>
      <ul class="legend" aria-label="What lines became">
        {roleWords.map((role) => (
          <li class={`role-${role}`}>
            {role} {total.get(role) ?? 0}
          </li>
        ))}
      </ul>
      <p class="keys">
        Keys: <kbd>j</kbd> next entry, <kbd>k</kbd> previous, <kbd>d</kbd> next doubt, <kbd>l</kbd> to its
        lines, <kbd>e</kbd> back to the entry.
      </p>
    </>
  );
}

/** Doubts of all entries and diagnostics of the whole capture: they decide whether it is accepted. */
function Notes({ inspection: { notes, entries } }: { readonly inspection: Inspection }) {
  const doubted = entries.flatMap((entry, index) => doubtsOf(entry).map((note) => ({ note, index })));
  if (notes.length + doubted.length === 0) return <p class="calm">No doubts, and nothing to report.</p>;
  return (
    <>
      <h2>Doubts and reports</h2>
      <ul class="notes">
        {notes.map((note) => (
          <NoteItem note={note} />
        ))}
        {doubted.map(({ note, index }) => (
          <NoteItem note={note} entry={index} />
        ))}
      </ul>
    </>
  );
}

function doubtsOf({ notes }: InspectedEntry): readonly Note[] {
  return notes.filter(({ severity }) => severity === 'doubt' || severity === 'error');
}

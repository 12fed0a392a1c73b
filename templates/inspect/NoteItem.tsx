import type { Note } from '../../src/inspect/inspection-notes.ts';
import { revealHidden } from '../../src/words/reveal-hidden.ts';

interface NoteItemProps {
  readonly note: Note;
  /** Index of the note's entry, if it is listed outside that entry. */
  readonly entry?: number | undefined;
}

/** A doubt or diagnostic, with a link to its line. */
export function NoteItem({ note: { severity, rule, reason, advice, line }, entry }: NoteItemProps) {
  return (
    <li class={`note note-${severity}`}>
      <strong>{severity}</strong> {revealHidden(reason)} <span class="rule">({rule})</span>
      {advice !== undefined && <span class="advice">{` → ${advice}`}</span>}{' '}
      {line !== undefined && <a href={`#line-${line}`}>line {line}</a>}
      {entry !== undefined && (
        <>
          {', '}
          <a href={`#entry-${entry + 1}`}>entry {entry + 1}</a>
        </>
      )}
    </li>
  );
}

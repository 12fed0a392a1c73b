import type { Note } from '../../src/inspect/inspection.ts';

interface NoteItemProps {
  readonly note: Note;
  /** Index of the entry that it is of, where the note stands elsewhere than at the entry. */
  readonly entry?: number | undefined;
}

/** One doubt or diagnostic, with the way to its line. */
export function NoteItem({ note: { severity, rule, reason, advice, line }, entry }: NoteItemProps) {
  return (
    <li class={`note note-${severity}`}>
      <strong>{severity}</strong> {reason} <span class="rule">({rule})</span>
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

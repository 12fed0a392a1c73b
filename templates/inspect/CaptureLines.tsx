import type { InspectedLine } from '../../src/inspect/inspection.ts';
import { revealHidden } from '../../src/words/reveal-hidden.ts';

/** In the order of a listing. */
export const roleWords = ['header', 'title', 'abstract', 'details', 'footer', 'unread'] as const;

/** Maximum number of characters shown per line: JSON may be one line of megabytes. */
const longestShown = 4000;

/** The capture's lines; each links to the entry that it was read into. */
export function CaptureLines({ lines }: { readonly lines: readonly InspectedLine[] }) {
  if (lines.length === 0) return <p class="calm">The file can’t be shown as text.</p>;
  return (
    <ol class="lines">
      {lines.map((line, index) => (
        <Line line={line} before={lines[index - 1]} />
      ))}
    </ol>
  );
}

function Line({
  line: { number, text, role, entry },
  before,
}: {
  readonly line: InspectedLine;
  readonly before: InspectedLine | undefined;
}) {
  // One tab stop per entry; the role is printed where it changes.
  const isFirst = entry !== undefined && before?.entry !== entry;
  const isNewRole = role !== 'blank' && (before?.role !== role || isFirst);
  return (
    <li
      id={`line-${number}`}
      class={`line role-${role}`}
      data-entry={entry === undefined ? undefined : entry + 1}
      tabindex={-1}
    >
      {entry === undefined ? (
        <span class="number">{number}</span>
      ) : (
        <a
          class="number"
          href={`#entry-${entry + 1}`}
          tabindex={isFirst ? undefined : -1}
          aria-label={`Line ${number}, entry ${entry + 1}`}
        >
          {number}
        </a>
      )}
      <span class="role">{isNewRole && role}</span>
      <code>{cut(text)}</code>
    </li>
  );
}

function cut(text: string) {
  if (text.length <= longestShown) return revealHidden(text);
  return (
    <>
      {revealHidden(text.slice(0, longestShown))}
      <em class="cut">{` … and ${text.length - longestShown} more characters`}</em>
    </>
  );
}

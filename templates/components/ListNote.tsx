import type { Appearance } from '../../src/model.ts';
import { textDirection } from '../../src/wording/text-direction.ts';
import { phrase } from '../../src/wording/wording.ts';

/** The list maker's note about the paper. */
export function ListNote({ appearance: { note } }: { readonly appearance: Appearance }) {
  if (note === undefined) return undefined;
  return (
    <p class="lead" dir={textDirection(note)}>
      {phrase('Note: {text}', { text: note })}
    </p>
  );
}

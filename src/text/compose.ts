/** Raw text → composition: clean, restore by the table of rules, typeset. */
import { cleanText } from './clean-text.ts';
import type { Composition, Held } from './composition.ts';
import type { Repair } from './markup.ts';
import { rules } from './rules.ts';
import { typeset } from './typography.ts';
import { WorkingText } from './working-text.ts';

/** Far above any abstract; a longer text is shown as it stands, so that no rule's time can grow with it. */
export const LONGEST_RESTORED = 50_000;

export interface Composed extends Composition {
  readonly repairs: readonly Repair[];
  /** True when the text was too long to restore and stands as it came. */
  readonly tooLong: boolean;
}

export function compose(raw: string): Composed {
  const clean = cleanText(raw);
  if (clean.length > LONGEST_RESTORED) return { body: clean, held: [], repairs: [], tooLong: true };
  const text = new WorkingText(clean);
  for (const rule of rules) {
    if (rule.marks.some((mark) => text.body.includes(mark))) rule.apply(text);
  }
  return {
    body: typeset(text.body.trim()),
    held: text.held.map(typesetHeld),
    repairs: text.repairs,
    tooLong: false,
  };
}

function typesetHeld(piece: Held): Held {
  return piece.kind === 'emphasis' ? { ...piece, body: typeset(piece.body) } : piece;
}

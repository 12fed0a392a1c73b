/** Raw text → composition: clean, restore by the table of rules, typeset. */
import { cleanText } from './clean-text.ts';
import type { Composition, Span } from './composition.ts';
import { charactersOf, compileMarks } from './marks.ts';
import type { Repair } from './markup.ts';
import { entities } from './rules/entities.ts';
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
  if (clean.length > LONGEST_RESTORED) return { body: clean, spans: [], repairs: [], tooLong: true };
  const text = restore(clean);
  return {
    body: typeset(text.body.trim()),
    spans: text.spans.map(typesetSpan),
    repairs: text.repairs,
    tooLong: false,
  };
}

const testedRules = rules.map((rule) => ({ rule, isMarked: compileMarks(rule.marks) }));

function restore(clean: string): WorkingText {
  const text = new WorkingText(clean);
  let read = clean;
  let characters = charactersOf(read);
  for (const { rule, isMarked } of testedRules) {
    if (!isMarked(read, characters)) continue;
    rule.apply(text);
    if (text.body === read) continue;
    if (rule === entities) text.body = cleanText(text.body);
    read = text.body;
    characters = charactersOf(read);
  }
  return text;
}

function typesetSpan(piece: Span): Span {
  return piece.kind === 'emphasis' ? { ...piece, body: typeset(piece.body) } : piece;
}

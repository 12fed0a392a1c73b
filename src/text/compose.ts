/** Raw text → composition: decoding, cleaning, restoration rules, typography. */
import { cleanText } from './clean-text.ts';
import type { Composition, Span } from './composition.ts';
import { undoDoubleEncoding } from './double-encoding.ts';
import { narrowForms } from './full-width.ts';
import { MarkFinder } from './marks.ts';
import type { Repair } from './repair.ts';
import { dropStyledCopies } from './rules/copied-formulas.ts';
import { entities } from './rules/entities.ts';
import { rules } from './rules.ts';
import { spellStyledWords } from './styled-words.ts';
import { typeset } from './typography.ts';
import { WorkingText } from './working-text.ts';

/** Longer texts are not restored, so that the time of rules is bounded; abstracts are far shorter. */
export const LONGEST_RESTORED = 50_000;

export interface Composed extends Composition {
  readonly repairs: readonly Repair[];
  /** True if the text was too long to restore; it is unchanged. */
  readonly tooLong: boolean;
}

/** Applies all rules to `raw`. */
export function compose(raw: string): Composed {
  const decoded = undoDoubleEncoding(raw);
  const clean = cleanText(decoded.text);
  if (clean.length > LONGEST_RESTORED) return { body: clean, spans: [], repairs: [], tooLong: true };
  const text = restore(clean);
  return {
    body: typeset(joinSpaces(text.body.trim())),
    spans: text.spans.map(typesetSpan),
    repairs: [...decoded.repairs, ...text.repairs],
    tooLong: false,
  };
}

const marks = new MarkFinder(rules.map((rule) => rule.marks));

/** Letters of mathematics; full-width forms. */
const OTHER_FORMS = /[\u3001\u3002\uD835\uFF01-\uFF5E]/;

function restore(clean: string): WorkingText {
  const text = new WorkingText(clean);
  dropStyledCopies(text);
  if (OTHER_FORMS.test(clean)) {
    spellStyledWords(text);
    narrowForms(text);
  }
  let read = text.body;
  let found = marks.scan(read);
  for (const [index, rule] of rules.entries()) {
    if (!marks.isMarked(index, read, found)) continue;
    rule.apply(text);
    if (text.body === read) continue;
    if (rule === entities) text.body = cleanText(text.body);
    read = text.body;
    found = marks.scan(read);
  }
  return text;
}

function typesetSpan(piece: Span): Span {
  return 'body' in piece ? { ...piece, body: typeset(joinSpaces(piece.body)) } : piece;
}

/** Commands that became spaces stood between spaces. */
const joinSpaces = (body: string): string =>
  / [ \u00A0]|\u00A0 /.test(body)
    ? body.replace(/[ \u00A0]{2,}/g, (spaces) => (spaces.includes('\u00A0') ? '\u00A0' : ' '))
    : body;

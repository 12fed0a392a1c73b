/** Text corrections of `corrections.yaml`, for what rules can't decide. */

import type { Diagnostic } from '../diagnostic.ts';
import type { Repair } from './repair.ts';

/** One entry of the list under `text:`. */
export interface TextCorrection {
  readonly paper: string;
  readonly field: 'title' | 'abstract';
  /** Must occur exactly once in the raw text. */
  readonly replace: string;
  readonly with: string;
  readonly why: string;
  /** Line in the file, from 1. */
  readonly line?: number | undefined;
}

export interface CorrectedText {
  /** The text before corrections. */
  readonly raw: string;
  /** The text after all applicable corrections. */
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** One error for each correction whose text occurs not exactly once. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Path of the corrections, for messages. */
export const CORRECTIONS_FILE = 'content/corrections.yaml';
const WORDS_AROUND = 24;

/** Applies `corrections` of one text in order, each to the result of the previous one. */
export function correctText(raw: string, corrections: readonly TextCorrection[]): CorrectedText {
  let text = raw;
  const repairs: Repair[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const correction of corrections) {
    const at = text.indexOf(correction.replace);
    if (correction.replace === '' || at === -1) diagnostics.push(complaint(correction, 'is not found in'));
    else if (text.includes(correction.replace, at + 1))
      diagnostics.push(complaint(correction, 'stands more than once in'));
    else {
      repairs.push(repairOf(text, at, correction));
      text = text.slice(0, at) + correction.with + text.slice(at + correction.replace.length);
    }
  }
  return { raw, text, repairs, diagnostics };
}

function repairOf(text: string, at: number, { replace, with: after }: TextCorrection): Repair {
  const end = at + replace.length;
  const around = [
    text.slice(Math.max(0, at - WORDS_AROUND), at),
    text.slice(end, end + WORDS_AROUND),
  ] as const;
  return { rule: 'correction', before: replace, after, around };
}

function complaint(correction: TextCorrection, trouble: string): Diagnostic {
  const { paper, field, replace, line } = correction;
  return {
    severity: 'error',
    rule: 'text-correction',
    reason: `The text “${replace}” ${trouble} the ${field} of ${paper}.`,
    advice:
      'Copy the words to replace from the issue file, with enough around them to be unique, or remove the entry.',
    file: CORRECTIONS_FILE,
    ...(line === undefined ? {} : { line }),
  };
}

/** Diagnostics about entries and captures, without file and line, which the parser adds. */
import type { Diagnostic } from '../../diagnostic.ts';
import { quote } from './quote.ts';

export interface ListingDiagnostic extends Pick<Diagnostic, 'severity' | 'rule' | 'reason'> {
  readonly advice: string;
}

export const missingTitle: ListingDiagnostic = {
  severity: 'warning',
  rule: 'missing-title',
  reason: 'This abstract has no title above it.',
  advice: 'Give the title in content/corrections.yaml.',
};

export const missingDate: ListingDiagnostic = {
  severity: 'warning',
  rule: 'missing-date',
  reason: 'No date follows the count of authors.',
  advice: "Give the paper's first date in content/facts/.",
};

export function missingAbstract(title: string): ListingDiagnostic {
  return {
    severity: 'warning',
    rule: 'missing-abstract',
    reason: `${quote(title)} has no abstract below it.`,
    advice: 'Give the abstract in content/corrections.yaml.',
  };
}

/** The server sent an error message instead of papers; `said` is its text, which may be empty. */
export function errorAnswer(server: string, said: string): ListingDiagnostic {
  return {
    severity: 'error',
    rule: 'error-answer',
    reason: `${server} answered with an error instead of papers${said === '' ? '' : `: "${said.slice(0, 160)}"`}.`,
    advice: 'Correct the query, and ask again.',
  };
}

export function unreadableDate(text: string): ListingDiagnostic {
  return {
    severity: 'warning',
    rule: 'unreadable-date',
    reason: `${quote(text)} is not a date such as "Feb 15, 2024".`,
    advice: "Give the paper's first date in content/facts/.",
  };
}

/** `what` completes "Here stands …". */
export function strayLine(what: string, text: string): ListingDiagnostic {
  return {
    severity: 'warning',
    rule: 'stray-line',
    reason: `Here stands ${what}: ${quote(text)}.`,
    advice: 'It is left out; look at the dump around this line.',
  };
}

/** `where` completes "The capture ends …". */
export function truncatedCapture(where: string): ListingDiagnostic {
  return {
    severity: 'error',
    rule: 'truncated-capture',
    reason: `The capture ends ${where}.`,
    advice:
      'Save the page again, whole, and a second listing into a file of its own; if it really ends so, say "complete: true" in the sidecar.',
  };
}

export function ambiguousDate(text: string): ListingDiagnostic {
  return {
    severity: 'warning',
    rule: 'ambiguous-date',
    reason: `${quote(text)} can be split into day and comments in two ways; the later day was taken.`,
    advice: "Give the paper's first date in content/facts/ if it is another.",
  };
}

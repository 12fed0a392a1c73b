/** Diagnostics about input (errors, warnings, notes) in one format. */

/** A problem in some input, with its place. Diagnostics are values; only the edges print them. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info';
  /** Kebab-case name of the rule, e.g. `missing-abstract`. */
  readonly rule: string;
  /** One sentence: what is wrong. */
  readonly reason: string;
  /** One sentence: what to do. */
  readonly advice?: string;
  /** Path as printed, relative to the working folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** Thrown by loaders and parsers for invalid input; contains all diagnostics, not only the first. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(renderDiagnostic).join('\n'));
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }
}

/** `file:line: severity (rule): reason`, and the advice on its own line. */
export function renderDiagnostic({ file, line, severity, rule, reason, advice }: Diagnostic): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const what = `${where}: ${severity} (${rule}): ${reason}`;
  return advice === undefined ? what : `${what}\n    → ${advice}`;
}

export function isError(message: Diagnostic): boolean {
  return message.severity === 'error';
}

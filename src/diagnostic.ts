/** Diagnostics about input (errors, warnings, notes) in one format. */
import { groupBy } from './group-by.ts';
import { revealHidden } from './words/reveal-hidden.ts';

/** A problem in some input, with its place. Diagnostics are values; only the edges print them. */
export type Diagnostic = Refusal | Remark;

interface Problem {
  /** Kebab-case name of the rule, e.g. `missing-abstract`. */
  readonly rule: string;
  /** One sentence: what is wrong. */
  readonly reason: string;
  /** Path as printed, relative to the working folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** An error: input that is rejected. Advice is required, so that every error says what to do. */
export interface Refusal extends Problem {
  readonly severity: 'error';
  /** One sentence: what to do. */
  readonly advice: string;
}

/** A warning or a note: the input is accepted. */
export interface Remark extends Problem {
  readonly severity: 'warning' | 'info';
  readonly advice?: string;
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

/**
 * `file:line: severity (rule): reason`, and the advice on its own line. Control and bidirectional characters, which could
 * move a terminal's cursor or reorder its text, are shown as code points.
 */
export function renderDiagnostic({ file, line, severity, rule, reason, advice }: Diagnostic): string {
  // A line feed in a file's name would begin a line that looks like another diagnostic.
  const name = file.split('\n').join('⟨U+000A⟩');
  const where = line === undefined ? name : `${name}:${line}`;
  const what = `${where}: ${severity} (${rule}): ${reason}`;
  const lines = (advice === undefined ? what : `${what}\n    → ${advice}`).split('\n');
  return inArchiveFolder(lines.map(revealHidden).join('\n'));
}

/**
 * Maximum number of diagnostics of one rule about one file that are printed in full; for further ones, only line
 * numbers.
 */
const mostAlike = 20;
const mostNumbers = 200;

/** Each by `renderDiagnostic`; of many of one rule about one file the first ones, and the lines of the others. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[]): string[] {
  const alike = groupBy(diagnostics, ({ file, severity, rule }) => `${file} ${severity} ${rule}`);
  const isShown = new Set([...alike.values()].flatMap((group) => group.slice(0, mostAlike)));
  const whole = diagnostics.filter((message) => isShown.has(message)).map(renderDiagnostic);
  return [...whole, ...[...alike.values()].flatMap(renderRest)];
}

function renderRest(group: readonly Diagnostic[]): string[] {
  const rest = group.slice(mostAlike);
  const [first] = rest;
  if (first === undefined) return [];
  const numbers = rest.map(({ line }) => line).filter((line) => line !== undefined);
  const more = numbers.length > mostNumbers ? ' …' : '';
  const where = numbers.length === 0 ? '' : `, on lines ${numbers.slice(0, mostNumbers).join(', ')}${more}`;
  return [`${first.file}: ${rest.length} more of (${first.rule})${where}`];
}

/** Folder of the sample archive; messages use it as a placeholder for the archive's folder. */
const SAMPLE_FOLDER = 'content';
let archiveFolder = SAMPLE_FOLDER;

/** Sets the folder that messages print for the archive: relative to the working folder, `.` if that is it. */
export function useArchiveFolder(folder: string): void {
  archiveFolder = folder.replace(/\/+$/, '') || '/';
}

/** Replaces `content/` in `text` by the archive's folder. */
export function inArchiveFolder(text: string): string {
  if (archiveFolder === SAMPLE_FOLDER) return text;
  const before = archiveFolder === '.' ? '' : `${archiveFolder}/`;
  return text.replace(/(?<![\w./-])content\/(?=[a-z])/g, () => before);
}

export function isError(message: Diagnostic): boolean {
  return message.severity === 'error';
}

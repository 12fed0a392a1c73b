/** Diagnostics: what is said to people about their input, in one shape and printed one way everywhere. */

/** What is the matter with some input, and where. Diagnostics are values; the edges print them. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info';
  /** Kebab-case name of the rule, e.g. `missing-abstract`. */
  readonly rule: string;
  /** What is the matter, in a sentence. */
  readonly reason: string;
  /** What to do about it, in a sentence. */
  readonly advice?: string;
  /** Path relative to the project. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** Thrown by loaders and parsers when input can't be used; carries every message, not only the first. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(renderDiagnostic).join('\n'));
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }
}

/** `file:line: severity (rule): reason` and, on a line of its own, what to do. */
export function renderDiagnostic({ file, line, severity, rule, reason, advice }: Diagnostic): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const what = `${where}: ${severity} (${rule}): ${reason}`;
  return inArchiveFolder(advice === undefined ? what : `${what}\n    → ${advice}`);
}

/** How the sample's folder is called, and with it the files of any archive where their place does not matter. */
const SAMPLE_FOLDER = 'content';
let archiveFolder = SAMPLE_FOLDER;

/** From here on, files of the archive are printed as lying in `folder`: as people reach it, `.` where they are in it. */
export function useArchiveFolder(folder: string): void {
  archiveFolder = folder.replace(/\/+$/, '') || '/';
}

/** `text`, in which files of the archive are `content/…`, with the folder that is in use in its place. */
export function inArchiveFolder(text: string): string {
  if (archiveFolder === SAMPLE_FOLDER) return text;
  const before = archiveFolder === '.' ? '' : `${archiveFolder}/`;
  return text.replace(/(?<![\w./-])content\/(?=[a-z])/g, () => before);
}

export function isError(message: Diagnostic): boolean {
  return message.severity === 'error';
}

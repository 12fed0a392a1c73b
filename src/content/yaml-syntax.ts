/** Readable messages for errors of the YAML parser. */
import { type Document, isScalar, type LineCounter, visit } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { wordsOfYaml } from './yaml-words.ts';

/** Makes a diagnostic at an offset in the text; without one, about the whole file. */
export type MakeFault = (rule: string, reason: string, advice: string, at?: number) => Diagnostic;

export function findSyntaxFaults(
  document: Document.Parsed,
  text: string,
  fault: MakeFault,
  lines: LineCounter,
): Diagnostic[] {
  const advice = 'Mend the YAML on this line; text with ": " or "#" in it needs quotes.';
  const seen = new Set<number>();
  // What follows from a fault on the same line, the parser reports as well.
  const first = document.errors.filter(({ pos: [at] }) => {
    const { line } = lines.linePos(at);
    return !seen.has(line) && seen.add(line);
  });
  return first.map((error) => {
    const { code, message, pos } = error;
    const [at] = pos;
    if (code === 'MULTIPLE_DOCS') {
      const cut = 'Delete the line "---", or move what follows into a file of its own.';
      return fault('yaml-syntax', 'A second document begins here.', cut, at);
    }
    const repeated = code === 'DUPLICATE_KEY' ? findRepeatedKey(document, at) : undefined;
    if (code === 'TAB_AS_INDENT')
      return fault('yaml-syntax', firstLine(message), 'Indent the line with spaces.', at);
    const open = /^Missing closing (["'])/.exec(message)?.[1];
    if (open !== undefined) {
      const reason = `The quotation mark ${open} is opened here and never closed.`;
      return fault('yaml-syntax', reason, 'Close it.', findOpened(document, at));
    }
    if (repeated === undefined) {
      const words = wordsOfYaml(error, text) ?? { reason: firstLine(message), advice };
      return fault('yaml-syntax', words.reason, words.advice, words.at ?? at);
    }
    const reason = `"${repeated.key}" stands here and on line ${lines.linePos(repeated.first).line}.`;
    return fault('yaml-syntax', reason, 'Keep one of the two; what both hold goes below one key.', at);
  });
}

/** The key at `at`, and the offset of the first equal key in the same mapping. */
function findRepeatedKey(
  document: Document,
  at: number,
): { readonly key: string; readonly first: number } | undefined {
  let found: { readonly key: string; readonly first: number } | undefined;
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
      const repeated = keys.find((key) => rangeStart(key) === at);
      const first = rangeStart(keys.find((key) => key.value === repeated?.value));
      if (repeated === undefined || first === undefined) return undefined;
      found = { key: String(repeated.value), first };
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the quoted text begins that has no end but that of the file. */
function findOpened(document: Document, at: number): number {
  let opened = at;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (/^QUOTE_/.test(type ?? '') && range != null) opened = range[0];
    },
  });
  return opened;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '.');
}

/** Offset at which a node begins. */
export function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

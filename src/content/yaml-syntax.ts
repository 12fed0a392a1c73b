/** What the YAML parser says of a text, in words for people. */
import { type Document, isScalar, type LineCounter, visit } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';

/** A fault at an offset in the text; without one, of the file. */
export type MakeFault = (rule: string, reason: string, advice: string, at?: number) => Diagnostic;

export function findSyntaxFaults(
  document: Document.Parsed,
  fault: MakeFault,
  lines: LineCounter,
): Diagnostic[] {
  const advice = 'Mend the YAML on this line; text with ": " or "#" in it needs quotes.';
  return document.errors.map(({ code, message, pos: [at] }) => {
    if (code === 'MULTIPLE_DOCS') {
      const cut = 'Delete the line "---", or move what follows into a file of its own.';
      return fault('yaml-syntax', 'A second document begins here.', cut, at);
    }
    const repeated = code === 'DUPLICATE_KEY' ? findRepeatedKey(document, at) : undefined;
    if (code === 'TAB_AS_INDENT')
      return fault('yaml-syntax', firstLine(message), 'Indent the line with spaces.', at);
    if (repeated === undefined) return fault('yaml-syntax', firstLine(message), advice, at);
    const reason = `"${repeated.key}" stands here and on line ${lines.linePos(repeated.first).line}.`;
    return fault('yaml-syntax', reason, 'Keep one of the two; what both hold goes below one key.', at);
  });
}

/** The key at `at`, and the place of the first one of its name in the same mapping. */
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

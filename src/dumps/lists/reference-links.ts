/** Markdown reference links: `[Title][3]`, defined elsewhere as `[3]: https://…`. */
import type { DumpLine } from '../dump.ts';

const definitionLine = /^\s{0,3}\[([^\]\n]{1,60})\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/;

export function isDefinition(text: string): boolean {
  return definitionLine.test(text);
}

/** Name in lower case → URL. */
export function collectDefinitions(lines: readonly DumpLine[]): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const { text } of lines) {
    const defined = definitionLine.exec(text);
    if (defined !== null) definitions.set((defined[1] ?? '').toLowerCase(), defined[2] ?? '');
  }
  return definitions;
}

/** Replaces reference links such as `[Title][3]` by inline links. */
export function inlineReferences(text: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return text;
  return text.replace(/\[([^\][]+)\]\[([^\][]*)\]/g, (all, words: string, name: string) => {
    const url = definitions.get((name === '' ? words : name).toLowerCase());
    return url === undefined ? all : `[${words}](${url})`;
  });
}

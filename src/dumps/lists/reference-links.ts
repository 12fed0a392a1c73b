/** Markdown reference links: `[Title][3]`, defined elsewhere as `[3]: https://…`; and numbered ones of mails: `Title [3]`. */
import type { DumpLine } from '../model/dump.ts';

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

/** Mails and text browsers list addresses by number: `[3] https://…`, `3. https://…`; Markdown's footnotes are `[^3]: https://…`. */
const numberedAddress = /^\s*(?:\[\^?(\d{1,3})\]:?|(\d{1,3})\.)\s+<?(https?:\/\/[^\s<>]+)>?$/;
const citedNumber = /\[\^?(\d{1,3})\](?![([:])/g;
/** `[Title][3]` is a link of its own. */
const reference = /\][ ]?\[\d{1,3}\]/;

/** Lines with addresses in place of the numbers that cite them, where at least half of the numbers are cited. */
export function inlineNumbers(lines: readonly DumpLine[]): readonly DumpLine[] {
  const urls = new Map<string, string>();
  for (const { text } of lines) {
    const [, bracketed, dotted, url] = numberedAddress.exec(text) ?? [];
    if (url !== undefined) urls.set(bracketed ?? dotted ?? '', url);
  }
  if (urls.size < 2) return lines;
  const cited = new Set<string>();
  const cites = (text: string): boolean =>
    !text.includes('://') && text.includes('[') && !reference.test(text);
  for (const { text } of lines)
    if (cites(text)) for (const [, number = ''] of text.matchAll(citedNumber)) cited.add(number);
  const known = [...urls.keys()].filter((number) => cited.has(number)).length;
  if (known * 2 < urls.size) return lines;
  return lines.map(({ number, text }) => {
    const [, bracketed, dotted, url] = numberedAddress.exec(text) ?? [];
    if (url !== undefined) return { number, text: `[${bracketed ?? dotted}]: ${url}` };
    if (!cites(text)) return { number, text };
    return { number, text: text.replace(citedNumber, (all, one: string) => ` ${urls.get(one) ?? all} `) };
  });
}

/** Explains why a capture is refused: what it looks like, and which formats match most nearly. */

import type { Diagnostic } from '../diagnostic.ts';
import { faultInYaml } from './decoding/yaml-list.ts';
import { titleOfHtml } from './html/html-tokens.ts';
import type { Capture, DumpFormat } from './model/dump.ts';
import { quote } from './model/quote.ts';
import { isObject, objectsIn } from './sources/json-values.ts';

export interface FormatRefusal {
  readonly format: DumpFormat;
  readonly because: string;
  readonly nearness: number;
}

export function refuseUnknown(capture: Capture, refusals: readonly FormatRefusal[]): Diagnostic {
  const nearest = refusals
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, 3)
    .map(({ format, because }) => `${format.name} (${format.description}): ${because}`);
  const near =
    nearest.length === 0 ? 'It comes near to no kind that is known' : `Nearest are ${nearest.join('; ')}`;
  const fault = capture.shape.kind === 'text' ? faultInYaml(capture.text) : undefined;
  if (fault !== undefined) return brokenYaml(fault, capture.file);
  return {
    severity: 'error',
    rule: 'unknown-format',
    reason: `This seems to be ${describe(capture)}. ${near}.`,
    advice: adviceFor(capture),
    file: capture.file,
    line: capture.lines[0]?.number ?? 1,
  };
}

function brokenYaml({ what, line }: { what: string; line: number }, file: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'broken-yaml',
    reason: `This seems to be a list in YAML, with a fault in this line: ${what}.`,
    advice: 'Put a value that has ": " or " #" in it, or begins with a sign, into quotation marks.',
    file,
    line,
  };
}

/** Description of the capture as a phrase. */
function describe(capture: Capture): string {
  const { shape, lines, text } = capture;
  switch (shape.kind) {
    case 'json':
      return describeJson(shape.value);
    case 'broken-json':
      return `JSON that is cut off or damaged (${shape.reason.split('\n')[0]?.slice(0, 120)})`;
    case 'xml':
      return describeError(errorInXml(text)) ?? `XML with the root <${shape.root || '?'}>`;
    case 'html':
      return describeHtml(text);
    case 'text':
      return describeText(lines.length, lines[0]?.text ?? '');
  }
}

/** What a server says in an answer that is an error, e.g. `{"error": "Invalid date"}`. */
function errorIn(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  return [value.error, value.message, value.detail].find((one) => typeof one === 'string');
}

/** The same as XML: `<ERROR>Invalid uid</ERROR>`. */
const errorInXml = (text: string): string | undefined =>
  /<error(?:\s[^<>]{0,200})?>\s*([^\s<>][^<>]{0,200})</i.exec(text.slice(0, 4000))?.[1]?.trim();

const describeError = (error: string | undefined): string | undefined =>
  error === undefined ? undefined : `a server's answer that is an error ("${error.slice(0, 100)}")`;

function describeJson(value: unknown): string {
  const error = describeError(errorIn(value));
  if (error !== undefined) return error;
  const list = Array.isArray(value) ? value : undefined;
  const objects = objectsIn(value);
  if (list !== undefined && objects.length === 0)
    return `JSON with a list of ${count(list.length, 'value')} and no objects`;
  if (objects.length > 0)
    return `JSON with ${count(objects.length, 'object')} that ${objects.length === 1 ? 'has' : 'have'} ${keysOf(objects[0])}`;
  if (!isObject(value)) return 'JSON with a single value';
  const inner = Object.entries(value).find(([, one]) => objectsIn(one).length > 0);
  if (inner === undefined) return `JSON with one object that has ${keysOf(value)}`;
  const held = objectsIn(inner[1]);
  return `JSON whose "${inner[0]}" has ${count(held.length, 'object')} with ${keysOf(held[0])}`;
}

function keysOf(object: Readonly<Record<string, unknown>> | undefined): string {
  const keys = Object.keys(object ?? {});
  const shown = keys
    .slice(0, 6)
    .map((key) => `"${key.slice(0, 30)}"`)
    .join(', ');
  return keys.length === 0 ? 'no keys' : keys.length > 6 ? `${shown} …` : shown;
}

function describeHtml(text: string): string {
  const words = titleOfHtml(text.slice(0, 200_000)).slice(0, 100);
  return words === '' ? 'an HTML page without a title' : `an HTML page titled "${words}"`;
}

function describeText(lines: number, first: string): string {
  if (/^(?:from|mime-version|content-type|return-path|received|date|subject):\s/i.test(first))
    return 'an e-mail or a web archive (MHTML)';
  if (/^%PDF-/.test(first)) return 'a PDF';
  return `text of ${count(lines, 'line')} that begins with ${quote(first)}`;
}

function adviceFor({ shape, text }: Capture): string {
  const kinds = 'docs/formats-in.md lists what is read of each kind';
  const ifError = `Look at what the server says, and ask again; ${kinds}.`;
  const ifPapers = `If it lists papers, a new kind is one file in src/dumps/ (CONTRIBUTING.md shows how); ${kinds}.`;
  switch (shape.kind) {
    case 'broken-json':
      return `Fetch it again, whole; ${kinds}.`;
    case 'html':
      if (/<title>\s*Exported Data\s*<\/title>/.test(text.slice(0, 2000)))
        return `If Telegram wrote it, export the chat as JSON ("Machine-readable JSON"); ${kinds}.`;
      if (isZoteroReport(text)) return `${exportZotero}; ${kinds}.`;
      return `If it lists papers, select all on the page, copy, and save that as text, or save the page as Markdown; ${kinds}.`;
    case 'json':
      return errorIn(shape.value) === undefined ? ifPapers : ifError;
    case 'xml':
      return errorInXml(text) === undefined
        ? `If a program for libraries wrote it, export BibTeX, RIS or CSL JSON. ${ifPapers}`
        : ifError;
    case 'text':
      if (isZoteroReport(text)) return `${exportZotero}; ${kinds}.`;
      if (/(?:^|["\s|])PMID(?:["\s|:,;]|$)/im.test(text.slice(0, 4000)))
        return `A PMID alone names no paper here: search PubMed for these numbers, and save the results (Save, Format: PubMed) or their DOIs; ${kinds}.`;
      return `If it lists papers, give each an arXiv id, a DOI or an address on a line of its own and it is a reading list; ${kinds}.`;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A page that Zotero makes of items, or the same copied as text: `Item Type` and `Date Added` below each title. */
const isZoteroReport = (text: string): boolean =>
  /<title>\s{0,9}Zotero Report\s{0,9}<\/title>/.test(text.slice(0, 2000)) ||
  (/^\s{0,9}Item Type\s/m.test(text) && /^\s{0,9}Date Added\s/m.test(text));
const exportZotero =
  'This is a report of Zotero: select the items there, choose "Export Items…", and save them as BibTeX, RIS or CSL JSON';

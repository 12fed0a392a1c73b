/** Parses metadata that web clippers write above a page: YAML front matter, or lines such as "URL: https://…". */
import { isCalendarDay } from '../../calendar.ts';
import { parseWrittenDay } from '../days/written-date.ts';
import { parseIdentifier } from '../fields/identifiers.ts';
import type { DayHint, DumpLine } from '../model/dump.ts';

export interface FrontMatter {
  /** Numbers of these lines. */
  readonly lines: readonly number[];
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly hints: readonly DayHint[];
}

interface Field {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** Maximum number of lines above a page. */
const reach = 30;
const urlKeys = new Set([
  'url',
  'source',
  'source url',
  'url source',
  'link',
  'page',
  'canonical',
  'original',
]);
const timeKeys = new Set(
  'retrieved|captured|captured at|captured on|captured (utc)|capture date|saved|saved at|saved on|exported|exported at|created|created at|clipped|clipped at|fetched|fetched at|accessed|accessed on|downloaded|crawled|scraped|date|date saved|added|date added|published time'.split(
    '|',
  ),
);
const otherKeys = new Set(
  'title|page title|author|authors|published|description|tags|type|status|statuscode|source html|source sha256|generated from|extraction|command|transport|completeness|markdown content|warning|site|source_id|notebook_id|aliases|cssclasses'.split(
    '|',
  ),
);
const field =
  /^\s*(?:[-*]\s+)?(?:\*\*|__)?([A-Za-z][A-Za-z ()_-]{1,30}?)(?:\*\*|__)?\s*:(?:\*\*|__)?(?:\s+(.*))?$/;

export function readFrontMatter(lines: readonly DumpLine[]): FrontMatter {
  const yaml = yamlEnd(lines);
  const isYaml = ({ number }: DumpLine): boolean => yaml !== undefined && number <= yaml;
  const taken: number[] = [];
  const fields: Field[] = [];
  const shown = lines.slice(0, Math.max(reach, yaml ?? 0));
  const repeated = repeatedAddresses(shown);
  for (const [at, line] of shown.entries()) {
    if (!isYaml(line) && isOfPaper(line, lines[at + 1])) continue;
    const match = field.exec(line.text);
    const key = (match?.[1] ?? '').toLowerCase().trim();
    const isKnown = urlKeys.has(key) || timeKeys.has(key) || otherKeys.has(key);
    const known = isKnown && (isYaml(line) || !repeated.has(key));
    if (match !== null && (known || isYaml(line)))
      fields.push({ key, value: unquote(match[2] ?? ''), line: line.number });
    if (isYaml(line) || known) taken.push(line.number);
  }
  const url = fields.find(({ key, value }) => urlKeys.has(key) && /^<?https?:/.test(value));
  return {
    lines: taken,
    url: url?.value.replace(/^<|>$/g, ''),
    title: fields.find(({ key }) => key === 'title' || key === 'page title')?.value,
    hints: fields.flatMap(({ key, value, line }): DayHint[] => {
      const day = timeKeys.has(key) ? dayOf(value) : undefined;
      return day === undefined ? [] : [{ kind: 'captured', day, source: `"${key}: ${value}"`, line }];
    }),
  };
}

/** `Title: …` with the address of a paper alone below it: that is a paper's, as lists of reading groups have it. */
const isOfPaper = ({ number, text }: DumpLine, below: DumpLine | undefined): boolean =>
  /^\s{0,9}(?:\*\*)?title\b/i.test(text) &&
  below?.number === number + 1 &&
  /^\s{0,9}<?https?:\/\/\S{1,500}$/.test(below.text) &&
  Object.keys(parseIdentifier(below.text)).length > 0;

/** Keys that several lines have with different addresses: those are of papers, and a page has one. */
function repeatedAddresses(lines: readonly DumpLine[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  for (const { text } of lines) {
    const [, name = '', value = ''] = field.exec(text) ?? [];
    const key = name.toLowerCase().trim();
    if (urlKeys.has(key) && value !== '') values.set(key, (values.get(key) ?? new Set()).add(value.trim()));
  }
  return new Set([...values].flatMap(([key, { size }]) => (size > 1 ? [key] : [])));
}

/** The number of the closing line of YAML front matter; undefined without one. */
export function yamlEnd(lines: readonly DumpLine[]): number | undefined {
  const [first] = lines;
  if (first === undefined || first.text.trim() !== '---') return undefined;
  return lines.slice(1, 60).find(({ text }) => /^(?:---|\.\.\.)$/.test(text.trim()))?.number;
}

function dayOf(value: string): string | undefined {
  const iso = /^\[*(\d{4}-\d{2}-\d{2})/.exec(value)?.[1];
  if (iso !== undefined) return isCalendarDay(iso) ? iso : undefined;
  return parseWrittenDay(value);
}

const unquote = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');

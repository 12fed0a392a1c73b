/**
 * Data of static-site generators: a list of papers in YAML, as a file or in the front matter of a page, as the same list in JSON.
 * Each value stays on its line, so that everything behind reads and names lines as in JSON.
 */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  parseDocument,
} from 'yaml';
import { identifierKeysIn } from '../fields/identifier-keys.ts';
import { isPaperFront, isTypstLibrary } from './paper-front.ts';
import { hasRecords, isPaper, isRecord, recordsAtKeys } from './yaml-records.ts';

/** Longest text, and longest beginning of a line made of marks that nest; the parser takes a call for each level. */
const longestText = 4_000_000;
const tooDeep = /^[\s?-]{100}|[[{]{20}/m;
/** A point of a list whose first key is a word in lower case; notes by hand write "- Title: …". */
const point = /^[ \t]{0,80}-[ \t]{1,80}\{?[ \t]{0,80}[a-z_]\w{0,30}:(?:\s|$)/m;
const titleKey = /(?:^|[\s{,])(?:(?:paper_|document_|article_)?title|name|paper):\s/;

/** `text`, or the list in it as JSON with as many lines; `text` where it has none, or anything else besides it. */
export function yamlAsJson(text: string): string {
  const several = documentsIn(text);
  if (several !== undefined) return several;
  const lines = new LineCounter();
  const isFront = isPaperFront(text);
  const document = documentIn(text, lines, isFront);
  if (document === undefined || document.errors.length > 0) return text;
  const keyed = recordsAtKeys(document.contents);
  const isOne = isPaper(document.contents);
  if (keyed === undefined && !hasRecords(document.contents) && !isOne) return text;
  const writer = new JsonLines((at) => lines.linePos(at).line);
  if (keyed === undefined) writer.write(document.contents);
  else writer.writeAll(keyed);
  return writer.text;
}

/** Front matter of several pages, one below the other, each of a paper, as a list; undefined where there is anything else. */
function documentsIn(text: string): string | undefined {
  const marks = text.length > longestText ? 0 : (text.match(/^---[ \t]*$/gm)?.length ?? 0);
  if (marks < 3 || !/^\s*---/.test(text) || !titleKey.test(text) || tooDeep.test(text)) return undefined;
  const lines = new LineCounter();
  const options = {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  } as const;
  try {
    const all = [parseAllDocuments(text, options)].flat();
    const pages = all.flatMap(({ contents }) => (isMap(contents) ? [contents] : []));
    const isRest = all.some(
      ({ errors, contents }) => errors.length > 0 || !(isMap(contents) || isEmpty(contents)),
    );
    const arePapers = pages.every(isRecord);
    if (pages.length < 2 || isRest || !arePapers) return undefined;
    const writer = new JsonLines((at) => lines.linePos(at).line);
    writer.writeAll(pages);
    return writer.text;
  } catch {
    return undefined;
  }
}

const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && (node.value ?? '') === '');

/** What is wrong with a list in YAML, with the line; undefined for all else. */
export function faultInYaml(text: string): { readonly what: string; readonly line: number } | undefined {
  const lines = new LineCounter();
  const [error] = documentIn(text, lines, isPaperFront(text))?.errors ?? [];
  if (error === undefined) return undefined;
  return { what: error.message.split(/ at line \d|\n/)[0] ?? '', line: lines.linePos(error.pos[0]).line };
}

/** Every plain value as its text: `2609.01230` is no number. */
function documentIn(text: string, lineCounter: LineCounter, isFront: boolean): Document | undefined {
  const mayBe = isFront || point.test(text) || isTypstLibrary(text);
  if (text.length > longestText || !mayBe || !titleKey.test(text)) return undefined;
  const data = dataIn(text);
  if (data === undefined || tooDeep.test(data)) return undefined;
  try {
    return parseDocument(data, { schema: 'failsafe', lineCounter, logLevel: 'silent', prettyErrors: false });
  } catch {
    return undefined;
  }
}

/** A document in YAML may say that it is one, also below comments, and need not end. */
const documentStart = /^(?:\s{0,9}#[^\n]{0,500}\n){0,20}\s{0,9}(?:%YAML[^\n]{0,20}\n)?---[ \t]*\r?\n/;

/** Of a page its front matter, with blank lines above; a page that goes on with papers of its own is no list in YAML. */
function dataIn(text: string): string | undefined {
  const [, open = '', front, below = ''] =
    /^(\s*---[ \t]*\r?\n)([\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text) ?? [];
  if (front === undefined) {
    const data = text.replace(documentStart, (start) => start.replace(/^(?![ \t]*#)[^\n]+/gm, ''));
    return /^\s*(?:#[^\n]*\n\s*)*(?:-\s|[A-Za-z_]\w*:)/.test(data) ? data : undefined;
  }
  // Notes on a paper cite it, and name its identifier again.
  const own = new Set(identifierKeysIn(front));
  return identifierKeysIn(below).some((key) => !own.has(key)) ? undefined : open.replace(/\S+/, '') + front;
}

/** Writes nodes as JSON, and a line break wherever the next one begins on a later line. */
class JsonLines {
  text = '';
  #line = 1;
  readonly #lineOf: (at: number) => number;

  constructor(lineOf: (at: number) => number) {
    this.#lineOf = lineOf;
  }

  write(node: unknown): void {
    if (isMap(node)) {
      this.#begin(node);
      this.#list('{', node.items, (pair) => this.#pair(pair), '}');
    } else if (isSeq(node)) {
      this.#begin(node);
      this.#list('[', node.items, (item) => this.write(item), ']');
    } else if (isScalar(node)) {
      this.#begin(node);
      const isPlain = node.type === 'PLAIN';
      this.text += (isPlain ? bareValue(String(node.value)) : undefined) ?? JSON.stringify(node.value);
      if (node.type?.startsWith('BLOCK') === true) this.#end(node);
    } else this.text += 'null';
  }

  writeAll(nodes: readonly unknown[]): void {
    this.#list('[', nodes, (node) => this.write(node), ']');
  }

  #list<Item>(open: string, items: readonly Item[], write: (item: Item) => void, close: string): void {
    this.text += open;
    items.forEach((item, at) => {
      if (at > 0) this.text += ',';
      write(item);
    });
    this.text += close;
  }

  #pair({ key, value }: Pair): void {
    if (isScalar(key)) this.#begin(key);
    this.text += `${JSON.stringify(isScalar(key) ? String(key.value) : '')}: `;
    this.write(value);
  }

  #begin({ range }: Node): void {
    if (range) this.#advance(this.#lineOf(range[0]));
  }

  /** At the last line of a text of several lines. */
  #end({ range }: Node): void {
    if (range) this.#advance(this.#lineOf(Math.max(range[0], range[1] - 1)));
  }

  #advance(line: number): void {
    this.text += '\n'.repeat(Math.max(0, line - this.#line));
    this.#line = Math.max(line, this.#line);
  }
}

/** Years and other short numbers, and what stands for no value. */
function bareValue(value: string): string | undefined {
  if (value === '' || value === '~') return 'null';
  return /^(?:[1-9]\d{0,3}|true|false|null)$/.test(value) ? value : undefined;
}

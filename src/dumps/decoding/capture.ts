/** Decodes the bytes of a dump and detects its syntax: JSON, XML, HTML or plain text. */
import { ContentError } from '../../diagnostic.ts';
import type { Capture, CaptureShape, DumpLine } from '../model/dump.ts';
import { decodeMail } from './decode-mail.ts';
import { decodeCapture, splitLines } from './line-reader.ts';
import { soleMail } from './mbox.ts';
import { toPlainText, toUsualLetters } from './plain-text.ts';
import { withoutTreeNotice } from './tree-view.ts';
import { unquoteMail } from './unquote-mail.ts';
import { yamlAsJson } from './yaml-list.ts';

/** Maximum size. Ten thousand entries with abstracts are about 50 MB of JSON. */
const mostBytes = 64_000_000;

/** Maximum number of lines: ten thousand papers with thirty lines each. */
const mostLines = 300_000;

/** Maximum length of a line of plain text; abstracts have some thousand characters. */
const longestLine = 100_000;

/** Throws `ContentError` for a file that is empty, binary, too large or not valid text, or has too long a line. */
export function readCapture(bytes: Uint8Array, file: string): Capture {
  if (bytes.length > mostBytes) {
    const reason = `The file has ${Math.round(bytes.length / 1e6)} MB; a capture of a listing has at most ${mostBytes / 1e6} MB.`;
    const advice = 'Split it into several captures, or save only the part with the papers.';
    throw new ContentError([{ severity: 'error', rule: 'large-dump', reason, advice, file }]);
  }
  const written = unquoteMail(toUsualLetters(decodeMail(soleMail(decodeCapture(bytes, file), file))));
  const tree = withoutTreeNotice(written);
  const source = shapeOf(tree).kind === 'xml' ? tree : written;
  const syntax = shapeOf(source);
  const text = syntax.kind === 'text' ? toPlainText(source) : source;
  const lines = splitLines(text, file);
  if (lines.length > mostLines) throw refuseLines(lines.length, file);
  const data = syntax.kind === 'text' ? yamlAsJson(text) : text;
  const shape = data === text ? syntax : shapeOf(data);
  if (shape.kind === 'text') refuseLongLine(lines, file);
  const isYaml = data !== text && shape.kind === 'json';
  return { file, text: data, lines, shape: isYaml ? { ...shape, isYaml } : shape };
}

function refuseLines(count: number, file: string): ContentError {
  const reason = `The file has ${count} lines with text; a capture of a listing has at most ${mostLines}.`;
  const advice = 'Split it into several captures, or save only the part with the papers.';
  return new ContentError([{ severity: 'error', rule: 'large-dump', reason, advice, file }]);
}

function refuseLongLine(lines: readonly DumpLine[], file: string): void {
  const long = lines.find(({ text }) => text.length > longestLine);
  if (long === undefined) return;
  const reason = `This line has ${long.text.length} characters; a line of text in a capture has at most ${longestLine}.`;
  const advice = 'Save the listing with its line breaks, or break the line.';
  throw new ContentError([{ severity: 'error', rule: 'long-line', reason, advice, file, line: long.number }]);
}

/** Answers to several queries have nothing in the place of what was not found. */
const jsonStart = /^\s*(?:\{\s*["}]|\[\s*(?:null\s*,\s*){0,1000}[[{"\]\d])/;
const xmlStart = /^\s*<\?xml\b/;
/** Without a declaration: feeds, roots of records, and any element with a namespace. */
const rootStart =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!DOCTYPE\s+(?!html|netscape)|(?:rss|feed|rdf:RDF|PubmedArticleSet|dblp|dblpperson)[\s>]|result>\s*<(?:query|status)|xml>\s*<records|(?!html)[a-z][\w.:-]*\s(?![^<>]{0,2000}1999\/xhtml)[^<>]{0,2000}?\bxmlns[:=])/i;
/** Each comment ends at the first sign for it: where it could end at any, the number of ways to divide a run of comments doubles with each. */
const htmlStart =
  /^\s*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+(?:html|netscape-bookmark-file-1)|html|head|body)\b/i;

/** A table or list cut out of a page; Markdown too may begin with a tag, but does not end with its own. */
const fragmentStart = /^\s*<(table|ul|ol|dl)\b/i;

function isFragment(text: string): boolean {
  const name = fragmentStart.exec(text)?.[1];
  return name !== undefined && new RegExp(`</${name}>\\s*$`, 'i').test(text.slice(-200));
}

function shapeOf(text: string): CaptureShape {
  const start = text.slice(0, 8000);
  if (jsonStart.test(start)) return jsonShape(text);
  if (htmlStart.test(start) || isFragment(text)) return { kind: 'html' };
  if (xmlStart.test(start) || rootStart.test(start)) return { kind: 'xml', root: rootOf(start) };
  return { kind: 'text' };
}

/** The root element's name, without prefix, in lower case. */
function rootOf(start: string): string {
  const root = /<(?:[a-z][\w.-]*:)?([a-z][\w.-]*)/i.exec(
    start.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^<>[]*(?:\[[^\]]*\]\s*)?>/gi, ''),
  );
  return (root?.[1] ?? '').toLowerCase();
}

/** Maximum nesting depth of JSON; records have about six levels, and deep nesting costs memory. */
const deepestJson = 200;

function jsonShape(text: string): CaptureShape {
  if (isDeeper(text, deepestJson))
    return { kind: 'broken-json', reason: `it is nested more than ${deepestJson} levels deep` };
  try {
    return { kind: 'json', value: parseJson(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // "[1] A paper" begins like JSON too.
    const isMeant = /^\s*(?:\{\s*"|\[\s*\{)/.test(text.slice(0, 8000));
    return jsonLines(text) ?? (isMeant ? { kind: 'broken-json', reason } : { kind: 'text' });
  }
}

/** With composed letters where an accent is escaped (`e\u0301`). */
const parseJson = (text: string): unknown =>
  JSON.parse(
    text,
    /\\u03[0-6]/i.test(text)
      ? (_key, value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : value)
      : undefined,
  );

/** Whether brackets outside strings nest more deeply than `most`. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString && code === 0x5c) at += 1;
    else if (code === 0x22) isString = !isString;
    else if (!isString && (code === 0x5b || code === 0x7b)) {
      depth += 1;
      if (depth > most) return true;
    } else if (!isString && (code === 0x5d || code === 0x7d)) depth -= 1;
  }
  return false;
}

/** JSON Lines: one object per line; undefined if a line isn't one. */
function jsonLines(text: string): CaptureShape | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  try {
    return { kind: 'json', value: lines.map(parseJson) };
  } catch {
    return undefined;
  }
}

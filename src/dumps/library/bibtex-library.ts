/** Format: reference library in BibTeX or BibLaTeX (Zotero, JabRef, Google Scholar). */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { ContentError, type Diagnostic } from '../../diagnostic.ts';

import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type LineSpan,
  makeEntry,
  type Recognition,
} from '../dump.ts';
import { parseDoi, parseIdentifier } from '../identifiers.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { isObject, type JsonObject, objectsIn, textIn } from '../sources/json-values.ts';
import { arxivIn, nameOf, partialDate, venueOf } from './library-entry.ts';

const entryStart = /^[ \t]*@([a-zA-Z]+)\s*[{(]/gm;
const noEntry = /^(?:comment|string|preamble)$/i;

export const bibtexLibrary: DumpFormat = {
  name: 'bibtex',
  version: 1,
  description: 'a reference library as BibTeX',
  recognise({ shape, text }: Capture): Recognition {
    if (shape.kind !== 'text')
      return { matches: false, because: `it is ${shape.kind}, not text`, nearness: 0 };
    const entries = [...text.matchAll(entryStart)].filter(([, type]) => !noEntry.test(type ?? ''));
    const hasTitles = /^\s*(?:\w+\s*,\s*)?title\s*=/im.test(text) || /[,{]\s*title\s*=/i.test(text);
    if (entries.length > 0 && hasTitles) return { matches: true };
    return {
      matches: false,
      because: 'no line begins an entry such as "@article{"',
      nearness: entries.length > 0 ? 0.5 : 0,
    };
  },
  parse(capture: Capture): FormatResult {
    const records = readRecords(capture);
    const spans = entrySpans(capture);
    const diagnostics: Diagnostic[] = [];
    const entries = records.map((record, index) => toEntry(record, spans[index] ?? { first: 1, last: 1 }));
    return {
      format: bibtexLibrary.name,
      listing: 'Reference library',
      url: undefined,
      listed: undefined,
      since: undefined,
      hints: [],
      announced: undefined,
      entries,
      roles: recordRoles(capture.lines, entries, { title: /^\s*title\s*=/i, abstract: /^\s*abstract\s*=/i }),
      diagnostics,
    };
  },
};

function readRecords({ text, file }: Capture): JsonObject[] {
  try {
    return objectsIn(plugins.input.data(text, '@bibtex/text'));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/.exec(said)?.[1] ?? 1);
    const reason = `The BibTeX can't be parsed: ${said.split('\n')[0]?.slice(0, 160)}.`;
    throw new ContentError([
      {
        severity: 'error',
        rule: 'broken-bibtex',
        reason,
        advice: 'Mend or delete the entry on this line; a brace or a comma is missing most often.',
        file,
        line,
      },
    ]);
  }
}

function toEntry(record: JsonObject, lines: LineSpan): DumpEntry {
  const fields = isObject(record.properties) ? lowerKeys(record.properties) : {};
  const field = (name: string): string | undefined => textIn(fields[name]);
  const doi = field('doi') === undefined ? undefined : parseIdentifier(field('doi') ?? '');
  const urls = [field('url'), field('howpublished'), field('note')].flatMap((text) =>
    (text?.match(/https?:\/\/[^\s{}]+/g) ?? []).map(parseIdentifier),
  );
  const eprint = /arxiv/i.test(field('eprinttype') ?? field('archiveprefix') ?? 'arxiv')
    ? arxivIn(field('eprint'))
    : undefined;
  const fromNote = [field('note'), field('journal'), field('number'), field('howpublished')].map((text) =>
    text !== undefined && /arxiv/i.test(text) ? arxivIn(text) : undefined,
  );
  const names = namesOf(field('author'));
  const title = field('title');
  const subtitle = field('subtitle');
  const [year, month, day] = (field('date') ?? '').split('/')[0]?.split('-').map(Number) ?? [];
  const dayField = Number(field('day'));
  return makeEntry({
    title:
      title === undefined ? undefined : toTexText(subtitle === undefined ? title : `${title}: ${subtitle}`),
    abstract: field('abstract') === undefined ? undefined : toTexText(field('abstract') ?? ''),
    authors: names.length === 0 ? undefined : names,
    authorCount: names.length === 0 ? undefined : names.length,
    ...partialDate(year || Number(field('year')), month || Number(field('month')), day || dayField),
    arxiv:
      eprint ??
      doi?.arxiv ??
      urls.find(({ arxiv }) => arxiv !== undefined)?.arxiv ??
      fromNote.find((id) => id !== undefined),
    arxivClass: /^[a-z-]+(?:\.[A-Za-z-]+)?$/.exec(field('eprintclass') ?? field('primaryclass') ?? '')?.[0],
    doi: doi?.doi ?? (field('doi') === undefined ? undefined : parseDoi(field('doi') ?? '').doi),
    openreview: urls.find(({ openreview }) => openreview !== undefined)?.openreview,
    venue: venueOf(
      plainName(field('booktitle') ?? field('journal') ?? field('journaltitle') ?? field('eventtitle')),
    ),
    lines,
  });
}

function lowerKeys(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
}

/** Maximum length of a name: citation-js needs quadratic time. */
const longestName = 300;

/** Names with TeX accents as Unicode, by citation-js. */
function namesOf(author: string | undefined): string[] {
  if (author === undefined) return [];
  const list = author.replace(/\s+and\s+others\s*$/i, '');
  const names = list.split(/\s+and\s+/);
  const read = names.some((name) => name.length > longestName) ? undefined : readNames(list);
  return read ?? names.map((name) => name.replace(/[{}]/g, '').trim()).filter((name) => name !== '');
}

/** Undefined for a list that citation-js can't parse. */
function readNames(list: string): string[] | undefined {
  try {
    const [item] = objectsIn(
      plugins.input.data(
        [{ type: 'misc', label: 'x', properties: { author: list, title: 'x' } }],
        '@bibtex/entries+list',
      ),
    );
    return objectsIn(item?.author)
      .map(nameOf)
      .filter((name) => name !== undefined);
  } catch {
    return undefined;
  }
}

/** Title and abstract stay TeX; braces that only protect capitals are removed. */
function toTexText(text: string): string {
  const parts = text.split(/(\$[^$]*\$)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : withoutBraces(part)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Braces after a command are its argument and are kept. */
function withoutBraces(text: string): string {
  let result = '';
  const keeps: boolean[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\\' && at + 1 < text.length) {
      result += letter + (text[at + 1] ?? '');
      at += 1;
    } else if (letter === '{') {
      const isArgument = /\\(?:[a-zA-Z]+|[^a-zA-Z\s])\s*$|[_^]$|\}$/.test(result.slice(-40));
      keeps.push(isArgument);
      if (isArgument) result += letter;
    } else if (letter === '}') {
      if (keeps.pop() === true) result += letter;
    } else result += letter;
  }
  return result;
}

function plainName(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : text
        .replace(/[{}]/g, '')
        .replace(/\\([&%$#_])/g, '$1')
        .trim();
}

/** Line spans of entries, without `@comment`, `@string` and `@preamble`. */
function entrySpans({ text, lines }: Capture): LineSpan[] {
  const starts: { line: number; isEntry: boolean }[] = [];
  let line = 1;
  let at = 0;
  for (const match of text.matchAll(entryStart)) {
    for (let next = text.indexOf('\n', at); next >= 0 && next < match.index; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    starts.push({ line, isEntry: !noEntry.test(match[1] ?? '') });
  }
  const last = lines.at(-1)?.number ?? line;
  let read = 0;
  return starts.flatMap(({ line: first, isEntry }, index) => {
    const next = starts[index + 1]?.line ?? last + 1;
    while ((lines[read]?.number ?? next) < next) read += 1;
    const end = lines[read - 1]?.number ?? first;
    return isEntry ? [{ first, last: Math.max(first, end) }] : [];
  });
}

/** Parses Atom responses of arXiv's API (https://info.arxiv.org/help/api/user-manual.html). */
import { SaxesParser } from 'saxes';
import { isCalendarDay } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';
import { MalformedResponse } from '../network/response.ts';

export interface ArxivEntry {
  /** arXiv id without version, e.g. `2402.09739` or `hep-th/9901001`. */
  readonly id: string;
  /** On one line; may contain TeX. */
  readonly title: string;
  /** Date of the first version. */
  readonly firstDate: CalendarDay | undefined;
  readonly authors: readonly string[];
  readonly primaryClass: string | undefined;
  /** DOI of the published version, if the authors gave one. */
  readonly doi: string | undefined;
  readonly journalReference: string | undefined;
}

/** arXiv rejected the query, which it reports as an Atom feed. A retry won't help. */
export class RejectedQuery extends Error {
  override readonly name = 'RejectedQuery';
}

const atom = 'http://www.w3.org/2005/Atom';
const arxiv = 'http://arxiv.org/schemas/atom';

/** Raw texts of an entry's child elements by local name, and values from attributes. */
interface RawEntry {
  readonly texts: Map<string, string[]>;
  primaryClass?: string;
}

/**
 * The entries of a response, in order; entries without arXiv id or title are skipped.
 *
 * @throws {MalformedResponse | RejectedQuery}
 */
export function parseArxivAtom(xml: string): readonly ArxivEntry[] {
  const raw = readEntries(xml);
  for (const { texts } of raw)
    if (/\/api\/errors/.test(first(texts, 'id')))
      throw new RejectedQuery(first(texts, 'summary') || 'no reason given');
  return raw.flatMap((entry) => {
    const parsed = toEntry(entry);
    return parsed === undefined ? [] : [parsed];
  });
}

/** SAX parser. A DOCTYPE is refused, because of entity expansion attacks. */
function readEntries(xml: string): RawEntry[] {
  const parser = new SaxesParser({ xmlns: true });
  const entries: RawEntry[] = [];
  const path: string[] = [];
  let text = '';
  const isIn = (...wanted: string[]) => path.join('/') === ['feed', 'entry', ...wanted].join('/');
  parser.on('doctype', () => parser.fail('a document type'));
  parser.on('error', (error) => {
    throw new MalformedResponse(error.message);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (path.length === 0 && (uri !== atom || local !== 'feed'))
      parser.fail(`<${local}> is not an Atom feed`);
    path.push(uri === atom || uri === arxiv ? local : `{${uri}}${local}`);
    text = '';
    if (isIn()) entries.push({ texts: new Map() });
    const entry = entries.at(-1);
    if (entry !== undefined && isIn('primary_category') && attributes.term !== undefined)
      entry.primaryClass = attributes.term.value;
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('cdata', (more) => {
    text += more;
  });
  parser.on('closetag', ({ local }) => {
    const texts = entries.at(-1)?.texts;
    const isAuthor = isIn('author', 'name');
    if (texts !== undefined && (isAuthor || path.length === 3)) {
      const name = isAuthor ? 'author-name' : local;
      texts.set(name, [...(texts.get(name) ?? []), text.replace(/\s+/gu, ' ').trim()]);
    }
    path.pop();
    text = '';
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return entries;
}

function toEntry({ texts, primaryClass }: RawEntry): ArxivEntry | undefined {
  const id = /\/abs\/(.+?)(?:v\d+)?$/.exec(first(texts, 'id'))?.[1];
  const title = first(texts, 'title');
  if (id === undefined || title === '') return undefined;
  const firstDate = first(texts, 'published').slice(0, 10);
  return {
    id,
    title,
    firstDate: isCalendarDay(firstDate) ? firstDate : undefined,
    authors: (texts.get('author-name') ?? []).filter((name) => name !== ''),
    primaryClass,
    doi: first(texts, 'doi') || undefined,
    journalReference: first(texts, 'journal_ref') || undefined,
  };
}

function first(texts: ReadonlyMap<string, readonly string[]>, name: string): string {
  return texts.get(name)?.[0] ?? '';
}

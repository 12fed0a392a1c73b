/** Converts CSL-JSON items to entries; also used for RIS and BibTeX names. */
import { toCalendarDay } from '../../calendar.ts';
import { authorFields } from '../author-fields.ts';
import { type DumpEntry, type LineSpan, type ListingDate, makeEntry } from '../dump.ts';
import { abstractText } from '../feeds/abstract-text.ts';
import { plainText } from '../feeds/html-text.ts';
import { type FoundIdentifiers, findIdentifiers, parseDoi, parseIdentifier } from '../identifiers.ts';
import { firstLineIn, isObject, type JsonObject, lineIn, objectsIn } from '../sources/json-values.ts';
import { parseYearMonthDay } from '../written-date.ts';

/**
 * `Given Family` with particles and suffix, without DBLP's numbers of namesakes (`Cid Dee 0001`); group names (`literal`, in
 * Crossref's records `name`) unchanged.
 */
export function nameOf(name: JsonObject): string | undefined {
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map((key) =>
    lineIn(name[key]),
  );
  const joined = parts.filter((part) => part !== undefined).join(' ');
  const whole = joined === '' ? (lineIn(name.literal) ?? lineIn(name.name)) : joined;
  return whole?.replace(/(?<=\p{L}\.?) 0\d{3}(?= |$)/u, '');
}

/** A first date: a day, or only month or year. */
export interface PartialDate {
  readonly firstDate: ListingDate | undefined;
  readonly firstMonth: string | undefined;
}

export function dateIn(issued: unknown): PartialDate {
  if (!isObject(issued)) return partialDate(undefined, undefined, undefined);
  const parts: unknown = Array.isArray(issued['date-parts']) ? issued['date-parts'][0] : undefined;
  const text = lineIn(issued.raw) ?? lineIn(issued.literal) ?? '';
  const [start] = Array.isArray(parts) ? parts : [];
  // A whole date in the place of the year: [["2025-03-04"]].
  const isWhole = typeof start === 'string' && start.length > 4;
  const [year, month, day] =
    Array.isArray(parts) && !isWhole ? parts.map(Number) : parseYearMonthDay(isWhole ? start : text);
  return partialDate(year, month, day);
}

export function partialDate(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): PartialDate {
  if (year === undefined || !Number.isInteger(year) || year < 1600 || year > 2199)
    return { firstDate: undefined, firstMonth: undefined };
  if (month === undefined || !(month >= 1 && month <= 12))
    return { firstDate: undefined, firstMonth: `${year}` };
  const isDay = day !== undefined && day >= 1 && toCalendarDay(year, month, day) !== undefined;
  if (isDay) return { firstDate: { year, month, day }, firstMonth: undefined };
  return { firstDate: undefined, firstMonth: `${year}-${String(month).padStart(2, '0')}` };
}

/** `arXiv:2402.09739`, `2402.09739 [cs]`, `arXiv preprint arXiv:2402.09739`. */
export function arxivIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const written =
    /arxiv[:.\s/]*\s*(?:preprint\s+arxiv[:.\s]*)?(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})/i.exec(
      text,
    )?.[1];
  return parseIdentifier(written ?? text).arxiv;
}

export function cslEntry(item: JsonObject, lines: LineSpan): DumpEntry {
  const authors = objectsIn(item.author)
    .map(nameOf)
    .filter((name) => name !== undefined);
  const title = titleIn(item);
  const abstract = abstractText(lineIn(item.abstract) ?? '').replace(/^Abstract[:.]?\s+(?=\p{Lu})/u, '');
  return makeEntry({
    title: title === undefined ? undefined : plainText(title),
    abstract: abstract === '' ? undefined : abstract,
    ...authorFields(authors),
    ...dateIn(item.issued),
    ...identifiersOf(item),
    venue: venueOf(firstLineIn(item['container-title']) ?? lineIn(item['event-title']) ?? lineIn(item.event)),
    licence: lineIn(item.license),
    lines,
  });
}

/** With its subtitle, which is a field of its own in Crossref's records, where it doesn't end in it already. */
export function titleIn({ title, subtitle }: JsonObject): string | undefined {
  const main = firstLineIn(title);
  const rest = Array.isArray(title) ? firstLineIn(subtitle) : undefined;
  if (main === undefined || rest === undefined || main.toLowerCase().endsWith(rest.toLowerCase()))
    return main;
  return `${main.replace(/\s*:$/, '')}: ${rest}`;
}

/** From URL and DOI, else from fields that programs put an arXiv id in. */
function identifiersOf(item: JsonObject): Pick<DumpEntry, keyof FoundIdentifiers> {
  const doi = lineIn(item.DOI);
  const url = lineIn(item.URL);
  const note = lineIn(item.note);
  const found: FoundIdentifiers = {
    ...(url === undefined ? {} : parseIdentifier(url)),
    ...(doi === undefined ? {} : parseDoi(doi)),
  };
  const inFields = [
    item.number,
    item.archive_location,
    item.archive,
    item.eprint,
    item.publisher,
    item.note,
    item['container-title'],
  ]
    .map(lineIn)
    .map((text) => (text !== undefined && /arxiv/i.test(text) ? arxivIn(text) : undefined));
  return {
    arxiv: found.arxiv ?? inFields.find((id) => id !== undefined),
    doi: found.doi,
    openreview: found.openreview ?? (note === undefined ? undefined : findIdentifiers(note).openreview),
  };
}

/** Preprint servers are no venue. */
export function venueOf(name: string | undefined): string | undefined {
  return name === undefined || /^(?:arxiv|corr|biorxiv|medrxiv|ssrn|preprint)\b|arxiv preprint/i.test(name)
    ? undefined
    : name;
}

/** Converts CSL-JSON items to entries; also used for RIS and BibTeX names. */
import { isFamilyFirst } from '../../words/family-first.ts';
import { type PartialDate, partialDate } from '../days/partial-date.ts';
import { parseYearMonthDay } from '../days/written-date.ts';
import { type FoundIdentifiers, findIdentifiers, parseDoi, parseIdentifier } from '../fields/identifiers.ts';
import { languageTag } from '../fields/language-tag.ts';
import { plainText } from '../html/html-text.ts';
import { type DumpEntry, type LineSpan, makeEntry } from '../model/dump.ts';
import { authorFields, type DividedName } from '../names/author-fields.ts';
import { familyFirst } from '../names/name-list.ts';
import { firstLineIn, isObject, type JsonObject, lineIn, objectsIn, textIn } from '../sources/json-values.ts';
import { abstractText } from './abstract-text.ts';
import { imprintOf } from './imprint.ts';

/**
 * `Given Family` with particles and suffix (`Family Given` in Chinese, Japanese and Korean), without DBLP's numbers; group names (`literal`, in Crossref's records
 * `name`) in order.
 */
export function nameOf(name: JsonObject): string | undefined {
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map((key) =>
    lineIn(name[key]),
  );
  const known = parts.filter((part) => part !== undefined);
  const [family = '', given = ''] = [lineIn(name.family), lineIn(name.given)];
  if (known.length === 2 && isFamilyFirst(family, given)) return `${family} ${given}`;
  const whole = known.length === 0 ? (lineIn(name.literal) ?? lineIn(name.name)) : joinParts(known);
  // Programs that don't divide names have "Bee, Ann" in one field.
  const inOrder = known.length > 1 ? whole : (familyFirst(whole ?? '')?.[0] ?? whole);
  return inOrder === undefined ? undefined : withoutNumber(inOrder);
}

/** With spaces, but for particles that stand before the name without one: `d'`, `al-`. */
const joinParts = (parts: readonly string[]): string =>
  parts
    .map((part) => (/^\p{Ll}{1,4}['’-]$/u.test(part) ? part : `${part} `))
    .join('')
    .trimEnd();

/** `Cid Dee 0001`: DBLP numbers namesakes. */
export const withoutNumber = (name: string): string => name.replace(/(?<=\p{L}\.?) 0\d{3}(?= |$)/u, '');

/** Pandoc has a list with the two ends of a time. */
export function dateIn(written: unknown): PartialDate {
  const issued: unknown = Array.isArray(written) ? written[0] : written;
  if (!isObject(issued)) {
    const [year, month, day] = parseYearMonthDay(lineIn(issued) ?? '');
    return partialDate(year, month, day);
  }
  if (!('date-parts' in issued) && 'year' in issued)
    return partialDate(Number(issued.year), Number(issued.month), Number(issued.day));
  const parts: unknown = Array.isArray(issued['date-parts']) ? issued['date-parts'][0] : undefined;
  const text = lineIn(issued.raw) ?? lineIn(issued.literal) ?? '';
  const [start] = Array.isArray(parts) ? parts : [];
  // A whole date in the place of the year: [["2025-03-04"]].
  const isWhole = typeof start === 'string' && start.length > 4;
  const [year, month, day] =
    Array.isArray(parts) && !isWhole ? parts.map(Number) : parseYearMonthDay(isWhole ? start : text);
  return partialDate(year, month, day);
}

/** `arXiv:2402.09739`, `2402.09739 [cs]`, `arXiv preprint arXiv:2402.09739`. */
export function arxivIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const written =
    /arxiv[:.\s/]*(?:preprint\s+arxiv[:.\s]*)?(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})/i.exec(
      text,
    )?.[1];
  return parseIdentifier(written ?? text).arxiv;
}

/**
 * The arXiv id that a field for other things says to be the paper's: it begins with it, as in `arXiv preprint arXiv:2402.09739`.
 * "Extends arXiv:2402.09739" is about another paper.
 */
export function ownArxiv(text: string | undefined): string | undefined {
  const isOwn =
    /^\W*(?:(?:see|also|available|published|preprint|e-?print|on|at|as|in|from|https?|the|publisher|number|url)\W+)*arxiv/i.test(
      text ?? '',
    );
  return isOwn ? arxivIn(text) : undefined;
}

/** Names of which some are divided; those that are not, beside them, are of groups. */
function dividedNames(people: readonly JsonObject[]): DividedName[] {
  const isDivided = people.some(({ family, given }) => family !== undefined && given !== undefined);
  return people.flatMap((person) => {
    const name = nameOf(person);
    if (name === undefined) return [];
    const { family, given, 'non-dropping-particle': particle } = person;
    if (given !== undefined)
      return { name, family: joinParts([particle, family].flatMap((part) => lineIn(part) ?? [])) };
    const isGroup =
      isDivided && family === undefined && name === (lineIn(person.literal) ?? lineIn(person.name));
    return { name, family: isGroup ? name : undefined };
  });
}

export function cslEntry(item: JsonObject, lines: LineSpan): DumpEntry {
  const title = titleIn(item);
  const abstract = abstractText(lineIn(item.abstract) ?? '').replace(/^Abstract[:.]?\s+(?=\p{Lu})/u, '');
  return makeEntry({
    title: title === undefined ? undefined : plainText(title),
    abstract: abstract === '' ? undefined : abstract,
    ...authorFields(dividedNames(objectsIn(item.author))),
    // RIS has the year of a conference in place of its proceedings'.
    ...dateIn(item.issued ?? item.published ?? item['event-date']),
    ...identifiersOf(item),
    venue: venueOf(firstLineIn(item['container-title']) ?? lineIn(item['event-title']) ?? lineIn(item.event)),
    imprint: imprintOf({ volume: textIn(item.volume), number: textIn(item.issue), pages: textIn(item.page) }),
    language: languageTag(lineIn(item.language)),
    licence: lineIn(item.license),
    lines,
  });
}

/** With its subtitle, which is a field of its own in Crossref's records. */
export function titleIn({ title, subtitle }: JsonObject): string | undefined {
  return withSubtitle(firstLineIn(title), Array.isArray(title) ? firstLineIn(subtitle) : undefined);
}

/** Title and subtitle, where the one doesn't end in the other already. */
export function withSubtitle(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (title === undefined || subtitle === undefined || title.toLowerCase().endsWith(subtitle.toLowerCase()))
    return title;
  // A question mark ends the title as a colon does.
  const isEnded = /[?!]["”’}]{0,3}$/.test(title);
  return `${title.replace(/\s*:$/, '')}${isEnded ? '' : ':'} ${subtitle}`;
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
  ].map((text) => ownArxiv(lineIn(text)));
  return {
    arxiv: found.arxiv ?? inFields.find((id) => id !== undefined),
    doi: found.doi,
    openreview: found.openreview ?? (note === undefined ? undefined : findIdentifiers(note).openreview),
  };
}

/** Preprint servers are no venue, nor is one to which a paper is submitted. */
export function venueOf(name: string | undefined): string | undefined {
  return name === undefined ||
    /^(?:arxiv|corr|biorxiv|medrxiv|ssrn|preprint|submitted to|under review)\b|arxiv preprint/i.test(name)
    ? undefined
    : name;
}

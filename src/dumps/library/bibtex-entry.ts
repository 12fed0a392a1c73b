/** A record of BibTeX → an entry. */

import { type PartialDate, partialDate } from '../days/partial-date.ts';
import { parseYearMonthDay } from '../days/written-date.ts';
import { parseDoi, parseIdentifier } from '../fields/identifiers.ts';
import { languageTag } from '../fields/language-tag.ts';
import { type DumpEntry, type LineSpan, makeEntry } from '../model/dump.ts';
import { authorFields } from '../names/author-fields.ts';
import { isObject, type JsonObject, textIn } from '../sources/json-values.ts';
import { withoutEnd } from './abstract-text.ts';
import { namesOf, withCollaborations } from './bibtex-names.ts';
import { imprintOf } from './imprint.ts';
import { journalOf } from './journal-macros.ts';
import { arxivIn, ownArxiv, venueOf, withSubtitle } from './library-entry.ts';
import { plainName, toTexText } from './tex-text.ts';

/** The text of the field with this name, in lower case. */
type FieldReader = (name: string) => string | undefined;

/** `volume` is the record of its volume, from which it has what it doesn't say itself. */
export function toEntry(record: JsonObject, lines: LineSpan, volume?: JsonObject): DumpEntry {
  const own = isObject(record.properties) ? lowerKeys(record.properties) : {};
  const fields = { ...inherited(volume), ...own };
  const field: FieldReader = (name) => textIn(fields[name]);
  // People write `authors`, which BibTeX itself leaves out.
  const names = withCollaborations(namesOf(field('author') ?? field('authors')), field('collaboration'));
  const title = withSubtitle(field('title'), field('subtitle'));
  return makeEntry({
    title: title === undefined ? undefined : toTexText(title),
    abstract: field('abstract') === undefined ? undefined : withoutEnd(toTexText(field('abstract') ?? '')),
    ...authorFields(names),
    ...dateOf(field),
    ...identifiersOf(field),
    arxivClass: /^[a-z-]+(?:\.[A-Za-z-]+)?$/.exec(field('eprintclass') ?? field('primaryclass') ?? '')?.[0],
    venue: venueOf(
      plainName(
        field('booktitle') ?? journalOf(field('journal') ?? field('journaltitle')) ?? field('eventtitle'),
      ),
    ),
    imprint: imprintOf({
      volume: plainName(field('volume')),
      number: plainName(field('number') ?? field('issue')),
      pages: plainName(field('pages') ?? field('eid')),
    }),
    language: languageTag(field('langid')) ?? languageTag(field('language')),
    lines,
  });
}

/**
 * BibLaTeX's `date`, of a range the first; else BibTeX's `year` (`2026`, `2026a`, `2026-03-04`), `month` (`10`, `oct`,
 * `29~oct`) and `day`.
 */
function dateOf(field: FieldReader): PartialDate {
  const written = (name: string): string => withoutCommands(field(name) ?? '');
  const [year, month, day] = parseYearMonthDay(written('date').split(/[/T]/)[0] ?? '');
  const [yearAlone, monthOfYear, dayOfYear] = parseYearMonthDay(written('year'));
  const [, monthInWords, dayInMonth] = parseYearMonthDay(`${written('month')} ${yearAlone}`);
  return partialDate(
    year ?? yearAlone,
    month ?? monthOfYear ?? (Number(written('month')) || monthInWords),
    day ?? dayOfYear ?? (Number(written('day')) || dayInMonth),
  );
}

/** Without braces, and without commands that only sort: `{\noopsort{2024a}}2025`. */
const withoutCommands = (text: string): string =>
  text.replace(/\\[a-zA-Z]+\{[^{}]*\}/g, '').replace(/[{}]/g, '');

/** Identifiers are in fields of their own, in URLs and in notes, depending on the program that wrote the library. */
function identifiersOf(field: FieldReader): Pick<DumpEntry, 'arxiv' | 'doi' | 'openreview'> {
  const doi = parseDoi(withoutEscapes(field('doi') ?? '').replace(/\{([_%&#~<>])\}/g, '$1'));
  const urls = [field('url'), field('howpublished'), field('note')].flatMap((text) =>
    (withoutEscapes(text ?? '').match(/https?:\/\/[^\s{}]+/g) ?? []).map(parseIdentifier),
  );
  const eprint = /arxiv/i.test(field('eprinttype') ?? field('archiveprefix') ?? 'arxiv')
    ? arxivIn(field('eprint') ?? field('arxivid'))
    : undefined;
  // DBLP's `journal = {CoRR}, volume = {abs/2402.09739}`.
  const volume = /arxiv|corr/i.test(field('journal') ?? '')
    ? field('volume')?.replace(/^abs\//, '')
    : undefined;
  const fromNote = [field('note'), field('journal'), field('number'), field('howpublished')].map(ownArxiv);
  return {
    arxiv:
      eprint ??
      doi.arxiv ??
      urls.find(({ arxiv }) => arxiv !== undefined)?.arxiv ??
      fromNote.find((id) => id !== undefined) ??
      arxivIn(volume),
    doi: doi.doi ?? urls.find((url) => url.doi !== undefined)?.doi ?? doiOfNote(field('note')),
    openreview: urls.find(({ openreview }) => openreview !== undefined)?.openreview,
  };
}

/** A note that is a DOI and nothing else. */
const doiOfNote = (note = ''): string | undefined =>
  /^doi: ?10\.\d{4,9}\/\S+$/i.test(note.trim()) ? parseDoi(withoutEscapes(note)).doi : undefined;

/** `10.1007/978-3-031\_1`. */
const withoutEscapes = (text: string): string => text.replace(/\\([_%&#$~])/g, '$1');

/** As BibTeX and BibLaTeX do: a volume's title is the `booktitle` of its papers. */
function inherited(volume: JsonObject | undefined): JsonObject {
  const { booktitle, title, eventtitle, year, month, date } = isObject(volume?.properties)
    ? lowerKeys(volume.properties)
    : {};
  return { booktitle: booktitle ?? title, eventtitle, year, month, date };
}

function lowerKeys(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
}

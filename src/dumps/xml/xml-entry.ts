/** Converts a record of XML to an entry, by its vocabulary. */
import { toListingDate } from '../address-days.ts';
import type { DumpEntry, ListingDate } from '../dump.ts';
import { personFirst } from '../feeds/item-fields.ts';
import { splitNames } from '../feeds/name-list.ts';
import { type FoundIdentifiers, parseIdentifier } from '../identifiers.ts';
import { cslEntry, nameOf } from '../library/library-entry.ts';
import { type PartialDate, partialDate } from '../partial-date.ts';
import { writtenDay } from '../sources/instant.ts';
import { parseYearMonthDay } from '../written-date.ts';
import type { Vocabulary } from './vocabularies.ts';
import { elementsIn, markupOf, select, wordsOf, type XmlElement } from './xml-tree.ts';

export function toXmlEntry(record: XmlElement, vocabulary: Vocabulary): DumpEntry {
  const at = (paths: readonly string[] = []): readonly XmlElement[] =>
    paths.map((path) => select(record, path)).find((found) => found.some(wordsOf)) ?? [];
  const [title, subtitle] = [vocabulary.title, vocabulary.subtitle].map((paths) => at(paths)[0]);
  const entry = cslEntry(
    {
      title: [title === undefined ? '' : titleIn(title, vocabulary)],
      subtitle: [subtitle === undefined ? '' : markupOf(subtitle)],
      abstract: abstractOf(at(vocabulary.abstract)),
      author: namesOf(at(vocabulary.authors), at(vocabulary.byline)).map((literal) => ({ literal })),
      'container-title': wordsOf(at(vocabulary.venue)[0])?.replace(volume, ''),
      license: at(vocabulary.licence).map(wordsOf).find(isLicence),
    },
    { first: record.first, last: record.last ?? record.first },
  );
  const arxivClass = wordsOf(at(vocabulary.classes)[0])?.split(' ')[0];
  return { ...entry, ...identifiersOf(record, vocabulary), ...dateOf(record, vocabulary), arxivClass };
}

/** Behind a journal's name. */
const volume = /;\s*(?:vol|no|n|nr|issue|bd|band|tom|tome|t|jg|année|año|ano|v)\b.*/iu;

/** Brackets around all of it are PubMed's mark of a title that it has translated. */
function titleIn(element: XmlElement, { isStopped = false }: Vocabulary): string {
  const title = markupOf(element).trim();
  const ended = isStopped ? title.replace(/(?<!\.)\.$/, '') : title;
  return ended.replace(/^\[([^\][]*)\]$/, '$1');
}

const isLicence = (text: string | undefined): boolean => /^https?:|licen[cs]e|^cc[- ]/i.test(text ?? '');

/** Shorter descriptions say how many pages there are. */
const shortestAbstract = 100;

/** Parts with their labels, else the first that is no remark. */
function abstractOf(elements: readonly XmlElement[]): string | undefined {
  const labels = elements.map(({ attributes }) => attributes.Label);
  if (labels.some((label) => label !== undefined))
    return elements.map((one, at) => [labels[at], markupOf(one)].filter(Boolean).join(': ')).join(' ');
  const texts = elements.map(markupOf).filter((text) => !/^\s*Comments?: /.test(text));
  return texts.find((text) => text.length >= shortestAbstract) ?? texts[0];
}

function namesOf(elements: readonly XmlElement[], bylines: readonly XmlElement[]): string[] {
  if (elements.length === 0) return bylines.flatMap((byline) => splitNames(wordsOf(byline) ?? ''));
  // PubMed says so where it has not named all of them.
  const isCut = elements[0]?.parent?.attributes.CompleteYN === 'N';
  const names = elements.filter(isAuthor).flatMap((element) => nameIn(element) ?? []);
  return isCut ? [...names, 'et al.'] : names;
}

/** Libraries name editors beside authors, by their roles. */
function isAuthor(element: XmlElement): boolean {
  const roles = select(element, 'role/roleTerm').map(wordsOf);
  return roles.length === 0 || roles.some((role) => /^(?:author|aut)$/i.test(role ?? ''));
}

const families = ['LastName', 'keyname', 'surname', 'familyName', 'namePart[type=family]'];
const givens = ['ForeName', 'forenames', 'given-names', 'given_name', 'givenName', 'namePart[type=given]'];
const wholes = ['CollectiveName', 'creatorName', 'collab', 'namePart'];

function nameIn(element: XmlElement): string | undefined {
  const inner = select(element, 'name')[0];
  if (inner !== undefined && elementsIn(inner).length > 0) return nameIn(inner);
  const first = (paths: readonly string[]): string | undefined =>
    paths.map((path) => wordsOf(select(element, path)[0])).find((words) => words !== undefined);
  const suffix = first(['suffix', 'Suffix']);
  const divided = nameOf({ family: first(families), given: first(givens), suffix });
  const whole = first(wholes) ?? wordsOf(element);
  return divided ?? (whole === undefined ? undefined : (personFirst(whole, true)?.[0] ?? whole));
}

/** The first of each kind. */
function identifiersOf(
  record: XmlElement,
  { identifiers }: Vocabulary,
): Pick<DumpEntry, keyof FoundIdentifiers> {
  const found: FoundIdentifiers = Object.assign(
    {},
    ...identifiers
      .flatMap((path) => select(record, path))
      .map((element) => parseIdentifier(wordsOf(element) ?? ''))
      .reverse(),
  );
  return { arxiv: found.arxiv, doi: found.doi, openreview: found.openreview };
}

/** The earliest day at the first path that has one, else as much of a date as is there. */
function dateOf(record: XmlElement, { dates }: Vocabulary): PartialDate {
  const found = dates.map((path) => select(record, path).map(dateIn));
  for (const atPath of found) {
    const days = atPath.flatMap(({ firstDate }) => firstDate ?? []);
    const [firstDate] = days.toSorted((a, b) => dayNumber(a) - dayNumber(b));
    if (firstDate !== undefined) return { firstDate, firstMonth: undefined };
  }
  const months = found.flat().flatMap(({ firstMonth }) => firstMonth ?? []);
  const firstMonth = months.find((month) => month.length > 4) ?? months[0];
  return { firstDate: undefined, firstMonth };
}

const dayNumber = ({ year = 0, month, day }: ListingDate): number => year * 10_000 + month * 100 + day;

/** A text, or elements for year, month and day. */
function dateIn(element: XmlElement): PartialDate {
  const parts = ['year', 'month', 'day'].map((part) =>
    wordsOf(elementsIn(element).find(({ name }) => name.toLowerCase() === part)),
  );
  const all = elementsIn(element).map(wordsOf);
  const isWhole = parts[1] !== undefined || all.length === 0;
  const known = (isWhole ? parts : all).filter((part) => part !== undefined);
  const text = known.join(/^\d+$/.test(parts[1] ?? '') ? '-' : ' ') || (wordsOf(element) ?? '');
  const day = writtenDay(text);
  if (day !== undefined) return { firstDate: toListingDate(day), firstMonth: undefined };
  const [year, month, dayOfMonth] = parseYearMonthDay(text);
  return partialDate(year, month, dayOfMonth);
}

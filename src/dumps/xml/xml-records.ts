/** Format: records of papers as XML, of servers and of programs for libraries. */
import { ContentError, type Diagnostic } from '../../diagnostic.ts';
import { toListingDate } from '../days/address-days.ts';
import { writtenDay } from '../days/instant.ts';
import { isFeed } from '../feeds/feed-items.ts';
import { isIdentified } from '../fields/identifiers.ts';
import { outputTypeIn } from '../library/output-types.ts';
import type { TypedEntry } from '../library/typed-entry.ts';
import { venueKindOf } from '../library/venue-kind.ts';
import { leaveOutWebPages } from '../library/web-pages.ts';
import type { Capture, DayHint, DumpFormat, FormatResult, Recognition } from '../model/dump.ts';
import { errorAnswer, truncatedCapture } from '../model/listing-diagnostics.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { partialAnswer } from '../sources/partial-answer.ts';
import { exportedVocabularies } from './exported-vocabularies.ts';
import { withLinked } from './linked-elements.ts';
import { vocabularies as archiveVocabularies, type Vocabulary } from './vocabularies.ts';
import { toXmlEntry } from './xml-entry.ts';
import { wordsOf } from './xml-text.ts';
import { elementsIn, parseXml, select, type XmlElement } from './xml-tree.ts';

const vocabularies = [...archiveVocabularies, ...exportedVocabularies];

/** Part of the text in which a vocabulary shows. */
const start = 30_000;
const rolePatterns = {
  title: /^\s*<(?:\w+:)?(?:title|ArticleTitle|article-title)[\s>]/,
  abstract: /^\s*<(?:\w+:)?(?:abstract|Abstract|AbstractText|description)[\s>]/,
};

export const xmlRecords: DumpFormat = {
  name: 'xml-records',
  version: 9,
  description:
    'records of papers as XML: of PubMed, OAI-PMH, DBLP, MODS, EndNote, Zotero, Europe PMC, HAL, Crossref, DataCite or JATS',
  shapes: ['xml'],
  recognise(capture: Capture): Recognition {
    if (isFeed(capture)) return { matches: false, because: 'it is a feed', nearness: 0 };
    const head = capture.text.slice(0, start);
    if (
      (capture.shape.kind === 'xml' && capture.shape.root === 'oai-pmh') ||
      vocabularies.some(({ mark }) => mark.test(head))
    )
      return { matches: true };
    return { matches: false, because: 'it has no records of a vocabulary that is known', nearness: 0 };
  },
  parse(capture: Capture): FormatResult {
    const { file, lines, text } = capture;
    const root = withLinked(parseXml(text, file));
    const answer = answerOf(root, file);
    const { read, left } = recordsIn(root);
    const { entries, diagnostics } = leaveOutWebPages(read, file);
    return {
      ...emptyResult,
      ...answer,
      entries,
      roles: recordRoles(lines, entries, rolePatterns),
      diagnostics: [
        ...(root.last === undefined ? [cutOff(lines.at(-1)?.number ?? 1, file)] : []),
        ...partialAnswer(totalIn(root, read.length), read.length, file),
        ...left.map((line) => leftOut(line, file)),
        ...entries
          .filter(({ title }) => title === undefined)
          .map(({ lines: { first } }) => untitled(first, file)),
        ...diagnostics,
      ],
    };
  },
};

const emptyResult = {
  format: xmlRecords.name,
  listing: 'Reference library',
  url: undefined,
  listed: undefined,
  since: undefined,
  hints: [],
  announced: undefined,
  entries: [],
  diagnostics: [],
} satisfies Partial<FormatResult>;

interface Records {
  readonly read: TypedEntry[];
  /** First lines of records that are no papers. */
  readonly left: number[];
}

/** What holds one record, by the names of the two elements around it and its own, in answers of OAI-PMH, SRU and Crossref. */
const holder =
  /^(?:OAI-PMH\/(?:ListRecords|GetRecord)\/record|OAI-PMH\/ListIdentifiers\/header|records\/record\/recordData|query_result\/body\/query|(?:\w+\/crossref|doi_batch\/body)\/\w+)$/;

/** Records that are whole; those within another are none of their own. */
function recordsIn(root: XmlElement): Records {
  const records: Records = { read: [], left: [] };
  const visit = (element: XmlElement): void => {
    const { parent } = element;
    const name = [parent?.parent?.name ?? '', parent?.name ?? '', element.name].join('/');
    const vocabulary = vocabularies.find(({ record }) => record.test(name));
    if (vocabulary !== undefined) {
      if (element.last !== undefined) addRecord(records, element, vocabulary);
      return;
    }
    const before = records.read.length + records.left.length;
    elementsIn(element).forEach(visit);
    const isEmpty = records.read.length + records.left.length === before;
    if (isEmpty && element.last !== undefined && holder.test(name)) records.left.push(element.first);
  };
  visit(root);
  return records;
}

function addRecord({ read, left }: Records, record: XmlElement, vocabulary: Vocabulary): void {
  const entry = toXmlEntry(record, vocabulary);
  const types = typesOf(record, vocabulary);
  const isUpdate = types.some((type) => updates.test(type));
  const type = (
    types.find((one) => venueKindOf(one) !== undefined) ??
    outputTypeIn(types) ??
    types[0]
  )?.replaceAll(' ', '');
  const isPaper = isIdentified(entry) || (entry.title !== undefined && entry.authors !== undefined);
  if (isPaper || type === 'proceedings') read.push({ type, isUpdate, entry });
  else left.push(record.first);
}

/** What PubMed and JATS call works that correct or retract another. */
const updates =
  /^(?:published erratum|retraction(?: of publication| notice)?|expression of concern|correction|addendum)$/i;

function typesOf(record: XmlElement, { type, genre }: Vocabulary): string[] {
  const genres = genre === undefined ? [] : select(record, genre).flatMap((one) => wordsOf(one) ?? []);
  if (type === undefined) return [record.name, ...[outputTypeIn(genres) ?? []].flat()];
  const [path, attribute] = type;
  return select(record, path).flatMap((element) =>
    attribute === undefined ? (wordsOf(element) ?? []) : (element.attributes[attribute] ?? []),
  );
}

/** What an answer of OAI-PMH says of itself: the days that were asked for, the day of the answer, or an error. */
function answerOf(
  root: XmlElement,
  file: string,
): Pick<FormatResult, 'listing' | 'url' | 'listed' | 'since' | 'hints'> {
  const error = select(root, 'error')[0];
  if (root.name === 'OAI-PMH' && error !== undefined)
    throw new ContentError([
      {
        ...errorAnswer('The server', wordsOf(error) ?? error.attributes.code ?? ''),
        file,
        line: error.first,
      },
    ]);
  const request = select(root, 'request')[0];
  const from = writtenDay(request?.attributes.from);
  const until = writtenDay(request?.attributes.until);
  const written = select(root, 'responseDate')[0];
  const answered = writtenDay(wordsOf(written));
  const hints: DayHint[] =
    answered === undefined || written === undefined
      ? []
      : [{ kind: 'captured', day: answered, source: 'the day of the answer', line: written.first }];
  const url = wordsOf(request);
  const host = /^https?:\/\/(?:www\.|export\.)?([^/:?#\s]+)/.exec(url ?? '')?.[1];
  const source = { listing: host ?? emptyResult.listing, url: host === undefined ? undefined : url, hints };
  if (from === undefined || until === undefined) return { ...source, listed: undefined, since: undefined };
  return {
    ...source,
    listed: toListingDate(until),
    since: from < until ? toListingDate(from) : undefined,
  };
}

/** The number of all results, where the answer says it; one more than are here, where it says that there are others. */
function totalIn(root: XmlElement, held: number): number | undefined {
  const hits = select(root, 'hits')[0]?.attributes.total ?? wordsOf(select(root, 'numberOfRecords')[0]);
  const token = elementsIn(root).flatMap((list) => select(list, 'resumptionToken'))[0];
  const total = Number(hits ?? token?.attributes.completeListSize);
  if (Number.isSafeInteger(total)) return total;
  return wordsOf(token) === undefined ? undefined : held + 1;
}

const cutOff = (line: number, file: string): Diagnostic => ({
  ...truncatedCapture('before the end tag of its root element; the record in which it ends is left out'),
  file,
  line,
});

function leftOut(line: number, file: string): Diagnostic {
  const reason =
    'This record is deleted, of a vocabulary that is not known, or has neither an identifier nor a title with authors; it is left out.';
  const advice = 'If it is a paper, put its address or DOI on a reading list; else there is nothing to do.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line };
}

function untitled(line: number, file: string): Diagnostic {
  const reason = 'This record has no title; the paper is called by its identifier.';
  const advice = 'Give the title in content/facts/ or content/corrections.yaml.';
  return { severity: 'warning', rule: 'missing-title', reason, advice, file, line };
}

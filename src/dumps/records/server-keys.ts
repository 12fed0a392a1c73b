/** Records whose keys no column is called by: of NASA ADS, HAL, Mendeley, Hugo's themes for academics, PMLR's pages, Typst's libraries. */
import { isObject, type JsonObject, lineIn } from '../sources/json-values.ts';

/** The record with keys that name columns. */
export function withColumnKeys(record: JsonObject): JsonObject {
  if ('bibcode' in record) return ofAds(record);
  if ('publication_types' in record) return ofHugo(record);
  if ('tex_title' in record || 'bibtex_author' in record) return ofPmlr(record);
  if ('source' in record && isObject(record.identifiers)) return ofMendeley(record);
  if ('parent' in record || 'serial-number' in record) return ofHayagriva(record);
  return 'producedDate' in record || 'producedDateY' in record || 'halId' in record ? ofHal(record) : record;
}

/** Hugo's themes name the venue in Markdown: `publication: In *Proceedings of …*`. */
function ofHugo({ publication, ...others }: JsonObject): JsonObject {
  const venue = lineIn(publication)
    ?.replace(/^\*?in\*? /i, '')
    .replace(/[*_]{1,3}([^*_]{1,300})[*_]{1,3}/g, '$1')
    .trim();
  return defined({ venue: venue === '' ? undefined : venue, ...others });
}

/** Mendeley calls the journal or the proceedings a source. */
const ofMendeley = ({ source, ...others }: JsonObject): JsonObject =>
  defined({ venue: lineIn(source), ...others });

/** Pages of PMLR have OpenReview's identifier alone. */
function ofPmlr({ openreview, ...others }: JsonObject): JsonObject {
  const id = /^[\w-]{8,14}$/.exec(lineIn(openreview) ?? '')?.[0];
  return defined({ url: id === undefined ? undefined : `https://openreview.net/forum?id=${id}`, ...others });
}

/** Hayagriva, Typst's libraries: what a paper is in is its parent, and its identifiers are its serial numbers. */
function ofHayagriva({ parent, 'serial-number': serial, ...others }: JsonObject): JsonObject {
  const parents = [parent]
    .flat()
    .filter(isObject)
    .filter(({ type }) => container.test(lineIn(type) ?? ''));
  const place = parents.find((one) => lineIn(one.title) !== undefined);
  return defined({
    venue: lineIn(place?.title),
    date: parents.map((one) => lineIn(one.date)).find((date) => date !== undefined),
    ...(isObject(serial) ? { doi: serial.doi, arxiv: serial.arxiv } : {}),
    ...others,
  });
}

/** Types of what papers are in; a program's folder or a record above another is a parent as well. */
const container =
  /^(?:anthology|blog|book|conference|newspaper|periodical|proceedings|reference|repository)$/i;

/** NASA ADS: its `date` has the first of the month where `pubdate` says that no day is known (`2026-10-00`). */
function ofAds({ pub, pubdate, identifier, date, ...others }: JsonObject): JsonObject {
  const arxiv = [identifier].flat().find((one) => /^arxiv:/i.test(lineIn(one) ?? ''));
  return defined({ venue: pub, date: pubdate ?? lineIn(date)?.slice(0, 7), arxiv, ...others });
}

/** HAL, whose days are of publication, else of the work; that of the deposit is none. */
function ofHal(record: JsonObject): JsonObject {
  const { producedDate, producedDateY, publicationDate, publicationDateY, ...others } = record;
  const { journalTitle, conferenceTitle, bookTitle, submittedDate: _deposit, ...kept } = others;
  return defined({
    date: publicationDate ?? producedDate,
    year: publicationDateY ?? producedDateY,
    venue: journalTitle ?? bookTitle ?? conferenceTitle,
    ...kept,
  });
}

const defined = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

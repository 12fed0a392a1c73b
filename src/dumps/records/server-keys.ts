/** Records of servers whose keys no column is called by: NASA ADS, HAL. */
import type { JsonObject } from '../sources/json-values.ts';
import { lineIn } from '../sources/json-values.ts';

/** The record with keys that name columns. */
export function withColumnKeys(record: JsonObject): JsonObject {
  if ('bibcode' in record) return ofAds(record);
  return 'producedDate' in record || 'producedDateY' in record || 'halId' in record ? ofHal(record) : record;
}

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

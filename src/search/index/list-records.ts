/** The search records of all papers. Of papers that have not changed since the last index, what is needed is known without them. */
import { createHash } from 'node:crypto';
import { changedCompounds, collectCompounds, hasCompound, type KeptCompounds } from './compounds.ts';
import type { HashedDocuments, SearchDocument } from './search-document.ts';
import { buildSearchRecord, recordedText, type SearchRecord, sortKeys } from './search-record.ts';

/** From which documents and compounds records were made: plain data, to be kept between builds. */
export interface KnownRecords {
  /** Hashes of the records, in order. A record names its paper, so that no two are equal. */
  readonly hashes: readonly string[];
  /** Hashes of their documents. */
  readonly documents: readonly string[];
  readonly compounds: KeptCompounds;
}

/** The fields of a record besides its words. */
export type PageFacets = Pick<SearchRecord, 'filters' | 'sort'>;

export interface RecordList {
  readonly known: KnownRecords;
  /** Of each record, in order. */
  readonly facets: readonly PageFacets[];
  /** Makes a record at the first call for it. */
  readonly recordAt: (place: number) => SearchRecord;
}

/**
 * The records of `documents`, in their order.
 *
 * @param last - what is known of the last index: of documents that it has, and in which no compound has another spelling since, the
 *   record is the same, and is not made to be hashed. To make 10,000 takes as long as to merge one into the index
 */
export function listRecords({ documents, hashes }: HashedDocuments, last?: KnownRecords): RecordList {
  const compounds = collectCompounds(documents.flatMap(({ title, abstract }) => [title, abstract]));
  const made: SearchRecord[] = [];
  const recordAt = (place: number): SearchRecord => {
    const [document, before] = [documents[place], made[place]];
    if (document === undefined) throw new RangeError(`There is no document ${place}.`);
    const record = before ?? buildSearchRecord(document, compounds);
    made[place] = record;
    return record;
  };
  const knownHash =
    last === undefined ? () => undefined : hashesOf(last, changedCompounds(last.compounds, compounds));
  return {
    known: {
      hashes: documents.map(
        (document, place) => knownHash(document, hashes[place]) ?? hashRecord(recordAt(place)),
      ),
      documents: hashes,
      compounds: Array.from(compounds, ([closed, parts]) => [closed, ...parts] as const),
    },
    facets: documents.map(({ filters, date }) => ({ filters, sort: sortKeys(date) })),
    recordAt,
  };
}

/** Returns a function: the hash of a document's record, if the last index had the same one. */
function hashesOf({ documents, hashes }: KnownRecords, changed: ReadonlySet<string>) {
  const known = new Map(documents.map((document, place) => [document, hashes[place]]));
  const isAffected = hasCompound(changed);
  return (document: SearchDocument, hash: string | undefined): string | undefined => {
    const before = known.get(hash ?? '');
    return before === undefined || isAffected(recordedText(document)) ? undefined : before;
  };
}

const hashRecord = (record: SearchRecord): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22);

/** The search records of all papers, with their hashes. */
import { createHash } from 'node:crypto';
import { type Compounds, collectCompounds } from './compounds.ts';
import type { SearchDocument } from './search-document.ts';
import { buildSearchRecord, type SearchRecord } from './search-record.ts';

export interface RecordList {
  readonly records: readonly SearchRecord[];
  /** Hashes of `records`. A record names its paper, so that no two are equal. */
  readonly hashes: readonly string[];
}

interface HashedRecord {
  readonly record: SearchRecord;
  readonly hash: string;
}

/** The records of `documents`, in their order. */
export function listRecords(documents: readonly SearchDocument[]): RecordList {
  const compounds = compoundsOf(documents);
  return toList(documents.map((document) => makeRecord(document, compounds)));
}

/**
 * As `listRecords`, for calls one after the other: of documents that were there in the call before, and while the archive has the
 * same compounds, its records are returned. To make 10,000 takes as long as to merge one into the index.
 */
export function rememberRecords(): (documents: readonly SearchDocument[]) => RecordList {
  let last = { compounds: '', made: new Map<SearchDocument, HashedRecord>() };
  return (documents) => {
    const all = compoundsOf(documents);
    const compounds = JSON.stringify([...all]);
    const known = last.compounds === compounds ? last.made : new Map<SearchDocument, HashedRecord>();
    last = { compounds, made: new Map() };
    const list = documents.map((document) => {
      const record = known.get(document) ?? makeRecord(document, all);
      last.made.set(document, record);
      return record;
    });
    return toList(list);
  };
}

function compoundsOf(documents: readonly SearchDocument[]): Compounds {
  return collectCompounds(documents.flatMap(({ title, abstract }) => [title, abstract]));
}

function makeRecord(document: SearchDocument, compounds: Compounds): HashedRecord {
  const record = buildSearchRecord(document, compounds);
  const hash = createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22);
  return { record, hash };
}

function toList(list: readonly HashedRecord[]): RecordList {
  return { records: list.map(({ record }) => record), hashes: list.map(({ hash }) => hash) };
}

/** An entry of a listing while its lines are read. */

import { toListingDate } from '../days/address-days.ts';
import { parseWrittenDay } from '../days/written-date.ts';
import {
  type AnnounceType,
  type DumpEntry,
  type DumpLine,
  type ListingDate,
  makeEntry,
} from '../model/dump.ts';
import { authorFields, leavesOut } from '../names/author-fields.ts';
import { splitListedNames } from '../names/name-list.ts';

export type Field =
  | 'head'
  | 'title'
  | 'authors'
  | 'comments'
  | 'subjects'
  | 'journal'
  | 'doi'
  | 'licence'
  | 'date'
  | 'other'
  | 'abstract';

export interface Draft {
  readonly arxiv: string;
  /** The text in round brackets behind the identifier, e.g. `cross-list from cs.CL`, or in the line below it. */
  note: string;
  readonly first: number;
  last: number;
  /** Number of the title's last line. */
  titleLine: number;
  /** Parser state: the field of the last line that was read. */
  field: Field;
  readonly texts: Map<Field, string[]>;
  /** The lines of `texts.get('abstract')`. */
  readonly abstractLines: DumpLine[];
  doi: string | undefined;
  readonly listed: ListingDate | undefined;
  readonly section: AnnounceType | undefined;
}

export function toEntry({ arxiv, note, first, last, texts, doi, listed, section }: Draft): DumpEntry {
  const textOf = (field: Field): string | undefined => {
    const text = (texts.get(field) ?? []).join(' ').replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : text;
  };
  const subjects = textOf('subjects') ?? '';
  const arxivClass =
    /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/.exec(subjects)?.[1] ??
    /^[a-z-]+(?:\.[A-Za-z-]+)?(?=\s|$)/.exec(subjects)?.[0];
  const firstDay = parseWrittenDay((textOf('date') ?? '').replace(/\s*\(.*$/, ''));
  const journal = textOf('journal');
  return makeEntry({
    title: textOf('title'),
    abstract: textOf('abstract'),
    ...fieldsOfAuthors(textOf('authors') ?? ''),
    arxiv,
    arxivClass,
    doi,
    venue: journal,
    licence: textOf('licence'),
    firstDate: firstDay === undefined ? undefined : toListingDate(firstDay),
    announceType: typeOf(note, section),
    listed,
    lines: { first, last },
  });
}

function typeOf(note: string, section: AnnounceType | undefined): AnnounceType | undefined {
  const isCross = /cross-list/i.test(note);
  if (/replaced/i.test(note) || section === 'replace') return isCross ? 'replace-cross' : 'replace';
  return isCross ? 'cross' : section;
}

/** `OpenAI: Ann Bee, Cid Dee`: the group is an author of its own. */
function withGroup(text: string): string {
  return text.replace(/^([^,:;]{2,80})\s*:\s+(?=\S)/, '$1, ');
}

/** Long lists end in `et al. (12 additional authors not shown)`. */
function fieldsOfAuthors(text: string): Pick<DumpEntry, 'authors' | 'authorCount'> {
  const hidden = /\((\d{1,5}) (?:additional|more) authors? not shown\)/i.exec(text);
  const fields = authorFields(splitListedNames(withGroup(text)), hidden !== null || !leavesOut(text));
  if (hidden === null || fields.authorCount === undefined) return fields;
  return { ...fields, authorCount: fields.authorCount + Number(hidden[1]) };
}

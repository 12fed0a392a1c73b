/** Heads of records: titles alone, and those of language models' answers, with names and a year behind a title in bold type. */

import { bareText } from '../labels/field-labels.ts';
import type { DumpLine } from '../model/dump.ts';
import { withoutOthers } from '../names/author-fields.ts';
import { namesIn } from '../names/written-names.ts';
import { addFields, type LabelledRecord } from './labelled-record.ts';
import type { RecordHead } from './record-heads.ts';
import { imprintFields } from './unlabelled-fields.ts';

/** `1. **Title** – Ann Bee, Cid Dee (2026)`, as answers of language models have titles. */
const answer =
  /^\s*(?:(?:\d{1,3}[.)]|[-*+•]|#{1,6})\s+){0,2}\*\*([^*]{3,300})\*\*[\s,]{0,3}[–—-]?\s{1,3}(?:by\s)?([^*()]{3,600}?)(?:,?\s\(?((?:19|20)\d{2})\)?)?[.:]?\s*$/u;

export interface DividedHead {
  readonly title: string;
  readonly names: string;
  readonly year: string | undefined;
}

/** Undefined where no names stand behind a title in bold type. */
export function dividedHead(text: string): DividedHead | undefined {
  const [, title = '', names = '', year] = answer.exec(text.slice(0, longestHead)) ?? [];
  return title === '' || namesIn(withoutOthers(names)) === undefined ? undefined : { title, names, year };
}
const longestHead = 1000;

export const titleOfHead = ({ text }: DumpLine): string => dividedHead(text)?.title ?? bareText(text);

/** Just below such a head, a line in italics: `*Journal of Bees*`. */
export function venueBelow({ first, texts }: LabelledRecord, { number, text }: DumpLine): string | undefined {
  const isBelow = number === first + 1 && texts.has('authors') && !texts.has('venue');
  return isBelow ? /^\s*(?:[-*+•]\s+)?([*_])([^*_]{3,80})\1\s*$/.exec(text)?.[2] : undefined;
}

export function addHead(started: LabelledRecord, { head, names, imprint, abstract }: RecordHead): void {
  started.fields.set(head.number, 'title');
  if (abstract !== undefined)
    addFields(started, abstract, [{ field: 'abstract', value: bareText(abstract.text) }]);
  if (imprint !== undefined) addFields(started, imprint, imprintFields(imprint.text));
  if (names !== undefined) addFields(started, names, [{ field: 'authors', value: bareText(names.text) }]);
  const divided = dividedHead(head.text);
  if (divided === undefined) return;
  addFields(started, head, [{ field: 'authors', value: divided.names }]);
  if (divided.year !== undefined) addFields(started, head, [{ field: 'date', value: divided.year }]);
}

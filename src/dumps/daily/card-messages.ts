/** Messages about cards as a whole: fields that single ones lack, and an end in the middle of one. */

import { endsSentence } from '../fields/sentence-end.ts';
import type { DumpEntry } from '../model/dump.ts';
import {
  type ListingDiagnostic,
  missingAbstract,
  missingDate,
  missingTitle,
  truncatedCapture,
} from '../model/listing-diagnostics.ts';
import type { Draft } from './card-draft.ts';
import type { PageStyle } from './page-style.ts';
import { joinLines } from './text-blocks.ts';

export interface CardMessage {
  readonly line: number;
  readonly message: ListingDiagnostic;
}

/** For fields that single papers lack; fields missing in all are not on the page. `entries` are those of `drafts`. */
export function missingFields(
  drafts: readonly Draft[],
  entries: readonly DumpEntry[],
  style: PageStyle,
): CardMessage[] {
  const messages: CardMessage[] = [];
  const showsAbstracts = entries.some(({ abstract }) => abstract !== undefined);
  entries.forEach(({ title, abstract, firstDate, lines }, index) => {
    const draft = drafts[index];
    if (title === undefined) messages.push({ line: lines.first, message: missingTitle });
    const isSummary = abstract === undefined && (draft?.abstract.length ?? 0) > 0;
    if (abstract === undefined && showsAbstracts && !isSummary)
      messages.push({ line: lines.first, message: missingAbstract(title ?? '') });
    const hasOpenDetails = draft?.stage === 'authors' || draft?.stage === 'dot';
    if (hasOpenDetails && firstDate === undefined && style.hasDates)
      messages.push({ line: lines.last, message: missingDate });
  });
  return messages;
}

/** Where the page seems to be cut off in its last card. */
export function truncatedEnd(
  drafts: readonly Draft[],
  entries: readonly DumpEntry[],
  style: PageStyle,
  trending: boolean,
): CardMessage[] {
  const draft = drafts.at(-1);
  if (draft === undefined) return [];
  const others = entries.slice(0, -1);
  const expectsText = others.length === 0 || others.some(({ abstract }) => abstract !== undefined);
  const expectsDate = others.length === 0 || style.hasDates;
  const cutTitle = draft.stage === 'title' && expectsText && !trending;
  const truncatedText = draft.stage === 'abstract' && !endsSentence(joinLines(draft.abstract));
  const isOpen = draft.stage === 'authors' || draft.stage === 'dot' || draft.stage === 'date';
  const truncatedDetails = isOpen && draft.firstDate === undefined && expectsDate;
  if (!cutTitle && !truncatedText && !truncatedDetails) return [];
  const where = cutTitle
    ? 'after a title'
    : truncatedText
      ? 'in the middle of a sentence'
      : "inside a paper's details";
  return [{ line: draft.last, message: truncatedCapture(where) }];
}

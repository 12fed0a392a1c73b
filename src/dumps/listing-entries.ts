/**
 * The body of a listing page → its entries. The page's text has no marks for "title" and "abstract", so the
 * reader goes by order (title, abstract, details) and by length where something is missing.
 */

import type { Diagnostic } from '../diagnostic.ts';
import { type DumpEntry, type DumpLine, type LineSpan, type ListingDate, makeEntry } from './dump.ts';
import { parseListingDate } from './listing-date.ts';
import {
  type ListingDiagnostic,
  missingAbstract,
  missingDate,
  missingTitle,
  strayLine,
  truncatedCapture,
  unreadableDate,
} from './listing-diagnostics.ts';
import { endsSentence } from './sentence-end.ts';

/** Far from both: the longest of the real titles has 159 characters, the shortest abstract 623. */
const abstractLength = 300;

const authorsLine = /^•\s*(\d{1,6})\s+authors?$/;
const dotLine = /^[·•]$/;

interface Draft {
  readonly title: string | undefined;
  abstract: string | undefined;
  authorCount: number | undefined;
  firstDate: ListingDate | undefined;
  comments: number | undefined;
  readonly first: number;
  last: number;
  /** What came last: decides what may come next. */
  stage: 'title' | 'abstract' | 'authors' | 'dot' | 'date';
}

export interface ListingBody {
  readonly entries: readonly DumpEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all `lines`; each is within an entry's span or named by a message. Never throws. */
export function readEntries(lines: readonly DumpLine[], file: string): ListingBody {
  const reader = new EntryReader(file);
  lines.forEach((line, index) => {
    reader.take(line, lines[index + 1]);
  });
  return reader.finish();
}

class EntryReader {
  readonly #entries: DumpEntry[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #file: string;
  #draft: Draft | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  take(line: DumpLine, next: DumpLine | undefined): void {
    const text = line.text.trim();
    const authors = authorsLine.exec(text);
    if (authors !== null) this.#takeAuthors(line, Number(authors[1]));
    else if (dotLine.test(text)) this.#takeDot(line);
    else if (!this.#takeDate(line)) this.#takeText(line, next);
  }

  finish(): ListingBody {
    const draft = this.#draft;
    if (draft !== undefined) this.#checkEnd(draft);
    this.#close();
    return { entries: this.#entries, diagnostics: this.#diagnostics };
  }

  #takeAuthors(line: DumpLine, count: number): void {
    const draft = this.#draft;
    if (draft === undefined || draft.stage === 'authors' || draft.stage === 'dot' || draft.stage === 'date') {
      this.#stray(line, 'a count of authors without a paper before it');
      return;
    }
    draft.authorCount = count;
    draft.stage = 'authors';
    draft.last = line.number;
  }

  #takeDot(line: DumpLine): void {
    const draft = this.#draft;
    if (draft === undefined || draft.stage !== 'authors') {
      this.#stray(line, 'a separator dot without a count of authors before it');
      return;
    }
    draft.stage = 'dot';
    draft.last = line.number;
  }

  /** A date counts as one only behind a paper's details; elsewhere such a line is text. */
  #takeDate(line: DumpLine): boolean {
    const draft = this.#draft;
    if (draft === undefined || (draft.stage !== 'dot' && draft.stage !== 'authors')) return false;
    const dated = parseListingDate(line.text);
    if (dated === undefined) {
      if (line.number !== draft.last + 1) return false;
      this.#say(line.number, unreadableDate(line.text));
    } else {
      draft.firstDate = dated.date;
      if (dated.comments !== undefined) draft.comments = dated.comments;
    }
    draft.stage = 'date';
    draft.last = line.number;
    return true;
  }

  #takeText(line: DumpLine, next: DumpLine | undefined): void {
    const draft = this.#draft;
    const isLong = line.text.length >= abstractLength;
    if (draft?.stage === 'title' && (isLong || !startsPaper(next))) {
      draft.abstract = line.text.trim();
    } else if (draft?.stage === 'abstract' && line.number === draft.last + 1) {
      draft.abstract = `${draft.abstract ?? ''} ${line.text.trim()}`;
    } else {
      this.#close();
      this.#begin(line, isLong);
      return;
    }
    draft.stage = 'abstract';
    draft.last = line.number;
  }

  #begin(line: DumpLine, isAbstract: boolean): void {
    const text = line.text.trim();
    this.#draft = {
      title: isAbstract ? undefined : text,
      abstract: isAbstract ? text : undefined,
      authorCount: undefined,
      firstDate: undefined,
      comments: undefined,
      first: line.number,
      last: line.number,
      stage: isAbstract ? 'abstract' : 'title',
    };
  }

  #close(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft === undefined) return;
    const { title, abstract, authorCount, firstDate, comments, first, last } = draft;
    if (title === undefined) this.#say(first, missingTitle);
    if (abstract === undefined) this.#say(first, missingAbstract(title ?? ''));
    if (draft.stage === 'authors' || draft.stage === 'dot') this.#say(last, missingDate);
    this.#entries.push(
      makeEntry({ title, abstract, authorCount, firstDate, comments, lines: { first, last } }),
    );
  }

  /** The last entry of a page that was cut off stops in its middle. */
  #checkEnd(draft: Draft): void {
    const truncatedText = draft.stage === 'abstract' && !endsSentence(draft.abstract ?? '');
    const truncatedDetails =
      draft.stage === 'authors' ||
      draft.stage === 'dot' ||
      (draft.stage === 'date' && draft.firstDate === undefined);
    if (draft.stage !== 'title' && !truncatedText && !truncatedDetails) return;
    const where =
      draft.stage === 'title'
        ? 'after a title'
        : truncatedText
          ? 'in the middle of a sentence'
          : "inside a paper's details";
    this.#say(draft.last, truncatedCapture(where));
  }

  #stray(line: DumpLine, what: string): void {
    this.#say(line.number, strayLine(what, line.text));
  }

  #say(line: number, { severity, rule, reason, advice }: ListingDiagnostic): void {
    this.#diagnostics.push({ severity, rule, reason, advice, file: this.#file, line });
  }
}

/** True where `next`, behind a short line, shows that short line to be the title of the next paper. */
function startsPaper(next: DumpLine | undefined): boolean {
  return next !== undefined && next.text.length >= abstractLength && !authorsLine.test(next.text.trim());
}

export function spanOf(entry: { readonly lines: LineSpan }): string {
  const { first, last } = entry.lines;
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** Parser for the entries of a listing, and for the header and the headings between them. */

import { parseIdentifier } from '../fields/identifiers.ts';
import type { AnnounceType, DumpEntry, DumpLine, LineRole, ListingDate } from '../model/dump.ts';
import { type Draft, toEntry } from './entry-draft.ts';
import { fieldOf, label, nextField } from './entry-fields.ts';
import { entryHead, linksAlone, withoutMarkdown } from './entry-head.ts';
import { linesAboveAuthors, splitOffAuthors } from './listing-authors.ts';
import { ListingHeader } from './listing-header.ts';
import { headingOf } from './listing-headings.ts';
import { takeNotes } from './listing-notes.ts';

/** First line below the entries. */
const footer =
  /^\[?\s*Total of \d+ entries|^Showing up to|^\[?\s*(?:fewer|more)\b|^About|^Help$|^contact arXiv|^Links to:\s*arXiv|^(?:Previous\s*)?Next(?:\s+[\d…\s]+)?$|^%%-{2,}%%/i;

/** Where the mailed listing says that the paper is a replacement. */
const replaced = /^replaced with revised version\b/i;

/** In mailed listings abstracts stand between lines of two backslashes, with an address behind the second. */
const divider = /^\\\\(?:\s*\(.*)?$/;

export class ListingEntries {
  readonly header = new ListingHeader();
  readonly roles = new Map<number, LineRole>();
  /** Days in headings that are certainly above entries. */
  readonly days: ListingDate[] = [];
  /** The day in the last heading; on a page without entries it may be from the list of days at the top. */
  day: ListingDate | undefined;
  /** The lines above the first entry, which stand there again at the beginning of a second page. */
  readonly #headerLines = new Set<string>();
  readonly #drafts: Draft[] = [];
  #draft: Draft | undefined;
  #section: AnnounceType | undefined;
  #isOpen = false;
  readonly #isMail: boolean;
  /** Lines of the person who kept the listing. */
  readonly notes: readonly DumpLine[];

  /** `hasGaps`: whether blank lines of the capture mean something, as they do in text. */
  constructor(lines: readonly DumpLine[], hasGaps: boolean) {
    this.#isMail = lines.filter(({ text }) => divider.test(text.trim())).length > 1;
    const labelled = linesAboveAuthors(lines);
    for (const line of lines) this.#readLine(line, labelled.has(line));
    this.#isOpen = this.#draft !== undefined;
    this.#close();
    this.notes = hasGaps ? takeNotes(this.#drafts) : [];
    for (const { number } of this.notes) this.roles.set(number, 'unread');
  }

  /** Whether the capture ends within its last entry, with neither a footer nor a mark below it. */
  get endsWithinEntry(): boolean {
    return this.#isOpen;
  }

  toEntries(): DumpEntry[] {
    for (const { titleLine } of splitOffAuthors(this.#drafts)) this.roles.set(titleLine, 'details');
    return this.#drafts.map(toEntry);
  }

  /** `labelsAuthors`: whether the line stands above labelled authors. */
  #readLine(line: DumpLine, labelsAuthors: boolean): void {
    const text = line.text.trim();
    const begun = entryHead.exec(withoutMarkdown(text));
    const { arxiv } = parseIdentifier(begun?.[1] ?? '');
    if (arxiv !== undefined) {
      this.#begin(line, arxiv, begun?.[2] ?? '');
      return;
    }
    if (this.#readHeading(line, text)) return;
    if (this.#draft?.texts.has('title') && footer.test(text)) {
      this.#close();
      this.roles.set(line.number, 'footer');
      return;
    }
    if (this.#isHeaderAgain(text)) this.#close();
    if (this.#draft === undefined) this.#readHeader(line, text);
    else this.#readField(this.#draft, line, labelsAuthors);
  }

  #readHeader({ number }: DumpLine, text: string): void {
    this.roles.set(number, 'header');
    this.header.read(text, this.#drafts.length === 0);
    // A capture may begin within an entry.
    if (this.#drafts.length === 0 && /^\p{L}{3}.{0,80}$/u.test(text) && !label.test(text))
      this.#headerLines.add(text);
  }

  /**
   * Whether the line begins another page: below a title and its authors, a line that stood above the first entry, or the title of
   * a page in its front matter.
   */
  #isHeaderAgain(text: string): boolean {
    const texts = this.#draft?.texts;
    const isWhole = texts?.has('title') === true && texts.size > 1;
    return isWhole && (this.#headerLines.has(text) || /^title\s*:/i.test(text));
  }

  #readHeading(line: DumpLine, text: string): boolean {
    const heading = headingOf(text);
    if (heading === undefined) return false;
    const { date, section, isAboveEntries } = heading;
    // A title may be such a word.
    if (section !== undefined && this.#draft?.field === 'title' && !this.#draft.texts.has('title'))
      return false;
    const hadEntries = this.#drafts.length > 0 || this.#draft !== undefined;
    this.#close();
    // The list of days at the top is navigation; the heading above the entries counts.
    if (date !== undefined) {
      this.day = date;
      if (isAboveEntries || hadEntries) this.days.push(date);
    }
    if (section !== undefined) this.#section = section;
    this.roles.set(line.number, 'header');
    return true;
  }

  #begin(line: DumpLine, arxiv: string, note: string): void {
    this.#close();
    this.#draft = {
      arxiv,
      note,
      first: line.number,
      last: line.number,
      titleLine: line.number,
      field: 'head',
      texts: new Map(),
      abstractLines: [],
      doi: undefined,
      listed: this.day,
      section: this.#section,
    };
    this.roles.set(line.number, 'details');
  }

  #readField(draft: Draft, line: DumpLine, labelsAuthors: boolean): void {
    const text = line.text.trim();
    if (divider.test(text)) {
      if (draft.field === 'abstract' || text.length > 2) this.#close();
      else if (draft.texts.has('title')) draft.field = 'abstract';
      this.roles.set(line.number, 'details');
      return;
    }
    draft.last = Math.max(draft.last, line.number);
    const labelled = label.exec(text);
    if (labelled !== null) {
      draft.field = fieldOf(labelled[1] ?? '');
      if (/doi/i.test(labelled[1] ?? '')) draft.doi = parseIdentifier(labelled[2] ?? '').doi;
      this.#addText(draft, line, (labelled[2] ?? '').trim());
      return;
    }
    if (draft.field === 'head' && replaced.test(text)) {
      draft.note = `${draft.note} replaced`;
      return;
    }
    if (draft.field === 'head' && (linksAlone.test(text) || /^\[/.test(text))) return;
    // A mail wraps its fields anywhere, in the middle of a name too.
    if (!this.#isMail || draft.field === 'head') draft.field = nextField(draft, text, labelsAuthors);
    this.#addText(draft, line, text);
  }

  #addText(draft: Draft, line: DumpLine, text: string): void {
    const { field } = draft;
    if (field === 'title') draft.titleLine = line.number;
    if (field === 'abstract' && text !== '') draft.abstractLines.push({ number: line.number, text });
    if (text !== '') draft.texts.set(field, [...(draft.texts.get(field) ?? []), text]);
    this.roles.set(line.number, field === 'title' || field === 'abstract' ? field : 'details');
  }

  #close(): void {
    if (this.#draft !== undefined) this.#drafts.push(this.#draft);
    this.#draft = undefined;
  }
}

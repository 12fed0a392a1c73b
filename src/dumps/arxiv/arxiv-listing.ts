/** Format: arXiv's listing pages of a category (`new`, `recent`, `pastweek`, months), as text or HTML. */

import type { Diagnostic } from '../../diagnostic.ts';
import { type Period, periodOfHeader, toListingDate } from '../address-days.ts';
import {
  type AnnounceType,
  type Capture,
  type DayHint,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  type LineRole,
  type ListingDate,
  makeEntry,
  type Recognition,
} from '../dump.ts';
import { splitNames } from '../feeds/name-list.ts';
import { type FrontMatter, readFrontMatter } from '../front-matter.ts';
import { parseIdentifier } from '../identifiers.ts';
import { markLines } from '../marked-lines.ts';
import { htmlLines } from '../sources/html-lines.ts';
import { parseWrittenDate, parseWrittenDay } from '../written-date.ts';

/** `[12] arXiv:2402.09739 (cross-list from cs.CL) [pdf, html, other]`; the number may be missing. */
const head =
  /^(?:\[\s*\d+\s*\]\s*)?\[?arXiv:\s*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?\]?\s*(?:\(([^)]*)\))?\s*(?:\[[^\]]*\]?|\(?(?:pdf|html|other|ps)\b.*)?$/i;
const label =
  /^(Title|Authors?|Comments?|Subjects?|Journal-ref|Report-no|MSC-class|ACM-class|DOI|Related DOI|Abstract|Categories|License|Date(?: \([^)]*\))?)\s*:\s*(.*)$/i;
const dayHead = /^((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4})(?:\s*\(.*)?$/;
const shownFor = /^Showing (?:new|all) listings for\s+(.+?)\s*$|^Catchup results .* on\s+(.+?)\s*$/i;
const sectionHead =
  /^(New|Cross|Replacement)(?:[- ]?(?:submissions?|lists?))?(?:\s+for\s+(.+?))?(?:\s*\(.*\))?$/i;
const links = /\[?(?:pdf|html|other|ps|format)\b[^\]]*\]?$/i;

export const arxivListing: DumpFormat = {
  name: 'arxiv-listing',
  version: 1,
  description: 'an arXiv listing page (new, recent, a month), as text or HTML',
  recognise({ lines, shape, text }: Capture): Recognition {
    if (shape.kind === 'json' || shape.kind === 'xml' || shape.kind === 'broken-json')
      return { matches: false, because: `it is ${shape.kind}, no page`, nearness: 0 };
    if (shape.kind === 'html') {
      const isList =
        /arXiv:(?:<[^>]*>)?\s*(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/.test(text) &&
        /list-title|list-authors/.test(text);
      return isList
        ? { matches: true }
        : {
            matches: false,
            because: 'it has no entries such as "arXiv:2402.09739" with a list-title',
            nearness: /arxiv\.org/.test(text.slice(0, 5000)) ? 0.5 : 0,
          };
    }
    const heads = lines.filter((line) => head.test(bare(line.text)) && /arxiv:/i.test(line.text)).length;
    const titles = lines.filter((line) => /^Title\s*:/i.test(bare(line.text))).length;
    if (heads > 0 && titles > 0 && titles >= heads / 2) return { matches: true };
    const because = 'it has no entries such as "[1] arXiv:2402.09739 [pdf]" followed by "Title: …"';
    return { matches: false, because, nearness: heads > 0 ? 0.5 : titles > 0 ? 0.3 : 0 };
  },
  parse(capture: Capture): FormatResult {
    return new ListingReader(capture).read();
  },
};

const bare = (text: string): string =>
  text
    .replace(/\\([[\]])/g, '$1')
    .replace(/\]\([^()]{0,300}\)/g, ']')
    .replace(/\[\[([^\][]{0,200})\]/g, '[$1')
    .replace(/^[\s#>*-]+/, '')
    .replace(/\*\*/g, '')
    .trim();

type Field =
  | 'head'
  | 'title'
  | 'authors'
  | 'comments'
  | 'subjects'
  | 'journal'
  | 'licence'
  | 'date'
  | 'other'
  | 'abstract';

interface Draft {
  readonly arxiv: string;
  readonly note: string;
  readonly first: number;
  last: number;
  field: Field;
  readonly texts: Map<Field, string[]>;
  doi: string | undefined;
  readonly listed: ListingDate | undefined;
  readonly section: AnnounceType | undefined;
}

class ListingReader {
  readonly #capture: Capture;
  readonly #lines: readonly DumpLine[];
  readonly #front: FrontMatter;
  readonly #roles = new Map<number, LineRole>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #drafts: Draft[] = [];
  readonly #days: ListingDate[] = [];
  #draft: Draft | undefined;
  #day: ListingDate | undefined;
  #period: Period | undefined;
  #section: AnnounceType | undefined;
  #announced: number | undefined;
  #name: string | undefined;

  constructor(capture: Capture) {
    this.#capture = capture;
    const first = capture.lines.find((line) => head.test(bare(line.text)))?.number ?? 0;
    this.#front = readFrontMatter(capture.lines.filter(({ number }) => number < first));
    const above = new Set(this.#front.lines.filter((number) => number <= 12));
    const { lines, shape, text } = capture;
    this.#lines =
      shape.kind === 'html'
        ? htmlLines(text)
        : markLines(lines.filter(({ number }) => !above.has(number))).lines.map(
            ({ number, text: shown, heading }) => ({
              number,
              text: heading > 0 ? shown : shown.replace(/^[*-]\s+/, ''),
            }),
          );
  }

  read(): FormatResult {
    for (const line of this.#lines) this.#take(line);
    this.#close();
    const entries = this.#drafts.map(toEntry);
    const front = this.#front;
    const latest = this.#days.toSorted((a, b) => number(b) - number(a))[0] ?? this.#day;
    const hints: DayHint[] = [...front.hints];
    const severalDays = new Set(entries.map(({ listed }) => number(listed))).size > 1;
    return {
      format: arxivListing.name,
      listing: this.#name === undefined ? 'arXiv' : `arXiv ${this.#name}`,
      url: front.url,
      listed: latest ?? (this.#period === undefined ? undefined : toListingDate(this.#period.until)),
      since:
        latest === undefined && this.#period !== undefined ? toListingDate(this.#period.since) : undefined,
      hints,
      announced: this.#announced,
      entries: severalDays ? entries : entries.map((entry) => ({ ...entry, listed: undefined })),
      roles: this.#allRoles(entries),
      diagnostics: [...this.#diagnostics, ...this.#countMessages(entries.length)],
    };
  }

  #take(line: DumpLine): void {
    const text = line.text.trim();
    const begun = head.exec(text);
    if (begun !== null && /arxiv/i.test(text)) {
      this.#begin(line, begun);
      return;
    }
    if (this.#takeHeading(line, text)) return;
    const draft = this.#draft;
    if (draft === undefined) {
      this.#roles.set(line.number, 'header');
      this.#readHeader(text);
      return;
    }
    if (
      /^Total of \d+ entries|^Showing up to|^\[?\s*(?:fewer|more)\b|^About|^Help$|^contact arXiv/i.test(
        text,
      ) &&
      draft.texts.has('title')
    ) {
      this.#close();
      this.#roles.set(line.number, 'footer');
      return;
    }
    this.#takeField(draft, line, text);
  }

  #takeHeading(line: DumpLine, text: string): boolean {
    const day =
      dayHead.exec(text)?.[1] ??
      shownFor
        .exec(text)
        ?.slice(1)
        .find((found) => found !== undefined);
    const section = sectionHead.exec(text);
    const date = parseWrittenDate(day ?? section?.[2] ?? '');
    if (date === undefined && section === null) return false;
    if (section !== null && this.#draft?.field === 'title' && !this.#draft.texts.has('title')) return false;
    const hadEntries = this.#drafts.length > 0 || this.#draft !== undefined;
    this.#close();
    // The list of days at the top is navigation; the heading above the entries counts.
    if (date !== undefined) {
      this.#day = date;
      if (/\(|^Showing|^Catchup/i.test(text) || hadEntries || section !== null) this.#days.push(date);
    }
    const word = (section?.[1] ?? '').toLowerCase();
    if (word !== '') this.#section = word === 'new' ? 'new' : word === 'cross' ? 'cross' : 'replace';
    this.#roles.set(line.number, 'header');
    return true;
  }

  #readHeader(text: string): void {
    const total = /^Total of ([\d,]+) entries/i.exec(text)?.[1];
    if (total !== undefined) this.#announced = Number(total.replaceAll(',', ''));
    const month = /^Authors and titles for (?:[\w.-]+ in )?(.+)$/i.exec(text)?.[1];
    const period = month === undefined ? undefined : periodOfHeader(month);
    if (period !== undefined) this.#period = period;
    if (
      this.#name === undefined &&
      /^[A-Z][\w ,&()/-]{3,80}$/.test(text) &&
      !/^(?:Total|Showing|Authors|See|Skip|Help|Search|Login|Donate|All fields|Advanced|Cornell|We gratefully|arXiv|quick links)/i.test(
        text,
      )
    )
      this.#name = text;
  }

  #begin(line: DumpLine, match: RegExpExecArray): void {
    this.#close();
    const { arxiv = match[1] ?? '' } = parseIdentifier(match[1] ?? '');
    this.#draft = {
      arxiv,
      note: match[2] ?? '',
      first: line.number,
      last: line.number,
      field: 'head',
      texts: new Map(),
      doi: undefined,
      listed: this.#day,
      section: this.#section,
    };
    this.#roles.set(line.number, 'details');
  }

  #takeField(draft: Draft, line: DumpLine, text: string): void {
    // The mailed listing has the abstract between lines of two backslashes, and an address behind the second.
    if (/^\\\\(?:\s*\(.*)?$/.test(text)) {
      if (draft.field === 'abstract' || text.length > 2) this.#close();
      else if (draft.texts.has('title')) draft.field = 'abstract';
      this.#roles.set(line.number, 'details');
      return;
    }
    draft.last = Math.max(draft.last, line.number);
    const labelled = label.exec(text);
    if (labelled !== null) {
      draft.field = fieldOf(labelled[1] ?? '');
      if (/doi/i.test(labelled[1] ?? '')) draft.doi = parseIdentifier(labelled[2] ?? '').doi;
      this.#add(draft, line, (labelled[2] ?? '').trim());
      return;
    }
    if (draft.field === 'head' && (links.test(text) || /^\[/.test(text))) return;
    draft.field = this.#nextField(draft, text);
    this.#add(draft, line, text);
  }

  /** A line without a label continues the field above it, or starts an unlabelled one: authors, abstract. */
  #nextField(draft: Draft, text: string): Field {
    const has = (field: Field): boolean => (draft.texts.get(field)?.length ?? 0) > 0;
    switch (draft.field) {
      case 'head':
        return 'title';
      case 'title':
        if (!has('title')) return 'title';
        return isTitleRest(draft.texts.get('title') ?? [], text) ? 'title' : 'authors';
      case 'authors':
        return !has('authors') || /,\s*$/.test(draft.texts.get('authors')?.at(-1) ?? '') || isNameRest(text)
          ? 'authors'
          : 'abstract';
      case 'subjects':
        return !has('subjects') ||
          /[;(]\s*$/.test(draft.texts.get('subjects')?.at(-1) ?? '') ||
          /^[A-Z][\w ,&-]*\([a-z-]+(?:\.[A-Za-z-]+)?\)(?:;|$)/.test(text)
          ? 'subjects'
          : 'abstract';
      case 'comments':
      case 'journal':
      case 'other':
        return has(draft.field) && text.length > 200 ? 'abstract' : draft.field;
      default:
        return 'abstract';
    }
  }

  #add(draft: Draft, line: DumpLine, text: string): void {
    const list = draft.texts.get(draft.field) ?? [];
    draft.texts.set(draft.field, list);
    if (text !== '') list.push(text);
    if (draft.field === 'title' || draft.field === 'abstract') this.#roles.set(line.number, draft.field);
    else this.#roles.set(line.number, 'details');
  }

  #close(): void {
    if (this.#draft !== undefined) this.#drafts.push(this.#draft);
    this.#draft = undefined;
  }

  #allRoles(entries: readonly DumpEntry[]): Map<number, LineRole> {
    const first = entries[0]?.lines.first ?? Number.POSITIVE_INFINITY;
    const last = entries.reduce((most, { lines }) => Math.max(most, lines.last), 0);
    const roles = new Map<number, LineRole>();
    for (const line of this.#capture.lines)
      roles.set(line.number, line.number < first ? 'header' : line.number > last ? 'footer' : 'details');
    for (const [line, role] of this.#roles) roles.set(line, role);
    return roles;
  }

  #countMessages(count: number): Diagnostic[] {
    const announced = this.#announced;
    if (announced === undefined || announced === count) return [];
    const reason = `The listing announces ${announced} papers; this capture has ${count}.`;
    return [
      {
        severity: count > announced ? 'warning' : 'info',
        rule: 'announced-count',
        reason,
        file: this.#capture.file,
        line: 1,
      },
    ];
  }
}

function fieldOf(name: string): Field {
  const lower = name.toLowerCase();
  if (lower.startsWith('title')) return 'title';
  if (lower.startsWith('author')) return 'authors';
  if (lower.startsWith('comment')) return 'comments';
  if (lower.startsWith('subject') || lower === 'categories') return 'subjects';
  if (lower === 'license') return 'licence';
  if (lower.startsWith('date')) return lower === 'date' ? 'date' : 'other';
  if (lower === 'journal-ref') return 'journal';
  return lower === 'abstract' ? 'abstract' : 'other';
}

/** Whether a line continues the title; false if it looks like a list of names. */
function isTitleRest(title: readonly string[], text: string): boolean {
  if (title.join(' ').length > 300) return false;
  const names = splitNames(text);
  const named = names.filter((name) =>
    /^[\p{Lu}\p{Lo}][\p{L}'’.-]*(?: [\p{L}'’.-]+){1,5}$/u.test(name),
  ).length;
  return named < Math.max(1, names.length / 2);
}

function isNameRest(text: string): boolean {
  const names = splitNames(text);
  return (
    text.length < 300 &&
    names.length > 0 &&
    names.every((name) =>
      /^(?:[\p{Lu}\p{Lo}][\p{L}'’.-]*|van|von|de|der|den|da|di|du|la|le|el|al)(?: [\p{L}'’.-]+){1,5}$/u.test(
        name,
      ),
    ) &&
    !/[.!?]$/.test(text)
  );
}

function toEntry({ arxiv, note, first, last, texts, doi, listed, section }: Draft): DumpEntry {
  const textOf = (field: Field): string | undefined => {
    const text = (texts.get(field) ?? []).join(' ').replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : text;
  };
  const names = splitNames(textOf('authors') ?? '');
  const subjects = textOf('subjects') ?? '';
  const arxivClass =
    /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/.exec(subjects)?.[1] ??
    /^[a-z-]+(?:\.[A-Za-z-]+)?(?=\s|$)/.exec(subjects)?.[0];
  const firstDay = parseWrittenDay((textOf('date') ?? '').replace(/\s*\(.*$/, ''));
  const journal = textOf('journal');
  return makeEntry({
    title: textOf('title'),
    abstract: textOf('abstract'),
    authors: names.length === 0 ? undefined : names,
    authorCount: names.length === 0 ? undefined : names.length,
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

function number(date: ListingDate | undefined): number {
  return date === undefined ? 0 : (date.year ?? 0) * 10_000 + date.month * 100 + date.day;
}

/**
 * Parser for the cards of a Daily Papers page: title, abstract and details, in an order that depends on the page's
 * age and the tool that saved it. A vote or "Submitted by" may begin a card.
 */
import type { Diagnostic } from '../../diagnostic.ts';
import type { DumpEntry, LineRole } from '../dump.ts';
import { ambiguousDate, type ListingDiagnostic, strayLine, unreadableDate } from '../listing-diagnostics.ts';
import { endsSentence } from '../sentence-end.ts';
import { type Draft, isSummary, newDraft, toEntry } from './card-draft.ts';
import { missingFields, truncatedEnd } from './card-messages.ts';
import type { DailyItem } from './daily-items.ts';
import { type PageStyle, pageStyle } from './page-style.ts';
import { splitTitle } from './split-title.ts';
import {
  abstractLength,
  type Block,
  joinLines,
  organisation,
  type TextBlock,
  toBlocks,
} from './text-blocks.ts';

export interface CardsResult {
  readonly entries: readonly DumpEntry[];
  readonly roles: ReadonlyMap<number, LineRole>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CardsOptions {
  readonly file: string;
  /** True on the Trending page, where one-sentence summaries by a model replace abstracts. */
  readonly trending: boolean;
  /** True if a footer follows, so that the last card is complete. */
  readonly isComplete: boolean;
}

/** Parses `items`. Each of their lines is within an entry's span or has a diagnostic. Never throws. */
export function readCards(items: readonly DailyItem[], options: CardsOptions): CardsResult {
  const blocks = toBlocks(items);
  const reader = new CardReader(blocks, options);
  return reader.read();
}

class CardReader {
  readonly #blocks: readonly Block[];
  readonly #style: PageStyle;
  readonly #options: CardsOptions;
  readonly #drafts: Draft[] = [];
  readonly #roles = new Map<number, LineRole>();
  readonly #diagnostics: Diagnostic[] = [];
  #draft: Draft | undefined;
  #awaitsSubmitter = false;
  /** What the number below a word alone counts: "Upvote", "GitHub". */
  #counts: 'votes' | 'stars' | undefined;
  /** Numbers of non-blank lines; computed lazily for diagnostics. */
  #shown: ReadonlySet<number> | undefined;

  constructor(blocks: readonly Block[], options: CardsOptions) {
    this.#blocks = blocks;
    this.#options = options;
    this.#style = pageStyle(blocks);
  }

  read(): CardsResult {
    this.#blocks.forEach((block, index) => {
      if (index === 0 && block.is === 'text' && isQuery(block, this.#blocks[1])) this.#strayBlock(block);
      else if (block.is === 'text') this.#takeText(block, index);
      else this.#takeItem(block.item, index);
    });
    this.#close();
    const drafts = this.#drafts.filter(({ title, abstract }) => title !== undefined || abstract.length > 0);
    const kept = new Set(drafts);
    for (const draft of this.#drafts) if (!kept.has(draft)) this.#leave(draft);
    const entries = drafts.map((draft) => this.#toEntry(draft));
    const messages = [
      ...missingFields(drafts, entries, this.#style),
      ...(this.#options.isComplete ? [] : truncatedEnd(drafts, entries, this.#style, this.#options.trending)),
    ];
    for (const { line, message } of messages) this.#say(line, message);
    return {
      entries,
      roles: this.#roles,
      diagnostics: this.#diagnostics.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    };
  }

  #takeItem({ line, kind }: DailyItem, index: number): void {
    switch (kind.is) {
      case 'votes':
        this.#takeVotes(line.number, kind.count, kind.paper);
        return;
      case 'dash':
        this.#takeDash(line.number, index);
        return;
      case 'number':
        this.#takeNumber(line.number, kind.count, index);
        return;
      case 'authors':
        this.#takeAuthors(line.number, kind.count, line.text);
        return;
      case 'dot':
        this.#takeDot(line.number, line.text);
        return;
      case 'date':
        this.#takeDate({ line, kind }, index);
        return;
      case 'comments':
        this.#detail(line.number, line.text, (draft) => {
          draft.comments = kind.count;
        });
        return;
      case 'submitted':
        this.#takeSubmitted(line.number);
        this.#awaitsSubmitter = !kind.named;
        return;
      case 'organisation':
        if (this.#takesSubmitter(line.number)) return;
        this.#detail(line.number, line.text, (draft) => {
          draft.organisation ??= kind.name;
        });
        return;
      case 'resource':
        this.#detail(line.number, line.text, (draft) => {
          if (kind.resource !== undefined) draft.resources.push(kind.resource);
        });
        return;
      case 'address':
        this.#takeAddress(line.number, kind.paper);
        return;
      default:
        return;
    }
  }

  /** Skips the name below "Submitted by". */
  #takesSubmitter(line: number): boolean {
    const draft = this.#draft;
    if (!this.#awaitsSubmitter || draft === undefined) return false;
    this.#awaitsSubmitter = false;
    draft.last = line;
    return true;
  }

  /** A card may begin with the link of its picture, or with its votes. */
  #takeSubmitted(line: number): void {
    const draft = this.#draft?.stage === 'start' ? this.#draft : this.#begin(line, true);
    draft.isMarked = true;
    draft.last = line;
  }

  #takeVotes(line: number, count: number | undefined, paper: string | undefined): void {
    const draft = this.#draft;
    const isOwn =
      draft !== undefined &&
      (paper !== undefined && draft.paper !== undefined
        ? paper === draft.paper
        : draft.stage === 'start' || !this.#style.votesBefore);
    const isBelow = this.#options.trending && draft?.stage === 'date' && draft.upvotes === undefined;
    const target = draft !== undefined && (isOwn || isBelow) ? draft : this.#begin(line, true);
    target.upvotes ??= count;
    this.#counts = count === undefined && this.#options.trending ? 'votes' : undefined;
    target.paper ??= paper;
    target.last = line;
  }

  /** A dash means "no votes" before a title, and an empty list item elsewhere. */
  #takeDash(line: number, index: number): void {
    const next = this.#next(index);
    if (this.#counts !== undefined && this.#draft !== undefined) {
      this.#counts = undefined;
      this.#draft.last = line;
    } else if (next?.is === 'text' && !(this.#draft?.stage === 'start')) this.#begin(line, true);
    else if (this.#draft !== undefined) this.#draft.last = line;
    else this.#stray(line, 'a dash without a paper', '-');
  }

  #takeNumber(line: number, count: number, index: number): void {
    const draft = this.#draft;
    const counted = this.#counts;
    this.#counts = undefined;
    if (draft !== undefined && counted !== undefined) {
      if (counted === 'votes') draft.upvotes ??= count;
      draft.last = line;
      return;
    }
    if (draft?.stage === 'start') {
      this.#awaitsSubmitter = false;
      draft.upvotes ??= count;
      draft.last = line;
      return;
    }
    const next = this.#next(index);
    const beginsCard = next?.is === 'text' && (this.#style.votesBefore || draft === undefined);
    if (beginsCard) {
      this.#begin(line, true).upvotes = count;
    } else {
      this.#detail(line, String(count), (own) => {
        own.comments ??= count;
      });
    }
  }

  #takeAuthors(line: number, count: number, text: string): void {
    const draft = this.#draft;
    if (draft === undefined || draft.stage === 'start' || draft.authorCount !== undefined) {
      this.#stray(line, 'a count of authors without a paper before it', text);
      return;
    }
    draft.authorCount = count;
    draft.stage = draft.stage === 'date' ? 'date' : 'authors';
    draft.last = line;
  }

  #takeDot(line: number, text: string): void {
    const draft = this.#draft;
    // An empty point of a list, such as an author's picture.
    if (draft !== undefined && draft.stage !== 'start' && /^[*+]$/.test(text)) {
      draft.last = line;
      return;
    }
    if (draft === undefined || draft.stage === 'start' || draft.stage === 'dot' || draft.stage === 'date') {
      this.#stray(line, 'a separator dot without a count of authors before it', text);
      return;
    }
    draft.stage = 'dot';
    draft.last = line;
  }

  #takeDate(
    item: { line: DailyItem['line']; kind: Extract<DailyItem['kind'], { is: 'date' }> },
    index: number,
  ): void {
    const { line, kind } = item;
    const draft = this.#draft;
    const isBare = draft?.stage === 'title' || draft?.stage === 'abstract';
    if (draft === undefined || draft.stage === 'start' || draft.firstDate !== undefined) {
      this.#stray(line.number, 'a date without a paper before it', line.text);
      return;
    }
    if (isBare && this.#next(index)?.is === 'text' && draft.stage === 'title' && !this.#style.hasDates) {
      this.#stray(line.number, 'a date without a paper before it', line.text);
      return;
    }
    draft.firstDate = kind.dated.date;
    if (kind.dated.comments !== undefined) draft.comments = kind.dated.comments;
    if (kind.dated.isAmbiguous) this.#say(line.number, ambiguousDate(line.text));
    draft.stage = 'date';
    draft.last = line.number;
  }

  #takeAddress(line: number, paper: string | undefined): void {
    const draft = this.#draft;
    if (draft === undefined) {
      if (paper === undefined) {
        this.#stray(line, 'an address without a paper', '');
        return;
      }
      this.#begin(line, false).paper = paper;
      return;
    }
    // The thumbnail of the next card links to its paper.
    const isNext =
      paper !== undefined && draft.paper !== undefined && paper !== draft.paper && draft.stage !== 'start';
    const target = isNext ? this.#begin(line, false) : draft;
    target.paper ??= paper;
    target.last = line;
  }

  #takeText(block: TextBlock, index: number): void {
    const draft = this.#draft;
    const first = block.items[0]?.line;
    if (first === undefined) return;
    if (!block.heading && block.text.length <= 60 && this.#takesSubmitter(first.number)) return;
    this.#awaitsSubmitter = false;
    if (this.#options.trending && draft?.stage === 'date' && /^github$/i.test(block.text)) {
      draft.last = first.number;
      this.#counts = 'stars';
      return;
    }
    this.#counts = undefined;
    if (draft !== undefined && this.#isUnreadableDate(draft, block)) return;
    if (draft?.organisation === block.text) {
      draft.last = first.number;
      return;
    }
    if (this.#isOrganisation(block, index)) {
      this.#detail(first.number, block.text, (own) => {
        own.organisation ??= block.text.replace(/^[·•]\s*/, '');
        own.last = block.items.at(-1)?.line.number ?? own.last;
      });
      return;
    }
    const role = this.#roleOf(block, index);
    if (role === 'stray') {
      this.#strayBlock(block);
      return;
    }
    if (role === 'abstract') {
      this.#addAbstract(block, index);
      return;
    }
    const target = draft?.stage === 'start' ? draft : this.#begin(first.number, false);
    this.#startWith(target, block);
  }

  #isUnreadableDate(draft: Draft, block: TextBlock): boolean {
    const line = block.items[0]?.line;
    if (draft.stage !== 'authors' && draft.stage !== 'dot') return false;
    if (line === undefined || line.number !== draft.last + 1 || block.text.length > 60) return false;
    this.#say(line.number, unreadableDate(block.text));
    draft.stage = 'date';
    draft.last = line.number;
    return true;
  }

  /** Whether a short text is the organisation: before the dot and the date, or last in a card without abstract. */
  #isOrganisation(block: TextBlock, index: number): boolean {
    const draft = this.#draft;
    if (draft === undefined || draft.title === undefined || draft.organisation !== undefined) return false;
    if (block.heading || block.text.length > 90 || endsSentence(block.text)) return false;
    if (draft.stage !== 'title' && draft.stage !== 'abstract') return false;
    const next = this.#nextUnlike(block, index);
    if (next?.is === 'item' && (next.item.kind.is === 'dot' || next.item.kind.is === 'date')) return true;
    if (next?.is === 'item' && next.item.kind.is === 'authors' && organisation.test(block.text)) return true;
    if (
      draft.stage === 'abstract' &&
      draft.isMarked &&
      block.gap &&
      endsSentence(draft.abstract.at(-1) ?? '')
    )
      return next === undefined || (next.is === 'item' && next.item.kind.is !== 'authors');
    if (draft.stage !== 'title' || !draft.isMarked || this.#style.hasAbstracts) return false;
    return next === undefined || next.is === 'item';
  }

  #roleOf(block: TextBlock, index: number): 'title' | 'abstract' | 'stray' {
    const draft = this.#draft;
    const isLong = block.text.length >= abstractLength;
    if (this.#style.hasHeadings) {
      if (block.heading) return 'title';
      return draft?.stage === 'title' || draft?.stage === 'abstract' ? 'abstract' : 'stray';
    }
    if (draft === undefined || draft.stage === 'start') return 'title';
    const adjacent = block.items[0]?.line.number === draft.last + 1;
    if (draft.stage === 'title') {
      if (isLong || !this.#startsPaper(index)) return 'abstract';
      return draft.isMarked || adjacent ? 'abstract' : 'title';
    }
    if (draft.stage !== 'abstract') return 'title';
    const next = this.#next(index);
    const endsCard = next?.is === 'item' && (next.item.kind.is === 'authors' || next.item.kind.is === 'dot');
    return adjacent || draft.isMarked || endsCard ? 'abstract' : 'title';
  }

  /** Whether the block after a short one shows that the short one is the next paper's title. */
  #startsPaper(index: number): boolean {
    const next = this.#blocks[index + 1];
    return next?.is === 'text' && next.text.length >= abstractLength;
  }

  #startWith(draft: Draft, block: TextBlock): void {
    const { title, abstract } = splitTitle(block, abstractLength);
    if (title.length > 0) {
      draft.title = joinLines(title.map(({ line }) => line.text));
      draft.stage = 'title';
      for (const { line } of title) this.#roles.set(line.number, 'title');
    }
    draft.paper ??= block.paper;
    draft.last = block.items.at(-1)?.line.number ?? draft.last;
    if (abstract.length > 0) this.#append(draft, abstract);
  }

  #addAbstract(block: TextBlock, index: number): void {
    const draft = this.#draft;
    if (draft === undefined) return;
    // A second short line under a title, followed by the abstract, continues the title.
    if (
      draft.stage === 'title' &&
      block.text.length < abstractLength &&
      this.#style.hasAbstracts &&
      !this.#style.hasHeadings
    ) {
      const next = this.#blocks[index + 1];
      if (next?.is === 'text' && next.text.length >= abstractLength) {
        draft.title = joinLines([draft.title ?? '', block.text]);
        for (const { line } of block.items) this.#roles.set(line.number, 'title');
        draft.last = block.items.at(-1)?.line.number ?? draft.last;
        return;
      }
    }
    draft.paper ??= block.paper;
    this.#append(draft, block.items);
  }

  #append(draft: Draft, items: readonly DailyItem[]): void {
    for (const { line } of items) {
      draft.abstract.push(line.text);
      draft.last = line.number;
      this.#roles.set(line.number, 'abstract');
    }
    draft.stage = 'abstract';
  }

  #begin(line: number, isMarked: boolean): Draft {
    this.#close();
    const draft = newDraft(line, isMarked);
    this.#draft = draft;
    return draft;
  }

  #close(): void {
    if (this.#draft !== undefined) this.#drafts.push(this.#draft);
    this.#draft = undefined;
    this.#awaitsSubmitter = false;
  }

  /** The next block, skipping URLs, which may be between any two lines. */
  #next(index: number): Block | undefined {
    return this.#blocks[this.#nextIndex(index)];
  }

  #nextIndex(index: number): number {
    for (let at = index + 1; at < this.#blocks.length; at += 1) {
      const block = this.#blocks[at];
      if (block?.is !== 'item' || block.item.kind.is !== 'address') return at;
    }
    return this.#blocks.length;
  }

  /** As `#next`, past repetitions of `block`: a picture's alternative text and the name beside it. */
  #nextUnlike(block: TextBlock, index: number): Block | undefined {
    const next = this.#next(index);
    const isRepeated = next?.is === 'text' && next.text === block.text;
    return isRepeated ? this.#next(this.#nextIndex(index)) : next;
  }

  #detail(line: number, text: string, set: (draft: Draft) => void): void {
    const draft = this.#draft;
    if (draft === undefined || draft.stage === 'start') {
      this.#stray(line, 'a detail without a paper before it', text);
      return;
    }
    set(draft);
    draft.last = Math.max(draft.last, line);
  }

  #toEntry(draft: Draft): DumpEntry {
    if (this.#options.trending && isSummary(draft))
      for (let line = draft.first; line <= draft.last; line += 1)
        if (this.#roles.get(line) === 'abstract') this.#roles.delete(line);
    return toEntry(draft, this.#options.trending);
  }

  /** Diagnostics for the lines of a card without title. */
  #leave(draft: Draft): void {
    this.#stray(draft.first, 'the beginning of a card without a title', '');
    this.#shown ??= new Set(this.#blocks.flatMap(linesOf));
    for (let line = draft.first + 1; line <= draft.last; line += 1)
      if (this.#shown.has(line)) this.#stray(line, 'the beginning of a card without a title', '');
  }

  #strayBlock(block: TextBlock): void {
    for (const { line } of block.items) this.#stray(line.number, 'text outside of any paper', line.text);
  }

  #stray(line: number, what: string, text: string): void {
    this.#roles.set(line, 'unread');
    this.#say(line, strayLine(what, text));
  }

  #say(line: number, { severity, rule, reason, advice }: ListingDiagnostic): void {
    this.#diagnostics.push({ severity, rule, reason, advice, file: this.#options.file, line });
  }
}

/** Whether the first text of a page is what was searched for: in lower case, above a title. */
function isQuery(block: TextBlock, next: Block | undefined): boolean {
  const isTitleNext = next?.is === 'text' && next.gap && /^[\p{Lu}\d]/u.test(next.text);
  return isTitleNext && !block.heading && block.text.length <= 60 && /^[\p{Ll}\s\d-]+$/u.test(block.text);
}

function linesOf(block: Block): number[] {
  return block.is === 'item' ? [block.item.line.number] : block.items.map(({ line }) => line.number);
}

/** State of the parser for cards: the cards so far, the one that is open, and what was found about single lines. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { LineRole } from '../model/dump.ts';
import { type ListingDiagnostic, strayLine } from '../model/listing-diagnostics.ts';
import { type Draft, newDraft } from './card-draft.ts';
import { type PageStyle, pageStyle } from './page-style.ts';
import type { Block, TextBlock } from './text-blocks.ts';

export interface CardsOptions {
  readonly file: string;
  /** True on the Trending page, where one-sentence summaries by a model replace abstracts. */
  readonly trending: boolean;
  /** True if a footer follows, so that the last card is complete. */
  readonly isComplete: boolean;
}

export class CardParserState {
  readonly blocks: readonly Block[];
  readonly style: PageStyle;
  readonly options: CardsOptions;
  readonly roles = new Map<number, LineRole>();
  readonly diagnostics: Diagnostic[] = [];
  /** True below "Submitted by", which a name follows. */
  awaitsSubmitter = false;
  /** What the number below a word alone counts: "Upvote", "GitHub". */
  counts: 'votes' | 'stars' | undefined;
  readonly #closed: Draft[] = [];
  #open: Draft | undefined;

  constructor(blocks: readonly Block[], options: CardsOptions) {
    this.blocks = blocks;
    this.options = options;
    this.style = pageStyle(blocks);
  }

  /** The open card, which the next line may belong to. */
  get draft(): Draft | undefined {
    return this.#open;
  }

  /** The cards that are complete; all, after `close`. */
  get closed(): readonly Draft[] {
    return this.#closed;
  }

  begin(line: number, isMarked: boolean): Draft {
    this.close();
    const draft = newDraft(line, isMarked);
    this.#open = draft;
    return draft;
  }

  close(): void {
    if (this.#open !== undefined) this.#closed.push(this.#open);
    this.#open = undefined;
    this.awaitsSubmitter = false;
    this.counts = undefined;
  }

  /** Sets a detail of the open card, which must have a title. */
  addDetail(line: number, text: string, set: (draft: Draft) => void): void {
    const draft = this.#open;
    if (draft === undefined || draft.stage === 'start') {
      this.reportStray(line, 'a detail without a paper before it', text);
      return;
    }
    set(draft);
    draft.last = Math.max(draft.last, line);
  }

  /** Skips the name below "Submitted by". */
  skipSubmitter(line: number): boolean {
    const draft = this.#open;
    if (!this.awaitsSubmitter || draft === undefined) return false;
    this.awaitsSubmitter = false;
    draft.last = line;
    return true;
  }

  reportStrayBlock(block: TextBlock): void {
    for (const { line } of block.items) this.reportStray(line.number, 'text outside of any paper', line.text);
  }

  reportStray(line: number, what: string, text: string): void {
    this.roles.set(line, 'unread');
    this.report(line, strayLine(what, text));
  }

  report(line: number, { severity, rule, reason, advice }: ListingDiagnostic): void {
    this.diagnostics.push({ severity, rule, reason, advice, file: this.options.file, line });
  }
}

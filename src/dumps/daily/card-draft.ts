/** A card of a Daily Papers page while its lines are read. */
import type { Resource } from '../../model.ts';
import { type DumpEntry, type ListingDate, makeEntry } from '../model/dump.ts';
import { joinLines } from './text-blocks.ts';

/** Parser state: the last part of a card that was read. */
type Stage = 'start' | 'title' | 'abstract' | 'authors' | 'dot' | 'date';

export interface Draft {
  title: string | undefined;
  abstract: string[];
  authorCount: number | undefined;
  firstDate: ListingDate | undefined;
  comments: number | undefined;
  upvotes: number | undefined;
  organisation: string | undefined;
  paper: string | undefined;
  resources: Resource[];
  readonly first: number;
  last: number;
  stage: Stage;
  /** True if a vote or a submitter began the card. */
  isMarked: boolean;
}

export function newDraft(line: number, isMarked: boolean): Draft {
  return {
    title: undefined,
    abstract: [],
    authorCount: undefined,
    firstDate: undefined,
    comments: undefined,
    upvotes: undefined,
    organisation: undefined,
    paper: undefined,
    resources: [],
    first: line,
    last: line,
    stage: 'start',
    isMarked,
  };
}

/** Whether the text below the title is one sentence: on the Trending page a model's summary, no abstract. */
export function isSummary({ abstract }: Draft): boolean {
  const text = joinLines(abstract);
  return text !== '' && isOneSentence(text);
}

export function toEntry(draft: Draft, trending: boolean): DumpEntry {
  const { title, authorCount, firstDate, comments, upvotes, organisation, first, last } = draft;
  const text = joinLines(draft.abstract);
  return makeEntry({
    title,
    abstract: text === '' || (trending && isSummary(draft)) ? undefined : text,
    authorCount,
    firstDate,
    comments,
    upvotes,
    organisation,
    arxiv: draft.paper,
    resources: draft.resources,
    lines: { first, last },
  });
}

function isOneSentence(text: string): boolean {
  const ends = text.match(/[.!?](?=\s+[\p{Lu}\d])/gu)?.length ?? 0;
  return text.length < 420 && ends <= 1;
}

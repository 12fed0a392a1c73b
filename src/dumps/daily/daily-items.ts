/** Classifies the lines of a Daily Papers page: votes, number of authors, date, URL, text. */
import type { Resource } from '../../model.ts';
import { type DatedLine, parseListingDate, toCount } from '../days/listing-date.ts';
import { codeAmong } from '../fields/code-address.ts';
import { isAddress, parseIdentifier } from '../fields/identifiers.ts';
import type { MarkedLine } from '../sources/marked-lines.ts';

export type ItemKind =
  /** Certainly votes, e.g. `Upvote 117` or a vote link; `paper` is the id in the link. */
  | { readonly is: 'votes'; readonly count: number | undefined; readonly paper: string | undefined }
  /** A number alone: votes above a title, comments below an abstract. */
  | { readonly is: 'number'; readonly count: number }
  /** No votes. */
  | { readonly is: 'dash' }
  | { readonly is: 'authors'; readonly count: number }
  | { readonly is: 'dot' }
  | { readonly is: 'date'; readonly dated: DatedLine }
  | { readonly is: 'comments'; readonly count: number }
  | { readonly is: 'submitted'; readonly named: boolean }
  | { readonly is: 'organisation'; readonly name: string }
  | { readonly is: 'resource'; readonly resource: Resource | undefined }
  /** A URL alone, or a link without text; `paper` if it is a paper's. */
  | { readonly is: 'address'; readonly url: string; readonly paper: string | undefined }
  | { readonly is: 'text'; readonly paper: string | undefined };

export interface DailyItem {
  readonly line: MarkedLine;
  readonly kind: ItemKind;
}

const authors = /^[^\p{L}\p{N}]*(\d{1,3}(?:,\d{3})+|\d{1,6})\s+authors?\W*$/iu;
const number = /^(?:\d{1,3}(?:,\d{3})+|\d{1,6}|\d{1,3}(?:\.\d{1,2})?k)$/i;
const upvote =
  /^(?:upvote[sd]?|▲|👍|\[-\])\s*:?\s*(\d{1,3}(?:,\d{3})+|\d{1,6}|\d{1,3}(?:\.\d{1,2})?k|[-–—])?$/i;
const comments = /^(?:💬\s*)?(\d{1,3}(?:,\d{3})+|\d{1,6})\s+comments?$|^comments?\s*:?\s*(\d{1,6})$/i;
const submitted = /^submitted\s+by\s*:?\s*(.*)$/i;
const siteLink =
  /^(?:link:\s*)?(?:(github)(?:\s+[\d.,]+k?)?(?:\s+arxiv(?:\s+page)?)?|arxiv(?:\s+page)?|pdf|project\s+page|code|view\s+pdf|view\s+arxiv\s+page|bookmark|community|paper|hugging\s*face\s+page|models?\s+\d+|datasets?\s+\d+|spaces?\s+\d+)$/i;

const beside =
  /(?:upvote\s*(?:[\d.,]+k?|[-–—])|github(?:\s+[\d.,]+k?)?|arxiv\s+page|arxiv|project\s+page|hugging\s*face\s+page|view\s+pdf|pdf|code)(?=\s|$)/gi;
const besides = new RegExp(`^(?:\\s*${beside.source}\\s*)+$`, 'i');

/** The items of `line`; several if it has several details, e.g. `Some Lab · Oct 4, 2026`. */
export function toItems(line: MarkedLine): DailyItem[] {
  const text = withoutBullet(line.text);
  const paper = paperOf(line);
  const whole = kindOf(text, line, paper);
  if ((whole.is !== 'text' && whole.is !== 'organisation') || line.heading > 0)
    return [{ line, kind: whole }];
  const linked = linkItems(line);
  if (linked !== undefined) return linked;
  const parts = line.text
    .split(/[·•|]|(?:^|\s)[–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const kinds = parts.map((part) => kindOf(part, { ...line, links: [] }, paper));
  // The period of a page: "Feb 9 – Feb 15, 2026".
  if (kinds.filter(({ is }) => is === 'date').length > 1) return [{ line, kind: { is: 'dot' } }];
  const isDetails = kinds.some(({ is }) => is === 'date' || is === 'authors');
  if (parts.length < 2 || parts.length > 5 || line.text.length > 160 || !isDetails) {
    const dated = /^[·•|]\s*\S/.test(line.text) && parts.length === 1 ? kinds[0] : undefined;
    return [{ line, kind: dated ?? whole }];
  }
  return kinds.map((kind, index) => {
    const name = withoutBullet(parts[index] ?? '');
    return { line, kind: kind.is === 'text' ? { is: 'organisation', name } : kind };
  });
}

/** `Upvote 117 GitHub 12.3k arXiv Page`: links side by side, each with its own words. */
function linkItems(line: MarkedLine): DailyItem[] | undefined {
  if (line.links.length < 2 || !besides.test(line.text)) return undefined;
  const words = line.text.match(beside) ?? [];
  return words.map((text): DailyItem => {
    const voted = upvote.exec(text.trim());
    if (voted !== null)
      return { line, kind: { is: 'votes', count: countOf(voted[1] ?? ''), paper: undefined } };
    return {
      line,
      kind: {
        is: 'resource',
        resource: /github|code/i.test(text) ? codeAmong(line.links.map(({ url }) => url)) : undefined,
      },
    };
  });
}

function kindOf(text: string, line: MarkedLine, paper: string | undefined): ItemKind {
  const voteLink = line.links.find(({ url }) => /\/login\?next=%2Fpapers/i.test(url))?.url;
  if (text === '' || (isAddress(text) && !text.includes(' '))) {
    const url = text === '' ? (line.links[0]?.url ?? '') : text;
    return { is: 'address', url, paper: text === '' ? paper : (voteAddress(text) ?? paperAddress(text)) };
  }
  if (/^[·•∙|*+]$/.test(text)) return { is: 'dot' };
  const isDash = /^[-–—]$/.test(text);
  if (voteLink !== undefined && (isDash || number.test(text) || upvote.test(text)))
    return { is: 'votes', count: countOf(upvote.exec(text)?.[1] ?? text), paper: voteAddress(voteLink) };
  if (isDash) return { is: 'dash' };
  const counted = authors.exec(text);
  if (counted !== null) return { is: 'authors', count: toCount(counted[1] ?? '') };
  if (number.test(text)) {
    const isCommunity = line.links.some(({ url }) => url.endsWith('#community'));
    const count = countOf(text) ?? 0;
    return isCommunity ? { is: 'comments', count } : { is: 'number', count };
  }
  const voted = upvote.exec(text);
  if (voted !== null) return { is: 'votes', count: countOf(voted[1] ?? ''), paper: undefined };
  const said = comments.exec(text);
  if (said !== null) return { is: 'comments', count: toCount(said[1] ?? said[2] ?? '') };
  const by = submitted.exec(text);
  if (by !== null) return { is: 'submitted', named: (by[1] ?? '').trim() !== '' };
  return linkKind(text, line) ?? dateKind(text) ?? { is: 'text', paper };
}

function linkKind(text: string, line: MarkedLine): ItemKind | undefined {
  const target = line.links[0]?.url ?? '';
  const link = siteLink.exec(text);
  if (link !== null && (link[1] === undefined || /\d/.test(text) || target !== ''))
    return { is: 'resource', resource: codeAmong(line.links.map(({ url }) => url)) };
  const isOwner = /^(?:https?:\/\/(?:huggingface\.co|hf\.co))?\/[\w.-]+\/?$/.test(target);
  const isPage = /\/(?:papers|login|join|models|datasets|spaces|docs|pricing|blog|posts)\/?$/.test(target);
  return isOwner && !isPage && line.heading === 0 ? { is: 'organisation', name: text } : undefined;
}

function dateKind(text: string): ItemKind | undefined {
  const dated = parseListingDate(text);
  return dated === undefined ? undefined : { is: 'date', dated };
}

/** Id of the paper that the line links to. */
function paperOf(line: MarkedLine): string | undefined {
  for (const { url } of line.links) {
    const id = paperAddress(url);
    if (id !== undefined) return id;
  }
  return undefined;
}

function paperAddress(url: string): string | undefined {
  return parseIdentifier(url.replace(/^\/papers\//, 'https://huggingface.co/papers/')).arxiv;
}

function voteAddress(url: string): string | undefined {
  const id = /next=%2Fpapers%2F([^&#]+)/i.exec(url)?.[1];
  return id === undefined ? undefined : parseIdentifier(decodeId(id)).arxiv;
}

const decodeId = (text: string): string => text.replace(/%2F/gi, '/');

function countOf(text: string): number | undefined {
  if (/^[-–—]?$/.test(text)) return undefined;
  const thousands = /^([\d.]+)k$/i.exec(text);
  return thousands === null ? toCount(text) : Math.round(Number(thousands[1]) * 1000);
}

function withoutBullet(text: string): string {
  return text.replace(/^(?:[*+>-]\s+|[•·∙]\s*)(?=\S)/, '').trim();
}

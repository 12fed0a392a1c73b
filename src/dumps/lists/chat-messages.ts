/** Format: messages of a chat as JSON that link to papers. */
import { toListingDate } from '../days/address-days.ts';
import { otherPapers } from '../items/list-diagnostics.ts';
import { type ListItem, parseListItem } from '../items/list-item.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type LineSpan,
  makeEntry,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { objectSpans } from '../sources/json-spans.ts';
import { jsonOf } from '../sources/json-values.ts';
import { isRemark } from './chat-remarks.ts';
import { type ChatMessage, chatIn } from './chat-texts.ts';

export const chatMessages: DumpFormat = {
  name: 'chat-messages',
  version: 7,
  description: 'messages of Telegram, Slack or Discord as JSON, with links to papers',
  shapes: ['json'],
  recognise({ shape }: Capture): Recognition {
    const chat = chatIn(jsonOf(shape));
    if (chat?.messages.some((one) => one !== undefined && papersIn(one).length > 0) === true)
      return { matches: true };
    const because = chat === undefined ? 'it has no messages' : 'none of its messages links to a paper';
    return { matches: false, because, nearness: chat === undefined ? 0 : 0.6 };
  },
  parse(capture: Capture): FormatResult {
    const { file, lines, shape } = capture;
    const chat = chatIn(jsonOf(shape)) ?? { name: undefined, path: [], messages: [] };
    const spans = objectSpans(capture, chat.path);
    const read = chat.messages.map((message, at) => ({
      message,
      papers: message === undefined ? [] : papersIn(message),
      span: spans[at] ?? { first: 1, last: 1 },
    }));
    const entries = mergeEqual(read.flatMap(({ papers, span }) => papers.map((item) => toEntry(item, span))));
    const days = read
      .flatMap(({ message, papers }) => (papers.length > 0 ? (message?.day ?? []) : []))
      .sort();
    const [first] = days;
    const last = days.at(-1);
    const silent = read.filter(({ message, papers }) => message !== undefined && papers.length === 0).length;
    return {
      format: chatMessages.name,
      listing: chat.name ?? 'Chat',
      ...undated,
      listed: last === undefined ? undefined : toListingDate(last),
      since: first === undefined || first === last ? undefined : toListingDate(first),
      entries,
      roles: recordRoles(lines, entries, { title: /(?!)/, abstract: /(?!)/ }),
      diagnostics: [
        ...read.flatMap(({ papers, span }) =>
          papers.flatMap(({ others }) =>
            others.length > 0 ? [otherPapers({ number: span.first, text: '' }, others, file)] : [],
          ),
        ),
        ...(silent === 0 ? [] : [skipped(silent, read.length, file)]),
      ],
    };
  },
};

function skipped(count: number, all: number, file: string): FormatResult['diagnostics'][number] {
  const reason = `${count} of ${all} messages link to no paper; they are left out.`;
  return { severity: 'info', rule: 'skipped-objects', reason, file, line: 1 };
}

const idOf = ({
  arxiv,
  doi,
  openreview,
}: Partial<Pick<DumpEntry, 'arxiv' | 'doi' | 'openreview'>>): string | undefined =>
  arxiv ?? doi ?? openreview;

/** Of each line with an identifier its paper. What people write beside a link is a title only where it is set as one. */
function papersIn({ lines }: ChatMessage): readonly ListItem[] {
  const items = lines.map(parseListItem);
  const papers = items.filter((item) => idOf(item) !== undefined);
  const ids = new Set(papers.map(idOf));
  const heads = items.filter((item) => idOf(item) === undefined && isHead(item));
  const [head] = heads;
  // A bold line in a message about one paper.
  const above = ids.size === 1 && heads.length === 1 ? head?.title : undefined;
  return papers.map((item) => ({
    ...item,
    title: item.isPlain || isRemark(item.title) ? above : item.title,
  }));
}

/** Fewest words of a title on a line of its own. */
const fewestWords = 3;

function isHead(item: ListItem): boolean {
  const { isPlain, title, words, otherLinks } = item;
  if (isPlain || title === undefined || otherLinks.length > 0 || isRemark(title)) return false;
  return title.split(' ').length >= fewestWords && words.replace(/[*_`]/g, '').trim() === title;
}

function toEntry({ title, arxiv, doi, openreview }: ListItem, lines: LineSpan): DumpEntry {
  return makeEntry({ title, arxiv, doi, openreview, lines });
}

/** A paper is often linked several times, and by its preview. */
function mergeEqual(entries: readonly DumpEntry[]): readonly DumpEntry[] {
  const merged = new Map<string | undefined, DumpEntry>();
  for (const entry of entries) {
    const known = merged.get(idOf(entry));
    if (known === undefined) merged.set(idOf(entry), entry);
    else if (known.title === undefined) merged.set(idOf(entry), { ...known, title: entry.title });
  }
  return [...merged.values()];
}

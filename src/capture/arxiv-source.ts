/**
 * Capture source: arXiv's daily RSS (https://info.arxiv.org/help/rss.html). One feed for each class, updated at
 * midnight in New York; empty on days without an announcement.
 */
import { SaxesParser } from 'saxes';
import { formatDay, monthNumber, toCalendarDay } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';
import { describeResponse } from '../network/describe-response.ts';
import { MalformedResponse } from '../network/response.ts';
import type { CaptureRequest, Examination } from './capture-source.ts';

export const arxivBase = 'https://rss.arxiv.org/';
/** Maximum number of items in a feed; a feed of that size may be truncated. */
const mostItems = 2000;

/** `cs.LG`, `hep-th`, and several joined as in `cs.LG+stat.ML`. */
const classPattern = /^[a-z-]+(\.[A-Za-z-]{2,20})?(\+[a-z-]+(\.[A-Za-z-]{2,20})?){0,19}$/;

export function isArxivClass(text: string): boolean {
  return classPattern.test(text);
}

/** Request for the latest announcement of `classes`, which must satisfy `isArxivClass`. */
export function requestArxiv(classes: string, base: string): CaptureRequest {
  const slug = classes.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    name: `arXiv ${classes}`,
    family: 'arxiv',
    address: new URL(`rss/${classes}`, base).href,
    accept: 'application/rss+xml, application/xml;q=0.9',
    page: `https://arxiv.org/list/${classes.split('+')[0]}/new`,
    expected: undefined,
    examine({ bytes }, today) {
      const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
      if (!/^\s*<(\?xml|rss|!--)/.test(text))
        return { kind: 'changed', reason: `instead of RSS it sends ${describeResponse(text)}` };
      return examineFeed(readFeed(text), `arxiv-${slug}`, today.newYork);
    },
  };
}

function examineFeed(feed: Feed, stem: string, today: CalendarDay): Examination {
  const { root, items, complete } = feed;
  if (root !== 'rss') return { kind: 'changed', reason: `instead of <rss> it sends <${root.slice(0, 40)}>` };
  const day = parseDay(feed.date);
  if (day === undefined)
    return { kind: 'changed', reason: `its date is ${JSON.stringify(feed.date.slice(0, 60))}` };
  if (complete < items)
    return { kind: 'changed', reason: `${items - complete} of its ${items} items have no title or no link` };
  if (items === 0)
    return day < today
      ? { kind: 'not-yet', because: `the feed is still that of ${formatDay(day)}` }
      : { kind: 'empty', day };
  const note =
    items < mostItems
      ? undefined
      : `The feed has ${items} items, the most that arXiv sends; capture fewer classes at once.`;
  return { kind: 'listing', stem: `${stem}-${day}`, extension: 'xml', day, more: undefined, note };
}

interface Feed {
  readonly root: string;
  /** The channel's date as printed. */
  readonly date: string;
  readonly items: number;
  /** Items with a title and a link. */
  readonly complete: number;
}

/** Counts the feed's items. A DOCTYPE is refused, because of entity expansion attacks. */
function readFeed(xml: string): Feed {
  const parser = new SaxesParser();
  const path: string[] = [];
  let root = '';
  let date = '';
  let items = 0;
  let complete = 0;
  let filled = new Set<string>();
  parser.on('doctype', () => parser.fail('it has a document type'));
  parser.on('error', (error) => {
    throw new MalformedResponse(`the answer breaks off or is not XML (${error.message})`);
  });
  parser.on('opentag', ({ name }) => {
    root ||= name;
    path.push(name);
    if (path.join('/') === 'rss/channel/item') {
      items += 1;
      filled = new Set();
    }
  });
  const readText = (text: string): void => {
    const place = path.join('/');
    if (place === 'rss/channel/pubDate') date += text;
    if (path.length === 4 && text.trim() !== '') filled.add(path[3] ?? '');
  };
  parser.on('text', readText);
  parser.on('cdata', readText);
  parser.on('closetag', () => {
    if (path.join('/') === 'rss/channel/item' && filled.has('title') && filled.has('link')) complete += 1;
    path.pop();
  });
  parser.write(xml).close();
  return { root, date: date.trim(), items, complete };
}

/** Day of an RFC 822 date in the printed time zone (arXiv's is New York's). */
function parseDay(text: string): CalendarDay | undefined {
  const match = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})\b/.exec(text);
  const month = monthNumber(match?.[2] ?? '');
  return month === undefined ? undefined : toCalendarDay(Number(match?.[3]), month, Number(match?.[1]));
}

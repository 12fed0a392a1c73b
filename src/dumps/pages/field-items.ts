/** Divides a page's fields into papers: each title with the names, abstract, venue and links that stand in an element with it. */
import type { LineSpan } from '../model/dump-entry.ts';
import { namesIn } from '../names/written-names.ts';
import type { FieldKind } from './field-names.ts';
import type { PageField, PageFields } from './page-fields.ts';

/** A paper of a page. */
export interface FieldItem {
  readonly title: PageField;
  /** In the order of the page; a name each, or a list of names. */
  readonly names: readonly string[];
  readonly abstract: string | undefined;
  readonly venue: string | undefined;
  readonly day: string | undefined;
  readonly urls: readonly string[];
  readonly lines: LineSpan;
}

/** The elements from `first` up to `end` (exclusive). */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** One item a title, in the order of the page; `names` of an item are empty where none stand in an element with its title. */
export function itemsOf(page: PageFields): readonly FieldItem[] {
  const titles = page.fields.filter(({ kind }) => kind === 'title');
  const marked = page.fields.filter(({ kind }) => kind === 'authors');
  const names = marked.length > 0 ? marked : page.fields.filter(isItalicNames);
  const own = titles.map(({ element }, at) => widest(element, titles[at - 1], titles[at + 1], page));
  const isDivided = own.filter((range) => within(names, range).length > 0).length * 2 >= own.length;
  const isAbove = (list: readonly PageField[]): boolean => !isDivided && standAbove(list, titles);
  const areNamesAbove = isAbove(names);
  const isVenueAbove = isAbove(page.fields.filter(({ kind }) => kind === 'venue'));
  return titles.map((title, at) => {
    const range = own[at] ?? { first: title.element, end: title.element };
    const below = isDivided ? range : upToNext(range, own[at + 1], page);
    const above = { first: titles[at - 1]?.element ?? 0, end: title.element };
    const around = { names: areNamesAbove ? above : below, venue: isVenueAbove ? above : below };
    return toItem(title, { names, around }, below, page);
  });
}

/** Whether what is marked stands in front of each title, and not behind it: some in front of the first and none behind the last. */
function standAbove(marked: readonly PageField[], titles: readonly PageField[]): boolean {
  const [first, last] = [titles[0]?.element ?? 0, titles.at(-1)?.element ?? 0];
  const above = marked.findLast(({ element }) => element < first);
  const isOwn = above !== undefined && (above.kind !== 'authors' || namesIn(above.text) !== undefined);
  return isOwn && !marked.some(({ element }) => element > last);
}

/** The largest element around a title that has neither the title before nor the one behind it in it. */
function widest(
  element: number,
  before: PageField | undefined,
  behind: PageField | undefined,
  { parents, ends }: PageFields,
): Range {
  let first = element;
  while (first !== 0) {
    const around = parents[first] ?? 0;
    if ((before?.element ?? -1) >= around || (behind?.element ?? Infinity) < (ends[around] ?? 0)) break;
    first = around;
  }
  return { first, end: ends[first] ?? first + 1 };
}

/** As `<dt>` and `<dd>` are: up to the next title, within the element around. */
function upToNext({ first, end }: Range, next: Range | undefined, { parents, ends }: PageFields): Range {
  const last = ends[parents[first] ?? 0] ?? end;
  return { first, end: Math.min(last, next?.first ?? last) };
}

/** As in proceedings that mark titles alone. */
const isItalicNames = ({ kind, text }: PageField): boolean =>
  kind === 'italics' && namesIn(text) !== undefined;

interface Beside {
  readonly names: readonly PageField[];
  readonly around: { readonly names: Range; readonly venue: Range };
}

function toItem(
  title: PageField,
  { names, around }: Beside,
  range: Range,
  { fields, links, days }: PageFields,
): FieldItem {
  const own = within(fields, range).filter(({ kind }) => kind !== 'italics');
  const textsOf = (kind: FieldKind, list: readonly PageField[] = own): readonly string[] =>
    list.filter((field) => field.kind === kind).map(({ text }) => text);
  const lines = own.map((field) => field.lines);
  return {
    title,
    names: within(names, around.names).map(({ text }) => text),
    abstract: textsOf('abstract').find((text) => text.length > title.text.length),
    venue: textsOf('venue', within(fields, around.venue))[0],
    day: within(days, range)[0]?.day,
    urls: within(links, range).map(({ url }) => url),
    lines: {
      first: Math.min(lines[0]?.first ?? title.lines.first, title.lines.first),
      last: lines.reduce((end, { last }) => Math.max(end, last), title.lines.last),
    },
  };
}

/** What stands in a range, of a list in the order of its elements. */
function within<Item extends { readonly element: number }>(
  list: readonly Item[],
  { first, end }: Range,
): readonly Item[] {
  return list.slice(placeOf(list, first), placeOf(list, end));
}

/** Binary search: how many stand in front of an element. */
function placeOf(list: readonly { readonly element: number }[], element: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.element ?? element) < element) low = middle + 1;
    else high = middle;
  }
  return low;
}

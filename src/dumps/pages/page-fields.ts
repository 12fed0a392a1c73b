/**
 * Elements of a saved page that are marked as titles, authors, abstracts and venues of papers, with the links and days around
 * them, and the elements in which all of these stand.
 */

import { withoutInvisible } from '../decoding/plain-text.ts';
import { type HtmlTag, readHtml } from '../html/html-tokens.ts';
import type { LineSpan } from '../model/dump-entry.ts';
import { replacePageScripts } from '../sources/page-scripts.ts';
import { type FieldKind, fieldOf } from './field-names.ts';

/** The text of one marked element. */
export interface PageField {
  readonly kind: FieldKind;
  /** On one line; points of a list of names are divided by commas. */
  readonly text: string;
  /** Number of its element. */
  readonly element: number;
  readonly lines: LineSpan;
}

/** All marked elements of a page, and what is needed to tell which stand together. */
export interface PageFields {
  readonly fields: readonly PageField[];
  readonly links: readonly { readonly url: string; readonly element: number }[];
  /** `datetime` of `<time>`. */
  readonly days: readonly { readonly day: string; readonly element: number }[];
  /** Each element's parent, and the number behind its last descendant; elements are numbered as they begin, the root is 0. */
  readonly parents: readonly number[];
  readonly ends: readonly number[];
}

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose end tag may be left out before another of the same group (HTML standard, section 13.1.2.4). */
const groupOf = new Map([
  ['li', 'li'],
  ['dt', 'dd'],
  ['dd', 'dd'],
  ['tr', 'tr'],
  ['td', 'td'],
  ['th', 'td'],
  ['p', 'p'],
]);
/** Deeper elements count as their ancestor at this depth. */
const deepest = 300;
const dividesWords = /^(?:br|dd|div|dt|h[1-6]|li|ol|p|td|tr|ul)$/;
/** What a page puts within a title or behind names that is neither. */
const aside = /(?:^|[\s_-])(?:badge|btn|button|sr-only|visually-hidden|tooltip|orcid|icon)(?:$|[\s_-])/i;

/** Superscripts behind names are marks of affiliations. */
const isApart = ({ name, attributes }: HtmlTag, kind: FieldKind): boolean =>
  aside.test(attributes.get('class') ?? '') || (kind === 'authors' && /^sup(?:-mark)?$/.test(name));

/** Within the element of a title, as Open Journal Systems has it. */
const isSubtitle = ({ attributes }: HtmlTag): boolean =>
  /(?:^|[\s_-])sub-?title(?:$|\s)/i.test(attributes.get('class') ?? '');

/** A colon in front of a subtitle, where the title has no sign of its own at its end. */
function openSubtitle(texts: string[]): void {
  const title = texts.join('').trimEnd();
  if (/[\p{L}\p{N})”"’»]$/u.test(title)) texts.splice(0, texts.length, title, ': ');
}

/** The fields of an HTML page, in the order in which their elements begin. */
export function readPageFields(html: string): PageFields {
  const reader = new FieldReader();
  readHtml(replacePageScripts(html), {
    startTag: (tag) => reader.startTag(tag),
    endTag: (name) => reader.endTag(name),
    text: (text, line) => reader.text(withoutInvisible(text), line),
  });
  return reader.finish();
}

interface OpenElement {
  readonly name: string;
  readonly element: number;
}

interface OpenField {
  readonly kind: FieldKind;
  readonly element: number;
  readonly texts: string[];
  readonly first: number;
  last: number;
}

class FieldReader {
  readonly #fields: PageField[] = [];
  readonly #links: { url: string; element: number }[] = [];
  readonly #days: { day: string; element: number }[] = [];
  readonly #parents = [0];
  readonly #ends = [0];
  readonly #open: OpenElement[] = [{ name: '', element: 0 }];
  /** Number of open elements by name, so that a wrong end tag needs no search. */
  readonly #counts = new Map<string, number>();
  #field: OpenField | undefined;
  /** An element within a field whose text is none of it. */
  #aside: number | undefined;

  startTag(tag: HtmlTag): void {
    const { name, isClosedAtOnce, attributes, line } = tag;
    const group = groupOf.get(name);
    const above = this.#open.at(-1);
    if (group !== undefined && above !== undefined && groupOf.get(above.name) === group) this.#close();
    const element = this.#parents.length;
    this.#parents.push(this.#open.at(-1)?.element ?? 0);
    this.#ends.push(element + 1);
    this.#openField(tag, element, line);
    if (dividesWords.test(name))
      this.#field?.texts.push(name === 'li' && this.#field.kind === 'authors' ? ', ' : ' ');
    if (this.#field?.kind === 'title' && isSubtitle(tag)) openSubtitle(this.#field.texts);
    if (this.#field !== undefined && this.#field.element !== element && isApart(tag, this.#field.kind))
      this.#aside ??= element;
    const [url, day] = [name === 'a' ? attributes.get('href') : undefined, attributes.get('datetime')];
    if (url !== undefined) this.#links.push({ url, element });
    if (name === 'time' && day !== undefined) this.#days.push({ day, element });
    if (isClosedAtOnce || isVoid.test(name) || this.#open.length > deepest) {
      this.#end(element);
      return;
    }
    this.#open.push({ name, element });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  endTag(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    while (this.#open.length > 1) if (this.#close() === name) break;
    if (dividesWords.test(name)) this.#field?.texts.push(' ');
  }

  text(text: string, line: number): void {
    if (this.#field === undefined || this.#aside !== undefined) return;
    this.#field.texts.push(text);
    if (text.trim() !== '') this.#field.last = line + (text.trimEnd().match(/\n/g)?.length ?? 0);
  }

  finish(): PageFields {
    while (this.#open.length > 0) this.#close();
    const [fields, links, days] = [this.#fields, this.#links, this.#days];
    return { fields, links, days, parents: this.#parents, ends: this.#ends };
  }

  /** What contains the title or the names of a paper is no title, abstract or venue. */
  #openField(tag: HtmlTag, element: number, line: number): void {
    const kind = fieldOf(tag);
    const isWithin =
      this.#field !== undefined && (kind !== 'authors' || this.#field.kind === 'authors') && kind !== 'title';
    if (kind === undefined || isWithin || (kind === 'title' && this.#field?.kind === 'title')) return;
    this.#field = { kind, element, texts: [], first: line, last: line };
  }

  /** Closes the innermost element and returns its name. */
  #close(): string {
    const closed = this.#open.pop();
    if (closed === undefined) return '';
    this.#counts.set(closed.name, (this.#counts.get(closed.name) ?? 1) - 1);
    this.#end(closed.element);
    return closed.name;
  }

  #end(element: number): void {
    this.#ends[element] = this.#parents.length;
    if (this.#aside === element) this.#aside = undefined;
    if (this.#field?.element !== element) return;
    const { kind, texts, first, last } = this.#field;
    const text = texts.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') this.#fields.push({ kind, text, element, lines: { first, last } });
    this.#field = undefined;
  }
}

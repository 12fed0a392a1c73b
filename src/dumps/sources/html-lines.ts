/** Converts HTML to lines of visible text, with the line number in the file where each begins. */

import { withoutInvisible } from '../decoding/plain-text.ts';
import { type HtmlTag, readHtml } from '../html/html-tokens.ts';
import { isItalic, italicEnd, italicStart, withItalics } from './italic-words.ts';
import type { MarkedLine } from './marked-lines.ts';
import { replacePageScripts } from './page-scripts.ts';
import type { FoundLink } from './unwrap-links.ts';

const blocks =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
/** What a browser copies with a blank line around it, and what lists and tables are made of. */
const apart = /^(?:article|aside|footer|h[1-6]|header|hr|li|main|nav|p|tr|dt|dl|ol|section|table|ul)$/;
const hidden = /^(?:template|noscript|svg|title|select|button)$/;

export interface LineOptions {
  /**
   * For each table in the order in which they begin, the lines that stand in its place; undefined for a table whose cells are
   * lines of text.
   */
  readonly tables?: readonly (readonly MarkedLine[] | undefined)[];
  /** Whether links and bold words are Markdown's, so that a line shows what is linked. */
  readonly isMarkdown?: boolean;
  /** The tables, by the order in which they begin, of which each row is one paper: nothing within a row is apart from the rest of it. */
  readonly items?: ReadonlySet<number>;
  /** Whether names in italics or of a class for authors are a line of their own behind a link or bold words. */
  readonly dividesNames?: boolean;
}

/** A line of a page; `isApart`: whether it begins another paragraph, heading, point or row. Lines of tables don't say it. */
export interface HtmlLine extends MarkedLine {
  readonly isApart?: boolean;
}

/** Line numbers may repeat: one line of the file may give several lines of text. */
export function htmlLines(html: string, options: LineOptions = {}): HtmlLine[] {
  const writer = new LineWriter(options);
  readHtml(replacePageScripts(html), {
    startTag: (tag) => writer.startTag(tag),
    endTag: (name) => writer.endTag(name),
    text: (text, line) => writer.text(withoutInvisible(text), line),
  });
  writer.flush();
  return writer.lines;
}

const isBold = (name: string): boolean => name === 'b' || name === 'strong';

const isOfNames = (name: string, classes = ''): boolean =>
  name === 'i' || name === 'em' || (name === 'span' && /\bauthors?\b/i.test(classes));

class LineWriter {
  readonly lines: HtmlLine[] = [];
  readonly #texts: string[] = [];
  #isBlank = true;
  #number = 1;
  #gap = true;
  #isApart = true;
  #heading = 0;
  #link: FoundLink | undefined;
  #links: FoundLink[] = [];
  #linkCount = 0;
  /** True right behind a link. */
  #endsLink = false;
  #hidden = '';
  /** Number of open elements of that name. */
  #depth = 0;
  #tableCount = 0;
  /** Of the open tables, whether each row is one paper. */
  readonly #openTables: boolean[] = [];
  readonly #items: ReadonlySet<number>;
  readonly #tables: readonly (readonly MarkedLine[] | undefined)[];
  readonly #isMarkdown: boolean;
  /** What closes the link or the bold words that the text stands in. */
  #open: string | undefined;
  /** Number of open elements of bold text. */
  #bold = 0;

  readonly #dividesNames: boolean;
  /** True right behind a link or bold words, which may be a title. */
  #endsTitle = false;

  constructor({ tables = [], items = new Set(), isMarkdown = false, dividesNames = false }: LineOptions) {
    this.#tables = tables;
    this.#items = items;
    this.#dividesNames = dividesNames;
    this.#isMarkdown = isMarkdown;
  }

  startTag({ name, isClosedAtOnce, attributes, line }: HtmlTag): void {
    if (name === 'table') this.#openTables.push(this.#items.has(this.#tableCount));
    const table = name === 'table' ? this.#tables[this.#tableCount++] : undefined;
    if (this.#hidden !== '') {
      if (name === this.#hidden && !isClosedAtOnce) this.#depth += 1;
      return;
    }
    if (table !== undefined) {
      this.flush();
      this.lines.push(...table);
    }
    if ((hidden.test(name) || table !== undefined) && !isClosedAtOnce) {
      this.#hidden = name;
      this.#depth = 1;
      return;
    }
    if (blocks.test(name)) this.flush(name !== 'br', this.#mayBeApart(name));
    if (this.#endsTitle && this.#dividesNames && isOfNames(name, attributes.get('class'))) this.flush(false);
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    if (isBold(name)) this.#bold += 1;
    if (isItalic(name)) this.#italic(italicStart);
    if (name === 'a') {
      this.#close();
      // Links side by side are two words.
      if (this.#endsLink) this.#texts.push(' ');
      this.#openLink(attributes.get('href'), line);
    }
    this.#endsLink = false;
  }

  #mayBeApart(name: string): boolean {
    return apart.test(name) && (this.#openTables.at(-1) !== true || name === 'tr' || name === 'table');
  }

  endTag(name: string): void {
    if (this.#hidden !== '') {
      if (name === this.#hidden) this.#depth -= 1;
      if (this.#depth === 0) this.#hidden = '';
      return;
    }
    if (blocks.test(name)) this.flush(true, this.#mayBeApart(name));
    if (name === 'table') this.#openTables.pop();
    if (/^h[1-6]$/.test(name)) this.#heading = 0;
    if (isBold(name) ? this.#open === '**' : name === 'a') this.#close();
    if (isBold(name) && this.#bold > 0) this.#bold -= 1;
    if (isItalic(name)) this.#italic(italicEnd);
    if (name === 'a') this.#link = undefined;
    this.#endsLink = name === 'a';
    this.#endsTitle ||= name === 'a' || isBold(name);
  }

  text(text: string, line: number): void {
    if (this.#hidden !== '') return;
    this.#endsLink = false;
    const isBlank = text.trim() === '';
    if (!isBlank) this.#endsTitle = false;
    if (this.#isBlank && !isBlank) {
      this.#number = line;
      this.#isBlank = false;
    }
    if (!isBlank && this.#link !== undefined && !this.#links.includes(this.#link))
      this.#links.push(this.#link);
    this.#texts.push(this.#isMarkdown && !isBlank ? this.#marked(text) : text);
  }

  /** Within a link or bold text that is enough of a mark, and where names are divided, italics are names. */
  #italic(mark: string): void {
    if (this.#isMarkdown && !this.#dividesNames && this.#link === undefined && this.#bold === 0)
      this.#texts.push(mark);
  }

  /** Opens what the text stands in; a link within bold text is enough of a mark. */
  #marked(text: string): string {
    if (this.#open !== undefined) return text;
    const url = this.#link?.url ?? '';
    if (url === '' && this.#bold === 0) return text;
    this.#open = url === '' ? '**' : `](${url})`;
    return (url === '' ? '**' : '[') + text.trimStart();
  }

  /** Before the line ends, even if the link goes on in the next. */
  #close(): void {
    if (this.#open === undefined) return;
    const blanks = this.#texts.length - this.#texts.findLastIndex((text) => text.trim() !== '') - 1;
    this.#texts.splice(this.#texts.length - blanks, 0, this.#open);
    this.#open = undefined;
  }

  /** `gap`: whether the next line is a new paragraph. */
  flush(gap = true, isApart = false): void {
    this.#close();
    const text = withItalics(this.#texts.join('').replace(/\s+/g, ' ')).trim();
    this.#texts.length = 0;
    if (text !== '') {
      const heading = this.#heading;
      const [links, around] = [this.#links, { gap: this.#gap, isApart: this.#isApart }];
      this.lines.push({ number: this.#number, text, links, heading, ...around });
      this.#gap = gap;
      this.#isApart = isApart;
    } else {
      this.#gap ||= gap;
      this.#isApart ||= isApart;
    }
    this.#links = [];
    this.#isBlank = true;
  }

  #openLink(url: string | undefined, line: number): void {
    this.#linkCount += 1;
    this.#link = url === undefined ? undefined : { url, line, column: this.#linkCount };
  }
}

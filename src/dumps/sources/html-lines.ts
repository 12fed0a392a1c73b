/** Converts HTML to lines of visible text, with the line number in the file where each begins. */
import type { MarkedLine } from '../marked-lines.ts';
import type { FoundLink } from '../unwrap-links.ts';
import { type HtmlTag, readHtml } from './html-tokens.ts';

const blocks =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
const hidden = /^(?:template|noscript|svg|title|select|button)$/;

/** Line numbers may repeat: one line of the file may give several lines of text. */
export function htmlLines(html: string): MarkedLine[] {
  const writer = new LineWriter();
  readHtml(html, {
    startTag: (tag) => writer.startTag(tag),
    endTag: (name) => writer.endTag(name),
    text: (text, line) => writer.text(text, line),
  });
  writer.flush();
  return writer.lines;
}

class LineWriter {
  readonly lines: MarkedLine[] = [];
  readonly #texts: string[] = [];
  #isBlank = true;
  #number = 1;
  #gap = true;
  #heading = 0;
  #link: FoundLink | undefined;
  #links: FoundLink[] = [];
  #linkCount = 0;
  /** True right behind a link. */
  #endsLink = false;
  #hidden = '';
  /** Number of open elements of that name. */
  #depth = 0;

  startTag({ name, isClosedAtOnce, attributes, line }: HtmlTag): void {
    if (this.#hidden !== '') {
      if (name === this.#hidden && !isClosedAtOnce) this.#depth += 1;
      return;
    }
    if (hidden.test(name) && !isClosedAtOnce) {
      this.#hidden = name;
      this.#depth = 1;
      return;
    }
    if (blocks.test(name)) this.flush(name !== 'br');
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    if (name === 'a') {
      // Links side by side are two words.
      if (this.#endsLink) this.#texts.push(' ');
      this.#openLink(attributes.get('href'), line);
    }
    this.#endsLink = false;
  }

  endTag(name: string): void {
    if (this.#hidden !== '') {
      if (name === this.#hidden) this.#depth -= 1;
      if (this.#depth === 0) this.#hidden = '';
      return;
    }
    if (blocks.test(name)) this.flush();
    if (/^h[1-6]$/.test(name)) this.#heading = 0;
    if (name === 'a') this.#link = undefined;
    this.#endsLink = name === 'a';
  }

  text(text: string, line: number): void {
    if (this.#hidden !== '') return;
    this.#endsLink = false;
    const isBlank = text.trim() === '';
    if (this.#isBlank && !isBlank) {
      this.#number = line;
      this.#isBlank = false;
    }
    if (!isBlank && this.#link !== undefined && !this.#links.includes(this.#link))
      this.#links.push(this.#link);
    this.#texts.push(text);
  }

  /** `gap`: whether the next line is a new paragraph. */
  flush(gap = true): void {
    const text = this.#texts.join('').replace(/\s+/g, ' ').trim();
    this.#texts.length = 0;
    if (text !== '') {
      const heading = this.#heading;
      this.lines.push({ number: this.#number, text, links: this.#links, heading, gap: this.#gap });
      this.#gap = gap;
    } else if (gap) this.#gap = true;
    this.#links = [];
    this.#isBlank = true;
  }

  #openLink(url: string | undefined, line: number): void {
    this.#linkCount += 1;
    this.#link = url === undefined ? undefined : { url, line, column: this.#linkCount };
  }
}

/** Checks that XML can be parsed in linear time. Needed before feedsmith, which rescans from each unmatched `<`. */

/** Maximum depth: feeds have about six levels, plus those of HTML in items. */
const deepest = 200;
/** Maximum number of unescaped `<`, so that a feed with `p < 0.05` is still parsed. */
const mostStray = 100;

/** Most letters in an element that feedsmith reads as a person, in quadratic time. */
const longestPerson = 20_000;
const person = /^<(?:author|managingEditor|webMaster)[\s>]/i;

export interface XmlFault {
  /** Message, appended to "The feed can't be parsed:". */
  readonly what: string;
  readonly offset: number;
}

/** The first fault in `text`; undefined if it can be parsed. */
export function xmlFault(text: string): XmlFault | undefined {
  let depth = 0;
  let stray = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const special = specialEnd(text, at);
    if (special === 'open')
      return { what: 'a comment, CDATA section or declaration is never closed', offset: at };
    if (special !== undefined) {
      at = special;
      continue;
    }
    if (!/[A-Za-z_/]/.test(text[at + 1] ?? '')) {
      stray += 1;
      if (stray > mostStray) return { what: `more than ${mostStray} signs "<" begin no tag`, offset: at };
      at += 1;
      continue;
    }
    const end = tagEnd(text, at + 1);
    if (end === undefined) return { what: 'a tag is never closed', offset: at };
    if (person.test(text.slice(at, at + 60)) && personEnd(text, end + 1) - end > longestPerson)
      return { what: `an author has more than ${longestPerson} letters`, offset: at };
    depth = depthBehind(text.slice(at, Math.min(end, at + 60)), text[end - 1] === '/', depth);
    if (depth > deepest) return { what: `elements are nested more than ${deepest} deep`, offset: at };
    at = end + 1;
  }
  return undefined;
}

/** Where the text of a person's element ends. */
function personEnd(text: string, from: number): number {
  const end = text.startsWith('<![CDATA[', from) ? text.indexOf(']]>', from) : text.indexOf('<', from);
  return end < 0 ? text.length : end;
}

/**
 * Offset after a comment, CDATA section, instruction or declaration; `open` for an unclosed one, undefined for
 * anything else.
 */
function specialEnd(text: string, at: number): number | 'open' | undefined {
  const close = closeOf(text, at);
  if (close === undefined) return undefined;
  const end = text.indexOf(close, at + 2);
  return end < 0 ? 'open' : end + close.length;
}

function closeOf(text: string, at: number): string | undefined {
  if (text[at + 1] === '?') return '?>';
  if (text[at + 1] !== '!') return undefined;
  if (text.startsWith('<!--', at)) return '-->';
  if (text.startsWith('<![CDATA[', at)) return ']]>';
  return /^<!DOCTYPE[^>[]*\[/i.test(text.slice(at, at + 300)) ? ']>' : '>';
}

/** Offset of the tag's `>`; quoted ones are skipped. */
function tagEnd(text: string, from: number): number | undefined {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
    else if (letter === '<') return undefined;
  }
  return undefined;
}

/**
 * Nesting depth after a tag. HTML elements that are often unclosed are not counted; an item's end tag closes all
 * elements in it.
 */
function depthBehind(tag: string, isClosedAtOnce: boolean, depth: number): number {
  const name = /^<\/?([\w.:-]+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (/^(?:br|hr|img|p|li|input|meta|link|col|wbr)$/.test(name)) return depth;
  if (!tag.startsWith('</')) return isClosedAtOnce ? depth : depth + 1;
  return /^(?:\w+:)?(?:item|entry)$/.test(name) ? 2 : Math.max(0, depth - 1);
}

/**
 * Tags and texts of an HTML page in order, by parse5's tokenizer. No tree is built: tree construction takes quadratic
 * time for deeply nested or unclosed elements, and isn't needed for text.
 */
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { replaceMathml } from '../../text/publisher-tags.ts';
import { replaceScripts } from '../../text/script-text.ts';

export interface HtmlTag {
  /** Lower case. */
  readonly name: string;
  readonly isClosedAtOnce: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Counts from 1. */
  readonly line: number;
}

export interface HtmlHandler {
  readonly startTag?: (tag: HtmlTag) => void;
  readonly endTag?: (name: string) => void;
  /** Text with character references decoded; not called for scripts and styles. */
  readonly text?: (text: string, line: number) => void;
}

/** Elements whose content is text only (HTML standard, section 13.2.6.2). */
const textOnly = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
]);
const withoutText = /^(?:script|style|iframe|noembed|noframes)$/;

export function readHtml(html: string, handler: HtmlHandler): void {
  let within = '';
  const takeText = ({ chars, location }: Token.CharacterToken): void => {
    if (!withoutText.test(within)) handler.text?.(chars, location?.startLine ?? 1);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        const mode = textOnly.get(token.tagName);
        if (mode !== undefined) {
          tokenizer.state = mode;
          within = token.tagName;
        }
        handler.startTag?.(toTag(token));
      },
      onEndTag: ({ tagName }) => {
        if (tagName === within) within = '';
        handler.endTag?.(tagName);
      },
      onCharacter: takeText,
      onWhitespaceCharacter: takeText,
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
}

function toTag({ tagName, selfClosing, attrs, location }: Token.TagToken): HtmlTag {
  return {
    name: tagName,
    isClosedAtOnce: selfClosing,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    line: location?.startLine ?? 1,
  };
}

/** In HTML, and in JATS, which publishers' records have. */
const paragraphs = /^(?:(?:jats:)?(?:p|br|div|li|td|h[1-6])|jats:(?:title|sec|list-item))$/;

/**
 * Plain text of a string that may contain HTML, on one line; without markup only spaces change. Formulas become TeX, and
 * scripts small characters or TeX.
 */
export function wordsOfHtml(source: string): string {
  const html = replaceScripts(replaceMathml(source, (tex) => `$${tex}$`));
  const texts: string[] = [];
  let isBehind = false;
  readHtml(html, {
    startTag: ({ name }) => {
      if (paragraphs.test(name)) texts.push(' ');
    },
    endTag: (name) => {
      if (paragraphs.test(name)) isBehind = true;
    },
    text: (text) => {
      // What follows a paragraph without a tag of its own is another one, unless it is a punctuation mark.
      if (isBehind && !closes.test(text)) texts.push(' ');
      isBehind = false;
      texts.push(text);
    },
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}

const closes = /^(?:[.,;:!?)\]}’”»…%]|["'](?![\p{L}\p{N}]))/u;

/** The first matching tag for each predicate of `fits`, in order; undefined if none matches. */
export function findTags(
  html: string,
  fits: readonly ((tag: HtmlTag) => boolean)[],
): readonly (HtmlTag | undefined)[] {
  const found: (HtmlTag | undefined)[] = fits.map(() => undefined);
  readHtml(html, {
    startTag: (tag) => {
      fits.forEach((matches, index) => {
        if (found[index] === undefined && matches(tag)) found[index] = tag;
      });
    },
  });
  return found;
}

/** Content of `<title>`; empty if there is none. */
export function titleOfHtml(html: string): string {
  let title: string | undefined;
  let isWithin = false;
  readHtml(html, {
    startTag: ({ name }) => {
      if (name === 'title' && title === undefined) isWithin = true;
    },
    endTag: (name) => {
      if (name === 'title') isWithin = false;
    },
    text: (text) => {
      if (isWithin) title = (title ?? '') + text;
    },
  });
  return (title ?? '').replace(/\s+/g, ' ').trim();
}

import { pairDollars } from '../pair-dollars.ts';
import type { Rule } from '../rule.ts';
import { NAMED_ENTITIES } from './named-entities.ts';

const ENTITY = /&(?:amp;)?(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}\d?\d?));/g;

/** HTML reads the numbers of control characters as those of Windows-1252: `&#146;` is an apostrophe. */
const WINDOWS_1252: readonly (string | undefined)[] = [
  ...'€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ',
].map((sign) => (sign === '\u0000' ? undefined : sign));

/** `&Amp;` of a title in which each word has a capital. */
const CAPITALISED = /^(?:AMP|Amp|Quot|QUOT|Apos|Nbsp|NBSP|[NM]dash|[LR][sd]quo)$/;

/** `text` with its references as characters; unknown ones stay. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, (...match) => decode(match) ?? String(match[0])) : text;

function decode([, decimal, hexadecimal, name]: readonly (string | undefined)[]): string | undefined {
  if (name !== undefined) return NAMED_ENTITIES.get(CAPITALISED.test(name) ? name.toLowerCase() : name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80];
  const valid =
    code >= 0x20 &&
    code <= 0x10ffff &&
    !(code >= 0xd800 && code <= 0xdfff) &&
    !(code >= 0xe000 && code <= 0xf8ff);
  return valid ? String.fromCodePoint(code) : undefined;
}

/** Letters and marks as JSON escapes them, once or twice; glued to a letter, one shows that they are no words about escapes, nor a range in a pattern. */
const JSON_ESCAPE = /\\{1,2}u(?!d[89a-f]|e|f[0-8]|00[0-9]|000)([0-9a-f]{4})/gi;
const GLUED_ESCAPE =
  /(?<=\p{L})\\{1,2}u00[c-f][\da-f](?!-\\u)|(?<!\\u[\da-f]{4}-)\\u(?:00[c-f][\da-f]|20[12][\da-f])(?=\p{Ll}{2})|(?<=\p{L}{2})\\u20[12][\da-f]/iu;

/** `compose` cleans the text again after this rule, because a reference may decode to a removed character. */
export const entities: Rule = {
  name: 'entity',
  reason:
    'A page of HTML, or JSON, was saved as text: `AT&amp;T`, `x &lt; y`, also when escaped twice; `M\\u00fcller`.',
  marks: ['&', '\\u'],
  apply: (text) => {
    text.rewrite(ENTITY, decode, entities.name);
    if (GLUED_ESCAPE.test(text.body) && !/[A-Za-z]:\\/.test(text.body))
      text.rewrite(
        JSON_ESCAPE,
        ([, code = '']) => String.fromCodePoint(Number.parseInt(code, 16)),
        entities.name,
      );
  },
  applies: { raw: 'AT&amp;T has p &amp;lt; q', html: 'AT&amp;T has p &lt; q' },
  mustNot: { raw: 'R&D; Q&A; &unknown; A & B', html: 'R&amp;D; Q&amp;A; &amp;unknown; A &amp; B' },
};

const ESCAPED_NAME = /\\\\(?=[A-Za-z]{2}|[%&"'`~^$#{}|,;! ])/;
const IN_TEXT = /\\\*|\w\\_\w.*\\\[|\\\[[^\]\n]{1,200}\\\]\(/;

/** Between dollars that are a pair, and not between two formulas: `$n$ bees \\[x = y\\] and $m$`. */
const inFormula = (body: string): boolean =>
  pairDollars(body).some(({ open, width, close }) => /\\[_*[\]]/.test(body.slice(open + width, close)));

export const markdownEscapes: Rule = {
  name: 'markdown-escape',
  reason:
    'A tool escaped TeX as Markdown (`\\\\alpha\\_i`); one sure sign of it in a text, and all its escapes are undone.',
  marks: ['\\\\', '\\_', '\\*', '\\['],
  apply: (text) => {
    const { body } = text;
    if (
      !(ESCAPED_NAME.test(body) && !/\\begin|begin\{/.test(body)) &&
      !IN_TEXT.test(body) &&
      !inFormula(body)
    )
      return;
    text.starsAreSigns = true;
    // The end of a line with a distance stays one: `\\[2pt]`.
    const escaped = /\\\\\[-?[\d.]{1,5} ?[a-z]{2}\]|\\([\\*_[\]`{}#+.!()-])/g;
    text.rewrite(escaped, (match) => match[1], markdownEscapes.name);
  },
  applies: {
    raw: 'the $\\\\alpha\\_i$ of A\\* and B\\*',
    html: 'the <math><msub><mi>α</mi><mi>i</mi></msub></math> of A* and B*',
  },
  mustNot: { raw: 'snake\\_case of 5\\%', html: 'snake_case of 5%' },
};

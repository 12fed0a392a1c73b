/** Superscripts and subscripts of HTML (`<sup>`, `<sub>`) as Unicode text. */
import { decodeEntities } from './rules/entities.ts';
import { lowerDecimal, raise } from './unicode-scripts.ts';

/** Signs that are raised by themselves. */
const HIGH_SIGNS = /^[®©™℠†‡§¶*∗′″°º]+$/;
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '·−': '•⁻',
    '·-': '•⁻',
    '•−': '•⁻',
    '•-': '•⁻',
    '·–': '•⁻',
    '•–': '•⁻',
    // A radical: `<sup>•</sup>OH`.
    '•': '•',
    '∙': '•',
    TM: '™',
    SM: '℠',
    '(R)': '®',
    º: '°',
    '∗': '*',
  }),
);
/** A minus sign that a publisher set as a dash: `<sup>–1</sup>`, `<sup>2–</sup>`. */
const DASH = /^[–‒](?=\d|$)|(?<=^\d{0,2})[–‒]$/;
/** Ordinals and titles of French: `XX<sup>e</sup> siècle`, `1<sup>er</sup>`, `M<sup>me</sup>`. */
const FRENCH =
  /(?:^|[^\p{L}\p{N}])(?:[IVXLC]{1,7}\^(?:er?|re|ème)|\d{1,3}\^(?:er|re|ère|ème)|M\^(?:me|lle)s?)$/u;
const SMALL: Readonly<Record<string, string>> = { e: 'ᵉ', r: 'ʳ', m: 'ᵐ', l: 'ˡ', s: 'ˢ' };
const raiseLetters = (letters: string): string =>
  letters.includes('è') ? letters : [...letters].map((letter) => SMALL[letter] ?? letter).join('');

/** Wild type and knocked out copy of a gene. */
const GENOTYPE = /^([+−–-])\/([+−–-])$/;

/**
 * The script `inner` behind the text `before` as Unicode, without letters that Unicode has no small form of; an
 * ordinal's ending and the ring of a degree are no scripts. Undefined if there is no such text.
 */
export function scriptText(
  tag: 'sub' | 'sup',
  inner: string,
  before: string,
  behind: string,
): string | undefined {
  const script = inner.trim().replace(DASH, '−');
  if (script === '') return '';
  if (tag === 'sub') return lowerDecimal(script);
  if (/\d$/.test(before) && /^(?:st|nd|rd|th)$/.test(script)) return script;
  if (script === 'th' && /(?:^|[^\p{L}\p{N}])[A-Za-z]$/u.test(before)) return script;
  const french = FRENCH.test(`${before}^${script}`) ? raiseLetters(script) : undefined;
  if (french !== undefined) return french;
  if (/\d ?$/.test(before) && /^[oO0°º∘◦]$/.test(script) && /^ ?[CF](?![\p{L}\p{N}])/u.test(behind))
    return '°';
  if (/^\d{2,3}m$/.test(script) && /^[A-Z][a-z]/.test(behind)) return `${raise(script.slice(0, -1))}ᵐ`;
  if (NAMED.has(script) || HIGH_SIGNS.test(script)) return NAMED.get(script) ?? script;
  const genotype = GENOTYPE.exec(script);
  if (genotype !== null)
    return genotype
      .slice(1)
      .map((sign) => raise(sign === '–' ? '−' : sign) ?? sign)
      .join('/');
  return raise(script);
}

/**
 * Crossref has line breaks around indices, as publishers' files do. A subscript belongs to the word before it, and so does a power
 * or a charge; another superscript may be a mass number, as in `of <sup>13</sup>C`, and `<sub>L</sub>-DOPA` is a word of its own.
 */
const SPACED_INDEX =
  /(?<=[\p{L}\p{N})\]])(?<!(?<!\p{L})(?:and|of|the|with|in|or|for|by|to))\s(?=<[sS][uU][bB]>(?![DL]<\/\w{3}>-)[^<>\s](?:[^<>]{0,59}[^<>\s])?<\/[sS][uU][bB]>|<[sS][uU][pP]>(?:[−–+-]\d|\d?[+−–-]<))|(?<=\d)\s(?=<[sS][uU][pP]>\d{1,2}<\/[sS][uU][pP]>(?!\s?\p{Lu}))/gu;

/** `html` without spaces in front of scripts. */
export const closeScripts = (html: string): string =>
  /\s</.test(html) ? html.replace(SPACED_INDEX, '') : html;

const SCRIPT =
  /<((?:(?:jats|ce):)?)(su[bp])(?:\s[^<>]{0,100})?>((?:[^<>{}]|<\/?(?:jats:)?(?:i|it|em|b|strong|italic|bold)>){1,60})<\/\1\2>/gi;

/** `html` with its scripts as Unicode text, or as those of TeX: without its tag, the power of `10<sup>5</sup>` is lost. */
export const replaceScripts = (html: string): string =>
  html.replace(SCRIPT, (whole, _, tag: string, content: string, at: number) => {
    const name = tag.toLowerCase() === 'sub' ? 'sub' : 'sup';
    const inner = content.replace(/<[^<>]*>/g, '');
    const end = at + whole.length;
    const text = scriptText(
      name,
      decodeEntities(inner),
      html.slice(Math.max(0, at - 10), at),
      html.slice(end, end + 4),
    );
    return text ?? `${name === 'sub' ? '_' : '^'}{${inner}}`;
  });

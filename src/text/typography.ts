/**
 * Typography: curly quotes, dashes, non-breaking spaces. It changes no words; formulas, links and code are
 * placeholders here.
 */
import { setDegrees } from './degrees.ts';
import { setMicro } from './micro.ts';
import { isNumberedName } from './numbered-names.ts';
import { setQuotes } from './quotes.ts';
import { setRanges } from './ranges.ts';

const UNITS =
  '[nμµm]?L|[nμµm]M|[nμµm]?mol|ml|[nμµmk]A|[nμµmkM]?V|[μµmkMG]?W|[μµmnk]?g|[nμµmck]?m|[nμµmpf]?s|k?Da|[kMGT]?Hz|[kMGTP]?eV|[kM]J|[kMG]Pa|GB|MB|KB|TB|PB|GiB|MiB|[kMG]bps|min|h|Å|°|°C|°F|K|kcal|dB|[fp]b|wt%|vol%|ppm|ppb|bits?|bytes?|px|Mpc|kpc|pc|yr|Myr|Gyr|FPS|fps|GPUs?|TFLOPs?|FLOPs?|%|billion|million|trillion|hours?|days?|years?';
const NUMBER_AND_UNIT = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\d_-]))`, 'gu');
const AROUND_SIGN = / ([±×])(?<=\d [±×]) (?=\d)/g;
const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:[.·]\\d+)?';
/** `2-3-fold`, `30-50-year-old`; other words behind a second hyphen may be those of a substance. */
const BEHIND_RANGE =
  '[xX]|fold|years?|months?|weeks?|days?|hours?|minutes?|points?|items?|bits?|layers?|steps?|percent';
/** Not part of a date, a model name or a phone number. */
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}.,·/-]|(?<!CI|CrI|HDI|IQR):)(?<!\\(\\d{3}\\) ?)(${NUMBER})-(${NUMBER})(?![\\p{N}/]|:\\d|-(?!(?:${BEHIND_RANGE})(?![\\p{L}\\p{N}]))|[.,·]\\d|\\p{L}{2})`,
  'gu',
);
/** `1k-10k`, `0.5B-7B`, `10x-100x`. */
const SCALED_RANGE =
  /(?<![\p{L}\p{N}.,/:-])(\d{1,4}(?:\.\d+)?)([kKMBTx×])-(\d{1,4}(?:\.\d+)?)([kKMBTx×])(?![\p{L}\p{N}/:-])/gu;
const SCALE: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12, x: 1, '×': 1 };
/** A minus sign before a number, not attached to a word, bracket or number before it, nor the value of a program's `n_jobs`; `Figure -1` is no number below zero. */
const NEGATIVE =
  /(?<=^|[\s([,=<>≈∼≤≥±×]|\d[–—])(?<!(?:[a-z]_[a-z]{2,20}|[a-z]{2,20}_[a-z])=)-(?<!\b(?:Figs?\.?|Figures?|Tables?|Sections?|Sec\.|Eqs?\.|Chapter|Algorithm|Theorem|Lemma|[Tt]ype) -)(?=(?:\d+(?:\.\d+)?|\.\d+)(?![\w-]))/g;
const SPACED_HYPHEN = / - (?<=[\p{Ll}\p{N})”’?!\uE000-\uF8FF] - )(?=[\p{L}(“‘\uE000-\uF8FF])/gu;
/** Between quantities it is a minus sign: `x - y`, `f(x) - g(x)`, `1/e - ε`, `||Ax - b||`; `a` may be an article. */
const DIFFERENCE =
  /(?<=(?<![\p{L}\p{M}'’-])(?:\p{Ll}|\d) )-(?= (?![aA] )[\p{L}](?![\p{L}\p{N}\p{M}'’-]))|-(?<=(?<![\p{L}\p{N}])\p{L}\([^()\s]{1,12}\) -)(?= \p{L}\()|-(?= [\p{L}\p{N}]{1,3}(?:\|\||‖|[_^]))|-(?= [\p{Script=Greek}∂∇](?:[A-Za-z]?(?![\p{L}\p{M}-])))|(?<=[\uE000-\uF8FF] )-(?= \p{Ll}{1,4}\()/gu;

/** `body` with typographic quotes, dashes and non-breaking spaces. */
export function typeset(body: string): string {
  const dashed = typesetDashes(setQuotes(setMicro(setDegrees(body))));
  const unified = SIGN.test(dashed) ? unifySigns(dashed) : dashed;
  const dotted = unified.includes('...') ? unified.replace(/\.\.\.(?<!\.{4})(?!\.)/g, '…') : unified;
  const joined =
    dotted.includes('±') || dotted.includes('×') ? dotted.replace(AROUND_SIGN, '\u00A0$1\u00A0') : dotted;
  return joined.replace(NUMBER_AND_UNIT, '$1\u00A0');
}

function typesetDashes(body: string): string {
  let text = body.includes(' - ') ? setSpacedHyphens(body) : body;
  if (text.includes('–')) text = text.replaceAll(' – ', '\u00A0– ');
  if (!text.includes('-')) return text;
  text = setRanges(text);
  if (!/-\.?\d/.test(text)) return text;
  if (/[kKMBTx×]-\d/.test(text)) text = text.replace(SCALED_RANGE, scaledEnDash);
  if (/(?:^|[^\w])-\.?\d/.test(text)) text = text.replace(NEGATIVE, '−');
  return /\d-\d/.test(text) ? text.replace(RANGE, enDash) : text;
}

/** A hyphen that begins a point of a list, at the start or behind a colon; then those behind it do as well. */
const LIST_MARK = /^- |: - /;

/** Hyphens of differences and lists stay as printed. */
function setSpacedHyphens(body: string): string {
  const list = LIST_MARK.exec(body)?.index ?? body.length;
  const differences = new Set([...body.matchAll(DIFFERENCE)].map(({ index }) => index));
  return body.replace(SPACED_HYPHEN, (hyphen, at: number) =>
    differences.has(at + 1) || at > list ? hyphen : ' – ',
  );
}

/** Range of code points that contains the signs below: one fast test. */
const SIGN = /[∼-≳]/;

/** Consistent spacing within a text: no space after a sign (approximation or bound) if it has none elsewhere. */
function unifySigns(body: string): string {
  if (!/[≈≥≤∼≳≲][ \u00A0]\d/.test(body) || !/(?:^|[\s(])[≈≥≤∼≳≲]\d/.test(body)) return body;
  return body.replace(/[ \u00A0](?<=(?:^|[\s(])[≈≥≤∼≳≲][ \u00A0])(?=\d)/g, '');
}

const scaledEnDash = (whole: string, low: string, from: string, high: string, to: string): string =>
  Number(low) * (SCALE[from] ?? 1) < Number(high) * (SCALE[to] ?? 1) ? `${low}${from}–${high}${to}` : whole;

/** Only increasing numbers are a range: `4-16`, not `16-4`. */
const enDash = (whole: string, low: string, high: string, at: number, body: string): string =>
  amount(low) < amount(high) &&
  !isPowerOfTen(low, high) &&
  !isNameWithSize(body, at, at + whole.length) &&
  !isCharacterClass(body, at, at + whole.length) &&
  !isNumberedName(body, at, at + whole.length)
    ? `${low}–${high}`
    : whole;

/** `[0-9]+`: of a pattern, not of sources. */
const isCharacterClass = (body: string, start: number, end: number): boolean =>
  body[start - 1] === '[' && /^\][*+?{[]/.test(body.slice(end, end + 2));

const amount = (number: string): number => Number(number.replaceAll(',', '').replace('·', '.'));

/** `5·10-12`, whose caret is lost. */
const isPowerOfTen = (low: string, high: string): boolean => low.endsWith('·10') && !high.includes('·');

/** `Llama 3.1-8B`: behind a name, the number of its version and its size in parameters. */
const isNameWithSize = (body: string, start: number, end: number): boolean =>
  /^B(?!\p{L})/u.test(body.slice(end, end + 2)) &&
  /\p{Lu}[\p{L}\d]* $/u.test(body.slice(Math.max(0, start - 24), start));

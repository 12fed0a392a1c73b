/**
 * The last touch before the outputs: curly quotes, dashes, spaces that hold. It sees prose only (formulas, links
 * and code are single private-use characters here) and changes no word.
 */
const UNITS =
  'GB|MB|KB|TB|PB|GiB|MiB|ms|s|min|h|Hz|kHz|MHz|GHz|nm|mm|cm|m|km|kg|mg|g|eV|keV|MeV|GeV|K|W|kW|V|mV|dB|bits?|bytes?|px|Mpc|kpc|pc|yr|Myr|Gyr|FPS|fps|GPUs?|TFLOPs?|FLOPs?|%|billion|million|trillion|hours?|days?|years?';
const NUMBER_AND_UNIT = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\w-]))`, 'g');
const AROUND_SIGN = / ([±×])(?<=\d [±×]) (?=\d)/g;
/** Joined to nothing else: no date, no model name, no phone number. */
const RANGE = /(?<![\p{L}\p{N}.,/:-])(\d{1,6}(?:\.\d+)?)-(\d{1,6}(?:\.\d+)?)(?![\p{N}/:-]|[.,]\d|\p{L}{2})/gu;
const SPACED_HYPHEN = / - (?<=[\p{Ll}\p{N})”’\uE000-\uF8FF] - )(?=[\p{L}(“‘\uE000-\uF8FF])/gu;

/** `body` with typographer's quotes, dashes and non-breaking spaces. */
export function typeset(body: string): string {
  const dashed = typesetDashes(/["']/.test(body) ? curlQuotes(body) : body);
  return dashed
    .replace(/\.\.\.(?<!\.{4})(?!\.)/g, '…')
    .replace(AROUND_SIGN, '\u00A0$1\u00A0')
    .replace(NUMBER_AND_UNIT, '$1\u00A0');
}

function typesetDashes(body: string): string {
  let text = body.includes(' - ') ? body.replace(SPACED_HYPHEN, ' – ') : body;
  if (text.includes(' – ')) text = text.replaceAll(' – ', '\u00A0– ');
  return /\d-\d/.test(text) ? text.replace(RANGE, enDash) : text;
}

/** Only what grows is a range: `4-16`, not `16-4`. */
const enDash = (whole: string, low: string, high: string): string =>
  Number(low) < Number(high) ? `${low}–${high}` : whole;

const OPENS_AFTER = /[\s([{/–—-]/;
const LETTER = /[\p{L}\p{N}\uE000-\uF8FF]/u;
/** Words that begin with an apostrophe. */
const ELIDED = /^'(?:\d0s|tis|twas|til|em|n)(?![\p{L}\p{N}])/iu;

function curlQuotes(body: string): string {
  return body.replace(/["']/g, (mark, at: number) => (mark === '"' ? double(body, at) : single(body, at)));
}

function double(body: string, at: number): string {
  const before = body[at - 1] ?? ' ';
  const after = body[at + 1] ?? ' ';
  const opens =
    before === "'" ? OPENS_AFTER.test(body[at - 2] ?? ' ') : OPENS_AFTER.test(before) || /[“‘]/.test(before);
  return opens && !/\s/.test(after) ? '“' : '”';
}

function single(body: string, at: number): string {
  const before = body[at - 1] ?? ' ';
  const after = body[at + 1] ?? ' ';
  const opens = (OPENS_AFTER.test(before) || /["“]/.test(before)) && LETTER.test(after);
  return opens && !ELIDED.test(body.slice(at, at + 6)) ? '‘' : '’';
}

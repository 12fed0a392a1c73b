/**
 * Formulas of a page's text, where each stands several times without a space between: as it is printed, in the order of its
 * operations, as TeX and as it is spoken (`λtsubscript𝜆𝑡\lambda_{t}italic_λ start_POSTSUBSCRIPT …`). All have the same letters.
 */
import { typesetFormula } from './typeset-formula.ts';

const SAME: Readonly<Record<string, string>> = { '−': '-', '∣': '|', '∗': '*', '⋅': '·', '∥': '‖', '↦': '→' };

/** What is seen of `text`, in one form: `ℝ` and `𝑅` are `R`. */
export const visibleOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\s\u2061-\u2064]/g, '')
    .replace(/[−∣∗⋅∥↦]/g, (sign) => SAME[sign] ?? sign);

const COMMAND = /\\(?:[A-Za-z]+|.)/g;
/** Commands that show nothing of their own; accents do. */
const UNSEEN =
  /^\\(?:math(?:bb|bf|cal|rm|frak|sf|it|tt|scr|bin|rel|op|ord)|boldsymbol|bm|text(?:rm|bf|it|sf|tt|normal)?|mbox|operatorname|left|right|[bB]igg?[lrm]?|displaystyle|textstyle|frac|[dt]frac|limits|nolimits|quad|[ ,;:!])$/;
const ESCAPED = /^\\([%#&_{}])$/;

/** What is seen of a command; undefined if that depends on its argument. */
function visibleOfCommand(command: string): string | undefined {
  if (UNSEEN.test(command)) return '';
  const escaped = ESCAPED.exec(command)?.[1];
  if (escaped !== undefined) return escaped;
  if (command === '\\|') return '‖';
  const sign = typesetFormula(command);
  return sign.ok ? visibleOf(sign.linear) : undefined;
}

/** What is seen of `tex`; undefined if it has an unknown command. */
export function visibleOfTex(tex: string): string | undefined {
  let isKnown = true;
  const seen = tex.replace(COMMAND, (command) => {
    const sign = visibleOfCommand(command);
    isKnown &&= sign !== undefined;
    return sign ?? '';
  });
  return isKnown ? visibleOf(seen.replace(/[{}^_~]/g, '')) : undefined;
}

/** Signs that no printed formula has. */
const TEX_SIGN = /[\\{}^_$]/;
const LONGEST = 200;

/** The start of a copy that ends at `end` and shows `seen`; undefined if there is none. */
export function startOfPrinted(text: string, end: number, seen: string): number | undefined {
  let at = end;
  let left = seen;
  while (left !== '') {
    const character = characterBefore(text, at);
    const own = visibleOf(character);
    if (own === '' || TEX_SIGN.test(character) || !left.endsWith(own)) return undefined;
    left = left.slice(0, left.length - own.length);
    at -= character.length;
  }
  return /^(?:$|[\s([{“"'/–—-])/u.test(characterBefore(text, at)) ? at : undefined;
}

/** The start of what ends at `end`: words for operations and the letters of `seen` in any order. */
export function startOfContent(text: string, end: number, seen: string): number | undefined {
  const left = lettersOf(seen);
  let at = end;
  while (left.length > 0) {
    const operation = OPERATION.exec(text.slice(Math.max(0, at - 24), at))?.[0];
    if (operation !== undefined) {
      at -= operation.length;
      continue;
    }
    const character = characterBefore(text, at);
    if (character === '' || /\s/.test(character) || TEX_SIGN.test(character)) return undefined;
    for (const own of lettersOf(character)) {
      const found = left.indexOf(own);
      if (found === -1) return undefined;
      left.splice(found, 1);
    }
    at -= character.length;
  }
  for (let word = OPERATION.exec(text.slice(Math.max(0, at - 24), at)); word !== null; ) {
    at -= word[0].length;
    word = OPERATION.exec(text.slice(Math.max(0, at - 24), at));
  }
  return at;
}

const OPERATION =
  /(?:subscript|superscript|conditional|conditional-set|norm|absent|similar-to|formulae-sequence)$/;

const lettersOf = (text: string): string[] => [...visibleOf(text).replace(/[^\p{L}\p{N}]/gu, '')];

function characterBefore(text: string, at: number): string {
  if (at === 0) return '';
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1);
}

/** The end of TeX that begins at `start` and shows `seen`; undefined if there is none. */
export function endOfTex(text: string, start: number, seen: string): number | undefined {
  let depth = 0;
  let read = '';
  let at = start;
  while (at < text.length && at - start < LONGEST) {
    if (read === seen && depth === 0) return at;
    const command = /^\\(?:[A-Za-z]+|.)/.exec(text.slice(at, at + 30))?.[0];
    const unit = command ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (unit === '$' || unit === '\n') return undefined;
    depth += unit === '{' ? 1 : unit === '}' ? -1 : 0;
    const own =
      command === undefined ? (/[{}^_~]/.test(unit) ? '' : visibleOf(unit)) : visibleOfCommand(command);
    if (depth < 0 || own === undefined) return undefined;
    read += own;
    if (!seen.startsWith(read)) return undefined;
    at += unit.length;
  }
  return read === seen && depth === 0 ? at : undefined;
}

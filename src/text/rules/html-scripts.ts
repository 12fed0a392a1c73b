/** `<sub>` and `<sup>`: text where Unicode has small characters, otherwise a formula with the word that they stand on. */
import { typesetFormula } from '../formula/typeset-formula.ts';
import { closeScripts, scriptText } from '../script-text.ts';
import type { WorkingText } from '../working-text.ts';
import { ELEMENTS } from './chemistry.ts';

const SLANT = '(?:i|it|em|italic|b|strong|bold)';
/** Tag and content; `group` is the number of the tag's group. */
const script = (group: number): string =>
  `<(su[bp])(?:\\s[^<>]{0,100})?>((?:[^<>{}]|<\\/?${SLANT}>){1,60})<\\/\\${group}>`;
/** A single letter in italics or bold is a quantity: `<i>x</i><sub><i>i</i></sub>`. */
const QUANTITY = new RegExp(`<(${SLANT})>(\\p{L})<\\/\\1>(?:${script(3)})(?:${script(5)})?`, 'giu');
const ON_WORD = new RegExp(
  `(?:<(${SLANT})>([\\p{L}\\p{N}-]{1,30})<\\/\\1>|([\\p{L}\\p{N}]{1,30}))?(?:${script(4)})`,
  'giu',
);
/** A letter with both, one of which has no small characters: `χ<sup>2</sup><sub>(1)</sub>`. */
const BOTH = new RegExp(`(?<![\\p{L}\\p{N}])(\\p{L})${script(2)}${script(4)}`, 'giu');
/** In braces of its own as well, which are no command's: `1{\textsuperscript{st}}`. */
const TEX_SCRIPT =
  /(?<!\\[A-Za-z]{1,20}|[\\_^])\{\\text(sub|super)script\{([^<>{}]{1,40})\}\}|\\text(sub|super)script\{([^<>{}]{1,40})\}/g;
/** Signs that stand high by themselves: `\textsuperscript{\textregistered}`. */
const RAISED_SIGN =
  /\\textsuperscript\{\\(?:text)?(registered|trademark|copyright)(?:\{\})?\}|<sup>\\text(registered|trademark|copyright)(?:\{\})?<\/sup>/g;
const RAISED_SIGNS: Readonly<Record<string, string>> = { registered: '®', trademark: '™', copyright: '©' };
const TAG = new RegExp(`<(\\/?)${SLANT}>`, 'gi');

/** Rewrites scripts in tags of HTML, and in commands for text, as formulas and signs. */
export function readScripts(text: WorkingText, rule: string): void {
  text.rewrite(RAISED_SIGN, ([, bare, tagged]) => RAISED_SIGNS[bare ?? tagged ?? ''], rule);
  text.rewrite(
    TEX_SCRIPT,
    ([, braced, own, bare, inner]) => {
      const tag = (braced ?? bare) === 'sub' ? 'sub' : 'sup';
      return `<${tag}>${own ?? inner ?? ''}</${tag}>`;
    },
    undefined,
  );
  text.body = closeScripts(text.body);
  text.rewrite(
    QUANTITY,
    ([source, style = '', letter = '', ...scripts]) => {
      // An ordinal: `<i>k</i><sup>th</sup>`.
      if (scripts[1]?.trim() === 'th') return undefined;
      const tex = scriptedTex(
        /^(?:b|strong|bold)$/i.test(style) ? `\\mathbf{${letter}}` : letter,
        scripts,
        true,
      );
      return tex === undefined ? undefined : text.protect({ kind: 'maths', tex }, source);
    },
    rule,
  );
  text.rewrite(BOTH, (match) => withBoth(text, match), rule);
  text.rewrite(ON_WORD, (match) => onWord(text, match), rule);
}

function withBoth(text: WorkingText, match: RegExpExecArray): string | undefined {
  const [source, letter = '', first = '', inner = '', second = '', other = ''] = match;
  const names = [first, second].map((tag) => (tag.toLowerCase() === 'sub' ? 'sub' : 'sup'));
  const next = text.body.slice(match.index + source.length, match.index + source.length + 4);
  const small = [inner, other].map((script, at) =>
    scriptText(names[at] ?? 'sub', script.replace(TAG, ''), letter, next),
  );
  // `O<sub>3</sub>` is a compound.
  const isCompound = names[0] === 'sub' && small[0] !== undefined && /[A-Z]/.test(letter);
  if (names[0] === names[1] || !small.includes(undefined) || isCompound) return undefined;
  const tex = scriptedTex(letter, [first, inner, second, other], false);
  return tex === undefined ? undefined : text.protect({ kind: 'maths', tex }, source);
}

function onWord(text: WorkingText, match: RegExpExecArray): string | undefined {
  const [source, style, styled, word, tag = '', inner = ''] = match;
  const name = tag.toLowerCase() === 'sub' ? 'sub' : 'sup';
  const end = match.index + source.length;
  const base = styled ?? word ?? '';
  const small = scriptText(name, inner.replace(TAG, ''), base, text.body.slice(end, end + 4));
  const printed = style === undefined ? base : `<${style}>${styled}</${style}>`;
  if (small !== undefined) return printed + small;
  // Small capitals of chemistry: `<sub>L</sub>-DOPA`.
  if (base === '' && /^[DL]$/.test(inner.trim()) && text.body[end] === '-') return inner.trim();
  if (inner.trim() === 'T' && isTypeStrain(text.body, match.index, base)) return `${printed}ᵀ`;
  const isWord = /\p{L}/u.test(base) || (base !== '' && /\p{L}{2}/u.test(inner));
  const upright = style === undefined ? `\\mathrm{${base}}` : `\\mathit{${base}}`;
  const tex = isWord
    ? scriptedTex(
        [...base].length === 1 && !isElement(text.body, match.index, base) ? base : upright,
        [tag, inner],
        style !== undefined,
      )
    : undefined;
  const bare = base === '' && isFootnote(inner) ? scriptedTex('{}', [tag, inner], false) : undefined;
  if (bare !== undefined) return text.protect({ kind: 'maths', tex: bare }, source);
  if (tex !== undefined) return text.protect({ kind: 'maths', tex }, source);
  return `${printed}${name === 'sub' ? '_' : '^'}{${inner.replace(TAG, '')}}`;
}

/** The last of a compound: `Cu<sub>3</sub>O<sub>7-δ</sub>`. */
const isElement = (body: string, at: number, base: string): boolean =>
  ELEMENTS.has(base) &&
  /(?:[A-Z][a-z]?|\))(?:<sub>[^<>]{1,8}<\/sub>|[₀-₉]{1,3})$/i.test(body.slice(Math.max(0, at - 24), at));

const COLLECTION =
  '(?:KCTC|KACC|DSMZ?|JCM|ATCC|NBRC|CGMCC|CCTCC|GDMCC|LMG|CCUG|CCM|NRRL|CECT|MCCC|CIP|BCRC|TISTR|IFO|NCTC|NCIMB|VKM|YIM|ACCC|CFBP|ICMP|HAMBI|MTCC|UFV|BCCM|IAM|CBS)';
const inCollection = new RegExp(`(?<!\\p{L})${COLLECTION}(?: [A-Z]{1,3})?[ -](?:[A-Z\\d]{1,6}-)?$`, 'u');
const namedStrain = /\b(?:[Ss]trains?|isolates?)(?: designated)? (?:[\p{Lu}\d][\p{L}\d]{0,9}[ -]){0,3}$/u;

/** `KCTC 12345<sup>T</sup>`, and `strain TU-B-10<sup>T</sup>`: the letter marks the strain that a species is described by. */
function isTypeStrain(body: string, at: number, base: string): boolean {
  const before = body.slice(Math.max(0, at - 30), at);
  return /\d[A-Z]?$/.test(base) && (inCollection.test(before) || namedStrain.test(before));
}

/** A mark or word that stands on no word: `<sup>b</sup>Department`, `H₂<sub>(g)</sub>`. */
const isFootnote = (inner: string): boolean =>
  /^(?:[\p{L}\p{N}, ]{1,20}|\([\p{L}\p{N}, =]{1,20}\))$/u.test(inner.trim());

/** TeX of `base` with pairs of tag and content; undefined if it can't be typeset. */
export function scriptedTex(
  base: string,
  scripts: readonly (string | undefined)[],
  isStyled: boolean,
): string | undefined {
  let tex = base;
  for (let at = 0; at < scripts.length; at += 2) {
    const [tag, inner] = [scripts[at], scripts[at + 1]];
    if (tag === undefined || inner === undefined) continue;
    tex += `${tag.toLowerCase() === 'sub' ? '_' : '^'}{${scriptTex(inner, isStyled)}}`;
  }
  return /[\\{}%&#$~]/.test(scripts.join('')) || !typesetFormula(tex).ok ? undefined : tex;
}

/** Letters without italics are upright where the source tells the two apart; words always are. */
function scriptTex(inner: string, isStyled: boolean): string {
  return inner
    .trim()
    .split(new RegExp(`(<${SLANT}>[^<>]*<\\/${SLANT}>)`, 'i'))
    .map((part) => {
      const letters = part.replace(TAG, '');
      if (part !== letters) return letters;
      return part.replace(/[\p{L}\p{N}\p{M}]*[A-Za-z][\p{L}\p{N}\p{M}]*/gu, (word) =>
        word.length === 1 && !isStyled ? word : `\\mathrm{${word}}`,
      );
    })
    .join('')
    .replace(/(?<!\p{N})[–‒]/gu, '−')
    .replace(/[–‒]/g, '\\text{–}')
    .replace(/_/g, '\\_');
}

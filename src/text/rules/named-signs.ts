/** Signs by their names in braces, and markers of typesetting, as HighWire (bioRxiv) and OSTI export abstracts. */
import { looksLikeCode } from '../formula/text-evidence.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    epsilon: 'ε',
    varepsilon: 'ε',
    zeta: 'ζ',
    eta: 'η',
    theta: 'θ',
    iota: 'ι',
    kappa: 'κ',
    lambda: 'λ',
    mu: 'μ',
    nu: 'ν',
    xi: 'ξ',
    pi: 'π',
    rho: 'ρ',
    sigma: 'σ',
    tau: 'τ',
    upsilon: 'υ',
    phi: 'φ',
    varphi: 'φ',
    chi: 'χ',
    psi: 'ψ',
    omega: 'ω',
    Gamma: 'Γ',
    Delta: 'Δ',
    Theta: 'Θ',
    Lambda: 'Λ',
    Xi: 'Ξ',
    Pi: 'Π',
    Sigma: 'Σ',
    Upsilon: 'Υ',
    Phi: 'Φ',
    Psi: 'Ψ',
    Omega: 'Ω',
    micro: 'μ',
    degrees: '°',
    degree: '°',
    angstrom: 'Å',
    Angstrom: 'Å',
    '+/-': '±',
    '+-': '±',
    approx: '≈',
    sim: '∼',
    ge: '≥',
    le: '≤',
    times: '×',
    minus: '−',
    radical: '√',
    yields: '→',
    rightarrow: '→',
    infinity: '∞',
    prime: '′',
    hbar: 'ħ',
    dagger: '†',
  }),
);
/** Behind a capital letter stands what it is of (`{Delta}F`); alone, braces keep a word's capital (`{Delta} robots`). */
const CAPITAL = /^[A-Z][a-z]/;
const IS_OF = /^(?:[\p{L}\p{N}{(=]| ?[=<>≈])/u;
const GREEK =
  'alpha|beta|gamma|delta|epsilon|zeta|eta|theta|kappa|lambda|mu|rho|sigma|tau|phi|chi|psi|omega|Delta|Omega';
/** `64{times}64` has a rule of its own. */
const NAMED = new RegExp(
  `(?!(?<=\\d)\\{times\\}\\d)(?<!["'\`“])\\{(${[...SIGNS.keys()].map((name) => name.replaceAll('+', '\\+')).join('|')})\\}`,
  'g',
);
/** `[alpha]-synuclein`, `TGF-[beta]`: in a name, and no index. */
const BRACKETED = new RegExp(
  `(?<=^|[\\s(/])\\[(${GREEK})\\](?=-\\p{L})|(?<=\\p{L}-)\\[(${GREEK})\\](?=[\\s,.;:)/B\\d]|$)`,
  'gu',
);
/** `[≥]500`: the reference of a sign, in brackets. */
const BRACKETED_SIGN = /\[([≥≤~∼≈±×])\](?= ?\d)/g;

/** `{sup 13}C`, `H{sub 2}O`; on OSTI's oldest records `/sup 13/C`. */
const SCRIPT = /\{(su[bp]) ([^{}<>]{1,40})\}/g;
const OLD_SCRIPT = /\/(su[bp]) ([\p{L}\p{N}+−*.-]{1,8})\//gu;
/** Of a nuclide the element may stand within, with no letter in front: `[[sup]]13C[[/sup]]`, but `e[[sup]]2K[[/sup]]`. */
const BRACKETED_SCRIPT = /\[\[(su[bp])\]\]([^[\]<>]{1,40})\[\[\/\1\]\]/g;
/** `FeF[sub 2]` of the AIP. */
const GLUED_SCRIPT = /(?<=[\p{L}\p{N})\]>])\[(su[bp]) ([^[\]{}<>]{1,20})\]/gu;
const STYLED = /\{(?:ital|bold) ([^{}<>]{1,80})\}/g;

function bracketedScript({ 1: tag = '', 2: inner = '', index, input }: RegExpExecArray): string {
  const [, mass, element] = /^(\d{1,3})([A-Z][a-z]?)$/.exec(inner) ?? [];
  const isBeforeElement = tag === 'sup' && !/[\p{L}\p{N})\]]/u.test(input[index - 1] ?? '');
  return isBeforeElement && mass !== undefined ? `<sup>${mass}</sup>${element}` : `<${tag}>${inner}</${tag}>`;
}

/** Where braces are those of TeX, a name in them may be its argument. */
const HAS_TEX = /\\[A-Za-z]|[_^]\{|math(?:bb|bf|cal|rm|frak)|\$/;

function readNamedSigns(text: WorkingText, rule: string): void {
  if (HAS_TEX.test(text.body) || looksLikeCode(text.body)) return;
  text.rewrite(
    NAMED,
    ({ 0: source, 1: name = '', index }) =>
      CAPITAL.test(name) && !IS_OF.test(text.body.slice(index + source.length, index + source.length + 2))
        ? undefined
        : SIGNS.get(name),
    rule,
  );
  text.rewrite(BRACKETED, (match) => SIGNS.get(match[1] ?? match[2] ?? ''), rule);
  text.rewrite(BRACKETED_SIGN, (match) => match[1], rule);
  text.rewrite(BRACKETED_SCRIPT, bracketedScript, rule);
  for (const pattern of [STYLED, SCRIPT, GLUED_SCRIPT, OLD_SCRIPT])
    text.rewrite(
      pattern,
      ([, tag = '', inner]) => (inner === undefined ? tag : `<${tag}>${inner.trim()}</${tag}>`),
      rule,
    );
}

/** Small capitals, quotations; what stands in them is text. */
const STYLES = /[OC]_(?:SCPLOW|SCPCAP|QD)/g;
const HEADING = /O_ST_ABS(.{1,200}?)C_ST_ABS/g;
/** A figure's link without its caption. */
const FIGURE = /\s?O_(FIG|TBL)\b.{0,1500}?M_\1\b|\s?C_(?:FIG|TBL)\b/g;
const ITEM = /(?:(?<![A-Z_])|(?<=C_LI))O_LI(?![A-Z]{2}|_)|C_LI(?=O_LI|\s|$|[A-Z][a-z])/g;

function removeMarkers(text: WorkingText, rule: string): void {
  text.rewrite(HEADING, (match) => ` ${match[1]} `, rule);
  text.rewrite(STYLES, () => '', rule);
  text.rewrite(FIGURE, () => '', rule);
  if (/O_LI.+C_LI/.test(text.body)) text.rewrite(ITEM, () => ' ', rule);
  text.body = text.body.replace(/ {2,}/g, ' ').trim();
}

export const namedSigns: Rule = {
  name: 'named-sign',
  reason:
    'Exports of HighWire (bioRxiv) and OSTI name signs in braces (`TGF-{beta}`, `H{sub 2}O`) and leave the markers of their typesetting.',
  marks: [
    ...[...SIGNS.keys()].map((sign) => `{${sign}}`),
    ...GREEK.split('|').map((sign) => `[${sign}]`),
    // Behind a sign in brackets stands a number.
    ...[...'0123456789'].flatMap((digit) => [`]${digit}`, `] ${digit}`]),
    ...['{sup ', '{sub ', '{ital ', '{bold ', '/sup ', '/sub ', '[sup ', '[sub ', '[[sup]]', '[[sub]]'],
    ...['O_ST_', '_SCP', 'O_LI', 'O_FIG', 'O_TBL', 'O_QD'],
  ],
  apply: (text) => {
    const { name } = namedSigns;
    if (/O_(?:ST_ABS|SCP|LI|FIG|TBL|QD)/.test(text.body)) removeMarkers(text, name);
    if (/[{[/]/.test(text.body)) readNamedSigns(text, name);
  },
  applies: {
    raw: 'O_ST_ABSAimC_ST_ABSTo see TGF-{beta} and H{sub 2}O at [&ge;]5 {micro}M',
    html: 'Aim To see TGF-β and H₂O at ≥5\u00A0μM',
  },
  mustNot: {
    raw: 'the {Delta}, a list[alpha] of FOO_LIST and {gammas}',
    html: 'the {Delta}, a list[alpha] of FOO_LIST and {gammas}',
  },
};

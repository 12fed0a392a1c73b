/**
 * Splits TeX names and letters that a lost backslash was the only separator of: `toinfty`, `deltain`, `Ainmathbb`.
 */
import { BoundedMemo } from '../bounded-memo.ts';
import { BRACKET_SIZES, GREEK, TEX_NAMES } from './tex-names.ts';

export interface NameInWord {
  readonly text: string;
  /** Whether it is certainly a TeX name: nothing else is written without a space there. */
  readonly isName: boolean;
}

/** Names that no English word is made of together with single letters. */
const SURE: readonly string[] =
  'cdot approx simeq equiv propto leqslant geqslant leq geq neq lesssim gtrsim rightarrow leftarrow mapsto subseteq supseteq subset supset infty hbar nabla partial mathbb mathcal mathrm mathbf mathsf mathfrak mathscr widetilde widehat overline sqrt times cdots ldots otimes oplus setminus langle rangle succeq preceq'
    .split(' ')
    .concat(
      [...GREEK].filter((name) => name.length > 3 && name !== 'zeta' && name !== 'beta' && name !== 'iota'),
    );
/** Names that some words contain, or that are words. */
const UNSURE =
  'sim notin in to le ge ll gg ne ni pm mp circ star bullet hat bar tilde vec dot sum prod int log ln exp max min sup inf cup cap mid ell'
    .split(' ')
    .concat([...GREEK].filter((name) => !SURE.includes(name)));
const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
const NAMES = [...SURE, ...UNSURE].sort(byLength);
const LONGEST_WORD = 40;
const KNOWN: ReadonlySet<string> = new Set([...TEX_NAMES, ...BRACKET_SIZES]);
/** Words of these lengths that are made of names alone are no English words. */
const LONG = 6;

const HAS_SURE = new RegExp([...SURE].sort(byLength).join('|'));
/** Signs and Greek letters: within braces such a word is never upright. */
const SIGNS: ReadonlySet<string> = new Set([
  ...GREEK,
  ...'circ times cdot infty star bullet pm sim leq geq to'.split(' '),
]);
const ONLY_NAMES = new RegExp(
  `^(?:${[...SIGNS, 'bar', 'hat', 'tilde', 'partial', 'mid'].filter((name) => name.length > 1).join('|')})+$`,
);
/** `tge0`, `zsim 6`, `xin{0,1}`, `uin[0,1]`: a letter and a relation before what no word stands before. */
const COMPARED = /^[B-Zb-z](?:sim|ge|le)$/;
const MEMBER = /^[A-Zijkntuvxyz]in$/;
const MEMBER_OF_INTERVAL = /^[ijuxz]in$/;
/** `ngg L`, `rllmin(d,k)`: no word begins like that. */
const MUCH = /^[b-df-hj-km-z](?:gg|ll)$/;
const MUCH_LESS_THAN = /^([b-df-hj-km-z])(ll)(min|max)$/;
/** `Xto Y`: no name of a person begins like that. */
const MAPPED = /^[B-DF-HJ-NP-RTV-Z]to$/;
const DEFINED = /^[b-df-hj-np-z]colon$/;
/** `nlog(1/n)`: no English word is made so. */
const LOGARITHM = /^[adeg-rtuw-zADEG-RTUW-Z]log$/;
/** `logp_t`, `logp(x)`; not `logo`. */
const LOG_OF_TERM = /^log[a-np-rt-xzA-Z]$/;
/** `dbar{w}`. */
const STYLED = /^[A-Za-z](?:bar|hat|tilde|vec|dot)$/;
/** `X_tdt`, `S_tdW_t`. */
const DIFFERENTIAL_BEHIND = /^([stn])(d[a-zA-Z])$/;
const SAMPLED = /^([A-Za-z])(sim)(pi|mu|nu|rho|tau|chi|phi|psi|eta)$/;
const LOG_OF_PRODUCT = /^([A-Z])([A-Z])(log|ln)([A-Z]?)$/;
/** `hsum_i`. */
const SUMMED = /^[A-Za-z](?:sum|prod)$/;
/** After `_` and `^` without braces TeX takes one letter: `N_esim10`. */
const SCRIPTED =
  /^[A-Za-z](?:pm|ln|log|sim(?:mu|nu|pi|rho|tau|chi|phi|psi)?|to(?:mu|nu|pi|tau|eta|ell|phi|psi|chi|rho|xi))$/;

const GLUED_LOG = /^([a-zA-Z])(log)([a-rt-zA-Z])$/;
/** `wrangler` and `ology`. */
const ENGLISH = /^(?:wrangle|ology$)/i;
/** `tildeO`: a name that some words contain, before a capital. */
const GLUED_STYLE = /^(tilde)([A-Z])$/;

/** Whether `word`, within braces, is one of these names or several of them. */
export const isNamed = (word: string): boolean => SIGNS.has(word) || splitGluedNames(word) !== undefined;

/** The parts of `word`, behind the character `before` and in front of the three of `behind`; undefined if it is one word. */
export function splitGluedNames(word: string, before = '', behind = ''): readonly NameInWord[] | undefined {
  if (/[_^{[(\d]|^. ?[A-Za-z](?![A-Za-z])| [A-Z]/.test(before + behind)) return split(word, before, behind);
  const known = memo.get(word);
  if (known !== undefined) return known === 'word' ? undefined : known;
  const names = split(word, before, behind);
  memo.set(word, names ?? 'word');
  return names;
}

/** Words that no sign of a formula stands beside: the same ones come again and again. */
const memo = new BoundedMemo<readonly NameInWord[] | 'word'>(20_000);

function split(word: string, before: string, behind: string): readonly NameInWord[] | undefined {
  if (ENGLISH.test(word)) return undefined;
  const listed = (GLUED_LOG.exec(word) ?? LOG_OF_PRODUCT.exec(word) ?? GLUED_STYLE.exec(word))?.slice(1);
  if (word === 'cdot' && /[\d)}]/.test(before)) return [{ text: word, isName: true }];
  if (listed !== undefined)
    return listed.filter((text) => text !== '').map((text) => ({ text, isName: false }));
  if (word.length > LONGEST_WORD || KNOWN.has(word)) return undefined;
  const hasSure = HAS_SURE.test(word) || (behind.startsWith('{') && word.endsWith('frac'));
  const onlyNames = ONLY_NAMES.test(word);
  if (!onlyNames && !hasSure) return besideSigns(word, before, behind)?.map(toPart);
  const parts = splitAtMember(word, behind) ?? splitAtFraction(word, behind) ?? segment(word);
  if (parts === undefined || parts.length < 2 || (!onlyNames && isPlural(parts, behind))) return undefined;
  return hasSure || word.length >= LONG ? parts.map(toPart) : parts.map((text) => ({ text, isName: false }));
}

const toPart = (text: string): NameInWord => ({ text, isName: KNOWN.has(text) });

/** A letter and a name of few letters, where the sign beside them is of a formula. */
function besideSigns(word: string, before: string, behind: string): readonly string[] | undefined {
  const isSure =
    ((/^\d/.test(behind) || before === '{') && COMPARED.test(word)) ||
    (/^ \d/.test(behind) && /^[B-Zb-pr-z]sim$/.test(word)) ||
    (/^ (?:\d|[A-Z](?![A-Za-z]))/.test(behind) && MUCH.test(word)) ||
    (behind.startsWith('{') && MEMBER.test(word)) ||
    (behind.startsWith('[') && MEMBER_OF_INTERVAL.test(word)) ||
    (behind.startsWith('_') && SUMMED.test(word)) ||
    (behind.startsWith('{') && STYLED.test(word)) ||
    (/^(?:\(| [A-Za-z](?![A-Za-z]))/.test(behind) && LOGARITHM.test(word)) ||
    (/^ [A-Z]/.test(behind) && (MAPPED.test(word) || DEFINED.test(word)));
  if (isSure) return [word.charAt(0), word.slice(1)];
  if (/^[_(^]/.test(behind) && LOG_OF_TERM.test(word)) return ['log', word.slice(3)];
  const several = (SAMPLED.exec(word) ?? MUCH_LESS_THAN.exec(word))?.slice(1);
  if (several !== undefined) return several;
  const noise = /^[_^]$/.test(before) ? DIFFERENTIAL_BEHIND.exec(word)?.slice(1) : undefined;
  if (noise !== undefined) return noise;
  const isScript = /^[_^]$/.test(before) && SCRIPTED.test(word) && !/^[A-Za-z]/.test(behind);
  return isScript ? [word.charAt(0), ...(segment(word.slice(1)) ?? [])] : undefined;
}

/** `xinmathbb{R}`: before a set `in` is the relation, and no end of `xi n`. */
function splitAtMember(word: string, behind: string): readonly string[] | undefined {
  const at =
    /in(?=math|Omega|Theta|Gamma|Lambda)/.exec(word)?.index ??
    (/^[[{]/.test(behind) && word.endsWith('in') ? word.length - 2 : 0);
  const [left, right] = at === 0 ? [] : [segment(word.slice(0, at)), segment(word.slice(at + 2))];
  return left === undefined || right === undefined ? undefined : [...left, 'in', ...right];
}

/** `betalogfrac{p}{q}` */
function splitAtFraction(word: string, behind: string): readonly string[] | undefined {
  if (!behind.startsWith('{') || !word.endsWith('frac')) return undefined;
  const left = segment(word.slice(0, -4));
  return left === undefined ? undefined : [...left, 'frac'];
}

/** `subsets` and `alphas`. */
const isPlural = (parts: readonly string[], behind: string): boolean =>
  parts.at(-1) === 's' && !/^[_^]/.test(behind);

/** Names and single letters, no two letters beside each other; the longest name first. */
function segment(word: string, after: 'name' | 'letter' = 'name'): readonly string[] | undefined {
  if (word === '') return [];
  for (const name of NAMES) {
    if (!word.startsWith(name)) continue;
    const rest = segment(word.slice(name.length));
    if (rest !== undefined) return [name, ...rest];
  }
  const rest = after === 'letter' ? undefined : segment(word.slice(1), 'letter');
  return rest === undefined ? undefined : [word.charAt(0), ...rest];
}

/** Scores the result for a damaged abstract, item by item. */
import { parseMarkup } from '../../src/text/markup.ts';
import type { Case } from './build-cases.ts';
import type { Item } from './item.ts';

/** `missed`: unchanged or partly unchanged; `wrong`: changed to something else than the source. */
export type Verdict = 'right' | 'missed' | 'wrong';

export interface Scored {
  readonly item: Item;
  readonly damaged: string;
  readonly found: string;
  readonly verdict: Verdict;
}

/** Uses the words of the sentence as anchors to find each item in the result. */
export function scoreCase({ stretches }: Case, damage: (source: string) => string): readonly Scored[] {
  const damagedOf = (stretch: string | Item): string =>
    damage(typeof stretch === 'string' ? stretch : stretch.source);
  const markup = parseMarkup(stretches.map(damagedOf).join(''));
  const html = splitByWords(toSkeleton(markup.html), stretches);
  return stretches.flatMap((stretch, index): Scored[] => {
    if (typeof stretch === 'string') return [];
    const found = html?.[index];
    const damaged = damagedOf(stretch);
    const verdict = found === undefined ? 'wrong' : judge(found, stretch, damaged);
    return [{ item: stretch, damaged, found: found ?? markup.plain, verdict }];
  });
}

/** The result of each item; undefined if the sentence's own words are not found in order. */
function splitByWords(reading: string, stretches: readonly (string | Item)[]): readonly string[] | undefined {
  const pattern = stretches
    .map((stretch) => (typeof stretch === 'string' ? `(${escapePattern(toSkeleton(stretch))})` : '(.*?)'))
    .join('');
  return new RegExp(`^${pattern}$`).exec(reading)?.slice(1);
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Reduces HTML to what matters for the comparison: scripts, fractions, roots, accents, links, emphasis, start of
 * maths.
 */
export function toSkeleton(html: string): string {
  return html
    .replace(/<mspace[^>]*>(?:<\/mspace>)?/g, '')
    .replace(/<\/?(?:mrow|mi|mn|mo|mtext|mstyle)(?: [^>]*)?>/g, '')
    .replace(/<(m\w+)(?: [^>]*)?>/g, '<$1>')
    .replace(/(?<=<math>)(?:(?!<\/math>).)*/g, (inner) => inner.replace(/[\s\u00A0\u2061-\u2064]/g, ''))
    .replace(/[\s\u00A0]+/g, ' ')
    .normalize('NFC');
}

function judge(found: string, item: Item, damaged: string): Verdict {
  if (found === toSkeleton(item.html)) return 'right';
  if (found === toSkeleton(markup(damaged))) return 'missed';
  return /[\\$_^{}~]|[a-z]{2}|--|&amp;/.test(found.replace(/<[^>]*>/g, '')) &&
    canonical(found) === canonical(damaged)
    ? 'missed'
    : 'wrong';
}

const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const NAMES: readonly (readonly [string, string])[] = [
  ['α', 'alpha'],
  ['β', 'beta'],
  ['γ', 'gamma'],
  ['δ', 'delta'],
  ['ϵ', 'epsilon'],
  ['ε', 'varepsilon'],
  ['λ', 'lambda'],
  ['μ', 'mu'],
  ['µ', 'mu'],
  ['σ', 'sigma'],
  ['θ', 'theta'],
  ['ϕ', 'phi'],
  ['φ', 'phi'],
  ['ρ', 'rho'],
  ['τ', 'tau'],
  ['η', 'eta'],
  ['κ', 'kappa'],
  ['ω', 'omega'],
  ['ψ', 'psi'],
  ['ξ', 'xi'],
  ['Λ', 'Lambda'],
  ['Ω', 'Omega'],
  ['Δ', 'Delta'],
  ['Φ', 'Phi'],
  ['Θ', 'Theta'],
  ['×', 'times'],
  ['∼', 'sim'],
  ['±', 'pm'],
  ['≈', 'approx'],
  ['≤', 'leq'],
  ['≥', 'geq'],
  ['≪', 'll'],
  ['≫', 'gg'],
  ['≲', 'lesssim'],
  ['≳', 'gtrsim'],
  ['→', 'to'],
  ['∈', 'in'],
  ['∞', 'infty'],
  ['∝', 'propto'],
  ['≠', 'neq'],
  ['⊂', 'subset'],
  ['∑', 'sum'],
  ['∏', 'prod'],
  ['∫', 'int'],
  ['⋆', 'star'],
  ['⊙', 'odot'],
  ['∇', 'nabla'],
  ['ℏ', 'hbar'],
  ['⊤', 'top'],
  ['⟨', 'langle'],
  ['⟩', 'rangle'],
  ['…', 'ldots'],
  ['∥', '|'],
  ['‖', '|'],
  ['−', '-'],
  ['–', '-'],
  ['—', '-'],
  ['“', '"'],
  ['”', '"'],
  ['’', "'"],
  ['‘', "'"],
  ['°', 'circ'],
  ['∗', '*'],
];

/** Normal form: letters and numbers only, equal for a source and each of its correct results. */
export function canonical(text: string): string {
  let letters = text.replace(/<[^>]*>/g, '').normalize('NFKC');
  for (const [sign, name] of NAMES) letters = letters.replaceAll(sign, name);
  return letters
    .replace(/&(?:amp;)?(lt|gt|amp|quot|#39);/g, ' ')
    .replace(/mathrm|mathbb|mathcal|mathbf|tilde|hat|bar|frac|sqrt|emph|textbf|url/g, '')
    .replace(/[\s$\\{}_^~`"'\-<>&√˜ˆ]/g, '');
}

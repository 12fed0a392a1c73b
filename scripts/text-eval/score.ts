/** Whether a damaged abstract reads right, item by item. */
import { parseMarkup } from '../../src/text/markup.ts';
import type { Case } from './build-cases.ts';
import type { Item } from './item.ts';

/** `missed`: still as it came, in whole or in some signs; `wrong`: says something else than its author. */
export type Verdict = 'right' | 'missed' | 'wrong';

export interface Scored {
  readonly item: Item;
  readonly damaged: string;
  readonly found: string;
  readonly verdict: Verdict;
}

/** Marks words of the sentence, so that what stands between them can be found again in the reading. */
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

/** The reading at each stretch, or nothing when the sentence's own words do not stand there in order. */
function splitByWords(reading: string, stretches: readonly (string | Item)[]): readonly string[] | undefined {
  const pattern = stretches
    .map((stretch) => (typeof stretch === 'string' ? `(${escapePattern(toSkeleton(stretch))})` : '(.*?)'))
    .join('');
  return new RegExp(`^${pattern}$`).exec(reading)?.slice(1);
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** HTML with only what changes a reading: scripts, fractions, roots, accents, links, emphasis, and where maths begins. */
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

/** The letters and numbers of a reading, however they are set: the same for a source and each honest reading of it. */
export function canonical(text: string): string {
  let letters = text.replace(/<[^>]*>/g, '').normalize('NFKC');
  for (const [sign, name] of NAMES) letters = letters.replaceAll(sign, name);
  return letters
    .replace(/&(?:amp;)?(lt|gt|amp|quot|#39);/g, ' ')
    .replace(/mathrm|mathbb|mathcal|mathbf|tilde|hat|bar|frac|sqrt|emph|textbf|url/g, '')
    .replace(/[\s$\\{}_^~`"'\-<>&√˜ˆ]/g, '');
}

import type { Rule } from '../rule.ts';
import { lowerDigits } from '../unicode-scripts.ts';
import { elementsIn } from './chemistry.ts';

/** A compound with its number of molecules and its state: `2H2O`, `3 H₂`, `CO2(g)`, `Ca(OH)2`. */
const SPECIES =
  '\\d{0,2} ?(?:[A-Z][a-z]?(?:[\\d₀-₉]{0,3}|_\\{?\\d{1,2}\\}?)|\\([A-Z][A-Za-z\\d₀-₉]{0,12}\\)[\\d₀-₉]{0,2}){1,8}(?:[⁺⁻]|[²³][⁺⁻])?(?:\\((?:g|s|l|aq)\\))?';
const SIDE = `${SPECIES}(?: ?\\+ ?${SPECIES}){0,4}`;
const REACTION = new RegExp(
  `(?<![\\p{L}\\p{N}_^\\\\$+.-])(${SIDE})( ?)(<?=>|<?-{1,2}>|<-{1,2})\\2(${SIDE})(?![\\p{L}\\p{N}_^{+-])`,
  'gu',
);

/** The elements of one side, each once; undefined if there is another name in it. */
function elementsOf(side: string): ReadonlySet<string> | undefined {
  const symbols = elementsIn(side.replace(/\((?:g|s|l|aq)\)/g, ''));
  return symbols && new Set(symbols);
}

/** Whether no element is lost: that tells a reaction from a change of names, codes or hypotheses. */
function isReaction(left: string, right: string): boolean {
  const [before, after] = [elementsOf(left), elementsOf(right)];
  if (before === undefined || after === undefined || before.size < 2 || before.size !== after.size)
    return false;
  if (![...before].every((symbol) => after.has(symbol))) return false;
  // `B2B -> B2C` is a way to trade.
  return /\+/.test(left + right) && /[A-Za-z)][\d₀-₉_]/.test(left + right);
}

/** Beside an arrow, `H_2` is no indexed variable. */
const printed = (reaction: string): string =>
  reaction.replace(/_\{?(\d{1,2})\}?/g, (_, digits: string) => lowerDigits(digits));

const arrowOf = (typed: string): string => (typed.startsWith('<') ? (typed.endsWith('>') ? '⇌' : '←') : '→');

export const reactions: Rule = {
  name: 'reaction',
  reason: 'An arrow typed between the compounds of a reaction is `→` or, in both directions, `⇌`.',
  marks: ['->', '=>', '<-'],
  apply: (text) =>
    text.rewrite(
      REACTION,
      ([, left = '', space = '', typed = '', right = '']) =>
        isReaction(left, right) ? printed(`${left}${space}${arrowOf(typed)}${space}${right}`) : undefined,
      reactions.name,
    ),
  applies: {
    raw: 'the reactions CO + H2O -> CO2 + H2 and N2 + 3H2 <=> 2NH3',
    html: 'the reactions CO + H2O → CO2 + H2 and N2 + 3H2 ⇌ 2NH3',
  },
  mustNot: {
    raw: 'from B2B -> B2C, H1 + H2 -> H3, C1 => C2',
    html: 'from B2B -&gt; B2C, H1 + H2 -&gt; H3, C1 =&gt; C2',
  },
};

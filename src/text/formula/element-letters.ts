/**
 * Letters that are chemical elements in a text: `N uptake`, `soil P`, `nitrogen (N)`; `N = 48` in the same text is a number. Words
 * that also stand beside a count (`N atoms`, `N inputs`, `total N`) are no evidence.
 */
import type { Token } from './tokens.ts';

const BEHIND =
  /^(?:uptake|fixation|deposition|fertili[sz](?:er|ers|ation|ed)|minerali[sz]ation|cycling|limitation|leaching|enrichment|availability|deficiency|sequestration|stoichiometry|immobili[sz]ation|resorption|nutrition)$/;
const BEFORE =
  /^(?:soil|serum|organic|inorganic|foliar|litter|dissolved|mineral|microbial|particulate|extractable|reactive|atmospheric|urinary|dietary|sediment)$/i;
/** Names beside which the letter stands in brackets. */
const NAMES: Readonly<Record<string, string>> = {
  N: 'nitrogen',
  P: 'phosphorus',
  K: 'potassium',
  C: 'carbon',
  S: 'sulfur',
  H: 'hydrogen',
  O: 'oxygen',
  B: 'boron',
  F: 'fluorine',
  I: 'iodine',
};
const NUTRIENT = /^[NPKCS]$/;

/** The letters that are symbols of elements throughout a text. */
export function findElements(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach(({ kind, text }, at) => {
    if (text.length === 1 && kind === 'word' && Object.hasOwn(NAMES, text) && isElement(tokens, at))
      found.add(text);
  });
  if (found.size > 0) addListed(tokens, found);
  return found;
}

const wordAt = (tokens: readonly Token[], at: number, space: number): string | undefined =>
  tokens[space]?.kind === 'space' && tokens[at]?.kind === 'word' ? tokens[at].text : undefined;

function isElement(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]?.text ?? '';
  if (tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')')
    return wordAt(tokens, at - 3, at - 2)?.toLowerCase() === NAMES[letter];
  const [before, behind] = [wordAt(tokens, at - 2, at - 1), wordAt(tokens, at + 2, at + 1)];
  return (
    NUTRIENT.test(letter) &&
    ((behind !== undefined && BEHIND.test(behind)) || (before !== undefined && BEFORE.test(before)))
  );
}

/** `N and P`, `N, P and K`: beside an element stands another one. */
function addListed(tokens: readonly Token[], found: Set<string>): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const letter = tokens[at]?.text ?? '';
    if (!NUTRIENT.test(letter)) continue;
    const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
    const joint = wordAt(tokens, at + 2, at + 1);
    const next =
      comma === 1
        ? wordAt(tokens, at + 3, at + 2)
        : joint === 'and' || joint === 'or'
          ? wordAt(tokens, at + 4, at + 3)
          : undefined;
    if (next !== undefined && NUTRIENT.test(next) && (found.has(letter) || found.has(next)))
      found.add(letter).add(next);
  }
}

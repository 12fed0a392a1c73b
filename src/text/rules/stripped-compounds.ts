/** Compounds and ions whose counts stand apart, where a page's tags became spaces: `Fe 3 O 4`, `CO 2`, `SO 4 2−`. */
import { lowerDecimal, lowerDigits, raise } from '../unicode-scripts.ts';
import type { WorkingText } from '../working-text.ts';
import { elementsIn } from './chemistry.ts';

const COMPOUND =
  /(?<![\p{L}\p{N}.-])(?:(?:[A-Z][a-z]?){1,6} \d{1,2}(?:\.\d{1,3})?(?![\d%]|[.,]\d)(?: (?=(?:[A-Z][a-z]?){1,6}(?: \d|[\s,.;:)/-]|$)))?){1,6}(?:(?:[A-Z][a-z]?){1,4}(?=[\s,.;:)/-]|$))?/gu;
/** With no other elements, these are no names and no acronyms. */
const KNOWN = /^(?:CO 2|NO [23]|SO [234]|CH 4|NH [34]|PO 4|HCO 3)$/;
/** A count at the end belongs to these. */
const ENDS = /(?:O|S|N|F|H|Cl|Br|I|Se|Te|P|C) \d$/;
/** `NaCl 5 mM`: the amount of what stands before. */
const AMOUNT =
  /^ ?(?:[mnµμ]?M|mmol|mol|[mkµμ]?g|m?L|%|wt|at|eq(?:uiv)?|h|min|days?|[VK]|°|×|x \d|\d|and \d)(?![\p{L}])/u;
const ACIDS = /(?<![\p{L}\p{N}])(SO|CO|HPO|PO|NO|HCO|ClO) ([34]) ([23]?)[−-](?![\p{L}\p{N}+−-])/gu;
const CATIONS = /(?<![\p{L}\p{N}])(Ca|Mg|Zn|Fe|Cu|Mn|Co|Ni|Cd|Pb|Hg|Al|Cr) ([23]\+)(?![\p{L}\p{N}+−-])/gu;
/** With an element before, which no sentence begins with. */
const OPENS_SENTENCE = /^(?:In|As|At|No|He|Be|I) \d{1,2} [A-Z][a-z]?$/;
const SIMPLE = /(?<![\p{L}\p{N}.-])(?:[HNO] 2|O 3|PM 10|[NS]O x)(?=[\s,.;:)/-]|$)/gu;
const SINGLE_CHARGE = /(?<=(?<![\p{L}\p{N}])(?:Na|K|H|Li|NH₄|Cl|Br|OH)) ([+−])(?=[\s,.;:)/]|$)/gu;

/** `B 2 B` and `I 2 C` are spoken “to”, `N 3 C` is a room; of single letters, a compound has oxygen or hydrogen. */
function isMadeOf(elements: readonly string[]): boolean {
  const isLettered = elements.every((symbol) => symbol.length === 1);
  const telling = isLettered ? /^[OH]$/ : /^(?:O|H|N|S|F|Cl|Br|Se|Te|Si)$/;
  return new Set(elements).size > 1 && elements.some((symbol) => telling.test(symbol));
}

function compoundText(source: string, behind: string): string | undefined {
  if (/^PM 2\.5$/.test(source)) return 'PM₂.₅';
  const elements = elementsIn(source);
  if (elements === undefined || !isMadeOf(elements) || OPENS_SENTENCE.test(source)) return undefined;
  const isOpen = /\d$/.test(source);
  const hasInner = / \d[\d.]* [A-Z]/.test(source);
  if (isOpen && AMOUNT.test(behind)) return undefined;
  if (!hasInner && !KNOWN.test(source) && !(ENDS.test(source) && /[a-z]/.test(source))) return undefined;
  return source.replace(/ (\d[\d.]*) ?/g, (_, count: string) => lowerDecimal(count) ?? count);
}

/** Whether any was found. */
export function joinCompounds(text: WorkingText, rule: string): boolean {
  const before = text.body;
  text.rewrite(
    ACIDS,
    ([, acid = '', count = '', charge = '']) => `${acid}${lowerDigits(count)}${raise(`${charge}-`)}`,
    rule,
  );
  text.rewrite(CATIONS, ([, metal = '', charge = '']) => `${metal}${raise(charge)}`, rule);
  text.rewrite(
    COMPOUND,
    ({ 0: source, index }) => {
      const end = source.trimEnd();
      const made = compoundText(end, text.body.slice(index + end.length, index + end.length + 8));
      return made === undefined ? undefined : made + source.slice(end.length);
    },
    rule,
  );
  return text.body !== before;
}

/** Gases of one element and ions of one charge, in a text whose other scripts stand apart. */
export function joinGases(text: WorkingText, rule: string): void {
  text.rewrite(SIMPLE, ([gas]) => lowerDigits(gas).replace(' x', 'ₓ').replace(' ', ''), rule);
  text.rewrite(SINGLE_CHARGE, ([, charge = '']) => raise(charge), rule);
}

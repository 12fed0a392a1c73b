/** The ordered table of restoration rules. Earlier rules take things out of later ones' reach: links before all. */
import type { Rule } from './rule.ts';
import { accents } from './rules/accents.ts';
import { dollars, symbolInDollars, textInDollars } from './rules/dollars.ts';
import { markdownEmphasis, textCommands, unknownCommands } from './rules/emphasis.ts';
import { abbreviations, escapedSigns, texSpaces } from './rules/escapes.ts';
import { flattenedFormula } from './rules/flattened-formula.ts';
import {
  flattenedArrow,
  flattenedComparison,
  flattenedPlusMinus,
  flattenedSim,
  flattenedTimes,
} from './rules/flattened-numbers.ts';
import { doubledUrl, links, spaceAfterUrl, urlCommand } from './rules/links.ts';
import { signCommands } from './rules/symbols.ts';
import { texDashes } from './rules/tex-dashes.ts';
import { codeSpans, texQuotes } from './rules/tex-quotes.ts';

export const rules: readonly Rule[] = [
  doubledUrl,
  urlCommand,
  spaceAfterUrl,
  links,
  textInDollars,
  symbolInDollars,
  dollars,
  accents,
  abbreviations,
  flattenedFormula,
  flattenedTimes,
  flattenedPlusMinus,
  flattenedSim,
  flattenedComparison,
  flattenedArrow,
  signCommands,
  escapedSigns,
  texSpaces,
  texQuotes,
  codeSpans,
  texDashes,
  textCommands,
  markdownEmphasis,
  unknownCommands,
];

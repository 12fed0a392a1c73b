/** Ordered table of restoration rules. Earlier rules protect spans from later ones: links come first. */
import type { Rule } from './rule.ts';
import { accents } from './rules/accents.ts';
import { adjacentFormulas } from './rules/adjacent-formulas.ts';
import { bracketedScripts } from './rules/bracketed-scripts.ts';
import { chemistry } from './rules/chemistry.ts';
import { codedSigns } from './rules/coded-signs.ts';
import { colliderNames } from './rules/collider-names.ts';
import { copiedFormulas } from './rules/copied-formulas.ts';
import { customMacros } from './rules/custom-macros.ts';
import { dividedWords } from './rules/divided-words.ts';
import { displayedMaths, dollars, symbolInDollars, textInDollars } from './rules/dollars.ts';
import { doubledFormulas } from './rules/doubled-formulas.ts';
import { markdownEmphasis, textCommands, unknownCommands } from './rules/emphasis.ts';
import { entities, markdownEscapes } from './rules/entities.ts';
import { escapedBreaks } from './rules/escaped-breaks.ts';
import { escapedFormulas } from './rules/escaped-formulas.ts';
import { escapedQuotes } from './rules/escaped-quotes.ts';
import { abbreviations, escapedSigns, scriptDashes, texSpaces } from './rules/escapes.ts';
import { flattenedFormula } from './rules/flattened-formula.ts';
import {
  flattenedArrow,
  flattenedComparison,
  flattenedPlusMinus,
  flattenedSim,
  flattenedTimes,
} from './rules/flattened-numbers.ts';
import { htmlTags } from './rules/html-tags.ts';
import { invertedMarks } from './rules/inverted-marks.ts';
import { keptCapitals } from './rules/kept-capitals.ts';
import { layoutCommands } from './rules/layout-commands.ts';
import { bareAddresses, doubledUrl, links, markdownLinks, spaceAfterUrl } from './rules/links.ts';
import { lostAccents } from './rules/lost-accents.ts';
import { multiplicationSign } from './rules/multiplication-sign.ts';
import { nameMarks } from './rules/name-marks.ts';
import { namedSigns } from './rules/named-signs.ts';
import { pairedScripts } from './rules/paired-scripts.ts';
import { particlePairs } from './rules/particle-pairs.ts';
import { powerOfTen } from './rules/power-of-ten.ts';
import { quantities } from './rules/quantities.ts';
import { reactions } from './rules/reactions.ts';
import { references } from './rules/references.ts';
import { scriptedNames } from './rules/scripted-names.ts';
import { spaceInDollars } from './rules/space-in-dollars.ts';
import { spacedHyphens } from './rules/spaced-hyphens.ts';
import { spacing } from './rules/spacing.ts';
import { spacingAccents } from './rules/spacing-accents.ts';
import { spectralLines } from './rules/spectral-lines.ts';
import { groupedSpans, straySwitches } from './rules/stray-groups.ts';
import { strippedScripts } from './rules/stripped-scripts.ts';
import { signCommands } from './rules/symbols.ts';
import { texDashes } from './rules/tex-dashes.ts';
import { codeSpans, plainCode, texQuotes } from './rules/tex-quotes.ts';
import { texTies } from './rules/tex-ties.ts';
import { enquoted, letterCase } from './rules/text-functions.ts';
import { typedCharges } from './rules/typed-charges.ts';
import { typedStatistics } from './rules/typed-statistics.ts';
import { units } from './rules/units.ts';
import { urlCommand } from './rules/url-commands.ts';

/** All rules, in the order of their application. */
export const rules: readonly Rule[] = [
  codedSigns,
  entities,
  escapedFormulas,
  escapedQuotes,
  escapedBreaks,
  markdownEscapes,
  copiedFormulas,
  invertedMarks,
  plainCode,
  namedSigns,
  pairedScripts,
  htmlTags,
  layoutCommands,
  scriptDashes,
  letterCase,
  customMacros,
  doubledUrl,
  urlCommand,
  markdownLinks,
  spaceAfterUrl,
  links,
  bareAddresses,
  references,
  quantities,
  strippedScripts,
  doubledFormulas,
  adjacentFormulas,
  spaceInDollars,
  textInDollars,
  displayedMaths,
  bracketedScripts,
  chemistry,
  reactions,
  typedCharges,
  units,
  typedStatistics,
  powerOfTen,
  nameMarks,
  symbolInDollars,
  dollars,
  texTies,
  scriptedNames,
  spacingAccents,
  accents,
  lostAccents,
  keptCapitals,
  abbreviations,
  colliderNames,
  particlePairs,
  spectralLines,
  flattenedFormula,
  flattenedTimes,
  flattenedPlusMinus,
  flattenedSim,
  flattenedComparison,
  flattenedArrow,
  signCommands,
  multiplicationSign,
  escapedSigns,
  texSpaces,
  enquoted,
  texQuotes,
  codeSpans,
  texDashes,
  textCommands,
  straySwitches,
  groupedSpans,
  markdownEmphasis,
  dividedWords,
  spacedHyphens,
  spacing,
  unknownCommands,
];

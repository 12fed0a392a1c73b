/** Words of a page's buttons, menus and feet that have the form of a name. */

/** Buttons, menus and feet of pages, of two words as names are: `Sort By`, `Most Recent`, `Contact Us`. */
const ofPage =
  /^(?:about|accept|accepted|all|back|browse|contact|cookie|privacy|reject|terms|export|filter|full|home|latest|load|log|most|next|open|previous|publication|read|search|select|show|sign|skip|sort|view) (?:access|actions|all|notice|policy|preferences|service|settings|use|articles?|by|cited|date|downloaded|email|filters?|full|in|issues?|list|more|on|online|options|out|page|papers?|pdf|popular|read|recent|relevant|results?|text|to|up|us|view(?:ed)?)$/i;

export const isOfPage = (text: string): boolean => ofPage.test(text);

/** `Showing 1-25 of 3,412 results`, `1 — 50 / 312`: what a page holds of all that was found. */
const count =
  /^(?:(?:showing|displaying|viewing|items?|results?|articles?|papers?|records?)[: ]{0,2})?\d[\d,.]{0,9}\s?[-–—]\s?\d[\d,.]{0,9}\s?(?:of|\/|out of)\s(?:about |over )?\d[\d,.]{0,11}(?: \p{L}+){0,5}$/iu;

export const isCount = (text: string): boolean => text.length <= longestCount && count.test(text.trim());
const longestCount = 100;

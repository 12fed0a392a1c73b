/** A line that may stand between a title and its names: a day, a month, a journal and its volume, a field, "By". */

/** A day or a month, also behind what kind of work it is and in front of a journal: `Article · Mar 2026 · Journal of Hives`. */
const day =
  /^(?:(?:Article|Preprint|Conference Paper|Chapter|Thesis|Poster|Review)\s[·•|–-]\s)?(?:\d{1,2}\s)?\p{Lu}\p{L}{2,8}\.?\s(?:\d{1,2},\s)?(?:19|20)\d{2}(?:\s[·•]\s\p{Lu}.{2,100})?$/u;
/** `Catena, Volume 250, January 2027, Article 109123`: a journal and its volume. */
const imprint = /^\p{Lu}[^.?!]{1,100},\s(?:Vol(?:ume|\.)?\s?\d{1,5}|In Press)\b[^?!]{0,80}$/u;
/** `in Insect Computing`: the section of a journal. */
const section = /^in \p{Lu}[\p{L}&,' -]{2,60}$/u;

/** Alone above names: `By`, `Author(s):`. */
export const isIntroduction = (text: string): boolean =>
  /^(?:by|authors?|author\(s\)|authored by)\s?:?$/i.test(text);

export const isBetween = (text: string): boolean =>
  isIntroduction(text) || day.test(text) || imprint.test(text) || section.test(text);

/** A day as it is written behind `Published online:`. */
export const postedDay = String.raw`\d{1,2}\s\p{L}{3,10}\.?,?\s\d{4}|\p{L}{3,10}\.?\s\d{1,2},\s\d{4}|\d{4}-\d{2}-\d{2}`;

/** `Available online 14 March 2026`, alone on a line, which is no title. */
const posted = new RegExp(
  String.raw`^(?:first )?(?:posted|published|available)(?: online)?(?: on)?:?\s(?:${postedDay})$`,
  'iu',
);

export const isPostedLine = (text: string): boolean => posted.test(text);

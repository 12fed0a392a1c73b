/** A line of a reading list without what stands around the words of its paper: markers, pictures, brackets of notebooks. */
import { withoutDay } from '../days/days-around.ts';
import { isIdentified, parseIdentifier, withoutCalls } from '../fields/identifiers.ts';
import { longestItem } from './item-links.ts';
import { withoutLinkNames } from './link-names.ts';
import { withoutFrontMarks, withoutLinkKinds } from './title-marks.ts';
import { withoutVenueTags } from './venue-tags.ts';

/** `[[Title]]`, `[[page|Title]]`, `[[@key]]`; a dash within the brackets is the title's own. */
const wikiLink =
  /\[\[(?:@[^\][|\s]{1,100}|(?:[^\][|]|\[[^\][|]{0,100}\]){1,200}\|((?:[^\][]|\[[^\][]{0,100}\]){1,300})|((?:[^\][]|\[[^\][]{0,100}\]){1,300}))\]\](?!\()/g;

/** A picture that is no link, such as a badge: its address is that of the picture, and of no paper. */
const picture = /(?<!\[\s?)!\[[^\][]{0,200}\]\(([^()\s]{0,2000})\)/g;
const isOfPaper = (url: string): boolean => isIdentified(parseIdentifier(url));

const dayForm = '(?:\\d{4}(?:-\\d{1,2}-|\\.\\d{1,2}\\.|/\\d{1,2}/)\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})';
/** A day in front, which the words of a link may begin with: `[2026-11-14 Title](https://…)`. */
const day = new RegExp(`^(?:[[(]${dayForm}[\\])]|(\\[)?${dayForm})[:,]?\\s+(?!\\d{1,2}:\\d{2})`);

/** Without marks, days and venues in front of the title. */
export function withoutMarks(raw: string): string {
  const lines = withoutCalls(raw.slice(0, longestItem).replace(/<br\s{0,9}\/?>/gi, ' '));
  const shown = withoutDay(
    withoutFrontMarks(lines.replace(picture, (all, url: string) => (isOfPaper(url) ? all : ' '))),
  )
    // Pictures in links, such as badges.
    .replace(/\[\s?!\[[^\][]{0,200}\]\([^()]{0,2000}\)\s?/g, '[')
    .replace(wikiLink, (_all, shown: string | undefined, page: string | undefined) => {
      const words = shown ?? page ?? '';
      return /\s[-–—]\s/.test(words) ? `**${words}**` : words;
    })
    .replace(/\bPaper\s+page\s+-\s+/, '')
    .replace(/^(?:19|20)\d{2}\.\s+(?=\S)/, '')
    .replace(day, (_all, link?: string) => link ?? '')
    // Lists of code and papers put the venue first: "(ICLR 2026) Title".
    .replace(
      /^(?:\*\*|__|`)?[([](?:[A-Za-z][\w&' -]{1,30}?[ ’']?)?\d{2,4}(?:[./]\d{1,2})?[)\]](?:\*\*|__|`)?:?\s+/,
      '',
    )
    // `**[Oral]** Title`
    .replace(/^(\*\*|__)\[[^\][]{1,30}\]\1:?\s+(?=\S)/, '')
    .trim();
  return withoutVenueTags(withoutLinkNames(withoutLinkKinds(shown)));
}

/** Titles of DBLP, which a venue, volume and pages follow on the page of a person or a search. */
import { withoutStop } from '../fields/full-stops.ts';
import { type FoundIdentifiers, parseIdentifier } from '../fields/identifiers.ts';

export interface DblpTitle extends FoundIdentifiers {
  readonly title: string;
  readonly venue?: string;
  /** `YYYY`. */
  readonly firstMonth?: string;
}

/** `. 1-12`, `. 12:1-12:30`, `? 1-12`. */
const pages = /(?<=\.)\s+\d[\d:–-]{0,20}$|(?<=[?!])\s+\d[\d:]{0,9}[–-]\d[\d:]{0,9}$/;
const year = '((?:19|20)\\d{2})';
const span = '\\d[\\d:–-]{0,20}';
/** `13: 101-119 (2025)`, `13(2): 101:1-101:12 (2025)`, `2025: 55-70`, `abs/2505.01234 (2025)`. */
const imprint = new RegExp(
  `\\s(?:(?:\\d{1,4}(?:\\([^\\s()]{1,12}\\))?(?:\\s?:\\s?${span})?|abs/(\\S{5,30}))\\s\\(${year}\\)|${year}(?::\\s?${span})?)$`,
);
const longestVenue = 100;
/** Most words between two full stops of an abbreviated name. */
const longestPart = 2;
const venueWords = /^[(\p{Lu}\d][^:?!]{0,100}$/u;
const venueWord = /^(?:[(\p{Lu}\d].*|of|and|the|in|on|for|de|et|der|für|und|&|@)$/u;

export function readDblpTitle(text: string): DblpTitle {
  const tail = text.slice(-longestVenue - 60);
  const found = imprint.exec(tail);
  if (found === null) return { title: withoutStop(text.replace(pages, '')) };
  const [, preprint, ofVolume, ofMeeting] = found;
  const before = text.slice(0, text.length - tail.length + found.index);
  const at = venueStart(before, ofVolume !== undefined && preprint === undefined);
  if (at === undefined) return { title: withoutStop(text) };
  const venue = before
    .slice(at)
    .replace(/\s\(\d{1,2}\)$/, '')
    .trim();
  const firstMonth = ofVolume ?? ofMeeting;
  return {
    title: withoutStop(before.slice(0, at).trim()),
    ...(venue === 'CoRR' || preprint !== undefined ? {} : { venue }),
    ...(firstMonth === undefined ? {} : { firstMonth }),
    ...(preprint === undefined ? {} : parseIdentifier(`arXiv:${preprint}`)),
  };
}

/**
 * Where the venue begins: behind the last sentence; where `isJournal`, behind the last one that is longer than the parts of an
 * abbreviated name, such as "IEEE Trans. Pattern Anal. Mach. Intell.".
 */
function venueStart(text: string, isJournal: boolean): number | undefined {
  const stops = [...text.matchAll(/(?<!\b(?:vs|etc|dr|st|mr|al))[.?!]\s/gi)].map(({ index }) => index);
  while (stops.length > 1 && isJournal) {
    const [above = 0, last = 0] = stops.slice(-2);
    const part = text.slice(above + 2, last);
    if (text[last] !== '.' || part.split(' ').length > longestPart) break;
    stops.pop();
  }
  const at = stops.at(-1);
  const venue = at === undefined ? '' : text.slice(at + 2);
  const isVenue = venueWords.test(venue) && venue.split(' ').every((word) => venueWord.test(word));
  return at === undefined || !isVenue ? undefined : at + 2;
}

/** Lists of titles with names and without identifiers: books, talks, songs and tasks have the same form, so that words around them have to say what they are. */
import { isKnownVenue } from '../fields/venue-words.ts';
import type { ListRow } from '../lists/list-row.ts';
import { rowsOf } from '../lists/list-rows.ts';
import type { Capture, Doubt, FormatResult } from '../model/dump.ts';
import { quote } from '../model/quote.ts';

const ofPapers =
  /(?<!\p{L})(?:accepted|papers?|posters?|orals?|spotlights?|proceedings|publications?|preprints?|abstracts|akzeptierte|publikationen|veröffentlichungen|publicaciones|publicações|pubblicazioni|статьи|публикации)(?!\p{L})|论文|論文/iu;
const ofOthers =
  /(?<!\p{L})(?:talks|speakers?|keynotes?|books?|novels?|recipes?|tasks?|to-?dos?|news|songs?|albums?|playlists?|videos|films?|movies|podcasts?|members|committees?|chairs?|organi[sz]ers|reviewers|courses|lectures|tutorials|theses)(?!\p{L})/iu;
/** Longer headings are of subjects: `Recommending songs and films`. */
const mostWords = 4;

/** What stands between a title, names and a venue on a line. */
const parts = /\s*(?:[|()*_;]|<br\s{0,9}\/?>|,\s|\.\s|\s[-–—]\s)\s*/;
const longestLine = 1000;
const smallestPart = 0.5;

const hasVenue = ({ line }: ListRow): boolean =>
  line.text.slice(0, longestLine).split(parts).some(isKnownVenue);

export function findUnlinkedPapers(
  capture: Capture,
  { format, entries }: Pick<FormatResult, 'format' | 'entries'>,
): Doubt[] {
  const first = entries[0];
  if (format !== 'reading-list' || first === undefined) return [];
  const rows = rowsOf(capture);
  const papers = rows.filter(({ kind }) => kind === 'paper');
  if (papers.length === 0 || !papers.every(({ isUnlinked }) => isUnlinked === true)) return [];
  const around = rows.filter(({ kind }) => kind !== 'paper').map(({ line }) => line.text);
  const isOther = around.some((text) => ofOthers.test(text) && text.trim().split(/\s+/).length <= mostWords);
  const isSaid = around.some((text) => ofPapers.test(text)) && !isOther;
  const isPublished = !isOther && papers.filter(hasVenue).length >= papers.length * smallestPart;
  if (isSaid || isPublished) return [];
  const reason = `No line has an identifier or an address, and no heading says that these are papers (${quote(first.title)} by ${quote(first.authors?.[0])}): books, talks and tasks are listed so as well. Where they are papers, write a heading such as "# Accepted papers" above them.`;
  return [{ rule: 'unlinked-papers', reason, entry: undefined, line: first.lines.first }];
}

/** Words behind a dash that are subtitles because most such words of the list are: `Stings – Pain and Gain`. */

import type { Subtitle } from '../items/subtitle.ts';
import { readShortCitation } from '../names/short-citations.ts';
import { isSubject } from './head-titles.ts';
import { type ListRow, namesAuthors } from './list-row.ts';

/** Smallest part of the dashes of a list that have to be in front of subtitles for certain. */
const smallestPart = 0.5;
/** Fewest lines whose words may all be names, so that they are. */
const fewestNames = 3;

/**
 * A row whose title ends with its subtitle, or that has none, has no `subtitle` afterwards. Family names are left out where nothing else
 * speaks for a subtitle; where most of the list are some, `Pain and Gain` and `Bee and Dee` can't be told from one another, unless one word
 * alone stands in front.
 */
export function joinSubtitles(rows: readonly ListRow[]): readonly ListRow[] {
  const found = rows.flatMap((row) => (row.subtitle === undefined ? [] : [row.subtitle]));
  const sure = found.filter(({ kind }) => kind === 'sure').length;
  const isUsual = sure > 0 && sure >= found.length * smallestPart;
  const papers = rows.filter(({ entry }) => entry !== undefined).length;
  const areNames =
    found.length >= fewestNames && found.length === papers && found.every(({ kind }) => kind === 'name');
  const counts = countTexts(found);
  return rows.map((row) => {
    const { subtitle, ...bare } = row;
    if (subtitle === undefined || row.entry === undefined) return row;
    const isRepeated = (counts.get(subtitle.text.toLowerCase()) ?? 0) > 1;
    if (!isOpen(row, subtitle) || isRepeated || (isField(subtitle) && isTitleAlone(row))) return bare;
    const isCited = isCitation(subtitle);
    if (isCited && !isUsual) return bare;
    if (isUsual && subtitle.kind === 'open' && !(isCited && row.entry.title?.includes(' ')))
      return { ...bare, entry: { ...row.entry, title: subtitle.whole } };
    return areNames ? bare : row;
  });
}

/** Of several lines, it is their subject or series. */
function countTexts(found: readonly Subtitle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of found) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  return counts;
}

/** A word in front of the dash may be the first of a title: `Vision - Language Models`. */
const isTitleAlone = ({ entry }: ListRow): boolean => entry?.title?.includes(' ') === true;

/** `Machine Learning` */
const isField = ({ text }: Subtitle): boolean => isSubject(text);

/** Whether neither names nor another form has divided the words of the row. */
const isOpen = (row: ListRow, { whole, text, kind }: Subtitle): boolean => {
  const { entry } = row;
  return (
    kind !== 'sure' &&
    entry?.title !== undefined &&
    !namesAuthors(row) &&
    entry.note === undefined &&
    whole.startsWith(entry.title) &&
    whole.endsWith(text) &&
    whole.length > entry.title.length
  );
};

/** `Bee and Dee` */
const isCitation = ({ text }: Subtitle): boolean => readShortCitation(text) !== undefined;

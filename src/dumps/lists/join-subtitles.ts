/** Words behind a dash that are subtitles because most such words of the list are: `Stings – Pain and Gain`. */

import type { Subtitle } from '../items/subtitle.ts';
import { readShortCitation } from '../names/short-citations.ts';
import { type ListRow, namesAuthors } from './list-row.ts';

/** Smallest part of the dashes of a list that have to be in front of subtitles for certain. */
const smallestPart = 0.5;

/**
 * A row whose title ends with its subtitle, or that has none, has no `subtitle` afterwards. Family names are left out where nothing else
 * speaks for a subtitle; where most of the list are some, `Pain and Gain` and `Bee and Dee` can't be told from one another, unless one word
 * alone stands in front.
 */
export function joinSubtitles(rows: readonly ListRow[]): readonly ListRow[] {
  const found = rows.flatMap((row) => (row.subtitle === undefined ? [] : [row.subtitle]));
  const sure = found.filter(({ kind }) => kind === 'sure').length;
  const isUsual = sure > 0 && sure >= found.length * smallestPart;
  return rows.map((row) => {
    const { subtitle, ...bare } = row;
    if (subtitle === undefined || row.entry === undefined) return row;
    if (!isOpen(row, subtitle)) return bare;
    const isCited = isCitation(subtitle);
    if (isCited && !isUsual) return bare;
    return isUsual && subtitle.kind === 'open' && !(isCited && row.entry.title?.includes(' '))
      ? { ...bare, entry: { ...row.entry, title: subtitle.whole } }
      : row;
  });
}

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

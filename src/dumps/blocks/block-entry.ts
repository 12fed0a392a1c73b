/** The entry of a block: its title without marks, its names, and what its other lines say. */
import { type FoundIdentifiers, findIdentifiers } from '../fields/identifiers.ts';
import { venueInDays } from '../fields/openreview-venue.ts';
import { readImprint } from '../items/imprints.ts';
import { withoutBackMarks } from '../items/title-marks.ts';
import { withoutVenueAround } from '../items/venue-tags.ts';
import { type DumpEntry, makeEntry } from '../model/dump.ts';
import { authorFields } from '../names/author-fields.ts';
import { abstractIn } from './block-abstract.ts';
import { postedOn } from './block-days.ts';
import { identifiersOf } from './block-diagnostics.ts';
import { imprintIn } from './block-imprint.ts';
import { readDblpTitle } from './dblp-title.ts';
import { readMarkedTitle } from './marked-title.ts';
import { type Block, titleOf } from './title-block.ts';

/** The ACL Anthology's, on the line of a title. */
const buttons = /^pdf\s?bib(?:\s?abs)?\s+(?=[\p{Lu}\d])/u;

/**
 * @param place - of the abstract among the other lines, where most papers have it in one
 * @param above - identifiers that stand above the title
 */
export function toEntry(block: Block, place?: number, above?: FoundIdentifiers): DumpEntry {
  const { lines, names, isWhole, details, isColon } = block;
  const marked = readMarkedTitle(withoutVenueAround(titleOf(block)) ?? titleOf(block));
  const title = withoutBackMarks(marked.title.replace(buttons, ''));
  const texts = details.map(({ text }) => text.trim());
  const abstract = abstractIn(texts, title, place);
  const behind = lines.find((line) => line.behind !== undefined)?.behind;
  const own: FoundIdentifiers = above ?? Object.assign({}, ...identifiersOf(block).toReversed());
  const identifiers = { ...findIdentifiers(behind ?? ''), ...own, ...marked.identifiers };
  const venue = texts
    .map((text, at) => venueInDays(text) ?? venueInDays(`${text} ${texts[at + 1] ?? ''}`))
    .find((one) => one !== undefined);
  const imprint = behind === undefined ? imprintIn(texts) : readImprint(behind);
  const posted = postedOn(texts);
  return makeEntry({
    ...(posted.firstDate === undefined ? imprint : { ...posted, venue: imprint.venue }),
    ...(isColon ? readDblpTitle(title) : { title }),
    ...(abstract === undefined ? {} : { abstract }),
    ...authorFields(names, isWhole),
    ...identifiers,
    ...(venue === undefined ? {} : { venue }),
    lines: { first: lines[0]?.number ?? 1, last: lines.at(-1)?.number ?? 1 },
  });
}

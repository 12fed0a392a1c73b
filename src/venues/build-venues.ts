/** Groups papers by venue. */
import type { PaperId, PaperVenue, Venue, VenueId } from '../model.ts';
import { compareText } from '../words/compare-text.ts';
import { foldName } from '../words/fold-name.ts';
import { parseVenueDetails } from './parse-venue.ts';

/** The fields of a paper that venues are built from. */
export interface VenuedPaper {
  readonly id: PaperId;
  readonly venue: PaperVenue | undefined;
}

/** One venue for each series name; papers stay in the order given. */
export function buildVenues(papers: Iterable<VenuedPaper>): ReadonlyMap<VenueId, Venue> {
  const gathered = new Map<VenueId, { readonly name: string; readonly papers: PaperId[] }>();
  for (const { id, venue } of papers) {
    if (venue === undefined) continue;
    const found = gathered.get(venue.id);
    if (found === undefined)
      gathered.set(venue.id, { name: parseVenueDetails(venue.recorded).name, papers: [id] });
    else found.papers.push(id);
  }
  const venues = [...gathered].map(([id, { name, papers: ids }]): Venue => ({ id, name, papers: ids }));
  venues.sort((a, b) => compareText(foldName(a.name), foldName(b.name)) || compareText(a.id, b.id));
  return new Map(venues.map((venue) => [venue.id, venue]));
}

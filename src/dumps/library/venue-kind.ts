/** What the type of a record says of its venue. */
import type { DumpEntry } from '../model/dump.ts';
import type { TypedEntry } from './typed-entry.ts';

/** Types of BibTeX, CSL, RIS, Crossref, DBLP, Zotero, EndNote, PubMed and JATS, without spaces, hyphens and underscores. */
const journals =
  /^(?:article|articlejournal|articlemagazine|journal|journalarticles?|journalpaper|magazinearticle|(?:research|review)article|review|e?jour|jfull|mgzn)$/i;
const conferences =
  /^(?:inproceedings|conference|conferencepapers?|conferenceproceedings?|paperconference|proceedingsarticle|conferenceandworkshoppapers|conf|cpaper)$/i;

export function venueKindOf(type: string | undefined): DumpEntry['venueKind'] {
  const bare = type?.replace(/[\s_-]/g, '') ?? '';
  if (journals.test(bare)) return 'journal';
  return conferences.test(bare) ? 'conference' : undefined;
}

export function withVenueKind({ type, entry }: Pick<TypedEntry, 'type' | 'entry'>): DumpEntry {
  const kind = venueKindOf(type);
  return kind === undefined || entry.venue === undefined ? entry : { ...entry, venueKind: kind };
}

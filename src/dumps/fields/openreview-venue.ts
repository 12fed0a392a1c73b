/** Venues as OpenReview says them: in a field of its notes, and in the line with days below the authors on its pages. */

/** "Submitted to ICLR 2026" is not a venue yet. */
export function openreviewVenue(venue: string | undefined): string | undefined {
  const isPending =
    venue === undefined ||
    /^(?:submitted to|under review|withdrawn|desk rejected|.*\b(?:submission|withdrawn|rejected)\b)/i.test(
      venue,
    );
  return isPending
    ? undefined
    : venue.replace(/\s*[-,(]?\s*(?:oral|poster|spotlight|notable.*|highlight|talk)\)?$/i, '');
}

const modified = /\bLast Modified: \d{1,2} \p{L}{3,9} \d{4}(.*)$/u;
const behind = /(?:Readers:|Everyone|Revisions|BibTeX|CC BY|CC0)/;

/** `Published: 26 Jan 2026, Last Modified: 12 Feb 2026ICLR 2026 OralReaders: Everyone`, without spaces, as it is copied. */
export function venueInDays(text: string): string | undefined {
  const rest = modified.exec(text.slice(0, 400))?.[1] ?? '';
  const venue = (rest.split(behind)[0] ?? '').trim();
  return openreviewVenue(/\p{L}{2}/u.test(venue) ? venue : undefined);
}

/** Names of listings that no capture gives: the kind of the file, in the site's language. */
import type { Phrase } from './english.ts';
import { phrase } from './wording.ts';

/** What formats name a listing that does not name itself; issue files hold these words. Names of services are no such words. */
export const usualListings: readonly Phrase[] = [
  'Chat',
  'Conference oral abstracts',
  'Hugging Face collection',
  'Reading list',
  'Reference library',
];

/** The listing's name for readers. A name of its own stays as it is. */
export function listingName({ listing }: { readonly listing: string }): string {
  const usual = usualListings.find((name) => name === listing);
  return usual === undefined ? listing : phrase(usual);
}

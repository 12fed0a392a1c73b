/** Links from authors' names to their own pages, in front of a title or behind it. */

import { areFullNames } from '../names/written-names.ts';
import type { ItemLink } from './item-links.ts';

/** `https://bee.example.org/`, `https://www.example.edu/~bee`. */
const ownPage = /^https?:\/\/[^/?#]{3,80}(?:\/~[\w.-]{1,40})?\/?$/;
/** Three words at least, of which the first has a capital letter or is a number. */
const title = /^[^\p{Ll}]\S*(?: \S+){2}/u;

/** The first link, or behind such names the first that is a title: `[Ann Bee](https://bee.example.org), [A Long Title](…)`. */
export function firstTitle(links: readonly ItemLink[]): ItemLink | undefined {
  const found = links.find(({ words, url }) => !(ownPage.test(url) && areFullNames([words])));
  return found !== undefined && title.test(found.words) ? found : links[0];
}

/** Names behind a title that a line alone can tell from words of it: several persons, or one with initials. */

import { isOrganisation } from '../names/affiliations.ts';
import { beginsWithGivenName } from '../names/frequent-names.ts';
import { splitNames } from '../names/name-list.ts';
import { hasPlace } from '../names/names-with-places.ts';
import { arePersons, mayBePerson } from '../names/words-of-titles.ts';
import { areSure, hasInitial } from '../names/written-names.ts';
import { isReference } from '../references/whole-references.ts';
import {
  type Byline,
  beforeStop,
  behindBrackets,
  behindComma,
  behindStop,
  type Form,
  namesLast,
} from './byline-forms.ts';

const fewestWords = 2;

const behindBy = namesLast(/,?\s+(?:by|por|par|di)\s+/g);

/**
 * `Title. Ann Bee and Cid Dee`, `Title (Ann Bee, Cid Dee)`, `Ann Bee, Cid Dee. Title`, `Title, Ana Silva e Rui Costa`,
 * `Title por Ana Silva`; references have names in front in other forms.
 */
export const namesForSure: Form = (row) => {
  const isCited = isReference(row.words ?? '');
  const inFront = isCited ? undefined : beforeStop(row);
  const sure = [behindStop(row), behindBrackets(row), inFront].find((one) => isSure(one, false));
  return sure ?? [behindComma(row), behindBy(row)].find((one) => isSure(one, true));
};

/** Behind a comma or "by" stand words of titles as well: `Mice, Honey Bees and Fruit Flies`. */
function isSure(found: Byline | undefined, isBehindComma: boolean): boolean {
  if (found === undefined) return false;
  const { title, names } = found;
  const isInitialled = names.some(hasInitial);
  const isKnown = !isBehindComma || isInitialled || names.some(beginsWithGivenName);
  return areSure(found) && isKnown && title.split(/\s+/).length >= fewestWords && names.every(mayBePerson);
}

/** Names that a title has at its end or in front, behind or before a full stop, and that may be words of it as well. */
export function namesWithin(title: string): string | undefined {
  const text = title.slice(0, longest);
  const [, first = ''] = /^([^.?!]{5,200})\.\s["“‘]?\p{L}/u.exec(text) ?? [];
  const [, last = ''] = /[\p{L}\d)][.?!]\s([^.?!]{5,200})\.?$/u.exec(text) ?? [];
  return [last, first].find((part) => part !== '' && haveNames(part));
}
const longest = 1000;

function haveNames(part: string): boolean {
  const names = splitNames(part);
  const isName = (name: string): boolean => arePersons([name]);
  return (
    names.some((name) => isName(name) || hasPlace(name)) &&
    names.every((name) => isName(name) || hasPlace(name) || isOrganisation(name))
  );
}

/** Forms in which citations by family names alone stand in front of a title or behind it: `Bee & Dee: Title`, `Title (Bee et al., 2025)`. */
import { readShortCitation } from '../names/short-citations.ts';
import { mayBePerson } from '../names/words-of-titles.ts';
import type { WrittenNames } from '../names/written-names.ts';
import { barForm, barForms, type Form, namesFirst, namesLast } from './byline-forms.ts';

/** Family names alone. */
function familiesIn(text: string): WrittenNames | undefined {
  const cited = readShortCitation(text.replace(/[*_`]+/g, ''));
  return cited === undefined ? undefined : { names: [], isWhole: false, ...cited };
}

/** In front, only what can be no words of a title: `Vision and Language: A Survey`. */
const citationIn = (text: string): WrittenNames | undefined => {
  const cited = familiesIn(text);
  return cited?.isSure === true ? cited : undefined;
};

/** Where other lines are sure to begin with citations. */
export const familiesBefore = namesFirst(/:\s+/, familiesIn);

/** With family names alone. */
export const shortForms: readonly Form[] = [
  namesFirst(/(?<=[)\]])[.:,]?\s+/, citationIn),
  namesFirst(/:\s+/, citationIn),
  namesFirst(/(?<=\p{L}{2}|\d)\.\s+/u, citationIn),
  namesFirst(barForm, citationIn),
  namesFirst(/\s{3,}|\t/, citationIn),
  namesLast(/\s+by\s+/g, familiesIn),
  namesLast(/\s+(?=[([])/g, familiesIn),
  namesLast(barForms, familiesIn),
  namesLast(/\.\s+/g, familiesIn),
  namesLast(/,\s+/g, familiesIn),
  namesLast(/\s{3,}/g, familiesIn),
];

/** `Sato`, where other lines are sure to have such citations. */
const familiesOrOne = (text: string): WrittenNames | undefined => {
  const one = text.trim().replace(/^[([]|[)\]]$/g, '');
  const isOne = /^\p{Lu}[\p{L}'’-]{1,30}(?<=\p{Ll})$/u.test(one) && mayBePerson(one);
  return familiesIn(text) ?? (isOne ? { names: [], isWhole: false, isSure: false } : undefined);
};

/** Where all lines have the form, and some are sure: `Bee et al.: A Title`, `Bee & Dee: A Title`, `Bee: A Title`. */
export const mixedForms: readonly Form[] = [
  namesFirst(/:\s+/, familiesOrOne),
  namesFirst(/(?<=\p{L}{2})\.\s+/u, familiesOrOne),
  namesFirst(barForm, familiesOrOne),
  namesLast(/\s+(?=[([])/g, familiesOrOne),
  namesLast(barForms, familiesOrOne),
];

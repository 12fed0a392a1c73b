/** Names behind a title that is a link or emphasised, in the words of one line. */

import { COUNT } from '../fields/counts.ts';
import { isVenue } from '../fields/venue-words.ts';
import { areNamesOfPersons, endOfNames, hasVolume, isJournal } from '../names/venue-behind-names.ts';
import { namesIn } from '../names/written-names.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import type { Form } from './byline-forms.ts';

/** `Ann Bee (Hive University), Cid Dee`: what stands in brackets between names is no end of them. */
const withoutPlaces = (text: string): string =>
  text.replace(/\s\(([^()]{2,80})\)(?=(?:\s?[,;]|\s(?:and|&))\s(?:and\s)?\p{Lu})/gu, (all, place: string) =>
    isVenue(place) ? all : '',
  );

/** Tags, days and signs between a title and what divides it from the names: ` [NLP] (2026-11-19) 🔥, Ann Bee`. */
function withoutTags(behind: string): string {
  const [tags = ''] = tagsBehind.exec(behind) ?? [];
  const words = tags.split(/[()[\]]/).map((part) => part.trim());
  return words.some((part) => namesIn(part) !== undefined) ? behind : behind.slice(tags.length);
}
const tagsBehind = new RegExp(
  String.raw`^(?:\s?(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\]|#\p{L}[\p{L}\d_-]{1,30}|${COUNT}|\p{So}\uFE0F?(?:\s?\d[\d.]{0,5}k?)?)){1,4}(?=\s?[,.;:–—|·-]\s)`,
  'u',
);

/** What is no name begins: a full stop, a bar, a bracket, a year, a tag, a count. */
const nameEnd = new RegExp(
  String.raw`(?<=\p{L}{2})(?<!\s[JS]r)\.(?:\s|$)|\s+[-–—|/·•]\s+|\s*[()[\]]|,?\s+(?:19|20)\d{2}|\s['’]\d{2}(?!\d)|\s(?:[#@$]|\p{So}|${COUNT}|[a-z]{2,8}(?:-[a-z]{2,4})?\.[A-Z]{2}(?!\p{L})|TODO(?!\p{L})|via\s)`,
  'u',
);

/** Behind a title that is a link or emphasised: `, Ann Bee, Cid Dee. ICML 2026`. */
export const namesBehind: Form = ({ words = '', entry }) => {
  const title = entry?.title ?? '';
  const plain = withoutEmphasis(words).replace(/\s+/g, ' ');
  const at = title === '' ? -1 : plain.indexOf(title);
  if (at < 0) return undefined;
  const all = withoutTags(plain.slice(at + title.length)).replace(/^[\s"”»'*_.,:;–—|/·•([-]*/u, '');
  const by = /^(?:by|di|par|por|von(?= \p{Lu}\S{0,30} \p{Lu}))\s+/u.exec(all)?.[0] ?? '';
  // "e" is a part of Portuguese names elsewhere.
  const named = withoutPlaces(all.slice(by.length));
  const behind = by.trim() === 'di' ? named.replace(/ e (?=\p{Lu}\S{0,40} )/u, ', ') : named;
  const end = nameEnd.exec(behind)?.index ?? behind.length;
  const isBeforeYear = /^[\s,(]{1,3}(?:(?:19|20)\d{2}|['’]\d{2})(?!\d)/.test(behind.slice(end));
  const whole = behind.slice(0, end).replace(/[\s.,;–—|-]+$/, '');
  const own = endOfNames(whole, isBeforeYear);
  const names = namesIn(own);
  if (names === undefined || isJournal(whole, own)) return undefined;
  // A journal with its volume tells that one name in front of it is one.
  const isSure = own !== whole && hasVolume(whole) && areNamesOfPersons(own);
  return {
    title,
    ...names,
    isSure,
    isIntroduced: by !== '',
    rest: behind.slice(own.length).replace(/^[\s,;]+/, ''),
  };
};

/** Names in BibTeX's `author` field. */
import { withoutOthers } from '../author-fields.ts';
import { splitNames } from '../feeds/name-list.ts';
import { objectsIn } from '../sources/json-values.ts';
import { citationInput } from './citation-js.ts';
import { nameOf } from './library-entry.ts';

/** Maximum length of a name: citation-js needs quadratic time. */
const longestName = 300;

/** Names with TeX accents as Unicode, by citation-js; `others` stands last where BibTeX's list says so. */
export function namesOf(author: string | undefined): string[] {
  if (author === undefined) return [];
  const whole = author.replace(/\s+and\s*$/i, '').trim();
  const list = withoutOthers(author.replace(/\s+and(?:\s+others)?\s*$/i, '')).trim();
  const names = list.split(/\s+and\s+/i);
  if (names.some(isList))
    return [
      ...names.flatMap((name) => (isList(name) ? splitNames(name) : namesOf(name))),
      ...(list === whole ? [] : ['others']),
    ];
  const read = names.some((name) => name.length > longestName) ? undefined : readNames(list);
  const own = read ?? names.map((name) => name.replace(/[{}]/g, '').trim()).filter((name) => name !== '');
  const people = own.map((name) => name.replace(/ı(?=\p{M})/gu, 'i').normalize('NFC'));
  return list === whole ? people : [...people, 'others'];
}

/** `Ann Bee, Cid Dee, Eve Foe`: BibTeX's names have one comma, or two around `Jr.`, and none of BibTeX's own words. */
function isList(name: string): boolean {
  if (/[{}\\]/.test(name)) return false;
  const parts = name.split(',').map((part) => part.trim());
  return (
    parts.length > 3 || (parts.length === 3 && !/^(?:jr|sr|[ivx]+|phd|md|esq)\.?$/i.test(parts[1] ?? ''))
  );
}

/** Undefined for a list that citation-js can't parse. */
function readNames(list: string): string[] | undefined {
  try {
    const [item] = objectsIn(
      citationInput().data(
        [{ type: 'misc', label: 'x', properties: { author: list, title: 'x' } }],
        '@bibtex/entries+list',
      ),
    );
    return objectsIn(item?.author)
      .map(nameOf)
      .filter((name) => name !== undefined);
  } catch {
    return undefined;
  }
}

/** Names in BibTeX's `author` field. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { objectsIn } from '../sources/json-values.ts';
import { nameOf } from './library-entry.ts';

/** Maximum length of a name: citation-js needs quadratic time. */
const longestName = 300;

/** Names with TeX accents as Unicode, by citation-js; `others` stands last where BibTeX's list says so. */
export function namesOf(author: string | undefined): string[] {
  if (author === undefined) return [];
  const list = author.replace(/\s+and\s+others\s*$/i, '');
  const names = list.split(/\s+and\s+/);
  const read = names.some((name) => name.length > longestName) ? undefined : readNames(list);
  const own = read ?? names.map((name) => name.replace(/[{}]/g, '').trim()).filter((name) => name !== '');
  return list === author ? own : [...own, 'others'];
}

/** Undefined for a list that citation-js can't parse. */
function readNames(list: string): string[] | undefined {
  try {
    const [item] = objectsIn(
      plugins.input.data(
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

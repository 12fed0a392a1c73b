/** Names in BibTeX's `author` field. */
import { plugins } from '@citation-js/core';
import { isFamilyFirst } from '../../words/family-first.ts';
import { type DividedName, withoutOthers } from '../names/author-fields.ts';
import { collaborationNames, isGroupName } from '../names/group-name.ts';
import { looksLikeName, splitNames } from '../names/name-list.ts';
import { withoutNameMarkup } from '../names/name-markup.ts';
import { lineIn, objectsIn } from '../sources/json-values.ts';
import '@citation-js/plugin-bibtex';
import { withoutNumber } from './library-entry.ts';

/** Maximum length of a name: citation-js needs quadratic time. */
const longestName = 300;

/** `Given Family Suffix`, TeX accents as Unicode by citation-js; `others` stands last where BibTeX's list says so. */
export function namesOf(written: string | undefined): (string | DividedName)[] {
  if (written === undefined) return [];
  const author = withoutNameMarkup(written);
  const whole = author.replace(/\s+and\s*$/i, '').trim();
  const list = withoutOthers(author.replace(/\s+and(?:\s+others)?\s*$/i, ''))
    .replace(/\s+and\s*$/i, '')
    .trim();
  const names = splitOutside(list, /^\s+and\s+/i).flatMap((name) =>
    isList(name) ? splitNames(name) : (besideSigns(name) ?? [name]),
  );
  const people = withFamilies(plainNames(names.map(inOrder)), names);
  return list === whole ? people : [...people, 'others'];
}

/** Behind the authors, those of a field for them that aren't among them, as INSPIRE and APS have it. */
export function withCollaborations(
  names: readonly (string | DividedName)[],
  field: string | undefined,
): (string | DividedName)[] {
  const folded = (name: string): string => name.toLowerCase().replace(/^the /, '');
  const known = new Set(names.map((one) => folded(typeof one === 'string' ? one : one.name)));
  const groups = plainNames([field ?? ''])
    .flatMap(collaborationNames)
    .filter((name) => !known.has(folded(name)));
  return [...names, ...groups.map((name) => ({ name, family: name }))];
}

/** With family names as `García Márquez, Gabriel` divides them; a name in braces among others is a group's. */
function withFamilies(people: readonly string[], names: readonly string[]): (string | DividedName)[] {
  const families = names.map((name) => {
    const [family = '', given] = splitOutside(name, /^\s*,\s*/);
    if (given !== undefined && !/=/.test(name)) return family;
    return names.length > 1 && /^\{[^{}]*\}$/.test(name) && !names.every((one) => one.startsWith('{'))
      ? name
      : '-';
  });
  const plain = plainNames(families);
  if (plain.length !== people.length) return [...people];
  return people.map((name, index) => {
    const family = plain[index];
    return family?.includes(' ') ? { name, family } : name;
  });
}

/** `Ann Bee, Cid Dee, Eve Foe`: BibTeX's names have one comma, or two around `Jr.`, and none of BibTeX's own words. */
function isList(name: string): boolean {
  if (/[{}\\=]/.test(name)) return false;
  const parts = name.split(',').map((part) => part.trim());
  return (
    parts.length > 3 || (parts.length === 3 && !/^(?:jr|sr|[ivx]+|phd|md|esq)\.?$/i.test(parts[1] ?? ''))
  );
}

/** `Ann Bee, Cid Dee \\& Eve Foe`, whole names beside a sign that BibTeX doesn't know; undefined where they may be a group's name. */
function besideSigns(name: string): string[] | undefined {
  if (!/\s\\?&\s/.test(name) || /[{}=]|\\(?!&)/.test(name)) return undefined;
  const list = name.replace(/\\&/g, '&');
  const people = splitNames(list);
  const areWhole = people.length > 1 && people.every((one) => looksLikeName(one, false) && !isGroupName(one));
  return areWhole && !isGroupName(list) ? people : undefined;
}

/** `Family, Given` and `Family, Suffix, Given` in the order in which names are printed; a comma within braces is part of a name. */
function inOrder(name: string): string {
  const labelled = labelledParts(name);
  if (labelled !== undefined) return labelled;
  const parts = splitOutside(name, /^\s*,\s*/);
  const given = parts.length > 1 ? parts.at(-1) : undefined;
  const [family, suffix] = parts;
  if (parts.length === 2 && isFamilyFirst(family ?? '', given ?? '')) return `${family} ${given}`;
  return [given, family, parts.length > 2 ? suffix : undefined].filter(Boolean).join(' ');
}

/** Biblatex's extended format: `family=Berg, given=Jan, prefix=van den, useprefix=true`. */
function labelledParts(name: string): string | undefined {
  if (!/(?:^|,)\s*"?family\s*=/.test(name)) return undefined;
  const parts = new Map(
    splitOutside(name, /^\s*,\s*/).map((part) => {
      const [, label = '', value = ''] = /^"?([\w-]+)\s*=\s*(.*?)"?$/.exec(part) ?? [];
      return [label, value];
    }),
  );
  return ['given', 'prefix', 'family', 'suffix']
    .map((label) => parts.get(label))
    .filter(Boolean)
    .join(' ');
}

/** Splits where `separator` matches outside of braces; parts are trimmed, and none is empty. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\\') at += 1;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    else if (depth === 0 && /[\s,]/.test(letter)) {
      const found = separator.exec(text.slice(at, at + 40))?.[0];
      if (found === undefined) continue;
      parts.push(text.slice(start, at));
      start = at + found.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** Names without TeX; one that citation-js can't decode is without its braces, and in doubt. */
export function plainNames(names: readonly string[]): string[] {
  const isShort = names.every((name) => name.length <= longestName);
  const read = isShort ? readGroups(names.map((name) => `{${name}}`).join(' and ')) : undefined;
  const plain = read?.length === names.length ? read : names.map((name) => name.replace(/[{}]/g, ''));
  return plain
    .map((name) =>
      name
        .replace(/<\/?\w[^<>]*>/g, '')
        .replace(/ı(?=\p{M})/gu, 'i')
        .replace(/\s+/g, ' ')
        .trim()
        .normalize('NFC'),
    )
    .filter((name) => name !== '');
}

/** Each name in braces is a group to citation-js, which changes nothing but its TeX; undefined if it can't parse one. */
function readGroups(list: string): string[] | undefined {
  try {
    const [item] = objectsIn(
      plugins.input.data(
        [{ type: 'misc', label: 'x', properties: { author: withRings(list), title: 'x' } }],
        '@bibtex/entries+list',
      ),
    );
    return objectsIn(item?.author)
      .map(({ literal, family }) => lineIn(literal) ?? lineIn(family))
      .filter((name) => name !== undefined)
      .map(withoutNumber);
  } catch {
    return undefined;
  }
}

/** `\aa`, the one letter that citation-js doesn't know. */
const withRings = (text: string): string =>
  text.replace(/\\(aa|AA)(?![a-zA-Z])(?:\{\}| )?/g, (_, name: string) => (name === 'aa' ? 'å' : 'Å'));

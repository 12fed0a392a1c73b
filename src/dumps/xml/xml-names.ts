/** Names of authors in records of XML: divided into elements, or as text in one of several orders. */

import { personFirst } from '../feeds/item-fields.ts';
import { nameOf, withoutNumber } from '../library/library-entry.ts';
import type { DividedName } from '../names/author-fields.ts';
import { suffix } from '../names/degrees.ts';
import { splitListedNames, splitMedicalNames, splitNames } from '../names/name-list.ts';
import { wordsOf } from './xml-text.ts';
import { elementsIn, select, type XmlElement } from './xml-tree.ts';

/** Of elements with one name each, else of those with a list of names. */
export function namesOf(
  elements: readonly XmlElement[],
  bylines: readonly XmlElement[],
): (string | DividedName)[] {
  if (elements.length === 0)
    return bylines.flatMap((byline) => {
      const splitOwn = bylines.length > 1 ? splitListedNames : splitNames;
      // Europe PMC's.
      const split = byline.name === 'authorString' ? splitMedicalNames : splitOwn;
      return split(wordsOf(byline) ?? '');
    });
  // PubMed says so where it has not named all of them.
  const isCut = elements[0]?.parent?.attributes.CompleteYN === 'N';
  const names = elements.filter(isAuthor).flatMap((element) => nameIn(element) ?? []);
  return isCut ? [...names, 'et al.'] : names;
}

/** Libraries name editors beside authors, by their roles; PubMed has lists of editors, and spellings that it has corrected. */
function isAuthor(element: XmlElement): boolean {
  if (element.attributes.ValidYN === 'N' || element.parent?.attributes.Type === 'editors') return false;
  const roles = select(element, 'role/roleTerm').map(wordsOf);
  return roles.length === 0 || roles.some((role) => /^(?:author|aut|creator|cre)$/i.test(role ?? ''));
}

/** Elements around the name of one person, of which the western one counts. */
const within = [
  'name',
  'name-alternatives/name[name-style=western]',
  'name-alternatives/name',
  'string-name',
  'Person',
  'persName',
];
const families = [
  'LastName',
  'lastName',
  'keyname',
  'surname',
  'familyName',
  'last',
  'namePart[type=family]',
];
const givens = [
  'ForeName',
  'forenames',
  'given-names',
  'given_name',
  'givenName',
  'givenname',
  'firstName',
  'forename',
  'first',
  'namePart[type=given]',
  'Initials',
];
const groups = [
  'CollectiveName',
  'collectiveName',
  'collab',
  'collab-name-alternatives/collab',
  'creatorName[nameType=Organizational]',
];
const persons = ['creatorName', 'namePart[type=]', 'displayForm'];

function nameIn(element: XmlElement): string | DividedName | undefined {
  const first = (paths: readonly string[]): XmlElement | undefined =>
    paths.map((path) => select(element, path)[0]).find((found) => wordsOf(found) !== undefined);
  const inner = first(within);
  if (inner !== undefined && elementsIn(inner).length > 0) return nameIn(inner);
  const group = wordsOf(first(groups));
  if (group !== undefined) return { name: group, family: group };
  const [family, given, end] = [families, givens, ['suffix', 'Suffix']].map((paths) => wordsOf(first(paths)));
  if ((family ?? given) !== undefined) {
    const name = nameOf({ family, given, suffix: end });
    return name === undefined || given === undefined ? name : { name, family };
  }
  const isGroup = element.name === 'organization' || element.attributes.type === 'corporate';
  const whole = wordsOf(first(persons) ?? (isText(element) ? element : undefined));
  return whole === undefined || isGroup ? whole : personIn(whole);
}

/** Whether there are no elements but of style. */
const isText = (element: XmlElement): boolean => elementsIn(element).every(({ name }) => name === 'style');

const company = /, (?:Inc|Ltd|LLC|Corp|GmbH|AG|plc)\.?$/;

/** `Bee, Ann`, `Bee, Ann, Jr.`, `Bee, Ann, 1970-`, `Ann Bee 0001`; EndNote ends groups with a comma. */
function personIn(text: string): string {
  if (company.test(text)) return text;
  const undated = text.replace(/,? \(?\d{4}-(?:\d{4})?\)?\.?$/, '').replace(/,$/, '');
  const end = /, ([^,]+)$/.exec(undated)?.[1] ?? '';
  const hasSuffix = suffix.test(end) && undated.split(',').length === 3;
  const name = hasSuffix ? undated.slice(0, -end.length - 2) : undated;
  const ordered = withoutNumber(personFirst(name, true)?.[0] ?? name);
  return hasSuffix ? `${ordered} ${end}` : ordered;
}

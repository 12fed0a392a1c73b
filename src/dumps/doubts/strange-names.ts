/** Texts that are read as an author where names are divided in other places than those at which they end. */
import { glued } from '../names/glued-names.ts';
import { isGroupName } from '../names/group-name.ts';
import { mayBeSeveral } from '../names/middle-dots.ts';
import { areTwoPersons } from '../names/name-conjunctions.ts';
import { hasPlace } from '../names/names-with-places.ts';

/** Maximum length of an author's name; groups have long ones. */
const longestName = 200;

const signsOfNoName =
  /[{}[\]<>|@=;\\]|https?:|\bet al\b|,.*,|^[>#]|^admin$|^(?:full[ -]?text(?: (?:html|pdf))?|(?:free|full|open|no) access|advance article|early view|view (?:article|abstract|pdf)|download pdf)$|^(?:title|authors?|abstract|subjects?|comments?)\s*:|^(?:by|with|(?:(?:co-?)?(?:advised|supervised|written)|joint(?: work)?)\s(?:by|with))[:\s]/i;

/** `Ann Bee - Nature Hives`: what stands behind names. */
const dashed = /\p{L}\.? [-–—] \p{L}/u;

/** `P.`, `M.-L.`, without the family name. */
const initialsAlone = /^(?:(?:\p{Lu}\.[ -]?){1,6}|\p{Lu}(?:-\p{Lu})?)$/u;

/** `Cid Dee1Department of Things`, `Spain.2Hive Labs`; groups may be called `Text2Speech Team`. */
const numbered = /[\p{Ll}.]\d{1,2}\p{Lu}(?!.{0,100} (?:Collaboration|Consortium|Group|Project|Team)$)/u;
const affiliated =
  /[\p{Ll}.\d)](?:Departments?|Dept|Institut\p{Ll}{0,4}|Universit\p{Ll}{1,4}|Laborator(?:y|ies)|Hospital|(?:School|Faculty|College|Division|Cent(?:er|re)) (?:of|for))(?:[\s.,]|$)/u;
/** `أحمد حسن وسارة خالد`: the Arabic “and” is the first letter of the next word, with which names begin too. */
const joinedInArabic =
  /^\p{Script=Arabic}+ (?:\p{Script=Arabic}+ ){1,3}و\p{Script=Arabic}{2,} \p{Script=Arabic}/u;
/** Where one name of several passes into the next. */
const joint = /\p{Ll}{2}(?<!\b(?:Mac|Fitz|Van|Dell[ae]))\p{Lu}\p{Ll}{1,40} (?=\p{Lu})/gu;

/** The first author that is no name, only a part of one, or several with nothing between them; `families` has those of some. */
export function strangeName(
  authors: readonly string[],
  families: Readonly<Record<string, string>> = {},
): string | undefined {
  const isAlone = authors.length === 1;
  return authors.find(
    (name) =>
      !/\p{L}/u.test(name) ||
      name.length > longestName ||
      [signsOfNoName, initialsAlone, numbered, affiliated, joinedInArabic].some((form) => form.test(name)) ||
      (!Object.hasOwn(families, name) && hasPlace(name)) ||
      (!isGroupName(name) &&
        ((!Object.hasOwn(families, name) && dashed.test(name)) ||
          (!Object.hasOwn(families, name) && areTwoPersons(name, isAlone)) ||
          mayBeSeveral(name) ||
          (isAlone ? glued.test(name) : (name.match(joint)?.length ?? 0) > 1))),
  );
}

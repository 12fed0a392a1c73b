/** Names and where or when a paper was published, on one line: `Ann Bee, Cid Dee · Nature, 2026`, `2026 | Ann Bee, Cid Dee`. */
import { withoutOthers } from '../names/author-fields.ts';
import { fromInitials } from '../names/bare-initials.ts';
import { mostlyNames } from '../names/mostly-names.ts';
import { namesIn } from '../names/written-names.ts';
import { isWholeImprint } from './imprints.ts';

export interface DividedNames {
  /** The part of the line that has the names. */
  readonly names: string;
  /** The names that are written there. */
  readonly list: readonly string[];
  readonly imprint: string;
}

/** Longer lines are sentences, or have hundreds of names. */
export const longestLine = 2000;
const longestImprint = 160;

/** What may stand between names and an imprint; a comma and a space do so between names, too. */
const divider =
  / [·•⋅|] | (?:[—–-]{1,2}|\/{1,2}|::?) | ?[,;:] |(?<=\p{L}{2})\. | @ ?| (?:[Ii]n|at)[: ] ?| (?=[([])| (?=(?:\p{Lu}[\p{L}/-]{0,12}\p{Lu}[\p{L}/-]{0,9} )?(?:19|20)\d{2}\b)/gu;
/** Behind initials that stand behind a family name. */
const medicalDivider = /(?<=\p{L}[\p{L}’'-] \p{Lu}{1,3})(?:\. | [·•⋅|] | [—–-]{1,2} |, | \()/gu;
/**
 * Divides a line of names at the first place behind which an imprint stands, also where another one stands in front; undefined where
 * none does. An imprint has a year, a day, a known venue or an identifier, and else short words, none of which are a person's name.
 */
export function divideNames(line: string): DividedNames | undefined {
  if (line.length > longestLine) return undefined;
  const text = line.replace(/\s+/g, ' ').trim();
  return divideInFront(text) ?? divideBehind(text);
}

/** Longer texts are no imprint in front of names. */
const longestInFront = 60;

function divideInFront(text: string): DividedNames | undefined {
  for (const match of text.slice(0, longestInFront).matchAll(divider)) {
    const [before, names] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (!isWholeImprint(before)) continue;
    const list = namesOf(withoutBrackets(names));
    if (list !== undefined) return { names: withoutBrackets(names), list, imprint: before };
    const divided = divideBehind(names);
    if (divided !== undefined) return { ...divided, imprint: `${before} · ${divided.imprint}` };
  }
  return undefined;
}

const withoutBrackets = (text: string): string => text.replace(/^[([]([^()[\]]+)[)\]]$/, '$1');

function divideBehind(text: string): DividedNames | undefined {
  for (const [names, imprint] of placesIn(text, divider)) {
    const list = namesOf(names);
    if (list !== undefined) return { names, list, imprint };
  }
  for (const [names, imprint] of placesIn(text, medicalDivider)) {
    const list = medicalNames(names);
    if (list !== undefined) return { names: list.join(', '), list, imprint };
  }
  return undefined;
}

/** The text in front of each divider behind which an imprint stands, and that imprint. */
function placesIn(text: string, end: RegExp): readonly (readonly [front: string, imprint: string])[] {
  return [...text.matchAll(end)].flatMap(({ index, 0: mark }) => {
    const imprint = text.slice(index + mark.length);
    // Between several names there is one sign.
    const isOnly = /[·•⋅|—–-]/.test(mark) && !imprint.includes(mark);
    const isPlace = imprint.length <= longestImprint && isWholeImprint(imprint, isOnly);
    return isPlace ? [[text.slice(0, index), imprint] as const] : [];
  });
}

function namesOf(text: string): readonly string[] | undefined {
  const bare = withoutOthers(text);
  return namesIn(bare)?.names ?? mostlyNames(bare);
}

/** `Bee A, Dee CE`, in front of a journal. */
function medicalNames(text: string): readonly string[] | undefined {
  const all = text.split(/, /);
  const names = all.map((name) => (medicalName.test(name) ? fromInitials(name) : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}
const medicalName = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2} \p{Lu}{1,3}(?<!\s(?:ACL|KDD|UAI|CHI|WWW))$/u;

/** Parses lists of names. */
import { decodeEntities } from '../../text/rules/entities.ts';
import { withoutOthers } from './author-fields.ts';
import { areKinds, fromInitials } from './bare-initials.ts';
import { haveFamiliesInCapitals } from './capital-families.ts';
import { degree, suffix } from './degrees.ts';
import { isGroupName } from './group-name.ts';
import { atMiddleDots } from './middle-dots.ts';
import { atConjunctions, CONJUNCTIONS, type NamePlace } from './name-conjunctions.ts';

/** Splits at commas, semicolons and "and"; affiliations and notes in brackets are removed. */
export function splitNames(text: string): string[] {
  return initialsFirst(namesIn(text));
}

/**
 * As `splitNames`, of a text that a program has written: with one name, or a list with signs behind all. `Ana Silva e Costa Ramos` is
 * one person there.
 */
export function splitListedNames(text: string): string[] {
  return initialsFirst(namesIn(text, 'inner'));
}

/** As `splitNames`, of a list in which initials are known to stand behind: `Bee A, Dee C, The Hive Group.` */
export function splitMedicalNames(text: string): string[] {
  const names = namesIn(text.trim().replace(/\.$/, ''));
  return areKinds(names) ? names : names.map((name) => fromInitials(name) ?? name);
}

function namesIn(text: string, place?: NamePlace): string[] {
  const names = joinSuffixes(splitAtSigns(text, place));
  return withoutFullStop(initialsInTurn(names) ?? names);
}

/** `Cid Dee, Jr., Ann Bee, PhD`: a suffix belongs to the name before, and a degree to none. */
function joinSuffixes(names: readonly string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && suffix.test(name)) joined[joined.length - 1] = `${before} ${name}`;
    else if (before === undefined || !degree.test(name)) joined.push(name);
  }
  return joined;
}

/** `Bee A, Dee CD, Foe E.`: where no initials have one, the full stop ends the list. */
function withoutFullStop(names: readonly string[]): string[] {
  const isBare = (name: string): boolean => / \p{Lu}{1,3}$/u.test(name);
  const last = names.at(-1)?.replace(/\.$/, '') ?? '';
  const others = names.slice(0, -1);
  const all = [...others, last];
  const isEnded = all.some(isBare) && all.every((name) => isBare(name) || isGroupName(name));
  return others.length > 0 && isEnded ? all : [...names];
}

/** Only where one has several: the names of some families are put behind as one letter (`Rakesh K`). Groups stay as they are. */
function initialsFirst(names: readonly string[]): string[] {
  const turned = names.flatMap((name) => fromInitials(name) ?? (isGroupName(name) ? name : []));
  const isSure = names.length > 1 && names.some((name) => / \p{Lu}{2,4}(?: (?:Jr|Sr|2nd|3rd))?$/u.test(name));
  if (haveFamiliesInCapitals(names)) return [...names];
  return isSure && turned.length === names.length ? turned : [...names];
}

const isInitials = (name: string): boolean => /^(?:\p{Lu}\.?[ -]?){1,4}$/u.test(name);

/** `Bee, A., Dee, C. E., The Hive Group`: family names and initials in turn, with groups between them; undefined for another list. */
function initialsInTurn(names: readonly string[]): string[] | undefined {
  if (!names.some(isInitials)) return undefined;
  const joined: string[] = [];
  // Beside groups, capitals without a full stop may be one too: `Ann Bee, NASA, The Hive Group`.
  const isPlain = !names.some(isGroupName);
  for (let at = 0; at < names.length; at += 1) {
    const [name = '', behind = ''] = names.slice(at, at + 2);
    if (isGroupName(name)) joined.push(name);
    else if (isInitials(name) || !isInitials(behind) || !(isPlain || behind.includes('.'))) return undefined;
    else {
      joined.push(`${behind} ${name}`);
      at += 1;
    }
  }
  return joined;
}

/** `Ann Bee and Hive Team`, `Bees & the Hive Team` between commas. */
const twoInOne = /(?:^|, ?)\p{Lu}[^\s,.]{0,40} \p{Lu}[^\s,.]{0,40} (?:and|&) | (?:and|&) [Tt]he /u;

const betweenInitials = new RegExp(` ?, ?(?:(?:&|${CONJUNCTIONS}) )?|(?<=\\.) (?:&|${CONJUNCTIONS}) `, 'u');

/** Where the last item of a list stands; the others are inner ones. */
const placeOfLast = (items: readonly string[], list: string): NamePlace => {
  if (items.length === 1) return 'alone';
  return /[;|；؛]| (?:and|AND|&|·|•) /.test(list) ? 'inner' : 'last';
};

function splitAtSigns(text: string, place?: NamePlace): string[] {
  // White space first: the separators' own would be searched for anew from each character of a long run.
  const plain = decodeEntities(text)
    .replace(/\s{0,9}\((?:[^()]|\([^()]{0,300}\)){0,500}\)/g, '')
    .replace(/\s+/g, ' ');
  const list = withoutOthers(plain);
  const names =
    familiesFirst(list) ??
    // Names of groups may have such words in them: `Bees & Health Team`.
    (twoInOne.test(list) ? undefined : initialsInTurn(list.split(betweenInitials))) ??
    atSigns(list, place);
  return names
    .flatMap(atMiddleDots)
    .map(bareName)
    .filter((name) => name !== '');
}

function atSigns(list: string, place?: NamePlace): string[] {
  const items = list.split(/ ?[;|、，；،؛] ?| ?, ?(?:and |& )?| and | AND | & | [·•] /);
  const last = place ?? placeOfLast(items, list);
  return items.flatMap((item, at) => atConjunctions(item, at === items.length - 1 ? last : 'inner'));
}

/** `{name: Ann Bee}`, of a list of objects, `{The Group}`, of BibTeX, and `Ann Bee*†` without what refers to notes; `○山田太郎` speaks. */
const bareName = (name: string): string =>
  name
    .trim()
    .replace(/^\{(?:\s?name\s?:)?([^{}]*)\}$/, '$1')
    .replace(/(?<=\p{L}\.?)[ *†‡§¶⁰¹²³⁴-⁹]+$/u, '')
    .replace(/^[○◯◎●◊◇◆☆★†‡*][○◯◎●◊◇◆☆★†‡* ]{0,9}(?=\p{L})/u, '')
    .trim();

const family =
  "(?:(?:van|von|der|den|de|da|di|dos|del|della|la|le|bin|bint|binti|binte|ibn|ap|ter|ten|zu|zur|af|av) ){0,3}\\p{Lu}(?!\\p{L}*\\p{Lu}{2})[\\p{L}'’‘-]*";
const familyGiven = new RegExp(`^(${family}), (\\p{Lu}[\\p{L}'’‘.-]*(?: [\\p{L}'’‘.-]+){0,3})$`, 'u');

/** The name in a text that is one as `Family, Given`; a family name of two words may be a person of its own. */
export function familyFirst(text: string): string[] | undefined {
  const [, name, given] = familyGiven.exec(text.trim()) ?? [];
  return name === undefined ? undefined : [`${given} ${name}`];
}

const lastComma = new RegExp(` ?,? (?:&|${CONJUNCTIONS}) `, 'u');

/**
 * `Bee, Ann; Dee, Cid` and `Bee, Ann and Dee, Cid`: commas within names. Between semicolons some may be without one,
 * such as a group.
 */
function familiesFirst(list: string): string[] | undefined {
  const isDivided = list.includes(';');
  const pieces = list
    .split(isDivided ? / ?; ?(?:and |& )?/ : lastComma)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const commas = pieces.map((piece) => piece.split(',').length - 1);
  if (pieces.length < 2 || commas.some((count) => count > 1)) return undefined;
  if (!isDivided && commas.includes(0)) return undefined;
  const isSure = (piece: string): boolean => familyGiven.test(piece);
  if (isDivided ? !pieces.some(isSure) : !pieces.every(isSure)) return undefined;
  return pieces.map((piece) => piece.split(/, ?/).reverse().join(' '));
}

const wordOfName = "\\p{Lu}[\\p{L}'’-]{1,30}";
/** `Bee, Ann`, `Bee, Ann C.`, in front of full names. */
const invertedLead = new RegExp(
  `^(${wordOfName}), (${wordOfName}(?: \\p{Lu}\\.)?)(?:,? (?:and|&|${CONJUNCTIONS}) |, )(?=${wordOfName} )`,
  'u',
);

/**
 * `Bee, Ann, Cid Dee, and Eve Foe`: of the first alone the family name is in front, as the styles of Chicago and the MLA have it. For texts
 * that are known to be names: `Attention, Memory, and Deep Learning` is of that form, too.
 */
export function firstInverted(list: string): string[] | undefined {
  if (list.length > longestList || /[;|]/.test(list)) return undefined;
  const [lead, name = '', given = ''] = invertedLead.exec(list) ?? [];
  if (lead === undefined) return undefined;
  const others = atSigns(list.slice(lead.length)).map((other) => other.trim());
  const areFull = others.every((other) => / /.test(other) && looksLikeName(other) && !isGroupName(other));
  return areFull ? [`${given} ${name}`, ...others] : undefined;
}
const longestList = 2000;

/** Whether each item looks like a name of a person or group, and the text is no sentence. */
export function looksLikeNames(text: string): boolean {
  if (text.length > 4000 || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)) return false;
  const names = splitNames(text);
  return names.length > 0 && names.every((name) => looksLikeName(name, names.length > 1));
}

const particle =
  /^(?:van|von|der|den|de|da|di|dos|del|della|el|al|la|le|bin|bint|binti|binte|ibn|ap|ter|ten|zu|zur|af|av|y|e)$/i;

/** Whether the words are those of a name; one word alone is enough in a list. */
export function looksLikeName(name: string, isListed = true): boolean {
  const words = name.split(' ');
  if (name.length > 60 || words.length > 6 || (words.length < 2 && !isListed)) return false;
  return words.every((word) => particle.test(word) || /^[\p{Lu}'’‘\p{Lo}][\p{L}'’‘.-]*$/u.test(word));
}

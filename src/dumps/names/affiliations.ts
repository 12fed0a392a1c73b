/** Names with what their bearers belong to: `Ann Bee, Hive University; Cid Dee and Eve Foe, Bee Institute`. */
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { splitNames } from './name-list.ts';
import { isNobody } from './programme-headings.ts';
import { areFullNames } from './written-names.ts';

/** Words of no person's name. */
const words =
  'univ(?:ersi\\p{L}{1,8}|\\.)|institut\\p{L}{0,4}|college|school of|laborator\\p{L}{1,5}|labs?|inc\\.?|gmbh|ltd\\.?|corporation|academy|hospital|cent(?:er|re|rum)|department|dept\\.?|faculty|research|technologies|polytechni\\p{L}{1,4}|politecnico|école';
const organisation = new RegExp(`(?<!\\p{L})(?:${words}|${KNOWN_ORGANISATIONS})(?!\\p{L})`, 'iu');
/** `KTH`, `TU Delft`. */
const acronym = /^(?:\p{Lu}{3,6}|(?:TU|UC|U) \p{Lu}\p{L}+)$/u;

export const isOrganisation = (part: string): boolean => organisation.test(part) || acronym.test(part.trim());

/** Whose work it is or what it is about, of two words as names are: `Google DeepMind`, `Computer Vision`. */
export const isNoPerson = (name: string): boolean => isOrganisation(name) || isNobody(name);

export interface AffiliatedNames {
  readonly names: readonly string[];
  readonly isWhole: boolean;
}

/** Undefined where no affiliation is sure. */
export function affiliatedNames(text: string): AffiliatedNames | undefined {
  const groups = text.split(/;\s?(?:and\s)?/).filter((group) => group.trim() !== '');
  const read = groups.map(readGroup);
  const sure = read.filter((group) => group?.isSure === true).length;
  if (sure === 0 || read.includes(undefined)) return undefined;
  return {
    names: read.flatMap((group) => group?.names ?? []),
    isWhole: read.every((group) => group?.hasMore === false),
  };
}

interface Group {
  readonly names: readonly string[];
  /** Whether a word says that an organisation stands behind them. */
  readonly isSure: boolean;
  /** Whether what stands behind the names could be further ones. */
  readonly hasMore: boolean;
}

/** `Cid Dee and Eve Foe, Bee Institute, New Hive`: the organisation, and its place. */
function readGroup(group: string): Group | undefined {
  const parts = group
    .replace(/\s+[—–|·•-]{1,2}\s+/g, ', ')
    .trim()
    .split(/,\s?/)
    .filter((part) => part !== '');
  const found = parts.findIndex(isOrganisation);
  const at = found < 0 ? parts.length - 1 : found;
  const names = splitNames(parts.slice(0, at).join(', '));
  if (at < 1 || !areFullNames(names)) return undefined;
  const isName = (part: string): boolean => !isOrganisation(part) && areFullNames([part]);
  // `Ann Bee (Oxford), Cid Dee (MIT)` has organisations in brackets.
  if (isName(/^([^()]{2,100}) \([^()]+\)/.exec(parts[at] ?? '')?.[1] ?? '')) return undefined;
  const last = parts.findLastIndex(isOrganisation);
  const isJoined = parts.slice(at).some((part) =>
    part
      .split(/ (?:and|&) /)
      .slice(1)
      .some(isName),
  );
  const hasMore = isJoined || (found < 0 ? isName(parts[at] ?? '') : parts.slice(at, last).some(isName));
  return { names, isSure: found >= 0, hasMore };
}

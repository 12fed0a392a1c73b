/** Lists of names that are written out, with given names or initials. */
import { leavesOut } from './author-fields.ts';
import { splitNames } from './name-list.ts';

export interface WrittenNames {
  /** Empty where names are not written out. */
  readonly names: readonly string[];
  readonly isWhole: boolean;
  /** Whether the line alone can tell. */
  readonly isSure?: boolean;
}

/** `A. Bee`. */
export const hasInitial = (name: string): boolean => /^\p{Lu}\.\s?\p{L}/u.test(name);

/** Two capitalised words may be no name; several names, and initials, are names. */
export const areSure = ({ names, isWhole }: WrittenNames): boolean =>
  names.length > 1 || !isWhole || names.some(hasInitial);

const particle =
  "van|von|der|den|de|da|das|di|dos|del|della|el|al|la|le|bin|bint|binti|binte|ibn|ap|ter|ten|zu|zur|zum|af|av|y|e|wa|dei|degli|dalla|['’]t|du|des|dela|vom";
/** `el-Sayed`, `d'Inverno`. */
const attached = "(?:(?:[ae]l|ad|an|ar|az|ash|ben|bin)['’-]|(?:d|l|dell)['’])?";
const nameWord = `(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|${attached}\\p{Lu}[\\p{L}'’-]*\\p{Ll})`;
const suffix = '(?:Jr\\.?|Sr\\.?|II|III|IV)';
/** Words of titles, which are no one's name in any language: `Bees and How They Fly`. */
const noName =
  '(?!.*(?<!\\p{L})(?:How|What|Why|When|Where|Which|They|Their|These|Those|With|Without|From|Into|Through|Between|Beyond|Towards?|Against|Using)(?!\\p{L}))';
const fullName = new RegExp(
  `^${noName}${nameWord}(?: (?:${particle}|${nameWord}|\\p{Lu}(?= )))*(?: ${nameWord})(?:,? ${suffix})?$`,
  'u',
);

/** `Authors: `, `By `, a picture of persons. */
const introduction =
  /^(?:(?:[👥👤✍🖊🧑👩👨🎓]|\uFE0F|\u200D){1,8}\s*)?(?:(?:[Aa]uthors?(?:\(s\))?:|By:?)\s+(?=\p{Lu}))?/u;

/** Names with given names or initials, each of two to five words. */
export function namesIn(text: string): WrittenNames | undefined {
  const plain = text
    .replace(/(?:\\?[*_`])+/g, '')
    .trim()
    .replace(introduction, '');
  // Between columns there are several spaces.
  if (plain.length > 2000 || /\s{3}/.test(plain)) return undefined;
  const names = splitNames(plain);
  if (!areFullNames(names)) return undefined;
  return { names: names.map((name) => name.replace(onBehalf, '')), isWhole: !leavesOut(plain) };
}

const onBehalf = /^(?:for|on behalf of) (?:the )?/;
/** Among persons. */
const group =
  /^(?:(?:for|on behalf of) )?(?:the )?\p{Lu}[\p{L}\d'’&-]*(?: [\p{L}\d'’&-]+){0,6} (?:Consortium|Collaboration|Group|Team|Initiative|Network|Investigators)$/u;

/** `Silva e Costa`, `García y Pérez`: two families, since a given name would stand in front. */
const twoFamilies = /^\p{Lu}[\p{L}'’-]{1,30} [ey] \p{Lu}[\p{L}'’-]{1,30}$/u;

/** `Hanako YAMADA`, `YAMADA Hanako`, which is a name where all of a list are such; `Google AI` is none. */
const capitals =
  "(?!(?:AI|ACM|CSS|DOI|EPUB|ETH|EPFL|EU|HTML|IBM|IEEE|INRIA|ISBN|ISSN|MIT|NASA|NEW|PDF|PPT|UAE|UIUC|UK|URL|US|USA|XML|ZIP)(?!\\p{Lu}))\\p{Lu}[\\p{Lu}'’-]{1,30}";
const familyInCapitals = new RegExp(
  `^(?:${nameWord}(?: ${nameWord}){0,2} ${capitals}(?: ${capitals})?|${capitals} ${nameWord})$`,
  'u',
);

/** Whether a text is one such name; where no other stands beside it, it may be anything. */
export const isFamilyInCapitals = (text: string): boolean => familyInCapitals.test(text);

/** Whether there are names, each of two to five words; with persons there may be groups. */
export function areFullNames(names: readonly string[]): boolean {
  const isFull = (name: string): boolean =>
    name.split(' ').length <= 5 && fullName.test(name) && !twoFamilies.test(name);
  if (names.length > 1 && names.every(isFamilyInCapitals)) return true;
  return names.some(isFull) && names.every((name) => isFull(name) || (name.length <= 80 && group.test(name)));
}

/** `Ann Bee and Cid Dee's "`, in front of a title. */
export const withoutGenitive = (front: string): string =>
  front.replace(/(?<=\p{Ll})['’]s(?=[\s"“*_]{1,6}$)/u, '');

const inverted =
  /^(?:\p{Ll}[\p{L}'’]{1,5} ){0,3}\p{Lu}[\p{L}'’ -]{0,40}, \p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}$/u;

/** `Bee, Ann; Dee, Cid`, of two names or more, as repositories have them; undefined for another list. */
export function invertedNames(text: string): readonly string[] | undefined {
  const parts = text.replace(/[.;]$/, '').split(/\s?;\s/);
  if (parts.length < 2 || text.length > 2000 || !parts.every((part) => inverted.test(part))) return undefined;
  const names = splitNames(text);
  return names.length === parts.length && areFullNames(names) ? names : undefined;
}

/** `Bee, Ann` as `Ann Bee`; undefined for another text. Where no list of such names stands beside it, it may be a place. */
export function invertedName(text: string): string | undefined {
  const [family = '', given = ''] = text.split(', ');
  return inverted.test(text) && areFullNames([`${given} ${family}`]) ? `${given} ${family}` : undefined;
}

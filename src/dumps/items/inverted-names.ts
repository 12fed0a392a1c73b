/**
 * Lists of names with the family in front: `Bee, Ann; Dee, Cid`, `Bee, A., & Dee, C.`, `Bee A, Dee C`. Lines that begin with them are
 * for the readers of references.
 */
import { areKinds, fromInitials } from '../names/bare-initials.ts';
import { arePersons } from '../names/words-of-titles.ts';
import type { Notation } from './name-notation.ts';

const family =
  "(?:(?:van|von|der|den|de|da|di|dos|del|della|du|la|le|ter|ten|zu|af) ){0,3}\\p{Lu}[\\p{L}'’-]{0,30}\\p{Ll}";
const initials = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}';
const given = "\\p{Lu}[\\p{L}'’-]{0,30}\\p{Ll}(?: \\p{Lu}\\.){0,2}";
/** `A.`, `AB`, `A.-B.` behind a family name, with or without a comma. */
const behind = `(?:,? ${initials}|,? \\p{Lu}(?: ?\\p{Lu}){0,2}(?![\\p{L}.]))`;
const initialled = `${family}${behind}`;
const written = `${family}, ${given}`;
const list = (name: string, between: string): string => `${name}(?:${between}${name}){1,60}`;
const several = [
  list(initialled, '(?:[,;] (?:and |& )?| and | & )'),
  // A comma alone would be between words of a title.
  list(written, '(?:; (?:and |& )?|,? and |,? & )'),
].join('|');

const parts = new RegExp(
  `(${family}),? (${initials}|\\p{Lu}(?: ?\\p{Lu}){0,2}(?![\\p{L}.])|${given})(?=[,;]? |$)`,
  'gu',
);

function toPlain(text: string): string | undefined {
  const found = [...text.matchAll(parts)];
  const names = found.map(([, name = '', front = '']) =>
    /^\p{Lu}(?: ?\p{Lu}){0,2}$/u.test(front)
      ? (fromInitials(`${name} ${front.replaceAll(' ', '')}`) ?? '')
      : `${front} ${name}`,
  );
  const isOther =
    areKinds(found.map(([all]) => all)) || found.every(([, , front = '']) => places.test(front));
  return arePersons(names) && !isOther ? names.join(', ') : undefined;
}
/** `Austin, Texas; London, Ontario`: no names that many persons have. */
const places =
  /^(?:Alaska|Alberta|Algeria|Argentina|Arizona|Australia|Austria|Bangladesh|Belgium|Bolivia|Brazil|California|Canada|Chile|China|Colombia|Colorado|Denmark|Ecuador|Egypt|England|Ethiopia|Finland|Florida|Germany|Ghana|Greece|Hawaii|Idaho|Illinois|Indonesia|Iran|Iraq|Ireland|Italy|Japan|Kansas|Kentucky|Kenya|Korea|Louisiana|Malaysia|Maryland|Massachusetts|Mexico|Michigan|Minnesota|Morocco|Nepal|Netherlands|Nevada|Nigeria|Norway|Ohio|Oklahoma|Ontario|Oregon|Pakistan|Peru|Philippines|Poland|Portugal|Quebec|Queensland|Scotland|Singapore|Spain|Sweden|Switzerland|Taiwan|Tanzania|Tasmania|Tennessee|Texas|Thailand|Tunisia|Turkey|Uganda|Utah|Vietnam|Wales|Wisconsin)$/;

/** A list of names goes on behind these; it began in front of them, where this notation was not told from other text. */
const nameBefore = new RegExp(`(?:${initialled}|${written})(?:[,;] (?:and |& )?| and | & )$`, 'u');
/** `Trees in Towns: Austin, Texas; London, Ontario` are places, and behind a label there are names. */
const titleBefore = /(?<=[\p{L}\d])(?<!(?<!\p{L})(?:authors?|by|autor\p{L}{0,3}|auteurs?))[:：]\**\s*$/iu;
const longestName = 80;

export const invertedNames: Notation = {
  several,
  one: `${initialled}|${written}`,
  smallestPart: 1 / 3,
  plain(text, { front, isAtStart, isAtEnd }) {
    const near = front.slice(-longestName);
    const isElsewhere = (isAtStart && !isAtEnd) || nameBefore.test(near) || titleBefore.test(near);
    return isElsewhere ? undefined : toPlain(text);
  },
};

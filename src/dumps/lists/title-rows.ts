/** Lines that may be titles of the addresses beside them. */
import type { ListRow } from './list-row.ts';

/** What a list is called, and not what a paper is. */
const ofList =
  /^(?:references?(?: list)?|reading list|works cited|further reading|bibliography|literature(?: list)?|literaturverzeichnis|bibliographie|(?:selected|recent|new|latest) (?:papers|publications|articles|preprints)|papers? of the (?:day|week|month))[:.]?$/i;

/** `Wax or Not?`: three words, of which the first and the last have capitals. */
const capitals = /^\p{Lu}\p{L}+(?: \p{L}{1,20}){1,8} \p{Lu}\p{L}+[?]?$/u;

/** Words as titles have them, in any script, and no remark such as "nice", sentence with its full stop, or address with its label. */
export function isTitle(row: ListRow | undefined): boolean {
  const text = row?.line.text.trim() ?? '';
  return (
    row?.kind === 'text' &&
    !ofList.test(text) &&
    /^(?:[\p{Lu}\p{Lo}\p{Script=Greek}\d"“«„‘$《]|\p{Ll}{1,12}(?:\p{Lu}|-\p{Lu}|:\s\p{Lu}))/u.test(text) &&
    !/(?<!\bet al)(?<=\p{Ll})\.$|\d:\d\d(?:\s*[AP]M)?$/u.test(text) &&
    !text.includes('://') &&
    (/^[《\p{Lo}].{5}/u.test(text) || (text.length >= 12 && /\s/.test(text)) || capitals.test(text))
  );
}

export function isUntitled(row: ListRow): boolean {
  return row.kind === 'paper' && row.entry !== undefined && row.entry.title === undefined;
}

/** Words of which the last has a capital, a digit or a sign of Chinese, and no remark such as "Must read" or "Thanks, Bob". */
export function mayBeShortTitle(row: ListRow | undefined): boolean {
  const text = row?.line.text.trim() ?? '';
  const isWords = /[\p{L}\d]{2}/u.test(text) && !/[:：!]$/.test(text) && text.length < longestTitle;
  return (
    row?.kind === 'text' &&
    isWords &&
    /[\p{Lu}\p{Lo}\d]\S*$/u.test(text) &&
    ![ofList, remark].some((form) => form.test(text)) &&
    !text.includes('://')
  );
}
const longestTitle = 300;
const remark =
  /^(?:amazing|awesome|classic|cool|great|important|interesting|later|nice|recommended|same|todo|wow|yes|no|(?:thanks?(?: you)?|thx|from|via|cc|for|hi|sorry),?(?:\s.{1,20})?)[.…]*$/iu;

/** Words behind names: suffixes of families, and degrees, which are left out. */

/** Behind a family name. */
export const suffix = /^(?:Jr|Sr|I{2,3}|IV)\.?$/;
const degrees = 'Ph\\.?D|M\\.?D|M\\.?Sc|B\\.?Sc|M\\.?A|M\\.?B\\.?A|M\\.?P\\.?H|R\\.?N|FRCP|Esq';
/** Behind a whole name. */
export const degree = new RegExp(`^(?:${degrees})\\.?$`);

/**
 * `Ann Bee, MD, PhD` without its degrees. Where others of the list are inverted, `Dee Foe, MD` may have initials, and so may a family
 * name alone.
 */
export function withoutDegrees(piece: string, isInverted: boolean): string {
  const parts = piece.split(',').map((part) => part.trim());
  const written = parts.length;
  while (parts.length > 1 && degree.test(parts.at(-1) ?? '')) {
    const mayBeGiven = written === 2 && /^[A-Z.]+$/.test(parts[1] ?? '');
    if (mayBeGiven && (isInverted || !parts[0]?.includes(' '))) break;
    parts.pop();
  }
  return parts.join(', ');
}

/** Whether a list has `Family, Given`. */
export const hasInverted = (pieces: readonly string[]): boolean =>
  pieces.some((piece) => {
    const given = piece.split(',')[1]?.trim();
    return given !== undefined && given !== '' && !degree.test(given);
  });

/** Those of medicine besides, some of which are initials elsewhere: only in a list that has one of the `sure` ones. */
const ofMedicine =
  'Ph\\.?\\sD|M\\.?\\sD|D\\.?Phil|Sc\\.?D|Dr\\.?P\\.?H|Pharm\\.?D|Ed\\.?D|Psy\\.?D|D\\.?V\\.?M|D\\.?O|M\\.?H\\.?S|M\\.?S|M\\.?Ed|M\\.?Phil|M\\.?P\\.?P|M\\.?S\\.?P\\.?H|M\\.?S\\.?N|M\\.?B\\.?B\\.?S|M\\.?B\\.?Ch\\.?B|B\\.?S|B\\.?A|B\\.?S\\.?N|C\\.?N\\.?M|F\\.?A\\.?C\\.?[CPS]|F\\.?R\\.?C\\.?[PS]|F\\.?A\\.?H\\.?A|J\\.?D';
export const anyDegree = new RegExp(`^(?:${degrees}|${ofMedicine})\\.?$`);
/** No initials of anybody. */
const sure =
  /,\s?(?:Ph\.?\s?D|M\.?D|M\.?P\.?H|M\.?Sc|D\.?Phil|Pharm\.?D|M\.?B\.?B\.?S|M\.?B\.?Ch\.?B)\.?(?=$|[,;\s])/;

/** `Ann Bee, MD, MS; Cid Dee, DrPH`, without degrees behind names of several words; `Bee, MS` is a family with initials. */
export function withoutDegreesInList(text: string): string {
  if (!sure.test(text)) return text;
  const [first = '', ...tokens] = text
    .replace(/, ?([^,;]{2,8}) (and|&) /g, ', $1, $2 ')
    .split(/(\s?[,;]\s?)/);
  let kept = first;
  let isName = /\S \S/.test(first.trim());
  for (let at = 0; at < tokens.length; at += 2) {
    const [sign = '', word = ''] = tokens.slice(at, at + 2);
    if (sign.includes(',') && isName && anyDegree.test(word.trim())) continue;
    kept += sign + word;
    isName = /\S \S/.test(word.replace(/^\s?(?:and|&)\s/, '').trim());
  }
  return kept;
}

/** The same of a field's text; where one name is inverted, `Dee Foe, MD; Bee, Ann`, letters behind another may be initials. */
export function withoutListedDegrees(text: string): string {
  const isInverted = text.split(';').some((piece) => {
    const [, given = '', ...others] = piece.split(',').map((part) => part.trim());
    return text.includes(';') && others.length === 0 && given !== '' && !anyDegree.test(given);
  });
  return isInverted ? text : withoutDegreesInList(text);
}

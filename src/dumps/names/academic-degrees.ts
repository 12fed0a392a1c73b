/** Degrees behind names, as journals of medicine print them: `Ann Bee, MD, PhD; Cid Dee, MPH`. */

const degree =
  /^(?:Ph\.?\s?D|M\.?\s?D|D\.?Phil|Sc\.?D|Dr\.?P\.?H|Pharm\.?D|Ed\.?D|Psy\.?D|D\.?V\.?M|D\.?O|M\.?P\.?H|M\.?H\.?S|M\.?Sc|M\.?S|M\.?A|M\.?Ed|M\.?Phil|M\.?B\.?A|M\.?P\.?P|M\.?S\.?P\.?H|M\.?S\.?N|M\.?B\.?B\.?S|M\.?B\.?Ch\.?B|B\.?Sc|B\.?S|B\.?A|B\.?S\.?N|R\.?N|C\.?N\.?M|F\.?A\.?C\.?[CPS]|F\.?R\.?C\.?[PS]|F\.?A\.?H\.?A|J\.?D|Esq)\.?$/;
/** No initials of anybody. */
const sure = /,\s?(?:Ph\.?\s?D|M\.?D|M\.?P\.?H|M\.?Sc|D\.?Phil|Pharm\.?D|M\.?B\.?B\.?S)\.?(?=$|[,;\s])/;

/** Behind a name of several words; `Bee, MS` is a family with initials. */
export function withoutAcademicDegrees(text: string): string {
  if (!sure.test(text)) return text;
  const [first = '', ...tokens] = text
    .replace(/, ?([^,;]{2,8}) (and|&) /g, ', $1, $2 ')
    .split(/(\s?[,;]\s?)/);
  let kept = first;
  let isName = /\S \S/.test(first.trim());
  for (let at = 0; at < tokens.length; at += 2) {
    const [sign = '', word = ''] = tokens.slice(at, at + 2);
    if (sign.includes(',') && isName && degree.test(word.trim())) continue;
    kept += sign + word;
    isName = /\S \S/.test(word.replace(/^\s?(?:and|&)\s/, '').trim());
  }
  return kept;
}

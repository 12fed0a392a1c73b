/** Links and buttons beside a title on its line: `Title [PDF] [Code]`, `Title [PDF12] [Copy] [Kimi34] [REL]`. */
import { linkWord } from './plain-words.ts';

const last = /^(.*\S)\s{0,9}\[([^\][]{1,30})\]$/;
/** Of papers.cool, with how often they were used. */
const other = /^(?:copy|kimi|rel|chat|video)$/i;
const mostButtons = 9;

/** EasyChair's link in programmes; `(Student Abstract)` is a title's own. */
export const ofAbstract = '(abstract)';
const abstractLink = /(?<=\S)\s\(abstract\)$/;

/** A word in brackets that names no link is the title's own. */
export function withoutButtons(text: string): string {
  let rest = text.endsWith(ofAbstract) ? text.replace(abstractLink, '') : text;
  for (let count = 0; count < mostButtons; count += 1) {
    const [, before, word = ''] = rest.endsWith(']') ? (last.exec(rest) ?? []) : [];
    const bare = word.replace(/\d{1,6}$/, '');
    const isCounted = bare !== '' && bare !== word && (linkWord.test(bare) || other.test(bare));
    if (before === undefined || !(linkWord.test(word) || other.test(word) || isCounted)) break;
    rest = before;
  }
  return rest;
}

/** References in Chinese, Japanese and Korean, behind whose names a year in brackets or a colon stands. */

import { EASTERN_NAMES, YEAR } from '../names/reference-name-lists.ts';

/** `김철수, 이영희. (2026). `, `山田太郎・鈴木花子（2026）`; `山田太郎, 鈴木花子: ` and `王伟, 李娜. ` may be words of a title. */
const front = new RegExp(
  `^${EASTERN_NAMES}(?:[.．]?\\s?([(（](?:${YEAR})[)）])\\s?[.．,，:：]?|\\s?[:：]|[.．]\\s)\\s{0,3}(?=[\\p{Lo}\\p{Lu}「『“"])`,
  'u',
);
const quoted = /^(?:「([^「」]{2,300})」|『([^『』]{2,300})』|[“"]([^"“”]{2,300})[”"])/;
/** What ends a title, a question mark included; behind it stands where it was published. */
const end = /[.．。](?=\s|$)|(?<=[?？!！])[.．。]?(?=\s)|(?=[「『])|\s?(?=\[)/;
/** A volume with its number, or pages. */
const volume = /\d\s?[(（]\d|\bpp?\. ?\d|\d[-–]\d|\d\s?[巻卷권号號호期]/;
const fewestLetters = 2;

/** The title of such a reference; behind it, or in front, there is a year. */
export function readEasternReference(text: string): string | undefined {
  const [names, , , year] = front.exec(text) ?? [];
  if (names === undefined || !/(?:19|20)\d{2}/.test(text)) return undefined;
  const rest = text.slice(names.length);
  const [all = '', inSingle, inDouble, inCurly] = quoted.exec(rest) ?? [];
  const at = end.exec(rest);
  const title = (inSingle ?? inDouble ?? inCurly ?? rest.slice(0, at?.index)).trim();
  const behind = rest.slice(all.length || (at?.index ?? rest.length));
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const isPublished = (year === undefined ? volume : /\d/).test(behind);
  return letters >= fewestLetters && isPublished && title.length <= 300 ? title : undefined;
}

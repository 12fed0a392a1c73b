/** Forms of names beside a title that are divided from it, and from where it was published, in any order. */
import { divideNames } from '../items/divided-names.ts';
import { leavesOut } from '../names/author-fields.ts';
import { familyFirst } from '../names/name-list.ts';
import { arePersons } from '../names/words-of-titles.ts';
import { namesIn, type WrittenNames } from '../names/written-names.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import { isReference } from '../references/whole-references.ts';
import { type Byline, bare, type Form, namesLast } from './byline-forms.ts';
import type { ListRow } from './list-row.ts';

/** Beside a title that is a link, emphasised or in quotation marks, with where or when it was published: `; NeurIPS 2026; Ann Bee, Cid Dee`. */
export const namesBeside: Form = ({ words = '', entry }) => {
  const title = entry?.title ?? '';
  const plain = withoutEmphasis(words).replace(/\s+/g, ' ');
  const at = title === '' ? -1 : plain.indexOf(title);
  if (at < 0) return undefined;
  const sides = [plain.slice(at + title.length), plain.slice(0, at)].map((side) =>
    side
      .replace(/[)\]]\s?[([]/g, ' · ')
      .replace(/^["”»'*_\s.,:;–—|/·•()[\]-]{1,9}|["“«*_\s.,:;–—|/·•()[\]-]{1,9}$/gu, ''),
  );
  const [names] = sides.flatMap((side) => namesIn(side) ?? namesWithImprint(side) ?? []);
  return names && { title, ...names };
};

function namesWithImprint(text: string): WrittenNames | undefined {
  const divided = divideNames(text);
  return divided && { names: divided.list, isWhole: !leavesOut(divided.names) };
}

const behindColon = namesLast(/:\s+/g);
/** `A Title: Ann Bee, Cid Dee`; without an identifier it may be a task and who has it. */
export const namesBehindColon: Form = (row) => (row.isUnlinked === true ? undefined : behindColon(row));

/** `Ann Bee, Cid Dee, A Title`, `Bee, A.; Dee, C.; A Title`: the persons in front, up to the first words that are none. */
export const personsFirst =
  (separator: string): Form =>
  ({ words = '' }) => {
    // A title in quotation marks stands elsewhere.
    if (isReference(words) || /["“„«]/.test(words)) return undefined;
    const parts = words.split(`${separator} `).map((part) => part.trim());
    const named = parts.map((part) => familyFirst(part) ?? namesIn(part)?.names ?? []);
    const end = named.findIndex((names) => !arePersons(names));
    const behind = parts.slice(end).filter((part, at) => at > 0 || !/^\(?(?:19|20)\d{2}\)?$/.test(part));
    const title = bare(behind.join(`${separator} `));
    if (end < 1 || title.split(' ').length < fewestTitleWords) return undefined;
    return { title, names: named.slice(0, end).flat(), isWhole: true };
  };
const fewestTitleWords = 3;

/** What a list's maker says behind the names, of 15 letters or more. */
const remark = '(\\S.{14,2000})$';
const bracket = new RegExp(`\\s\\(([^()]{4,300})\\)(?:[.:,]|\\s[—–-])?\\s${remark}`, 'u');
const introduced = new RegExp(
  `,?\\s(?:by|von|par|por)\\s(\\p{Lu}.{3,300}?)(?:\\.|:|\\s[—–-])\\s${remark}`,
  'u',
);
const introduction = /,?\s(?:by|von|par|por)\s/g;
const fewestLetters = 5;

/** `A Title (Ann Bee, Cid Dee; ICML 2026). Why we read it.` */
const inBrackets: Form = (row) => withinAt(row, / (?=\()/g, bracket);

/** `A Title by Ann Bee, Cid Dee — Why we read it.` */
const behindBy: Form = (row) => withinAt(row, introduction, introduced);

/** Names at the first of the places where `form` finds some. */
function withinAt({ words = '' }: ListRow, places: RegExp, form: RegExp): Byline | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  for (const { index } of text.slice(0, longestTitle).matchAll(places)) {
    const found = form.exec(text.slice(index));
    if (found?.index !== 0 || index < fewestLetters) continue;
    const [, names = '', rest = ''] = found;
    const written = namesIn(names) ?? namesWithImprint(names);
    if (written !== undefined) return { title: bare(text.slice(0, index)), ...written, rest };
  }
  return undefined;
}
const longestTitle = 300;

/** Names behind a title and in front of a remark. */
export const namesBeforeRemark: readonly Form[] = [inBrackets, behindBy];

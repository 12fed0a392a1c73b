/** Brackets, as other search pages have them: `title:(state space)`, `author:(gu OR dao)`, `(mamba OR rwkv) survey`. */
import { knownField, leaveOut } from './query-fields.ts';

const longestGroup = 200;
const group = new RegExp(
  String.raw`(?<![^\s(])${leaveOut}?(?:${knownField})?\((?<inner>[^()]{1,${longestGroup}})\)`,
  'gu',
);

/**
 * `text` without brackets behind a field's name or around words with operators: each value with the field's name (`author:gu OR
 * author:dao`), several words in quotation marks. Other brackets are punctuation.
 */
export function divideGroups(text: string): string {
  return text.replace(group, (whole, ...match) => {
    const { minus = '', known, inner = '' } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const either = inner.split(/\s+OR\s+/);
    if (known === undefined && either.length === 1 && !/\sAND\s/.test(inner)) return whole;
    const before = known === undefined ? minus : `${minus}${known}:`;
    const toClauses = (part: string): string =>
      part
        .split(/\s+AND\s+/)
        .map((value) => before + quote(value.trim()))
        .join(' ');
    // Papers of either are left out by leaving out those of each.
    return either.map(toClauses).join(minus === '' ? ' OR ' : ' ');
  });
}

/** Several words as one; what has fields or quotation marks of its own stays. */
const quote = (value: string): string =>
  /\s/.test(value) && !/["“”„«»:=]/u.test(value) ? `"${value}"` : value;

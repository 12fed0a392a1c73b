/** An entry's authors, from a list that may leave some out: `A, B, et al.`, `A and B and others`. */
import type { Diagnostic } from '../../diagnostic.ts';
import { decodeName } from '../../text/decode-name.ts';
import type { DumpEntry } from '../model/dump.ts';
import { quote } from '../model/quote.ts';

/** `and 12 others`, `3 more`, `+3`, `et al.`, `…`. */
const rest =
  '(?:(?:and|&)\\s+(?:\\d{1,4}\\s+)?|\\d{1,4}\\s+)(?:others|more)|\\+\\s*\\d{1,4}|(?:\\+\\s?)?et\\.?\\s*al(?:ii)?\\.?|\\.\\.\\.|وآخر(?:ون|ين)';
const others = new RegExp(`^(?:others|${rest}|…|等人?|ほか)$`, 'iu');
/** Chinese and Japanese need no space. */
const othersAtEnd = new RegExp(
  `(?:(?:^|[\\s,;])(?:${rest})|…|[、，]?(?:等人?|ほか))[\\s).,;]*(?:\\([^()]{1,100}\\)[\\s.,;]*)?$`,
  'iu',
);
/** As other languages abbreviate it, in lower case: `Bee, U. A.` has initials. */
const abbreviated =
  /(?:^|[\s,;])(?:u\.\s?a\.|y\s(?:cols?\.|otros)|i\sin(?:ni|\.)|e\s(?:altri|outros)|et\scoll?\.|und\sandere)[\s.,;]*$/u;
/** How far from the end of a text such words may begin; the group for which they stand may be behind: `et al. (Hive Collaboration)`. */
const furthest = 150;

const noValue = /^(?:nan|NaN|NaT|NA|[Nn]one|null|NULL|N\/A|n\/a|#N\/A|undefined|[-–—]+)$/;
/** What stands for names that a review doesn't show, and for none in Scopus. */
const noName =
  /^(?:[Aa]nonymous(?: [Aa]uthors?)?(?:\(s\))?|\[?[Nn]o authors?(?: names?)? (?:available|listed|found)\]?)$/;

/** `Ann Bee for the Hive Collaboration`: two authors. */
const onBehalf =
  /^(\p{Lu}[^,;]{1,60}?) (?:for|on behalf of)(?: the)? (\p{Lu}[^,;]{0,80} (?:Collaborations?|Consortium|Investigators|Study Group))$/u;

/** A name in order, with the family name that its record divides from the given one; all of it in a group's. */
export interface DividedName {
  readonly name: string;
  readonly family: string | undefined;
}

type AuthorName = string | DividedName;

/** Whether a text is what programs write for no value. */
export const isNoValue = (text: string): boolean => noValue.test(text);

/** Whether a text of names ends by saying that there are more. */
export const leavesOut = (text: string): boolean =>
  othersAtEnd.test(text.slice(-furthest)) || abbreviated.test(text.slice(-furthest));

/** A text of names without the words at its end that say so. */
export function withoutOthers(text: string): string {
  const start = Math.max(0, text.length - furthest);
  return text.slice(0, start) + text.slice(start).replace(othersAtEnd, '').replace(abbreviated, '');
}

/**
 * `names` may have words such as `et al.` for the rest; `isWhole` is false where such words have been taken away already.
 * Of a list that isn't whole the number of authors is not known. Accents are TeX's in arXiv's mails, feeds and elsewhere.
 */
export function authorFields(
  written: readonly AuthorName[],
  isWhole = true,
): Pick<DumpEntry, 'authors' | 'authorCount' | 'familyNames'> {
  const names = withoutColons(written);
  const texts = names.map((one) => (typeof one === 'string' ? one : one.name));
  const known = texts.filter((name) => !noValue.test(name) && !noName.test(name));
  const authors = known
    .filter((name) => !others.test(name))
    .flatMap((name) => onBehalf.exec(name)?.slice(1) ?? [name])
    .map((name) => decodeName(name) ?? name);
  if (authors.length === 0) return { authors: undefined, authorCount: undefined, familyNames: undefined };
  const isCounted = isWhole && !known.some((name) => others.test(name));
  return {
    authors,
    authorCount: isCounted ? authors.length : undefined,
    familyNames: familiesOf(names, authors),
  };
}

/** arXiv's BibTeX has the sign between a group and its members as a name: `GLM Team and : and Ann Bee`. */
function withoutColons(names: readonly AuthorName[]): readonly AuthorName[] {
  const textOf = (one: AuthorName | undefined): string => (typeof one === 'string' ? one : (one?.name ?? ''));
  if (!names.some((one) => textOf(one) === ':')) return names;
  return names.flatMap((one, at): AuthorName[] => {
    if (textOf(one) === ':') return [];
    return textOf(names[at + 1]) === ':' ? [{ name: textOf(one), family: textOf(one) }] : [one];
  });
}

/** Family names of one word are told by the names themselves. */
function familiesOf(names: readonly AuthorName[], authors: readonly string[]): DumpEntry['familyNames'] {
  const told = names.flatMap((one): [string, string][] =>
    typeof one === 'string' || one.family?.includes(' ') !== true
      ? []
      : [[decodeName(one.name) ?? one.name, decodeName(one.family) ?? one.family]],
  );
  const written = new Set(authors);
  const known = told.filter(([name]) => written.has(name));
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** A warning for each entry whose authors are not all named, with `file` and the entry's line. */
export function incompleteAuthors(entries: readonly DumpEntry[], file: string): Diagnostic[] {
  return entries
    .filter(({ authors, authorCount }) => authors !== undefined && authorCount === undefined)
    .map(({ authors = [], title, lines }) => ({
      severity: 'warning',
      rule: 'incomplete-authors',
      reason: `The listing names ${authors.length} ${authors.length === 1 ? 'author' : 'authors'} of ${quote(title)}, and says that there are others.`,
      advice: 'Give all of them in content/facts/; "npm run facts" finds those of papers on arXiv.',
      file,
      line: lines.first,
    }));
}

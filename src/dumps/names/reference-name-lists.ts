/** The lists of names with which bibliographic references begin. */
import { CONJUNCTIONS } from './name-conjunctions.ts';

export const YEAR = '(?:19|20)\\d{2}[a-z]?';
const PARTICLE = "(?:van|von|der|den|de|da|di|dos|del|della|el|al|la|le|bin|ibn|ter|ten|zu|af|av|['’]t)";
/** A family name, of two words at most behind its particles. */
export const FAMILY = `(?:${PARTICLE} ){0,3}\\p{Lu}[\\p{L}'’-]*(?: (?:${PARTICLE} )?\\p{Lu}[\\p{L}'’-]+)?`;
export const INITIALS = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}';
export const GIVEN = "\\p{Lu}(?:[\\p{Ll}'’]|-\\p{Lu}?)+";

/** In titles more frequent than as somebody's initials. */
export const ACRONYM =
  /^(?:AI|ML|DL|RL|IR|QA|CV|HCI|NLP|LLM|VLM|MLP|GNN|CNN|RNN|GAN|RAG|SSM|MDP|SGD|CT|MRI|EEG|DNA|RNA)$/;

/** Each is tried at one place, so that a list of names is read in one pass. */
export const at = (source: string): RegExp => new RegExp(source, 'uy');
/** APA sets it behind the initials: `O’Neil, P., Jr.`, `King, M. L., III`. */
const SUFFIX = '(?:,? (?:(?:Jr|Sr)\\.?|(?:I{2,3}|IV)\\.?(?!\\p{L})))?';
const familyThenInitials = at(`${FAMILY}, ?${INITIALS}${SUFFIX}`);
export const initialsThenFamily = at(`${INITIALS} ?${FAMILY}`);
const familyAndInitials = at(
  `${FAMILY} (?:${INITIALS}|\\p{Lu}(?:-?\\p{Lu}){0,2}(?!\\p{L}))(?: (?:Jr|Sr|2nd|3rd|[4-9]th|I{2,3}|IV)(?!\\p{L})\\.?(?=[,.;: ]))?`,
);
/** ISO 690 and ABNT set family names in capitals: `SOUZA, Ana Paula de`. */
const CAPITALS = "\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+){0,3}(?!\\p{L})";
const CAPITALS_FIRST = `${CAPITALS}, ${GIVEN}(?: (?:${GIVEN}|${INITIALS}|${PARTICLE})){0,3}`;
export const inCapitals: readonly [RegExp, RegExp] = [
  at(CAPITALS_FIRST),
  at(`(?:${CAPITALS_FIRST}|${GIVEN}(?: (?:${GIVEN}|${INITIALS})){0,2} ${CAPITALS})`),
];
export const familyThenGiven = at(`(?:${CAPITALS_FIRST}|${FAMILY}, ${GIVEN}(?: ${INITIALS})?)`);
export const givenThenFamily = at(`(?:${GIVEN} |${INITIALS} ){1,3}${FAMILY}`);

/** The form of the first name of a list, and of the others. */
export const initialled: readonly (readonly [RegExp, RegExp])[] = [
  [familyThenInitials, familyThenInitials],
  [familyThenInitials, initialsThenFamily],
  [initialsThenFamily, initialsThenFamily],
  [familyAndInitials, familyAndInitials],
];
export const writtenOut: readonly (readonly [RegExp, RegExp])[] = [
  [familyThenGiven, givenThenFamily],
  [familyThenGiven, familyThenGiven],
  [givenThenFamily, givenThenFamily],
];
/** Names between the first and the last one that APA leaves out. */
const OMITTED = '\\. ?\\. ?\\.|…';
const between = at(` ?/ ?|[,;]? ?(?:&|${CONJUNCTIONS}) |[,;] ?(?:${OMITTED})? ?`);
const more = at(
  ',? (?:et al\\.?(?:; [^.;]{3,80} (?:Group|Consortium|Investigators|Collaboration|Team|Network))?|u\\. ?a\\.|and others|\\.\\.\\.)|,? \\((?:eds?|Eds?|Hrsg|Hgg?)\\.\\)',
);
/** `on behalf of the Hive Study Group`, among persons. */
const group = at(
  "(?:(?:for|on behalf of) )?(?:the )?\\p{Lu}[\\p{L}\\d'’&-]{0,30}(?: [\\p{L}\\d'’&-]{1,30}){0,6} (?:Consortium|Collaboration|Group|Team|Initiative|Network|Investigators)(?=[.,:;]| \\(|$)",
);
const onBehalf = /^(?:for|on behalf of) (?:the )?/;
const mostNames = 200;

/** Longest text that is tried. */
export const LONGEST = 2000;

/** What styles put for a year that is not known yet. */
const UNDATED = 'in press|forthcoming|to appear|accepted|submitted|in preparation|n\\.d\\.';
const DAY_AND_MONTH = '(?:(?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2,8}\\.? )?';
export const PUBLISHED_IN_BRACKETS = `\\((?:${DAY_AND_MONTH}${YEAR}(?:-\\d{2}(?:-\\d{2})?|,[^()]{1,30})?|${UNDATED})\\)`;
export const PUBLISHED = `(?:${PUBLISHED_IN_BRACKETS}|${YEAR})`;

interface NameList {
  readonly end: number;
  readonly count: number;
  readonly names: readonly string[];
  /** Where the last name ends; behind it `end` may have "et al.". */
  readonly last: number;
}

/** `Part I. Hives`, `U.S. Hives: A Survey`: titles that begin as names do. */
export const beginsTitle =
  /^(?:(?:Part|Chapter|Volume|Book|Section|Appendix|Act|Type|Phase|Stage|Class|Vitamin|Hepatitis|Influenza) \p{Lu}{1,4}[.:]|(?:U\. ?S|U\. ?K|E\. ?U|U\. ?N|A\. ?I)\.)/u;

/** The names of these forms that stand at the beginning, and where the last ends. */
export function readNames(text: string, [first, others]: readonly [RegExp, RegExp]): NameList {
  let last = beginsTitle.test(text) ? 0 : (endAt(first, text, 0) ?? 0);
  const names = last === 0 ? [] : [text.slice(0, last)];
  while (names.length > 0 && names.length < mostNames) {
    const next = endAt(between, text, last);
    const end = next === undefined ? undefined : (endAt(others, text, next) ?? endAt(group, text, next));
    if (next === undefined || end === undefined) break;
    names.push(text.slice(next, end).replace(onBehalf, ''));
    last = end;
  }
  return { end: endAt(more, text, last) ?? last, count: names.length, names, last };
}

/** The names of all authors in front of a reference's title, as written: nothing but a year stands between. */
export function namesInFront(
  front: string,
): { readonly names: readonly string[]; readonly isWhole: boolean } | undefined {
  const text = front
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/[\s"“„«‘'「『*_([]{1,9}$/u, '')
    .replace(yearBehind, '')
    .trim();
  const eastern = easternNames(text);
  if (eastern !== undefined) return eastern;
  for (const forms of [inCapitals, ...initialled, ...writtenOut]) {
    const { end, names, last } = readNames(text, forms);
    const bare = names.filter((name) => / \p{Lu}{1,2}$/u.test(name)).length;
    // `Bee A, Mol Ecol 2026`: a journal beside bare initials.
    const areAlike = !writtenOut.includes(forms) || bare === 0 || bare === names.length;
    const isAll = names.length > 0 && areAlike && /^[.,:;]{0,2}$/.test(text.slice(end).trim());
    if (isAll && (names.length > 1 || end > last || /,|\p{Lu}\./u.test(names[0] ?? '')))
      return {
        names: forms === inCapitals ? names.map(familyFirst) : names,
        isWhole: end === last && !omitted.test(text),
      };
  }
  return undefined;
}

const omitted = new RegExp(`[,;&] ?(?:${OMITTED})`, 'u');

/** `Cid DEE`, the second name of `BEE, Ann and Cid DEE`, as `DEE, Cid`. */
const familyFirst = (name: string): string =>
  name.includes(',') ? name : name.replace(new RegExp(`^(.+?) (${CAPITALS})$`, 'u'), '$2, $1');
/** Chinese, Japanese and Korean: `王伟, 李娜, 等`, `山田太郎・佐藤花子`. */
function easternNames(text: string): ReturnType<typeof namesInFront> {
  const [, all = '', others] = eastern.exec(text) ?? [];
  return all === '' ? undefined : { names: all.split(/\s?[,，、;；・]\s?/u), isWhole: others === undefined };
}
const easternName =
  '(?:\\p{Script=Han}{2,5}|\\p{Script=Han}{1,3} \\p{Script=Han}{1,3}|\\p{Script=Hangul}{2,4})';
/** One group has the names, the other what says that there are more: `외 2인`. */
export const EASTERN_NAMES = `(${easternName}(?:\\s?[,，、;；・]\\s?${easternName}){0,99})(?:[,，、]?\\s?(等|ほか|他|외)(?:\\s?\\d{1,3}\\s?[인명名])?)?`;
const eastern = new RegExp(`^${EASTERN_NAMES}[.．:：。]?(?:\\s?（${YEAR}）[.．:：。]?)?$`, 'u');

const yearBehind = new RegExp(`,?\\s*${PUBLISHED}[.,:]?$`, 'u');

export function endAt(pattern: RegExp, text: string, position: number): number | undefined {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

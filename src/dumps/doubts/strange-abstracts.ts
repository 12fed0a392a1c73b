/** Texts that are read as an abstract when a capture's lines are mistaken for others. */
import type { Doubt, DumpEntry } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { beginsWithByline } from './byline-above.ts';
import { isListOfNames } from './names-in-place.ts';

/** Maximum length in characters. */
const longestAbstract = 20_000;

/** The rule that an entry's abstract breaks, and what it looks like; undefined where nothing is strange. */
export function strangeAbstract({
  title,
  abstract,
}: Pick<DumpEntry, 'title' | 'abstract'>): Pick<Doubt, 'rule' | 'reason'> | undefined {
  if (abstract === undefined) return undefined;
  const say = (rule: string, what: string): Pick<Doubt, 'rule' | 'reason'> => ({
    rule,
    reason: `${quote(abstract)} was read as the abstract of ${quote(title)}, and ${what}.`,
  });
  if (abstract.length > longestAbstract)
    return {
      rule: 'long-abstract',
      reason: `The abstract of ${quote(title)} has ${abstract.length} characters.`,
    };
  if (/^(?:[-*•] |\d{1,3}[.)] |\[\d{1,4}\] )/.test(abstract))
    return say('abstract-is-a-list', 'begins like a point of a list');
  if (beginsWithByline(abstract)) return say('abstract-begins-with-a-name', 'begins like a line of authors');
  if (isListOfNames(abstract)) return say('abstract-is-names', 'is a list of names');
  return title !== undefined && widthOf(abstract) < widthOf(title)
    ? say('short-abstract', 'is shorter than the title')
    : undefined;
}

/** A sign of Chinese, Japanese or Korean says as much as some letters. */
const widthOf = (text: string): number =>
  text.length + 3 * (text.match(/[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}\p{scx=Hang}]/gu)?.length ?? 0);

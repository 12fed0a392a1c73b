/** Whether the forms of a count are those of the language. */
import type { PluralForms } from '../wording/english.ts';

/** Above it, forms differ in few languages, and counts are rare: French has one from a million on. */
const highest = 1000;

/** What is wrong with `forms`, in a sentence; undefined if nothing is. */
export function findPluralFault(noun: string, forms: PluralForms, language: string): string | undefined {
  const rules = new Intl.PluralRules([language, 'en']);
  const categories: readonly string[] = rules.resolvedOptions().pluralCategories;
  const given = Object.keys(forms);
  const unknown = given.find((form) => !categories.includes(form) && form !== 'other');
  if (unknown !== undefined)
    return `"${unknown}" is no form of "${noun}" in the language "${language}": it has ${categories.join(', ')}.`;
  for (let number = 0; number <= highest; number += 1) {
    const form = rules.select(number);
    if (!given.includes(form))
      return `"${noun}" lacks the form "${form}" of the language "${language}", for numbers such as ${number}.`;
  }
  return undefined;
}

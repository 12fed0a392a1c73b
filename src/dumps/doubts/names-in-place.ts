/** Names that stand in the place of a title or an abstract. */
import { beginsWithGivenName } from '../names/frequent-names.ts';
import { namesIn } from '../names/written-names.ts';

/** Fewest names that are no words of a title: "Deep Learning, Large Models". */
const fewestNames = 4;

/** Whether a title is a list of names; of two or three, half have to begin with a frequent given name. */
export function areNames(title: string): boolean {
  const names = namesIn(title)?.names ?? [];
  if (names.length >= fewestNames) return true;
  return names.length > 1 && names.filter(beginsWithGivenName).length * 2 >= names.length;
}

/** Of abstracts that are tried: a list of names is short. */
const longest = 1000;

/** Whether an abstract is names alone; feeds put a dash behind them. */
export const isListOfNames = (abstract: string): boolean =>
  abstract.length <= longest && (namesIn(abstract.replace(/[\s.:–—-]{1,9}$/, ''))?.names.length ?? 0) > 1;

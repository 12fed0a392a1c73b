/** Full stops that databases put behind every title. */
import type { DumpEntry } from '../model/dump.ts';

/** Where every title ends with one, as DBLP's and PubMed's, or with another sign of a sentence's end, it is none of the title's. */
export function withoutFullStops<Entry extends Pick<DumpEntry, 'title'>>(
  entries: readonly Entry[],
): readonly Entry[] {
  const isStopped = entries.every(
    ({ title }) => title === undefined || /(?:^|[^.])\.$|\.{3}$|[?!]$/.test(title),
  );
  // A question ends with one there only because every title does.
  if (!isStopped)
    return entries.map((entry) => ({ ...entry, title: entry.title?.replace(/(?<=[?!])\.$/, '') }));
  return entries.map((entry) => ({
    ...entry,
    title: entry.title && withoutBrackets(entry.title.replace(/(?<=(?:^|[^.])(?:\.{3})?)\.$/, '')),
  }));
}

/** Of a database's title, which always ends with one, unless another stands there. */
export const withoutStop = (title: string): string => title.replace(/(?<=[^\s.])\.$/u, '');

/** PubMed has a title that it translated in brackets, whose full stop may stand within them: `[Bees in winter.]`. */
const withoutBrackets = (title: string): string =>
  title.replace(/^\[((?:[^\][]|\[[^\][]*\])*)\]$/, (_all, own: string) => withoutStop(own));

/** PubMed's title without either. */
export const bareTitle = (title: string): string => withoutBrackets(withoutStop(title));

/** A sentence's end behind a title on a line; the full stop of an abbreviation (`U.S.`, `Ph.D.`) and of an initial stays. */
export const withoutFinalStop = (title: string): string =>
  title.replace(
    /(\p{Ll}{2}|\p{Lo}{2}|[)\]”"»?!\p{Extended_Pictographic}]|(?:\s|^)[^\s.]{0,40}[\p{L}\p{N}]{2}|-\p{N}|\d\.\d{1,3})\.$/u,
    '$1',
  );

/**
 * Pages as text browsers write them (`lynx -dump`, `elinks -dump`): a number in brackets in front of each link, and the numbered
 * addresses below the page.
 */
import { findIdentifiers } from '../fields/identifiers.ts';

const heading = /^\s*(?:References|Visible links|Hidden links:?|(?:Document|Page) links)\s*$/i;
const address = /^\s*\d{1,5}\. (?:https?|ftp|file|mailto|javascript|data):\S*$/i;
const mark = /\[\d{1,5}\](?=[^\s[\](.,;:])/g;
/** Fewest marks and addresses that are evidence. */
const fewest = 3;

/** Without the marks, and without the addresses where the page itself has the identifiers in them; all lines stay. */
export function withoutLinkNumbers(text: string): string {
  const lines = text.split('\n');
  let start = lines.length;
  while (start > 0 && isOfAddresses(lines[start - 1] ?? '')) start -= 1;
  const below = lines.slice(start);
  const addresses = below.filter((line) => address.test(line));
  const page = lines.slice(0, start).join('\n');
  const marks = page.match(mark)?.length ?? 0;
  if (addresses.length < fewest || marks < fewest || !below.some((line) => heading.test(line))) return text;
  const isShown = addresses.every((line) => {
    const { arxiv, doi, openreview } = findIdentifiers(line);
    return [arxiv, doi, openreview].every((id) => id === undefined || page.includes(id));
  });
  return [page.replace(mark, ''), ...below.map((line) => (isShown ? '' : line))].join('\n');
}

const isOfAddresses = (line: string): boolean =>
  line.trim() === '' || heading.test(line) || address.test(line);

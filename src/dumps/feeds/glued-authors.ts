/** Authors in one text in which nothing divides them from one another or their affiliations, as Taylor & Francis has them. */
import type { Diagnostic } from '../../diagnostic.ts';
import { glued } from '../lists/glued-names.ts';
import { quote } from '../quote.ts';
import type { FeedItem } from './feed-items.ts';
import { plainText } from './html-text.ts';

/** `Xu LiSchool of Mud`, `Ana Souzaa School of Mud`: behind a name, with or without the letter of a note. */
const affiliated =
  /^\p{Lu}\S{0,40} .{0,300}?\p{Ll}(?:[a-z] )?(?:Departments?|Institut\p{Ll}{0,4}|Universit\p{Ll}{1,4}|Laborator(?:y|ies)|School|Faculty|College|Division|Cent(?:er|re)) (?:of|for|de)\s/u;
const organisation = /^(?:The )?(?:Departments?|Institut|Universit|School|Faculty|College|Division|Cent)/;

const separator = /[;,&]|\sand\s/;

/** A list with separators may have a name such as `Ann HyeJin Bee`; affiliations have commas of their own. */
function firstGlued(items: readonly FeedItem[]): FeedItem | undefined {
  const texts = items.map(({ authors: [only = '', ...others] }) =>
    others.length > 0 ? '' : plainText(only.slice(0, 2000)),
  );
  const isDivided = texts.some((text) => separator.test(text));
  return items.find((_, at) => {
    const text = texts[at] ?? '';
    return (!isDivided && glued.test(text)) || (affiliated.test(text) && !organisation.test(text));
  });
}

/** Without the authors of all items that have one text of them, where one is glued: `Ada LiWei Bo` looks like one name. */
export function withoutGluedAuthors(
  items: readonly FeedItem[],
  file: string,
): { readonly items: readonly FeedItem[]; readonly diagnostics: readonly Diagnostic[] } {
  const found = firstGlued(items);
  if (found === undefined) return { items, diagnostics: [] };
  const text = plainText(found.authors[0] ?? '');
  const reason = `Nothing divides the names of ${quote(text)} from one another or from affiliations; no authors are read from this feed.`;
  const advice =
    "Save the papers in another format, such as the publisher's BibTeX or RIS, or let facts give the names.";
  return {
    items: items.map((item) => (item.authors.length === 1 ? { ...item, authors: [] } : item)),
    diagnostics: [
      { severity: 'warning', rule: 'glued-names', reason, advice, file, line: found.lines.first },
    ],
  };
}

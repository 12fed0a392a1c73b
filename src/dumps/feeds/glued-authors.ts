/** Authors in one text in which nothing divides them from one another or their affiliations, as Taylor & Francis has them. */
import type { Diagnostic } from '../../diagnostic.ts';
import { plainText } from '../html/html-text.ts';
import { quote } from '../model/quote.ts';
import { glued } from '../names/glued-names.ts';
import type { FeedItem } from './feed-item.ts';

const ORGANISATION =
  '(?:Departments?|Institut\\p{Ll}{0,4}|Universit\\p{Ll}{1,4}|Laborator(?:y|ies)|School|Faculty|College|Division|Cent(?:er|re))';
const AFFILIATION = `${ORGANISATION} (?:of|for|de)\\s`;
/** `Xu LiSchool of Mud`. */
const affiliated = new RegExp(`^\\p{Lu}\\S{0,40} .{0,300}?\\p{Ll}${AFFILIATION}`, 'u');
/** `Ana Souzaa School of Mud`, with the letter of a note, and further on the next one's: `UKb Institute of Wax`. */
const noted = new RegExp(`^\\p{Lu}\\S{0,40} .{0,300}?\\p{Ll}a ${AFFILIATION}`, 'u');
const nextNote = new RegExp(`\\p{L}b (?:\\p{Lu}\\S{0,40} ){0,3}${ORGANISATION}`, 'u');
const organisation = /^(?:The )?(?:Departments?|Institut|Universit|School|Faculty|College|Division|Cent)/;
const separator = /[;,&]|\sand\s/;
const inBrackets = /\([^()]{0,300}\)/g;

/** In good lists too, organisations are authors, and stand in brackets behind one. */
function runsIntoAffiliation(written: string): boolean {
  const text = written.replace(inBrackets, '');
  return !organisation.test(text) && (affiliated.test(text) || (noted.test(text) && nextNote.test(text)));
}

/** The items whose authors can't be read, and one of them with such a text. */
interface GluedItems {
  readonly items: ReadonlySet<FeedItem>;
  readonly example: FeedItem;
  readonly isWhole: boolean;
}

/**
 * Items with names or affiliations that are glued, where one has such an affiliation, and all that have one text of authors if this is
 * half of them, or if no text has separators, since `Ada LiWei Bo` looks like one name; lists with some may have `Ann HyeJin Bee`.
 */
function gluedItems(items: readonly FeedItem[]): GluedItems | undefined {
  const single = items.filter(({ authors }) => authors.length === 1);
  const texts = new Map(single.map((item) => [item, plainText((item.authors[0] ?? '').slice(0, 2000))]));
  const found = (test: (text: string) => boolean): readonly FeedItem[] =>
    single.filter((item) => test(texts.get(item) ?? ''));
  const run = found(runsIntoAffiliation);
  const all = found((text) => glued.test(text) || runsIntoAffiliation(text));
  const isUndivided = found((text) => separator.test(text)).length === 0;
  const [example = isUndivided ? all[0] : undefined] = run;
  if (example === undefined) return undefined;
  const isWhole = isUndivided || all.length * 2 >= single.length;
  return { items: new Set(isWhole ? single : all), example, isWhole };
}

/** Without the authors of items in which they are glued. */
export function withoutGluedAuthors(
  items: readonly FeedItem[],
  file: string,
): { readonly items: readonly FeedItem[]; readonly diagnostics: readonly Diagnostic[] } {
  const found = gluedItems(items);
  if (found === undefined) return { items, diagnostics: [] };
  const named = found.isWhole ? [found.example] : [...found.items];
  return {
    items: items.map((item) => (found.items.has(item) ? { ...item, authors: [] } : item)),
    diagnostics: named.map((item) => gluedAuthors(item, found.isWhole ? 'feed' : 'item', file)),
  };
}

function gluedAuthors({ authors: [text = ''], lines }: FeedItem, of: string, file: string): Diagnostic {
  const reason = `Nothing divides the names of ${quote(plainText(text))} from one another or from affiliations; no authors are read from this ${of}.`;
  const advice =
    "Save the papers in another format, such as the publisher's BibTeX or RIS, or let facts give the names.";
  return { severity: 'warning', rule: 'glued-names', reason, advice, file, line: lines.first };
}

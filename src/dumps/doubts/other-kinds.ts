/** Doubts about captures most of whose titles are one kind of other thing, or whose authors are titles: columns or lines were taken for others. */
import { parseListingDate } from '../days/listing-date.ts';
import { isVenueDetail } from '../fields/venue-words.ts';
import { linkWord } from '../items/plain-words.ts';
import type { Doubt, DumpEntry } from '../model/dump.ts';
import { nameLines } from '../model/line-span.ts';
import { quote } from '../model/quote.ts';
import { beginsWithGivenName, endsInOneFamily } from '../names/frequent-names.ts';
import { isGroupName } from '../names/group-name.ts';
import { familyFirst, splitNames } from '../names/name-list.ts';
import { mayBePerson } from '../names/words-of-titles.ts';
import { areFullNames } from '../names/written-names.ts';

/** Fewest that are evidence; they have to be more than half of all. */
const fewest = 3;
/** Longest title that is compared; abstracts are long. */
const longest = 300;

/** Words with which titles begin, and no names: `On Mud`, `Are Bees Slow`. */
const ofNoName =
  /^(?:against|all|an?|and|are|at|before|between|can|do|does|every|for|from|how|in|is|more|no|not|of|on|over|some|the|their|these|this|to|towards?|under|using|what|when|where|which|who|why|with|within|without|your)\s/i;

/** The names of one person or of several, whatever else the words may be. */
const personsIn = (title: string): readonly string[] => {
  const names = familyFirst(title) ?? splitNames(title);
  return areFullNames(names) && names.every((name) => mayBePerson(name) && !ofNoName.test(name)) ? names : [];
};
/** Two to four signs; titles in Chinese and Japanese are longer. */
const eastern = /^\p{Script=Han}{2,4}(?:[、，,]\s?\p{Script=Han}{2,4}){0,20}$/u;

const particle = /\s(?:van|von|der|den|de|da|dos|del|della|el|al|bin|ibn|ter|ten)\s/;
/** What titles of two words have not: several names, an initial, a word such as "van", a name that is frequent. */
const isSurePerson = (title: string): boolean => {
  const names = personsIn(title);
  return (
    names.length > 1 ||
    title.includes(',') ||
    names.some(
      (name) =>
        /(?:^|\s)\p{Lu}\.(?:\s|-)/u.test(name) ||
        particle.test(name) ||
        beginsWithGivenName(name) ||
        endsInOneFamily(name),
    )
  );
};
const isPerson = (title: string): boolean => personsIn(title).length > 0 || eastern.test(title);

const day = /^\p{Lu}\p{L}{2,8}\.? (?:\d{1,2},? )?(?:19|20)\d{2}$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;
const count =
  /^(?:(?:cited by|citations|views?|downloads?|reads|votes|likes|stars|pages?)\s?[:(]?\s?\d[\d.,]{0,9}k?\)?|\d[\d.,]{0,9}k?\+? (?:citations?|views?|downloads?|reads?|votes?|likes?|stars?|pages?|references|authors?|min(?:utes?)?(?: read)?|days? ago|hours? ago))$/i;
const button =
  /^(?:(?:read|show|see|learn|view|load) (?:more|less|all|abstract|details|paper)|download(?: pdf)?|view|open|save|share|cite|follow|copy(?: link)?|add to (?:library|folder|list)|sign in|log in|subscribe)[\s.…→»]{0,3}$/i;
const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,10}$/u;

const kinds: readonly (readonly [rule: string, what: string, isOne: (title: string) => boolean])[] = [
  ['titles-are-names', 'names of persons', isPerson],
  ['titles-are-venues', 'venues', isVenueDetail],
  ['titles-are-days', 'days', (title) => day.test(title) || parseListingDate(title) !== undefined],
  ['titles-are-counts', 'counts', (title) => count.test(title)],
  ['titles-are-buttons', 'words of buttons or links', (title) => button.test(title) || linkWord.test(title)],
  ['titles-are-addresses', 'addresses', (title) => address.test(title)],
];

/** With an identifier, or with authors, so that the title is no line of names. */
const isPaper = ({ arxiv, doi, openreview, authors = [] }: DumpEntry): boolean =>
  (arxiv ?? doi ?? openreview) !== undefined || (areFullNames(authors) && authors.every(mayBePerson));

/** At most one doubt about titles, and one about authors. */
export function findOtherKinds(entries: readonly DumpEntry[]): Doubt[] {
  const titled = entries.filter(({ title }) => title !== undefined);
  const found = kinds.map(([rule, what, isOne]) => {
    const such = titled.filter(({ title = '' }) => title.length <= longest && isOne(title.trim()));
    return { rule, what, such };
  });
  const kind = found.find(({ rule, such }) => {
    if (such.length < fewest || such.length * 2 <= entries.length) return false;
    // Of papers, methods of two words are titles: "Honey Bees".
    if (rule !== 'titles-are-names' || !such.some(isPaper)) return true;
    const sure = such.filter(({ title = '' }) => isSurePerson(title) || eastern.test(title)).length;
    return sure * 2 >= such.length;
  });
  return [...(kind === undefined ? [] : [titlesDoubt(kind, entries.length)]), ...titlesAsAuthors(entries)];
}

interface Kind {
  readonly rule: string;
  readonly what: string;
  readonly such: readonly DumpEntry[];
}

function titlesDoubt({ rule, what, such }: Kind, all: number): Doubt {
  const reason = `Of ${all} titles ${such.length} look like ${what}, such as ${quote(such[0]?.title)} (${linesOf(such)}): other lines or columns may have the titles. Look at what stands beside them, and give each title a line or a column of its own, named "Title".`;
  return { rule, reason, entry: undefined, line: such[0]?.lines.first ?? 1 };
}

const linesOf = (entries: readonly DumpEntry[]): string => nameLines(entries.map(({ lines }) => lines.first));

const fewestWords = 5;
/** Of families and of names of five words, which are written so in several languages. */
const ofName = /^(?:\p{Lu}|(?:da|das|de|del|den|der|di|do|dos|el|la|las|los|y|e|van|von|bin|binti|ibn|al)$)/u;

/** Five words and more, or a colon with words on both of its sides. */
function isTitle(name: string): boolean {
  if (isGroupName(name)) return false;
  if (/\p{L}{2}: \S+ \S/u.test(name)) return true;
  const words = name.trim().split(/\s+/);
  return words.length >= fewestWords && !words.every((word) => ofName.test(word));
}

function titlesAsAuthors(entries: readonly DumpEntry[]): Doubt[] {
  const named = entries.filter(({ authors = [] }) => authors.length > 0);
  const such = named.filter(({ authors = [] }) => authors.filter(isTitle).length * 2 > authors.length);
  if (such.length < fewest || such.length * 2 <= named.length) return [];
  const example = such[0]?.authors?.find(isTitle);
  const reason = `Of ${named.length} papers ${such.length} have authors that look like titles, such as ${quote(example)} (${linesOf(such)}): titles and authors may stand in each other's place. Name the columns "Title" and "Authors", or put the title first.`;
  return [{ rule: 'authors-are-titles', reason, entry: undefined, line: such[0]?.lines.first ?? 1 }];
}

/** Plausibility checks: entries or captures that look misread get doubts, and ingest holds them back. */

import { isSiteWord } from '../daily/site-words.ts';
import { parseListingDate } from '../days/listing-date.ts';
import { isAddress, isShortArxiv } from '../fields/identifiers.ts';
import type { Doubt, DumpEntry, FormatResult } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { namesIn } from '../names/written-names.ts';
import { isAgendaItem } from './agenda-item.ts';
import { findAlike, findBracketed, findNumbered } from './alike-entries.ts';
import { areNames } from './names-in-place.ts';
import { findOtherKinds } from './other-kinds.ts';
import { strangeAbstract } from './strange-abstracts.ts';
import { strangeName } from './strange-names.ts';
import { strangeTitle } from './strange-titles.ts';

/** Maximum length in characters; a longer title is probably an abstract. */
const longestTitle = 400;
/** Maximum number of papers in a listing with the same title. */
const mostAlike = 3;
type Check = (entry: DumpEntry) => Pick<Doubt, 'rule' | 'reason'> | undefined;

/** Doubts about `entries`, in order; at most one for each rule and entry. */
export function findDoubts({ entries, format }: Pick<FormatResult, 'entries' | 'format'>): Doubt[] {
  const doubts: Doubt[] = [];
  const titles = byTitle(entries);
  const named = entries.filter(({ authors }) => authors !== undefined).length;
  const bare = format === 'daily-papers' ? bareTitles(entries) : new Set();
  entries.forEach((entry, index) => {
    for (const check of [titleDoubt, strangeAbstract, countDoubt, nameDoubt, organisationDoubt, arxivDoubt]) {
      const found = check(entry);
      if (found !== undefined) doubts.push({ ...found, entry: index, line: entry.lines.first });
    }
    if (format === 'arxiv-listing' && entry.authors === undefined && named > 0 && named * 2 >= entries.length)
      doubts.push({
        rule: 'missing-authors',
        reason: `${quote(entry.title)} has no authors, and ${named === 1 ? 'another has' : `${named} others have`}; every paper on arXiv has some.`,
        entry: index,
        line: entry.lines.first,
      });
    if (bare.has(entry))
      doubts.push({
        rule: 'bare-title',
        reason: `${quote(entry.title)} was read as a title, and has nothing below it that other papers of the page have.`,
        entry: index,
        line: entry.lines.first,
      });
    const repeated = repeatedDoubt(entry, titles.get(entry.title ?? '') ?? [], format);
    if (repeated !== undefined) doubts.push({ ...repeated, entry: index, line: entry.lines.first });
  });
  return [
    ...doubts,
    ...findNumbered(entries),
    ...findBracketed(entries),
    ...findAlike(entries, format),
    ...findOtherKinds(entries),
  ];
}

const titleDoubt: Check = ({ title, authors, organisation, arxiv, openreview, doi, abstract }) => {
  const identified = (arxiv ?? openreview ?? doi) !== undefined;
  if (title === undefined && abstract === undefined && !identified)
    return { rule: 'empty-entry', reason: 'An entry has neither a title, an abstract nor an identifier.' };
  if (title === undefined) return undefined;
  const say = (rule: string, what: string): Pick<Doubt, 'rule' | 'reason'> => ({
    rule,
    reason: `${quote(title)} was read as a title, and is ${what}.`,
  });
  const strange = strangeTitle(title);
  if (strange !== undefined) return say(strange.rule, strange.what);
  if (!/\p{L}/u.test(title)) return say('title-without-letters', 'a number or a sign');
  if (isAddress(title) || /^(?:www\.|doi:|arxiv:)\S+$/i.test(title))
    return say('title-is-an-address', 'an address');
  if (/^\d[\d,]*\s+(?:authors?|comments?|votes?|upvotes?|papers?)$/i.test(title))
    return say('title-is-a-count', 'a count');
  if (parseListingDate(title) !== undefined) return say('title-is-a-date', 'a date');
  if (/^upvote\s*\d|\barxiv page$/i.test(title))
    return say('title-is-a-menu-word', 'a word of the site around its listings');
  if (isSiteWord(title) && !identified)
    return say('title-is-a-menu-word', 'a word of the site around its listings');
  if (title.length > longestTitle)
    return say('long-title', `${title.length} characters long, as abstracts are`);
  if (abstract === undefined && !identified && isOrganisation(title))
    return say('title-is-an-organisation', 'the name of an organisation');
  if (abstract === undefined && !identified && isAgendaItem(title))
    return say('title-is-an-agenda-item', 'an item of a programme');
  if (areNames(title)) return say('title-is-names', 'a list of names');
  if (title === organisation) return say('title-is-an-organisation', 'the name of an organisation');
  return authors?.includes(title) ? say('title-is-a-name', "an author's name") : undefined;
};

const countDoubt: Check = ({ title, authorCount, authors }) => {
  const count = authorCount ?? authors?.length ?? 0;
  if (count <= 10_000) return undefined;
  return { rule: 'many-authors', reason: `${quote(title)} has ${count} authors.` };
};

/** What is no name, and names of one word each. */
const nameDoubt: Check = ({ title, authors = [], familyNames }) => {
  const strange = strangeName(authors, familyNames);
  if (strange !== undefined)
    return {
      rule: 'author-is-no-name',
      reason: `${quote(strange)} was read as an author of ${quote(title)}.`,
    };
  const isSingle = (name: string): boolean => /^\p{Script=Latin}+$/u.test(name);
  if (authors.length < 4 || authors.length % 2 === 1 || !authors.every(isSingle)) return undefined;
  const reason = `All authors of ${quote(title)} have names of one word (${quote(authors.slice(0, 4).join('", "'))}); they may be family and given names in turn.`;
  return { rule: 'names-of-one-word', reason };
};

const organisationDoubt: Check = ({ title, organisation }) => {
  if (organisation === undefined || !/^\d+\s+\p{L}+$/u.test(organisation)) return undefined;
  return {
    rule: 'organisation-is-a-count',
    reason: `${quote(organisation)} was read as the organisation of ${quote(title)}.`,
  };
};

const arxivDoubt: Check = ({ title, arxiv }) => {
  if (arxiv === undefined || !isShortArxiv(arxiv)) return undefined;
  const reason = `arXiv:${arxiv}, of ${quote(title)}, has four digits behind its month, and should have five.`;
  return { rule: 'short-arxiv-id', reason };
};

/** Whether a title begins or ends like a name of a university, company or laboratory, and is no sentence. */
function isOrganisation(title: string): boolean {
  if (title.length > 70 || /[:?]/.test(title)) return false;
  return /(?:^|\s)(?:university|universit\S{1,3}|institute of \p{L}+|college|inc\.?|labs?|laborator(?:y|ies)|research|academy of sciences|corporation|gmbh|ltd\.?|llc|technologies|eth zurich|foundation)$|^(?:university|institute|college|department|school) of\s/iu.test(
    title,
  );
}

/** Entries that are a title alone, as an unknown link below a paper is, where most have details; the last may be cut off. */
function bareTitles(entries: readonly DumpEntry[]): ReadonlySet<DumpEntry> {
  const isBare = ({
    abstract,
    authorCount,
    firstDate,
    upvotes,
    comments,
    arxiv,
    lines,
  }: DumpEntry): boolean =>
    [abstract, authorCount, firstDate, upvotes, comments, arxiv].every((field) => field === undefined) &&
    lines.first === lines.last;
  const bare = entries.slice(0, -1).filter(isBare);
  return new Set(bare.length * 2 < entries.length ? bare : []);
}

/** `alike` are the entries with the same title. */
function repeatedDoubt({ title }: DumpEntry, alike: readonly DumpEntry[], format: string): ReturnType<Check> {
  if (alike.length > mostAlike && format !== 'oral-abstracts')
    return { rule: 'repeated-title', reason: `${quote(title)} is the title of ${alike.length} entries.` };
  const papers = new Set(alike.map(({ arxiv, doi, openreview }) => arxiv ?? doi ?? openreview)).size;
  if (papers < 2 || namesIn(title ?? '') === undefined) return undefined;
  const reason = `${quote(title)} was read as the title of ${papers} papers, and looks like somebody's name.`;
  return { rule: 'title-is-a-name', reason };
}

function byTitle(entries: readonly DumpEntry[]): ReadonlyMap<string, readonly DumpEntry[]> {
  const found = new Map<string, DumpEntry[]>();
  for (const entry of entries)
    if (entry.title !== undefined) {
      const alike = found.get(entry.title) ?? [];
      alike.push(entry);
      found.set(entry.title, alike);
    }
  return found;
}

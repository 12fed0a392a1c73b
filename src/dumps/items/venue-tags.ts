/** Takes venues and dates off a point of a list, where its title stands beside them: `**ICLR 2026** Title`, `` Title `2026.10` ``. */
import { endsOpen } from '../fields/open-end.ts';
import { isDatedJournal, isKnownVenue, isVenue, isVenueDetail } from '../fields/venue-words.ts';
import { isReference } from '../references/whole-references.ts';
import { place } from './emphasised-title.ts';
import { clean, inlineLink, isWords, linkText } from './item-links.ts';
import { isOrganisationTag } from './organisation-tags.ts';
import { linkWord, withoutIdentifiers } from './plain-words.ts';

/** Words in brackets in front of a title, with a venue: `[**HIVE**, CVPR 2026] `, `(2026-10, ICLR) `. */
const bracketed = /^[([]([^()[\]]{2,80})[)\]](?!\()[:.]?\s+(?=\S)/;
/** `NeurIPS 2026 | Title`, `ICLR 2026 - Title`, `2026-10 | ICLR | Title` */
const barred =
  /^(?:(?:19|20)\d{2}(?:[./-]\d{1,2}){0,2}\s{0,3}\|\s{0,3})?([^|*_`[\]]{2,60}?)(?:\s{0,3}\|\s{0,3}|\s[-–—·]\s)(?=\S)/;
/** Words in bold or italics, in brackets or not. */
const emphasised =
  /([([]?)(?<![\p{L}\p{N}*_\\])([*_]{1,3})(?=[^\s*_])([^*_`]{2,80})\2(?![\p{L}\p{N}*_])([)\]]?)(?!\()/gu;
/** Words in backticks, and all that stand behind them. */
const code =
  /(?<![`*_])([*_]{1,3})(?:`[^`]{1,60}`[\s,·|/]{0,3}){1,8}\1|(?<!`)(?:`[^`]{1,60}`[\s,·|/]{0,3}){1,8}/g;
/** Between a month and a title, divided by bars: `` 2026/10 | `BEES` | Title ``. */
const codeInFront =
  /^(?:(?:19|20)\d{2}(?:[./-]\d{1,2}){0,2}\s{0,3}\|\s{0,3})?`[^`\s]{1,30}`\s{0,3}\|\s{0,3}(?=\S)/;
/** Tags of a list's maker: ``[__`seg.`__ __`cls.`__]``. */
const codeInBrackets = /\[(?:[_*\s,]{0,6}`[^`]{1,30}`[_*\s,]{0,6}){1,8}\](?!\()/g;

export function withoutVenueTags(text: string): string {
  if (!/[*_`|[]|\s[-–—·]\s/.test(text)) return text;
  const untagged = text.replace(codeInFront, '').replace(codeInBrackets, ' ');
  const bare = withoutFront(withoutMarked(withoutMarked(untagged, code), emphasised));
  return bare === text || !hasTitle(bare) ? text : bare.trim();
}

function withoutFront(text: string): string {
  const [inBrackets, words = ''] = bracketed.exec(text) ?? [];
  const parts = words.split(',').map((part) => part.replace(/[*_`]/g, '').trim());
  if (inBrackets !== undefined && parts.some(isVenue)) return text.slice(inBrackets.length);
  const [barredOff, venue = ''] = barred.exec(text) ?? [];
  const behind = text.slice(barredOff?.length ?? 0);
  const isTagged = isVenue(venue.trim()) || isOrganisationTag(venue.trim(), behind);
  return barredOff !== undefined && isTagged ? behind : text;
}

/** Without the parts of the form `marked` that are tags. */
function withoutMarked(text: string, marked: RegExp): string {
  let kept = '';
  let end = 0;
  for (const { 0: all, index, 3: words } of text.matchAll(marked)) {
    const before = kept + text.slice(end, index);
    const behind = text.slice(index + all.length);
    const isFirst = !/[\p{L}\p{N}]/u.test(before);
    const isMethod = isFirst && /^\s?:/.test(behind) && !isKnownVenue(bareTag(words ?? ''));
    const isMaker = isFirst && isOrganisationTag(bareTag(words ?? ''), withoutSeparator(behind));
    const isPlace = !isFirst && isJournalAtEnd(before, words ?? '', behind);
    if (!isMaker && !isPlace && (isMethod || !isTag(words ?? all))) continue;
    end = index + all.length;
    if (!isFirst && isWithin(before, behind)) {
      kept = `${before}${words ?? all}`;
      continue;
    }
    // One sign of those on both sides of it is enough.
    const sign = isFirst ? /^[\s.,:;|–—-]+/u : /[.,;:]\s*$/.test(before) ? /^\s*[.,;]/ : /(?!)/;
    kept = isFirst ? before : `${before} `;
    end += sign.exec(behind)?.[0].length ?? 0;
  }
  return kept + text.slice(end);
}

const withoutSeparator = (text: string): string => text.replace(/^[\s:|–—-]{1,5}/u, '');

/** `Title, *Advances in Bees 2026*`: behind a comma, at the end, and no reference, whose reader needs it. */
const isJournalAtEnd = (before: string, words: string, behind: string): boolean =>
  /[\p{L}\d)?!][,.]\s{1,3}(?:in:?\s)?$/iu.test(before) &&
  !/\p{L}/u.test(withoutIdentifiers(behind.replace(inlineLink, ' '))) &&
  !isReference(before) &&
  (place.test(words) || /\s(?:19|20)\d{2}$/.test(words));

/** Words in bold or italics, or a row of code of which a part is a venue or its year. */
function isTag(marked: string): boolean {
  const codes = marked.split('`').filter((_words, at) => at % 2 === 1);
  return codes.length === 0
    ? isVenueDetail(bareTag(marked))
    : codes.some((tag) => isVenueDetail(bareTag(tag)) || /^(?:19|20)\d{2}$/.test(tag));
}

const bareTag = (words: string): string =>
  words
    .replace(/[.,:;]$/, '')
    .replace(/^[([]([^()[\]]{1,80})[)\]]$/, '$1')
    .trim();

/** A meeting in front of a title that is about others: `EMNLP 2026: Title`, `[EMNLP 2026] Title`, `Title (EMNLP 2026)`. */
export function withoutVenueAround(title: string | undefined): string | undefined {
  if (title === undefined || !/\d/.test(title)) return title;
  const [inFront, plain, bracketed] = venueInFront.exec(title) ?? [];
  const venue = (plain ?? bracketed ?? '').trim();
  if (inFront !== undefined && isKnownVenue(venue) && isOwn(title.slice(inFront.length)))
    return title.slice(inFront.length);
  const [atEnd, behind = ''] = venueAtEnd.exec(title) ?? [];
  const isTagged = isKnownVenue(behind) || isDatedJournal(behind);
  return atEnd !== undefined && isTagged && isOwn(title.slice(0, -atEnd.length))
    ? title.slice(0, -atEnd.length)
    : title;
}
const venueInFront = /^(?:([^:[\]()|]{4,60}?):\s+|[([]([^()[\]]{4,60})[)\]]:?\s+)(?=["“]?\p{Lu})/u;
const venueAtEnd = /\s[([]([^()[\]]{4,60})[)\]]$/u;

/** Two words or more, of which none is what people write of a meeting. */
const isOwn = (rest: string): boolean =>
  (rest.match(/\p{L}{2,}/gu)?.length ?? 0) > 1 && !ofMeetings.test(rest);
const ofMeetings =
  /(?<!\p{L})(?:awards?|challenges?|competitions?|conferences?|findings|highlights|lessons|looking back|overview|proceedings|recap|reflections|reports?|retrospective|reviews?|reviewers?|reviewing|shared tasks?|submissions?|summary|tracks?|workshops?)(?!\p{L})/iu;

/** Whether it belongs to the sentence around it: `Overview of **TREC 2026** Tracks`. */
const isWithin = (before: string, behind: string): boolean =>
  endsOpen(before) || (/[\p{L}\p{N}]\s*$/u.test(before) && /^\s*[\p{L}\p{N}]/u.test(behind));

/** Whether there are words left, or those of a link. */
function hasTitle(text: string): boolean {
  const shown = text.replace(inlineLink, (_all, words: string) =>
    linkWord.test(linkText(words)) ? ' ' : ` ${words} `,
  );
  return isWords(clean(withoutIdentifiers(shown)));
}

/** Takes venues and dates off a point of a list, where its title stands beside them: `**ICLR 2026** Title`, `` Title `2026.10` ``. */

import { isKnownVenue, isVenue, isVenueDetail } from '../fields/venue-words.ts';
import { clean, inlineLink, isWords, linkText } from './item-links.ts';
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
/** Tags of a list's maker: ``[__`seg.`__ __`cls.`__]``. */
const codeInBrackets = /\[(?:[_*\s,]{0,6}`[^`]{1,30}`[_*\s,]{0,6}){1,8}\](?!\()/g;

/** What ends in such a word goes on with the venue: `Lessons of **TREC 2026**`. */
const goesOn = /(?<!\p{L})(?:a|an|and|as|at|beyond|by|for|from|in|of|on|or|the|to|vs\.?|via|with)\s*$/iu;

export function withoutVenueTags(text: string): string {
  if (!/[*_`|[]|\s[-–—·]\s/.test(text)) return text;
  const bare = withoutFront(
    withoutMarked(withoutMarked(text.replace(codeInBrackets, ' '), code), emphasised),
  );
  return bare === text || !hasTitle(bare) ? text : bare.trim();
}

function withoutFront(text: string): string {
  const [inBrackets, words = ''] = bracketed.exec(text) ?? [];
  const parts = words.split(',').map((part) => part.replace(/[*_`]/g, '').trim());
  if (inBrackets !== undefined && parts.some(isVenue)) return text.slice(inBrackets.length);
  const [barredOff, venue = ''] = barred.exec(text) ?? [];
  return barredOff !== undefined && isVenue(venue.trim()) ? text.slice(barredOff.length) : text;
}

/** Without the parts of the form `marked` that are tags. */
function withoutMarked(text: string, marked: RegExp): string {
  let kept = '';
  let end = 0;
  for (const { 0: all, index, 3: words } of text.matchAll(marked)) {
    const before = kept + text.slice(end, index);
    const behind = text.slice(index + all.length);
    const isFirst = !/[\p{L}\p{N}]/u.test(before);
    if (!isTag(words ?? all) || (isFirst && /^\s?:/.test(behind) && !isKnownVenue(bareTag(words ?? ''))))
      continue;
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

/** Whether it belongs to the sentence around it: `Overview of **TREC 2026** Tracks`. */
const isWithin = (before: string, behind: string): boolean =>
  goesOn.test(before) || (/[\p{L}\p{N}]\s*$/u.test(before) && /^\s*[\p{L}\p{N}]/u.test(behind));

/** Whether there are words left, or those of a link. */
function hasTitle(text: string): boolean {
  const shown = text.replace(inlineLink, (_all, words: string) =>
    linkWord.test(linkText(words)) ? ' ' : ` ${words} `,
  );
  return isWords(clean(withoutIdentifiers(shown)));
}

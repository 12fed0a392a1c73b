/** Names of persons in what no field of a paper has. */
import { splitWords } from '../../words/split-words.ts';
import { isVenue } from '../fields/venue-words.ts';
import { isOrganisation } from '../names/affiliations.ts';
import { leavesOut, withoutOthers } from '../names/author-fields.ts';
import { readShortCitation } from '../names/short-citations.ts';
import { arePersons } from '../names/words-of-titles.ts';
import { hasInitial, namesIn } from '../names/written-names.ts';
import type { EntryLine } from './entry-lines.ts';

/** Who is no author, and what is no person. */
const ofOthers =
  /^\W{0,3}(?:presente[rd]|speaker|discussant|discussion|chair|host|moderator|session|edit(?:or|ed)|ED:|advis[eo]r|supervis|subjects?|topics?|tags|keywords?|categor|area|track|submitted|posted|shared|recommended|via|added|affiliation|institution|organi[sz]ation|publisher|school|series|journal|booktitle|review|translat)/i;

/** Several persons, or one with initials or "et al.", none of whose words a field has. */
export function hasNames({ text, rest, isKnown }: EntryLine): boolean {
  if (ofOthers.test(text)) return false;
  const areUnread = (piece: string): boolean => !isVenue(piece) && !splitWords(piece).some(isKnown);
  const pieces = piecesOf(withoutPlaces(rest));
  return (
    pieces.some((piece) => areSureNames(piece, true) && areUnread(piece)) ||
    pieces.flatMap(sentencesOf).some((piece) => areSureNames(piece, false) && areUnread(piece))
  );
}

function areSureNames(piece: string, mayBeOne: boolean): boolean {
  // Families alone are no names of authors.
  if (mayBeOne && leavesOut(piece) && readShortCitation(piece)?.isSure === true) return true;
  const names = namesIn(withoutOthers(piece))?.names ?? [];
  const isOne = (mayBeOne && names.some(hasInitial)) || (names.length > 0 && leavesOut(piece));
  return (names.length > 1 || isOne) && arePersons(names);
}

/** `Ann Bee (University of Hives) et al.` */
const withoutPlaces = (text: string): string =>
  text.replace(/\s?\(([^()]{1,120})\)/g, (all, within: string) => (isOrganisation(within) ? '' : all));

const label = /^\p{L}[\p{L} -]{0,24}\s?[:：]\s{0,3}/u;
const longestPiece = 1000;

/** A line without its label, and its parts between dashes, bars, brackets and quotation marks; names may have semicolons between them. */
function piecesOf(text: string): readonly string[] {
  const bare = text.replace(label, '');
  const pieces = bare.split(/\s[-–—|·•/]\s|[()|]|",|,"/);
  return trimmed([
    bare,
    ...pieces,
    ...pieces.flatMap((piece) => (piece.includes(';') ? piece.split(';') : [])),
  ]);
}

const sentencesOf = (piece: string): readonly string[] => trimmed(piece.split(/(?<=\p{L}{2})[.?!]\s/u));

const trimmed = (pieces: readonly string[]): readonly string[] =>
  pieces
    .map((piece) => piece.replace(/^[\s.,:"]*(?:(?:by|von|par|por|di)\s)?|[\s,:"]+$/gi, ''))
    .filter((piece) => piece.length > 4 && piece.length < longestPiece);

/** Authors below the title in its cell of a table, as home pages have them: `Title <br> Ann Bee, Cid Dee`. */

import type { Diagnostic } from '../../diagnostic.ts';
import { endsOpen } from '../fields/open-end.ts';
import { isVenueDetail } from '../fields/venue-words.ts';
import { inlineLink, linksIn, linkText } from '../items/item-links.ts';
import { linkWord } from '../items/plain-words.ts';
import { quote } from '../model/quote.ts';
import { isOrganisation } from '../names/affiliations.ts';
import { authorFields, leavesOut } from '../names/author-fields.ts';
import { mostlyNames } from '../names/mostly-names.ts';
import { namesIn } from '../names/written-names.ts';
import { lineBreak } from '../tables/table-cells.ts';

/** A title's cell with what stood below the title. */
export interface DividedCell {
  /** The cell without names and without what is left out. */
  readonly title: string;
  /** Nothing without names. */
  readonly authors: Partial<ReturnType<typeof authorFields>>;
  /** Text that may be names, and whether the title has it. */
  readonly unsure: UnsureText | undefined;
}

export interface UnsureText {
  readonly text: string;
  readonly isKept: boolean;
}

/** A line of a cell. */
interface Part {
  readonly raw: string;
  /** Without marks. */
  readonly text: string;
  /** Whether it is in type of its own, as no part of a title is. */
  readonly isSetOff: boolean;
  readonly names: readonly string[];
}

/** Fewest cells with several names that are evidence for the others. */
const fewestCells = 2;
/** Maximum length of a cell that is divided, and of its number of lines. */
const longestCell = 4000;
const mostParts = 20;

/** Index of each cell with lines below its title → its parts. */
export function divideCells(cells: readonly string[]): ReadonlyMap<number, DividedCell> {
  const divided = cells.map((cell) => (cell.length > longestCell ? [] : partsOf(cell)));
  const sure = divided.filter(([, ...below]) => hasSeveral(below)).length;
  const isColumn =
    sure >= fewestCells ||
    divided.some(([title, ...below]) => below.some(isSetOffNames) || (isMarked(title) && hasSeveral(below)));
  return new Map(
    divided.flatMap((parts, at): [number, DividedCell][] =>
      parts.length < 2 ? [] : [[at, readParts(parts, isColumn)]],
    ),
  );
}

const hasSeveral = (below: readonly Part[]): boolean =>
  below.flatMap(({ names }) => names).length > 1 ||
  below.some(({ names, text }) => names.length > 0 && leavesOut(text));
/** Whether a title is in bold or a link, so that nothing below is a part of it. */
const isMarked = (title: Part | undefined): boolean =>
  title !== undefined &&
  wordsIn(title.raw.replace(inlineLink, ' ').replace(/(\*\*|__)(?:(?!\1).){1,600}\1/g, ' ')) === '';
const isSetOffNames = ({ names, isSetOff }: Part): boolean => isSetOff && names.length > 0;

/** The lines with words, from that with the title on; badges above it are the title's. */
function partsOf(cell: string): readonly Part[] {
  const lines = cell.split(lineBreak, mostParts);
  const first = lines.findIndex((line) => wordsIn(line) !== '');
  if (first < 0) return [];
  const title = lines.slice(0, first + 1).join(' ');
  const parts = [title, ...lines.slice(first + 1)].filter((line) => line.trim() !== '').map(toPart);
  return parts.map((part, at) => (at === 1 && goesOn(parts[0], part) ? { ...part, names: [] } : part));
}

/** A title goes on in lower case, or behind a colon or a word that needs another. */
const goesOn = (title: Part | undefined, { text }: Part): boolean =>
  !isMarked(title) &&
  (/^\P{L}{0,9}\p{Ll}/u.test(text) || /[:&–—-]$/.test(title?.text ?? '') || endsOpen(title?.text ?? ''));

const wordsIn = (line: string): string => {
  const shown = line.replace(inlineLink, (all, words: string) =>
    /^\[?!\[/.test(all) || linkWord.test(linkText(words)) ? ' ' : ` ${words} `,
  );
  return /\p{L}{2}/u.test(shown) ? shown.replace(/\s+/g, ' ').trim() : '';
};

const tags = /<\/?(?:sub|sup|small|i|em|font|span|p|div|center)(?:\s[^<>]{0,200})?>/gi;
const setOff =
  /^(?:([*_]{1,3})[^*_]{1,2000}\1|<(sub|sup|small|i|em|font|span)(?:\s[^<>]{0,200})?>[^<>]{1,2000}<\/\2>)[\s.,]*$/i;

function toPart(raw: string): Part {
  const text = wordsIn(raw.replace(tags, ' ')).replace(/^[*_\s]{1,9}|[*_\s,;]{1,9}$/g, '');
  const names = text === '' ? [] : (mostlyNames(text) ?? namesIn(text)?.names ?? []);
  return { raw, text, isSetOff: setOff.test(raw.trim()), names: names.some(isOrganisation) ? [] : names };
}

function readParts([title, ...below]: readonly Part[], isColumn: boolean): DividedCell {
  const named = isColumn ? namedParts(below) : [];
  const lastNamed = below.findLastIndex((part) => named.includes(part));
  const others = below.filter(
    (part) => !named.includes(part) && !isVenueDetail(part.text.replace(/^\(|\)$/g, '')),
  );
  const isLinked = ({ text, raw }: Part): boolean => text === '' || linksIn(raw).length > 0;
  // Behind names stands no part of a title.
  const isBehind = (part: Part): boolean =>
    isMarked(title) || (lastNamed >= 0 && below.indexOf(part) > lastNamed);
  const isKept = (part: Part): boolean => isLinked(part) || !(part.isSetOff || isBehind(part));
  const unsure = others.find((part) => !isLinked(part) && !(isKept(part) && goesOn(title, part)));
  return {
    title: [title, ...others.filter(isKept)].map((part) => part?.raw.trim()).join(' '),
    authors: authorsOf(named),
    unsure: unsure === undefined ? undefined : { text: unsure.text, isKept: isKept(unsure) },
  };
}

/** Below several names, one more stands behind a comma; another may be a town, and one in italics below plain names is a journal. */
function namedParts(below: readonly Part[]): readonly Part[] {
  const named = below.filter(({ names }) => names.length > 0);
  const isOther = ({ names, isSetOff }: Part, before: Part | undefined): boolean =>
    before !== undefined &&
    names.length === 1 &&
    (before.names.length > 1 || (isSetOff && !before.isSetOff)) &&
    !/(?:[,;&]|\sand)[\s*_]{0,9}$/.test(before.raw.replace(tags, ' '));
  return named.filter((part, at) => !isOther(part, named[at - 1]));
}

function authorsOf(parts: readonly Part[]): DividedCell['authors'] {
  const isWhole = !parts.some(({ text }) => leavesOut(text));
  return parts.length === 0
    ? {}
    : authorFields(
        parts.flatMap(({ names }) => names),
        isWhole,
      );
}

/** A warning for such a text on the row at `line`. */
export function unsureNames({ text, isKept }: UnsureText, line: number, file: string): Diagnostic {
  const reason = `${quote(text)} below the title is not surely a list of authors; it is ${isKept ? 'read as a part of the title' : 'left out'}.`;
  const advice = 'Give the authors a column of their own, and write the title on one line.';
  return { severity: 'warning', rule: 'text-below-title', reason, advice, file, line };
}

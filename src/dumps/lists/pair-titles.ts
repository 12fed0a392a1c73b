/** Titles and addresses on lines of their own, one below the other, are one paper each. */

import { quotedTitle } from '../items/quoted-title.ts';
import { withoutBackMarks, withoutFrontMarks } from '../items/title-marks.ts';
import { withoutQuotes } from '../items/without-quotes.ts';
import { authorFields } from '../names/author-fields.ts';
import { namesIn } from '../names/written-names.ts';
import { readReference } from '../references/read-reference.ts';
import { referenceAuthors } from '../references/reference-names.ts';
import { isReference } from '../references/whole-references.ts';
import { type ListRow, listMarker } from './list-row.ts';
import { isOfMeeting } from './meeting-links.ts';
import { isTitle, isUntitled, mayBeShortTitle } from './title-rows.ts';

/** In blocks without a blank line where both take turns; anything else stays as it is. */
export function pairTitles(rows: readonly ListRow[]): ListRow[] {
  const blocks = toBlocks(rows).map((block) => {
    const lead = Math.max(
      0,
      block.findIndex(({ kind }) => kind !== 'heading' && kind !== 'silent'),
    );
    const end = block.findLastIndex(({ kind }) => kind !== 'silent') + 1;
    return {
      lead: block.slice(0, lead),
      body: block.slice(lead, Math.max(lead, end)),
      rest: block.slice(Math.max(lead, end)),
    };
  });
  const named = blocks.map(({ body }) => namedBlock(unmarked(body)));
  const place = placeOfTitles(blocks.map(({ body }) => unmarked(body)));
  // A title may look like a name; where other blocks have both, its place tells.
  const isSure = named.some((block) => block !== undefined && namesIn(block.line.text) === undefined);
  return blocks.flatMap(({ lead, body, rest }, index) => {
    const whole = isSure ? named[index] : undefined;
    const pair = whole === undefined && place !== undefined ? shortPair(unmarked(body), place) : undefined;
    return [...lead, ...(whole === undefined ? (pair ?? joinBlock(body)) : [whole]), ...rest];
  });
}

/** Fewest pairs whose titles are told by their words, and their smallest part, so that shorter ones are told by their place. */
const fewestPairs = 3;
const smallestPart = 0.6;

/** Whether nearly all blocks of two lines have the title first or second; undefined where they differ. */
function placeOfTitles(blocks: readonly (readonly ListRow[])[]): 0 | 1 | undefined {
  const pairs = blocks.filter((block) => block.length === 2 && block.some(isUntitled));
  const sure = pairs.filter(takesTurns);
  const first = sure.filter(([row]) => isTitle(row)).length;
  if (sure.length < fewestPairs || sure.length < pairs.length * smallestPart) return undefined;
  return first === sure.length ? 0 : first === 0 ? 1 : undefined;
}

/** A title of a word or so, where those of the other pairs stand. */
function shortPair(block: readonly ListRow[], place: 0 | 1): ListRow[] | undefined {
  const [title, paper] = [block[place], block[1 - place]];
  const isPair = block.length === 2 && paper !== undefined && isUntitled(paper) && mayBeShortTitle(title);
  return isPair ? joinPairs(block, place) : undefined;
}

/** Of a page, whose lines have no blank ones between them: where each address stands below a title, in all of it. */
export function pairInTurn(rows: readonly ListRow[]): readonly ListRow[] {
  const papers = rows.flatMap(({ kind }, at) => (kind === 'paper' ? [at] : []));
  const isPaired = (at: number): boolean => {
    const [title, paper] = [rows[at - 1], rows[at]];
    return paper !== undefined && isUntitled(paper) && isTitle(title);
  };
  if (papers.length < 2 || !papers.every(isPaired)) return rows;
  const taken = new Set(papers.map((at) => at - 1));
  return rows.flatMap((row, at) => {
    const above = rows[at - 1];
    if (taken.has(at)) return [];
    return taken.has(at - 1) && above !== undefined ? joinPairs([above, row]) : [row];
  });
}

/** `Editorial` or `Articles`, above a title and its address. */
const isSection = (row: ListRow | undefined): boolean =>
  row?.kind === 'text' && /^\p{Lu}\p{L}{2,20}(?: \p{L}{2,20})?$/u.test(row.line.text.trim());

function joinBlock(block: readonly ListRow[]): readonly ListRow[] {
  // What is quoted below a pair is a remark on it.
  const end = block.findLastIndex(({ line }) => !/^\s*>/.test(line.text)) + 1;
  if (end > 0 && end < block.length) return [...joinBlock(block.slice(0, end)), ...block.slice(end)];
  const bare = unmarked(block);
  const [section, ...pair] = bare;
  if (section !== undefined && bare.length === 3 && isSection(section) && takesTurns(pair))
    return [{ line: section.line, kind: 'heading' }, ...joinPairs(pair)];
  const threes = threesOf(bare).map(namedBlock);
  if (threes.length > 1 && threes.every((one) => one !== undefined)) return threes;
  if (bare.length > 0 && bare.length % 2 === 0 && takesTurns(bare)) return joinPairs(bare);
  return lacksTitles(bare) ? joinWithGaps(bare) : block;
}

/** Whether titles and addresses take turns but for some titles that are missing: then both ends of the block tell which is first. */
function lacksTitles(block: readonly ListRow[]): boolean {
  const titles = block.filter(isTitle).length;
  const papers = block.filter(isUntitled).length;
  const isMixed = titles + papers === block.length && titles > 1 && titles < papers && titles * 2 >= papers;
  const [first, last] = [block[0], block.at(-1)];
  if (!isMixed || isTitle(first) === isTitle(last)) return false;
  return !block.some((row, at) => isTitle(row) && isTitle(block[at + 1]));
}

function joinWithGaps(block: readonly ListRow[]): ListRow[] {
  const isAbove = isTitle(block[0]);
  return block.flatMap((row, at) => {
    const [before, behind] = [block[at - 1], block[at + 1]];
    if (isTitle(row)) return [];
    const title = isAbove ? before : behind;
    if (title === undefined || !isTitle(title)) return [row];
    return joinPairs(isAbove ? [title, row] : [row, title]);
  });
}

/** Titles without bullets, numbers and emphasis; an address that is a point of its own has no title beside it. */
function unmarked(block: readonly ListRow[]): readonly ListRow[] {
  if (block.some(({ kind, line }) => kind === 'paper' && listMarker.test(line.text))) return block;
  return block.map((row) => {
    if (row.kind !== 'text' && row.kind !== 'point') return row;
    const plain = row.line.text.replace(/\*\*|__|`/g, '');
    return {
      ...row,
      kind: 'text',
      line: { ...row.line, text: withoutBackMarks(withoutFrontMarks(plain)).trim() },
    };
  });
}

/** Empty where some rows would be left. */
const threesOf = (block: readonly ListRow[]): ListRow[][] =>
  block.length % 3 === 0 ? block.flatMap((_row, at) => (at % 3 === 0 ? [block.slice(at, at + 3)] : [])) : [];

/** A title, names below it, and the address above or below both. */
function namedBlock(block: readonly ListRow[]): ListRow | undefined {
  const paper = block.find(isUntitled);
  const [title, names] = block.filter((row) => row !== paper);
  if (block.length !== 3 || paper?.entry === undefined || block[1] === paper) return undefined;
  if (title === undefined || names?.kind !== 'text' || !isTitle(title)) return undefined;
  const found = namesIn(names.line.text);
  if (found === undefined) return undefined;
  const lines = { first: block[0]?.line.number ?? 0, last: block[2]?.line.number ?? 0 };
  const authors = authorFields(found.names, found.isWhole);
  const entry = { ...paper.entry, title: withoutQuotes(title.line.text.trim()), ...authors, lines };
  return { line: title.line, kind: 'paper', entry };
}

/** Rows on lines one below the other; what is said of a meeting stands alone. */
export function toBlocks(rows: readonly ListRow[]): ListRow[][] {
  const blocks: ListRow[][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    const above = block?.at(-1);
    const isNext = row.line.number === (above?.line.number ?? 0) + 1;
    const isApart = [above, row].some((one) => one !== undefined && isOfMeeting(one.line.text));
    if (block !== undefined && isNext && !isApart) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function takesTurns(block: readonly ListRow[]): boolean {
  const titlesAt = isTitle(block[0]) ? 0 : 1;
  return block.every((row, index) => (index % 2 === titlesAt ? isTitle(row) : isUntitled(row)));
}

function joinPairs(block: readonly ListRow[], place = isTitle(block[0]) ? 0 : 1): ListRow[] {
  return block.flatMap((row, index): ListRow[] => {
    const other = block[index + 1];
    if (index % 2 === 1 || other === undefined) return [];
    const [title, paper] = place === 0 ? [row, other] : [other, row];
    if (paper.entry === undefined) return [row, other];
    const lines = { first: row.line.number, last: other.line.number };
    const text = title.line.text.trim();
    const quoted = /^["“«„]/.test(text) ? quotedTitle(text) : undefined;
    const words = quoted === undefined ? withoutQuotes(text) : text;
    const cited = quoted === undefined && isReference(text) ? readReference(text) : undefined;
    const own = cited ?? withoutQuotes(quoted?.text ?? words);
    // Names may stand behind the title, which all lines of a list tell.
    return [
      {
        line: title.line,
        kind: 'paper',
        entry: {
          ...paper.entry,
          title: own,
          ...(cited === undefined ? {} : referenceAuthors(text, cited)),
          lines,
        },
        words,
        isPlain: quoted === undefined,
      },
    ];
  });
}

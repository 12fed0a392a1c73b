/** Lists of references in one style, which nearly all of their lines are whole in. */

import type { DumpEntry, DumpLine } from '../model/dump.ts';
import { authorFields } from '../names/author-fields.ts';
import { LONGEST } from '../names/reference-name-lists.ts';
import { arePersons } from '../names/words-of-titles.ts';
import { namesIn } from '../names/written-names.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import { GAP } from '../references/imprint-behind.ts';
import { namesInOrder } from '../references/reference-names.ts';
import {
  type ReferenceStyle,
  readOfOrganisation,
  readStyled,
  referenceStyles,
  type StyledReference,
} from '../references/reference-styles.ts';
import type { ListRow } from './list-row.ts';

/** Fewest lines that are evidence, and the smallest parts of all papers that have to be of one style: with persons, and with organisations too. */
const fewestLines = 3;
const smallestOfPersons = 0.6;
const smallestPart = 0.75;

/** What the style of a list says of a line. */
export interface CitedPaper {
  readonly line: DumpLine;
  readonly fields: Partial<DumpEntry>;
}

/** The lines that are whole references in the style of the list, with what they say; empty where there is no such style. */
export function readStyledReferences(rows: readonly ListRow[]): readonly CitedPaper[] {
  const papers = rows.filter(({ words, entry }) => words !== undefined && entry !== undefined);
  if (papers.length < fewestLines) return [];
  const texts = new Map(papers.map((row) => [row, bareText(row)]));
  const { style, found } = bestStyle(texts);
  if (style === undefined || found.size < fewestLines) return [];
  const all = new Map([...ofOrganisations(texts, style), ...found]);
  if (all.size < papers.length * smallestPart) return [];
  return [...all].map(([{ line, entry }, { title, names, isWhole }]) => ({
    line,
    fields: { title, note: entry?.note, ...authorFields(namesInOrder(names), isWhole) },
  }));
}

/**
 * Rows that other readers have read, with what the style says in the place of their titles and authors. A line of a page may have the number
 * of others, and is told by itself then.
 */
export function withReferences(rows: readonly ListRow[], cited: readonly CitedPaper[]): readonly ListRow[] {
  if (cited.length === 0) return rows;
  const counts = new Map<number, number>();
  for (const { line } of rows) counts.set(line.number, (counts.get(line.number) ?? 0) + 1);
  const byLine = new Map(cited.map(({ line, fields }) => [line, fields]));
  const byNumber = new Map(cited.map(({ line, fields }) => [line.number, fields]));
  return rows.map((row) => {
    const isAlone = counts.get(row.line.number) === 1;
    const fields = byLine.get(row.line) ?? (isAlone ? byNumber.get(row.line.number) : undefined);
    if (fields === undefined || row.entry === undefined) return row;
    const { subtitle: _subtitle, ...rest } = row;
    return { ...rest, entry: { ...row.entry, ...fields } };
  });
}

const ofOrganisations = (
  texts: ReadonlyMap<ListRow, string>,
  style: ReferenceStyle,
): readonly (readonly [ListRow, StyledReference])[] =>
  [...texts].flatMap(([row, text]) => {
    const read = readOfOrganisation(text, style);
    return read === undefined ? [] : [[row, read] as const];
  });

interface StyledLines {
  readonly style: ReferenceStyle | undefined;
  readonly found: ReadonlyMap<ListRow, StyledReference>;
}

/** The style in which most lines are whole, and are so for sure; the first of several such styles. */
function bestStyle(texts: ReadonlyMap<ListRow, string>): StyledLines {
  let best: StyledLines = { style: undefined, found: new Map() };
  let most = 0;
  for (const style of referenceStyles) {
    const found = readAll(texts, style);
    const all = [...found.values()];
    // `Royal Hives. Wax in Towns. Nature 612 (2024)`: one written name in front of each title may be words of it.
    if (style.isGivenFirst && !style.isDated && all.every(({ names }) => names.length === 1)) continue;
    // `Royal Jelly. Ann Bee, Cid Dee. Nature 612`: names where titles would be.
    if (all.filter(({ title }) => arePersons(namesIn(title)?.names ?? [])).length * 2 > all.length) continue;
    const count = found.size + all.filter(({ isSure }) => isSure).length;
    if (count > most) [best, most] = [{ style, found }, count];
  }
  return best;
}

function readAll(
  texts: ReadonlyMap<ListRow, string>,
  style: ReferenceStyle,
): ReadonlyMap<ListRow, StyledReference> {
  const mostOthers = texts.size * (1 - smallestOfPersons);
  const found = new Map<ListRow, StyledReference>();
  let others = 0;
  for (const [row, text] of texts) {
    const read = withMarkedTitle(row, readStyled(text, style));
    if (read === undefined) others += 1;
    else found.set(row, read);
    if (others > mostOthers) return new Map();
  }
  return found;
}

/** Undefined where other words of the line are a link or in bold type, which is the title of most lists. */
function withMarkedTitle(
  { line, entry }: ListRow,
  read: StyledReference | undefined,
): StyledReference | undefined {
  const own = entry?.title;
  const isMarked =
    own !== undefined && [`**${own}**`, `__${own}__`, `[${own}](`].some((one) => line.text.includes(one));
  return isMarked && own !== read?.title ? undefined : read;
}

const bareText = ({ words = '' }: ListRow): string =>
  withoutEmphasis(words.slice(0, LONGEST))
    .replace(/(?<=[.?!,]) {3,}(?=[\d(])/g, ` ${GAP} `)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,](?: |$))/g, '')
    .trim();

/**
 * Lists of accepted papers without identifiers: each point or line has a title and the names of its authors, and nearly all have them in
 * one form. Asked only where no line leads to a paper.
 */
import { isOfPeople, sessionName } from '../blocks/title-block.ts';
import { withoutFrontMarks } from '../items/title-marks.ts';
import { isProgrammeHeading } from '../names/programme-headings.ts';
import { arePersons } from '../names/words-of-titles.ts';
import { namesIn } from '../names/written-names.ts';
import { lineBreak } from '../tables/table-cells.ts';
import { splitBylines } from './bylines.ts';
import { indentOf, type ListRow, listMarker, unlinkedRow } from './list-row.ts';

/** Fewest papers that are evidence, the smallest part of all points, and fewest words of most titles. */
const fewestPapers = 3;
const smallestPart = 0.9;
const fewestWords = 3;
/** Longest point, and most lines of it. */
const longestPoint = 3000;
const mostLines = 6;

/** A point, or a line where nothing has the mark of a point, with the lines below that are its own. */
interface Unit {
  readonly row: ListRow;
  readonly below: readonly ListRow[];
}

/**
 * The rows with papers; undefined where too few points have names, or where these may be other things. Of a page (HTML), lines with bold or
 * italic words are points; below the points that are subjects, those of the next level.
 */
export function namedPoints(rows: readonly ListRow[], isPage = false): readonly ListRow[] | undefined {
  if (isPage) return withNames(rows, { units: linesOf(rows.filter(hasEmphasis)), heads: new Set() });
  const marked = rows.filter(isPoint);
  if (marked.length < fewestPapers) {
    const { heads, others } = divideHeads(rows.filter(({ kind }) => kind === 'text'));
    return withNames(rows, { units: linesOf(others), heads });
  }
  const [outer = 0, inner] = [...new Set(marked.map(indentOf))].toSorted((one, other) => one - other);
  const found = withNames(rows, { units: unitsOf(rows, outer), heads: new Set() });
  if (found !== undefined || inner === undefined || !areSubjects(marked, outer)) return found;
  const subjects = marked.filter((row) => indentOf(row) === outer);
  return withNames(rows, { units: unitsOf(rows, inner), heads: new Set(subjects) });
}

interface Divided {
  readonly units: readonly Unit[];
  /** Rows that are headings above them. */
  readonly heads: ReadonlySet<ListRow>;
}

function withNames(rows: readonly ListRow[], { units, heads }: Divided): readonly ListRow[] | undefined {
  if (units.length < fewestPapers) return undefined;
  const points = splitBylines(units.map(toRow));
  const papers = points.filter(isNamed);
  const isMost = papers.length >= Math.max(fewestPapers, units.length * smallestPart);
  if (!isMost || !areLikePapers(papers)) return undefined;
  // A line of a page may have several rows.
  const named = new Map(
    units.flatMap(({ row }, at) => {
      const paper = points[at];
      return paper !== undefined && isNamed(paper) ? [[row, paper] as const] : [];
    }),
  );
  const own = new Set(units.flatMap(({ row, below }) => (named.has(row) ? below : [])));
  return rows
    .filter((row) => !own.has(row))
    .map((row) => (heads.has(row) ? { ...row, kind: 'heading' } : (named.get(row) ?? row)));
}

const linesOf = (rows: readonly ListRow[]): readonly Unit[] => rows.map((row) => ({ row, below: [] }));

const hasEmphasis = ({ kind, line }: ListRow): boolean =>
  kind === 'text' && /(?<!\*)\*\*[^*\s][^*]{10,400}\*\*|(?<![_\p{L}])_[^_\s][^_]{10,400}_/u.test(line.text);

/** Whether each outer point stands above others and has no words of its own besides a few: `Bees`, with papers below. */
const areSubjects = (marked: readonly ListRow[], outer: number): boolean =>
  marked.every((row, at) => {
    if (indentOf(row) > outer) return true;
    const next = marked[at + 1];
    return next !== undefined && indentOf(next) > outer && words(row) <= mostSubjectWords;
  });
const mostSubjectWords = 5;
const words = ({ line }: ListRow): number => withoutFrontMarks(line.text).trim().split(/\s+/).length;

/** Lines that are no papers in a list without marks: its name above it, sessions, and what a programme has between talks. */
function divideHeads(rows: readonly ListRow[]): {
  readonly heads: ReadonlySet<ListRow>;
  readonly others: readonly ListRow[];
} {
  const textOf = ({ line }: ListRow): string => line.text.trim();
  const isName = (row: ListRow): boolean =>
    nameOfList.test(textOf(row)) && words(row) <= mostNameWords && namesIn(textOf(row)) === undefined;
  const start = rows.findIndex((row) => !isName(row) && !isBreak(row) && !isProgrammeHeading(textOf(row)));
  const all = rows.filter(
    (row, at) =>
      isBreak(row) ||
      isProgrammeHeading(textOf(row)) ||
      sessionName.test(textOf(row)) ||
      (at < start && isName(row)),
  );
  const heads = new Set(all);
  return { heads, others: rows.filter((row) => !heads.has(row)) };
}

const nameOfList =
  /(?<!\p{L})(?:accepted|papers|publications|program(?:me)?|schedule|agenda|proceedings|contributions|posters)(?!\p{L})/iu;
const mostNameWords = 8;
/** `10:00 – 10:30 Coffee break`. */
const isBreak = ({ line }: ListRow): boolean => {
  const rest = withoutFrontMarks(line.text).replace(/(?<![\s|])[\s|]+$/, '');
  return (
    /(?<!\p{L})(?:break|coffee|lunch|dinner|registration|welcome|opening|closing|reception|banquet|excursion|discussion|end)(?!\p{L})/iu.test(
      rest,
    ) && rest.trim().split(/\s+/).length <= mostBreakWords
  );
};
const mostBreakWords = 4;

const isMarked = ({ line }: ListRow): boolean => listMarker.test(line.text);
/** A point with a day in its title has the form of a heading. */
const isPoint = (row: ListRow): boolean => isMarked(row) && row.kind !== 'silent' && row.kind !== 'aside';

function unitsOf(rows: readonly ListRow[], indent: number): readonly Unit[] {
  const units: { readonly row: ListRow; readonly below: ListRow[] }[] = [];
  let isOpen = false;
  for (const row of rows) {
    const last = units.at(-1);
    if (isPoint(row) && indentOf(row) === indent) {
      units.push({ row, below: [] });
      isOpen = true;
    } else if (isOpen && last !== undefined && isBelow(row, indent)) last.below.push(row);
    else isOpen = false;
  }
  return units;
}

const isBelow = (row: ListRow, indent: number): boolean =>
  (row.kind === 'text' || isPoint(row)) && indentOf(row) > indent;

/** `**12** Title`: its number in the programme. */
const boldNumber = /^((?:[-*+•]|\d{1,3}[.)])\s+)?\*\*#?\d{1,4}\*\*[.:)]?\s+/;

/** The lines of a point as one, with bars between them. */
function toRow({ row, below }: Unit): ListRow {
  const texts = below.slice(0, mostLines).map(({ line }) => withoutFrontMarks(line.text).trim());
  const parts = [row.line.text.trim().replace(boldNumber, '$1'), ...texts]
    .flatMap((part) => part.split(lineBreak))
    .map((part) => part.replace(/\\$/, '').trim())
    .filter((part) => part !== '');
  const whole = unlinkedRow({ ...row.line, text: withTitle(parts).join(' | ').slice(0, longestPoint) });
  if (whole.entry === undefined) return row;
  const last = below.at(-1)?.line.number ?? row.line.number;
  const entry = { ...whole.entry, lines: { first: row.line.number, last } };
  // What stands behind a dash are names.
  return { ...whole, subtitle: undefined, line: row.line, entry };
}

/** The first line in bold, where nothing marks it and names stand on the next. */
function withTitle([first = '', ...others]: readonly string[]): readonly string[] {
  const isTitle =
    namesIn(others[0] ?? '') !== undefined && !/[*_[\]"“„«]/.test(first.replace(listMarker, ''));
  const marker = listMarker.exec(first)?.[0] ?? '';
  return [isTitle ? `${marker}**${first.slice(marker.length)}**` : first, ...others];
}

const isNamed = ({ entry }: ListRow): boolean => {
  const { title = '', authors = [] } = entry ?? {};
  return /\p{L}{2}/u.test(title) && !isOfPeople(title) && authors.length > 0 && arePersons(authors);
};

/** `Counting Hives in Mud Ann Bee`, before `, Cid Dee`; the last two words of some titles have that form, too. */
export const endsInPerson = (title: string): boolean => {
  const end =
    /(?:\p{Lu}[\p{L}.'’-]*|v[ao]n(?: de[nr])?) \p{Lu}[\p{L}'’-]+$/u.exec(title.slice(-longestName))?.[0] ??
    '';
  return /^\p{Lu}/u.test(end) ? arePersons([end]) : end !== '';
};
const longestName = 80;
/** Part of titles from which on they are names. */
export const mostEnds = 0.7;

/** Whether marks or a bar end the title, whose last words are its own then: `**Wax in Late Towns**`. */
const isDivided = ({ isPlain, words: all = '' }: ListRow): boolean => isPlain === false || / \| /.test(all);

/** Titles have several words, do not end in names and differ from each other, and half have several authors: one name may be a speaker's. */
function areLikePapers(papers: readonly ListRow[]): boolean {
  const titles = papers.map(({ entry }) => entry?.title ?? '');
  const long = titles.filter((title) => title.split(/\s+/).length >= fewestWords);
  const several = papers.filter(({ entry }) => entry?.authorCount !== 1);
  return (
    long.length >= papers.length * smallestPart &&
    papers.filter((row) => !isDivided(row) && endsInPerson(row.entry?.title ?? '')).length <
      papers.length * mostEnds &&
    several.length * 2 >= papers.length &&
    new Set(titles).size === titles.length
  );
}

/** The day on which a paper was posted or published, of a line below its names: `bioRxiv posted 26 November 2026, 10.1101/…`. */
import { toListingDate } from '../days/address-days.ts';
import { dayNumber } from '../days/day-order.ts';
import { parseWrittenDay } from '../days/written-date.ts';
import type { DumpEntry, DumpLine } from '../model/dump.ts';
import { postedDay } from './between-lines.ts';
import type { Block } from './title-block.ts';

const said = new RegExp(
  String.raw`(?:^|[\s|•·])(?:posted|publish(?:ed)?|publication date|available)(?: online)?(?: on)?:?\s(${postedDay})(?![\p{L}\d])`,
  'iu',
);
/** `Nature Methods • 24 November 2026`. */
const behindDot = /^.{2,100}\s[•·]\s(\d{1,2}\s\p{L}{3,10}\s\d{4})$/u;
/** OpenReview's day of a decision, which is later than the paper's first. */
const ofDecision = /last modified/i;
/** Longer lines are sentences. */
const longest = 160;

export function postedOn(texts: readonly string[]): Pick<DumpEntry, 'firstDate'> {
  for (const text of texts.filter((one) => one.length <= longest && !ofDecision.test(one))) {
    const written = (said.exec(text) ?? behindDot.exec(text))?.[1];
    const day = written === undefined ? undefined : parseWrittenDay(written);
    if (day !== undefined) return { firstDate: toListingDate(day) };
  }
  return { firstDate: undefined };
}

type FirstDate = DumpEntry['firstDate'];

/** Days that stand above titles, where they would be taken for those of the papers before. */
interface DaysAbove {
  /** Of each paper, in order. */
  readonly days: readonly FirstDate[];
  /** The lines that have them; the first is none of the list's. */
  readonly lines: ReadonlySet<DumpLine>;
}

/** So many lines above a title are looked at for its day. */
const reach = 3;
const fewest = 2;

/** The latest day above others that don't go back in time is the list's, and the last paper has none. */
function isOfList(days: readonly FirstDate[]): boolean {
  const [first = 0, ...others] = days.flatMap((day) => (day === undefined ? [] : [dayNumber(day)]));
  return others.every((day) => day < first) && others.some((day, at) => day > (others[at - 1] ?? day));
}
const smallestPart = 0.8;

/** Undefined where no such day stands above the first title, or where papers have days of their own below. */
export function daysAbove(papers: readonly Block[], lines: readonly DumpLine[]): DaysAbove | undefined {
  const places = new Map(lines.map(({ number }, at) => [number, at]));
  const placeOf = (block: Block | undefined): number => places.get(block?.title?.number ?? 0) ?? -1;
  const dayOf = (line: DumpLine | undefined): FirstDate => postedOn([line?.text.trim() ?? '']).firstDate;
  const above = papers.map((block, index) => {
    const start = Math.max(placeOf(papers[index - 1]) + 1, placeOf(block) - reach);
    return lines.slice(start, placeOf(block)).findLast((line) => dayOf(line) !== undefined);
  });
  const [first] = above;
  const taken = new Set(above.map((line) => line?.number));
  const isDated = ({ details }: Block): boolean =>
    details.some((line) => !taken.has(line.number) && dayOf(line) !== undefined);
  const found = above.filter((line) => line !== undefined).length;
  const isAbove = found >= Math.max(fewest, papers.length * smallestPart);
  const days = above.map(dayOf);
  return first === undefined || !isAbove || papers.some(isDated) || isOfList(days)
    ? undefined
    : { days, lines: new Set(above.filter((line) => line !== undefined)) };
}

/** Copied pages whose lines a program has wrapped: their lines as the page has them, and the way back to those of the capture. */

import { labelledLine } from './labels/field-labels.ts';
import type { Capture, DumpLine, FormatResult, LineRole } from './model/dump.ts';
import { namesIn } from './names/written-names.ts';

/** Programs wrap at 60 to 120 characters. */
const narrowest = 40;
const widest = 120;
/** Fewest lines that go on in lower case, and the part of them that have to have been full: of two, both. */
const fewestLines = 2;
const smallestPart = 0.7;
const goesOn = /^\s*\p{Ll}[\p{L}'’-]*[,;.]?\s+[\p{L}\d(][\p{L}\d'’)-]*[,;.]?\s+\S/u;
/** What begins a line of its own, however long the line above is. */
const begins =
  /^\s*(?:[-*+•·>#|\\⁰¹²³⁴-⁹†‡§©]|\d{1,3}[.)]\s|\[|(?:license|msc-class|acm-class|report-no|journal-ref|doi)\s?:)/i;
/** In arXiv's mails, which are wrapped where they come from. */
const divider = /^\\\\(?:\s|$)/;

export interface Unwrapped {
  readonly capture: Capture;
  /** The result with the lines of the capture before. */
  readonly withOwnLines: (result: FormatResult) => FormatResult;
}

type IsFull = (line: DumpLine, next: DumpLine | undefined) => boolean;

/** Undefined where the lines are not wrapped. */
export function unwrapCapture(capture: Capture): Unwrapped | undefined {
  const isText = capture.shape.kind === 'text' && !capture.lines.some(({ text }) => divider.test(text));
  const isFull = isText ? fullLines(capture.lines) : undefined;
  if (isFull === undefined) return undefined;
  const groups: DumpLine[][] = [];
  capture.lines.forEach((line, at) => {
    const above = groups.at(-1)?.at(-1);
    const isWithin = (groups.at(-1)?.length ?? 0) > 1;
    const below = capture.lines[at + 1];
    const isApartOf = (own: DumpLine): boolean =>
      isApart(own, line, { below, isWithin, isLineFull: isFull(line, below) });
    if (above !== undefined && isFull(above, line) && !isApartOf(above)) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return fromGroups(capture, groups);
}

interface Around {
  readonly below: DumpLine | undefined;
  /** Whether the line above is joined to its own already. */
  readonly isWithin: boolean;
  readonly isLineFull: boolean;
}

/** Whether a line is a field with its name, a point, a button, or what stands behind a title, names or a sentence. */
function isApart(above: DumpLine, line: DumpLine, { below, isWithin, isLineFull }: Around): boolean {
  const text = line.text.trim();
  const isOpen = (above.text.match(/\[/g)?.length ?? 0) > (above.text.match(/\]/g)?.length ?? 0);
  if (isOpen) return false;
  if (begins.test(text) || labelledLine(line) !== undefined) return true;
  if (/^https?:/.test(text)) return !/[:(]$/.test(above.text);
  if (!text.includes(' ')) return !/^\(/.test(text) && !above.text.includes(', ');
  if (/^\p{Ll}/u.test(text)) return false;
  const isBelow = below?.number === line.number + 1 && areNames(below.text);
  const before = withoutLabel(above.text).trim();
  if (areNames(text)) return !isBelow && !/,$/.test(before) && !areNames(before);
  // An initial needs its name.
  if (/(?:,|\s\p{Lu}\.)$/u.test(before)) return false;
  if (namesIn(before) !== undefined) return true;
  if (!/[.!?)\]]$/.test(before)) return false;
  // Behind a sentence in a line without a label, a full line is the next sentence.
  const isProse = /[.!?]$/.test(before) && before === above.text.trim() && isLineFull;
  return isBelow || !(isWithin || isProse);
}

const withoutLabel = (text: string): string =>
  text.replace(/[*_`]+/g, '').replace(/^\s*\p{L}{2,12}\s?:\s*/u, '');

/** Several; those at the end of a line may be cut. */
function areNames(text: string): boolean {
  const names = namesIn(text.trim())?.names ?? namesIn(text.trim().replace(/,[^,]*$/, ''))?.names;
  return names !== undefined && names.length > 1;
}

/** Tells lines behind which the first word of the next one had no room. */
function fullLines(lines: readonly DumpLine[]): IsFull | undefined {
  const width = lines.reduce(
    (most, { text }) => (/\S\s+\S/.test(text) ? Math.max(most, text.length) : most),
    0,
  );
  if (width < narrowest || width > widest) return undefined;
  const isFull: IsFull = ({ text, number }, next) =>
    next?.number === number + 1 && text.length + 1 + (/\S+/.exec(next.text)?.[0].length ?? 0) > width;
  const above = lines.filter((_, at) => {
    const next = lines[at + 1];
    return next !== undefined && next.number === (lines[at]?.number ?? 0) + 1 && goesOn.test(next.text);
  });
  const nextOf = new Map(lines.map((line, at) => [line, lines[at + 1]]));
  const full = above.filter((line) => isFull(line, nextOf.get(line))).length;
  return full >= fewestLines && full >= above.length * smallestPart ? isFull : undefined;
}

/** Joined lines have one number, and blank lines stay where they are. */
function fromGroups(capture: Capture, groups: readonly (readonly DumpLine[])[]): Unwrapped {
  const own = new Map<number, readonly DumpLine[]>();
  let left = 0;
  const lines = groups.map((group): DumpLine => {
    const number = (group[0]?.number ?? 1) - left;
    own.set(number, group);
    left += group.length - 1;
    const [first, ...more] = group.map(({ text }) => text);
    const saved = { first: group[0]?.number ?? 1, last: group.at(-1)?.number ?? 1 };
    return { number, text: [first, ...more.map((text) => text.trim())].join(' '), saved };
  });
  const texts = Array.from({ length: lines.at(-1)?.number ?? 0 }, () => '');
  for (const { number, text } of lines) texts[number - 1] = text;
  const firstOf = (line: number): number => own.get(line)?.[0]?.number ?? line;
  const lastOf = (line: number): number => own.get(line)?.at(-1)?.number ?? line;
  const rolesOf = (roles: FormatResult['roles']): Map<number, LineRole> =>
    new Map(
      [...roles].flatMap(([line, role]) =>
        (own.get(line) ?? []).map(({ number }) => [number, role] as const),
      ),
    );
  return {
    capture: { ...capture, text: texts.join('\n'), lines },
    withOwnLines: (result) => ({
      ...result,
      entries: result.entries.map((entry) => ({
        ...entry,
        lines: { first: firstOf(entry.lines.first), last: lastOf(entry.lines.last) },
      })),
      hints: result.hints.map((hint) => ({ ...hint, line: firstOf(hint.line) })),
      roles: rolesOf(result.roles),
      diagnostics: result.diagnostics.map((one) =>
        one.line === undefined ? one : { ...one, line: firstOf(one.line) },
      ),
    }),
  };
}

/** Divides PubMed's results as text into records, and these into blocks. */
import type { DumpLine } from '../model/dump.ts';

/** `1. Nat Med. 2026 Jan`, `1: Bee A`; and the identifier that all records have, in the last block or at the end of the only one. */
const start = /^(\d{1,5})[.:] {1,3}\S/;
export const pmid = /\bPMID: \d{1,9}\b/;

export const hasPmid = (record: readonly DumpLine[]): boolean => record.some(({ text }) => pmid.test(text));

/** Whether its first block has the next number too, as references have that no blank line divides. */
export function hasNextNumber(record: readonly DumpLine[]): boolean {
  const numberOf = (line: DumpLine | undefined): number => Number(start.exec(line?.text ?? '')?.[1] ?? 0);
  const [first] = record;
  return record.some(
    (line, at) =>
      line.number === (first?.number ?? 0) + at && numberOf(line) === numberOf(first) + 1 && at > 0,
  );
}

const known = new WeakMap<readonly DumpLine[], readonly (readonly DumpLine[])[]>();

/** Records, each from a number behind a blank line to the next one's; behind an identifier, which ends a record, to any other number. */
export function recordsIn(lines: readonly DumpLine[]): readonly (readonly DumpLine[])[] {
  const cached = known.get(lines);
  if (cached !== undefined) return cached;
  const records: DumpLine[][] = [];
  let number: number | undefined;
  lines.forEach((line, at) => {
    const own = Number(start.exec(line.text)?.[1] ?? Number.NaN);
    const isBelowBlank = line.number - 1 !== lines[at - 1]?.number;
    // Several results in one file begin with 1 again.
    const isAgain =
      own === 1 &&
      hasPmid(records.at(-1) ?? []) &&
      (isBelowBlank || /\. (?:19|20)\d{2}[ ;:.]/.test(line.text));
    const isNext = number === undefined || own === number + 1 || hasPmid(records.at(-1) ?? []);
    if (isAgain || (isBelowBlank && own > 0 && isNext)) {
      number = own;
      records.push([]);
    }
    records.at(-1)?.push(line);
  });
  known.set(lines, records);
  return records;
}

/** Texts between blank lines. */
export function blocksOf(record: readonly DumpLine[]): readonly string[] {
  const blocks: string[] = [];
  const step = stepIn(record) ?? 1;
  gapsIn(record).forEach((gap, at) => {
    const text = record[at]?.text.trim() ?? '';
    if (at > 0 && gap <= step) blocks.push(joinLines(blocks.pop() ?? '', text));
    else blocks.push(text);
  });
  return blocks;
}

export const isSpacedOut = (record: readonly DumpLine[]): boolean => stepIn(record) === undefined;

/** Each line's distance from the one above; of the first 0. */
const gapsIn = (record: readonly DumpLine[]): readonly number[] =>
  record.map(({ number }, at) => number - (record[at - 1]?.number ?? number));

/**
 * How far the lines of a block are apart: 1, but for text with blank lines behind all of its lines, which is known by those
 * that go on in the next. Undefined where blocks are no further apart than lines.
 */
function stepIn(record: readonly DumpLine[]): number | undefined {
  const gaps = gapsIn(record).slice(1);
  const least = gaps.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const isWrapped = record.some(({ text }) => /^\s*(?:Author information:\s*$|\p{Ll})/u.test(text));
  if (least === 1 || !isWrapped) return 1;
  return gaps.some((gap) => gap > least) ? least : undefined;
}

/** An address that ends a line goes on in the next. */
const joinLines = (above: string, text: string): string =>
  /doi:? ?10\.\d{4,9}\/\S*[-/]$/i.test(above) ? above + text : `${above} ${text}`;

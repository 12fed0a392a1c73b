/** Bibliographies as they are copied out of a PDF: each reference goes on in further lines, and words are hyphenated. */

import { findIdentifiers, soleIdentifiers } from '../fields/identifiers.ts';
import type { DumpLine } from '../model/dump.ts';
import { FAMILY } from '../names/reference-name-lists.ts';
import { namesIn } from '../names/written-names.ts';

export interface JoinedLines {
  readonly lines: readonly DumpLine[];
  /** First line of a joined reference → its last one. */
  readonly ends: ReadonlyMap<number, number>;
}

/** Fewest references that are evidence, and most lines of one. */
const fewestReferences = 3;
const longestReference = 12;
/** Most numbers that may be missing in turn. */
const mostMissing = 3;

const numbered = /^\s{0,9}(?:\[(\d{1,3})\]|(\d{1,3})\.)\s+(?=\S)/;
/** `Bee, A. C.,`, `Bee, A.(2026)`. */
const named = new RegExp(`^${FAMILY}, ?\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}(?=[,;&\\s(]|$)`, 'u');
/** What a reference ends with: a full stop, an address, a DOI. */
const ended = /[.)\]]$|(?:https?:\/\/|\b10\.\d{4,9}\/|arxiv:)\S*[\p{L}\p{N}]$/iu;
/** Longer ones are cut before they are looked at. */
const longestAddress = 500;
/** What says that it is one: a year, and somebody's initials, or names in front. */
const cited = /\b(?:19|20)\d{2}[a-z]?\b/;
const initials = /(?<!\p{L})\p{Lu}\.|\bet al\b/u;

/** The lines with each reference on one; as they are where they are no such bibliography. */
export function joinReferences(lines: readonly DumpLine[]): JoinedLines {
  const none = { lines, ends: new Map<number, number>() };
  for (const startsOf of [numberedStarts, namedStarts, hangingStarts]) {
    // Below a heading too, lines may be indented.
    const part = startsOf === hangingStarts ? 1 : smallestPart;
    const starts = startsOf(lines);
    const groups = starts.map((start, at) => groupAt(lines, start, starts[at + 1]));
    const wrapped = groups.filter((group) => group.length > 1);
    const whole = groups.map((group) => group.map(({ text }) => text.trim()).reduce(joinText, ''));
    const references = whole.filter(
      (text) => cited.test(text) && (initials.test(text) || hasNames(text)),
    ).length;
    if (wrapped.length < fewestReferences || references < groups.length * part) continue;
    if (part === 1 && whole.some(hasSeveral)) continue;
    return joined(lines, groups, whole);
  }
  return none;
}
const smallestPart = 0.8;

const hasSeveral = (text: string): boolean =>
  Object.keys(soleIdentifiers(text)).length < Object.keys(findIdentifiers(text)).length;

/** Names written out, up to the first full stop. */
function hasNames(text: string): boolean {
  const front = text.replace(numbered, '').slice(0, longestNames);
  return namesIn(front.split(/(?<=\p{L}{2})\.\s/u, 1)[0] ?? '') !== undefined;
}
const longestNames = 1000;

function joined(
  lines: readonly DumpLine[],
  groups: readonly (readonly DumpLine[])[],
  texts: readonly string[],
): JoinedLines {
  const ends = new Map<number, number>();
  const textOf = new Map<number, string>();
  const inside = new Set<number>();
  groups.forEach((group, at) => {
    const first = group[0]?.number ?? 0;
    if (group.length < 2) return;
    ends.set(first, group.at(-1)?.number ?? first);
    textOf.set(first, texts[at] ?? '');
    for (const { number } of group.slice(1)) inside.add(number);
  });
  const own = lines.filter(({ number }) => !inside.has(number));
  return { lines: own.map((line) => ({ ...line, text: textOf.get(line.number) ?? line.text })), ends };
}

/** Indexes of lines with the numbers 1, 2, 3 …, or from another first one on; a few may be missing. */
function numberedStarts(lines: readonly DumpLine[]): readonly number[] {
  const starts: number[] = [];
  let next: number | undefined;
  lines.forEach(({ text }, index) => {
    const [, one, other] = numbered.exec(text) ?? [];
    const number = Number(one ?? other ?? Number.NaN);
    const missing = number - (next ?? number);
    if (!(missing >= 0 && missing <= mostMissing)) return;
    next = number + 1;
    starts.push(index);
  });
  return starts;
}

/** Indexes of lines that begin with a name, at the beginning or below the end of a reference. */
const namedStarts = (lines: readonly DumpLine[]): readonly number[] =>
  lines.flatMap(({ text, number }, index) => {
    const above = lines[index - 1];
    const isFirst =
      above === undefined || above.number < number - 1 || !/[,;&-]\s*$|\s\S{0,3}$/.test(above.text);
    return isFirst && named.test(text.trim()) && (above === undefined || isEnd(above, number)) ? [index] : [];
  });

/** Indexes of lines without an indent, where those below have one. */
function hangingStarts(lines: readonly DumpLine[]): readonly number[] {
  const isIndented = (line: DumpLine | undefined): boolean => /^\s{2,12}\S/.test(line?.text ?? '');
  const starts = lines.flatMap((line, at) => (!isIndented(line) && isIndented(lines[at + 1]) ? [at] : []));
  return starts.length * 2 <= lines.length ? starts : [];
}

/** Above the first reference there may be a heading. */
const isEnd = ({ text, number }: DumpLine, below: number): boolean =>
  number < below - 1 ||
  ended.test(text.trim().slice(-longestAddress)) ||
  text.trim().split(/\s+/).length <= 3;

/** Lines without a blank one between them, up to the next reference. */
function groupAt(lines: readonly DumpLine[], start: number, next = lines.length): readonly DumpLine[] {
  const all = lines.slice(start, Math.min(next, start + longestReference));
  const gap = all.findIndex(({ number }, at) => at > 0 && number !== (all[at - 1]?.number ?? 0) + 1);
  return gap < 0 ? all : all.slice(0, gap);
}

/** Parts of words behind which a hyphen stays. */
const prefixes =
  /(?<!\p{L})(?:few|zero|one|two|three|pre|post|self|non|multi|cross|semi|fine|coarse|state|end|large|small|low|high|long|short|real|human|in|co|re|sub|super|open|closed|well|model|data|task|text|image|vision|audio|video|graph|chain|tree|question|machine|computer|user|domain|event|token|context|time|rule|knowledge|retrieval|instruction|decision|evidence|transformer|attention|diffusion|gradient|second|first|higher|lower|mid|inter|intra|anti|auto|all|off|on|out|up|top|full|half|single|double|dual|deep|light|hard|soft|fair|cost|energy|memory|sample|parameter|compute)-$/iu;

/** An address goes on without a space; a hyphen of the line is taken away, but for that of a compound. */
function joinText(above: string, text: string): string {
  if (above === '') return text;
  const end = above.slice(-longestAddress);
  if (/(?:https?:\/\/|\b10\.\d{4,9}\/)\S*[/_=.-]$|\bdoi\.org\/$/i.test(end) && /^[^\s()]*\d/.test(text))
    return above + text;
  if (/\d[–-]$/.test(end)) return above + text;
  if (!/\p{L}-$/u.test(end)) return `${above} ${text}`;
  const isCompound = prefixes.test(end) || !/^\p{Ll}/u.test(text);
  return isCompound ? above + text : above.slice(0, -1) + text;
}

/** Newsletters: each title is a heading or a line of its own, with paragraphs about the paper below, between blank lines. */

import { codeLinkIn, inlineLink, isWords, linksIn, longestItem } from '../items/item-links.ts';
import { withoutFrontMarks } from '../items/title-marks.ts';
import { toNote } from '../items/to-note.ts';
import { isNoPerson } from '../names/affiliations.ts';
import { authorFields } from '../names/author-fields.ts';
import { areSure, namesIn } from '../names/written-names.ts';
import { codeIn, withoutLinks } from './join-notes.ts';
import type { ListRow } from './list-row.ts';
import { setAside } from './set-aside.ts';

/** Fewest papers that are evidence, and the smallest part of them that have a paragraph. */
const fewestPapers = 2;
const smallestPart = 0.8;
/** Most letters around a title on a line of its own. */
const mostAround = 12;

interface Run {
  readonly paper: ListRow;
  readonly paragraphs: readonly ListRow[];
  /** Whether the next paper follows at once; below the last one stands what ends the newsletter, too. */
  readonly isBetween: boolean;
  /** The line of names below the title. */
  readonly names?: {
    readonly names: readonly string[];
    readonly isWhole: boolean;
    readonly row: readonly ListRow[];
  };
}

const isHeading = ({ line }: ListRow): boolean => line.text.startsWith('#');

/** Where most titles have names in the line below, which may be emphasised or begin with "by". */
function withNames(runs: readonly Run[]): readonly Run[] {
  const named = runs.map((run): Run => {
    const [row, ...paragraphs] = run.paragraphs;
    const text = row?.line.text.trim().replace(/^[*_]{0,3}by[\s:]\s{0,3}/i, '') ?? '';
    const found = namesIn(text.replace(/\.(?=[*_]{0,3}$)/, ''));
    if (row === undefined || found === undefined || paragraphs.length === 0) return run;
    return { ...run, paragraphs, names: { ...found, row: [row] } };
  });
  const found = named.flatMap(({ names }) => names ?? []);
  const sure = found.filter(areSure);
  const arePersons = sure.length * 2 >= found.length && !found.some(({ names }) => names.some(isNoPerson));
  return found.length < runs.length * smallestPart || !arePersons ? runs : named;
}

export function joinParagraphs(rows: readonly ListRow[]): readonly ListRow[] {
  const all = runsOf(rows);
  const headed = all.filter(({ paper }) => isHeading(paper));
  // Where titles are headings, points name other things.
  const runs = withNames(headed.length >= fewestPapers ? headed : all);
  const described = runs.filter((run) => isTitleLine(run.paper) && isDescribed(run)).length;
  if (runs.length < fewestPapers || described < runs.length * smallestPart) return rows;
  const between = runs.filter(({ isBetween }) => isBetween).map(({ paragraphs }) => paragraphs.length);
  const fewest = Math.max(1, Math.min(...between));
  const joined = new Map<ListRow, ListRow>();
  const taken = new Set<ListRow>();
  for (const { paper, paragraphs, isBetween, names } of runs) {
    const own = isBetween ? paragraphs : paragraphs.slice(0, fewest);
    const links = own.filter(isLinks);
    const code =
      links.map(({ line }) => codeIn(withoutFrontMarks(line.text).trim())).find((url) => url) ??
      own.map(({ line }) => codeLinkIn(line.text)?.url).find((url) => url);
    const words = own.filter((row) => !links.includes(row));
    const note = toNote(words.map(({ line }) => plain(line.text)).join(' '));
    const last = own.at(-1);
    if (last === undefined || note === undefined || paper.entry === undefined) continue;
    const { first, last: end } = paper.entry.lines;
    const lines = { first, last: Math.max(end, last.line.number) };
    const named = names === undefined ? {} : authorFields(names.names, names.isWhole);
    const resources =
      code === undefined || paper.entry.resources.length > 0
        ? paper.entry.resources
        : [{ kind: 'code' as const, url: code }];
    joined.set(paper, { ...paper, entry: { ...paper.entry, note, ...named, resources, lines } });
    for (const row of [...own, ...(names?.row ?? [])]) taken.add(row);
  }
  return setAside(
    rows.filter((row) => !taken.has(row)).map((row) => joined.get(row) ?? row),
    new Set(joined.values()),
  );
}

/** Nothing but addresses, each with a label or none. */
const isLinks = ({ line }: ListRow): boolean =>
  line.text.includes('://') &&
  !/\p{L}/u.test(
    line.text
      .replace(/!?\[[^\][]{0,300}\]\([^()\s]{0,2000}\)/g, ' ')
      .replace(/(?<!\p{L})(?:\p{L}[\p{L} ]{1,20}:\s?)?<?https?:\/\/[^\s<>]{1,2000}>?/gu, ' '),
  );

const plain = (text: string): string => withoutLinks(text.trim());

/** Nothing but a link with words, as titles stand there: that of another thing, or of a paper on a page that isn't known. */
const isLinked = ({ line }: ListRow): boolean => {
  if (line.text.length > longestItem) return false;
  const [link, ...others] = linksIn(line.text);
  const around = line.text.replace(inlineLink, '').replace(/[*_\s]|\p{So}|\ufe0f/gu, '');
  return (
    link !== undefined &&
    others.length === 0 &&
    around === '' &&
    /\[[^\]]{0,300}[\s/]/.test(line.text) &&
    isWords(link.words)
  );
};

/** Each paper with the lines of text below it. */
function runsOf(rows: readonly ListRow[]): Run[] {
  const areLinked = rows.some((row) => row.kind === 'paper' && isLinked(row));
  const isItem = (row: ListRow): boolean => areLinked && row.kind === 'text' && isLinked(row);
  const runs: Run[] = [];
  let paper: ListRow | undefined;
  let paragraphs: ListRow[] = [];
  const close = (next: ListRow | undefined): void => {
    const isBetween = next !== undefined && (next.kind === 'paper' || isItem(next));
    if (paper !== undefined) runs.push({ paper, paragraphs, isBetween });
    paper = next?.kind === 'paper' ? next : undefined;
    paragraphs = [];
  };
  for (const row of rows) {
    if (row.kind === 'text' && paper !== undefined && !isItem(row)) paragraphs.push(row);
    else close(row);
  }
  close(undefined);
  return runs;
}

/** A heading, or a title with little beside it. */
function isTitleLine({ line, entry, words = '' }: ListRow): boolean {
  if (entry?.title === undefined || entry.note !== undefined) return false;
  return line.text.startsWith('#') || words.trim().length - entry.title.length <= mostAround;
}

/** Prose below a blank line, or below a heading; names are none. */
function isDescribed({ paper, paragraphs: [first], names }: Run): boolean {
  if (first === undefined) return false;
  const gap = first.line.number - (names?.row[0]?.line.number ?? paper.entry?.lines.last ?? 0);
  // Of a heading, the address may stand below the text.
  const isBelow = gap === 2 || (gap < 2 && (isHeading(paper) || names !== undefined));
  return isBelow && namesIn(first.line.text) === undefined && toNote(first.line.text) !== undefined;
}

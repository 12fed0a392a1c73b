/** Headings that are titles: each of them stands above one paper, which has no title of its own, or a text. */

import { withoutFrontMarks } from '../items/title-marks.ts';
import { toNote } from '../items/to-note.ts';
import { authorFields } from '../names/author-fields.ts';
import { isNobody } from '../names/programme-headings.ts';
import { namesIn, type WrittenNames } from '../names/written-names.ts';
import { isReference } from '../references/whole-references.ts';
import { type ListRow, listMarker } from './list-row.ts';

const heading = /^(#{1,6})\s+(.*\S)\s*$/;
/** Fewest headings that are evidence, and the shortest title. */
const fewestHeadings = 2;
const shortestTitle = 12;
const fewestSureWords = 3;

interface Headed {
  readonly row: ListRow;
  readonly papers: ListRow[];
  readonly texts: ListRow[];
}

export function headTitles(rows: readonly ListRow[]): readonly ListRow[] {
  const depth = rows.reduce((most, row) => Math.max(most, levelOf(row)), 0);
  const heads: Headed[] = [];
  let isOpen = false;
  for (const row of rows) {
    if (row.kind === 'heading' && levelOf(row) > 0) {
      isOpen = levelOf(row) === depth;
      if (isOpen) heads.push({ row, papers: [], texts: [] });
    } else if (row.kind === 'paper' && isOpen) heads.at(-1)?.papers.push(row);
    else if (isOpen) heads.at(-1)?.texts.push(row);
  }
  // At the beginning and at the end stand headings such as "Welcome" and "Tools".
  const hasPaper = ({ papers }: Headed): boolean => papers.length > 0;
  const own = heads.slice(heads.findIndex(hasPaper), heads.findLastIndex(hasPaper) + 1);
  const isTitled = own.every(
    ({ row, papers: [paper, ...others] }) =>
      paper?.entry !== undefined &&
      (paper.entry.title === undefined || isParagraph(paper)) &&
      others.length === 0 &&
      mayBeTitle(row),
  );
  const areWhole = own.every(({ row }) => isWhole(row)) || own.some(({ row }) => isSure(row));
  const hasNoTitle = own.some(({ papers: [paper] }) => paper?.entry?.title === undefined);
  if (own.length < fewestHeadings || !isTitled || !areWhole || !hasNoTitle) return rows;
  const papersOf = new Map(own.map(({ row, papers: [paper] }) => [row, paper]));
  const names = namesOf(own);
  const titled = new Set([...papersOf.values(), ...[...names.values()].map(({ row }) => row)]);
  // In the heading's place, so that lines between it and the address are below the title.
  return rows
    .filter((row) => !titled.has(row))
    .map((row) => {
      const paper = papersOf.get(row);
      return paper === undefined ? row : withHead(paper, row, names.get(paper));
    });
}

/** `Wasps differ, and this shows how. [paper](https://…)`, which is read as a title where it is alone. */
const isParagraph = ({ isPlain, words = '', line, entry }: ListRow): boolean =>
  isPlain === true &&
  entry?.authors === undefined &&
  !listMarker.test(line.text) &&
  /[.!?]["”’)]?\s*$/.test(words) &&
  !isReference(words) &&
  toNote(words) !== undefined;

const levelOf = ({ kind, line }: ListRow): number =>
  kind === 'heading' ? (heading.exec(line.text)?.[1]?.length ?? 0) : 0;

const textOf = ({ line }: ListRow): string =>
  withoutFrontMarks((heading.exec(line.text)?.[2] ?? '').replace(/\*\*|__|`/g, ''));

/** Subjects and kinds of text, above a single paper as above several. */
const subject =
  /^(?:agents?|ai|alignment|applications?|articles?|audio|benchmarks?|biology|chemistry|code|computer vision|data(?:sets?)?|deep learning|economics|education|efficiency|ethics|evaluation|fairness|generative ai|graphs?|health(?:care)?|images?|interpretability|(?:large )?language(?: models?)?|links?|llms?|machine learning|math(?:ematics|s)?|medicine|methods?|misc(?:ellaneous)?|models?|multimodal|natural language processing|news|nlp|notes?|optimi[sz]ation|others?|papers?|physics|preprints?|privacy|reading|reasoning|reinforcement learning|retrieval|rl|robotics|safety|science|security|speech|statistics|surveys?|systems?|theory|tools?|training|tutorials?|video|vision|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[:.]?$/i;

/** Who suggests a paper, when it is read, and what newsletters call one that they recommend. */
const occasion =
  /^(?:week|day|session|lecture|meeting|month|unit|module|issue|episode|round|woche|sitzung|semaine|séance|semana|sesión)\s#?\d|^(?:suggest|present|propos|recommend|chosen|pick|nominat)\p{L}{0,5} (?:by|from)\s|(?<!\p{L})of the (?:day|week|month|year)$|^(?:also (?:noted|of note|of interest|this week|worth)|elsewhere|for fun|from (?:the|our) (?:archives?|blogs?|community|editors?|teams?|vault|web)|in (?:brief|case you|other news|the news)|just for|more (?:links|news|papers|reading|to)|other (?:links|news|papers|reading)|our (?:favou?rites?|picks?)|what (?:i|we))(?!\p{L})(?!.*[?:])/iu;

const mayBeTitle = (row: ListRow): boolean =>
  row.span === undefined && /\p{L}{2}/u.test(textOf(row)) && !isSubject(textOf(row));

export const isSubject = (text: string): boolean => subject.test(text) || occasion.test(text);

/** Of several words; a single one, or a short text, may be a subject that is not known. */
function isWhole(row: ListRow): boolean {
  const text = textOf(row);
  return text.length >= shortestTitle && text.includes(' ');
}

/** `Scaling Laws for Bees`, `Wax or Not?`, `Honey: A Survey`: no subject is called so. */
const isSure = (row: ListRow): boolean => {
  const text = textOf(row);
  return (
    !isNobody(text) &&
    text.split(/\s+/).length >= fewestSureWords &&
    /[?:]|\s(?:a|are|by|for|from|in|is|of|on|or|the|to|towards?|via|with|without|für|in|oder|und|der|des|de|du|para|por)\s/i.test(
      text,
    )
  );
};

interface NamesBetween {
  readonly row: ListRow;
  readonly found: WrittenNames;
}

/** Single names between a heading and its paper, where the papers of other headings have several there. */
function namesOf(heads: readonly Headed[]): ReadonlyMap<ListRow, NamesBetween> {
  const hasNames = ({ row, papers: [paper] }: Headed): boolean =>
    paper?.entry?.authors !== undefined && paper.line.number === row.line.number + 1;
  if (heads.filter(hasNames).length * 2 < heads.length) return new Map();
  return new Map(
    heads.flatMap(({ row: head, papers: [paper], texts: [row] }) => {
      const isBetween = row?.line.number === head.line.number + 1 && paper?.entry?.authors === undefined;
      const found = isBetween && row !== undefined ? namesIn(row.line.text) : undefined;
      return paper === undefined || row === undefined || found === undefined
        ? []
        : [[paper, { row, found }] as const];
    }),
  );
}

function withHead(row: ListRow, head: ListRow, names?: NamesBetween): ListRow {
  if (row.entry === undefined) return row;
  const authors = names === undefined ? {} : authorFields(names.found.names, names.found.isWhole);
  const lines = { first: head.line.number, last: row.entry.lines.last };
  const note = row.entry.title === undefined ? row.entry.note : toNote(row.words?.trim() ?? '');
  const entry = { ...row.entry, ...authors, title: textOf(head), note, lines };
  return { ...row, line: head.line, entry, subtitle: undefined };
}

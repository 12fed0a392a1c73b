/**
 * Names in front of titles or behind them. A line alone can't tell `Ann Bee, Cid Dee: Linear Time` from `Bigger Models,
 * Smaller Data: Scaling Laws`; that all lines of a list have such a form can.
 */

import { toNote } from '../items/to-note.ts';
import { isOrganisation } from '../names/affiliations.ts';
import { authorFields } from '../names/author-fields.ts';
import { arePersons } from '../names/words-of-titles.ts';
import { areSure } from '../names/written-names.ts';
import { endBeforeJournal, isJournalBehind } from '../references/journal-behind.ts';
import { isCommaReference, isReference } from '../references/whole-references.ts';
import { type Byline, type Form, namesBefore, namesBehindBy, plainForms } from './byline-forms.ts';
import { familiesBefore, mixedForms, shortForms } from './family-forms.ts';
import type { ListRow } from './list-row.ts';
import { namesBehind } from './names-behind-marks.ts';
import { namesBeforeRemark, namesBehindColon, namesBeside, personsFirst } from './names-beside.ts';
import { personsBeside, withPersons } from './persons-beside.ts';
import { namesForSure } from './sure-names.ts';

/** Fewest lines that are evidence, and the smallest part of the lines that have to be of one form. */
const fewestLines = 2;
const fewestShort = 3;
const smallestPart = 0.8;

/** With names written out, of titles that are plain words. */
const writtenForms: readonly Form[] = [personsFirst(';'), ...plainForms, namesBehindColon, personsFirst(',')];

const isPlainRow = ({ isPlain }: ListRow): boolean => isPlain === true;

export function splitBylines(rows: readonly ListRow[]): ListRow[] {
  const papers = rows.filter(({ words }) => words !== undefined);
  const plain = papers.filter(
    ({ isPlain, entry, words = '' }) =>
      isPlain === true && (entry?.title !== undefined || isReference(words)),
  );
  const ofPlain = formOf(plain, writtenForms, shortForms);
  // What is read as a sentence may have a title and names in front.
  const ofRemarks = ofPlain.size > 0 ? ofPlain : formOf(papers.filter(isPlainRow), namesBeforeRemark);
  const marked = papers.filter(({ isPlain }) => isPlain === false);
  // One title in quotation marks among lines that have names is as they are.
  const fewestMarked = ofPlain.size > marked.length ? 1 : fewestLines;
  const sure = sureLines(plain);
  const found = new Map([
    ...(sure.size * 2 >= plain.length ? otherCitations(plain.filter((row) => !sure.has(row))) : []),
    ...sure,
    ...(ofRemarks.size > 0 ? ofRemarks : mixedCitations(plain)),
    ...introducedLines(marked),
    ...formOf(marked, [namesBefore, namesBehind, namesBeside], [], fewestMarked),
  ]);
  const beside = personsBeside(plain.filter((row) => !found.has(row)));
  return rows.map((row) => withPersons(withByline(row, found.get(row)), beside.get(row)));
}

/** Lines that need no others like them. */
function sureLines(rows: readonly ListRow[]): ReadonlyMap<ListRow, Byline> {
  return new Map(
    rows.flatMap((row) => {
      const named = row.entry?.authors === undefined ? namesForSure(row) : undefined;
      if (named !== undefined) return [[row, named] as const];
      if (!sureSign.test(row.words ?? '')) return [];
      const byline = shortForms.map((form) => form(row)).find((one) => one?.isSure === true);
      return byline === undefined ? [] : [[row, byline] as const];
    }),
  );
}

/** `Bee & Dee: A Title`, among lines such as `Eff et al.: Another Title`. */
const otherCitations = (rows: readonly ListRow[]): readonly (readonly [ListRow, Byline])[] =>
  rows.flatMap((row) => {
    const byline = familiesBefore(row);
    return byline === undefined ? [] : [[row, byline] as const];
  });

/** Where every line begins or ends with family names, and one at least is sure to: `Bee et al.: A Title`, `Sato: Another Title`. */
function mixedCitations(rows: readonly ListRow[]): ReadonlyMap<ListRow, Byline> {
  for (const form of rows.length < fewestLines ? [] : mixedForms) {
    const found = new Map<ListRow, Byline>();
    for (const row of rows) {
      const byline = form(row);
      if (byline === undefined) break;
      found.set(row, byline);
    }
    if (found.size === rows.length && [...found.values()].some(({ isSure }) => isSure === true)) return found;
  }
  return new Map();
}

/**
 * Behind titles that are links, emphasised or in quotation marks: `by Ann Bee`. Persons differ from line to line, and some lines may
 * have none; a series or a blog has one name.
 */
function introducedLines(rows: readonly ListRow[]): ReadonlyMap<ListRow, Byline> {
  const found = rows.flatMap((row) => {
    const byline = namesBehind(row);
    const isPerson = byline?.isIntroduced === true && !byline.names.some(isOrganisation);
    return isPerson ? [[row, byline] as const] : [];
  });
  const different = new Set(found.map(([, { names }]) => names.join())).size;
  const isSure = ([, { names }]: (typeof found)[number]): boolean => names.length > 1 && arePersons(names);
  return new Map(different >= fewestLines ? found : found.filter(isSure));
}

/** What a citation has that is sure; asked first, since most lines have none. */
const sureSign = /\bet al\b|\band others\b|\bu\. ?a\.|\p{L}\+|(?:19|20)\d{2}|['’]\d{2}/u;

/** The lines of the first form that most of them have, if it has sure names on half of those. */
function formOf(
  rows: readonly ListRow[],
  forms: readonly Form[],
  short: readonly Form[] = [],
  fewestOf = fewestLines,
): ReadonlyMap<ListRow, Byline> {
  for (const form of [...forms, ...short]) {
    const found = new Map<ListRow, Byline>();
    let others = 0;
    for (const row of rows) {
      const byline = form(row);
      if (byline !== undefined) found.set(row, byline);
      else others += 1;
      if (others > rows.length * (1 - smallestPart)) break;
    }
    const all = [...found.values()];
    const several = all.filter((one) => one.isSure === true || areSure(one)).length;
    // "Attention for Text, Vision and Speech" ends like a citation.
    const fewest =
      short.includes(form) && !all.some(({ isSure }) => isSure === true) ? fewestShort : fewestOf;
    const isSaid = form === namesBehindBy && found.size === rows.length && found.size >= fewestShort;
    const areNames = several * 2 >= found.size || isSaid;
    if (found.size >= fewest && found.size >= rows.length * smallestPart && areNames) return found;
  }
  return new Map();
}

/** A remark behind the names, else one that has no names in it; not where the paper was published. */
function noteOf(own: string | undefined, { names, rest = '' }: Byline): string | undefined {
  const note = /^\W{0,9}in:?\s(?:the\s)?(?:proc|advances|int)/i.test(rest) ? undefined : toNote(rest);
  return note ?? (own !== undefined && names.some((name) => own.includes(name)) ? undefined : own);
}

/** Whether `title` is `own` with where it was published behind it, or in quotation marks. */
function isImprint(title: string, own: string, words: string): boolean {
  if (title.startsWith(`${own}. `) || /^['‘"“]/.test(title.replace(own, ''))) return true;
  if (!title.startsWith(own)) return false;
  const at = words.indexOf(own);
  const behind = at < 0 ? '' : words.slice(at + own.length);
  if (/^(?:, in|\. In): \p{Lu}/u.test(behind)) return true;
  return (/[?!]$/.test(own) && isJournalBehind(behind)) || endBeforeJournal(behind) === 0;
}

function withByline(row: ListRow, byline: Byline | undefined): ListRow {
  if (row.entry === undefined || byline === undefined) return row;
  // What a reference gave is a title without where it was published.
  const own = row.entry.title;
  const isLonger = own !== undefined && isImprint(byline.title, own, row.words ?? '');
  // Behind a title that was not found may stand where it was published.
  const isUnknown = own === undefined && byline.title.includes(',') && isCommaReference(row.words ?? '');
  const title = isLonger || isUnknown ? own : byline.title || undefined;
  const note = noteOf(row.entry.note, byline);
  // A citation by family names tells nothing that a reference does not.
  const names =
    byline.names.length === 0 && row.entry.authors !== undefined
      ? {}
      : authorFields(byline.names, byline.isWhole);
  return { ...row, entry: { ...row.entry, title, note, ...names } };
}

/**
 * arXiv's pages of one paper each that were copied from their day or their title on: the number above is missing, and that in the line
 * "Cite as:" below the abstract says which paper it is.
 */
import type { DumpLine } from '../model/dump.ts';
import { mostlyNames } from '../names/mostly-names.ts';
import { looksLikeNames } from '../names/name-list.ts';
import { button, field, named, pageText, submitted } from './page-lines.ts';

export interface UnnumberedPage {
  readonly arxiv: string;
  /** Index of the line "Cite as:". */
  readonly cite: number;
  /** Index of the day above the title, or of the title; undefined where it can't be told which line is the title. */
  readonly first: number | undefined;
  /** Whether the title has a label, as in notes and in text modes of browsers. */
  readonly isLabelled: boolean;
}

const cited = /^Cite as\s*:\s*arXiv:\s*(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})/i;
const subjects = /^Subjects?\s*:.{0,200}\([a-z-]{2,10}(?:\.[A-Za-z-]{2,20})?\)/i;
/** Lines of the table and of the list of versions, below "Cite as:". */
const below =
  /^(?:\(or arXiv:|arXiv:\S{1,20} \[[a-zA-Z.-]{2,30}\]$|https?:\/\/(?:dx\.)?doi\.org\/|arXiv-issued DOI|focus to learn more$|submission history|from:\s.{1,200}|\[v\d{1,2}\](?:\s|$)|links? to.{1,40}$)/i;
/** The menus below a page that was copied to its end. */
const menus =
  /^(?:access paper|current browse context|references ?& ?citations|bibliographic (?:tools|and citation tools)|full-text links)\b/i;
/** `Computer Science > Machine Learning`. */
const path = /^\p{Lu}[\p{L} -]{2,40}(?: > [\p{L}\p{P} ]{2,80}){1,2}$/u;

const address = /^<?https?:\/\/\S{1,500}$/;

/** A page with its number above, and the index of its day. */
interface NumberedPage {
  readonly text: string;
  readonly day: number;
}

export function unnumberedPages(
  lines: readonly DumpLine[],
  numbered: readonly NumberedPage[],
): readonly UnnumberedPage[] {
  const texts = lines.map(({ text }) => pageText(text));
  let from = 0;
  return texts.flatMap((text, cite) => {
    if (!/^Cite as\s*:/i.test(text)) return [];
    const arxiv = cited.exec(text)?.[1] ?? cited.exec(`${text} ${texts[cite + 1] ?? ''}`)?.[1];
    const start = from;
    from = cite + 1;
    const above = numbered.findLast(({ day }) => day >= start && day < cite);
    const isNumbered = arxiv === undefined || above?.text.includes(arxiv) === true;
    if (isNumbered || !hasSubjects(texts.slice(start, cite + 4))) return [];
    const lower = above === undefined ? start : above.day + 1;
    const own = texts.slice(lower, cite);
    const isLabelled = own.some((one) => /^Title\s*:/i.test(one));
    const day = own.findLastIndex((one) => submitted.test(one));
    const title = above === undefined ? titleIn(lines, { start, cite }) : undefined;
    const first = day < 0 ? title : lower + day;
    // Below its title, a page has no line with its address alone, and notes of readers have.
    const shown = first === undefined ? [] : texts.slice(first, cite);
    if (shown.some((one) => one.includes(arxiv) && address.test(one))) return [];
    return [{ arxiv, cite, first: isLabelled ? undefined : first, isLabelled }];
  });
}

/** A value may stand on the line below its label. */
const hasSubjects = (texts: readonly string[]): boolean =>
  texts.some((text, at) => subjects.test(text) || subjects.test(`${text} ${texts[at + 1] ?? ''}`));

interface Reach {
  /** Index behind the line "Cite as:" of the page above. */
  readonly start: number;
  readonly cite: number;
}

/** Index of the title on a page without its day: the first line above names, or below a blank line and above names. */
function titleIn(lines: readonly DumpLine[], { start, cite }: Reach): number | undefined {
  const all = lines.slice(start, cite).map((line, at) => ({
    number: line.number,
    text: pageText(line.text),
    index: start + at,
  }));
  if (start > 0 && all.some(({ text }) => menus.test(text))) return undefined;
  // Fields that stand below "Cite as:" belong to the page above.
  const from = start === 0 ? 0 : all.findLastIndex(({ text }) => below.test(text)) + 1;
  const own = all.slice(from);
  const end = own.findIndex(({ text }) => field.test(text));
  const shown = own
    .slice(0, end < 0 ? undefined : end)
    .filter(({ text }) => ![button, path, address].some((form) => form.test(text)));
  const at = shown.findIndex(({ text }, index) => index > 0 && areNames(named.exec(text)?.[1] ?? text));
  const [title, names] = shown;
  if (at < 0) return names !== undefined && mayBeNames(names.text) ? title?.index : undefined;
  const [above, found] = [shown[at - 2], shown[at - 1]];
  return above === undefined || above.number + 1 < (found?.number ?? 0) ? found?.index : undefined;
}

const areNames = (text: string): boolean => looksLikeNames(text) || mostlyNames(text) !== undefined;

/** `Suharto`, `OpenAI: Ann Bee, Cid Dee`: no sentence, and most words have capitals. */
function mayBeNames(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return !/[.!?:]$/.test(text) && capitals * 2 > words.length;
}

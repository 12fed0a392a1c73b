/** Records of journals and libraries that are no papers: corrections, front matter, volumes, news. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { DumpEntry, FormatResult } from '../model/dump.ts';
import { quote } from '../model/quote.ts';

/** Formats whose records come from publishers; on arXiv, a paper may well be called "Erratum". */
const ofPublishers = new Set([
  'paper-feed',
  'csl-json',
  'bibtex',
  'ris',
  'csv-table',
  'xml-records',
  'title-blocks',
  'title-blocks-page',
  'publication-page',
]);

const correction =
  /^(?:(?:author|publisher)(?:['’]s)? )?(?:(?:correction|addendum)(?: to)?:|correction to\b|corrigend(?:um|a)\b(?!-)|errat(?:um|a)\b(?!-)|retract(?:ed article|ion)(?: note| notice)?:|retraction(?: note| notice)\b|publisher['’]s note:|(?:editorial )?expression of concern\b)/i;
const frontMatter =
  /^(?:editorial board|issue information|front matter(?:, (?:table of contents|preface|foreword|acknowledge?ments|title page|(?:conference|workshop) organi[sz]ation|(?:program(?:me)? )?committees?)){0,6}|back matter|(?:inside )?(?:front|back) cover|cover (?:image|picture|feature)|table of contents|contents|masthead|in (?:this issue|brief|other journals|science journals)|this week in \S{3,30}|title page|author index|subject index|(?:list of )?reviewers?|editorial|preface)(?: for .{1,60}|: .{0,20})?$/i;
/** Sections of a journal, in front of a title. */
const sectionOfOthers = /^\[(?:obituary|department of error)\] /i;
/** With the title of a paper, or with the issue that it is of: `Front Cover: Bees (Angew. Chem. 48/2026)`. */
const cover =
  /^(?:(?:(?:inside |outside )?(?:front|back) cover|inside cover)(?: (?:picture|image|feature))?|cover (?:picture|image|feature)): \S|^(?:(?:(?:inside |outside )?(?:front |back )?cover|frontispiece|graphical abstract)\b.{0,300}|(?:masthead|contents)(?:: .{0,200})?) ?\(\p{Lu}[^()]{2,60} \d{1,3}\/(?:19|20)\d\d\)$/iu;
const volume =
  /^(?:(?:\d{4} )?proceedings of (?:the |\d)|findings of the association for computational linguistics\b|advances in neural information processing systems \d)|^.{2,100}, complete volume$/i;
/** Nature's magazine has DOIs of its own (https://www.nature.com/nature/for-authors). */
const magazine = /^10\.1038\/d\d{5}-/;

/** The ACL numbers the front matter of a volume with 0 (https://aclanthology.org/info/ids/). */
const aclFrontMatter = /^10\.18653\/v1\/(?:20\d{2}\.[a-z\d]+-[a-z\d]+\.0|[a-z]\d{2}-\d(?:0|\d0)00?)$/;

/** The result without notices, and a warning for each of them; their lines are `unread`. */
export function leaveOutNotices<Result extends FormatResult>(result: Result, file: string): Result {
  const isOfPublishers = ofPublishers.has(result.format);
  const left = result.entries.flatMap((entry) => {
    const isVolume = aclFrontMatter.test(entry.doi ?? '');
    const what = isVolume
      ? 'the front matter of a volume'
      : isOfPublishers
        ? noticeIn(entry, result.format)
        : undefined;
    return what === undefined ? [] : [{ entry, what }];
  });
  if (left.length === 0) return result;
  const roles = new Map(result.roles);
  for (const { entry } of left)
    for (let line = entry.lines.first; line <= entry.lines.last; line += 1) roles.set(line, 'unread');
  const notices = new Set(left.map(({ entry }) => entry));
  return {
    ...result,
    entries: result.entries.filter((entry) => !notices.has(entry)),
    roles,
    diagnostics: [...result.diagnostics, ...left.map(({ entry, what }) => leftOut(entry, what, file))],
  };
}

function noticeIn(
  { title = '', doi, arxiv, openreview, authors }: DumpEntry,
  format: string,
): string | undefined {
  if ((arxiv ?? openreview) !== undefined) return undefined;
  if (correction.test(title)) return 'a correction of a paper';
  const isFrontispiece = authors === undefined && /^frontispiece: \S/i.test(title);
  if (
    frontMatter.test(title.replace(/^\[([^\][]*)\]$/, '$1')) ||
    cover.test(title) ||
    sectionOfOthers.test(title) ||
    isFrontispiece
  )
    return 'a part of an issue that is no paper';
  // Pages of proceedings have the editors of a volume where a paper has its authors.
  if (volume.test(title) && (authors === undefined || format.startsWith('title-blocks')))
    return 'a whole volume';
  return magazine.test(doi ?? '') ? "an article of Nature's magazine" : undefined;
}

function leftOut({ title = '', lines }: DumpEntry, what: string, file: string): Diagnostic {
  const reason = `${quote(title)} is ${what}, by its title or DOI; it is left out.`;
  const advice = 'If it is a paper, put its DOI on a reading list; else there is nothing to do.';
  return { severity: 'warning', rule: 'notice', reason, advice, file, line: lines.first };
}

/**
 * Pages of arXiv's search: their lines with the labels that listings have, so that both are read in the same way. Titles
 * have no label there, classes stand behind the identifier, and long abstracts are shortened.
 */
import type { DumpLine } from '../model/dump.ts';
import { entryHead, linksAlone, withoutMarkdown } from './entry-head.ts';

/**
 * `12. arXiv:2402.09739 [pdf, other] cs.LG stat.ML doi 10.1145/1`; in HTML the number and what follows are apart. Browsers that copy
 * no numbers of lists leave the first out.
 */
const resultHead = /^(?:(\d{1,5})\.\s*)?(arXiv:\s*\S+)\s*(\[[^\]]*\])?\s*(.*)$/i;
const classes = /^(?:(?:[a-z][a-z-]+\.[A-Za-z-]{2,}|gr-qc|hep-\w+|math-ph|nucl-\w+|quant-ph)(?:\s+|$))+/;
const submitted =
  /^Submitted\s+(\d{1,2}\s+\p{L}+,?\s+\d{4})(?:;\s*v1\s+submitted\s+(\d{1,2}\s+\p{L}+,?\s+\d{4}))?/iu;
const shown = /^Showing\s+[\d,]+[–-][\d,]+\s+of\s+([\d,]+)\s+results/i;

const announced = /^Submitted\s.{1,200}\boriginally announced\b/i;

/**
 * Whether lines of text are such a page: identifiers, labelled authors, and no labelled title. The identifiers have numbers, or
 * lines say when papers were announced, as no other page does.
 */
export function isSearchPage(lines: readonly DumpLine[]): boolean {
  const texts = lines.map(({ text }) => withoutMarkdown(text));
  const isAnnounced = texts.some((text) => announced.test(text));
  const heads = texts.filter((text) => isResultHead(text) && (isAnnounced || /^\d/.test(text))).length;
  const authors = texts.filter((text) => /^Authors?\s*:/i.test(text)).length;
  return heads > 0 && authors >= heads / 2 && !texts.some((text) => /^Title\s*:/i.test(text));
}

/** `12. arXiv:2402.09739 [pdf] cs.LG`, of which the number or what follows may be missing, but not both. */
export function isResultHead(text: string): boolean {
  const [, number, identifier = '', links, rest = ''] = resultHead.exec(text) ?? [];
  if ((number ?? links) === undefined && detailsOf(rest).length === 0) return false;
  return entryHead.test(identifier);
}

export interface LabelledResults {
  readonly lines: readonly DumpLine[];
  /** Numbers of the lines with abstracts that are left out, because the page shows their beginning only. */
  readonly shortened: readonly number[];
}

export function labelResults(lines: readonly DumpLine[]): LabelledResults {
  const labelled: DumpLine[] = [];
  const shortened: number[] = [];
  let isBelowHead = false;
  for (const { number, text: raw } of joinDois(lines)) {
    const put = (...texts: readonly string[]): void => {
      for (const text of texts) if (text !== '') labelled.push({ number, text });
    };
    const text = withoutMarkdown(raw);
    const head = isResultHead(text) ? resultHead.exec(text) : null;
    if (head !== null || entryHead.test(text)) {
      put(head === null ? text : `${head[2] ?? ''} ${head[3] ?? ''}`.trim(), ...detailsOf(head?.[4] ?? ''));
      isBelowHead = true;
    } else if (isBelowHead && !/^Authors?\s*:/i.test(text)) {
      const details = detailsOf(text);
      isBelowHead = details.length > 0 || linksAlone.test(text);
      put(...(isBelowHead ? details : [`Title: ${text}`]));
    } else {
      isBelowHead = false;
      const whole = fullText(text);
      if (whole === undefined) shortened.push(number);
      // The numbers of the pages, and of the entry below.
      else if (!/^[\d\s…]+\.?$/.test(whole)) put(labelOf(whole));
    }
  }
  return { lines: labelled, shortened };
}

/** Browsers copy the DOI below its sign: `doi`, `10.1145/1`. */
function joinDois(lines: readonly DumpLine[]): readonly DumpLine[] {
  const isDoi = (line: DumpLine | undefined): boolean =>
    line !== undefined && /^10\.\d{4,9}\/\S+$/.test(withoutMarkdown(line.text));
  const isSign = (line: DumpLine | undefined): boolean =>
    line !== undefined && /(?:^|\s)doi:?$/i.test(withoutMarkdown(line.text));
  return lines.flatMap((line, at) => {
    const [above, next] = [lines[at - 1], lines[at + 1]];
    if (isDoi(line) && isSign(above)) return [];
    const doi = isSign(line) && next !== undefined && isDoi(next) ? withoutMarkdown(next.text) : '';
    return [doi === '' ? line : { ...line, text: `${withoutMarkdown(line.text)} ${doi}` }];
  });
}

/** What stands behind an identifier: classes and a DOI. */
function detailsOf(text: string): string[] {
  const found = classes.exec(text)?.[0] ?? '';
  const doi = /^doi:?\s+(10\.\S+)$/i.exec(text.slice(found.length).trim())?.[1];
  return [
    ...(found === '' ? [] : [`Subjects: ${found.trim()}`]),
    ...(doi === undefined ? [] : [`DOI: ${doi}`]),
  ];
}

/** Without the beginning that is shown first; undefined where there is nothing else. */
function fullText(text: string): string | undefined {
  const whole = text.replace(/\s*△\s*Less\s*$/, '');
  const at = whole.indexOf('▽ More');
  if (at < 0) return whole;
  const rest = whole.slice(at + '▽ More'.length).trim();
  return rest === '' ? undefined : `Abstract: ${rest}`;
}

function labelOf(text: string): string {
  const day = submitted.exec(text);
  if (day !== null) return `Date: ${day[2] ?? day[1] ?? ''}`;
  const count = shown.exec(text)?.[1];
  if (count !== undefined) return `Total of ${count} entries`;
  return text
    .replace(/^Journal ref\s*:/i, 'Journal-ref:')
    .replace(/^Report number\s*:/i, 'Report-no:')
    .replace(/^(MSC|ACM) Class\s*:/i, '$1-class:');
}

/** Format: a collection at Hugging Face, copied: a title, and below it `Paper • 2401.01234 • Published Jan 2 • 23`. */

import type { Diagnostic } from '../../diagnostic.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  makeEntry,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { recordRoles, unlabelled } from '../sources/entry-roles.ts';
import { markLines } from '../sources/marked-lines.ts';
import { publishedDay } from './published-day.ts';

export const huggingFaceCollection: DumpFormat = {
  name: 'hugging-face-collection',
  version: 1,
  description: 'a collection at Hugging Face',
  shapes: ['text'],
  recognise({ lines }: Capture): Recognition {
    // Markup is looked for only where it may be worth it.
    const isPossible = lines.some(({ text }) => /\bPublished \p{Lu}/u.test(text));
    if (isPossible && papersIn(lines).length > 0) return { matches: true };
    const because = 'no title has a line such as "Paper • 2401.01234 • Published Jan 2" below it';
    return { matches: false, because, nearness: 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    const entries = papersIn(lines);
    const roles = recordRoles(lines, entries, unlabelled);
    const left = lines.filter(
      ({ number, text }) =>
        identifier.test(text.trim()) &&
        !entries.some(({ lines: own }) => number >= own.first && number <= own.last),
    );
    for (const { number } of left) roles.set(number, 'unread');
    return {
      format: huggingFaceCollection.name,
      listing: 'Hugging Face collection',
      ...undated,
      entries,
      roles,
      diagnostics: left.map((line) => leftOut(line, file)),
    };
  },
};

const sort = /^Paper(?:\s?•|$)/;
const details =
  /^Paper\s?•\s?(\d{4}\.\d{4,5})\s?•\s?Published (\p{L}{3,9} \d{1,2}(?:, \d{4})?)(?:\s?•\s?(\d{1,6})(?!\S))?/u;
/** Of a paper, also without the words around it. */
const identifier = /^(?:Paper\s?)?•\s?\d{4}\.\d{4,5}(?:\s?•.{0,80})?$/;
/** The details may be on as many lines. */
const mostLines = 6;

/** Models and datasets, which a collection may have as well, have other details. */
function papersIn(all: readonly DumpLine[]): readonly DumpEntry[] {
  const { lines } = markLines(all);
  return lines.flatMap(({ text }, at): DumpEntry[] => {
    const title = lines[at - 1];
    if (!sort.test(text) || title === undefined || !/\p{L}{2}/u.test(title.text)) return [];
    const below = lines.slice(at, at + mostLines);
    const joined = below
      .map((line) => line.text)
      .join(' ')
      .slice(0, 200);
    const found = details.exec(joined.replace(/•\s?•/g, '•'));
    if (found === null) return [];
    const [whole, arxiv, day = '', votes] = found;
    let last = at;
    let length = text.length;
    while (length < whole.length && lines[last + 1] !== undefined) {
      last += 1;
      length += 1 + (lines[last]?.text.length ?? 0);
    }
    return [
      makeEntry({
        title: title.text,
        arxiv,
        firstDate: publishedDay(day, arxiv),
        upvotes: votes === undefined ? undefined : Number(votes),
        lines: { first: title.number, last: lines[last]?.number ?? title.number },
      }),
    ];
  });
}

function leftOut({ number, text }: DumpLine, file: string): Diagnostic {
  const reason = `${quote(text)} has no title, "Paper" or "Published …" beside it; the paper is left out.`;
  const advice = 'Copy the whole collection, or put the arXiv id on a reading list.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line: number };
}

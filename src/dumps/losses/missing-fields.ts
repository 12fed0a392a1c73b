/** Messages about a few papers that lack what most papers of their capture have. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { Capture, DumpEntry, FormatResult } from '../model/dump.ts';
import { nameLines } from '../model/line-span.ts';
import { quote } from '../model/quote.ts';

/** Fewest papers that have the field, and their smallest part. */
const fewest = 3;
const smallestPart = 2 / 3;

/** Kinds whose pages leave it out now and then, or that have messages of their own about it. */
const ownMessages = /^(?:daily-papers|arxiv-|scholar-|oral-abstracts|hugging-face-)/;

interface Field {
  readonly name: string;
  readonly severity: 'warning' | 'info';
  readonly rule: string;
  readonly advice: string;
  readonly has: (entry: DumpEntry) => boolean;
}

const fields: readonly Field[] = [
  {
    name: 'authors',
    severity: 'warning',
    rule: 'some-without-authors',
    advice:
      'Where the capture names them, write them as those of the others; else give them in content/facts/.',
    has: ({ authors, authorCount }) => (authors ?? authorCount) !== undefined,
  },
  {
    name: 'abstract',
    severity: 'info',
    rule: 'some-without-abstract',
    advice:
      'Where the capture has it, write it as those of the others; else give it in content/corrections.yaml.',
    has: ({ abstract }) => abstract !== undefined,
  },
];

/** At most one message a field. Papers without a title have their own. */
export function findMissingFields(
  { file, lines, shape }: Capture,
  { entries, format }: Pick<FormatResult, 'entries' | 'format'>,
): Diagnostic[] {
  if (ownMessages.test(format)) return [];
  const saidNone = new Set(
    shape.kind === 'text' ? lines.flatMap(({ number, text }) => (saysNone.test(text) ? [number] : [])) : [],
  );
  const papers = entries.filter(({ title, lines: { first, last } }) => {
    if (title === undefined) return false;
    return saidNone.size === 0 || ![...saidNone].some((number) => first <= number && number <= last);
  });
  return fields.flatMap(({ name, has, advice, ...message }): Diagnostic[] => {
    const lacking = papers.filter((entry) => !has(entry));
    const [first] = lacking;
    const others = papers.length - lacking.length;
    if (first === undefined || others < fewest || others < papers.length * smallestPart) return [];
    const which = nameLines(lacking.map((entry) => entry.lines.first));
    const reason = `${lacking.length} of ${papers.length} papers ${lacking.length === 1 ? 'has' : 'have'} no ${name}, such as ${quote(first.title)} (${which}).`;
    return [{ ...message, reason, advice, file, line: first.lines.first }];
  });
}

/** As PubMed writes it. */
const saysNone =
  /^(?:\[?no (?:authors?|abstract) (?:listed|available)|(?:\p{L}+\. )?no abstract available)/iu;

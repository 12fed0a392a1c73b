/** An answer that names papers in its own words, above or between what it quotes of the mail that it answers. */

import { identifierKeysIn } from '../fields/identifier-keys.ts';
import type { DumpLine } from '../model/dump.ts';
import { fewestFields, mailField } from './mail-fields.ts';

export interface MailAnswer {
  /** Lines that say who wrote what is quoted: `On 3 Jun 2026, at 09:12, Ann wrote:`, or the fields of that mail. */
  readonly frame: readonly DumpLine[];
  readonly quoted: readonly DumpLine[];
  /** Of the quoted lines, those with a paper that the answer doesn't name itself. */
  readonly otherPapers: readonly DumpLine[];
}

/** `On 3 Jun 2026, at 09:12, Ann wrote:`, above a quotation; it may be wrapped. */
const attribution =
  /^(?:(?:on|am|le|el|il|em|op)\s\S.{0,200}|.{0,200}\s)?(?:wrote|schrieb(?:\s.{1,80})?|a écrit|escribió|ha scritto|escreveu|schreef)\s?:$/iu;
const longestAttribution = 300;
/** The first line of one that was wrapped. */
const attributionStart = /^(?:on|am|le|el|il|em|op)\s.{0,200}\d/iu;

export const isAttribution = (text: string): boolean =>
  text.length <= longestAttribution && text.endsWith(':') && attribution.test(text);

/** Undefined unless one of the answer's own lines names a paper. `lines` are those that aren't blank. */
export function mailAnswer(lines: readonly DumpLine[]): MailAnswer | undefined {
  const { frame, quoted } = quotation(lines);
  if (frame.length === 0 || quoted.length === 0) return undefined;
  const own = new Set(
    ownLines(lines, new Set([...frame, ...quoted])).flatMap(({ text }) => identifierKeysIn(text)),
  );
  if (own.size === 0) return undefined;
  const otherPapers = [...frame, ...quoted].filter(({ text }) =>
    identifierKeysIn(text).some((key) => !own.has(key)),
  );
  return { frame, quoted, otherPapers };
}

/** What is marked (`> `) if a line above says of whom, and all below the fields of another mail. */
function quotation(lines: readonly DumpLine[]): Pick<MailAnswer, 'frame' | 'quoted'> {
  const frame: DumpLine[] = [];
  const quoted: DumpLine[] = [];
  const fields = innerFields(lines);
  const end = fields === undefined ? lines.length : fields.start;
  for (const [at, line] of lines.slice(0, end).entries()) {
    // Above the first such line, somebody else may be quoted.
    if (line.text.startsWith('>')) {
      if (frame.length > 0) quoted.push(line);
    } else if (isAttribution(line.text.trim()) && lines[at + 1]?.text.startsWith('>') === true)
      frame.push(...(isWrapped(lines[at - 1], line) ? lines.slice(at - 1, at + 1) : [line]));
  }
  if (fields === undefined) return { frame, quoted };
  return {
    frame: [...frame, ...lines.slice(fields.start, fields.end)],
    quoted: [...quoted, ...lines.slice(fields.end)],
  };
}

const isWrapped = (above: DumpLine | undefined, line: DumpLine): boolean =>
  above?.number === line.number - 1 &&
  !attributionStart.test(line.text.trim()) &&
  attributionStart.test(above.text.trim());

/** The first run of fields below other text that begins with a sender; indexes of its first line, and behind its last. */
function innerFields(lines: readonly DumpLine[]): { start: number; end: number } | undefined {
  let isHeader = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    // The mail's own header ends at the first blank line.
    isHeader &&= at === 0 || line.number === (lines[at - 1]?.number ?? 0) + 1;
    if (isHeader || mailField.exec(line.text)?.[1] === undefined) continue;
    let end = at + 1;
    while (mailField.test(lines[end]?.text ?? '')) end += 1;
    if (end - at >= fewestFields) return { start: at, end };
  }
  return undefined;
}

/** Lines of paragraphs in which nothing is quoted, without the mail's header: programs that wrap quoted lines leave their ends without a mark. */
function ownLines(lines: readonly DumpLine[], others: ReadonlySet<DumpLine>): readonly DumpLine[] {
  const own: DumpLine[] = [];
  let paragraph: DumpLine[] = [];
  const endParagraph = (): void => {
    const fields = paragraph.filter(({ text }) => mailField.test(text)).length;
    if (!paragraph.some((line) => others.has(line)) && fields < fewestFields) own.push(...paragraph);
    paragraph = [];
  };
  for (const line of lines) {
    if (line.number !== (paragraph.at(-1)?.number ?? line.number - 1) + 1) endParagraph();
    paragraph.push(line);
  }
  endParagraph();
  return own;
}

/** The header of a mail that is a page: `decodeMail` keeps it in comments above that. */
import type { Capture, DayHint, DumpLine } from '../model/dump.ts';
import { readMailFrame } from './mail-frame.ts';

const field = /^<!--(?:from|subject|date):/i;
const comment = /^<!--((?:from|subject|date):.*|\s.*)-->$/i;

/** The header's lines as those of a mail in plain text; none where the capture is another page. */
export function mailOfPage({ shape, lines }: Capture): readonly DumpLine[] {
  // Browsers put a comment above a page as well: `<!-- saved from url=… -->`.
  if (shape.kind !== 'html' || !field.test(lines[0]?.text ?? '')) return [];
  const end = lines.findIndex(({ text }) => !comment.test(text));
  return lines
    .slice(0, Math.max(0, end))
    .map((line) => ({ ...line, text: comment.exec(line.text)?.[1] ?? '' }));
}

/** The day on which such a mail was sent. */
export function hintsOfPage(capture: Capture): readonly DayHint[] {
  const mail = mailOfPage(capture);
  // Fields that are left out leave empty lines.
  const { hints } = readMailFrame(mail.map((line, at) => ({ ...line, number: at + 1 })));
  return hints.map((hint) => ({ ...hint, line: mail[hint.line - 1]?.number ?? 1 }));
}

/** Mailboxes (`.mbox`, RFC 4155): mails behind lines such as `From jane@example.org Mon Oct  5 09:00:00 2026`. */
import { ContentError } from '../../diagnostic.ts';

const separator =
  /^From \S{1,200}\s{1,9}[A-Z][a-z]{2} [A-Z][a-z]{2}\s{1,2}\d{1,2} \d{2}:\d{2}(?::\d{2})?\s.{0,20}\d{4}\s*$/;
const field = /^[A-Za-z][A-Za-z-]{0,60}:/;

/** The only mail, with an empty line in place of that line; any other text as it is. */
export function soleMail(text: string, file: string): string {
  if (!text.startsWith('From ')) return text;
  const lines = text.split(/\r\n|\n|\r/);
  const starts = lines.flatMap((line, at) =>
    separator.test(line) && field.test(lines[at + 1] ?? '') && (at === 0 || lines[at - 1]?.trim() === '')
      ? [at]
      : [],
  );
  const second = starts[1];
  if (starts[0] !== 0) return text;
  if (second !== undefined) throw severalMails(starts.length, second + 1, file);
  return ['', ...lines.slice(1).map((line) => line.replace(/^>(>*From )/, '$1'))].join('\n');
}

function severalMails(count: number, line: number, file: string): ContentError {
  const reason = `This is a mailbox of ${count} mails; the second begins here. Each has a day of its own, so that they are no single capture.`;
  const advice = 'Save each mail as a file of its own (.eml), and take them in together.';
  return new ContentError([{ severity: 'error', rule: 'several-mails', reason, advice, file, line }]);
}

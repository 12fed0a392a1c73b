/**
 * Decodes a mail as programs save it (`.eml`; RFC 5322, RFC 2045 to 2047): the plain text of a message in several forms, its
 * soft line breaks and encoded signs. Lines keep their numbers; those of other forms become empty.
 */
import { containsIdentifier } from '../fields/identifiers.ts';
import { asFeed } from './feed-mail.ts';
import { bytesOf, decodeBytes, decoderOf, decodeWords } from './mail-encodings.ts';

interface Part {
  readonly fields: ReadonlyMap<string, string>;
  /** Indexes of the lines of its body: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Message within message; deeper ones are left as they are. */
const deepest = 4;

/** The text with as many lines as before, or more where those of base64 were shorter; unchanged where it is no mail, or broken. */
export function decodeMail(text: string): string {
  if (!/^(?:MIME-Version|Content-T(?:ype|ransfer-Encoding)):/im.test(text.slice(0, 20_000))) return text;
  const lines = text.split(/\r\n|\n|\r/);
  // Of a mailbox, the first line is empty.
  const start = lines[0] === '' ? 1 : 0;
  const mail = readPart(lines, start, lines.length);
  if (!mail.fields.has('from') || !(mail.fields.has('subject') || mail.fields.has('date'))) return text;
  const leaves = leavesOf(lines, mail, 0);
  const isOf = (type: string) => (leaf: Part) =>
    (leaf.fields.get('content-type') ?? 'text/plain').includes(type);
  const leaf = leaves.find(isOf('text/plain')) ?? leaves.find(isOf('text/html'));
  const body = leaf === undefined ? undefined : bodyLines(lines, leaf);
  if (leaf === undefined || body === undefined) return text;
  const isPage = isOf('text/html')(leaf);
  const base = mail.fields.get('content-base')?.trim() ?? '';
  // Of a blog's item, the title is no paper's.
  if (isPage && containsIdentifier(base)) {
    const decodedField = (name: string): string => decodeWords(mail.fields.get(name) ?? '').trim();
    const head = lines.slice(0, leaf.from);
    const [subject, from, date] = [decodedField('subject'), decodedField('from'), decodedField('date')];
    return asFeed({ subject, from, base, date, header: head, body }).join('\n');
  }
  const fields = [...lines.slice(0, start), ...headerLines(lines.slice(start, mail.from))];
  const header = isPage ? pageHeader(fields) : fields;
  const length = Math.max(lines.length, leaf.from + body.length);
  const decoded = Array.from({ length }, (_, index) => header[index] ?? body[index - leaf.from] ?? '');
  // A mail's page may lack the root element by which it is known.
  if (isPage) decoded[leaf.from] = `<!doctype html>${decoded[leaf.from] ?? ''}`;
  return decoded.join('\n');
}

/** Decoded; a field of several lines is folded anew, at spaces, since encoded words may end within a word. */
function headerLines(lines: readonly string[]): readonly string[] {
  const decoded: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let next = at + 1;
    while (next < lines.length && /^\s+\S/.test(lines[next] ?? '')) next += 1;
    const field = decodeWords(lines.slice(at, next).join('\n'));
    decoded.push(...refold(field.replace(/\s*\n\s+/g, ' '), next - at));
    at = next;
  }
  return decoded;
}

/** Sender, subject and day as a comment of the page, for `mailOfPage`; other lines are empty. */
function pageHeader(lines: readonly string[]): readonly string[] {
  let isKept = false;
  return lines.map((line) => {
    if (/^\S/.test(line)) isKept = /^(?:from|subject|date):/i.test(line);
    return isKept ? `<!--${line.replaceAll('--', '- -')}-->` : '';
  });
}

/** `text` as `count` lines, all but the first with one word or none. */
function refold(text: string, count: number): readonly string[] {
  const words = text.split(' ');
  const rest = words.splice(Math.max(1, words.length - count + 1));
  const lines = [words.join(' '), ...rest.map((word) => ` ${word}`)];
  return [...lines, ...Array.from({ length: count - lines.length }, () => ' \u2060')];
}

/** A header and the body behind the first empty line. */
function readPart(lines: readonly string[], start: number, to: number): Part {
  const fields = new Map<string, string>();
  let at = start;
  let name = '';
  for (; at < to && lines[at] !== ''; at += 1) {
    const [, own, value = ''] = /^([A-Za-z-]{1,60}):\s*(.*)$/.exec(lines[at] ?? '') ?? [];
    if (own === undefined && !/^\s/.test(lines[at] ?? '')) return { fields: new Map(), from: start, to };
    name = own?.toLowerCase() ?? name;
    fields.set(name, own === undefined ? `${fields.get(name) ?? ''} ${lines[at]?.trim()}` : value);
  }
  return { fields, from: at + 1, to };
}

/** The parts that are no multipart, in their order. */
function leavesOf(lines: readonly string[], part: Part, depth: number): readonly Part[] {
  const type = part.fields.get('content-type') ?? '';
  const boundary = /^multipart\/.*?boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return [part];
  if (depth >= deepest) return [];
  const marks: number[] = [];
  for (let at = part.from; at < part.to; at += 1)
    if (lines[at]?.trimEnd() === `--${boundary}` || lines[at]?.trimEnd() === `--${boundary}--`)
      marks.push(at);
  return marks.flatMap((mark, index) => {
    const end = marks[index + 1];
    return end === undefined ? [] : leavesOf(lines, readPart(lines, mark + 1, end), depth + 1);
  });
}

/** Lines of a body, the first at its own place; undefined where it is broken. */
function bodyLines(lines: readonly string[], { fields, from, to }: Part): readonly string[] | undefined {
  const raw = lines.slice(from, to);
  const encoding = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const charset = /charset="?([\w-]+)/i.exec(fields.get('content-type') ?? '')?.[1] ?? 'utf-8';
  if (encoding === 'quoted-printable') return joinSoftBreaks(raw).map((line) => decodeBytes(line, charset));
  if (encoding !== 'base64') return raw;
  const bytes = bytesOf(raw.join(''));
  const text = bytes === undefined ? undefined : decoderOf(charset).decode(bytes);
  return text?.split(/\r\n|\n/);
}

/**
 * A line that ends in `=` goes on in the next. The joined line stands where it began; where it ends, if that is above more of the
 * same paragraph, such as the address below a title; with the title, if it is an address above names.
 */
function joinSoftBreaks(lines: readonly string[]): readonly string[] {
  const joined = lines.map(() => '');
  let first = 0;
  let text = '';
  lines.forEach((line, index) => {
    const isSoft = /=\s*$/.test(line);
    text += isSoft ? line.replace(/=\s*$/, '') : line;
    if (isSoft && index < lines.length - 1) return;
    const next = (lines[index + 1] ?? '').replace(/^(?:> ?){1,9}/, '').replace(/=20$/, '');
    const goesOn = /^\s*[^\s*+•>-]/.test(next) && (!isAddress(text) || !isAddress(next));
    joined[goesOn ? index : first] = text;
    if (goesOn && isAddress(text)) moveDown(joined, first, index - first);
    text = '';
    first = index + 1;
  });
  return joined;
}

const isAddress = (text: string): boolean => /^\s*[<(]?https?:/.test(text);

/** Moves what stands directly above line `end`, up to another address or a point, by `count` lines. */
function moveDown(lines: string[], end: number, count: number): void {
  let start = end;
  const isAbove = (text = ''): boolean => text.trim() !== '' && !isAddress(text);
  while (count > 0 && start > 0 && isAbove(lines[start - 1])) {
    start -= 1;
    if (/^\s*[*+•>-]/.test(lines[start] ?? '')) break;
  }
  const moved = lines.slice(start, end);
  for (let at = 0; at < count + moved.length; at += 1)
    lines[start + at] = at < count ? '' : (moved[at - count] ?? '');
}

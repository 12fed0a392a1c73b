/** Items of feeds that a mail program has saved as mails, as Thunderbird does: their subject is the title, and `Content-Base` the link. */

export interface FeedMail {
  /** Decoded. */
  readonly subject: string;
  readonly from: string;
  readonly base: string;
  readonly date: string;
  /** Lines of its header, and of its body as HTML. */
  readonly header: readonly string[];
  readonly body: readonly string[];
}

const person = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.'’-]{1,30}){1,4}";
/** One name may be that of the feed. */
const persons = new RegExp(`^${person}(?:, ${person}){1,60}$`, 'u');
/** Below the text the program repeats the address. */
const address =
  /<p>\s{0,9}<a\s[^<>]{1,2000}>\s{0,9}https?:[^<>]{1,2000}<\/a>\s{0,9}<\/p>(?=(?:\s|<\/body>|<\/html>)*$)/i;

/** The item as a feed of its own, in as many lines. */
export function asFeed({ subject, from, base, date, header, body }: FeedMail): readonly string[] {
  const sender = from
    .replace(/<[^<>]*>$/, '')
    .replaceAll('"', '')
    .trim();
  const lines = header.map((line) => {
    if (/^subject:/i.test(line)) return `<title>${escaped(subject)}</title>`;
    if (/^content-base:/i.test(line)) return `<link>${escaped(base)}</link>`;
    if (/^date:/i.test(line)) return `<pubDate>${escaped(date)}</pubDate>`;
    if (/^from:/i.test(line) && persons.test(sender)) return `<dc:creator>${escaped(sender)}</dc:creator>`;
    return '';
  });
  const [first = '', ...others] = lines;
  const html = body.join('\n').replace(address, '').replaceAll(']]>', ']]&gt;').split('\n');
  const [begin = '', ...rest] = html;
  const text = [`<description><![CDATA[${begin}`, ...rest];
  const last = text.pop() ?? '';
  return [
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item>${first}`,
    ...others,
    ...text,
    `${last}]]></description></item></channel></rss>`,
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

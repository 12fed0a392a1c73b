/** Daily Papers as a browser has translated them: the labels of cards, by their words, as the page has them in English. */
import type { Diagnostic } from '../../diagnostic.ts';
import { quote } from '../model/quote.ts';
import type { MarkedLine } from '../sources/marked-lines.ts';
import { toItems } from './daily-items.ts';

/** German, French, Dutch, Spanish, Portuguese, Italian, Polish, Russian; Chinese, Japanese and Korean. */
const counted =
  /^([·•]?\s?)(\d{1,5})\s?(?:Autor(?:en|es|i|ów|zy)?|Autore|[Aa]uteurs?|autor(?:es|i|ów|zy)?|autore|автор(?:а|ов)?|(?:位|名)?作者|[人名]の著者|명의 저자)$/u;
const countedBehind = /^([·•]?\s?)(?:作者|著者|저자)\s?[:：]?\s?(\d{1,5})\s?[位名人명]?$/u;
const submitted =
  /^(?:eingereicht von|vorgelegt von|übermittelt von|soumis par|proposé par|présenté par|ingediend door|enviado por|presentado por|publicado por|inviato da|presentato da|przesłane przez|отправлено|представлено|提交者|提交人|投稿者|提出者|送信者|제출자)(?![\p{L}])\s?[:：]?\s?(\S.{0,60})?$/iu;
const submittedBetween = /^由\s?(\S.{0,40}?)\s?提交$/;
/** Below the page's name, in every language. */
const byline = /(?<![A-Za-z])AK(?![A-Za-z])/;

const fewestCards = 2;
const headerReach = 150;
const longestByline = 80;

function countIn(text: string): string | undefined {
  return (counted.exec(text) ?? countedBehind.exec(text))?.[2];
}

export const isTranslated = (lines: readonly { readonly text: string }[]): boolean =>
  lines.filter(({ text }) => countIn(text.trim()) !== undefined).length >= fewestCards;

export interface EnglishPage {
  readonly lines: readonly MarkedLine[];
  /** Numbers of lines around the cards: menus, whose words are not known. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

export function inEnglish(lines: readonly MarkedLine[]): EnglishPage {
  const head = lines
    .slice(0, headerReach)
    .findIndex(({ text }, at) => at > 0 && text.length <= longestByline && byline.test(text));
  const start = Math.max(0, head - 1);
  const end = endOf(lines);
  const labels = repeatedLabels(lines);
  const numbers = (list: readonly MarkedLine[]): number[] => list.map(({ number }) => number);
  return {
    lines: lines.slice(start, end).map((line, at) => ({
      ...line,
      text: labels.has(line.text) ? 'Submitted by' : english(line.text, start + at, head),
    })),
    above: numbers(lines.slice(0, start)),
    below: numbers(lines.slice(end)),
  };
}

function english(text: string, at: number, head: number): string {
  if (at === head) return 'by AK and the research community';
  if (at === head - 1) return 'Daily Papers';
  const count = countIn(text);
  if (count !== undefined) return `${/^[·•]/.test(text) ? '· ' : ''}${count} authors`;
  const by = submitted.exec(text) ?? submittedBetween.exec(text);
  return by === null ? text : `Submitted by ${by[1] ?? ''}`.trim();
}

/** Unknown words for "Submitted by": in all cards but one at least, and then a name and votes. */
function repeatedLabels(lines: readonly MarkedLine[]): ReadonlySet<string> {
  const cards = lines.filter(({ text }) => countIn(text) !== undefined).length;
  const counts = new Map<string, number>();
  lines.forEach(({ text }, at) => {
    const isAbove = /^\d{1,6}$/.test(lines[at + 2]?.text ?? '') && /\p{L}/u.test(lines[at + 3]?.text ?? '');
    if (isAbove && /\p{L}/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const fewest = Math.max(fewestCards, cards - 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= fewest ? [text] : [])));
}

/** Index behind the last card: its count of authors, and of comments. Where votes and a text follow, there is another one. */
function endOf(lines: readonly MarkedLine[]): number {
  const last = lines.findLastIndex(({ text }) => countIn(text) !== undefined);
  const rest = lines.slice(last + 1);
  const kinds = rest.map((line) => toItems(line)[0]?.kind.is);
  const own = kinds.findIndex(
    (kind) => kind !== 'number' && kind !== 'comments' && kind !== 'dot' && kind !== 'date',
  );
  const isCard = kinds.some(
    (kind, at) => at >= own && /^(?:number|dash|votes)$/.test(kind ?? '') && kinds[at + 1] === 'text',
  );
  return own < 0 || isCard ? lines.length : last + 1 + own;
}

/** A browser translates titles with the rest. */
export function translatedPage(lines: readonly MarkedLine[], file: string): Diagnostic[] {
  const line = lines.find(({ text }) => countIn(text) !== undefined);
  if (line === undefined) return [];
  const reason = `By ${quote(line.text)} this page was translated by a browser, and its titles may have been as well.`;
  const advice =
    'If titles are not those of the papers, show the page in its own language and save it again.';
  return [{ severity: 'warning', rule: 'translated-page', reason, advice, file, line: line.number }];
}

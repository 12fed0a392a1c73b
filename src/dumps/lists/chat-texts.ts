/** Messages of a chat as Markdown: exports of Telegram, Slack and Discord. */
import { DateTime } from 'luxon';
import type { CalendarDay } from '../../model.ts';
import { writtenDay } from '../days/instant.ts';
import type { ListPath } from '../sources/json-spans.ts';
import { isObject, type JsonObject, lineIn, objectsIn } from '../sources/json-values.ts';

export interface ChatMessage {
  /** Lines of its text, and a link for each preview of a page with its title. */
  readonly lines: readonly string[];
  readonly day: CalendarDay | undefined;
}

export interface ChatExport {
  readonly name: string | undefined;
  readonly path: ListPath;
  /** In their order; undefined for what is no message, such as who joined. */
  readonly messages: readonly (ChatMessage | undefined)[];
}

/** Longest text of a message that is read. */
const longestText = 20_000;

/** Undefined for JSON of another kind. */
export function chatIn(value: unknown): ChatExport | undefined {
  const path = isObject(value) ? ['messages'] : [];
  const items = objectsIn(isObject(value) ? value.messages : value);
  const messages = items.map(readMessage);
  if (messages.every((one) => one === undefined)) return undefined;
  const channel = isObject(value) && isObject(value.channel) ? value.channel.name : undefined;
  return { name: lineIn(isObject(value) ? (value.name ?? channel) : undefined), path, messages };
}

function readMessage(item: JsonObject): ChatMessage | undefined {
  const { text, content, ts, date, timestamp } = item;
  if (typeof ts === 'string' && typeof text === 'string')
    return toMessage(slackText(text), objectsIn(item.attachments), slackDay(ts));
  if (typeof content === 'string' && typeof timestamp === 'string')
    return toMessage(content, objectsIn(item.embeds), writtenDay(timestamp));
  const isTelegram = item.type === 'message' && typeof date === 'string';
  return isTelegram ? toMessage(telegramText(text), [], writtenDay(date)) : undefined;
}

function toMessage(text: string, previews: readonly JsonObject[], day: CalendarDay | undefined): ChatMessage {
  const links = previews.flatMap(({ title, title_link: own, from_url: from, url }): string[] => {
    const [words, address] = [lineIn(title), lineIn(own ?? from ?? url)];
    return words === undefined || address === undefined ? [] : [toLink(words, address)];
  });
  return { lines: [...text.slice(0, longestText).split('\n'), ...links], day };
}

const toLink = (words: string, address: string): string => `[${words.replace(/[[\]]/g, '')}](${address})`;

/** A text, or a list of texts and of parts with their form. */
function telegramText(text: unknown): string {
  const parts: readonly unknown[] = Array.isArray(text) ? text : [text];
  return parts.map(telegramPart).join('');
}

function telegramPart(part: unknown): string {
  if (typeof part === 'string') return part;
  if (!isObject(part) || typeof part.text !== 'string') return '';
  const { type, text, href } = part;
  if (type === 'text_link' && typeof href === 'string') return toLink(text.trim(), href);
  const [, start = '', bold = '', end = ''] = /^(\s*)(\S[^\n]*?)(\s*)$/.exec(text) ?? [];
  return type === 'bold' && bold !== '' ? `${start}**${bold}**${end}` : text;
}

/** `<https://…|words>`, `*bold*`, `<@U01>`, and three signs escaped. */
const slackText = (text: string): string =>
  text
    .slice(0, longestText)
    .replace(/<(https?:[^<>|\s]+)\|([^<>|]+)>/g, (_all, url: string, words: string) => toLink(words, url))
    .replace(/<[@#!][^<>]*>/g, '')
    .replace(/(^|\s)\*([^*\n]+)\*(?=\s|$)/g, '$1**$2**')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** `1790934000.000100`: seconds since 1970. */
const slackDay = (ts: string): CalendarDay | undefined =>
  /^\d{9,10}(?:\.\d+)?$/.test(ts)
    ? writtenDay(DateTime.fromSeconds(Number(ts), { zone: 'utc' }).toISODate() ?? undefined)
    : undefined;

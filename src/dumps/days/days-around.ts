/** Days and months that lists put in front of a title or behind it. */
import { parseWrittenDate } from './written-date.ts';

const dayInFront = [
  /^(\S.{2,20}?):\s+(?=\S)/,
  /^(\S.{2,20}?)(?:,|\s[-–—])\s+(?=[*_"“„«[])/,
  /^(\d{1,2} \p{Lu}\p{L}{2,3}\.?),\s+(?=\p{Lu})/u,
  /^(?:\*\*|__)?\[([^\][]{3,20})\][:.,]?(?:\*\*|__)?[:.,]?\s+(?=\S)/,
  /^(?:\*\*|__)([^*_]{3,20}?)[:.,]?(?:\*\*|__)[:.,]?\s+(?=\S)/,
];

/** `Oct 12: Title`, `12 Oct, *Title*`, `12 Oct, Title`, `**[Oct 2026]** Title` */
export function withoutDay(text: string): string {
  const found = dayInFront
    .map((start) => start.exec(text))
    .find((one) => one !== null && isDay(one[1] ?? ''));
  return text.slice(found?.[0].length ?? 0);
}

/** `Title (Oct 12, 2026)` */
export function withoutDayBehind(text: string): string {
  const [, title = '', day = ''] = /^(.*\S)\s[([]([^()[\]]{5,24})[)\]]$/.exec(text) ?? [];
  return isDay(day) ? title : text;
}

const isDay = (text: string): boolean =>
  (parseWrittenDate(text) ??
    (/^\p{L}{3,9}\.?,? (?:19|20)\d{2}$/u.test(text) ? parseWrittenDate(`1 ${text}`) : undefined)) !==
  undefined;

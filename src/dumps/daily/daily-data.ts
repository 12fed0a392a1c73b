/**
 * Format: Hugging Face's daily papers as JSON, from the `daily_papers` API or from an attribute of the saved page.
 * Hidden authors are counted, not named; model-made summaries are not abstracts; submitters are ignored.
 */
import type { Diagnostic } from '../../diagnostic.ts';
import { periodOfAddress, periodOfHeader, toListingDate } from '../days/address-days.ts';
import { writtenDay } from '../days/instant.ts';
import { findTags, titleOfHtml } from '../html/html-tokens.ts';
import type {
  Capture,
  DayHint,
  DumpEntry,
  DumpFormat,
  FormatResult,
  LineSpan,
  Recognition,
} from '../model/dump.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { objectSpans } from '../sources/json-spans.ts';
import { isObject, type JsonObject, jsonOf, lineIn, objectsIn } from '../sources/json-values.ts';
import { paperOf, toEntry } from './paper-object.ts';
import { readRenderedPage } from './rendered-page.ts';

const listKeys = ['dailyPapers', 'papers', 'daily_papers', 'items', 'results', 'data'];
const listing = 'Hugging Face Daily Papers';

export const dailyPapersApi: DumpFormat = {
  name: 'daily-papers-api',
  version: 2,
  description: 'an answer of the Hugging Face daily_papers API, as JSON',
  shapes: ['json'],
  recognise({ shape }: Capture): Recognition {
    const { items } = listIn(jsonOf(shape));
    const papers = items.filter((item) => paperOf(item) !== undefined).length;
    if (papers > 0 && papers >= items.length / 2) return { matches: true };
    const because = 'its objects have no "paper" with an id, a title and authors';
    return { matches: false, because, nearness: items.some(({ paper }) => isObject(paper)) ? 0.6 : 0.1 };
  },
  parse(capture: Capture): FormatResult {
    const value = jsonOf(capture.shape);
    const { items, key } = listIn(value);
    const spans = objectSpans(capture, key === undefined ? [] : [key]);
    return toResult(
      capture,
      items,
      (index) => spans[index] ?? { first: 1, last: 1 },
      [],
      dailyPapersApi.name,
    );
  },
};

export const dailyPapersPage: DumpFormat = {
  name: 'daily-papers-page',
  version: 3,
  description: 'a Hugging Face "Daily Papers" page saved as HTML',
  shapes: ['html'],
  recognise({ text }: Capture): Recognition {
    if (/data-target\s*=\s*["']?DailyPapers/i.test(text) && /data-props/i.test(text))
      return { matches: true };
    const isSite = /huggingface\.co/i.test(text.slice(0, 20_000));
    const isNamed = /^(?:daily|trending) papers\b/i.test(titleOfHtml(text.slice(0, 200_000)));
    if (isNamed && /\/papers\/\d{4}\.\d{4,5}["#?]/.test(text)) return { matches: true };
    const because = isNamed
      ? 'it has neither data for "DailyPapers" nor links to papers; save the page when its papers show'
      : 'it has no data for "DailyPapers" (the attribute data-props)';
    return { matches: false, because, nearness: isSite || isNamed ? 0.6 : 0 };
  },
  parse(capture: Capture): FormatResult {
    const [holder, canonical] = findTags(capture.text, [
      ({ attributes }) =>
        /^DailyPapers/i.test(attributes.get('data-target') ?? '') && attributes.has('data-props'),
      ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical',
    ]);
    const props = parseProps(holder?.attributes.get('data-props'));
    const url = canonical?.attributes.get('href');
    const line = holder?.line ?? 1;
    const { items } = listIn(props);
    const hasPapers = items.some((item) => paperOf(item) !== undefined);
    const rendered = hasPapers ? undefined : readRenderedPage(capture, url);
    if (rendered !== undefined) return { ...rendered, format: dailyPapersPage.name };
    const said = lineIn(props?.dateString) ?? '';
    const period = periodOfHeader(said) ?? periodOfAddress(url ?? '');
    const day = writtenDay(said) ?? period?.until;
    const hints: DayHint[] = day === undefined ? [] : [{ kind: 'day', day, source: "the page's data", line }];
    const result = toResult(capture, items, () => ({ first: line, last: line }), hints, dailyPapersPage.name);
    const isSpan = period !== undefined && period.since !== period.until && writtenDay(said) === undefined;
    return {
      ...result,
      url: url?.startsWith('http') ? url : undefined,
      since: isSpan ? toListingDate(period.since) : undefined,
    };
  },
};

function parseProps(text: string | undefined): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function listIn(value: unknown): { items: JsonObject[]; key: string | undefined } {
  if (Array.isArray(value)) return { items: objectsIn(value), key: undefined };
  if (!isObject(value)) return { items: [], key: undefined };
  const key = listKeys.find((name) => objectsIn(value[name]).length > 0);
  if (key !== undefined) return { items: objectsIn(value[key]), key };
  return { items: paperOf(value) === undefined ? [] : [value], key: undefined };
}

function toResult(
  capture: Capture,
  items: readonly JsonObject[],
  spanAt: (index: number) => LineSpan,
  hints: readonly DayHint[],
  format: string,
): FormatResult {
  const entries: DumpEntry[] = [];
  const days: string[] = [];
  items.forEach((item, index) => {
    const paper = paperOf(item);
    if (paper === undefined) return;
    entries.push(toEntry(item, paper, spanAt(index)));
    const day = writtenDay(lineIn(paper.submittedOnDailyAt) ?? lineIn(item.submittedOnDailyAt));
    if (day !== undefined) days.push(day);
  });
  const listed = hints[0]?.day ?? listedDay(days);
  return {
    format,
    listing,
    url: undefined,
    listed: listed === undefined ? undefined : toListingDate(listed),
    since: undefined,
    hints,
    announced: undefined,
    entries,
    roles: recordRoles(capture.lines, entries, { title: /^\s*"title"\s*:/, abstract: /^\s*"summary"\s*:/ }),
    diagnostics: skippedMessage(items.length, entries.length, capture.file),
  };
}

function skippedMessage(count: number, read: number, file: string): Diagnostic[] {
  if (count === read) return [];
  return [
    {
      severity: 'warning',
      rule: 'skipped-objects',
      reason: `${count - read} of ${count} objects have no paper with an id and a title; they are left out.`,
      advice: 'Look at the capture.',
      file,
      line: 1,
    },
  ];
}

/** The day with the most entries; the later one of ties. */
function listedDay(days: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? 1 : -1))[0]?.[0];
}

/** Evidence of a capture's day that contradicts itself: an error that names both. */
import { daysBetween, formatDay, toCalendarDay } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { printedYearOf, type YearEvidence } from '../dumps/days/capture-year.ts';
import { headerLine } from '../dumps/model/line-uses.ts';
import type { CalendarDay } from '../model.ts';
import type { IssueDay } from './dated-dump.ts';
import type { ReadDump } from './dump-input.ts';
import { capturedHint, dayInName } from './said-day.ts';

/** A listing and its capture may be dated in different zones. */
const zoneDays = 1;

/** At most one error; none where a sidecar decides. `dates` are first dates known for the dump's papers. */
export function dayConflicts(
  dump: ReadDump,
  own: IssueDay | undefined,
  dates: readonly YearEvidence[],
): Diagnostic[] {
  const { date, year } = dump.input.sidecar;
  if (date !== undefined || year !== undefined) return [];
  const clash = addressClash(dump) ?? (own && (captureClash(dump, own) ?? dateClash(dump, own, dates)));
  return clash === undefined ? [] : [clash];
}

/** The address of a day's page, and another day printed on the page. */
function addressClash(dump: ReadDump): Diagnostic | undefined {
  const { listed, since, hints } = dump.parsed;
  const address = hints.find(({ kind, source }) => kind === 'day' && source.startsWith('the address '));
  if (address === undefined || listed === undefined || since !== undefined) return undefined;
  const printed = toCalendarDay(listed.year ?? Number(address.day.slice(0, 4)), listed.month, listed.day);
  if (printed === address.day) return undefined;
  const day = formatDay(printed ?? address.day, listed.year === undefined ? 'd LLLL' : undefined);
  return disagreement(dump, address.day, {
    how: `${address.source} in line ${address.line}`,
    other: `the day that the page prints, ${day}`,
  });
}

/** A day that the listing says, and a capture before it. */
function captureClash(dump: ReadDump, { day, year }: IssueDay): Diagnostic | undefined {
  if (year.known !== 'listing') return undefined;
  const { input, parsed } = dump;
  const name = input.file.replace(/^.*[\\/]/, '');
  const named = dayInName(name);
  const bounds = [
    capturedHint(input.sidecar.captured, parsed.hints),
    named === undefined ? undefined : { day: named, source: `its file name, ${name}` },
  ];
  // A page of a week or month is captured before its last day.
  const { since } = parsed;
  const begin = since?.year === undefined ? day : (toCalendarDay(since.year, since.month, since.day) ?? day);
  const before = bounds.find((bound) => bound !== undefined && daysBetween(bound.day, begin) > zoneDays);
  if (before === undefined) return undefined;
  return disagreement(dump, day, {
    how: exactSource(dump),
    other: `a capture of ${formatDay(before.day)} (${before.source})`,
  });
}

function exactSource({ parsed: { listed, hints } }: ReadDump): string {
  const exact = listed?.year === undefined ? hints.find(({ kind }) => kind === 'day') : undefined;
  return exact === undefined ? 'as the listing prints' : `${exact.source} in line ${exact.line}`;
}

/** A day, and later first dates or printed years. */
function dateClash(
  dump: ReadDump,
  { day, year }: IssueDay,
  dates: readonly YearEvidence[],
): Diagnostic | undefined {
  const { input, parsed } = dump;
  if (year.known === 'sidecar' || parsed.listed === undefined) return undefined;
  const how =
    year.known === 'inferred' ? year.evidence.replace(/\.$/, '') : `by its ${year.known.replace('-', ' ')}`;
  const later = dates
    .filter(({ firstDate }) => firstDate > day)
    .toSorted((a, b) => (a.firstDate < b.firstDate ? 1 : -1))[0];
  if (later !== undefined)
    return disagreement(dump, day, { how, other: `a first date of ${later.firstDate} (${later.source})` });
  const printed = printedYearOf(parsed.entries, input.name);
  const current = Number((capturedHint(input.sidecar.captured, parsed.hints)?.day ?? day).slice(0, 4));
  if (printed === undefined || printed.year < current) return undefined;
  const other = `the printed year ${printed.year} (${printed.source}), which a listing leaves out when it is the current one`;
  return disagreement(dump, day, { how, other });
}

/** Names both sources, and the line that decides. */
function disagreement(
  { input, parsed }: ReadDump,
  day: CalendarDay,
  { how, other }: { readonly how: string; readonly other: string },
): Diagnostic {
  // The name that the capture would have in the archive says nothing to the editor yet.
  const bare = (text: string): string => text.replaceAll(`${input.name}, line`, 'line');
  return {
    severity: 'error',
    rule: 'days-disagree',
    reason: `This capture would be of ${formatDay(day)} (${bare(how)}), and that does not go with ${bare(other)}.`,
    advice: `Look which is right, and add the line "date: YYYY-MM-DD" to ${sidecarOf(input.file)}.`,
    file: input.file,
    line: headerLine(parsed),
  };
}

export function sidecarOf(file: string): string {
  return `${file.replace(/\.[^./]+$/, '')}.yaml`;
}

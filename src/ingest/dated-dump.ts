/** A dump and the day of its listing, with the source of the day's year. */
import type { CalendarDay, IssueSource } from '../model.ts';
import type { ReadDump } from './dump-input.ts';

export interface IssueDay {
  readonly day: CalendarDay;
  readonly year: IssueSource['year'];
}

export interface DatedDump {
  readonly dump: ReadDump;
  readonly day: IssueDay;
}

/** Leaves out dumps without a day. */
export const addDays = (dumps: readonly ReadDump[], days: ReadonlyMap<string, IssueDay>): DatedDump[] =>
  dumps.flatMap((dump) => {
    const day = days.get(dump.key);
    return day === undefined ? [] : [{ dump, day }];
  });

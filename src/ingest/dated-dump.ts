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

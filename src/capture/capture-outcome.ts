/** Results of capture requests, as sentences and as an exit status. */
import { formatDay } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';

export type CaptureOutcome =
  /** Saved as the dump `name`. */
  | {
      readonly kind: 'captured';
      readonly name: string;
      readonly bytes: number;
      readonly note: string | undefined;
    }
  /** Captured before, as `why` says. */
  | { readonly kind: 'present'; readonly why: string }
  | { readonly kind: 'empty'; readonly day: CalendarDay | undefined }
  | { readonly kind: 'not-yet'; readonly because: string }
  /** The source's response format has changed; the response is saved at `kept`. */
  | { readonly kind: 'changed'; readonly reason: string; readonly kept: string }
  /** Not a known kind of listing; the response is saved at `kept`. */
  | { readonly kind: 'unread'; readonly reason: string; readonly kept: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly advice: string }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Skipped after an earlier failure. */
  | { readonly kind: 'not-asked' };

export interface CaptureResult {
  readonly name: string;
  readonly outcome: CaptureOutcome;
}

/** Exit statuses for scripts; 2 is an invalid command. Of several results, the first kind in this order decides. */
const exitStatuses = [
  ['changed', 5],
  ['failed', 1],
  ['unread', 1],
  ['refused', 1],
  ['captured', 0],
  ['not-yet', 4],
  ['present', 0],
  ['empty', 3],
] as const;

export function exitStatus(results: readonly CaptureResult[]): number {
  const decisive = exitStatuses.find(([kind]) => results.some(({ outcome }) => outcome.kind === kind));
  return decisive?.[1] ?? 0;
}

export function renderResult({ name, outcome }: CaptureResult): string {
  switch (outcome.kind) {
    case 'captured': {
      const size = `${Math.max(1, Math.round(outcome.bytes / 1000))} kB`;
      return `${name}: saved as ${outcome.name} (${size}).${outcome.note === undefined ? '' : ` ${outcome.note}`}`;
    }
    case 'present':
      return `${name}: ${outcome.why}; nothing was fetched anew.`;
    case 'empty':
      return outcome.day === undefined
        ? `${name}: there are no papers on that page.`
        : `${name}: no papers were listed on ${formatDay(outcome.day, 'cccc d LLLL yyyy')}.`;
    case 'not-yet':
      return `${name}: not updated yet, ${outcome.because}. Try again later.`;
    case 'changed':
      return `${name}: the source has changed: ${outcome.reason}.\n    → Nothing was taken in. What it sent is in ${outcome.kept}; look whether a newer Offprint reads it.`;
    case 'unread':
      return `${name}: no listing that Offprint reads: ${outcome.reason}.\n    → Nothing was taken in. What came is in ${outcome.kept}.`;
    case 'refused':
      return `${name}: ${outcome.reason}.\n    → ${outcome.advice}`;
    case 'failed':
      return `${name}: could not be fetched: ${outcome.reason}.\n    → Check the address, or run the command again: what was saved before is kept, and it goes on from there.`;
    case 'not-asked':
      return `${name}: not asked for, because of the failure above.`;
  }
}

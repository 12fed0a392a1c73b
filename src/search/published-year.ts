import type { Paper } from '../model.ts';

/** The year in which the paper was first published or, where that is unknown, the one of its venue. */
export function publishedYear({ firstDate, firstMonth, venue }: Paper): string | undefined {
  return (firstDate ?? firstMonth)?.slice(0, 4) ?? venue?.year?.toString();
}

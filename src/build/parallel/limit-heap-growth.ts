/** V8 heap setting for very large archives: less memory for a little more time. */
import { setFlagsFromString } from 'node:v8';
import { isVeryLarge } from './archive-size.ts';

/** How much the heap may grow between two garbage collections; by default a large heap may grow by more than half. */
const growthPercent = 40;

/**
 * Sets `--heap-growing-percent` for very large archives. Measured at 50,000 papers: a quarter less memory, a few per
 * cent more time.
 */
export function limitHeapGrowth(contentDir: string): void {
  if (isVeryLarge(contentDir)) setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
}

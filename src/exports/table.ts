/** The table of exports: everything that machines read. A new kind is one file and one line here. */
import type { Export } from './export.ts';

export const exportTable: readonly Export[] = [];

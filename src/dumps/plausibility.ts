/** What makes an entry, or a whole capture, look misread: a capture with doubts is held back until a person accepts it. */
import type { Capture, Doubt, FormatResult } from './dump.ts';

export function findDoubts(_result: Omit<FormatResult, 'roles'>, _capture: Capture): Doubt[] {
  return [];
}

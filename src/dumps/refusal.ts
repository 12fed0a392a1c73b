/** Why a capture is refused: what it seems to be, and which kinds come nearest. */

import type { Diagnostic } from '../diagnostic.ts';
import type { Capture, DumpFormat } from './dump.ts';

export interface FormatRefusal {
  readonly format: DumpFormat;
  readonly because: string;
  readonly nearness: number;
}

export function refuseUnknown(capture: Capture, refusals: readonly FormatRefusal[]): Diagnostic {
  const reasons = refusals.map(({ format, because }) => `${format.name} (${format.description}): ${because}`);
  return {
    severity: 'error',
    rule: 'unknown-format',
    reason: `No known format matches. ${reasons.join('; ')}.`,
    advice:
      'Check that the whole page was saved as text; a new kind of listing needs a format in src/dumps/.',
    file: capture.file,
    line: capture.lines[0]?.number ?? 1,
  };
}

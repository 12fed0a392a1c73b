/** Whether a format reads a capture: by its syntax first, then by what the format itself looks for. */
import type { Capture, DumpFormat, Recognition } from './dump.ts';

export function recognise({ shapes, recognise: look }: DumpFormat, capture: Capture): Recognition {
  if (shapes.includes(capture.shape.kind)) return look(capture);
  return { matches: false, because: `it is no ${shapes.join(' or ')}`, nearness: 0 };
}

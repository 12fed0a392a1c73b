/** A dot in the place of an argument: `\pi(\cdot|s)`, `K(x,·)`. */
import { ENOUGH, type Term } from './formula-terms.ts';
import type { TokenCursor } from './token-cursor.ts';

/** Whether the token that comes next is such a dot, by what follows it. */
export function isDot(cursor: TokenCursor, depth: number): boolean {
  const next = cursor.peek(1)?.kind === 'space' ? cursor.peek(2) : cursor.peek(1);
  return depth > 0 && /^(?:[|,;)\]]|mid|\\\|)$/.test(next?.text ?? '');
}

/** Parses a dot that stands for an argument. */
export function readDot(cursor: TokenCursor, depth: number): Term | undefined {
  if (!isDot(cursor, depth)) return undefined;
  cursor.at += 1;
  cursor.points += ENOUGH;
  return { tex: '\\cdot', kind: 'telling' };
}

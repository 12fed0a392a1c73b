/** Words behind names: suffixes of families, and degrees, which are left out. */

/** Behind a family name. */
export const suffix = /^(?:Jr|Sr|I{2,3}|IV)\.?$/;
/** Behind a whole name. */
export const degree = /^(?:Ph\.?D|M\.?D|M\.?Sc|B\.?Sc|M\.?A|M\.?B\.?A|M\.?P\.?H|R\.?N|FRCP|Esq)\.?$/;

/**
 * `Ann Bee, MD, PhD` without its degrees. Where others of the list are inverted, `Dee Foe, MD` may have initials, and so may a family
 * name alone.
 */
export function withoutDegrees(piece: string, isInverted: boolean): string {
  const parts = piece.split(',').map((part) => part.trim());
  const written = parts.length;
  while (parts.length > 1 && degree.test(parts.at(-1) ?? '')) {
    const mayBeGiven = written === 2 && /^[A-Z.]+$/.test(parts[1] ?? '');
    if (mayBeGiven && (isInverted || !parts[0]?.includes(' '))) break;
    parts.pop();
  }
  return parts.join(', ');
}

/** Whether a list has `Family, Given`. */
export const hasInverted = (pieces: readonly string[]): boolean =>
  pieces.some((piece) => {
    const given = piece.split(',')[1]?.trim();
    return given !== undefined && given !== '' && !degree.test(given);
  });

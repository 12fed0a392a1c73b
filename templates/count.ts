/** Numbers with a noun, in English only: `1 paper`, `2 papers`, `10,000 papers`. */
const digits = new Intl.NumberFormat('en');

/** `12,345`, independent of the locale. */
export function formatNumber(value: number): string {
  // Fast path: `Intl.NumberFormat` is slow, and most numbers need no grouping.
  return value < 1000 && Number.isInteger(value) && value >= 0 ? String(value) : digits.format(value);
}

/** The number with its noun; the default plural is the noun with `s`. */
export function count(value: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(value)} ${value === 1 ? noun : plural}`;
}

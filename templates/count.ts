/** Numbers with their noun, in English: `1 paper`, `2 papers`, `10,000 papers`. */
const digits = new Intl.NumberFormat('en');

/** `12,345`, the same on every machine. */
export function formatNumber(value: number): string {
  // Intl.NumberFormat is slow, and most numbers need no grouping.
  return value < 1000 && Number.isInteger(value) && value >= 0 ? String(value) : digits.format(value);
}

/** The number with its noun; the plural is the noun plus `s` unless given. */
export function count(value: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(value)} ${value === 1 ? noun : plural}`;
}

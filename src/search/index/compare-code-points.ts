/** Compares strings by code point, the order of UTF-8 bytes. (The order of UTF-16 differs for surrogates.) */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  return /[\ud800-\uffff]/.test(a + b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}

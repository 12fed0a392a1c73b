/** Order of UTF-8 bytes, which is not that of UTF-16 where surrogates are compared with what follows them. */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  return /[\ud800-\uffff]/.test(a + b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}

/** `{name}` in a phrase stands for a value. */

/** The phrase with the value of each place; a place without one stays as it is. */
export function fillPlaces(
  text: string,
  values: Readonly<Record<string, string | number>>,
  printNumber: (value: number) => string,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? printNumber(value) : value;
  });
}

/** The phrase cut at its places: texts, and names of values. */
export function splitPlaces(text: string): readonly (string | { readonly value: string })[] {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { value: part.slice(1, -1) } : part));
}

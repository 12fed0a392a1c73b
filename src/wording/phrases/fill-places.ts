/** Placeholders `{name}` in phrases. */

/** A placeholder, and the full stop behind it that ends a sentence. */
const place = /\{(\w+)\}(\.(?=\s|$)|。)?/g;

/**
 * Replaces placeholders by their values; those without a value are kept. A full stop behind a value that ends in one already
 * (`Jr.`, `Co.`, a title that asks) is left out.
 */
export function fillPlaces(
  text: string,
  values: Readonly<Record<string, string | number>>,
  printNumber: (value: number) => string,
): string {
  return text.replace(place, (whole, name: string, stop = '') => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return printNumber(value) + stop;
    return endsSentence(value, stop) ? value : value + stop;
  });
}

/** An abbreviation’s full stop ends a sentence in Latin letters; an ideographic one still follows it. */
function endsSentence(value: string, stop: string): boolean {
  return stop !== '' && (stop === '.' ? /[.!?…。！？]$/ : /[!?…。！？]$/).test(value);
}

/** Splits a phrase into texts and placeholders (names of values). */
export function splitPlaces(text: string): readonly (string | { readonly value: string })[] {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { value: part.slice(1, -1) } : part));
}

/**
 * Parses addresses as browsers do (https://url.spec.whatwg.org/). Not by `URL.canParse`: in Node 20 and 22, once V8 has optimised a
 * function that calls it, it refuses hosts with letters such as "ü".
 */

/** The URL that `text` is, relative to `base` if there is one; undefined where it is none. As `URL.parse`, which Node 20 lacks. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

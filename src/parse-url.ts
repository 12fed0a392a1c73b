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

/** Whether a host is this machine, an IP address, or a name that only some private network knows. */
export const isLocalHost = (host: string): boolean =>
  /^[\d.]+$|^\[|(?:^|\.)localhost$|\.(?:local|internal)$/.test(host);

/** Whether no reader can reach a host: a local one, or one of the names kept for examples and tests (RFC 6761). */
export const isStandIn = (host: string): boolean =>
  isLocalHost(host) || /\.(?:example|test|invalid)$/.test(host) || !/[.:]/.test(host);

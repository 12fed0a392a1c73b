/** The encoding that a text that is no UTF-8 says it has: XML's declaration, a page's `meta`, a mail's header. */

/** Bytes in which it may stand, behind the header lines that servers add to a mail. */
const longestStart = 20_000;

const declarations: readonly RegExp[] = [
  /^\s*<\?xml\s[^<>]{0,200}\bencoding=["']([\w-]{1,40})["']/i,
  /<meta\s[^<>]{0,200}\bcharset=["']?([\w-]{1,40})/i,
];
const mailField = /^content-type:\s[^;]{1,60};[^:]{0,200}?\bcharset="?([\w-]{1,40})/im;

/** Decoded as the text says; undefined where it says nothing, UTF-8, or what its bytes are not. */
export function decodeAsDeclared(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, longestStart));
  const isMail = /^(?:from|return-path|received|delivered-to|date|subject|message-id|mime-version):/im.test(
    start.split(/\r?\n/, 1)[0] ?? '',
  );
  const forms = isMail ? [mailField] : declarations;
  const charset = forms.map((form) => form.exec(start)?.[1]).find((one) => one !== undefined);
  if (charset === undefined || /^utf-?8$|^(?:us-)?ascii$/i.test(charset)) return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

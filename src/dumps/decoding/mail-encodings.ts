/** Signs that mails encode: quoted-printable and base64 (RFC 2045), and words of fields (RFC 2047). */

/** `=C3=A9` → `é`; what is no such sign stays. */
export function decodeBytes(line: string, charset: string): string {
  return line.replace(/(?:=[\dA-F]{2})+/gi, (codes) =>
    decoderOf(charset).decode(
      Uint8Array.from(codes.slice(1).split('='), (code) => Number.parseInt(code, 16)),
    ),
  );
}

/** `=?UTF-8?Q?R=C3=A9sum=C3=A9?=` and its form in base64. */
export function decodeWords(line: string): string {
  return withWholeWords(line)
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]+)\?([QB])\?([^?\s]*)\?=/gi,
      (source, charset: string, form: string, coded: string) => {
        if (/^q$/i.test(form)) return decodeBytes(coded.replaceAll('_', ' '), charset);
        const bytes = bytesOf(coded);
        return bytes === undefined ? source : decoderOf(charset).decode(bytes);
      },
    );
}

/** Neighbours of one form as one word: programs divide even the bytes of a sign. Base64 that was filled up is whole. */
const withWholeWords = (line: string): string =>
  line.replace(
    /(=\?([\w-]+)\?([QB])\?[^?\s]*[^?\s=])\?=(?:\s+=\?\2\?\3\?[^?\s]*[^?\s=]\?=)+/gi,
    (run, _word: string, charset: string, form: string) =>
      `=?${charset}?${form}?${run
        .split(/\s+/)
        .map((word) => word.slice(`=?${charset}?${form}?`.length, -2))
        .join('')}?=`,
  );

/** Undefined for text that is no base64. */
export function bytesOf(coded: string): Uint8Array | undefined {
  const bare = coded.replace(/\s+/g, '');
  if (bare.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(bare)) return undefined;
  return Uint8Array.from(atob(bare), (unit) => unit.charCodeAt(0));
}

/** A decoder of `charset`; of UTF-8 if the charset is unknown. */
export function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

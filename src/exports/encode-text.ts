/** Encodes many texts that live as long as each other. */

/** Texts stand side by side in blocks of this many bytes: an array of bytes for each would take more than its text. */
const blockBytes = 1_000_000;
/** A unit of a string is at most three bytes of UTF-8 (a pair of them four). */
const bytesPerUnit = 3;

/** A function from a text to its UTF-8. What it made is freed when none of it is in use any more. */
export function buildTextEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let block = new Uint8Array(0);
  let used = 0;
  return (text) => {
    const most = text.length * bytesPerUnit;
    if (most > blockBytes / 4) return encoder.encode(text);
    if (used + most > block.length) {
      block = new Uint8Array(blockBytes);
      used = 0;
    }
    const start = used;
    used += encoder.encodeInto(text, block.subarray(start)).written;
    return block.subarray(start, used);
  };
}

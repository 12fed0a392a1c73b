/** UTF-8 encoder that stores many texts in shared buffers. */

/** Size of a buffer. A `Uint8Array` for each text would need more memory than the text. */
const blockBytes = 1_000_000;
/** A UTF-16 code unit is at most 3 bytes of UTF-8 (a surrogate pair is 4). */
const bytesPerUnit = 3;

/** Returns an encoding function. The buffers are freed when none of its results is referenced any more. */
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

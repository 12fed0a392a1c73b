/** UTF-8 encoder that stores many texts in shared buffers. */

/**
 * Sizes of the first buffer and of the largest; each is twice the one before. A `Uint8Array` for each text would need more memory
 * than the text; a large buffer for few texts takes longer to make than they take to encode.
 */
const [firstBytes, maxBytes] = [16_000, 1_000_000];
/** A UTF-16 code unit is at most 3 bytes of UTF-8 (a surrogate pair is 4). */
const bytesPerUnit = 3;

/** Returns an encoding function. The buffers are freed when none of its results is referenced any more. */
export function buildTextEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let block = new Uint8Array(0);
  let used = 0;
  let next = firstBytes;
  return (text) => {
    const most = text.length * bytesPerUnit;
    if (most > maxBytes / 4) return encoder.encode(text);
    if (used + most > block.length) {
      block = new Uint8Array(Math.max(next, most));
      next = Math.min(2 * next, maxBytes);
      used = 0;
    }
    const start = used;
    used += encoder.encodeInto(text, block.subarray(start)).written;
    return block.subarray(start, used);
  };
}

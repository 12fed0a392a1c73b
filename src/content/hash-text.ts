/** Non-cryptographic hash of a text. */

/** Two 32-bit FNV-1a sums with different starts, mixed at the end. Not for secrets. */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b) ^ (other >>> 13);
  }
  return hex(mix(one)) + hex(mix(other ^ one));
}

function mix(sum: number): number {
  const half = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  const more = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (more ^ (more >>> 16)) >>> 0;
}

function hex(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

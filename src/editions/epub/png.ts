/** Writes shades between two colours as a PNG. */
import { strToU8, zlibSync } from 'fflate';

const levels = 16;

type Colour = readonly [red: number, green: number, blue: number];

export interface Canvas {
  /** In pixels; an even number. */
  readonly width: number;
  readonly height: number;
  /** The colours of the shades 0 and 255. */
  readonly light: Colour;
  readonly dark: Colour;
}

/** Shades of 0 to 255, each row behind a filter byte of 0, as a PNG of 16 colours (W3C Recommendation, §11). */
export function encodePng(shades: Uint8Array, canvas: Canvas): Uint8Array {
  const header = new Uint8Array([...word(canvas.width), ...word(canvas.height), 4, 3, 0, 0, 0]);
  const chunks = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', paletteOf(canvas)),
    chunk('IDAT', zlibSync(packRows(shades, canvas), { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of chunks) {
    png.set(each, at);
    at += each.length;
  }
  return png;
}

function paletteOf({ light, dark }: Canvas): Uint8Array {
  const palette = new Uint8Array(levels * 3);
  for (let level = 0; level < levels; level += 1)
    for (let channel = 0; channel < 3; channel += 1) {
      const [from, to] = [light[channel] ?? 0, dark[channel] ?? 0];
      palette[level * 3 + channel] = Math.round(from + ((to - from) * level) / (levels - 1));
    }
  return palette;
}

/** Two pixels a byte, the left one in the high bits. */
function packRows(shades: Uint8Array, { width, height }: Canvas): Uint8Array {
  const packed = new Uint8Array((width / 2 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * (width + 1) + 1, y * (width / 2 + 1) + 1];
    for (let x = 0; x < width; x += 2)
      packed[to + x / 2] = ((shades[from + x] ?? 0) & 0xf0) | ((shades[from + x + 1] ?? 0) >>> 4);
  }
  return packed;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  bytes.set(word(data.length));
  bytes.set(strToU8(name), 4);
  bytes.set(data, 8);
  bytes.set(word(crc(bytes.subarray(4, data.length + 8))), data.length + 8);
  return bytes;
}

const word = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

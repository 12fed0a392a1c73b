/** Typographic cover of a book, as SVG and as PNG: title, date and number of papers. */
import { escapeXmlText } from '../../exports/xml.ts';
import { type Canvas, encodePng } from './png.ts';
import { countColumns, strokesOf, toDrawable } from './stroke-letters.ts';

export interface CoverWords {
  /** Title of the archive. */
  readonly name: string;
  /** `Issue 3`, a topic, a year. */
  readonly heading: string;
  /** Further lines in a smaller size. */
  readonly lines: readonly string[];
}

const width = 600;
const height = 800;
const margin = 60;
const canvas: Canvas = { width, height, light: [0xfb, 0xfa, 0xf6], dark: [0x8c, 0x2d, 0x19] };

interface CoverLine {
  readonly text: string;
  /** The text that it is a line of. */
  readonly whole: string;
  /** Cap height in pixels. */
  readonly size: number;
  /** Top of the capitals. */
  readonly top: number;
}

/** Fits lines to the width, each in the largest size allowed. */
function layOut({ name, heading, lines }: CoverWords): readonly CoverLine[] {
  const placed: CoverLine[] = [];
  let top = 90;
  const add = (text: string, largest: number, gap: number) => {
    for (const part of breakLines(text, Math.max(10, Math.floor((width - 2 * margin) / (largest * 0.8))))) {
      const size = Math.min(largest, (width - 2 * margin) / (Math.max(1, [...part].length) * 0.8));
      placed.push({ text: part, whole: text, size, top });
      top += size * 1.7;
    }
    top += gap;
  };
  add(name, 34, 90);
  add(heading, 56, 50);
  for (const line of lines) add(line, 24, 8);
  return placed;
}

function breakLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && [...line].length + 1 + [...word].length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].slice(0, 5);
}

export function renderCoverSvg(words: CoverWords): string {
  const lines = layOut(words).map(
    ({ text, size, top }) =>
      `<text x="${margin}" y="${round(top + size)}" font-size="${round(size * 1.35)}">${escapeXmlText(text)}</text>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escapeXmlText([words.name, words.heading].join(': '))}</title>`,
    `<rect width="${width}" height="${height}" fill="#fbfaf6"/>`,
    `<path d="M${margin} 50H${width - margin}M${margin} ${height - 50}H${width - margin}" stroke="#8c2d19" stroke-width="4"/>`,
    `<g fill="#8c2d19" font-family="Georgia, serif">`,
    ...lines,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * The cover as an 8-bit palette PNG with own stroke letters. Texts with letters that have no strokes (other scripts)
 * are omitted, with all their lines; the SVG has them.
 */
export function renderCoverPng(words: CoverWords): Uint8Array {
  const shades = new Uint8Array((width + 1) * height);
  const rule = (top: number) => {
    for (let y = top; y < top + 4; y += 1)
      shades.fill(255, y * (width + 1) + 1 + margin, y * (width + 1) + 1 + width - margin);
  };
  rule(48);
  rule(height - 52);
  for (const line of layOut(words)) drawLine(shades, line);
  return encodePng(shades, canvas);
}

function drawLine(shades: Uint8Array, { text, whole, size, top }: CoverLine): void {
  const drawable = toDrawable(text);
  if (drawable === undefined || toDrawable(whole) === undefined) return;
  const unit = Math.min(size / 6, (width - 2 * margin) / countColumns(drawable));
  let left = margin;
  for (const letter of drawable) {
    for (const stroke of strokesOf(letter)) {
      for (let index = 1; index < stroke.length; index += 1) {
        const [from, to] = [stroke[index - 1], stroke[index]];
        if (from !== undefined && to !== undefined)
          drawSegment(
            shades,
            [left + from[0] * unit, top + from[1] * unit],
            [left + to[0] * unit, top + to[1] * unit],
            unit * 0.42,
          );
      }
    }
    left += unit * 5.6;
  }
}

type Point = readonly [x: number, y: number];

/** A line with round caps of `radius`, anti-aliased by pixel coverage. */
function drawSegment(shades: Uint8Array, [x1, y1]: Point, [x2, y2]: Point, radius: number): void {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  for (
    let y = Math.max(0, Math.floor(Math.min(y1, y2) - radius - 1));
    y <= Math.min(height - 1, Math.max(y1, y2) + radius + 1);
    y += 1
  ) {
    for (
      let x = Math.max(0, Math.floor(Math.min(x1, x2) - radius - 1));
      x <= Math.min(width - 1, Math.max(x1, x2) + radius + 1);
      x += 1
    ) {
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
      const [ex, ey] = [x - x1 - along * dx, y - y1 - along * dy];
      const shade = Math.round(255 * Math.max(0, Math.min(1, radius + 0.5 - Math.sqrt(ex * ex + ey * ey))));
      const at = y * (width + 1) + 1 + x;
      if (shade > (shades[at] ?? 0)) shades[at] = shade;
    }
  }
}

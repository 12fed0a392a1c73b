/** Accents above a base in one line of Unicode: combining marks, or else a raised sign. */
import { raised } from './linear-scripts.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  '~': '\u0303',
  '˜': '\u0303',
  '^': '\u0302',
  ˆ: '\u0302',
  '‾': '\u0304',
  '¯': '\u0304',
  '→': '\u20D7',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030A',
  '´': '\u0301',
  '`': '\u0300',
  ˇ: '\u030C',
  '˘': '\u0306',
};

/** A line over several letters stands over each: over the last alone, it would be a product with a mean. */
export const accented = (base: string, mark: string): string =>
  /^[‾¯]$/.test(mark) && /^[A-Za-z]{2,4}$/.test(base)
    ? [...base].map((letter) => `${letter}\u0305`).join('')
    : base + (ACCENTS[mark] ?? raised(mark.trim()));

/** The decimal point in the middle of the line, as The Lancet prints it (`p = 0·03`); between factors the sign multiplies. */

const NUMBER = /(?<![\w.,·⋅^])(\d{1,4})[·⋅](\d{1,6})(?![\d^_{(!⁰¹²³⁴-⁹⁻]|\.\d)/g;
/** In front of a number with such a point. */
const STATISTIC =
  /(?<![\p{L}\p{N}])(?:a?(?:HR|OR|RR|IRR)|SMD|CI|CrI|IQR|SDs?|SEM?|[Mm]edian|[Mm]ean|[Rr]atio|[Rr]isk|I²|χ²)[ =:(]{0,3}$/u;
/** `5·10−4`: a factor and a power whose caret is lost. */
const POWER_OF_TEN = /^10[-−–]\d(?![\d.]*[·⋅])/;

const NONE: ReadonlySet<number> = new Set();

/** Where in `text` the sign is a decimal point: no factor is zero, and a number like one that is sure has one as well. */
export function decimalDots(text: string): ReadonlySet<number> {
  if (!/\d[·⋅]\d/.test(text)) return NONE;
  const numbers = [...text.matchAll(NUMBER)];
  const hasSure = numbers.some((number) => isSure(text, number));
  return new Set(
    numbers
      .filter((number) => isSure(text, number) || isLikely(text, number, hasSure))
      .map(({ index, 1: whole = '' }) => index + whole.length),
  );
}

/** Whether a further factor stands behind, other than a power of ten. */
const isChain = (text: string, { index, 0: { length } }: RegExpExecArray): boolean =>
  /^[·⋅](?!10[\^⁰¹²³⁴-⁹⁻])/.test(text.slice(index + length, index + length + 4));

/** `0·5·y` is 0.5 times `y` where no other number has such a point. */
const isSure = (text: string, number: RegExpExecArray): boolean =>
  (number[1] === '0' || /^0\d/.test(number[2] ?? '')) && !isChain(text, number);

function isLikely(text: string, number: RegExpExecArray, hasSure: boolean): boolean {
  const { index, 0: source, 1: whole = '' } = number;
  if (whole === '0') return true;
  if (isChain(text, number) || /\p{L}/u.test(text[index + source.length] ?? '')) return false;
  if (POWER_OF_TEN.test(text.slice(index + whole.length + 1, index + whole.length + 16))) return false;
  return hasSure || STATISTIC.test(text.slice(Math.max(0, index - 12), index));
}

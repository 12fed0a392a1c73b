import type { Rule } from '../rule.ts';

/** TeX accent commands and the combining marks they stand for. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  c: '\u0327',
  k: '\u0328',
  d: '\u0323',
  b: '\u0331',
};
const LETTERS: Readonly<Record<string, string>> = {
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  th: 'þ',
  dh: 'ð',
  dj: 'đ',
  TH: 'Þ',
  DH: 'Ð',
  DJ: 'Đ',
  ng: 'ŋ',
  NG: 'Ŋ',
};

/** `{\v R}` and `{\v{R}}`: the braces belong to the accent. */
const BRACED_ACCENT = /\{\\([uvHckrdb](?=[ {\\])|[`'^~=."]) *(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))\}/g;
const SYMBOL_ACCENT = /\{?\\([`'^~=."])\{?(?:\\(?=[ij](?![A-Za-z])))?([A-Za-z])(?:\}(\})?)?/g;
/** `Ho\v rava`: in the middle of a word, the letter behind the space needs no end. */
const LETTER_ACCENT =
  /\\([uvHckrdb])(?:\{\\?([A-Za-z])\}| ([A-Za-z])(?![A-Za-z])|(?<=\p{L}\\[uvHc]) ([a-z])|(?<=\\(?:c(?= [CST])|v(?= [CDNRSTZ])|H(?= [OU])|u(?= [AG])|k(?= [AE]))) ([A-Z])(?=\p{Ll}))/gu;
const LETTER =
  /\{\\(ss|ae|AE|oe|OE|aa|AA|th|dh|dj|TH|DH|DJ|ng|NG|[oOlLij])\}|\\(ss|ae|AE|oe|OE|aa|AA|dj|DJ|[oOlL])(?:\{\}|(?![A-Za-z]) ?)/g;

export const accents: Rule = {
  name: 'accent',
  reason: 'Accented letters are typed as `\\"o` in TeX.',
  marks: ['\\'],
  apply: (text) => {
    text.rewrite(BRACED_ACCENT, (match) => accented(match[1], match[2] ?? match[3]), accents.name);
    text.rewrite(
      SYMBOL_ACCENT,
      (match) => (bracesMatch(match[0]) ? accented(match[1], match[2]) : undefined),
      accents.name,
    );
    text.rewrite(
      LETTER_ACCENT,
      (match) => accented(match[1], match[2] ?? match[3] ?? match[4] ?? match[5]),
      accents.name,
    );
    text.rewrite(LETTER, (match) => LETTERS[match[1] ?? match[2] ?? ''], accents.name);
  },
  applies: { raw: 'the Schr\\"odinger bridge of Erd\\H{o}s', html: 'the Schrödinger bridge of Erdős' },
  mustNot: { raw: 'the \\options macro', html: 'the <code class="tex">\\options</code> macro' },
};

function accented(command: string | undefined, letter: string | undefined): string | undefined {
  const mark = MARKS[command ?? ''];
  return mark === undefined || letter === undefined ? undefined : (letter + mark).normalize('NFC');
}

const bracesMatch = (source: string): boolean => source.split('{').length === source.split('}').length;

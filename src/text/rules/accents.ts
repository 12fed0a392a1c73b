import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

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
  h: '\u0309',
  b: '\u0331',
};
const LETTERS: Readonly<Record<string, string>> = {
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  SS: 'SS',
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
  ohorn: 'ơ',
  Ohorn: 'Ơ',
  uhorn: 'ư',
  Uhorn: 'Ư',
};

/** A letter, or one that has an accent already: Vietnamese has two (`\~{\^e}`). */
const BASE = '[A-Za-z\\u00C0-\\u01B0]';
/** `{\v R}` and `{\v{R}}`: the braces belong to the accent. */
const BRACED_ACCENT = new RegExp(
  `\\{\\\\([uvHckrdb](?=[ {\\\\])|[\`'^~=."]) *(?:\\{\\\\?(${BASE})\\}|\\\\?(${BASE}))\\}`,
  'gu',
);
/** An accent in the braces of another: `\d{\u{a}}`, `M\d{\^o}t`. */
const NESTED_ACCENT = new RegExp(
  `\\\\([uvHckrdbh])\\{\\\\(?:([\`'^~=."])(?:\\{(${BASE})\\}|(${BASE}))|([uvHckrb])(?:\\{(${BASE})\\}| (${BASE})))\\}`,
  'gu',
);
/** The space behind `\i` ends the command (`Mar\'\i a`), but for words that stand alone. */
const SYMBOL_ACCENT = new RegExp(
  `\\{?\\\\([\`'^~=."])\\{?(?:\\\\(?=[ij](?![A-Za-z])))?(${BASE})(?:\\}(\\})?|(?<=\\\\[ij]) (?=\\p{Ll})(?!(?:y|de|del|da|la|el|and|et|und|en)(?!\\p{L})))?`,
  'gu',
);
/** `Ho\v rava`: in the middle of a word, the letter behind the space needs no end. */
const LETTER_ACCENT = new RegExp(
  `\\\\([uvHckrdb])(?:\\{\\\\?(${BASE})\\}| (${BASE})(?!${BASE})|(?<=\\p{L}\\\\[uvHc]) ([a-z])|(?<=\\\\(?:c(?= [CST])|v(?= [CDNRSTZ])|H(?= [OU])|u(?= [AG])|k(?= [AE]))) ([A-Z])(?=\\p{Ll}))|\\\\(h)(?:\\{|(?<=\\p{L}\\\\h) (?=[aeiouyâêôăơư]\\p{L}))([aeiouyâêôăơưAEIOUYÂÊÔĂƠƯ])(?:\\}|(?<! ?\\{.))`,
  'gu',
);
const LETTER =
  /(?<!\\(?:text(?:bf|it|rm|sf|tt|up)?|emph|math(?:rm|bf|it|sf)))\{\\(ss|ae|AE|oe|OE|aa|AA|th|dh|dj|TH|DH|DJ|ng|NG|[oOuU]horn|[oOlLij])\}|\\(ss|ae|AE|oe|OE|aa|AA|dj|DJ|dh|TH|DH|ng|NG|[oOuU]horn|[oOlL]|(?<=(?:^|[\s(“"{]|\p{L}{2})\\)th|(?<=(?<!\p{L}\p{L})\p{L}\\|\p{Ll}{2}\\)[ij])(?:\{\}|(?![A-Za-z])(?: (?!(?:and|or|of|the|et|und|with)(?![A-Za-z])))?)|\\(SS)(?![A-Za-z])/gu;
const MOST_ACCENTS = 2;

export const accents: Rule = {
  name: 'accent',
  reason: 'Accented letters are typed as `\\"o` in TeX.',
  marks: ['\\'],
  apply: (text) => {
    for (let pass = 0; pass < MOST_ACCENTS; pass += 1) {
      const before = text.body;
      applyAccents(text);
      if (text.body === before || !text.body.includes('\\')) return;
    }
  },
  applies: { raw: 'the Schr\\"odinger bridge of Erd\\H{o}s', html: 'the Schrödinger bridge of Erdős' },
  mustNot: { raw: 'the \\options macro', html: 'the <code class="tex">\\options</code> macro' },
};

function applyAccents(text: WorkingText): void {
  text.rewrite(
    NESTED_ACCENT,
    ([, outer, sign, a, b, letter, c, d]) => accented(outer, accented(sign ?? letter, a ?? b ?? c ?? d)),
    accents.name,
  );
  text.rewrite(BRACED_ACCENT, (match) => accented(match[1], match[2] ?? match[3]), accents.name);
  text.rewrite(
    SYMBOL_ACCENT,
    ([source, sign, letter]) => {
      if (bracesMatch(source)) return accented(sign, letter);
      // The brace in front is that of a group: `{\"{U}ber Bienen}`.
      const made =
        source.startsWith('{') && bracesMatch(source.slice(1)) ? accented(sign, letter) : undefined;
      return made === undefined ? undefined : `{${made}`;
    },
    accents.name,
  );
  text.rewrite(
    LETTER_ACCENT,
    (match) => accented(match[1] ?? match[6], match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[7]),
    accents.name,
  );
  text.rewrite(LETTER, (match) => LETTERS[match[1] ?? match[2] ?? match[3] ?? ''], accents.name);
}

/** A second accent must make a letter that some language has. */
function accented(command: string | undefined, letter: string | undefined): string | undefined {
  const mark = MARKS[command ?? ''];
  if (mark === undefined || letter === undefined) return undefined;
  const made = (letter + mark).normalize('NFC');
  return made.length === 1 || /^[A-Za-z]$/.test(letter) ? made : undefined;
}

const bracesMatch = (source: string): boolean => source.split('{').length === source.split('}').length;

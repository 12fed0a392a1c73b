/** Accents that are signs of their own beside their letters, as they are copied from a PDF. */
import type { Rule } from '../rule.ts';

const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¨': '\u0308',
  '˚': '\u030A',
  '˝': '\u030B',
  ˇ: '\u030C',
  '˘': '\u0306',
  '¸': '\u0327',
};

/** What may follow an accented letter. */
const END = '(?=[\\p{L}´ˇ¨]|$|[\\s,.;:)])';

/**
 * A space that stands within a name (`K¨ ahler`, `Miloˇ s`), not behind the derivative or dual of a quantity (`x¨ and`, `αˇ of`): a small or
 * Greek letter alone is one, and none is read in front of a word of sentences.
 */
const GAP =
  '(?: (?<=(?:\\p{Script=Latin}{2}[¨˝ˇ]|\\p{Lu}[¨˝]|Nˇ(?= em[ec])|[DT]ˇ(?= e[čšˇ])) )(?!(?:an?|and|are|as|at|can|each|exists?|i[fns]|its?|of|on|or|our|over|e|et|o|y|is|so|such|see|not|near|under|u|und|auf|aus|es|est|sur|si|se|que|zu|ze|na|za|od)(?!\\p{L})))?';

/** In front of their letter, as TeX sets them: `Schr¨odinger`, `Rˆole`, `Mu˜noz`, `Fran¸cois`, `ˇCech`. */
const IN_FRONT = [
  `([¨˝])(?<=\\p{L}[¨˝])${GAP}([aeiouyıAEIOUcsznrCSZNR])${END}`,
  // Behind `C`, `S`, `Z` and `R` it belongs to them, in front of a vowel (`Cˇech`); `ně` is as common as `ňa`.
  `(ˇ)(?<=\\p{L}ˇ)(?!(?<=[CSZRcszr]ˇ)(?:[aeiouyıáéíóúýn]|[csz]ˇ)|(?<=nˇ)[aiouyı]|(?<=[CSZRcszrn]ˇ) )${GAP}([aeiouyıAEIOUcsznrCSZNR])${END}`,
  '(˘)(?<=[aeiouy]˘)([gG])(?=[aeiouı])|(˘)(?<=\\p{L}˘)(?<!g˘)(a)(?=\\p{Ll})',
  `(ˆ)(?<=\\p{L}{2}ˆ)([aeiouı])${END}|(ˆ)(?<=(?<!\\p{L})\\p{Lu}ˆ)([aeiou])(?=\\p{Ll}{2})`,
  '(˜)(?<=\\p{L}˜)(n(?=[aeiou])|a(?=o|es)|o(?=es))',
  '(¸)(?<=\\p{L}¸)([cst])(?=\\p{L})',
  '(?<![\\p{L}\\p{N}])([¨ˇ])([AOUCSZ])(?=\\p{Ll})|(˚)(A)(?!\\p{L})|(?<!\\p{L})(˚)(A)(?=ngstr)',
];
/** Behind it: `Ko¨nig`, `Franc¸ois`, `Espan˜a`, `Sˇkoda`, `Gu¨ndog˘an`. */
const BEHIND = [
  '(?<=\\p{L})([aeouAOUE])([¨˝])(?=(?![aeiouyı])\\p{L})',
  '(?<!\\p{L})([CSZR])(ˇ)(?=\\p{Ll})|(?<=\\p{L})([cszrn])(ˇ)(?=\\p{Ll}|$|[\\s,.;:)])',
  '(?<=\\p{L})(g)(˘)(?=\\p{Ll})',
  '(?<=\\p{L})([cst])(¸)(?=\\p{L})|(?<!\\p{L})(c)(¸)(?=a)|(?<!\\p{L})([CST])(¸)(?=\\p{Ll})',
  '(?<=\\p{L})(n)(˜)(?=(?!ao|aes|oes)[aeiou])|(?<=\\p{L})(a)(˜)(?=o)',
];
/**
 * An acute accent may be an apostrophe: of an elision (`d´une`, `L´eau`, `dell´arte`), behind whose letters no name begins,
 * or of another script (`Qur´an`, `Isma´il`).
 */
const ACUTE = [
  '(?<=(?<!ll|un|qu|gl|ch|qur)(?<=\\p{L}{3}|(?<!\\p{L})\\p{L}[b-df-hj-np-tv-z]))´(?<!a´|e´(?=e)|i´(?=[aiou]))[aeiou]',
  '(?<=(?<!\\p{L})[BFGHKPRVZ])´[aeiou](?=\\p{Ll})',
  '(?<=\\p{L})´ı',
  '(?<=(?<!\\p{L})L)´(?:e(?=vy)|o(?=pez)|a(?=szl))|(?<=(?<!\\p{L})N)´e(?=el)|(?<=(?<!\\p{L})S)´a(?=nchez)|(?<=(?<!\\p{L})M)´(?:e(?=ndez|xico)|a(?=rquez))',
];
/** The letter with its mark, if Unicode has the two as one; TeX's `ı` has its dot back. */
function composed(letter: string, mark: string): string | undefined {
  const whole = (letter === 'ı' ? 'i' : letter).concat(MARKS[mark] ?? '').normalize('NFC');
  return [...whole].length === 1 ? whole : undefined;
}

const FRONT = new RegExp(IN_FRONT.join('|'), 'gu');
const BACK = new RegExp(BEHIND.join('|'), 'gu');
const ACUTES = new RegExp(`(?:${ACUTE.join('|')})${END}`, 'giu');
/** `Poincare´` and `Mladic´`, where the sign begins no quotation. */
const LAST_ACUTE = /(?:(?<=\p{L}{2})e|(?<=\p{Lu}\p{L}{1,20}i)c)´(?=$|[\s,.;:)])/gu;
const OPENING_ACUTE = /(?<!\p{L})´(?=\p{L})/u;
/** `Lo`eve`: between letters, where no backtick of the text begins or ends code or a quotation. */
const GRAVE = /`(?<=(?<!ll|un|qu)(?<=\p{L}{2})`)e(?=\p{Ll})/gu;
const OTHER_BACKTICK = /(?<!\p{L})`|`(?!\p{L})/u;

/** The groups of the alternative that matched. */
const groups = (match: RegExpExecArray): readonly string[] => match.slice(1).filter((group) => group);

export const spacingAccents: Rule = {
  name: 'spacing-accent',
  reason:
    'PDFs of TeX have accents as signs of their own, so that `Schrödinger` is copied as `Schr¨odinger`.',
  // Marks are ASCII: the letters that the signs stand beside.
  marks: [...'aeiousczngrAEOUCSZNR'],
  apply: (text) => {
    const { name } = spacingAccents;
    if (/[¨˝ˇ˘´ˆ˜¸˚]/.test(text.body)) {
      text.rewrite(FRONT, (match) => composed(groups(match)[1] ?? '', groups(match)[0] ?? ''), name);
      text.rewrite(BACK, (match) => composed(groups(match)[0] ?? '', groups(match)[1] ?? ''), name);
      if (!OPENING_ACUTE.test(text.body))
        text.rewrite(LAST_ACUTE, ([sign]) => composed(sign.charAt(0), '´'), name);
      text.rewrite(ACUTES, ([sign]) => composed(sign.slice(1), '´'), name);
    }
    if (text.body.includes('`') && !OTHER_BACKTICK.test(text.body)) text.rewrite(GRAVE, () => 'è', name);
  },
  applies: {
    raw: 'Schr¨odinger, Erd˝os, Poincar´e and na¨ıve Ko¨nig',
    html: 'Schrödinger, Erdős, Poincaré and naïve König',
  },
  mustNot: { raw: 'ma´s, d´une, dell´arte', html: 'ma´s, d´une, dell´arte' },
};

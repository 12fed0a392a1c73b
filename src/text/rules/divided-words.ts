/** Words that were divided at the end of a line, and hyphens that stood there: `classi- fication`, `self- supervised`. */
import type { Rule } from '../rule.ts';

/** Ends of words that are no words themselves, so that what is in front is no part of a compound. */
const ENDS =
  'tions? tional(?:ly)? tioned tioning sions? fications? zations? lizations? isations? mations? lations? tations? dations? ments nesses ings ingly bilit(?:y|ies) ences? ances? ously tives? tively sively tically ically nally rithms? guages? formances? tectures? proach(?:es)? plexity ronments? tention(?:al)? tections? tributions? mentations? perimental perience mances? bilistic istics ferences? velopment ditional soning larization larized mizations? mized mizing mizers? cient(?:ly)? ciency ciencies ficient(?:ly)? ficiency lems tems sentations? vations? urations? sarial periments? tures? matically terizations? terized rameters? nections? guish(?:es|ed)? cluding nificant(?:ly)? nificance'.split(
    ' ',
  );
const END = new RegExp(`^(?:${ENDS.join('|')})$`);
/** Those that are read with a space in front alone: a hyphen may set them off on purpose (`-ing` forms). */
const SHORT_END = /^(?:ing|ment|ness|ity|ly|tive|sive|ous|ical|cal|ic)$/;
/** Beginnings that are written with a hyphen, and hardly ever the first part of a divided word. */
const COMPOUND =
  /(?:^|-)(?:(?:self|non|semi|cross|quasi|state-of-the|end-to|high|low|large|small|real|long|two|three|four|multi|zero|few)- (?!e[rs]|ly$|ness|i[nstz]|nar|nal|conduct|light|pl[ei]|tud)|pre- (?:train|process|defin|exist|comput|specif)|fine- (?:grain|tun)|well- (?:known|defin|establish|suit|stud)|open- (?:source|vocab|world|end|set|weight|domain))/;
/** Words behind a hyphen that another word takes up: `pre- and post-training`, `Vor- und Nachteile`. */
export const SUSPENDS =
  /^(?:and|or|nor|to|but|than|vs|versus|as|by|in|on|of|at|for|from|with|into|over|through|up|down|out|off|the|an?|we|it|is|are|und|oder|bzw|bis|sowie|wie|et|ou|en|ed|och|og|plus)$/;
const HYPHENATED =
  /(?<![\p{L}\p{N}_\\@./])([\p{Ll}-]{2,30}|\p{Lu}\p{Ll}{1,20})-( ?)(\p{Ll}{2,20})(?![\p{L}\p{N}_(/-])/gu;
/** Second members of compounds, which begin no clause. */
export const SECOND =
  'based|driven|aware|agnostic|guided|dependent|induced|oriented|specific|centric|enabled|augmented|assisted';
/** Behind acronyms and brackets as well: `LLM- based`, `(MC)- guided`. */
const SECOND_PART = new RegExp(
  `(?<=[\\p{L}\\p{N})]-) (?=(?:${SECOND}|informed|wise)(?![\\p{L}-]| (?:on|upon|by|to|of|with) ))`,
  'gu',
);
/** Within the expression that papers use most; where each of its hyphens has spaces on both sides, they are read with other chains (`spaced-hyphen`). */
const CLOSED = /(?<=(?<![\p{L}-])[Ss]tate-) (?=of-the-art)|(?<=(?<![\p{L}-])[Ss]tate-of-) (?=the-art)/gu;

/** Ligatures between spaces, behind beginnings that are no words: `signi fi cant`; in `the fi rst` the next word begins. */
const LIGATURE =
  / (?:(fi) (?<=(?<!\p{L})(?:[Ss]igni|[Ss]peci|[Cc]lassi|[Ii]denti|[Qq]uanti|[Mm]odi|[Aa]rti|[Ss]cienti|[Bb]ene|[Ee]f|[Ss]uf|[Ss]impli|[Cc]erti|[Vv]eri|[Jj]usti|[Ss]trati|[Aa]mpli|[Pp]uri|[Uu]ni|[Nn]oti|[Cc]lari|[Dd]iversi|[Ii]ntensi) fi )(?=\p{Ll})|(ffi) (?<=(?<!\p{L})(?:[Ee]|[Cc]oe|[Ss]u) ffi )(?=c)|(ff) (?<=(?<!\p{L})(?:[Dd]i|[Ee]|[Aa]|[Ss]u) ff )(?=er|us|ect|ici|ord))/gu;

/** All words of a text and all pairs that a hyphen joins, in lower case. */
export function wordsOf(body: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [compound] of body.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const parts = compound.split('-');
    if (parts.length === 1) words.add(compound);
    parts.slice(1).forEach((part, index) => {
      words.add(`${parts[index]}-${part}`);
    });
  }
  return words;
}

export const dividedWords: Rule = {
  name: 'divided-word',
  reason:
    'Lines of a PDF were joined with the hyphens at their ends; the end of a word, its beginning or the rest of the text tells whether it was one word or a compound.',
  marks: ['- ', ' fi ', ' ffi ', ' ff ', ...ENDS.map((end) => `-${/^[a-z]{3,4}/.exec(end)?.[0]}`)],
  apply: (text) => {
    let known: ReadonlySet<string> | undefined;
    text.rewrite(
      HYPHENATED,
      ([, left = '', space = '', right = '']) => {
        const before = left.split('-').at(-1) ?? '';
        if (before.length < 2) return undefined;
        if (END.test(right)) return left + right;
        if (space === '' || SUSPENDS.test(right)) return undefined;
        if (SHORT_END.test(right) && before.length > 2) return left + right;
        known ??= wordsOf(text.body);
        if (known.has((before + right).toLowerCase())) return left + right;
        const isCompound =
          known.has(`${before}-${right}`.toLowerCase()) || COMPOUND.test(`${left}- ${right}`);
        return isCompound ? `${left}-${right}` : undefined;
      },
      dividedWords.name,
    );
    text.rewrite(LIGATURE, (match) => match[1] ?? match[2] ?? match[3], dividedWords.name);
    for (const pattern of [CLOSED, SECOND_PART]) text.rewrite(pattern, () => '', dividedWords.name);
  },
  applies: {
    raw: 'the classi- fication of self- supervised trans- former models, as the transformer is',
    html: 'the classification of self-supervised transformer models, as the transformer is',
  },
  mustNot: {
    raw: 'pre- and post-training, a model- we find, long- or short-term, self-attention',
    html: 'pre- and post-training, a model- we find, long- or short-term, self-attention',
  },
};

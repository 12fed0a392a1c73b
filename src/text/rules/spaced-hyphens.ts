/** Hyphens between spaces, as tokenised texts have those of compounds and names: `self - attention`, `COVID -19`, `MMP- 9`. */
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';
import { SECOND, SUSPENDS, wordsOf } from './divided-words.ts';
import { SENTENCE_WORD } from './tex-dashes.ts';

/** Each of `words` in lower case and with a capital. */
const begun = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const START = "(?<![\\p{L}\\p{N}'’@./_-])";
const END = "(?![\\p{L}\\p{N}'’_])";

/** Beginnings that are no words. */
const BEGINNING = begun(
  'non|anti|pre|multi|semi|inter|intra|pseudo|quasi|hyper|ultra|neuro|socio|electro|hetero|spatio',
);
/** Beginnings and ends of compounds; a beginning that is a word as well has few ends. */
const COMPOUNDS: readonly (readonly [beginnings: string, ends: string])[] = [
  [
    'self',
    'attention|attentive|supervised|supervision|training|esteem|efficacy|report(?:ed)?|organi[sz](?:ed|ing|ation)|consistent|consistency|regulation|regulated|similar|similarity|assembl(?:y|ed|ing)|adaptive|driving|distillation|play|reflection|control|management|care|assessment|rated|perceived',
  ],
  ['meta', 'anal[a-z]{3,7}|learning|learner|regression|heuristics?|data|model|training|material|materials'],
  [
    'cross',
    'validat(?:ion|ed)|section(?:al|s)?|entropy|modal|lingual|domain|correlation|cultural|linked|attention|platform|talk',
  ],
  [
    'low|high|medium|middle|lower|higher|mid',
    'income|resolution|dimensional|quality|level|rank|risk|cost|order|speed|performance|throughput|frequency|energy|temperature|density|fidelity|dose|grade|power|pressure|latency|contrast|intensity',
  ],
  ['long|short|near|medium', 'term|range|lived|tail|tailed|lasting|standing|distance|chain'],
  ['large|small|full|fine|coarse', 'scale|grained|tuned|tuning'],
  [
    'one|two|three|four|single|double',
    'dimensional|stage|step|fold|way|body|layer|phase|sided|tailed|shot|blind|blinded|stranded',
  ],
  ['zero|few', 'shot'],
  ['real', 'time|world|life'],
  ['well', 'known|being|defined|established|studied|posed|suited|documented'],
  ['cost', 'effective|effectiveness|efficient|benefit|sensitive'],
  ['open|closed', 'source|ended|access|loop|label|world|domain|vocabulary'],
  ['peer|placebo|gram', 'reviewed|controlled|negative|positive'],
  ['decision|problem', 'making|makers?|solving'],
  ['follow', 'up|ups'],
  [
    'post',
    'tests?|treatment|training|operative|hoc|processing|intervention|natal|translational|menopausal|war',
  ],
  ['t|z|p|F|Z', 'tests?|scores?|values?|statistics?'],
  ['k|n', 'means|nearest|mers?|grams?'],
  ['x|T|B', 'rays?|cells?'],
  ['x|y|z', 'axis|axes|coordinates?|directions?'],
  ['p|q|N|C', 'adic|analogues?|deformed|terminal|terminus'],
  ['k', 'NN'],
  ['small|single|whole', 'cells?'],
  ['F1', 'scores?'],
  ['\\d{1,3}', 'dimensional|fold|bit|shot|way'],
  ['in', 'context|situ|vitro|vivo|silico|depth|hospital|domain|house'],
];
const spaced = (before: string, behind: string): string =>
  ` - (?<=${START}(?:${before}) - )(?=(?:${behind})${END})`;
const KNOWN = new RegExp(
  COMPOUNDS.map(([before, behind]) => spaced(begun(before), begun(behind))).join('|'),
  'gu',
);
/** `re` and `co` begin replies and companies' names as well, so that the word behind has no capital. */
const PREFIXED = new RegExp(
  ` - (?<=${START}(?:${BEGINNING}) - )(?=(\\p{Lu}{2}|\\p{L}{3,30}))| - (?<=${START}(?:[Cc]o|[Rr]e) - )(?=(\\p{Ll}{3,30}))| -(?<=${START}(?:${BEGINNING}|[Ss]elf) -)(?=(\\p{Ll}{3,30}))`,
  'gu',
);
/** `end - to - end`, `word - by - word`: no dash has a lone preposition between it and the next. */
const CHAIN =
  / - (?<=\p{L}{2} - )(?=(?:to|of|by|in) - (?:the - )?\p{L}{2})| - (?<=\p{L}{2} - (?:to|by|in|of|(?:of|in) - the) - )(?=\p{L}{2})/gu;
/** Behind these a clause may go on (`a model - based on it`), but none begins in front of a noun. */
const SECOND_PART = new RegExp(
  ` - (?<=\\p{L}{2} - )(?=(?:${SECOND}) \\p{Ll}{3})(?!\\p{L}{1,12} (?:upon|with|from|only|and|but|the|that|\\p{Ll}{1,20}ly)(?!\\p{L}))`,
  'gu',
);
/** The same in a text that has no other hyphens. */
const ANY_SECOND_PART = new RegExp(
  ` - (?<=\\p{L} - )(?=(?:${SECOND}|like|wise|free|level|style|type)(?![\\p{L}-]| (?:on|upon|by|to|of|with|from|than)(?!\\p{L})))`,
  'gu',
);
/** Names that have a number, those of viruses one of few: `HIV - 12 patients`. */
const NUMBERED_NAMES: readonly (readonly [names: string, numbers: string])[] = [
  ['[Cc]ovid|COVID', '19'],
  ['HIV|SARS-CoV|HTLV|HSV', '[12]'],
  ['GPT', '[1-5](?:\\.5)?'],
  [
    'IL|[Ii]nterleukin|MMP|TIMP|[Cc]aspase|PD|CTLA|TLR|Bcl|BCL|COX|ICAM|VCAM|VEGFR|miR|GLP|SGLT|CDK|Llama|LLaMA',
    '\\d{1,3}[abcoA-Fαβγ]?',
  ],
];
const NUMBERED = new RegExp(
  NUMBERED_NAMES.map(
    ([names, numbers]) =>
      `(?: -|- | - )(?<=(?<![\\p{L}\\p{N}-])(?:${names})(?: -|- | - ))(?=${numbers}(?![\\p{L}\\p{N}]|\\.\\d))`,
  ).join('|'),
  'gu',
);
/** Numbers behind words that are no names without the next one, or the one in front. */
const NAMED =
  /(?: -| - )(?<=[Tt]ype(?: -| - ))(?=[12] diabet)|(?: -| - )(?<=[Vv]itamin B(?: -| - ))(?=(?:[1-7]|9|12)(?!\d|\.\d| ?%))|(?: -| - )(?<=(?<!\p{L})[Oo]mega(?: -| - ))(?=[369] (?:fatty|PUFA|polyunsat))/gu;

const UNSPACED = /\p{Ll}-\p{Ll}/u;
const PAIR = / - (?<=(?<![\p{L}\p{N}'’-])(\p{L}{2,30}) - )(?=(\p{Ll}{2,30})(?![\p{L}\p{N}'’]))/gu;

/** Words of sentences behind beginnings that are words of other languages: `ma non - come si dice`. */
const SENTENCE_GOES_ON =
  /^(?:sono|solo|come|che|perché|per|era|erano|sempre|anche|una|uno|uma|une|eine|mais|puis|pas|est|sunt|solum|sed|como|que|para|por|con)$/;

/** `pre - and post-test`: the next word takes the beginning up. */
const prefixed = ([, ...words]: RegExpExecArray): string | undefined => {
  const word = words.find((found) => found !== undefined) ?? '';
  return /^(?:and|or|to|nor|vs)$/.test(word)
    ? '- '
    : SUSPENDS.test(word) || SENTENCE_GOES_ON.test(word)
      ? undefined
      : '-';
};

/** Compounds that stand elsewhere with their hyphen. */
function joinRepeated(text: WorkingText, name: string): void {
  let known: ReadonlySet<string> | undefined;
  text.rewrite(
    PAIR,
    ([, before, behind]) => {
      known ??= wordsOf(text.body);
      return known.has(`${before}-${behind}`.toLowerCase()) ? '-' : undefined;
    },
    name,
  );
}

/** In a text without other hyphens, one between two words that begin no clause stays as typed. */
function keepOthers(text: WorkingText, name: string): void {
  text.rewrite(ANY_SECOND_PART, () => '-', name);
  text.rewrite(
    PAIR,
    ([source, before = '', behind = '']) =>
      SENTENCE_WORD.test(before) || SENTENCE_WORD.test(behind)
        ? undefined
        : ` ${text.protect({ kind: 'literal', text: '-' }, source.trim())} `,
    undefined,
  );
}

export const spacedHyphens: Rule = {
  name: 'spaced-hyphen',
  reason:
    'A hyphen between spaces is read as a dash, but not in a compound or name that is always written with one: `self - attention`, `COVID -19`.',
  marks: [' -', ...[...'123456789'].map((digit) => `- ${digit}`)],
  apply: (text) => {
    const { name } = spacedHyphens;
    const before = text.body;
    for (const pattern of [NUMBERED, NAMED]) text.rewrite(pattern, () => '-', name);
    text.rewrite(PREFIXED, prefixed, name);
    if (!text.body.includes(' - ')) return;
    const hasOthers = UNSPACED.test(before);
    if (hasOthers) joinRepeated(text, name);
    for (const pattern of [CHAIN, KNOWN, SECOND_PART]) text.rewrite(pattern, () => '-', name);
    if (!hasOthers && text.body !== before) keepOthers(text, name);
  },
  applies: {
    raw: 'Self - attention and pre - trained, end - to - end models of COVID -19 and MMP- 9',
    html: 'Self-attention and pre-trained, end-to-end models of COVID-19 and MMP-9',
  },
  mustNot: {
    raw: 'The self - a study - and so on, Re - Smith, at -19 °C, TNF -308',
    html: 'The self\u00A0– a study\u00A0– and so on, Re\u00A0– Smith, at −19\u00A0°C, TNF −308',
  },
};

/** Ties of TeX that a formula would read as its sign for “about”: in names (`M~87`, `K~5 dwarfs`) and around signs (`n~=~45`). */
import type { Rule } from '../rule.ts';

/** What stands behind a name, not behind a quantity: no unit, and nothing that is counted. */
const NAME_ENDS =
  "(?![\\p{L}\\p{N}^_%°×]|[.,]\\d)(?=$|[.,;:!?)\\]'’”/-]|[ ~\u00A0](?:and|or|in|is|are|was|were|with|at|by|from|to|has|have|had|using|as|for|on|of|but|that|which|region|nebula|galaxy|jets?|core|nucleus|black|halo|disk|disc|bulge|group|system|field|shows?|hosts?|lies|contains?|harbou?rs?|reveals?|exhibits?|while|when|where|after|before|during|along|within|around|can|may|will|also)(?!\\p{L}))";
const STARS = '(?:(?:sub|super|hyper)?(?:dwarfs?|giants?)|stars?)(?!\\p{L})';

/** Names, or their beginnings, with what stands behind the tie. */
const NAMES: readonly (readonly [name: string, behind: string])[] = [
  [
    'NGC|IC|UGC|SN|HD|HR|HIP|GRB|PSR|GW|TOI|GJ|Mrk|Mkn|Abell|KIC|TIC|EPIC|Arp|PKS|FRB|Gliese|VCC|DDO|HCG|LHS|LS|ESO|WR|KOI|PGC|TYC|LTT|MWC|RCW',
    '[+−-]?\\d\\d',
  ],
  // Not from one rate of charging, or temperature, to another: `3C~10C`.
  ['[34]C', '[+−-]?\\d\\d(?!\\d{0,3}(?:\\.\\d{1,3})?[ \u00A0]?°?C(?!\\p{L}))'],
  ['Messier|Terzan|Palomar|Arp|Ton|Ross|Wolf|Trumpler|WASP|Kepler|Barnard|TrES', '\\d'],
  [
    '(?:Chat)?GPT|Llama|LLaMA|Gemini|Claude|Qwen|Gemma|Mistral|PaLM|Grok',
    '\\d(?:\\.\\d)?(?![\\dx×%])|\\d{1,3}B(?!\\p{L})',
  ],
  ['WMT|IWSLT|CoNLL|SemEval|TREC|CLEF|ICDAR', '(?:19|20)?\\d\\d(?!\\d|\\.\\d)'],
  ['COVID|Covid', '19(?!\\d)'],
  // An index of shares.
  ['\\p{Lu}{1,3}\\\\?&\\p{Lu}', '\\d{2,4}(?!\\d|\\.\\d)'],
  ['HIV|HSV|HTLV|SARS-CoV', '[12](?!\\d|\\.\\d)'],
  [
    'Runs?|Phases?|Levels?|Stages?|Groups?|Days?|Weeks?|Tasks?|Models?|Rounds?|Scenarios?|Experiments?|Cycles?|Cohorts?|Trials?',
    '\\d{1,2}(?!\\d|\\.\\d|%)',
  ],
  ['Q[ \u00A0][1-4]', '(?:19|20)\\d\\d(?!\\d)'],
  // Coordinates, and numbers that no quantity has.
  ['[BJ]', '\\d{4}(?:\\.\\d)?[+−-]\\d{2}'],
  ['[BJQ]', '0\\d{3}(?!\\d|\\.)'],
  ['(?:[Gg]alaxy|[Qq]uasar|[Nn]ebula|[Bb]lazar|[Pp]ulsar|QSO|[Ss]tar) [BGHJNPQSUW]', `\\d{2,5}${NAME_ENDS}`],
  ['[Tt]he [GSW]', '\\d{2,4} (?:region|nebula|complex|remnant|galaxy|quasar|blazar)(?!\\p{L})'],
  // Classes of stars, and letters of kinds.
  ['[OBAFGKMLTY]', `\\d(?:\\.5)?(?:I{1,3}|IV|V)?[ ~]${STARS}`],
  ['[OBAFGKMLTSCRN]', STARS],
  ['[BTK]', '(?:cells?|lymphocytes?)(?!\\p{L})'],
  ['[A-Zbcst]', '(?:mesons?|bosons?|quarks?|baryons?)(?!\\p{L})'],
  ['[spdfSP]', '(?:waves?|orbitals?)(?!\\p{L})'],
];
const NAMED = new RegExp(
  NAMES.map(([name, behind]) => `~(?<=(?<![\\p{L}\\p{N}$\\\\_^-])(?:${name})~)(?=${behind})`).join('|'),
  'gu',
);

/** Names that other words of the text tell from quantities: a galaxy of Messier's, a cluster of Abell's, a quarter. */
const BY_CONTEXT: readonly (readonly [name: RegExp, words: RegExp, against: RegExp])[] = [
  [
    new RegExp(
      `~(?<=(?<![\\p{L}\\p{N}$\\\\_^-])M~)(?<!(?<!(?:distances?|close|similar|compared|relative|next) )(?:with|for|at|to|where|when|if|than|mass|masses|magnitudes?|number) M~)(?=(?:[1-9]\\d?|10\\d|110)${NAME_ENDS})`,
      'gu',
    ),
    /\b(?:[Gg]alax(?:y|ies)|[Gg]lobular|[Nn]ebulae?|Messier|AGN|supermassive|Andromeda|Virgo|NGC|novae?|jets?|HST|Hubble|Chandra|VLBI|Event Horizon)\b|M[~ ]87\b/,
    /\bMach\b|\bshocks?\b|(?<![\p{L}\p{N}])M\$? ?(?:[=<>∼≈]|\$?\\(?:sim|approx|lesssim|gtrsim|leq?|geq?))|(?<![\p{L}\p{N}])M~\d+(?:\.\d|[ ~]?(?:\$|M)| (?:and|or) (?:above|below|more|less|higher|lower))|\b(?:mass(?:es)?|log|(?:[Gg]alaxies|[Hh]aloe?s|[Hh]oles?|[Ss]tars?) with|-mass \p{L}{3,12} \()[ ]?M~\d/u,
  ],
  [
    new RegExp(`~(?<=(?<![\\p{L}\\p{N}$\\\\_^-])A~)(?=\\d{2,4}${NAME_ENDS})`, 'gu'),
    /\bAbell\b|\b[Gg]alaxy clusters?\b|\b[Cc]lusters? of galaxies\b/,
    /\bA ?[=<>∼≈]|\b[Aa]reas? A~/,
  ],
  [
    /~(?<=(?<![\p{L}\p{N}$\\_^-])Q~)(?=[1-4](?![\p{L}\p{N}^%]|[.,]\d))/gu,
    /(?<!\p{L})Q~[1-4](?: (?:of|in|and) | |[,/~-] ?)(?:19|20)\d\d(?!\d)|(?:19|20)\d\d[ ~]Q~[1-4]|\b(?:quarters?|quarterly|quartiles?|fiscal)\b(?!-)/u,
    /\bToomre\b|\b(?:[Qq]uality factors?|[Rr]esonators?|[Cc]avit(?:y|ies))\b/,
  ],
];

/** Behind a word that a command sets: `\textsc{Lean}~4`, `{\it Kepler}~10`. */
const BEHIND_COMMAND =
  /~(?<=(?:\\(?:text[a-z]{2}|emph|mbox)\{|\{\\(?:it|em|bf|sc|tt|sl|rm|sf) )[\p{L}\p{N} +-]{2,40}\}~)(?=\d)/gu;

/** Between the digits of one number: `1~000~000`; `10~200` may be a range. */
const THOUSANDS = /(?<![\d.,~])(?:[1-9]\d{0,2}(?:~\d{3}){2,}|[1-9]\d{0,2}~0\d\d)(?![\d~])/g;
/** `§~3`, `a 3~T~magnet`. */
const BEHIND_SIGN = /(?<=[§¶№])~(?=\d)|(?<=\d(?:[ ~\u00A0]|\\,)[TKVWAJNCFHGMLmsgh])~(?=\p{Ll}{2})/gu;

/** Ties on both sides of a sign. */
const SIGN = '=|[<>]=?|[≤≥≪≫≈∼≃≲≳+×/−&]|\\\\&';
const AROUND_SIGN = new RegExp(`(?<=[^\\s~])~(${SIGN})~(?=[^\\s~])`, 'g');
/** The space in front of a dash is set by typography. */
const BESIDE_DASH = /(?<=[^\s~])~(-{2,3}|[–—])[~ ](?=[^\s~])|(?<=[^\s~])~(-)~(?=[^\s~])/g;

export const texTies: Rule = {
  name: 'tex-tie',
  reason:
    'In `M~87`, `K~5 dwarfs` and `n~=~45` the sign is TeX’s tie, which must be known before formulas are looked for: there it means “about”.',
  marks: ['~'],
  apply: (text) => {
    text.rewrite(AROUND_SIGN, ([, sign]) => `\u00A0${sign}\u00A0`, texTies.name);
    text.rewrite(THOUSANDS, ([number]) => number.replaceAll('~', '\u00A0'), texTies.name);
    text.rewrite(BEHIND_SIGN, () => '\u00A0', texTies.name);
    text.rewrite(BEHIND_COMMAND, () => '\u00A0', texTies.name);
    text.rewrite(BESIDE_DASH, ([, dash, hyphen]) => ` ${dash ?? hyphen} `, texTies.name);
    for (const [name, words, against] of BY_CONTEXT)
      if (words.test(text.body) && !against.test(text.body)) text.rewrite(name, () => '\u00A0', texTies.name);
    text.rewrite(NAMED, () => '\u00A0', texTies.name);
  },
  applies: {
    raw: 'jets of M~87 and 3C~279, K~5 dwarfs, GPT~4 (SD~=~45)',
    html: 'jets of M\u00A087 and 3C\u00A0279, K\u00A05 dwarfs, GPT\u00A04 (SD\u00A0=\u00A045)',
  },
  mustNot: {
    raw: 'at SNR~10, N~100 and R~2.3, a ~= b',
    html: 'at SNR~10, <math><mi>N</mi><mo>∼</mo><mn>100</mn></math> and <math><mi>R</mi><mo>∼</mo><mn>2.3</mn></math>, a ~= b',
  },
};

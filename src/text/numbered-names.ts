/** Two numbers around a hyphen that are one name: `6-31G`, `802.11-2016`, `737-800`, a direction of a crystal, a telephone number. */

/** Bodies that number their standards, catalogues of stars, and words in front of numbers of offices and telephones. */
const BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:IEEE|ISO|IEC|ISO\/IEC|ASTM|ANSI|DIN|NIST|NFPA|SAE|ITU|GB|GB\/T|JIS|FIPS|ETSI|EN|BS|SP|UL|RFC|Std\.?|[Ss]tandards?)(?:[ \u00A0-](?:[A-Z]{1,3}[ \u00A0])?)|(?:PSR|PKS|QSO|SGR|GRS|XTE|EXO|HESS|1E|4U|2S|ISSN|ISBN|RTX|GTX|Ryzen|Xeon|Tesla|ATCC|CAS|DSM|ZIP|zip(?: code)?|[Gg]rants?|[Cc]ontracts?|[Aa]wards?|[Cc]all|[Dd]ial|[Pp]hone|[Tt]el\.?|[Ff]ax|[Hh]otline|Boeing|Airbus|Beechcraft|Cessna)(?: (?:[Nn]o\.?|number))?:?[ \u00A0])$/u;
/** Gaussian basis sets. */
const BASIS_SET = /^(?:3-21|4-31|6-31|6-311)$/;
const BASIS_SET_END = /^[+*]{0,4}G(?![\p{L}\p{N}])/u;
/** Oligonucleotides of adenosine, linked from the second to the fifth atom. */
const OLIGOADENYLATE = /^A(?![\p{L}\p{N}])/u;
const WIRELESS = /^802\.\d{1,2}-(?:19|20)\d\d$/;
const AIRCRAFT = /^7[0-8]7-[1-9]00$/;
const TOLL_FREE = /^1-8(?:00|33|44|55|66|77|88)$/;
const TOLL_FREE_END = /^[ \u00A0](?:numbers?|lines?|hotlines?)\b/;
const UNIT_END = /^[ \u00A0]?(?:[nμµ]m|cm|K|°|Hz|[kMGT]Hz|e?V|[kMG]eV|Mb?p?s|samples|words)(?![\p{L}\p{N}])/u;

/** `No. 22-451`: a file of a court, by its year and its number; issues of journals have short ones. */
const DOCKET = /^\d{1,2}-\d{3,6}$/;
const BEFORE_DOCKET = /(?<!\p{L})No\.[ \u00A0]$/u;

/** Directions and planes of a crystal, whose hyphen stands for a bar over the digit behind: `[1-10]`, `(10-12) twins`. */
const MILLER = /^[1-4]-[1-4][0-4]$/;
/** With four, the third of which is the first two's sum with the other sign. */
const MILLER_BRAVAIS = /^(\d)(-?[1-9]|\d)(-[1-9]|\d)\d$/;
const ADJECTIVES = '(?:crystal|crystallographic|lattice|growth|atomic|in-plane|crystalline) ';
const DIRECTIONS = 'directions?|azimuths?|ax[ei]s|orientations?|step edges?|zones?';
const PLANES =
  'directions?|azimuths?|ax[ei]s|orientation|step edges?|zones?|surfaces?|twins?|twinning|planes?|facets?|reflections?|interfaces?|substrates?';
/** Behind brackets of directions, which citations have, too, no planes are named. */
const BEHIND_MILLER = new RegExp(
  `^(?:[\\])](?:,| and| or|/)? ?[[(]-?\\d[\\d-]{1,5}){0,3}(?:\\) (?:${ADJECTIVES})?(?:${PLANES})|\\] (?:${ADJECTIVES})?(?:${DIRECTIONS}))(?!\\p{L}| areas?| pairs?)|^[\\])](?: and | or |, |/)[[(][012]{3,4}[\\])]`,
  'u',
);
const BEFORE_MILLER =
  /[[(][012]{3,4}[\])](?: and | or |, |\/)[[(]$|(?<!\p{L})[Aa]long (?:the )?\[$|(?<![\p{L}\p{N}])(?:Si|Ge|Fe|Cu|Ag|Au|Pt|Pd|Ni|Al|Ti|Mg|Zn|W|Ru|Ir|Rh|Co|GaAs|GaN|ZnO|SiC|InP|InAs|MgO|SrTiO3|TiO2|CeO2|Al2O3)[[(]$/u;

function isIndex(numbers: string): boolean {
  if (MILLER.test(numbers)) return true;
  const [, h, k, i] = MILLER_BRAVAIS.exec(numbers) ?? [];
  return h !== undefined && Number(h) + Number(k) === -Number(i);
}

function isMiller(body: string, start: number, end: number): boolean {
  if (!/^[[(]$/.test(body[start - 1] ?? '') || !/^[\])]$/.test(body[end] ?? '')) return false;
  if (!isIndex(body.slice(start, end))) return false;
  return (
    BEHIND_MILLER.test(body.slice(end, end + 60)) ||
    BEFORE_MILLER.test(body.slice(Math.max(0, start - 16), start))
  );
}

/** Whether the numbers at `start` of `body`, until `end`, are a name. */
export function isNumberedName(body: string, start: number, end: number): boolean {
  const numbers = body.slice(start, end);
  const behind = body.slice(end, end + 12);
  if (BASIS_SET.test(numbers)) return BASIS_SET_END.test(behind);
  if (numbers === '2-5' && OLIGOADENYLATE.test(behind)) return true;
  if (isMiller(body, start, end)) return true;
  if (WIRELESS.test(numbers) || hasLeadingZero(numbers)) return true;
  if (AIRCRAFT.test(numbers)) return !UNIT_END.test(behind);
  if (TOLL_FREE.test(numbers) && TOLL_FREE_END.test(behind)) return true;
  if (DOCKET.test(numbers) && BEFORE_DOCKET.test(body.slice(Math.max(0, start - 5), start))) return true;
  return BEFORE.test(body.slice(Math.max(0, start - 24), start));
}

/** `02139-4307`, but not months and hours: `06-12`. */
const hasLeadingZero = (numbers: string): boolean =>
  /^0\d{2}|-0\d/.test(numbers) && !/^\d\d-\d\d$/.test(numbers);

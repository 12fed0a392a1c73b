/** Apostrophes that are primes: ends of a DNA strand, numbered atoms, feet and minutes. */

const STRAND_WORD =
  'UTRs?|end|ends|untranslated|flanking|splice|to|cap|exonuclease|RACE|region|terminus|termini|phosphate|OH|overhangs?|coding|leader|primer|tail|sites?|side|ss|UTR|half|arms?|most|proximal|distal|terminal|capped|nucleotidase|deiodinase|(?:mono|di|tri)phosphates?|hydroxyl|labell?ed|biotin';
const BOND = '(?: (?:and|or|to|vs\\.?) |, |/|-|–|→| → |-to-|-and-|-or-|->)';
/** `5'-ATGC-3'`, `3'UTR`, `5'-AMP`, `5'-UTR`, `5' and 3'`, `2'-5'`: ends of a DNA strand. */
const STRAND = new RegExp(
  `['’](?<=(?<![\\w.])[35]['’])(?=[- ](?:${STRAND_WORD})\\b|${BOND}[35]['’′]|UTR|(?:cap(?:ped)?|end|flanking)\\b|-[dr]?\\(?[ACGTUN]{3})|['’](?<=(?<![\\w.'‘’“"])[35]['’])(?=-\\p{Lu}(?:[\\p{Lu}\\d]|(?![\\p{L}\\p{N}])))|['’](?<=[35]['’′](?:${BOND}|[-–](?:[dr]?\\(?[ACGTUN]{3,60}\\)?[-–])?)[35]['’])(?![\\p{L}\\p{N}])|['’](?<=(?<![\\w.'‘’])2['’])(?=[-–]5['’′])|['’](?<=(?<![\\w.'‘’])2['’′][-–]5['’])(?![\\p{L}\\p{N}])`,
  'gu',
);
/** `2'-O-methyl`, `3',5'-cyclic`, `2,2'-bipyridine`, `N,N'-dimethyl`: an atom of the second ring or chain. */
const RADICAL =
  '-(?:[OCNSF]-|deoxy|dideoxy|meth[yo]|ethyl|amino|azido|fluoro|hydrox|phosph|bi[pn]|bis|di[mhacefnp]|tri[mfp]|tetra|cyclic|carb|acet|oxo|nitro|chloro|brom|iodo|sulf|phen|benz|pyr|thio)|-?(?:OH|NH|end)\\b';
const ATOM = new RegExp(
  `['’](?<=(?:(?<![\\w.'’“"])\\d{1,2}|(?<![\\p{L}\\p{N}'’])[NO])['’])(?=${RADICAL}|,\\d{1,2}['’′]?(?:,\\d{1,2}['’]?){0,4}-[\\p{L}(])`,
  'gu',
);
/** `2',3'-cGAMP`, `2'3'-cGAMP`: atoms of one molecule, whatever the word behind them. */
const ATOMS = /(?<![\w.'’‘“"])[1-9]\d?['’](?:,?[1-9]\d?['’]){1,4}(?=-[\p{L}(])/gu;
const LOCANT = '(?:\\d{1,2}|[NOSPpomαβγ])';
/** `2,2':6',2''-terpyridine`, `N,N'-DCC`: a list in which an atom is named without primes and with. */
const LOCANTS = new RegExp(
  `(?<![\\p{L}\\p{N}'’,.:-])${LOCANT}['’]{0,2}(?:[,:]${LOCANT}['’]{0,2}){1,5}(?=-[\\p{L}(])`,
  'gu',
);
const BOTH_WAYS = new RegExp(`(?<=^|[,:])(${LOCANT})[,:](?:.{1,12}[,:])?\\1['’]`, 'u');

const setLocants = (list: string): string =>
  BOTH_WAYS.test(list) ? list.replace(/['’]{2}/g, '″').replace(/['’]/g, '′') : list;

/** `1T'-MoTe2`: a distorted form of a layered crystal. */
const POLYTYPE =
  /['’](?<=(?<![\p{L}\p{N}.'’‘“"])[13]T['’])(?=[-–]\p{Lu}| (?:phases?|structures?|polytypes?|form|[MW](?:o|₂)?(?:Te|Se|S)))/gu;
/** `aac(6')-Ib`, `aph(3'')`: alone in brackets with its number. */
const BRACKETED = /['’]{1,2}(?<=\(\d{1,2}['’]{1,2})(?=\))/g;

/** `W'` and `Z'` of particle physics. */
const BOSON = /['’](?<=(?<![\p{L}\p{N}'’])[WZ]['’])(?= (?:gauge )?(?:bosons?|resonances?)\b)/gu;
/** `30' × 20'`, `12°30'`, `3'.5` outside quotations: minutes of arc. */
const ARC =
  /['’](?<=(?<![\w.])\d{1,3}(?:\.\d+)?['’])(?= ?[x×] ?\d{1,3}(?:\.\d+)?['’])|['’](?<=['’′] ?[x×] ?\d{1,3}(?:\.\d+)?['’])(?!\w)|['’](?<=[°º] ?\d{1,2}(?:\.\d+)?['’])|'(?<=(?<![\w.'‘’])\d{1,3}')(?=\.\d)(?<!(?:^|[\s(])['‘][^'‘’]{0,80}')|'(?<=(?<![\w.'‘’])\d{1,3}\.')(?=\d)(?<!(?:^|[\s(])['‘][^'‘’]{0,80}')/g;
/** `5'11"` and `5' 10"`: feet and inches, or minutes and seconds. */
const FEET_AND_INCHES = /(?<=\d)['’′]( ?)(\d{1,2}(?:\.\d+)?)"(?!\w)/g;
const FEET_AND_TWO_MARKS = /(?<=(?<![\w.'’‘])\d)'(\d{1,2})''(?![\w'])/g;

/** `12''x8''`: two lengths in seconds of arc. */
const BEAM =
  /(?<=(?<![\w.])\d{1,3}(?:\.\d+)?)''(?= ?[x×] ?\d{1,3}(?:\.\d+)?'')|(?<=['″]['″]? ?[x×] ?\d{1,3}(?:\.\d+)?)''(?!\w)/g;
/** `1.2''` where no quotation is open. */
const BEHIND_NUMBER = /(?<=(?<![\w.,:'’])\d{1,3}(?:\.\d{1,3})?)''(?![\w'])/g;
const OPEN_QUOTATION = /(?:^|[\s([{/–—-])['‘"“](?=[\p{L}\p{N}])[^'’"”]*$/u;
/** `0''.5` and `0.''5` of astronomers. */
const ARCSECONDS = /(?<=\d\.?)''(?=\.?\d)(?<=\.''|''(?=\.))/g;
/** `30′15"N`: seconds behind minutes. */
const SECONDS = /(?<=\d′\d{1,2}(?:\.\d+)?)"(?=[NSEW]?(?![\p{L}\p{N}]))/gu;

const setSeconds = (body: string): string =>
  body
    .replace(ARCSECONDS, '″')
    .replace(BEAM, '″')
    .replace(FEET_AND_TWO_MARKS, '′$1″')
    .replace(BEHIND_NUMBER, (mark, at: number) =>
      OPEN_QUOTATION.test(body.slice(Math.max(0, at - 200), at)) ? mark : '″',
    );

/** `body` with its primes, where an apostrophe can be nothing else. */
export function setPrimes(body: string): string {
  if (!/['’]/.test(body) || !/[\dNOSPTWZpomαβγ.]['’]/.test(body)) return body;
  const paired = body.includes("''") ? setSeconds(body) : body;
  const bracketed = paired.replace(BRACKETED, (marks) => (marks.length === 2 ? '″' : '′'));
  const set = [STRAND, ATOM, BOSON, POLYTYPE, ARC].reduce(
    (text, pattern) => text.replace(pattern, '′'),
    bracketed.replace(LOCANTS, setLocants).replace(ATOMS, (atoms) => atoms.replace(/['’]/g, '′')),
  );
  return set.includes('"') ? set.replace(FEET_AND_INCHES, '′$1$2″').replace(SECONDS, '″') : set;
}

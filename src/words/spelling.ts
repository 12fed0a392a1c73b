/** Normalises British spellings to American ones, so that both match. */

/** Irregular words, as whole words. */
const wholeWords: ReadonlyMap<string, string> = new Map(
  `analogue analog,calibre caliber,catalogue catalog,catalogued cataloged,cataloguing cataloging,centre center,centred
  centered,centring centering,cheque check,dialogue dialog,fibre fiber,fulfil fulfill,fulfilment fulfillment,litre liter,
  manoeuvre maneuver,manoeuvring maneuvering,metre meter,programme program,skilful skillful,theatre theater`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/))
    .flatMap(([british = '', american = '']) => [
      [british, american],
      [`${british}s`, `${american}s`],
    ]),
);

/** Prefixes that differ; the rest of the word is kept. */
const beginnings: readonly (readonly [british: string, american: string])[] = [
  ...'arb arm behavi cand clam col endeav fav ferv flav harb hon hum lab neighb od parl rig rum sav splend tum val vap vig'
    .split(' ')
    .map((stem) => [`${stem}our`, `${stem}or`] as const),
  ...`aeroplane airplane,ageing aging,aluminium aluminum,anaem anem,anaesth anesth,artefact artifact,defence defense,
  foetal fetal,foetus fetus,grey gray,haem hem,ischaem ischem,judgement judgment,leukaem leukem,licence license,mould mold,
  offence offense,orthopaed orthoped,paediatr pediatr,plough plow,practis practic,sceptic skeptic,sulph sulf`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([british = '', american = '']) => [british, american] as const),
];

const beginningsByLetters = new Map<string, (readonly [british: string, american: string])[]>();
for (const pair of beginnings) {
  const letters = pair[0].slice(0, 2);
  beginningsByLetters.set(letters, [...(beginningsByLetters.get(letters) ?? []), pair]);
}

/** Verbs whose final `l` is doubled in British spelling: `modelling`, `labelled`, `signaller`. */
const doubling =
  /^((?:re|pre|un|mis)?(?:cancel|channel|counsel|dial|equal|fuel|funnel|initial|label|level|marshal|model|parallel|pedal|quarrel|signal|spiral|total|travel|tunnel|unravel))l(ed|ing|ings|er|ers)$/;

/** Words in `-ise` and `-yse` that have no other spelling. */
const fixedEndings =
  /^(?:adv|appra|ar|bru|compr|comprom|conc|cru|de(?:m|sp|v)|disgu|enterpr|exc|exerc|expert|franch|gu|improv|likew|merchand|mo|no|otherw|pa|parad|paral|po|pra|prec|prem|prom|pr|ra|repr|rev|r|superv|sunr|surm|surpr|telev|tre|treat|turqu|v|w)$/;

const ending = /^(.{2,})([iy])s(e|ed|es|er|ers|ing|ings|ation|ations|ational|able)$/;

/**
 * The American spelling of a folded word (lower case, no accents); other words are returned unchanged. Irregular
 * words by table; `-isation`, `-ise`, `-yse` and doubled consonants by rule.
 */
export function americanSpelling(word: string): string {
  const whole = wholeWords.get(word);
  if (whole !== undefined) return whole;
  const doubled = doubling.exec(word);
  if (doubled) return `${doubled[1]}${doubled[2]}`;
  for (const [british, american] of beginningsByLetters.get(word.slice(0, 2)) ?? []) {
    if (word.startsWith(british)) return american + word.slice(british.length);
  }
  const match = ending.exec(word);
  if (match) {
    const [, stem = '', vowel = '', tail = ''] = match;
    if (vowel === 'y' ? !/(?:al|ol)$/.test(stem) : isSpeltWithS(stem, tail)) return word;
    return `${stem}${vowel}z${tail}`;
  }
  return word;
}

function isSpeltWithS(stem: string, tail: string): boolean {
  return fixedEndings.test(stem) || (tail.startsWith('e') && stem.length < 3);
}

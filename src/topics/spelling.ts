/** British and American spellings of one word, so that either finds the other. */

/** Word beginnings that differ between the two spellings; what follows them stays. */
const beginnings: readonly (readonly [british: string, american: string])[] = [
  ...'arb arm behavi cand clam col endeav fav ferv flav harb hon hum lab neighb od parl rig rum sav splend tum val vap vig'
    .split(' ')
    .map((stem) => [`${stem}our`, `${stem}or`] as const),
  ['aeroplane', 'airplane'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['anaem', 'anem'],
  ['anaesth', 'anesth'],
  ['analogue', 'analog'],
  ['artefact', 'artifact'],
  ['calibre', 'caliber'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['centring', 'centering'],
  ['cheque', 'check'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
  ['fibre', 'fiber'],
  ['foetal', 'fetal'],
  ['foetus', 'fetus'],
  ['fulfilment', 'fulfillment'],
  ['grey', 'gray'],
  ['haem', 'hem'],
  ['ischaem', 'ischem'],
  ['judgement', 'judgment'],
  ['leukaem', 'leukem'],
  ['licence', 'license'],
  ['litre', 'liter'],
  ['manoeuvr', 'maneuver'],
  ['metre', 'meter'],
  ['mould', 'mold'],
  ['offence', 'offense'],
  ['orthopaed', 'orthoped'],
  ['paediatr', 'pediatr'],
  ['plough', 'plow'],
  ['practise', 'practice'],
  ['programme', 'program'],
  ['sceptic', 'skeptic'],
  ['skilful', 'skillful'],
  ['sulph', 'sulf'],
  ['theatre', 'theater'],
];

const beginningsByLetters = new Map<string, (readonly [british: string, american: string])[]>();
for (const pair of beginnings) {
  const letters = pair[0].slice(0, 2);
  beginningsByLetters.set(letters, [...(beginningsByLetters.get(letters) ?? []), pair]);
}

/** Verbs whose final `l` doubles in British spelling: `modelling`, `labelled`, `signaller`. */
const doubling =
  /^((?:re|pre|un|mis)?(?:cancel|channel|counsel|dial|equal|fuel|funnel|initial|label|level|marshal|model|parallel|pedal|quarrel|signal|spiral|total|travel|tunnel|unravel))l(ed|ing|ings|er|ers)$/;

/** Words in `-ise` and `-yse` that have no other spelling. */
const fixedEndings =
  /^(?:adv|ar|compr|comprom|conc|cru|de(?:m|sp|v)|disgu|enterpr|exerc|expert|franch|gu|improv|likew|merchand|mo|no|otherw|pa|paral|po|pra|prec|prem|prom|pr|ra|repr|rev|r|superv|surm|surpr|telev|tre|turqu|v|w)$/;

const ending = /^(.{2,})([iy])s(e|ed|es|er|ers|ing|ings|ation|ations|ational|able)$/;

/**
 * The American spelling of a folded word (lower case, no accents); a word without one comes back unchanged. A table
 * for the irregular ones, rules for `-isation`, `-ise` and `-yse`, and for doubled consonants.
 */
export function americanSpelling(word: string): string {
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

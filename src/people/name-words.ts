/** Tables for parsing names: particles, suffixes, words of groups. */

/** Particles that count when printed in lower case: the name is shelved under the word after them. */
export const particles: ReadonlySet<string> = new Set(
  (
    'van von vom zu zum zur de den der des del della delle degli dei dal dalla di du da das do dos ' +
    'la le las los el al bin ibn bint ben abu ter ten te op het ’t ’s auf af av'
  ).split(' '),
);

/** Particles that, printed with a capital before the last word, begin the family name (`Di Tullio`, `Van Gool`). */
export const capitalParticles: ReadonlySet<string> = new Set(
  'Van Von De Del Della Delle Den Der Di Du Da Dos La Le El Al Ter Ten St St. Saint Abu Ben'.split(' '),
);

/**
 * Family names before which `Van`, `Da`, `Le` … is the last part of the given name: `Anh Van Nguyen`, `Yi Da Wang`.
 * Folded, as `foldName` does.
 */
export const givenBefore: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong dao ha trinh mai lam doan ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang ' +
    'deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lai shen ' +
    'cui tan fan qin shi fu zhong jin bai qian dai meng gu xia xue lei zou shao kim park lee choi jung kang cho'
  ).split(' '),
);

/** Generational suffixes, without full stop. `V` and `I` are left out: they are initials far more often. */
export const suffixes: ReadonlySet<string> = new Set('Jr Sr II III IV 2nd 3rd 4th'.split(' '));

/** Words that make a printed author a group: such a name has no given part. */
export const groupWord =
  /\b(?:team|collaboration|consortium|group|project|initiative|community|laborator(?:y|ies)|labs?|institute|university|authors|contributors|foundation|et al|inc|llc|ltd)(?!\p{L})/iu;

/** Arabic articles and elided prepositions that stand before the family name without a space. */
export const joinedParticle = /^(?:(?:al|el|ad|an|ar|as|ash|at|az)-|(?:d|dell|dall|l)['’])(?=\p{Lu})/u;

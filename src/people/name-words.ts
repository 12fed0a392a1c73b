/** Tables for parsing names: particles, suffixes, words of groups. */

/** Lower-case particles, with ’ for either apostrophe. */
const particles: ReadonlySet<string> = new Set(
  (
    'van von vom zu zum zur de den der des del della delle degli dei dal dalla di du da das do dos ' +
    'la le las los el al bin ibn bint binti ben abu ter ten te op in het ’t ’s auf af av'
  ).split(' '),
);

/** Whether `word` is a lower-case particle, which is not part of the family name that a name is sorted by. */
export const isParticle = (word: string): boolean => particles.has(word.replace("'", '’'));

/** Capitalised particles that begin the family name when they precede the last word (`Di Tullio`, `Van Gool`). */
export const capitalParticles: ReadonlySet<string> = new Set(
  'Van Von De Del Della Delle Den Der Di Du Da Dos La Le El Al Ter Ten St St. Saint Abu Ben Ó Ní Nic'.split(
    ' ',
  ),
);

/**
 * Family names after which a preceding `Van`, `Da`, `Le` … belongs to the given name: `Anh Van Nguyen`, `Yi Da Wang`.
 * Folded by `foldName`.
 */
export const givenBefore: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong dao ha trinh mai lam doan ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang ' +
    'deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lai shen ' +
    'cui tan fan qin shi fu zhong jin bai qian dai meng gu xia xue lei zou shao kim park lee choi jung kang cho'
  ).split(' '),
);

/**
 * Generational suffixes and the degree that names are printed with, without the last full stop. `V` and `I` are omitted, because
 * they are usually initials, and so is `MD`, which may be a name.
 */
export const suffixes: ReadonlySet<string> = new Set('Jr Sr II III IV 2nd 3rd 4th PhD Ph.D'.split(' '));

/** Degrees that are no initials, behind a comma: `Ann Bee, PhD`. */
export const degree =
  /^(?:Ph\.?D|M\.?Sc|B\.?Sc|M\.?Phil|D\.?Phil|Pharm\.?D|Dr\.?PH|Sc\.?D|Ed\.?D|MBBS|FRCP|FRCS)\.?$/;
/** Degrees that may be initials as well. */
export const titles = /^(?:M\.?D|M\.?A|M\.?S|M\.?B\.?A|M\.?P\.?H|R\.?N|D\.?V\.?M)\.?$/;

/** Words that mark an author as a group (without given name). */
export const groupWord =
  /\b(?:team|collaboration|consortium|group|project|initiative|community|laborator(?:y|ies)|labs?|institute|university|organi[sz]ation|association|society|council|agency|ministry|commission|committee|federation|department|academy|alliance|authors|contributors|foundation|et al|inc|llc|ltd)(?!\p{L})/iu;

/** Prefixes joined to the family name: Arabic articles and elided prepositions. */
export const joinedParticle = /^(?:(?:al|el|ad|an|ar|as|ash|at|az)-|(?:d|dell|dall|l)['’])(?=\p{Lu})/u;

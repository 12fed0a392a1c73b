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
  'Van Von De Del Della Delle Den Der Di Du Da Dos La Le El Al Ter Ten St St. Saint Abu Ben Ó Ní Nic Mc Mac'.split(
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

/** Portuguese: such a word is a part of the family name with the one in front of it. */
export const descendants: ReadonlySet<string> = new Set([
  'Filho',
  'Júnior',
  'Junior',
  'Neto',
  'Netto',
  'Sobrinho',
]);

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

/** Words that mark an author as a group (without given name), in English. */
const englishGroups =
  /\b(?:team|collaboration|consortium|group|project|initiative|community|laborator(?:y|ies)|labs?|institute|university|organi[sz]ation|association|society|council|agency|ministry|commission|committee|federation|department|academy|alliance|authors|contributors|foundation|et al|inc|llc|ltd)(?!\p{L})/iu;

/** In German, French, Spanish, Portuguese, Italian and Russian. `Gruppe` alone is a family name, too. */
const otherGroups =
  /(?<!\p{L})(?:\p{L}{0,30}(?:konsortium|arbeitskreis|gesellschaft|netzwerk)|\p{L}{2,30}gruppe|^gruppe|(?:institut|ministerium|universität|akademie|verein|bundesamt)(?:e?s)?|consorcio|consórcio|consorzio|groupe|équipe|grupo|gruppo|equipo|colaboración|colaboração|collaborazione|réseau|laboratoire|laboratorio|laboratório|instituto|istituto|universidad|universidade|université|università|ministerio|ministério|ministère|ministero|asociación|associação|associazione|sociedad|sociedade|société|società|comité|группа|коллаборация|консорциум|институт|университет|коллектив)(?!\p{L})/iu;
/** In Hebrew and Arabic, where this word comes first. */
const firstGroups =
  /^(?:ה?קבוצת|ה?קבוצה|ה?צוות|בנק|ה?מכון|ה?אוניברסיט[הת]|משרד|(?:ال)?مجموعة|(?:ال)?فريق|(?:ال)?معهد|(?:ال)?جامعة|(?:ال)?وزارة|(?:ال)?بنك|(?:ال)?مصرف) /u;
/** In Chinese, Japanese and Korean, where it comes last. */
const lastGroups =
  /(?:グループ|チーム|コラボレーション|研究会|研究所|研究院|团队|團隊|合作组|合作組|协作组|课题组|研究组|研究組|委员会|委員会|연구팀|협력단|위원회|연구소|그룹)$/u;

/** Whether an author is a group by its words, which has no given name. */
export const isGroupName = (name: string): boolean =>
  englishGroups.test(name) || otherGroups.test(name) || firstGroups.test(name) || lastGroups.test(name);

/** Prefixes joined to the family name: Arabic articles and elided prepositions. */
export const joinedParticle = /^(?:(?:al|el|ad|an|ar|as|ash|at|az)-|(?:d|dell|dall|l)['’])(?=\p{Lu})/u;

/** Lists of names: where one ends and the next begins, and what is no name. */
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/dumps/library/bibtex-names.ts';
import { nameOf } from '../../src/dumps/library/library-entry.ts';
import { authorFields, leavesOut, withoutOthers } from '../../src/dumps/names/author-fields.ts';
import {
  looksLikeName,
  looksLikeNames,
  splitListedNames,
  splitNames,
} from '../../src/dumps/names/name-list.ts';
import { splitByline } from '../../src/dumps/names/split-byline.ts';
import { namesIn } from '../../src/dumps/names/written-names.ts';

describe('the names of authors', () => {
  it.each([
    ['Li Na for the Hive Collaboration', ['Li Na', 'Hive Collaboration']],
    ['Ann Bee on behalf of the WASP Investigators', ['Ann Bee', 'WASP Investigators']],
    ['Center for the Study of Bees', ['Center for the Study of Bees']],
    ['Ann for Bees', ['Ann for Bees']],
  ])('%s', (name, authors) => {
    expect(authorFields([name])).toEqual({ authors, authorCount: authors.length });
  });

  it.each([
    ["Jos\\'e Garc\\'{\\i}a", 'José García'],
    ['M{\\"u}ller', 'Müller'],
    ['Bob van~Dijk', 'Bob van Dijk'],
    ['MartÃ\u00ADnez and JÃ¶rg', 'Martínez and Jörg'],
    ['J&oslash;rg O&#39;Brien', "Jørg O'Brien"],
    ['Ann \\Bee', 'Ann \\Bee'],
    ['Ann $Bee', 'Ann $Bee'],
  ])('%s, which a program wrote, is %s', (name, plain) => {
    expect(authorFields([name])).toEqual({ authors: [plain], authorCount: 1 });
  });
});

describe('a list of names', () => {
  it.each([
    // Families in capitals, and initials.
    ['Wei WANG, Ming LI', ['Wei WANG', 'Ming LI']],
    ['Ken MORI and Jo ABE', ['Ken MORI', 'Jo ABE']],
    ['Yuki ABE, Jun ITO', ['Yuki ABE', 'Jun ITO']],
    ['Wang W, Li MM', ['W. Wang', 'M. M. Li']],
    ['Smith LI, Jones MA', ['L. I. Smith', 'M. A. Jones']],
    ['Berg JHMA, Dee C', ['J. H. M. A. Berg', 'C. Dee']],
    ['Ann Bee(1, 2), Cid Dee (Lab (of Things))', ['Ann Bee', 'Cid Dee']],
    ['○山田太郎, ◎石田花子 (東大), ○◊Ann Bee', ['山田太郎', '石田花子', 'Ann Bee']],
    ['*Ann Bee, † Cid Dee', ['Ann Bee', 'Cid Dee']],
    ['Ann  Bee  (Lab),  Cid Dee', ['Ann Bee', 'Cid Dee']],
    ['Bee, Ann;Dee, Cid;and Foe, Eve; & Gil', ['Ann Bee', 'Cid Dee', 'Eve Foe', 'Gil']],
    ['Bee, Ann, Dee, Cid and Foe', ['Bee', 'Ann', 'Dee', 'Cid', 'Foe']],
    ['Bee, Ann, Jr.; Dee, Cid', ['Bee', 'Ann Jr.', 'Dee', 'Cid']],
    ['Ann Bee and Cid Dee', ['Ann Bee', 'Cid Dee']],
    ['Ann Bee AND Cid Dee', ['Ann Bee', 'Cid Dee']],
    ['Ada Osei, Björn Ek und Chiara Rossi', ['Ada Osei', 'Björn Ek', 'Chiara Rossi']],
    ['Ada Osei et Bob van der Berg', ['Ada Osei', 'Bob van der Berg']],
    ['Ada Osei y Chiara Rossi', ['Ada Osei', 'Chiara Rossi']],
    ['Santiago Ramón y Cajal, Ada Osei', ['Santiago Ramón y Cajal', 'Ada Osei']],
    ['João da Silva e Maria dos Santos', ['João da Silva', 'Maria dos Santos']],
    ['Ana Souza, Bruno Lima e Carla Dias', ['Ana Souza', 'Bruno Lima', 'Carla Dias']],
    ['Ana Souza, Bruno Lima, e Carla Dias', ['Ana Souza', 'Bruno Lima', 'Carla Dias']],
    ['Ana Souza e Bruno Lima e Carla Dias', ['Ana Souza', 'Bruno Lima', 'Carla Dias']],
    ['Santiago Ramón y Cajal y Ana Souza', ['Santiago Ramón y Cajal', 'Ana Souza']],
    ['Ana Silva e Costa Ramos', ['Ana Silva e Costa Ramos']],
    ['Ana Maria e Silva Santos', ['Ana Maria e Silva Santos']],
    ['Maria Clara e Costa Silva, Ann Bee', ['Maria Clara e Costa Silva', 'Ann Bee']],
    ['Bo Dee, Ana Silva e Costa Ramos, Cid Fox', ['Bo Dee', 'Ana Silva e Costa Ramos', 'Cid Fox']],
    ['Bo Dee, Cid Fox and Ana Silva e Costa Ramos', ['Bo Dee', 'Cid Fox', 'Ana Silva e Costa Ramos']],
    ['Ana Silva e Costa Ramos and Bo Dee', ['Ana Silva e Costa Ramos', 'Bo Dee']],
    ['Bo Dee; Ana Silva e Costa Ramos', ['Bo Dee', 'Ana Silva e Costa Ramos']],
    ['Ana Xavier, Bo Yunes e Cy Zorro', ['Ana Xavier', 'Bo Yunes', 'Cy Zorro']],
    ['Ada Osei, Santiago Ramón y Cajal y Bo Dee', ['Ada Osei', 'Santiago Ramón y Cajal', 'Bo Dee']],
    ['Xu Li e Yi Zhao', ['Xu Li', 'Yi Zhao']],
    ['Ana Xavier e B. Yunes', ['Ana Xavier', 'B. Yunes']],
    ['Ana Silva e Costa Ramos e Maria Lima', ['Ana Silva e Costa Ramos', 'Maria Lima']],
    ['Jan Kowalski i Anna Nowak', ['Jan Kowalski', 'Anna Nowak']],
    ['Antoni Gaudí i Cornet Puig', ['Antoni Gaudí i Cornet Puig']],
    ['Ada Osei, Li Na und Bo Dee, Cid Fox', ['Ada Osei', 'Li Na', 'Bo Dee', 'Cid Fox']],
    ["Maria D'Angelo ed Elena Lo Bianco", ["Maria D'Angelo", 'Elena Lo Bianco']],
    ['Kees Jansen en Ana Souza', ['Kees Jansen', 'Ana Souza']],
    ['Li Na sowie Ana Souza', ['Li Na', 'Ana Souza']],
    ['Петров П. П. и Сидорова А. Б.', ['Петров П. П.', 'Сидорова А. Б.']],
    ['Souza, Ana e Lima, Bruno', ['Ana Souza', 'Bruno Lima']],
    ['Souza, A. e Lima, B.', ['A. Souza', 'B. Lima']],
    ['Ana de Sousa e Silva, José Ortega y Gasset', ['Ana de Sousa e Silva', 'José Ortega y Gasset']],
    ['Andrada e Silva Santos, Ana; Bee, Cid', ['Ana Andrada e Silva Santos', 'Cid Bee']],
    ['山田太郎・鈴木花子・佐藤次郎', ['山田太郎', '鈴木花子', '佐藤次郎']],
    ['田中 美咲・佐藤あゆみ', ['田中 美咲', '佐藤あゆみ']],
    ['ドナルド・クヌース', ['ドナルド・クヌース']],
    ['卡尔・马克思', ['卡尔・马克思']],
    ['経済産業・統計研究機構', ['経済産業・統計研究機構']],
    ['Nguyễn Văn A và Trần Thị B', ['Nguyễn Văn A', 'Trần Thị B']],
    ['山田太郎・ドナルド・クヌース', ['山田太郎・ドナルド・クヌース']],
    ['Ann Bee,Cid Dee,and Eve Foe', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
    ['Ann Bee · Cid Dee • Eve Foe', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
    ['Ann Bee|Cid Dee、Eve Foe，Gil Hay；Ian Jay', ['Ann Bee', 'Cid Dee', 'Eve Foe', 'Gil Hay', 'Ian Jay']],
    ['{Ann Bee}, {name: Cid Dee}, { name :Eve Foe}', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
    ['Ann Bee*†, Cid Dee ‡, A.§ Foe¹²', ['Ann Bee', 'Cid Dee', 'A.§ Foe']],
    ['Bee A, Dee CD, Foe E.', ['A. Bee', 'C. D. Dee', 'E. Foe']],
    ['van der Bee-Fox AB, Dee C 3rd', ['A. B. van der Bee-Fox', 'C. Dee 3rd']],
    ['Rakesh K, Suresh M', ['Rakesh K', 'Suresh M']],
    ['Team CLIP, Ann Bee', ['Team CLIP', 'Ann Bee']],
    ['Bee A., Dee C., Foe E.', ['Bee A.', 'Dee C.', 'Foe E.']],
    ['Bee A.', ['Bee A.']],
    ['Bee, A., Dee, C. E.', ['A. Bee', 'C. E. Dee']],
    ['Bee, A., Dee', ['Bee', 'A.', 'Dee']],
    ['Bee, A., Dee, C., The HIVE Consortium', ['A. Bee', 'C. Dee', 'The HIVE Consortium']],
    ['Hive Group, Bee, A., Dee, C. and Foe, E.', ['Hive Group', 'A. Bee', 'C. Dee', 'E. Foe']],
    ['Bee, A., Wax & Hive Research Team, Dee, C.-E.', ['A. Bee', 'Wax & Hive Research Team', 'C.-E. Dee']],
    ['Bee, A., Dee, C. & The Hive Team', ['A. Bee', 'C. Dee', 'The Hive Team']],
    ['Bee, A., Dee, Cid, Hive Team', ['Bee', 'A.', 'Dee', 'Cid', 'Hive Team']],
    ['Ann Bee, NASA, The Hive Team', ['Ann Bee', 'NASA', 'The Hive Team']],
    ['Bee, A., Ann Dee and Hive Team', ['Bee', 'A.', 'Ann Dee', 'Hive Team']],
    ['Ann Bee & The Hive Team', ['Ann Bee', 'The Hive Team']],
    ['Bee A, Dee CE, Hive Initiative.', ['A. Bee', 'C. E. Dee', 'Hive Initiative']],
    ['Hive Consortium, Bee A, Dee C.', ['Hive Consortium', 'Bee A', 'Dee C']],
    ['Ann Bee, Cid Dee, Hive Initiative.', ['Ann Bee', 'Cid Dee', 'Hive Initiative.']],
    ['Ann Bee, Jr, Cid Dee, PhD, Eve Foe, III', ['Ann Bee Jr', 'Cid Dee', 'Eve Foe III']],
    ['PhD, Ann Bee', ['PhD', 'Ann Bee']],
    ['Jr., Ann Bee', ['Jr.', 'Ann Bee']],
    ['', []],
  ])('%s', (text, names) => expect(splitNames(text)).toEqual(names));

  it.each([
    ['João da Silva e Maria dos Santos', ['João da Silva e Maria dos Santos']],
    ['Bo Dee, Ana Silva e Costa Ramos', ['Bo Dee', 'Ana Silva e Costa Ramos']],
    ['Bo Dee, Li Na und Ana Souza', ['Bo Dee', 'Li Na', 'Ana Souza']],
  ])('%s, which a program wrote', (text, names) => expect(splitListedNames(text)).toEqual(names));

  it.each([
    ['Ann Bee, Cid van der Dee', true],
    ["Ann O'Bee", true],
    ['Ann', false],
    ['Ann, Cid', true],
    ['Ann Bee. We count things', false],
    ['Ann Bee, of things', false],
    ['One Two Three Four Five Six', true],
    ['One Two Three Four Five Six Seven', false],
    [`Ann ${'B'.repeat(56)}`, true],
    [`Ann ${'B'.repeat(57)}`, false],
    ['', false],
    [`${'Ann Bee, '.repeat(444)}Cid`, true],
    [`${'Ann Bee, '.repeat(445)}`, false],
  ])('%s are names: %s', (text, expected) => expect(looksLikeNames(text)).toBe(expected));

  it('has names of one word only among others', () => {
    expect([looksLikeName('Ann', true), looksLikeName('Ann', false), looksLikeName('ann')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('names that are left out', () => {
  it.each([
    ['Ann Bee et al.', 'Ann Bee'],
    ['Ann Bee, et.al', 'Ann Bee'],
    ['Ann Bee and others', 'Ann Bee'],
    ['Ann Bee, and 12 others', 'Ann Bee'],
    ['Ann Bee & 3  more', 'Ann Bee'],
    ['Ann Bee, 3 more)', 'Ann Bee'],
    ['Ann Bee, + 3', 'Ann Bee'],
    ['Ann Bee …', 'Ann Bee'],
    ['Ann Bee, ...', 'Ann Bee'],
    ['et al.', ''],
    ['Ann Bee, ETAL', 'Ann Bee'],
    ['Ann Bee et al. (Hive Collaboration)', 'Ann Bee'],
    [`Ann Bee and others (The ${'Very '.repeat(12)}Large Hive Collaboration).`, 'Ann Bee'],
  ])('at the end of “%s”', (text, rest) => {
    expect(leavesOut(text)).toBe(true);
    expect(withoutOthers(text).replace(/[\s,]+$/, '')).toBe(rest);
  });

  it.each([
    'Ann Metal',
    'Ann Bee',
    'et al. and Ann Bee',
    'Ann Bee (Hive Collaboration)',
    'Ann Others',
    'Ann Bee, more',
    'Ann C+3',
  ])('not in “%s”', (text) => {
    expect(leavesOut(text)).toBe(false);
    expect(withoutOthers(text)).toBe(text);
  });

  it('are not counted, nor is who does not say a name', () => {
    expect(authorFields(['Ann Bee', 'et al.'])).toEqual({ authors: ['Ann Bee'], authorCount: undefined });
    expect(authorFields(['Ann Bee'], false)).toEqual({ authors: ['Ann Bee'], authorCount: undefined });
    expect(authorFields(['Ann Bee', 'nan', 'Anonymous Authors'])).toEqual({
      authors: ['Ann Bee'],
      authorCount: 1,
    });
    expect(authorFields(['Anonymous', 'N/A', '--', 'anonymous author(s)'])).toEqual({});
  });
});

it.each([
  ['Authors: Ann Bee, Cid Dee. Abstract: We count.', ['Ann Bee', 'Cid Dee'], 'We count.'],
  ['by Ann Bee, Cid Dee — Summary — We count.', ['Ann Bee', 'Cid Dee'], 'We count.'],
  ['Author Ann Bee abstract: We count.', ['Ann Bee'], 'We count.'],
  ['Ann Bee, Cid Dee — We count.', ['Ann Bee', 'Cid Dee'], 'We count.'],
  ['Ann Bee | We count | again', ['Ann Bee'], 'We count | again'],
  ['We count — and again', [], 'We count — and again'],
  ['Abstract: We count.', [], 'We count.'],
  ['summary – We count.', [], 'We count.'],
  ['Abstraction: We count.', [], 'Abstraction: We count.'],
  ['Ann Bee, Cid Dee', ['Ann Bee', 'Cid Dee'], ''],
  ['Ann Bee', [], 'Ann Bee'],
])('“%s” begins with its authors', (text, names, abstract) => {
  expect(splitByline(text, [])).toEqual({ names, abstract });
  const known = ['Eve Foe'];
  expect(splitByline(text, known).names).toEqual(known);
  expect(splitByline(`Authors: Eve Foe ${text}`, known)).toEqual({ names: known, abstract: text });
});

describe('a line of nothing but names', () => {
  it.each([
    ['**Ann Bee**, _Cid_ de la Dee', ['Ann Bee', 'Cid de la Dee']],
    ['A.-B. Bee, C. D. Dee', ['A.-B. Bee', 'C. D. Dee']],
    ["Ann O'Bee and José Ñandú-Dee", ["Ann O'Bee", 'José Ñandú-Dee']],
    ['Ann Bee Cid Dee Eve', ['Ann Bee Cid Dee Eve']],
    [
      'Siti binti Ahmad, Dafydd ap Gwilym, Lorenzo dei Medici',
      ['Siti binti Ahmad', 'Dafydd ap Gwilym', 'Lorenzo dei Medici'],
    ],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual({ names, isWhole: true }));

  it('may leave some out', () => {
    expect(namesIn('Ann Bee, Cid Dee, et al.')).toEqual({ names: ['Ann Bee', 'Cid Dee'], isWhole: false });
  });

  it.each([
    'Ann Bee   Cid Dee',
    'Ann',
    'Ann Bee, of Things',
    'Ann B',
    'Ann Bee Cid Dee Eve Foe',
    'Linear Time: Ann Bee',
    `${'Ann Bee, '.repeat(222)}Cid Dee`,
    '',
  ])('not “%s”', (text) => expect(namesIn(text)).toBeUndefined());
});

it.each([
  ['Bee, Ann and Dee, Cid', ['Ann Bee', 'Cid Dee']],
  ['Bee, Ann  AND\n  Dee, Cid and', ['Ann Bee', 'Cid Dee']],
  ['Bee, Ann and others', ['Ann Bee', 'others']],
  ['Bee, Ann and  others ', ['Ann Bee', 'others']],
  ['Bee, Ann et al.', ['Ann Bee', 'others']],
  ['Ann Bee and  and Cid Dee', ['Ann Bee', 'and Cid Dee']],
  [
    '{Bee, Dee and Sons} and Ann Bee',
    [{ name: 'Bee, Dee and Sons', family: 'Bee, Dee and Sons' }, 'Ann Bee'],
  ],
  ['Bee, Sr, Ann', ['Ann Bee Sr']],
  ['Bee, PhD, Ann and Dee, IV., Cid', ['Ann Bee PhD', 'Cid Dee IV.']],
  ['Ann Bee, Cid Dee, Eve Foe', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
  ['Ann Bee, Cid Dee, Eve Foe, Gil Hay', ['Ann Bee', 'Cid Dee', 'Eve Foe', 'Gil Hay']],
  ['family = Berg , given=Jan,prefix=van den', ['Jan van den Berg']],
  ['Band\\"e and Ann Bee', ['Bandë', 'Ann Bee']],
  [undefined, []],
  ['', []],
])('BibTeX names %j', (author, names) => expect(namesOf(author)).toEqual(names));

describe('a name in parts', () => {
  it.each([
    [{ family: '佐藤', given: '花子' }, '佐藤 花子'],
    [{ family: '张', given: '伟' }, '张 伟'],
    [{ family: '김', given: '민수' }, '김 민수'],
    [{ family: 'クヌース', given: 'ドナルド' }, 'ドナルド クヌース'],
    [{ family: '佐藤', given: 'Hanako' }, 'Hanako 佐藤'],
    [{ family: 'Alembert', given: 'Jean', 'non-dropping-particle': "d'" }, "Jean d'Alembert"],
    [{ family: 'Alembert', given: 'Jean', 'dropping-particle': 'd’' }, 'Jean d’Alembert'],
    [{ family: 'Khwarizmi', given: 'Musa', 'non-dropping-particle': 'al-' }, 'Musa al-Khwarizmi'],
    [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }, 'Jan van den Berg'],
  ])('is printed as its bearers do: %j', (parts, name) => expect(nameOf(parts)).toBe(name));

  it('is printed so from BibTeX, too', () => {
    expect(namesOf('佐藤, 花子 and 张, 伟 and Bee, Ann')).toEqual(['佐藤 花子', '张 伟', 'Ann Bee']);
  });
});

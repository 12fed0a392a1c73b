import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFullFamily } from '../../src/people/full-family.ts';
import { parseName } from '../../src/people/parse-name.ts';
import { toShelfLetter, toSortName } from '../../src/people/sort-name.ts';
import { compareSortNames } from './compare-sort-names.ts';

const shelved: readonly (readonly [printed: string, sortName: string])[] = [
  ['Alexander Wettig', 'Wettig, Alexander'],
  ['F. W. O Saporu', 'Saporu, F. W. O'],
  ['Jan van den Berg', 'Berg, Jan van den'],
  ['Ludwig von Mises', 'Mises, Ludwig von'],
  ['George Correa de Araujo', 'Araujo, George Correa de'],
  ['Helena de Almeida Maia', 'Maia, Helena de Almeida'],
  ['Artur Back de Luca', 'Luca, Artur Back de'],
  ['Juan de la Cruz', 'Cruz, Juan de la'],
  ['Lucia della Pietra', 'Pietra, Lucia della'],
  ['Ana dos Santos', 'Santos, Ana dos'],
  ['Koen ter Horst', 'Horst, Koen ter'],
  ['Mohammed bin Salman', 'Salman, Mohammed bin'],
  ['Muhammad ibn Musa al-Khwarizmi', 'Khwarizmi, Muhammad ibn Musa al-'],
  ["Jean d'Alembert", "Alembert, Jean d'"],
  ['Bin Dong', 'Dong, Bin'],
  ['Xiao Bin Li', 'Li, Xiao Bin'],
  ['Ronald W. Di Tullio', 'Di Tullio, Ronald W.'],
  ['Luc Van Gool', 'Van Gool, Luc'],
  ['Fernando De La Torre', 'De La Torre, Fernando'],
  ['Jean Le Roux', 'Le Roux, Jean'],
  ['Quoc V. Le', 'Le, Quoc V.'],
  ['Duc Van Le', 'Le, Duc Van'],
  ['Anh Van Nguyen', 'Nguyen, Anh Van'],
  ['Yi Da Wang', 'Wang, Yi Da'],
  ['Saif Al-Kuwari', 'Al-Kuwari, Saif'],
  ["Gerard 't Hooft", "Hooft, Gerard 't"],
  ["Laura J. van 't Veer", "Veer, Laura J. van 't"],
  ['Kevin in ’t Veld', 'Veld, Kevin in ’t'],
  ["'t Hooft, Gerard", "Hooft, Gerard 't"],
  ['Nur binti Ahmad', 'Ahmad, Nur binti'],
  ['Xi In Wang', 'Wang, Xi In'],
  ['Antoni Gaudí i Cornet', 'Gaudí i Cornet, Antoni'],
  ['Jane Doe PhD', 'Doe, Jane, PhD'],
  ['Jane Doe, Ph.D.', 'Doe, Jane, Ph.D'],
  ['Jane Doe, MD, PhD', 'Doe, Jane, MD PhD'],
  ['Jane Doe, MSc', 'Doe, Jane, MSc'],
  ['Doe, Jane, PhD', 'Doe, Jane, PhD'],
  ['García López, MD', 'García López, MD'],
  ['Santiago Ramón y Cajal', 'Ramón y Cajal, Santiago'],
  ['Celestine Mendler-Dünner', 'Mendler-Dünner, Celestine'],
  ["Shin'ya Nishida", "Nishida, Shin'ya"],
  ["Brian O'Horo", "O'Horo, Brian"],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr'],
  ['Sammy Davis, Jr.', 'Davis, Sammy, Jr'],
  ['Robert L. Strawderman III', 'Strawderman, Robert L., III'],
  ['Berg, Jan van den', 'Berg, Jan van den'],
  ['van den Berg, Jan', 'Berg, Jan van den'],
  ['van Gogh', 'Gogh, van'],
  ['Plato', 'Plato'],
  ['Петров П. П.', 'Петров, П. П.'],
  ['van der Berg J.-L.', 'Berg, J.-L. van der'],
  ['A. B. Cee', 'Cee, A. B.'],
  ['João da Silva Filho', 'Silva Filho, João da'],
  ['João Carlos Silva Neto', 'Silva Neto, João Carlos'],
  ['Agostinho Neto', 'Neto, Agostinho'],
  ['Otto von und zu Gut', 'Gut, Otto von und zu'],
  ['Peter Mc Donald', 'Mc Donald, Peter'],
  ['张伟', '张伟'],
  ['张 伟', '张, 伟'],
  ['佐藤 花子', '佐藤, 花子'],
  ['山田 たかし', '山田, たかし'],
  ['김 민수', '김, 민수'],
  ['남궁 민', '남궁, 민'],
  ['ドナルド クヌース', 'クヌース, ドナルド'],
  ['도널드 커누스', '커누스, 도널드'],
  ['Wei 张', '张, Wei'],
  ['Seán Ó Briain', 'Ó Briain, Seán'],
  ['Gráinne Ní Mháille', 'Ní Mháille, Gráinne'],
  ['Qwen Team', 'Qwen Team'],
  ['The ATLAS Collaboration', 'The ATLAS Collaboration'],
  ['The Anh Nguyen', 'Nguyen, The Anh'],
  ['  Jane \u00a0 Doe ', 'Doe, Jane'],
  ['', ''],
];

describe('names', () => {
  it.each(shelved)('%s is shelved as %s', (printed, sortName) => {
    expect(toSortName(parseName(printed))).toBe(sortName);
  });

  it('marks groups, and gives them no given part', () => {
    expect(parseName('Qwen Team')).toEqual({ family: 'Qwen Team', given: '', group: true });
    expect(parseName('Plato')).toEqual({ family: 'Plato', given: '' });
    const groups = [
      ...['World Health Organization', 'European Space Agency', 'The Royal Society'],
      ...['Konsortium Stadtvögel', 'Forschungsgruppe Igel', 'Institut für Zellbiologie', 'Gruppe Stadtvögel'],
      ...['Groupe des fourmis', 'Grupo de Abejas', 'Équipe Ruche', 'Коллаборация Байкал'],
      ...[
        'קבוצת המחקר לדיור',
        'בנק ישראל',
        'مجموعة البحث',
        'BES III 合作组',
        'ベル実験 グループ',
        '벌 연구팀',
      ],
    ];
    for (const name of groups) expect(parseName(name)).toEqual({ family: name, given: '', group: true });
  });

  it.each(['Otto Gruppe', 'Anna Akademos', 'Ruth Bankier', 'Rafael Grupone', '鈴木 大学', 'דן בנקאי'])(
    'leaves %s a person',
    (name) => {
      expect(parseName(name).group).toBeUndefined();
    },
  );

  it('writes particles in front of the family name again', () => {
    const full = (printed: string) => toFullFamily(parseName(printed));
    expect(['Jan van den Berg', 'Musa al-Khwarizmi', "Jean d'Alembert", 'Jane Doe'].map(full)).toEqual([
      'van den Berg',
      'al-Khwarizmi',
      "d'Alembert",
      'Doe',
    ]);
    expect(["Gerard 't Hooft", "Laura van 't Veer", 'Kevin in ’t Veld', 'Nur binti Ahmad'].map(full)).toEqual(
      ["'t Hooft", "van 't Veer", 'in ’t Veld', 'binti Ahmad'],
    );
  });

  it('orders by family name without accents, case or particles', () => {
    const printed = [
      'Zoë Young',
      'Jan van den Berg',
      'Adam Ścibior',
      'anna scibior',
      'Luc Van Gool',
      'Éric Moulines',
      '张伟',
    ];
    const sorted = printed.map((name) => toSortName(parseName(name))).sort(compareSortNames);
    expect(sorted).toEqual([
      'Berg, Jan van den',
      'Moulines, Éric',
      'Ścibior, Adam',
      'scibior, anna',
      'Van Gool, Luc',
      'Young, Zoë',
      '张伟',
    ]);
    expect(sorted.map(toShelfLetter)).toEqual(['B', 'M', 'S', 'S', 'V', 'Y', '#']);
  });

  it('loses nothing of a name', () => {
    const word = fc.constantFrom(
      'van',
      'de',
      'Al',
      'Van',
      'Jr.',
      'III',
      'y',
      'J.',
      'Doe',
      "d'Or",
      'al-Ham',
      '李',
      'Ørsted',
      'Team',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const name = parseName(words.join(' '));
        const letters = (text: string) => [...text.replace(/[\s.]/g, '')].sort().join('');
        const parts = [name.given, name.particle ?? '', name.family, name.suffix ?? ''].join('');
        expect(letters(parts)).toBe(letters(words.join('')));
        expect(name.family).not.toBe('');
      }),
    );
  });
});

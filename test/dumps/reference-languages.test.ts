/** References as bibliographies of other languages and scripts set them. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (line: string) => parseDump(new TextEncoder().encode(`1. ${line}`), 'x').entries[0];
const doi = 'https://doi.org/10.1000/1';

it.each([
  // GOST.
  [
    'Иванов И. И., Петров П. П. Тихие сети: обзор // Программирование. 2025. Т. 51. С. 10–25.',
    'Тихие сети: обзор',
    ['И. И. Иванов', 'П. П. Петров'],
  ],
  [
    'Сидорова А. А. Подсчёт голов // Искусственный интеллект. 2024. № 3. С. 5–15.',
    'Подсчёт голов',
    ['А. А. Сидорова'],
  ],
  // Initials with full stops behind family names.
  [
    'Rossi M. A., Bianchi L. (2025). Reti silenziose: una rassegna. Sistemi, 37(2), 1-20.',
    'Reti silenziose: una rassegna',
    ['M. A. Rossi', 'L. Bianchi'],
  ],
  // Words between the last names.
  [
    'Yılmaz, A., Şahin, Ö. ve Çelik, İ. (2025). Sessiz ağlar: bir derleme. Bilişim, 18(2), 1-20.',
    'Sessiz ağlar: bir derleme',
    ['A. Yılmaz', 'Ö. Şahin', 'İ. Çelik'],
  ],
  [
    'Jansen, P., Bakker, T. en De Vries, J. (2025). Stille netwerken: een overzicht. Tijdschrift, 3(2), 1-9.',
    'Stille netwerken: een overzicht',
    ['P. Jansen', 'T. Bakker', 'J. De Vries'],
  ],
  [
    'Hansen, P. og Berg, T. (2025). Stille nettverk: en oversikt. Tidsskrift, 3(2), 1-9.',
    'Stille nettverk: en oversikt',
    ['P. Hansen', 'T. Berg'],
  ],
  // French quotation marks.
  [
    "Dupont, É., Martin, J. et Lefèvre, C. (2025). « Réseaux silencieux : une synthèse ». Revue d'IA, 39(2), 101-120.",
    'Réseaux silencieux : une synthèse',
    ['É. Dupont', 'J. Martin', 'C. Lefèvre'],
  ],
  // ABNT.
  [
    'SILVA, João; SOUZA, Ana Paula. Redes silenciosas: uma revisão. Revista de Informática, v. 33, n. 2, p. 1-20, 2025.',
    'Redes silenciosas: uma revisão',
    ['João Silva', 'Ana Paula Souza'],
  ],
  ['DE SOUZA, Ana. Os tokens mentem. iSys, v. 16, p. 5-15, 2023.', 'Os tokens mentem', ['Ana de Souza']],
  // Chinese, Japanese, Korean.
  [
    '王伟, 李娜, 张敏. 安静网络的学习方法综述[J]. 计算机学报, 2025, 48(2): 1-20.',
    '安静网络的学习方法综述',
    ['王伟', '李娜', '张敏'],
  ],
  [
    '山田太郎, 佐藤花子: 「静かなネットワークの学習」, 人工知能学会論文誌, Vol. 40, pp. 1-10, 2025.',
    '静かなネットワークの学習',
    ['山田太郎', '佐藤花子'],
  ],
  [
    '김민수, 이지은. "조용한 신경망의 학습". 정보과학회논문지, 52(1), 1-10, 2025.',
    '조용한 신경망의 학습',
    ['김민수', '이지은'],
  ],
  ['박서준. "토큰은 거짓말을 한다". 한국어정보학, 25, 5-15, 2023.', '토큰은 거짓말을 한다', ['박서준']],
  // With a year in brackets, a colon or a full stop behind the names.
  [
    '김철수, 이영희. (2026). 꿀벌 연구: 도시에서의 관찰. 한국응용곤충학회지, 65(3), 1-9.',
    '꿀벌 연구: 도시에서의 관찰',
    ['김철수', '이영희'],
  ],
  ['박지성 외 2인 (2026). 밀랍인가? 곤충, 12(1), 3-4.', '밀랍인가?', ['박지성']],
  [
    '山田太郎, 鈴木花子: ミツバチの研究. 応用動物昆虫学会誌 70(1): 1-9, 2026.',
    'ミツバチの研究',
    ['山田太郎', '鈴木花子'],
  ],
  ['佐藤次郎：蝋は本物か？ 昆虫 29巻2号 pp.3-4 (2026)', '蝋は本物か？', ['佐藤次郎']],
  [
    '山田太郎・鈴木花子（2026）「ミツバチの研究」『応用動物昆虫学会誌』70(1), 1–9.',
    'ミツバチの研究',
    ['山田太郎', '鈴木花子'],
  ],
  ['王伟, 李娜. 蜜蜂研究综述. 昆虫学报, 2026, 69(10): 1-9.', '蜜蜂研究综述', ['王伟', '李娜']],
  ['王小明. 是蜡吗？[J/OL]. 昆虫知识, 2026: 1-5[2026-10-05].', '是蜡吗？', ['王小明']],
  // APA's suffixes.
  [
    'Gee, F., & O’Neil, P., Jr. (2026). Combs and hives. Nature, 1(2), 3–4.',
    'Combs and hives',
    ['F. Gee', 'P. O’Neil Jr.'],
  ],
  [
    'King, M. L., III, & Gee, F. (2026). Combs and hives. Nature, 1(2), 3–4.',
    'Combs and hives',
    ['M. L. King III', 'F. Gee'],
  ],
])('%s', (line, title, authors) => {
  expect(read(`${line} ${doi}`)).toMatchObject({ title, authors, doi: '10.1000/1' });
});

describe('no reference', () => {
  it.each(['GPT, Explained. What It Is', 'Vision // Language: A Bridge'])('%s', (title) => {
    expect(read(`${title} ${doi}`)?.authors).toBeUndefined();
  });
});

it.each([
  'L. Vogt, T. Dvořák and M.-L. Chou, Chem. Sci., 2025, 16, 1122–1131, DOI: ',
  'Marek, I. 2025, ApJ, 980, 12, ',
  'Marek, I. 2025, arXiv e-prints, arXiv:2508.04321, doi: ',
  'Marek I., 2025, Phys. Rev. D, 111, 1201 ',
  'Lind, G. & Park, S.-H. In Proc. 63rd Annual Meeting of the ACL 12–20 (ACL, 2025). ',
  'World Health Organization. Counting words in the wild. Lancet. 2025;405:1-9. ',
  'I. Marek, ',
])('a reference without a title, or whose title nobody can tell, has none: %s', (text) => {
  expect(read(`${text}${doi}`)).toMatchObject({ doi: '10.1000/1', title: undefined });
});

it('names that APA leaves out are missing, and no number of authors is known', () => {
  for (const dots of ['…', '. . .', '...'])
    expect(
      read(`Bee, A., Dee, C., ${dots} Zee, Z. (2026). Many authors. Nature, 3, 4–5. ${doi}`),
    ).toMatchObject({
      title: 'Many authors',
      authors: ['A. Bee', 'C. Dee', 'Z. Zee'],
      authorCount: undefined,
    });
});

it.each([
  ['大规模语言模型：综述与展望', '大规模语言模型：综述与展望'],
  ['蜜蜂研究: 2026年综述', '蜜蜂研究: 2026年综述'],
  ['人工知能: 未来の研究. 第2版 2026', '人工知能: 未来の研究. 第2版 2026'],
])('a title in Chinese or Japanese with a colon has no names in front: %s', (text, title) => {
  expect(read(`${text} ${doi}`)).toMatchObject({ title, authors: undefined });
});

it('a question with a full stop behind it ends a title, as HAL sets it', () => {
  const lines = [
    `Élodie Lefèvre, Jean de La Fontaine. Les abeilles : une étude. Revue des abeilles, 2026, 12 (3), pp.1-9. ${doi}`,
    `Jörg Müller, Ann Bee. L'abeille est-elle libre ?. Revue des abeilles, 2026, 12 (3), pp.10-19. ${doi}2`,
  ];
  const { entries } = parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
  expect(entries.map(({ title }) => title)).toEqual([
    'Les abeilles : une étude',
    "L'abeille est-elle libre ?",
  ]);
});

it('a preprint by MLA has its title and authors', () => {
  const [one, two, three] = [
    'Okafor, Precious, and Ana Ruiz. Routers Who Forget. arXiv, 2 Sept. 2025, arXiv:2509.01234.',
    'Marek, Ivo. Experts and Their Documents. arXiv:2508.04321, arXiv, 6 Aug. 2025. arXiv.org, https://doi.org/10.48550/arXiv.2508.04321.',
    'Vogt, Lena, et al. Sparse Routing. arXiv:2510.08902, arXiv, 10 Oct. 2025. arXiv.org, http://arxiv.org/abs/2510.08902.',
  ].map(read);
  expect([one, two, three].map((entry) => [entry?.title, entry?.authors, entry?.authorCount])).toEqual([
    ['Routers Who Forget', ['Precious Okafor', 'Ana Ruiz'], 2],
    ['Experts and Their Documents', ['Ivo Marek'], 1],
    ['Sparse Routing', ['Lena Vogt'], undefined],
  ]);
});

it.each([
  // Science and PNAS.
  ['A. Bee, C. Dee, Hives in the wild at night. Science 380, 12–15 (2025). ', ['A. Bee', 'C. Dee']],
  ['A. Bee, Hives in the wild at night. Proc. Natl. Acad. Sci. U.S.A. 122, e2410001 (2025). ', ['A. Bee']],
  // ISO 690.
  ['BEE, Ann and Cid DEE, 2025. Hives in the wild at night. Things. 12(3). ', ['Ann Bee', 'Cid Dee']],
  [
    'BEE, Ann, Cid E. DEE and Eve FOE, 2025. Hives in the wild at night. ',
    ['Ann Bee', 'Cid E. Dee', 'Eve Foe'],
  ],
  ['Bee, A., Dee, C. (2025) Hives in the wild at night, arXiv preprint. ', ['A. Bee', 'C. Dee']],
  ['Bee A, et al. Hives in the wild at night. medRxiv 2025.09.01. doi: ', ['A. Bee']],
] as const)('%s', (text, authors) => {
  expect(read(`${text}${doi}`)).toMatchObject({ title: 'Hives in the wild at night', authors });
});

it('a preprint without a title has none', () => {
  const entry = read('Bee, A. & Dee, C. Preprint at https://arxiv.org/abs/2509.00011 (2025).');
  expect([entry?.title, entry?.arxiv]).toEqual([undefined, '2509.00011']);
});

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
])('%s', (line, title, authors) => {
  expect(read(`${line} ${doi}`)).toMatchObject({ title, authors, doi: '10.1000/1' });
});

describe('no reference', () => {
  it.each(['GPT, Explained. What It Is', 'Vision // Language: A Bridge'])('%s', (title) => {
    expect(read(`${title} ${doi}`)?.authors).toBeUndefined();
  });
});

/** Daily Papers as browsers translate them: the layout stays, and the words of the site are other ones. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

interface Words {
  readonly head: string;
  readonly by: string;
  readonly few: string;
  readonly many: string;
  readonly foot: string;
}
const page = ({ head, by, few, many, foot }: Words): string =>
  `${head}\n\n${by}\nann\n\n23\n\nWhat Is Between: 2 Things\n\n·\n${few}\n\n2\n\n${by}\ncid\n\n17\n\nIs It 3 Times More?\n\nHive University\n·\n${many}\n\n1\n\n${foot}\n`;

const german = {
  head: 'Logo von Hugging Face\nUmarmendes Gesicht\n\nModelle\nDatensätze\nTägliche Papiere\nvon AK und der Forschungsgemeinschaft\n\n2. Januar',
  by: 'Eingereicht von',
  few: '3 Autoren',
  many: '12 Autoren',
  foot: 'Vorherige\nNächste\nUnternehmen\nNutzungsbedingungen',
};

it.each([
  ['German', german],
  ['German, with an unknown word', { ...german, by: 'Hochgeladen durch' }],
  [
    'French',
    {
      head: 'Journaux quotidiens\npar AK et la communauté\n\n2 janvier',
      by: 'Proposé par',
      few: '3 auteurs',
      many: '· 12 auteurs',
      foot: 'Précédent\nSuivant',
    },
  ],
  [
    'Spanish',
    {
      head: 'Artículos diarios\npor AK y la comunidad\n\n2 de enero',
      by: 'Enviado por',
      few: '3 autores',
      many: '12 autores',
      foot: 'Anterior\nPróximo',
    },
  ],
  [
    'Chinese',
    {
      head: '每日论文\n由 AK 和研究社区提供\n\n1月2日',
      by: '提交者',
      few: '3 位作者',
      many: '· 12位作者',
      foot: '公司\n隐私',
    },
  ],
  [
    'Japanese',
    {
      head: 'デイリーペーパー\nAKと研究コミュニティによる\n\n1月2日',
      by: '投稿者',
      few: '3人の著者',
      many: '著者12名',
      foot: '会社概要',
    },
  ],
  [
    'Russian',
    {
      head: 'Ежедневные статьи\nот AK и сообщества\n\n2 января',
      by: 'Отправлено',
      few: '3 автора',
      many: '12 авторов',
      foot: 'Компания',
    },
  ],
])('%s', (_language, words) => {
  const { format, entries, listed, doubts, diagnostics } = read(page(words));
  expect(format).toBe('daily-papers');
  expect(listed).toMatchObject({ month: 1, day: 2 });
  expect(entries).toMatchObject([
    { title: 'What Is Between: 2 Things', upvotes: 23, comments: 2, authorCount: 3, organisation: undefined },
    {
      title: 'Is It 3 Times More?',
      upvotes: 17,
      comments: 1,
      authorCount: 12,
      organisation: 'Hive University',
    },
  ]);
  expect(entries).toHaveLength(2);
  expect(doubts).toEqual([]);
  expect(diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([['warning', 'translated-page']]);
});

it('keeps a last card without a count of authors', () => {
  const { entries } = read(page({ ...german, foot: 'Eingereicht von\neve\n\n9\n\nSmall Things Are Many' }));
  expect(entries.map(({ title }) => title)).toEqual([
    'What Is Between: 2 Things',
    'Is It 3 Times More?',
    'Small Things Are Many',
  ]);
});

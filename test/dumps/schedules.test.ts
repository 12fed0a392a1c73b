/** Tables of reading groups: who presents which paper on which day. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'capture.csv');
const titles = ['Time for All: A Study', 'Vision Without Words'];
const ids = ['2510.01231', '2510.01232'];
const rows = (first: (at: number) => string): string =>
  titles.map((title, at) => `${first(at)},${title},https://arxiv.org/abs/${ids[at] ?? ''}\n`).join('');

describe('a schedule', () => {
  it.each([
    ['Japanese', '日付,発表者,論文タイトル,リンク'],
    ['Chinese', '日期,报告人,文章标题,链接'],
    ['Korean', '날짜,발표자,논문 제목,링크'],
    ['German', 'Datum,Vortragende,Titel der Arbeit,Link'],
    ['French', "Date,Intervenant,Titre de l'article,Lien"],
    ['English', 'Date,Presenter,Paper,Link'],
    ['a column "Name" for persons', 'Date,Name,Paper,Link'],
    ['no known name for titles', 'Datum,Vortragende,Arbeit,URL'],
  ])('has titles, neither persons nor days of papers: %s', (_name, header) => {
    const { entries, doubts } = read(`${header}\n${rows((at) => `2026-10-0${at + 1},Ann Bee`)}`);
    expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual(
      titles.map((title, at) => [title, ids[at]]),
    );
    expect(entries.map(({ authors, firstDate }) => authors ?? firstDate)).toEqual([undefined, undefined]);
    expect(doubts).toEqual([]);
  });

  it('is told by its cells where titles are in Japanese', () => {
    const text = `日付,発表者,対象,URL\n2026-10-01,田中,大規模言語モデルの社会的影響に関する調査,https://arxiv.org/abs/2510.01231\n2026-10-08,鈴木,機械翻訳における文脈の利用について,https://arxiv.org/abs/2510.01232\n`;
    expect(read(text).entries.map(({ title }) => title)).toEqual([
      '大規模言語モデルの社会的影響に関する調査',
      '機械翻訳における文脈の利用について',
    ]);
  });

  it('says which columns are not read', () => {
    const { diagnostics } = read(`Date,Presenter,Paper,Link\n${rows(() => '2026-10-01,Ann Bee')}`);
    expect(diagnostics.map(({ reason }) => reason)).toEqual(['Not read: the columns "Date", "Presenter".']);
  });

  it('keeps "Name" as the title where "Paper" has the links', () => {
    const text =
      'Name,Paper\nMamba Again,https://arxiv.org/abs/2510.01231\nTime for All,https://arxiv.org/abs/2510.01232\n';
    expect(read(text).entries.map(({ title }) => title)).toEqual(['Mamba Again', 'Time for All']);
  });
});

describe('a row without a title', () => {
  it.each([
    ['an empty cell', ''],
    ['the address in its place', 'https://arxiv.org/abs/2510.01232'],
  ])('takes none from other columns: %s', (_name, title) => {
    const { entries, doubts } = read(
      `title,url,tags,status\nTime for All,https://arxiv.org/abs/2510.01231,bees,unread\n${title},https://arxiv.org/abs/2510.01232,old bees,unread\n`,
    );
    expect(entries.map((entry) => [entry.title, entry.arxiv])).toEqual([
      ['Time for All', '2510.01231'],
      [undefined, '2510.01232'],
    ]);
    expect(doubts).toEqual([]);
  });

  it('has names in Chinese that end by leaving others out', () => {
    const { entries } = read(
      '标题,作者,发表日期,链接\n蜜蜂的线性时间,"赵鑫、李军毅等",2026-01-08,https://arxiv.org/abs/2510.01231\n',
    );
    expect(entries).toMatchObject([
      { authors: ['赵鑫', '李军毅'], authorCount: undefined, firstDate: { year: 2026, month: 1, day: 8 } },
    ]);
  });
});

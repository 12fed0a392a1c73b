/** Announcements of reading groups: who presents, the paper, where the call is. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x.txt');
const head = ['Journal club – Monday, 5 October 2026, 14:00, Room 3', ''];
const u = 'https://arxiv.org/abs/2610.01002';
const zoom = 'Zoom: https://zoom.us/j/123456789';

describe('an announcement', () => {
  it.each([
    ['on one line', ['Presenter: Jane Moe', `Paper: Honey: A Survey. Bee et al., 2026. ${u}`, zoom]],
    ['on two', ['Presenter: Jane Moe', 'Paper: Honey: A Survey', u, zoom]],
    ['with a title', ['Speaker: Jane Moe', 'Title: Honey: A Survey', u, '', zoom]],
    ['without labels', ['Presenter: Jane Moe', 'Honey: A Survey', u, zoom]],
    ['without a meeting', ['Title: Honey: A Survey', u]],
  ])('has one paper: %s', (_what, lines) => {
    const { entries, listed, doubts } = read(...head, ...lines);
    expect(entries).toMatchObject([{ title: 'Honey: A Survey', arxiv: '2610.01002', authors: undefined }]);
    expect([listed, doubts]).toEqual([{ year: 2026, month: 10, day: 5 }, []]);
  });

  it('may have several', () => {
    const { entries } = read(
      ...head,
      ...['Presenter: Jane Moe', 'Title: Honey: A Survey', u, ''],
      ...['Presenter: Tom O’Neil', 'Title: Wax or Not?', 'https://doi.org/10.1000/wax.1', '', zoom],
    );
    expect(entries.map(({ title }) => title)).toEqual(['Honey: A Survey', 'Wax or Not?']);
  });
});

it('points may have labels and addresses', () => {
  const { entries } = read(
    ...head,
    ...[`- Paper: Honey: A Survey ${u}`, '  - Presenter: Jane Moe'],
    ...['- Paper: Wax or Not? https://doi.org/10.1000/wax.1', '  - Presenter: Tom O’Neil'],
  );
  expect(entries.map(({ title }) => title)).toEqual(['Honey: A Survey', 'Wax or Not?']);
});

describe('no line of a meeting', () => {
  it.each([
    ['a title with its label alone', `Paper: A History ${u}`, 'Paper: A History'],
    ['a title that begins so', `Speaker: Recognition in Towns ${u}`, 'Speaker: Recognition in Towns'],
    ['a title about calls', `Zoom: Fast Meetings for All ${u}`, 'Zoom: Fast Meetings for All'],
  ])('is %s', (_what, line, title) => {
    expect(read(line).entries).toMatchObject([{ title, arxiv: '2610.01002' }]);
  });
});

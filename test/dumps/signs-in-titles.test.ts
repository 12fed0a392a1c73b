/** Signs that are part of a title, and those around it: quotation marks, emphasis, maths. */
import { describe, expect, it } from 'vitest';
import { withoutFullStops } from '../../src/dumps/fields/full-stops.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'list.txt');
const u = 'https://arxiv.org/abs/2503.0123';
const others = ['Linear Time Without Tears', 'Sparse Sums for Dense Problems'] as const;

/** Lists of `title` between two others, as people write them. */
const lists: Readonly<Record<string, (titles: readonly string[]) => string>> = {
  points: (titles) => titles.map((title, at) => `- ${title} ${u}${at}`).join('\n'),
  links: (titles) => titles.map((title, at) => `- [${title}](${u}${at})`).join('\n'),
  'bold points': (titles) => titles.map((title, at) => `- **${title}** ${u}${at}`).join('\n'),
  'points in italics': (titles) => titles.map((title, at) => `- *${title}*, ${u}${at}`).join('\n'),
  'titles in quotation marks': (titles) => titles.map((title, at) => `- "${title}" ${u}${at}`).join('\n'),
  'names below': (titles) => titles.map((title, at) => `${title}\nAnn Bee, Cid Dee\n${u}${at}`).join('\n\n'),
  fields: (titles) =>
    titles
      .map((title, at) => `Title: ${title}\nAuthors: Ann Bee, Cid Dee\narXiv: 2503.0123${at}`)
      .join('\n\n'),
  references: (titles) =>
    titles
      .map(
        (title, at) =>
          `Bee, A., & Dee, C. (2025). ${title}${title.endsWith('?') ? '' : '.'} Journal of Things, 3(2), 1–9. ${u}${at}`,
      )
      .join('\n\n'),
};

describe.each(Object.entries(lists))('quotation marks, in %s', (_, list) => {
  it.each([
    'Comments on “A Theory of Learning”',
    'A Reply to “The Bitter Lesson”',
    'Beyond Accuracy: A Second Look at “Weak Labels”',
    'Correction to “Sparse Attention for Long Documents”',
    'Does “Early Stopping” Help?',
  ])('%s', (title) => {
    const { entries } = read(list([others[0], title, others[1]]));
    expect(entries.map((entry) => entry.title)).toEqual([others[0], title, others[1]]);
  });
});

it.each([
  `Our paper is out: “Linear Time Without Tears” ${u}0`,
  `Finally read “Linear Time Without Tears” ${u}0`,
  `Ann Bee, Cid Dee: “Linear Time Without Tears”, 2025. ${u}0`,
  `A. Bee and C. Dee, “Linear Time Without Tears,” 2025. ${u}0`,
  `Talk on “Linear Time Without Tears” ${u}0`,
])('quotation marks around a title are none of it: %s', (line) => {
  const { entries } = read(`- ${line}\n- ${others[1]} ${u}1`);
  expect(entries.map((entry) => entry.title)).toEqual(others);
});

describe.each(Object.entries(lists))('signs of maths and code, in %s', (_, list) => {
  it.each([
    'Why $L_2$ Is Not $L_1$: A Note on Norms',
    'Beyond A* Search for Long Plans',
    'The snake_case of my_models',
  ])('%s', (title) => {
    const { entries } = read(list([others[0], title, others[1]]));
    expect(entries.map((entry) => entry.title)).toEqual([others[0], title, others[1]]);
  });
});

describe.each(Object.entries(lists))('other scripts, in %s', (_, list) => {
  it.each([
    '大语言模型的稀疏化研究',
    'スパースモデルの新しい学習法',
    '대규모 언어 모델의 희소화',
    'Обучение разреженных моделей',
    'נזילות בשווקים לא יעילים',
    'تعلم النماذج الكبيرة بكفاءة',
  ])('%s', (title) => {
    const { entries } = read(list([others[0], title, others[1]]));
    expect(entries.map((entry) => entry.title)).toEqual([others[0], title, others[1]]);
  });
});

it('a title in lines that no blank one divides is its own paper, in a script without spaces too', () => {
  const lines = [others[0], '大语言模型的稀疏化研究', others[1]].map(
    (title, at) => `${title}\nAnn Bee, Cid Dee\n${at}1-${at}9\nPDF`,
  );
  expect(read(lines.join('\n')).entries).toHaveLength(3);
});

it('a title that ends in an ellipsis is read, and doubted', () => {
  const lines = [others[0], 'The Unreasonable Effectiveness of Recurrence...', others[1]].map(
    (title) => `${title}\nAnn Bee, Cid Dee\n`,
  );
  const { entries, doubts } = read(lines.join('\n'));
  expect(entries).toHaveLength(3);
  expect(doubts).toMatchObject([{ rule: 'cut-title', entry: 1 }]);
});

it('full stops behind all titles go, and an ellipsis stays', () => {
  const titles = ['One Two.', 'The Unreasonable Effectiveness of Recurrence....', 'Why Not?'];
  expect(withoutFullStops(titles.map((title) => ({ title }))).map(({ title }) => title)).toEqual([
    'One Two',
    'The Unreasonable Effectiveness of Recurrence...',
    'Why Not?',
  ]);
  expect(withoutFullStops([{ title: 'One Two.' }, { title: 'Recurrence...' }])[1]?.title).toBe(
    'Recurrence...',
  );
});

/** Venues, dates and states of acceptance beside titles of points: no titles, and no part of one. */
import { describe, expect, it } from 'vitest';
import { strangeTitle } from '../../src/dumps/doubts/strange-titles.ts';
import { isVenue } from '../../src/dumps/fields/venue-words.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { parseListItem } from '../../src/dumps/items/list-item.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const u = 'https://arxiv.org/abs/2609.1000';
const paper = `[[Paper](${u}1)]`;

describe('a venue beside a title', () => {
  it.each([
    `- **EMNLP 2026** Linear Time for Bees ${paper}`,
    `- **arXiv 2026** Linear Time for Bees [[paper]](${u}1)`,
    `- **CVPR 2026** - Linear Time for Bees ${paper}`,
    `- **CVPR 2026**: Linear Time for Bees ${paper}`,
    `- **(EMNLP 2026)** Linear Time for Bees ${paper}`,
    `- Linear Time for Bees, **CVPR 2026** [[PDF]](${u}1) [[Code]](https://github.com/b/bees)`,
    `* Linear Time for Bees. **ICLR 2026 (Oral)**. ${paper}`,
    `* Linear Time for Bees. **Preprint**. ${paper}`,
    `* Linear Time for Bees (**ICRA'26**) ${paper}`,
    `* Linear Time for Bees. **Nature Machine Intelligence, 2026**. ${paper}`,
    `- NeurIPS 2026 | Linear Time for Bees ${paper}`,
    `- ACL 2026 Findings | Linear Time for Bees ${paper}`,
    `CVPR 2026 | Linear Time for Bees | ${u}1`,
    `- ICLR 2026 - Linear Time for Bees ${paper}`,
    `- [**HIVE**, CVPR2026] Linear Time for Bees. ${paper}`,
    `* \`NeurIPS 2026\` Linear Time for Bees ${paper}`,
    `* **\`[ICLR 2026]\`** Linear Time for Bees ${paper}`,
    `- 2026-10 | ICLR | Linear Time for Bees ${paper}`,
    `- (2026-10, ICLR) Linear Time for Bees ${paper}`,
    `- Linear Time for Bees **ICLR 2026 Workshop on Angry Bees** ${paper}`,
    `- Linear Time for Bees. **IEEE Transactions on Angry Bees, 2026**. ${paper}`,
    `* \`ICML2026\` Linear Time for Bees ${paper}`,
    `- Linear Time for Bees \`2026.06\` ${paper}`,
    `- Linear Time for Bees \`2026.10\` \`ICLR\` ${paper}`,
    `- Linear Time for Bees \`2026\` \`ICLR\` \`Insects\` ${paper}`,
    `- Linear Time for Bees *(ICLR 2026)* ${paper}`,
    `- Linear Time for Bees. *EMNLP 2026*. ${paper}`,
    `- Linear Time for Bees, _TMLR_ ${paper}`,
    `- **Linear Time for Bees** \`NeurIPS 2026\` ${paper}`,
    `- **Linear Time for Bees**\`NeurIPS 2026\` ${paper}`,
    `- **Linear Time for Bees \`NeurIPS 2026\`** ${paper}`,
    `- **ACL'26** [Linear Time for Bees](${u}1)`,
    `- [Linear Time for Bees](${u}1), **ICLR 2026**`,
    `- EMNLP 2026: Linear Time for Bees ${paper}`,
    `- EMNLP 2026: [Linear Time for Bees](${u}1)`,
    `- [EMNLP 2026: Linear Time for Bees](${u}1)`,
    `- [[EMNLP 2026] Linear Time for Bees](${u}1)`,
    `- [Linear Time for Bees (Nature 2026)](${u}1)`,
    `- [Linear Time for Bees (NeurIPS 2026)](${u}1)`,
    `- Linear Time for Bees (Nature 2026) ${paper}`,
    `- Linear Time for Bees (Nature Communications 2026) ${paper}`,
    `- Linear Time for Bees, *Advances in Bees 2026* ${paper}`,
    `- Linear Time for Bees. *Journal of Bees*. ${paper}`,
    `- Linear Time for Bees, _Hive Letters 2026_ ${paper}`,
    `- **Hive University** Linear Time for Bees ${paper}`,
    `- **University of Hives**: Linear Time for Bees ${paper}`,
    `- **Google DeepMind** — Linear Time for Bees ${paper}`,
    `- Hive University | Linear Time for Bees | ${u}1`,
    `- **MIT** [Linear Time for Bees](${u}1)`,
  ])('is no part of it: %s', (line) => {
    expect(parseListItem(line)).toMatchObject({ title: 'Linear Time for Bees', arxiv: '2609.10001' });
  });

  it('leaves the names in front of it', () => {
    const { entries } = read(
      `- Linear Time for Bees, Ann Bee, Cid Dee, **EMNLP 2026** [[paper]](${u}1)`,
      `- Bigger Hives, Eve Foe, **ICLR 2026** [[paper]](${u}2)`,
      `- Louder Hives at Night, Eve Foe, Ann Bee, **arXiv 2026** [[paper]](${u}3)`,
    );
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Linear Time for Bees', ['Ann Bee', 'Cid Dee']],
      ['Bigger Hives', ['Eve Foe']],
      ['Louder Hives at Night', ['Eve Foe', 'Ann Bee']],
    ]);
  });
});

describe('a title', () => {
  it.each([
    [`- **HiveNet 2012 Revisited** ${paper}`, 'HiveNet 2012 Revisited'],
    [`- HiveNet 2012 Revisited ${paper}`, 'HiveNet 2012 Revisited'],
    [`- **ICLR 2026 Reviews: A Study** ${paper}`, 'ICLR 2026 Reviews: A Study'],
    [`- Overview of **TREC 2026** Tracks ${paper}`, 'Overview of TREC 2026 Tracks'],
    [`- What We Learned at **NeurIPS 2026** ${paper}`, 'What We Learned at NeurIPS 2026'],
    [`- **Linear Time for Bees** | NeurIPS 2026 | ${paper}`, 'Linear Time for Bees'],
    [`- **SparseR**: Linear Time for Bees ${paper}`, 'SparseR: Linear Time for Bees'],
    [`- **BEES 2026**: Linear Time for Hives ${paper}`, 'BEES 2026: Linear Time for Hives'],
    [`- \`bees.compile\` in Practice ${paper}`, 'bees.compile in Practice'],
    [`- Oral | Aural ${paper}`, 'Oral'],
    [`- *Science* ${paper}`, 'Science'],
    [`- BEES 2026: Linear Time for Hives ${paper}`, 'BEES 2026: Linear Time for Hives'],
    [`- NeurIPS 2026: Lessons from the Review ${paper}`, 'NeurIPS 2026: Lessons from the Review'],
    [`- [Linear Time for Bees (Extended Abstract)](${u}1)`, 'Linear Time for Bees (Extended Abstract)'],
    [`- [Counting Lesions (ISIC 2018)](${u}1)`, 'Counting Lesions (ISIC 2018)'],
    [`- [Re] Linear Time for Bees ${paper}`, '[Re] Linear Time for Bees'],
    [`- **Deep Research** Agents for Honest Bees ${paper}`, 'Deep Research'],
    [`- **Hive University** ${paper}`, 'Hive University'],
    [`- **Hive University** by Ann Bee ${paper}`, 'Hive University'],
    [`- A Genome of Bees, *Apis mellifera* ${paper}`, 'A Genome of Bees, *Apis mellifera*'],
  ])('keeps a name with a year that is its own: %s', (line, title) => {
    expect(parseListItem(line).title).toBe(title);
  });
});

it('a venue that is the only text of a point is doubted', () => {
  expect(strangeTitle(parseListItem(`- **ICML 2026** ${paper}`).title ?? '')?.rule).toBe('title-is-a-venue');
  expect(strangeTitle('ICLR 2026 (Oral)')?.rule).toBe('title-is-a-venue');
  expect(strangeTitle('ICLR 2026 in Review')).toBeUndefined();
  expect(strangeTitle('GSM 2026')).toBeUndefined();
});

it.each([
  ['NeurIPS 2026', true],
  ['IEEE TPAMI 2026', true],
  ['Findings of ACL 2026', true],
  ['ECCV 2026 Workshop', true],
  ['NeurIPS 2026, Spotlight', true],
  ['ICLR26', true],
  ['arXiv 2609', true],
  ['Under review', true],
  ['USENIX Security 2026', true],
  ['Bees', false],
  ['BERT', false],
  ['YOLO26', false],
  ['Nature', false],
  ['2026', false],
])('%s is a venue: %s', (text, is) => expect(isVenue(text)).toBe(is));

// As long as a line may be. Read again at each mark, and within that at each, it would take minutes: the test would time out.
it.each(['*', '_', '`', '|', '**A ', '`a` ', '[`a`', '*ICLR ', 'ICLR 2026 | '])(
  'a line with very many %s is read',
  (sign) => {
    const item = parseListItem(`- ${sign.repeat(Math.floor(3900 / sign.length))} ${paper}`);
    expect(item?.arxiv).toBeDefined();
  },
);

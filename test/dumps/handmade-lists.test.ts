/** Lists that people make by hand: marks around titles, names beside them, other languages and markup. */
import { describe, expect, it } from 'vitest';
import { dateInHeading } from '../../src/dumps/days/list-dates.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { parseListItem } from '../../src/dumps/items/list-item.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const u = 'https://arxiv.org/abs/2609.1000';

describe('marks around a title', () => {
  it.each([
    `▪ Linear Time ${u}1`,
    `・Linear Time ${u}1`,
    `→ Linear Time ${u}1`,
    `★★★☆☆ Linear Time ${u}1`,
    `1️⃣ Linear Time ${u}1`,
    `👩🏽‍🔬 Linear Time ${u}1`,
    `- [🔥 Linear Time](${u}1)`,
    `[12] Linear Time ${u}1`,
    `12: Linear Time ${u}1`,
    `[2026] Linear Time ${u}1`,
    `a) Linear Time ${u}1`,
    `iv. Linear Time ${u}1`,
    `１．Linear Time　${u}1`,
    `一、Linear Time ${u}1`,
    `① Linear Time ${u}1`,
    `【NLP】Linear Time ${u}1`,
    `10:30 Linear Time ${u}1`,
    `10:30–10:45 Linear Time ${u}1`,
    `Oct 12: Linear Time ${u}1`,
    `12 Oct, Linear Time ${u}1`,
    `12 Sept., Linear Time ${u}1`,
    `[10/14/26, 9:12:03 AM] Ann Bee: Linear Time ${u}1`,
    `14.10.26, 09:12 - Ann Bee: Linear Time ${u}1`,
    `[09:12] <ann> Linear Time ${u}1`,
    `Linear Time #nlp #long_texts ${u}1`,
    `Linear Time ${u}1 #nlp`,
    `Linear Time (4/5) ${u}1`,
    `Linear Time [5 stars] ${u}1`,
    `Linear Time (84 upvotes) ${u}1`,
    `Linear Time (5 minute read) ${u}1`,
    `Linear Time [12-min read] ${u}1`,
    `Linear Time (84 ▲) ${u}1`,
    `Linear Time [▲ 1,204] ${u}1`,
    `Linear Time ⭐⭐ ${u}1`,
    `Linear Time. Paper: ${u}1 Code: https://github.com/a/b`,
    `Linear Time 链接：${u}1`,
    `Linear Time, ICML 2026. ${u}1`,
    `Linear Time (Bee & Dee, CVPR'26 Oral) ${u}1`,
    `Bee and Dee - 2026 - Linear Time.pdf ${u}1`,
  ])('%s', (text) => {
    expect(parseListItem(text)).toMatchObject({ title: 'Linear Time', arxiv: '2609.10001' });
    expect(parseListItem(text).note).toBeUndefined();
  });

  it.each([
    '[Re] Linear Time',
    '∞-former: Linear Time',
    '3D Linear Time',
    '10 Ways to Linear Time',
    'September 12, Twenty Years Later',
    'Linear Time in 2026',
    'Beyond 2024: Linear Time',
    'A. Bee Studies Time',
    'Findings of the WMT26 Shared Task',
    'Train Short, Test Long. Attention with Linear Biases',
  ])('is none: %s', (title) => {
    expect(parseListItem(`${title} ${u}1`).title).toBe(title);
  });
});

describe('prose with an address', () => {
  it.each([
    [`Attention lets a model look at all words (${u}1). It was introduced in 2014.`],
    [`Others aligned vision and language with few labels; see ${u}1`],
    [`Later work by Bee and Dee made it sparse in many ways (${u}1), which we use here.`],
  ])('is a note: %s', (text) => {
    const { title, note } = parseListItem(text);
    expect(title).toBeUndefined();
    expect(note).not.toMatch(/\s[.,]|https/);
  });
});

describe('names beside titles', () => {
  const titles = ['Time for All', 'Vision Without Words'];
  it.each([
    ['Ann Bee, Cid Dee: Time for All', 'Eva Fox: Vision Without Words'],
    ['Ann Bee and Cid Dee. Time for All. arXiv, 2026.', 'Eva Fox and Gus Hay. Vision Without Words, 2026.'],
    ['A. Bee, C. Dee. Time for All. In ICML, 2026.', 'E. Fox, G. Hay. Vision Without Words. In ACL, 2026.'],
    ['Ann Bee, Cid Dee - Time for All', 'Eva Fox - Vision Without Words'],
    ['Ann Bee, Cid Dee    Time for All', 'Eva Fox    Vision Without Words'],
    ['Time for All by Ann Bee and Cid Dee', 'Vision Without Words by Eva van der Fox'],
    ['Time for All, Ann Bee, Cid Dee', 'Vision Without Words, Eva Fox'],
    ['Time for All / Ann Bee, Cid Dee', 'Vision Without Words / Eva Fox'],
    ['Time for All (Ann Bee, Cid Dee)', 'Vision Without Words [Eva Fox, Gus Hay]'],
  ])('%s', (...lines) => {
    const { entries } = read(...lines.map((line, index) => `- ${line} ${u}${index}`));
    expect(entries.map(({ title }) => title)).toEqual(titles);
    expect(entries[0]?.authors?.[0]).toMatch(/^A(?:nn|\.) Bee$/);
    expect(entries[1]?.authors?.[0]).toMatch(/^E(?:va|\.) (?:van der )?Fox$/);
  });

  it('may have a remark behind them', () => {
    const { entries } = read(
      `🔹 **Linear Time** — Ann van Bee, Cid Dee. Counts without any labels. [arXiv](${u}1) | [code](https://github.com/a/b)`,
      `🔹 **Vision** — Eva Fox et al. A fun taxonomy. [arXiv](${u}2)`,
      `🔹 **Speech** — Gus Hay. ICML 2026. [arXiv](${u}3)`,
    );
    expect(entries.map(({ authors, note }) => [authors?.join(), note])).toEqual([
      ['Ann van Bee,Cid Dee', 'Counts without any labels.'],
      ['Eva Fox', 'A fun taxonomy.'],
      ['Gus Hay', undefined],
    ]);
  });

  it('are sure by their initials where each stands alone', () => {
    const { entries } = read(
      `* « Linear Time for All », J. van der Bee, ${u}1`,
      `* « Vision Without Words », Q. V. Dee, ${u}2`,
    );
    expect(entries.map(({ authors }) => authors)).toEqual([['J. van der Bee'], ['Q. V. Dee']]);
  });

  it.each([
    ['', ''],
    ['*', '*\\'],
  ])('may stand below each, as %s', (before, behind) => {
    const { entries, diagnostics } = read(
      `- [Linear Time](${u}1)\\`,
      `  ${before}Ann Bee, Cid Dee${behind}`,
      `- **Vision** [![arXiv](https://img.example/a.svg)](${u}2)`,
      `  ${before}Eva Fox${behind}`,
      '  a note on it',
    );
    expect(entries.map(({ title, authors, note, lines }) => [title, authors, note, lines.last])).toEqual([
      ['Linear Time', ['Ann Bee', 'Cid Dee'], undefined, 2],
      ['Vision', ['Eva Fox'], 'a note on it', 5],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('may stand between a title and its link', () => {
    const { entries } = read(
      '- **Linear Time**',
      '  *Ann Bee, Cid Dee*',
      `  [arXiv](${u}1) · [code](https://github.com/a/b)`,
      '- **Vision Without Words**',
      '  *Eva Fox, Gus Hay*',
      `  [arXiv](${u}2)`,
    );
    expect(entries.map(({ authors }) => authors)).toEqual([
      ['Ann Bee', 'Cid Dee'],
      ['Eva Fox', 'Gus Hay'],
    ]);
  });

  it('may stand behind links', () => {
    const { entries } = read(
      `- [Linear Time](${u}1). *Ann Bee, Cid Dee*. ICML 2026.`,
      `- [Vision](${u}2) (Eva Fox, et al., 2026)`,
    );
    expect(entries.map(({ authors, authorCount }) => [authors, authorCount])).toEqual([
      [['Ann Bee', 'Cid Dee'], 2],
      [['Eva Fox'], undefined],
    ]);
  });

  it.each([
    ['Vision, Language, and Action: A Survey', 'Sparse Attention, Dense Retrieval: Both'],
    ['Bigger Models: Scaling Laws', 'Smaller Data: Other Laws'],
  ])('are none: %s', (...lines) => {
    const { entries } = read(...lines.map((line, index) => `- ${line} ${u}${index}`));
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(
      lines.map((line) => [line, undefined]),
    );
  });

  it.each([
    ['Time for All, Bee et al.', 'Vision Without Words, Fox & Hay'],
    ['Time for All (Bee et al., 2026)', 'Vision Without Words (Fox and Hay, 2026)'],
    ['Time for All. Bee et al. 2026.', 'Vision Without Words. van der Fox et al. 2026.'],
    ['Time for All - Bee et al.', 'Vision Without Words - Fox et al.'],
    ['Time for All [Bee+ 2026]', 'Vision Without Words [Fox+ 2026]'],
    ['Time for All by Bee et al. 2026', 'Vision Without Words by Fox, Hay and Ida'],
    ['Bee et al. Time for All. 2026.', 'Fox and Hay, 2026. Vision Without Words. ICML.'],
    ['Bee et al 2026: Time for All', 'Fox et al 2026: Vision Without Words'],
    ['(Bee et al., 2026) Time for All.', '(Fox & Hay, 2026) Vision Without Words.'],
  ])('may be family names alone, which are left out: %s', (...lines) => {
    const { entries } = read(...lines.map((line, index) => `- ${line} ${u}${index}`));
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(
      titles.map((title) => [title, undefined]),
    );
  });

  it.each([
    ['Time for All (Bee et al., 2026)', 'Time for All'],
    ['Time for All (OpenAI, 2026)', 'Time for All'],
    ['Attention for Text, Vision and Speech', 'Attention for Text, Vision and Speech'],
    ['Vision and Language: A Survey', 'Vision and Language: A Survey'],
    ['Results of Brown et al. in Practice', undefined],
  ])('are told by one line only where no title has such words: %s', (line, title) => {
    const { entries } = read(`- ${line} ${u}1`, `- A Title of Another Kind ${u}2`);
    expect(entries.map((entry) => entry.title)).toEqual([title, 'A Title of Another Kind']);
  });

  it('may stand between title and address, or below both', () => {
    const blocks = [
      ['A Study of Time for All', 'Ann Bee, Cid Dee', `${u}0`, ''],
      [`${u}1`, 'Vision Without Words', 'Eva Fox', ''],
    ];
    const { entries } = read(...blocks.flat());
    expect(entries).toMatchObject([
      { title: 'A Study of Time for All', authors: ['Ann Bee', 'Cid Dee'], lines: { first: 1, last: 3 } },
      { title: 'Vision Without Words', authors: ['Eva Fox'] },
    ]);
  });

  it('may take turns with titles and addresses, without a blank line', () => {
    const { entries } = read(
      ...['A Study of Time for All', 'Ann Bee, Cid Dee', `${u}0`],
      ...['Vision Without Words', 'Eva Fox, Gus Hay', `${u}1`],
    );
    expect(entries).toMatchObject([
      { title: 'A Study of Time for All', authors: ['Ann Bee', 'Cid Dee'], lines: { first: 1, last: 3 } },
      { title: 'Vision Without Words', authors: ['Eva Fox', 'Gus Hay'], lines: { first: 4, last: 6 } },
    ]);
  });

  it('alone are no title', () => {
    const { entries } = read('## Linear Time', `Ann Bee, Cid Dee ${u}1`, '## Vision', `Eva Fox ${u}2`);
    expect(entries.map(({ authors }) => authors?.[0])).toEqual(['Ann Bee', 'Eva Fox']);
    expect(entries.map(({ title }) => title)).not.toContain('Ann Bee, Cid Dee');
  });
});

describe('names beside the only title', () => {
  const id = 'https://arxiv.org/abs/2609.10001';
  const only = (line: string) => {
    const { entries, doubts } = parseDump(new TextEncoder().encode(`# List\n\n- ${line} ${id}\n`), 'x');
    return [entries[0]?.title, entries[0]?.authors?.join(', '), ...doubts.map(({ rule }) => rule)];
  };
  const title = 'Hives of Mud and Straw';

  it.each([
    [`${title}. Ann Bee and Cid Dee.`, 'Ann Bee, Cid Dee'],
    [`${title}. Ann Bee, Cid Dee, and Eve Foe.`, 'Ann Bee, Cid Dee, Eve Foe'],
    [`${title}. Ana Silva, Rui Costa e João Ramos.`, 'Ana Silva, Rui Costa, João Ramos'],
    [`${title}. Ana Silva y Juan Ramos.`, 'Ana Silva, Juan Ramos'],
    [`${title}. Ann Bee & Cid Dee, NeurIPS 2025.`, 'Ann Bee, Cid Dee'],
    [`${title}. A. Bee.`, 'A. Bee'],
    [`${title}. Ann Bee et al.`, 'Ann Bee'],
    [`${title} (Ann Bee, Cid Dee)`, 'Ann Bee, Cid Dee'],
    [`Ann Bee, Cid Dee. ${title}.`, 'Ann Bee, Cid Dee'],
    [`${title}, Ana Silva, Rui Costa e João Ramos`, 'Ana Silva, Rui Costa, João Ramos'],
    [`${title}, por Ana Silva e Rui Costa`, 'Ana Silva, Rui Costa'],
  ])('are read: %s', (line, names) => expect(only(line)).toEqual([title, names]));

  it('may stand behind a question', () => {
    expect(only('Do Bees Count? Ann Bee and Cid Dee.')).toEqual(['Do Bees Count?', 'Ann Bee, Cid Dee']);
  });

  it.each([
    `${title}. Ann Bee`,
    `${title}. Ann Bee University of Hives`,
    `${title}. Ana Silva e Costa Ramos`,
    `Ann Bee. ${title}`,
  ])('are in doubt where they may be words of it: %s', (line) => {
    expect(only(line)).toEqual([line, undefined, 'names-in-title']);
  });

  it.each([
    'Learning to See. Deep Nets and Large Models',
    'Learning to See. Part Two',
    'Learning to See. A Survey',
    'Learning to See: Honey Bees and Fruit Flies',
    'Mice, Honey Bees and Fruit Flies',
    'Language Models, Vision. What Do They Share',
    'Learning to Count (Extended Abstract)',
    'St. Petersburg and the Bees',
  ])('are words of it: %s', (line) => expect(only(line)).toEqual([line, undefined]));
});

describe('links in other markup', () => {
  it.each([
    `* \`Linear Time <${u}1>\`_`,
    `* [${u}1 Linear Time] by Eva Fox`,
    `* [Linear Time|${u}1]`,
    `* ${u}1[Linear Time], Eva Fox`,
    `* [[${u}1][Linear Time]]`,
    `\\item \\href{${u}1}{Linear Time}`,
    `\\item Linear Time, \\url{${u}1}`,
    `<li><a href="${u}1">Linear Time</a>, Eva Fox</li>`,
  ])('%s', (line) => {
    expect(read(line).entries).toMatchObject([{ title: 'Linear Time', arxiv: '2609.10001' }]);
  });
});

describe('signs without width', () => {
  it('are no part of identifiers', () => {
    const { entries } = read(
      `- Linear\u00ad Time ${u}1\u200b`,
      `- \u200eVision https://arxiv.org/abs/\u200b2609.10002`,
    );
    expect(entries).toMatchObject([{ arxiv: '2609.10001' }, { arxiv: '2609.10002' }]);
  });
});

describe('headings and numbers', () => {
  it('are titles, each above one paper without a title', () => {
    const { entries } = read(
      ...['# October', '## A Linear Time', `${u}1`, '', '## Vision and Words', `${u}2`],
    );
    expect(entries.map(({ title }) => title)).toEqual(['A Linear Time', 'Vision and Words']);
    const sections = read('## Best of Language', `${u}1`, '## Best of Vision', `${u}2`, `${u}3`);
    expect(sections.entries.map(({ title }) => title)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    [['Linear Time [1]', 'Vision [2]', '', `[1] ${u}1`, `[2] ${u}2`]],
    [['* [1]Linear Time', '* [2]Vision', '', 'References', `  1. ${u}1`, `  2. ${u}2`]],
  ])('may stand for addresses that are listed below: %j', (lines) => {
    expect(read(...lines).entries).toMatchObject([
      { title: 'Linear Time', arxiv: '2609.10001' },
      { title: 'Vision', arxiv: '2609.10002' },
    ]);
    expect(read(`[1] ${u}1`, `[2] ${u}2`).entries).toHaveLength(2);
  });
});

describe('points of several lines', () => {
  it('are joined up to the line with an address', () => {
    const { entries } = read(
      ...['* A Study of Linear Time and', '  of Many Tokens', `  ${u}1`, ''],
      ...['* **Vision and Words** (ICML 2026)', '  *Eva Fox, Gus Hay*', `  [[Paper]](${u}2)`, ''],
      ...['* Words Without Time', '  Ian Jay, Ann Bee', `  ${u}3`],
    );
    expect(entries.map(({ title, lines }) => [title, lines.last - lines.first])).toEqual([
      ['A Study of Linear Time and of Many Tokens', 2],
      ['Vision and Words', 2],
      ['Words Without Time', 2],
    ]);
    const apart = read('* Language', '  A Line of Its Own', `  ${u}1`, `* Vision ${u}2`, `* Words ${u}3`);
    expect(apart.entries.map(({ title }) => title)).not.toContain('Language A Line of Its Own');
  });

  it('may have their code in a line of its own', () => {
    const { entries } = read(`- Linear Time ${u}1`, '  - it is fast', '  - code: https://github.com/a/b');
    expect(entries).toMatchObject([
      { note: 'it is fast', resources: [{ kind: 'code', url: 'https://github.com/a/b' }] },
    ]);
  });
});

describe('addresses', () => {
  it('of redirects name their target', () => {
    const target = encodeURIComponent(`${u}1`);
    for (const url of [
      `https://nam02.safelinks.example/?url=${target}&data=${'x'.repeat(500)}`,
      `https://scholar.google.com/scholar_url?url=${u}1&hl=en`,
      `https://l.example/click?id=1&u=${target}`,
    ])
      expect(parseListItem(`Linear Time ${url}`)).toMatchObject({ arxiv: '2609.10001' });
    expect(parseListItem('Linear Time https://l.example/?u=https%3A%2F%2Fx%E0%A4').arxiv).toBeUndefined();
  });

  it.each(['2609.10001: Linear Time', '2609.10001v2.pdf'])('may be ids: %s', (line) => {
    expect(read(line).entries).toMatchObject([{ arxiv: '2609.10001' }]);
  });
});

describe('a list is held back', () => {
  it.each([
    ['cut-address', [`- Linear Time ${u}1`, `- Vision ${u}2`, '- Words https://arxiv.org/abs/26']],
    ['cut-title', [`- Linear Ti… ${u}1`, `- Vision ${u}2`]],
    ['title-is-encoded', [`- Linear Time =E2=80=94 Two ${u}1`]],
    ['prose', [`Attention lets a model look at all words (${u}1). It was introduced in 2014.`]],
    ['two-formats', [`- Vision ${u}1`, '', '@article{b,', '  title={Linear Time}', '}']],
  ])('%s', (rule, lines) => {
    expect(read(...lines).doubts.map((doubt) => doubt.rule)).toEqual([rule]);
  });

  it('but not for front matter of the ACL, which is left out', () => {
    const { entries, diagnostics } = read(
      '- [Proceedings](https://aclanthology.org/2026.acl-long.0/)',
      '- [Old Proceedings](https://aclanthology.org/P19-1000/)',
      '- [Linear Time](https://aclanthology.org/2026.acl-long.10/)',
      '- [Old Time](https://aclanthology.org/P19-1010/)',
    );
    expect(entries.map(({ title }) => title)).toEqual(['Linear Time', 'Old Time']);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['notice', 'notice']);
  });
});

describe('a day in a heading of another language', () => {
  const day = (dayOfMonth: number) => ({ year: 2026, month: 10, day: dayOfMonth });
  it.each([
    ['Leseliste, 14. Oktober 2026', undefined, day(14)],
    ['Woche vom 5. bis 11. Oktober 2026', day(5), day(11)],
    ['Semaine du 5 au 11 octobre 2026', day(5), day(11)],
    ['Lecturas del 14 de octubre de 2026', undefined, day(14)],
    ['14 октября 2026 г.', undefined, day(14)],
    ['论文速递 2026年10月14日', undefined, day(14)],
    ['논문 2026년 10월 14일', undefined, day(14)],
    ['2026/10/14(水)', undefined, day(14)],
    ['Updated on 2026.10.14', undefined, day(14)],
    ['Wednesday, 14th of October 2026', undefined, day(14)],
    ["Papers, 14 Oct '26", undefined, day(14)],
    ['KW 42/2026', day(12), day(18)],
  ])('%s', (text, since, listed) => {
    expect(dateInHeading(text)).toEqual({ since, listed });
  });

  it.each(['14.10.26', '20261014', 'Deep 14 2026'])('none: %s', (text) => {
    expect(dateInHeading(text)).toBeUndefined();
  });
});

describe('cells of a table', () => {
  const table = (...rows: string[]) =>
    read('| Date | Title | Authors | Link |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`));

  it('may have several lines', () => {
    const { entries } = table(
      `2026 | Linear<br>Time | Ann Bee<br>Cid Dee | ${u}1`,
      `2026 | Vision | Bee, Ann<br/>Dee, Cid | ${u}2`,
    );
    expect(entries).toMatchObject([
      { title: 'Linear Time', authors: ['Ann Bee', 'Cid Dee'] },
      { authors: ['Ann Bee', 'Cid Dee'] },
    ]);
    const csv = read('Title,Authors,URL', `"Linear\nTime","Ann Bee\nCid Dee",${u}1`);
    expect(csv.entries).toMatchObject([{ title: 'Linear Time', authors: ['Ann Bee', 'Cid Dee'] }]);
  });

  it('may list names as in Chinese', () => {
    const { entries } = table(`2026年10月 | 时间 | 张伟、李旺 | ${u}1`, `2026年 | 视觉 | 张伟，李旺 | ${u}2`);
    expect(entries.map(({ authors }) => authors)).toEqual([
      ['张伟', '李旺'],
      ['张伟', '李旺'],
    ]);
    expect(entries[0]?.firstMonth).toBe('2026-10');
  });

  it('name dates that are not read, and further papers', () => {
    const { diagnostics } = table(
      `10/09/2026 | Linear Time | Ann Bee | ${u}1`,
      `2026 | Vision | Ann Bee | [a](${u}2), [b](${u}3)`,
    );
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['unreadable-date', 3],
      ['several-papers', 4],
    ]);
  });
});

it('reads messages copied out of Telegram, with senders on lines of their own', () => {
  const { entries, listed, diagnostics } = read(
    'Ann Bee, [3/14/2026 9:12 AM]\nLinear Time Without Any Tears\n\nhttps://arxiv.org/abs/2603.02222\n\nCid, [3/14/2026 9:13 AM]\nnice, thanks\n\nAnn Bee, [3/15/2026 10:02 AM]\nsee also https://arxiv.org/abs/2603.03333 for the proof',
  );
  expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual([
    ['Linear Time Without Any Tears', '2603.02222'],
    [undefined, '2603.03333'],
  ]);
  expect(listed).toMatchObject({ year: 2026, month: 3, day: 15 });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['skipped-objects']);
});

describe('names behind dashes with a venue behind them', () => {
  it.each([
    ['(NeurIPS 2026)', '(arXiv)', '(ICML 2025)'],
    ['(arXiv)', '', '(preprint)'],
  ])('%s', (...venues) => {
    const lines = venues.map((venue, at) => `- Linear Time ${at} — Ann Bee, Cid Dee ${venue} ${u}${at}`);
    expect(read(...lines).entries.map(({ title, authors }) => [title, authors?.join()])).toEqual(
      venues.map((_, at) => [`Linear Time ${at}`, 'Ann Bee,Cid Dee']),
    );
  });
});

describe('a chat', () => {
  const title = (text: string) =>
    read(`27/11/2026, 09:15 - Tom: Hi!`, `27/11/2026, 09:30 - Tom: ${text}`, `${u}1`).entries[0]?.title;

  it('has a title in the line above its address', () => {
    expect(title('Is Chain-of-Thought Faithful?')).toBe('Is Chain-of-Thought Faithful?');
    expect(title('Linear Time Without Tears')).toBe('Linear Time Without Tears');
  });
  it.each(['Thanks Jane!', 'this is nice', 'See here, Jane'])('which no remark is: %s', (text) => {
    expect(title(text)).toBeUndefined();
  });
});

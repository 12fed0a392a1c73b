/** Pages of archives, publishers and meetings as browsers and people copy them. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'capture.txt');
const facts = (text: string) =>
  read(text).entries.map(({ title, authors, arxiv, doi }) => [title, authors?.join('; '), arxiv ?? doi]);

const papers = [
  ['Sparse Attention Is Enough', 'Ann Bee; Cid Dee', '2602.24011'],
  ['Why Small Models Forget', 'Eve Fox; Gus Hay', '2602.24087'],
  ['A Study of Long Memories', 'Ida Joy; Kim Lee', '2602.24102'],
] as const;

describe('an arXiv listing', () => {
  it('is read as a text browser writes it', () => {
    const entries = papers.map(([title, names, id], at) => {
      const authors = names.split('; ').map((name) => `[7]${name}`);
      return `   [${at + 1}] [16]arXiv:${id} [[17]pdf, [18]other]\n          Title: ${title}\n          ${authors.join(', ')}\n          Subjects: Machine Learning (cs.LG)\n`;
    });
    const links = papers.map(([, , id], at) => `   ${at + 16}. https://arxiv.org/abs/${id}`);
    const text = `   [1]arXiv\n\nFri, 27 Feb 2026 (showing 3 of 3 entries )\n\n${entries.join('\n')}\nReferences\n\n   1. https://arxiv.org/\n${links.join('\n')}\n`;
    expect(facts(text)).toEqual(papers);
    expect(read(text).doubts).toEqual([]);
  });

  it('is read with bullets', () => {
    const entries = papers.map(
      ([title, names, id], at) =>
        `• [${at + 1}] arXiv:${id} [pdf, other]\n    Title: ${title}\n    ${names.replaceAll(';', ',')}\n    Subjects: Machine Learning (cs.LG)\n    We show that it is so.\n`,
    );
    expect(facts(`Showing new listings for Friday, 27 February 2026\n${entries.join('')}`)).toEqual(papers);
  });
});

describe('a labelled title', () => {
  it('does not go on in a line that is indented as the label is', () => {
    const text = papers.map(
      ([title, names, id]) => `  Title: ${title}\n  ${names.replaceAll(';', ',')}\n  arXiv: ${id}\n`,
    );
    expect(facts(text.join('\n'))).toEqual(papers);
  });
});

describe('a single name with its family name first', () => {
  const names = ['Bee, Ann; Dee, Cid', 'van der Berg, Tomás', 'López García, Ana'];
  const wanted = ['Ann Bee; Cid Dee', 'Tomás van der Berg', 'Ana López García'];

  it('is one person in a column that semicolons divide', () => {
    const rows = papers.map(([title, , id], at) => `${title},"${names[at] ?? ''}",${id}\n`);
    expect(facts(`title,authors,arxiv\n${rows.join('')}`).map(([, authors]) => authors)).toEqual(wanted);
  });

  it('is one person where it begins with a particle', () => {
    const text = `title,authors,arxiv\nA Study of Long Memories,"de la Cruz, Juan",2602.24102\nOther Memories,"Bee, Ann",2602.24103\n`;
    expect(facts(text).map(([, authors]) => authors)).toEqual(['Juan de la Cruz', 'Ann Bee']);
  });

  it('is one person behind labels', () => {
    const records = papers.map(
      ([title, , id], at) => `Title: ${title}\nAuthors: ${names[at] ?? ''}\narXiv: ${id}\n`,
    );
    expect(facts(records.join('\n')).map(([, authors]) => authors)).toEqual(wanted);
  });
});

describe('references of other languages', () => {
  it.each([
    [
      'ISO 690',
      'BEE, Ann-Marie und DEE, Cid, 2026. TITLE. In: Dinge. Bd. 17, Nr. 1, S. 12–15.',
      'Ann-Marie Bee; Cid Dee',
    ],
    ['ABNT', 'BEE, Ann; DEE, Cid. TITLE. Coisas, v. 17, n. 1, p. 12-15, fev. 2026.', 'Ann Bee; Cid Dee'],
    ['GOST', 'Bee A. C., Dee E. TITLE // Things. – 2026. – Т. 17. – №. 1. – С. 12-15.', 'A. C. Bee; E. Dee'],
    [
      'MHRA',
      'Bee, Ann-Marie, and Cid Dee, ‘TITLE’, Things, 17.1 (2026), pp. 12–15.',
      'Ann-Marie Bee; Cid Dee',
    ],
  ])('give titles and names: %s', (_style, form, names) => {
    const lines = papers.map(([title, , id]) => `${form.replace('TITLE', title)} arXiv:${id}`);
    expect(facts(`${lines.join('\n\n')}\n`)).toEqual(papers.map(([title, , id]) => [title, names, id]));
  });

  it('are no titles as a whole', () => {
    const lines = papers.map(
      ([title, , id]) => `Bee und Dee: ${title}. Dinge, Bd. 17, Nr. 1, S. 12–15. arXiv:${id}`,
    );
    expect(facts(lines.join('\n')).map(([title]) => title)).toEqual([undefined, undefined, undefined]);
  });
});

describe('Chinese and Japanese punctuation', () => {
  it('ends an identifier beside it', () => {
    const text = [
      '1. 稀疏注意力足以处理长文档（https://arxiv.org/abs/2602.24011）',
      '2. 为什么小模型会忘记，链接：https://arxiv.org/abs/2602.24087，代码：https://github.com/x/y',
      '3. 慢权重衰减的顿悟：arXiv:2602.24102。',
      '4. 机器人学习摆桌子（doi：10.1000/rck.2026.14）',
      '5. 「长い記憶の研究」（arXiv：2602.24420）。',
      '6. Robots Set Tables（https://arxiv.org/abs/2602.24155），值得一读。',
      '7. 《港口激光雷达标定》，https://doi.org/10.1000/l2c.2026.15。',
      '8. [安静的网络：少即是多](https://arxiv.org/abs/2602.24200)',
    ].join('\n');
    expect(facts(text).map(([title, , id]) => [title, id])).toEqual([
      ['稀疏注意力足以处理长文档', '2602.24011'],
      ['为什么小模型会忘记', '2602.24087'],
      ['慢权重衰减的顿悟', '2602.24102'],
      ['机器人学习摆桌子', '10.1000/rck.2026.14'],
      ['长い記憶の研究', '2602.24420'],
      ['Robots Set Tables', '2602.24155'],
      ['港口激光雷达标定', '10.1000/l2c.2026.15'],
      ['安静的网络：少即是多', '2602.24200'],
    ]);
  });
});

describe('a point of three lines that backslashes break', () => {
  it('has its title, its names and no mark of an award as title', () => {
    const points = papers.map(
      ([title, names, id]) =>
        `- **${title}** \\\n  ${names.replace('; ', '\\*, ')}\\* \\\n  *ICLR 2026* (**Oral**) · [Paper](https://arxiv.org/abs/${id})\n`,
    );
    expect(facts(`# Publications\n\n## 2026\n\n${points.join('')}`)).toEqual(papers);
  });

  it('is read without names', () => {
    const lines = papers.map(([, , id]) => `- ICLR 2026 (**Oral**) [Paper](https://arxiv.org/abs/${id})`);
    expect(facts(lines.join('\n')).map(([title]) => title)).not.toContain('Oral');
  });
});

it('reads an arXiv listing that a reader has made Markdown of', () => {
  const entries = papers.map(([title, names, id], at) => {
    const links = names.split('; ').map((name) => `[${name}](https://arxiv.org/search/cs?query=x)`);
    return `[[${at + 1}]](https://arxiv.org/list/cs.LG/recent)[arXiv:${id}](https://arxiv.org/abs/${id} "Abstract") [[pdf](https://arxiv.org/pdf/${id})]\n\nTitle: ${title}\n\n${links.join(', ')}\n\nSubjects: Machine Learning (cs.LG)\n`;
  });
  expect(facts(`### Fri, 27 Feb 2026 (showing 3 of 3 entries )\n\n${entries.join('\n')}`)).toEqual(papers);
});

it.each([
  ['Alerta de Google Académico', 'Este mensaje lo ha enviado Google Académico.'],
  ['"bees" - 新的结果', 'Google 学术搜索向您发送此邮件。'],
])('reads an alert of Google Scholar in another language: %s', (head, foot) => {
  const results = papers.map(
    ([title, , id]) => `[PDF] ${title}\nA Bee, C Dee - arXiv preprint arXiv:${id}, 2026\nIt is so …\n`,
  );
  const found = facts(`${head}\n\n${results.join('\n')}\n${foot}\n`);
  expect(found.map(([title, , id]) => [title, id])).toEqual(papers.map(([title, , id]) => [title, id]));
});

describe('a journal’s table of contents', () => {
  const issue = (below: (title: string) => string) =>
    papers.map(([title, names]) => `${title}\n${names.replaceAll(';', ',')}\n${below(title)}`).join('\n\n');
  const wanted = papers.map(([title, names]) => [title, names, undefined]);
  const said =
    'We show that it is so in many cases, among them those of the bees, and that it is not so in others';

  it('has buttons below its papers, which are no names', () => {
    expect(facts(issue(() => `Phys. Rev. Lett. 136, 081201 (2026)\n${said}\nShow Abstract`))).toEqual(wanted);
  });

  it('has statements of significance, which are no abstract', () => {
    const text = issue(() => `Significance\n${said} that we know of as of now.`);
    expect(read(text).entries.map(({ abstract }) => abstract)).toEqual(papers.map(() => undefined));
  });

  it('has links that name the paper, which are no abstract', () => {
    const text = issue(
      (title) => `View article, ${title}\nPDF, ${title}\n${said} that we know of as of now.`,
    );
    expect(read(text).entries.map(({ abstract }) => abstract?.slice(0, 7))).toEqual(
      papers.map(() => 'We show'),
    );
  });

  it('is held back where a button is read as a name', () => {
    const { doubts } = read(
      issue(() => `Phys. Rev. Lett. 136, 081201 (2026)\n${said.slice(0, 70)}\nQuick Preview`),
    );
    expect(new Set(doubts.map(({ rule }) => rule))).toEqual(new Set(['author-recurs']));
  });

  it('is held back where titles differ in numbers alone', () => {
    const records = [1, 2, 3, 4].map(
      (at) =>
        `A Title Here\nJOURNAL ARTICLE published ${at} Feb 2026 in Bees\nAuthors: Ann Bee | Cid Dee\nhttps://doi.org/10.1000/b.${at}\n`,
    );
    expect(read(records.join('\n')).doubts.map(({ rule }) => rule)).toEqual(
      records.map(() => 'title-recurs'),
    );
  });

  it('is held back once for each where all have one title with a number', () => {
    const points = [1, 2, 3, 4].map((at) => `- [Journal article 5](https://arxiv.org/abs/2601.0000${at})`);
    expect(read(points.join('\n')).doubts.map(({ rule }) => rule)).toEqual(
      points.map(() => 'repeated-title'),
    );
  });
});

describe('titles and names in turn, without blank lines', () => {
  const wanted = papers.map(([title, names]) => [title, names, undefined]);
  const lines = (form: (title: string, at: number) => string) =>
    papers.map(([title, names], at) => `${form(title, at)}\n${names.replaceAll(';', ',')}`);

  it.each([
    ['with times', (title: string, at: number) => `9:${at}0 ${title}`],
    ['with pages', (title: string, at: number) => `${title}  ${at * 10 + 1}-${at * 10 + 10}`],
    ['with dots and pages', (title: string, at: number) => `${title} . . . . . . ${at * 10 + 1}`],
    ['with numbers of a series', (title: string, at: number) => `3410${at} ${title}`],
  ])('are papers: %s', (_name, form) => expect(facts(lines(form).join('\n'))).toEqual(wanted));

  it('are papers with sections between them', () => {
    const [first = '', second = '', third = ''] = lines((title) => title);
    const text = `${first}\n${second}\nSession 2: Memory\n${third}\n`;
    expect(facts(text)).toEqual(wanted);
    expect(read(text).diagnostics.map(({ line }) => line)).toEqual([5]);
  });

  it('are not divided where a title may have two lines', () => {
    const [first = '', second = '', third = ''] = lines((title) => title);
    expect(() => read(`${first}\nOn Bees That Fly\n${second}\n${third}\n`)).toThrow();
  });
});

const said =
  'We show that it is so in many cases, among them those of bees. It is not so in other cases that we know of.';

it('takes what a publisher says of access for no title', () => {
  const text = papers.map(
    ([title, names], at) =>
      `Open Access Edge Article\n${title}\n${names.replace(';', ',')}\nChem. Sci., 2026,17, 40${at}0-40${at}9\nDownload PDF  Article HTML\n`,
  );
  expect(facts(text.join('\n'))).toEqual(papers.map(([title, names]) => [title, names, undefined]));
});

it('keeps a journal below a labelled abstract out of it', () => {
  const text = papers.map(
    ([title, names, id]) =>
      `Title: ${title}\nAuthors: ${names}\nAbstract: ${said}\nJournal of Bees\narXiv: ${id}\n`,
  );
  expect(read(text.join('\n')).entries.map(({ abstract }) => abstract)).toEqual(papers.map(() => said));
});

describe('a text between a title and the labels below it', () => {
  const wanted = papers.map((paper) => [...paper, said]);
  const all = (text: string) =>
    read(text).entries.map(({ title, authors, arxiv, abstract }) => [
      title,
      authors?.join('; '),
      arxiv,
      abstract,
    ]);

  it('is the abstract: quoted below a heading', () => {
    const text = papers.map(
      ([title, names, id], at) =>
        `### ${at + 1}. ${title}\n\n> ${said}\n\n**Authors:** ${names.replaceAll(';', ',')}  \n**arXiv:** [${id}](https://arxiv.org/abs/${id})\n\n---\n`,
    );
    expect(all(`# Papers\n\n${text.join('\n')}`)).toEqual(wanted);
  });

  it('is the abstract: above the names', () => {
    const text = papers.map(
      ([title, names, id]) => `${title}\n${said}\n${names.replaceAll(';', ',')}\narXiv:${id}\n`,
    );
    expect(all(text.join('\n'))).toEqual(wanted);
  });

  it('is no title where there is none', () => {
    const text = papers.map(
      ([, names, id]) => `> ${said}\n\n**Authors:** ${names.replaceAll(';', ',')}  \n**arXiv:** ${id}\n`,
    );
    expect(new Set(read(text.join('\n')).doubts.map(({ rule }) => rule))).toContain('title-is-prose');
  });
});

it('keys of references are no part of titles', () => {
  const lines = papers.map(
    ([title, names, id], at) =>
      `[${['Bee26', 'FH+26a', 'JL2026'][at]}] ${names.replaceAll(';', ',')}. ${title}. arXiv:${id}, 2026.`,
  );
  expect(facts(lines.join('\n'))).toEqual(papers);
});

it('labels may stand behind squares, stars and other signs', () => {
  const text = papers.map(
    ([title, names, id], at) =>
      `${'■◆★'[at]}タイトル：${title}\n${'■◆★'[at]}著者：${names.replaceAll('; ', '、')}\n${'■◆★'[at]}URL：https://arxiv.org/abs/${id}\n`,
  );
  expect(facts(text.join('\n'))).toEqual(papers);
});

it('warns of an entry without its beginning above a listing', () => {
  const entries = papers.map(
    ([title, names, id], at) =>
      `[${at + 2}] arXiv:${id} [pdf]\nTitle: ${title}\n${names.replaceAll(';', ',')}\nSubjects: Machine Learning (cs.LG)\n${said}\n`,
  );
  const text = `Enough for Some\nEve Lee\nSubjects: Machine Learning (cs.LG)\n${said}\n${entries.join('')}`;
  expect(facts(text)).toEqual(papers);
  expect(read(text).diagnostics.map(({ line }) => line)).toEqual([3]);
});

it('warns of further names below those of a paper', () => {
  const text = papers.map(
    ([title, names]) => `${title}\n${names.replace(';', ',')}\nAda Moe, Bob Noe\nThings, 2026\n`,
  );
  expect(read(text.join('\n')).diagnostics.map(({ line }) => line)).toEqual([3]);
});

it('a page’s foot does not take the links of its last paper', () => {
  const cards = papers.map(
    ([title, names, id]) =>
      `<div><h5>${title}</h5><h6>${names.replaceAll(';', ',')}</h6><p>${said}</p><a href="https://arxiv.org/abs/${id}">arXiv</a></div>`,
  );
  expect(
    facts(
      `<!DOCTYPE html><html><body>${cards.join('')}<footer>© 2026 <a href="/p">Privacy</a></footer></body></html>`,
    ),
  ).toEqual(papers);
});

it('reads names below linked titles in a publisher’s mail', () => {
  const rows = papers.map(
    ([title, names], at) =>
      `<tr><td><h3><a href="https://link.springer.com/article/10.1007/s1-${at}?utm_source=toc">${title}</a></h3><p>${names.replace(';', ' &amp;')}</p><p>Original Paper | Published: 26 February 2026</p></td></tr>`,
  );
  const text = `<html><body><table>${rows.join('')}<tr><td><a href="https://x.example/u">Unsubscribe</a></td></tr></table></body></html>`;
  expect(facts(text)).toEqual(papers.map(([title, names], at) => [title, names, `10.1007/s1-${at}`]));
});

it('reads numbers of works in a curriculum vitae as none of names', () => {
  const lines = papers.map(
    ([title, names, id], at) =>
      `[J${3 - at}] ${names.replace(';', ',')}. "${title}," Things, vol. 17, Feb. 2026. arXiv:${id}`,
  );
  expect(facts(lines.join('\n'))).toEqual(papers);
});

it('takes excerpts in a table for no abstracts', () => {
  const rows = papers.map(([title, , id]) => `${title},arXiv:${id},We show that it is so and …\n`);
  expect(read(`Title,URL,Abstract\n${rows.join('')}`).entries.map(({ abstract }) => abstract)).toEqual(
    papers.map(() => undefined),
  );
});

it('reads names in PubMed’s text below the language of an article', () => {
  const text = `1. Rev Bees. 2026 Feb 3;22(900):250-254. doi: 10.1000/b.1.\n\n[Why do small models forget? A review].\n\n[Article in French]\n\nBee A(1), Dee CE(1).\n\nAuthor information:\n(1)Hive, Genève.\n\n${said}\n\nDOI: 10.1000/b.1\nPMID: 41200002\n\n\n2. Bees. 2026 Feb 5;391(6788):500. doi: 10.1000/b.2.\n\nGrokking in two pages.\n\n[No authors listed]\n\nDOI: 10.1000/b.2\nPMID: 41200003\n`;
  expect(read(text).entries.map(({ title, authors, abstract }) => [title, authors, abstract])).toEqual([
    ['Why do small models forget? A review', ['A. Bee', 'C. E. Dee'], said],
    ['Grokking in two pages', undefined, undefined],
  ]);
});

it('takes a line that recurs above titles for none', () => {
  const text = papers.map(
    ([title, names]) =>
      `Original Research Article\n\n${title}\n\n${names.replace(';', ',')}\n\nFebruary 2026\n`,
  );
  expect(facts(text.join('\n'))).toEqual(papers.map(([title, names]) => [title, names, undefined]));
});

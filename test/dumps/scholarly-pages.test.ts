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
      'Ann-Marie BEE; Cid DEE',
    ],
    ['ABNT', 'BEE, Ann; DEE, Cid. TITLE. Coisas, v. 17, n. 1, p. 12-15, fev. 2026.', 'Ann BEE; Cid DEE'],
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

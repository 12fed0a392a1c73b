/** Labelled records whose fields stand above their titles, in many layouts: none may become its neighbour's. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'capture.md');
const facts = (text: string) =>
  read(text).entries.map(({ title, authors, arxiv, abstract }) => [
    title,
    authors?.join('; '),
    arxiv,
    abstract,
  ]);
const said = 'We show that it is so in many cases, among them those of bees. It is not so in other cases.';
const papers = [
  ['Sparse Attention Is Enough for Long Documents', 'Ann Bee; Cid Dee', '2602.24011'],
  ['Why Do Small Models Forget? A Study', 'Eve Fox; Gus Hay', '2602.24087'],
  ['Estimating H0 from 42 Lensed Quasars', 'Ida Joy', '2602.24420'],
] as const;
const list = (form: (title: string, names: string, id: string, at: number) => string, between = '\n') =>
  papers.map(([title, names, id], at) => form(title, names.replace(';', ','), id, at)).join(between);

describe('fields above titles', () => {
  it.each([
    [
      'points between blank lines',
      list((title, names, id) => `- Authors: ${names}\n\n- Title: **${title}**\n\n- URL: arXiv:${id}\n`),
      [undefined],
    ],
    [
      'a heading with authors above a bare title',
      list(
        (title, names, id) =>
          `### Authors: ${names}\n${title}\n- URL: https://arxiv.org/abs/${id}\n- Abstract: ${said}\n`,
        '\n---\n\n',
      ),
      [said],
    ],
    [
      'an address above labelled authors',
      list((title, names, id) => `https://arxiv.org/abs/${id}\n**Authors:** ${names}\n**Title:** ${title}\n`),
      [undefined],
    ],
    [
      'an abstract above the title, between blank lines',
      list(
        (title, names, id, at) =>
          `${at + 1}. Abstract: ${said}\n\nTitle: ${title}\n\nURL: arXiv:${id}\n\nAuthors: ${names}\n`,
        '\n\n',
      ),
      [said],
    ],
    [
      'below the heading of the list',
      `# Papers of the week\n\n${list((title, names, id) => `- URL: https://arxiv.org/abs/${id}\n\n${title}\n\n- Authors: ${names}\n\n- Abstract: ${said}\n`, '\n---\n\n')}`,
      [said],
    ],
  ])('are those of these: %s', (_name, text, [abstract]) => {
    expect(facts(text)).toEqual(papers.map((paper) => [...paper, abstract]));
  });

  it('are none where they stand below their own titles', () => {
    const text = list(
      (title, names, id) => `**Title:** ${title}\n\n**Authors:** ${names}\n\n**URL:** arXiv:${id}`,
    );
    expect(facts(text)).toEqual(papers.map((paper) => [...paper, undefined]));
  });

  it('are those of these below a sentence', () => {
    const text = list(
      (title, names, id) =>
        `**Authors:** ${names}\n\n**${title}**\n\n**Link:** arXiv:${id}\n\n**Abstract:** ${said}\n`,
    );
    expect(facts(`Here they are:\n\n${text}`)).toEqual(papers.map((paper) => [...paper, said]));
  });

  it('hold a capture back where the first paper alone lacks one and the last another', () => {
    const row = (title: string, authors: string, doi: string) =>
      `Title: ${title}\n${authors}${doi}Abstract: ${said}\n`;
    const doi = (at: number) => `DOI: 10.1000/b.${at}\n`;
    const names = 'Authors: Ann Bee; Cid Dee\n';
    const all = [
      row('A First Study of Bees', names, ''),
      row('A Second Study of Bees', names, doi(1)),
      row('A Third Study of Bees', '', doi(2)),
    ];
    expect(read(all.join('\n')).doubts.map(({ rule }) => rule)).toEqual(['shifted-fields']);
  });

  it('are named where no title is theirs', () => {
    const text = list(
      (title, names, id) =>
        `Authors: ${names}\nURL: https://arxiv.org/abs/${id}\nAbstract: ${said}\n**${title}**\n`,
    );
    expect(read(text).diagnostics.map(({ line }) => line)).toContain(1);
  });
});

describe('labelled titles', () => {
  it.each([
    [
      'behind numbers in brackets',
      (title: string, names: string, id: string, at: number) =>
        `[${at + 1}] **Titel:** **${title}**\n  ${names}\n  arXiv:${id}\n`,
    ],
    [
      'above names and an address alone',
      (title: string, names: string, id: string) =>
        `- Titel: **${title}**\n  ${names}\n  Things\n  arXiv:${id}\n---`,
    ],
    [
      'above names that are indented as a title would go on',
      (title: string, names: string, id: string) => `- Title: ${title}\n  ${names}\n  URL: arXiv:${id}\n`,
    ],
  ])('have neither their label nor the names below: %s', (_name, form) => {
    expect(facts(list(form)).map(([title, names, id]) => [title, names, id])).toEqual(papers);
  });
});

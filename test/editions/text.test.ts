import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { renderIssueText } from '../../src/editions/text/issue-text.ts';
import { renderPaperMarkdown } from '../../src/editions/text/paper-markdown.ts';
import { columnsOf, wrapText } from '../../src/editions/text/wrap-text.ts';
import type { Archive } from '../../src/model.ts';
import { buildHostileArchive } from '../feeds/hostile-archive.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { hostileContentArchive } from './archives.ts';

const archives: readonly (readonly [string, () => Archive])[] = [
  ['of the sample', frozenArchive],
  ['of words that mean harm', hostileContentArchive],
  ['of words that mean harm, by hand', buildHostileArchive],
];
const unwanted = /(?!\n)[\p{Cc}\p{Co}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

describe.each(archives)('the plain text of issues %s', (_name, archiveOf) => {
  it('has lines of 72 columns at most, but for addresses, and no space at an end', () => {
    for (const issue of archiveOf().issues)
      for (const line of renderIssueText(issue, archiveOf()).split('\n')) {
        if (!line.includes('://')) expect([line, columnsOf(line) <= 72]).toEqual([line, true]);
        expect(line).toBe(line.trimEnd());
      }
  });

  it('numbers its links one after another, and lists each number once at the end', () => {
    for (const issue of archiveOf().issues) {
      const [body = '', list = ''] = renderIssueText(issue, archiveOf()).split(/\n\n\nLinks\n=+\n\n/);
      const listed = list.trimEnd().split('\n');
      expect(listed.length).toBeGreaterThan(issue.appearances.length);
      for (const [index, line] of listed.entries())
        expect(line).toMatch(new RegExp(`^\\[${index + 1}\\] [a-z]+://\\S+$`));
      for (const [index] of listed.entries()) expect(body).toContain(`[${index + 1}]`);
    }
  });

  it('holds every paper with its abstract, and no character that hides or commands', () => {
    for (const issue of archiveOf().issues) {
      const text = renderIssueText(issue, archiveOf());
      expect(unwanted.exec(text)).toBeNull();
      const words = text.replace(/\s+/g, '');
      for (const { paper } of issue.appearances) {
        const { title, abstract } = archiveOf().papers.get(paper) ?? {
          title: undefined,
          abstract: undefined,
        };
        expect(words).toContain(title?.plain.replace(/\s+/g, ''));
        expect(words).toContain(abstract?.plain.replace(/\s+/g, '') ?? '');
      }
    }
  });
});

it('prints an issue for a terminal', () => {
  const archive = buildSampleArchive([
    {
      day: '2025-10-29',
      title: 'Orals',
      papers: [
        {
          id: 'a',
          title: 'A mass of $10^{6}$',
          abstract: 'We weigh it. '.repeat(9),
          authors: ['Ada Lovelace'],
          arxiv: '2401.00001',
          firstDate: '2024-01-02',
        },
      ],
    },
  ]);
  const [issue] = archive.issues;
  expect(issue && renderIssueText(issue, archive)).toMatchInlineSnapshot(`
    "OFFPRINT
    Issue 1, 29 October 2025: Orals
    ===============================

    1 paper from Daily Papers. On the web: [1]


    1. A mass of 10⁶ [2]
       Ada Lovelace
       First published 2 January 2024

       We weigh it. We weigh it. We weigh it. We weigh it. We weigh it. We
       weigh it. We weigh it. We weigh it. We weigh it.

       arXiv abstract [3], PDF [4], Hugging Face page [5], alphaXiv [6],
       doi:10.48550/arXiv.2401.00001 [7]


    Links
    =====

    [1] https://papers.example/archive/issues/2025-10-29/
    [2] https://papers.example/archive/papers/a/
    [3] https://arxiv.org/abs/2401.00001
    [4] https://arxiv.org/pdf/2401.00001
    [5] https://huggingface.co/papers/2401.00001
    [6] https://www.alphaxiv.org/abs/2401.00001
    [7] https://doi.org/10.48550/arXiv.2401.00001
    "
  `);
});

describe('breaking lines', () => {
  it.each([
    [
      'a word longer than a line is broken',
      'x'.repeat(25),
      10,
      ['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)],
    ],
    [
      'an address is not',
      `to ${'https://a.example/'.padEnd(40, 'b')} go`,
      10,
      ['to', 'https://a.example/'.padEnd(40, 'b'), 'go'],
    ],
    ['letters of double width count two', '漢字漢字漢字', 6, ['漢字漢', '字漢字']],
    ['so do emoji', 'up 🚀🟢✅ go', 8, ['up', '🚀🟢✅', 'go']],
    ['no line begins with a closing sign', '漢字漢字，漢字', 8, ['漢字漢', '字，漢字']],
    ['nor ends with an opening one', '漢字漢（字）漢', 8, ['漢字漢', '（字）漢']],
    ['unless there is nothing else', '，，，，，', 4, ['，，', '，，', '，']],
    ['joined emoji stay together', '👩\u200D🚀'.repeat(2), 5, ['👩\u200D🚀', '👩\u200D🚀']],
    ['marks have no width', 'e\u0301'.repeat(6), 6, ['e\u0301'.repeat(6)]],
    ['the last column may be used', 'ab cd', 5, ['ab cd']],
    ['one more may not', 'ab cde', 5, ['ab', 'cde']],
    ['nothing is one empty line', '', 5, ['']],
  ])('%s', (_what, text, columns, lines) => expect(wrapText(text, { columns })).toEqual(lines));
});

describe.each(archives)('the Markdown of papers %s', (_name, archiveOf) => {
  const markdown = new MarkdownIt({ html: true });
  it('is read by a CommonMark parser as the words it was made of, and as nothing else', () => {
    for (const paper of archiveOf().papers.values()) {
      const text = renderPaperMarkdown(paper, archiveOf());
      expect(unwanted.exec(text)).toBeNull();
      const tokens = markdown.parse(text, {});
      const blocks = tokens.filter(({ type }) => type.endsWith('_open')).map(({ type }) => type);
      expect(blocks.slice(0, 2)).toEqual(['heading_open', 'bullet_list_open']);
      expect(new Set(blocks)).toEqual(
        new Set(['heading_open', 'bullet_list_open', 'list_item_open', 'paragraph_open']),
      );
      const inline = tokens.filter(({ type }) => type === 'inline');
      const plainOf = (children: (typeof inline)[number]['children']) =>
        (children ?? []).map(({ content }) => content).join('');
      expect(plainOf(inline[0]?.children ?? null).trim()).toBe(paper.title.plain);
      if (paper.abstract !== undefined)
        expect(plainOf(inline.at(-2)?.children ?? null)).toBe(
          paper.abstract.plain.replace(/\s+/g, ' ').trim(),
        );
      const children = inline.flatMap((token) => token.children ?? []);
      expect(
        children.filter(({ type }) => /^(html_inline|image|em_open|strong_open|code_inline)$/.test(type)),
      ).toEqual([]);
      const targets = children.flatMap(({ type, attrGet }, index) =>
        type === 'link_open' ? [children[index]?.attrGet('href') ?? attrGet('href')] : [],
      );
      for (const href of targets) expect(href).toMatch(/^https?:\/\//);
      expect(targets.at(-1)).toBe(`${archiveOf().site.url}papers/${paper.id}/`);
    }
  });
});

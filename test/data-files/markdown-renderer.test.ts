import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/exports/data-files/markdown-renderer.ts';
import { parseMarkup } from '../../src/text/markup.ts';

const html = (raw: string): string => new MarkdownIt().renderInline(renderMarkdown(parseMarkup(raw)));

describe('an abstract as Markdown', () => {
  test.each([
    ['a \\emph{first} and \\textbf{second} word', 'a <em>first</em> and <strong>second</strong> word'],
    ['a *starred* word, 2 * 3 * 4', 'a <em>starred</em> word, 2 * 3 * 4'],
    ['critical textit{O}bstacles', 'critical <em>O</em>bstacles'],
    ['run `ls -l` now', 'run <code>ls -l</code> now'],
    ['see [our page](https://a.example/b_c) now', 'see <a href="https://a.example/b_c">our page</a> now'],
    ['at $n^2$ steps & more', 'at n² steps &amp; more'],
    ['snake_case and <b> stay', 'snake_case and &lt;b&gt; stay'],
    ['1. is \\emph{no} list', '1. is <em>no</em> list'],
  ])('%s', (raw, expected) => {
    expect(html(raw)).toBe(expected);
  });
});

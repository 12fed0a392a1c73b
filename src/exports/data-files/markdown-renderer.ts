/** A text as Markdown: its emphasis, code and links stay, its formulas are a line of Unicode. */
import { type Renderer, renderComposition } from '../../text/composition.ts';
import type { Markup } from '../../text/markup.ts';
import { plainRenderer } from '../../text/renderers.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Marks against letters would not open or close: those of a word's middle stand outside CommonMark's rules for `*`. */
const emphasised = (inner: string, mark: string): string => {
  const [, before = '', words = '', behind = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inner) ?? [];
  return words === '' ? inner : `${before}${mark}${words}${mark}${behind}`;
};

/** Code with a backtick in it needs a longer fence. */
function codeSpan(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

const keepEnds = (text: string, escaped: string): string =>
  `${/^\s/u.test(text) ? ' ' : ''}${escaped}${/\S\s+$/u.test(text) ? ' ' : ''}`;

/** A stretch in the middle of a line: only what begins the whole line can begin a list. */
const escapeStretch = (text: string): string =>
  text.trim() === '' ? (text === '' ? '' : ' ') : keepEnds(text, escapeMarkdown(`x${text.trim()}`).slice(1));

const markdownRenderer: Renderer = {
  text: (text) => escapeStretch(plainRenderer.text(text)),
  maths: (tex) => escapeStretch(plainRenderer.maths(tex)),
  link: ({ url, text }) =>
    text === url
      ? escapeStretch(text)
      : `[${escapeStretch(text)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`,
  code: codeSpan,
  source: codeSpan,
  emphasis: (inner, strong) => emphasised(inner, strong ? '**' : '*'),
};

/** One line of Markdown that reads as `text` does, its emphasis and links included. */
export function renderMarkdown({ composition, plain }: Markup): string {
  if (composition.spans.length === 0) return escapeMarkdown(plain);
  const line = renderComposition(composition.body, composition.spans, markdownRenderer)
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.replace(
    /^(\d{1,9})([.)])|^[-+=:]/,
    (start, digits: string | undefined, mark: string | undefined) =>
      digits === undefined ? `\\${start}` : `${digits}\\${mark}`,
  );
}

/** Renders composed text as Markdown: with emphasis, code and links; formulas as a line of Unicode. */
import { type Renderer, renderComposition } from '../../text/composition.ts';
import type { Markup } from '../../text/markup.ts';
import { plainRenderer } from '../../text/renderers.ts';
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts';

/**
 * Puts emphasis marks directly next to letters: after `*` a space, and before it, would prevent emphasis in
 * CommonMark.
 */
const emphasised = (inner: string, mark: string): string => {
  const [, before = '', words = '', behind = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inner) ?? [];
  return words === '' ? inner : `${before}${mark}${words}${mark}${behind}`;
};

/** A code span; backticks in the text need a longer fence. */
function codeSpan(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

const keepEnds = (text: string, escaped: string): string =>
  `${/^\s/u.test(text) ? ' ' : ''}${escaped}${/\S\s+$/u.test(text) ? ' ' : ''}`;

/** Escapes text in the middle of a line, where markup of line starts has no effect. */
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
  struck: (inner) => emphasised(inner, '~~'),
};

/** Renders a text as one line of Markdown. */
export function renderMarkdown({ composition, plain }: Markup): string {
  if (composition.spans.length === 0) return escapeMarkdown(plain);
  const line = renderComposition(composition.body, composition.spans, markdownRenderer)
    .replace(/ {2,}/g, ' ')
    .trim();
  return escapeLineStart(line);
}

import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { leadOf } from '../../src/text/lead.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { hostileStrings, hugeStrings } from './hostile-strings.ts';
import { readFragment, UNSEEN } from './read-fragment.ts';

/** The same element names and texts, whether a browser or an XML parser reads it. */
function asBrowserSees(html: string): string {
  const texts: string[] = [];
  const walk = (node: object): void => {
    if ('value' in node && typeof node.value === 'string') texts.push(node.value);
    if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return texts.join('');
}

/** Braces as BibTeX counts them: a backslash protects none. */
function bracesBalance(latex: string): boolean {
  let depth = 0;
  for (const [brace] of latex.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Without spaces and the operators that nobody sees: what tells one line of a formula from another. */
const lettersOf = (text: string): string => text.replace(/[\s\u2061-\u2064]+/g, '');

function checkOutputs(raw: string): void {
  const markup = parseMarkup(raw);
  const fragment = readFragment(markup.html);
  expect(asBrowserSees(markup.html)).toBe(fragment.text);
  expect(lettersOf(readFragment(markup.feedHtml).text)).toBe(lettersOf(markup.plain));
  readFragment(leadOf(markup, 60).html);
  for (const output of [markup.plain, markup.html, markup.feedHtml, markup.latex])
    expect(output).not.toMatch(UNSEEN);
  expect(markup.plain).toBe(markup.plain.trim());
  expect(bracesBalance(markup.latex)).toBe(true);
  expect(markup.latex).not.toMatch(/\\(?:input|write|openout|def|newcommand|href|include|catcode|csname)/);
  expect(markup.latex.replace(/\\url\{[^{}]*\}/g, '')).not.toMatch(/(?<!\\)[%#]/);
  for (const { url } of markup.links) expect(url).toMatch(/^https?:\/\//);
}

describe('hostile text', () => {
  test.each(hostileStrings.map(({ name, text }) => [name, text]))('%s', (_, text) => {
    checkOutputs(text);
    checkOutputs(`$${text}$`);
    checkOutputs(`\\textbf{${text}} *${text}* "${text}"`);
    checkOutputs(`x_1 ${text} \\alpha ${text}`);
  });
});

describe('huge text', () => {
  // Each takes a fraction of a second; a rule that goes back over its text again and again would never come to an end.
  test.each(hugeStrings.map(({ name, text }) => [name, text]))('%s', { timeout: 20_000 }, (_, text) => {
    const markup = parseMarkup(text);
    readFragment(markup.html);
    expect(markup.plain).not.toMatch(UNSEEN);
    expect(markup.html.length).toBeLessThan(text.length * 12 + 100);
  });

  test('a text that is cut anywhere is read to its end', { timeout: 20_000 }, () => {
    const text =
      'Let $$G$$ G be of order $$p^n$$ p n and λtsubscript𝜆𝑡\\lambda_{t}italic_λ start_POSTSUBSCRIPT italic_t end_POSTSUBSCRIPT $x_{i}$';
    for (let end = 1; end <= text.length; end += 1)
      expect(parseMarkup(text.slice(0, end)).plain).not.toMatch(UNSEEN);
  });

  test('no word of a text that is too long to restore is lost', () => {
    const markup = parseMarkup('word $x$ '.repeat(20_000));
    expect(markup.problems).toEqual(['the text is too long to restore and stands as it came']);
    expect(markup.plain.match(/word/g)).toHaveLength(20_000);
  });
});

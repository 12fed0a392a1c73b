/** Plain English, code and prices that look like damaged TeX and must stay as they are. */
import type { Markup } from '../../src/text/markup.ts';

/** One trap a line; empty lines and lines that begin with `## ` order them. `⟦a|b⟧` makes one trap for each word. */
export function parseTraps(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('## '));
  return [...new Set(lines.flatMap(expand))];
}

function expand(line: string): readonly string[] {
  const choice = /⟦([^⟧]+)⟧/.exec(line);
  if (choice === null) return [line];
  const [whole, words = ''] = choice;
  return words.split('|').flatMap((word) => expand(line.replace(whole, () => word)));
}

/** Typography may set quotes, dashes and spaces; no word, sign or structure may change. */
export function isUntouched(trap: string, { html, plain }: Pick<Markup, 'html' | 'plain'>): boolean {
  return !/<(?!code|\/code)/.test(html) && fold(plain) === fold(trap);
}

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”]/g, '"')
    .replace(/[‘’′]/g, "'")
    .replace(/″/g, '"')
    .replace(/[–−]/g, '-')
    .replace(/…/g, '...')
    .replace(/(?<=\d ?)×(?= ?\d|\b)/g, 'x')
    .replace(/`/g, '')
    .replace(/[\s\u00A0]+/g, ' ');

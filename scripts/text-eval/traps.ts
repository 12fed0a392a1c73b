/** Traps: plain English, code and prices that look like damaged TeX and must not change. */
import type { Markup } from '../../src/text/markup.ts';

/**
 * Parses a list of traps, one per line; empty lines and lines with `## ` are ignored. `⟦a|b⟧` expands to one trap for
 * each alternative.
 */
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

/** True if only quotes, dashes and spaces were changed. */
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

/**
 * Format: Hugging Face's "Daily Papers" or "Trending Papers" page as text or Markdown: copied, clipped, or exported
 * from a reader or notebook.
 */

import type {
  Capture,
  DumpEntry,
  DumpFormat,
  DumpLine,
  FormatResult,
  LineRole,
  Recognition,
} from '../model/dump.ts';
import { roleByPlace } from '../model/place-roles.ts';
import { readFrontMatter } from '../sources/front-matter.ts';
import { type MarkedText, markLines } from '../sources/marked-lines.ts';
import { readDailyPage } from './daily-page.ts';
import { pageName } from './site-words.ts';
import { type EnglishPage, inEnglish, isTranslated, translatedPage } from './translated-page.ts';

/** The header has six lines, navigation and other saved text may add more. */
const headerReach = 150;
/** Fewest titles with their addresses that are a list. */
const fewestPairs = 2;

export const dailyPapers: DumpFormat = {
  name: 'daily-papers',
  version: 1,
  description: 'a saved Hugging Face "Daily Papers" page',
  shapes: ['text'],
  recognise,
  parse,
};

const authorsLine = /^[\s•*·>-]*(?:\[[^\]]*)?\d[\d,]*\s+authors?\b/;
const paperLink = /huggingface\.co\/papers\/\d{4}\.\d{4,5}|\]\(\/papers\/\d{4}\.\d{4,5}/;

function recognise({ lines }: Capture): Recognition {
  if (isTranslated(lines) && lines.some(({ text }) => /^\s*[·•]/.test(text))) return { matches: true };
  const because = 'no line near the top reads "Daily Papers"';
  const named = lines.slice(0, headerReach).some(({ text }) => pageName(nameOf(text)) !== undefined);
  const cards = lines.filter(({ text }) => authorsLine.test(text)).length;
  const links = lines.filter(({ text }) => paperLink.test(text)).length;
  const isList =
    cards === 0 &&
    (links === 0
      ? lines.some(({ text }) => /arxiv\.org\/|^\s*\d{4}\.\d{4,5}\s*$/.test(text))
      : links >= fewestPairs && links === pairsIn(lines));
  if (named && !isList) return { matches: true };
  // Cards without the page around them.
  if (cards >= 2 && lines.some(({ text }) => /^\s*[·•]|·/.test(text) || paperLink.test(text)))
    return { matches: true };
  return { matches: false, because, nearness: named ? 0.5 : cards > 0 ? 0.4 : 0 };
}

const bareAddress = /^\s*<?https?:\/\/(?:www\.)?huggingface\.co\/papers\/\d{4}\.\d{4,5}>?\s*$/;

/** Somebody's list: two lines between blank ones, a title and the address of its paper. */
function pairsIn(lines: readonly DumpLine[]): number {
  // Blank lines are left out of `lines`.
  return lines.filter(({ text, number }, at) => {
    const [before = 0, above = 0, below = number + 2] = [at - 2, at - 1, at + 1].map(
      (one) => lines[one]?.number,
    );
    return bareAddress.test(text) && above === number - 1 && before < above - 1 && below > number + 1;
  }).length;
}

/** Text of a heading or link. */
function nameOf(text: string): string {
  return text
    .replace(/(?<!\\)\\+$/, '')
    .replace(/\]\s*[[(].*$/, '')
    .replace(/^[\s#*>[\]-]+/, '');
}

function parse({ lines, file }: Capture): FormatResult {
  const front = readFrontMatter(lines);
  const above = new Set(front.lines);
  const marked = markLines(lines.filter(({ number }) => !above.has(number)));
  const addressLine = lines.find(({ text }) => front.url !== undefined && text.includes(front.url));
  const shown = isTranslated(marked.lines) ? inEnglish(marked.lines) : untranslated(marked);
  const page = readDailyPage(shown.lines, { file, url: front.url, addressLine: addressLine?.number ?? 1 });
  const { entries, header, footer } = page;
  return {
    ...page.listing,
    diagnostics: [...translatedPage(marked.lines, file), ...page.listing.diagnostics],
    format: dailyPapers.name,
    hints: [...front.hints, ...page.hints],
    roles: rolesOf(lines, {
      above,
      marked,
      header: [...header.known, ...shown.above],
      footer: [...footer, ...shown.below],
      entries,
      cards: page.roles,
    }),
  };
}

const untranslated = ({ lines }: MarkedText): EnglishPage => ({ lines, above: [], below: [] });

interface RoleSources {
  readonly above: ReadonlySet<number>;
  readonly marked: MarkedText;
  readonly header: readonly number[];
  readonly footer: readonly number[];
  readonly entries: readonly DumpEntry[];
  readonly cards: ReadonlyMap<number, LineRole>;
}

function rolesOf(lines: readonly DumpLine[], sources: RoleSources): Map<number, LineRole> {
  const { above, marked, header, footer, entries, cards } = sources;
  const place = roleByPlace(entries);
  const roles = new Map<number, LineRole>();
  const shown = new Set(marked.lines.map(({ number }) => number));
  for (const { number } of lines) {
    if (shown.has(number) && !above.has(number)) continue;
    roles.set(number, place(number));
  }
  for (const number of header) roles.set(number, 'header');
  for (const number of footer) roles.set(number, 'footer');
  for (const [number, role] of cards) roles.set(number, role);
  return roles;
}

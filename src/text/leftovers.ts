/** Finds remaining TeX after all rules, for `npm run text:report`, so that an editor can add a correction. */
import type { Composition } from './composition.ts';
import { GREEK, TELLING_RELATIONS, TELLING_WRAPPERS } from './formula/tex-names.ts';

const NAMES = [
  ...GREEK,
  ...TELLING_RELATIONS,
  ...TELLING_WRAPPERS,
  'infty',
  'cdot',
  'textbf',
  'textit',
  'emph',
  'langle',
  'rangle',
  'geq',
  'leq',
].join('|');
const SUSPECT = new RegExp(
  `\\\\\\S{0,20}|[{}$\`]|(?<=[\\p{L}\\p{N}_])[_^](?=[\\p{L}\\p{N}_({⊙⊕†⊤∗])|(?<=\\d ?)(?:pm|times|sim)(?=\\d)|(?<![\\p{L}\\d_-])(?:${NAMES})(?![\\p{L}_-])`,
  'gu',
);
const AROUND = 14;

/** Suspicious substrings with some context; formulas and links are excluded. */
export function findLeftovers({ body, spans }: Composition): readonly string[] {
  const found: string[] = [];
  const bodies = [body, ...spans.flatMap((piece) => ('body' in piece ? [piece.body] : []))];
  for (const text of bodies) {
    for (const match of text.matchAll(SUSPECT)) found.push(context(text, match.index, match[0].length));
  }
  return [...found, ...spans.flatMap((piece) => (piece.kind === 'source' ? [piece.text] : []))];
}

function context(text: string, at: number, length: number): string {
  const around = text.slice(Math.max(0, at - AROUND), at + length + AROUND);
  return around.replace(/[\uE000-\uF8FF]/g, '▢').trim();
}

/** The year that a reference on a list prints: behind its names, in brackets, with a volume, or as its last word. */

import { namesIn } from '../names/written-names.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import { readReference } from '../references/read-reference.ts';
import { isReference } from '../references/whole-references.ts';

const year = '((?:19|20)\\d{2})[a-z]?';
const behindNames = new RegExp(
  `(?:\\(|[.,)\\p{L}] )${year}(?:, [^()]{1,30})?\\)?[.,:]?[\\s"“„«‘'*_]{0,9}$`,
  'u',
);
const inBrackets = new RegExp(`\\(${year}(?:, (?:\\p{L}{3,9}\\.?|\\d{1,2})(?: \\d{1,2})?)?\\)`, 'u');
const beforeVolume = new RegExp(`(?<=[.,] )${year}(?: \\p{Lu}\\p{Ll}{2}(?: \\d{1,2})?)?;\\d`, 'u');
/** `, 2025.`, `// Things. – 2026. – Т. 17`, `fev. 2026.` */
const sole = new RegExp(`(?<=[.,;–] (?:\\p{L}{3,9}\\.? )?)${year}(?=[.,;\\s]|$)`, 'u');

const last = new RegExp(`, ${year}[.\\s]{0,9}$`, 'u');

/** Undefined where a line is no reference; what its title has is its own. */
export function citedYear(words: string, title: string | undefined): number | undefined {
  const text = withoutEmphasis(words.slice(0, longest)).replace(/\s+/g, ' ').trim();
  const isNamed = beginsWithNames(text);
  if (!isReference(text) && readReference(text) === undefined && !isNamed) return undefined;
  const start = title === undefined ? -1 : text.indexOf(title);
  // Names that are read later are in the title until then.
  const at = isNamed && start === 0 ? -1 : start;
  const front = at < 0 ? '' : text.slice(0, at);
  const behind = at < 0 ? text : text.slice(at + (title?.length ?? 0));
  const found =
    behindNames.exec(front) ?? inBrackets.exec(behind) ?? beforeVolume.exec(behind) ?? last.exec(behind);
  // Beside a year, another such number may be of a page.
  const isOnly = new Set(behind.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)).size === 1;
  const written = found?.[1] ?? (isOnly ? sole.exec(behind)?.[1] : undefined);
  return written === undefined ? undefined : Number(written);
}
const longest = 2000;

/** `Ann Bee and Cid Dee. Title. …` */
const beginsWithNames = (text: string): boolean =>
  namesIn(text.slice(0, Math.max(0, text.search(/(?<=\p{L}{2})\.\s/u)))) !== undefined;

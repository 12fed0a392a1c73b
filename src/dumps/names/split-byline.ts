/** Authors in front of an abstract. */
import { looksLikeNames, splitNames } from './name-list.ts';

/** Some feeds prepend the authors to the abstract: `A, B — We show …`, `Authors: A, B. Abstract: …`. */
export function splitByline(
  text: string,
  known: readonly string[],
): { names: readonly string[]; abstract: string } {
  const labelled =
    /^(?:authors?|by)\s*:?\s+(.{3,4000}?)\s*(?:[.;—–|]\s*|\s)(?:abstract|summary)\s*[:.—–-]\s*/i.exec(text);
  const dashed = /^(.{3,4000}?)\s+[—–|]\s+(?=\S)/.exec(text);
  const named = `Authors: ${known.join(', ')} `;
  if (known.length > 0 && text.startsWith(named)) return { names: known, abstract: text.slice(named.length) };
  for (const match of [labelled, dashed]) {
    if (match === null || !looksLikeNames(match[1] ?? '')) continue;
    const abstract = text.slice(match[0].length).trim();
    return { names: known.length > 0 ? known : splitNames(match[1] ?? ''), abstract };
  }
  // Names without an abstract, as publishers list a volume.
  if (known.length === 0 && looksLikeNames(text) && splitNames(text).length > 1)
    return { names: splitNames(text), abstract: '' };
  return { names: known, abstract: text.replace(/^(?:abstract|summary)\s*[:.—–-]\s*/i, '') };
}

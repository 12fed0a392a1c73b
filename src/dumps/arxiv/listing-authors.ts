/** Where the authors of an entry begin, if their line has no label. */
import type { DumpLine } from '../model/dump.ts';
import type { Draft } from './entry-draft.ts';
import { entryHead, withoutMarkdown } from './entry-head.ts';

/** The lines of entries above their line `Authors: …`; what stands there is no unlabelled line of authors. */
export function linesAboveAuthors(lines: readonly DumpLine[]): ReadonlySet<DumpLine> {
  const found = new Set<DumpLine>();
  let above: DumpLine[] = [];
  for (const line of lines) {
    const text = withoutMarkdown(line.text);
    if (entryHead.test(text)) above = [];
    if (/^Authors?\s*:/i.test(text)) for (const one of above) found.add(one);
    above.push(line);
  }
  return found;
}

/**
 * Each of arXiv's papers has authors. Where an entry seems to have none and others have, the last line of a title of several
 * lines is their names, in a form that was not known for one: a single word, or signs without spaces. Returns the changed drafts.
 */
export function splitOffAuthors(drafts: readonly Draft[]): readonly Draft[] {
  const without = drafts.filter(({ texts }) => !texts.has('authors'));
  if (without.length * 2 > drafts.length) return [];
  return without.filter(({ texts }) => {
    const title = texts.get('title') ?? [];
    const last = title.at(-1);
    const isWhole = texts.has('subjects') || texts.has('comments');
    if (title.length < 2 || last === undefined || !isWhole || !looksLikeOwnLine(last)) return false;
    texts.set('title', title.slice(0, -1));
    texts.set('authors', [last]);
    return true;
  });
}

/** Short words with capitals or signs of other scripts, without a full stop. */
function looksLikeOwnLine(text: string): boolean {
  return (
    text.length < 300 && text.split(/\s*[,;]\s*/).every((name) => /^[\p{Lu}\p{Lo}][^.!?:]{0,60}$/u.test(name))
  );
}

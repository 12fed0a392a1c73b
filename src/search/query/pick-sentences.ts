/** Snippets: sentences of an abstract that match a query, with marked words. */
import { hasUnspaced, splitScripts } from '../../words/unspaced.ts';
import { buildTextMatcher, type TextMatcher } from './match-text.ts';
import { buildWordMatcher, splitPrinted, type WordMatcher } from './word-match.ts';

export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** About two lines of a result. */
const maxCharacters = 280;
const sentenceEnd = /(?<=[.!?]["”’)\]]?)\s+(?=[\p{Lu}\p{N}"“‘([])|(?<=[。！？][」』”）]?)(?=[^」』”）\s])/u;

/**
 * One or two sentences of `abstract`: those with the most query words (ties: the first), in the abstract's order,
 * with `…` for omissions.
 */
export function pickSentences(abstract: string, words: readonly string[]): readonly MarkedText[] {
  const matcher = buildTextMatcher(words);
  const sentences = abstract.split(sentenceEnd).map((text, index) => {
    const found = new Set(matcher(splitPrinted(text)));
    found.delete(undefined);
    return { text, index, found };
  });
  const [best] = sentences.toSorted((a, b) => b.found.size - a.found.size || a.index - b.index);
  if (best === undefined || abstract === '') return [];
  const chosen = [best];
  const second = sentences
    .filter(({ index, text }) => index !== best.index && best.text.length + text.length < maxCharacters)
    .map((sentence) => ({
      sentence,
      fresh: [...sentence.found].filter((word) => !best.found.has(word)).length,
    }))
    .sort(
      (a, b) =>
        b.fresh - a.fresh ||
        Math.abs(a.sentence.index - best.index) - Math.abs(b.sentence.index - best.index),
    )[0];
  if (second !== undefined) chosen.push(second.sentence);
  chosen.sort((a, b) => a.index - b.index);
  const last = chosen.at(-1) ?? best;
  const [first] = chosen;
  const apart = chosen.length === 2 && last.index - (first?.index ?? 0) > 1;
  const space = /[。！？][」』”）]?$/u.test(first?.text ?? '') ? '' : ' ';
  const text = chosen.map((sentence) => sentence.text).join(apart ? ' … ' : space);
  const whole = `${(first?.index ?? 0) > 0 ? '… ' : ''}${text}${last.index < sentences.length - 1 ? ' …' : ''}`;
  return mergeMarks(cut(markWords(whole, words, matcher)));
}

/** `text` with query words marked. */
export function markText(text: string, words: readonly string[]): readonly MarkedText[] {
  return mergeMarks(markWords(text, words, buildTextMatcher(words)));
}

function markWords(text: string, words: readonly string[], matchText: TextMatcher): readonly MarkedText[] {
  const parts = splitPrinted(text);
  const matches = matchText(parts);
  const matcher = buildWordMatcher(words);
  return parts
    .flatMap((part, index) => {
      if (index % 2 === 1 && hasUnspaced(part)) return markUnspaced(part, matcher);
      return [{ text: part, marked: matches[index] !== undefined }];
    })
    .filter((part) => part.text !== '');
}

/** Marks only the letters of query words within a run without spaces, which may be a whole sentence. */
function markUnspaced(run: string, matcher: WordMatcher): readonly MarkedText[] {
  const parts = splitScripts(run);
  const marked = parts.map((part) => matcher(part) !== undefined);
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (next === undefined || !hasUnspaced(part) || !hasUnspaced(next) || matcher(part + next) === undefined)
      continue;
    marked[index] = true;
    marked[index + 1] = true;
  }
  return parts.map((text, index) => ({ text, marked: marked[index] === true }));
}

/** A sentence that is too long is truncated around its first marked word. */
function cut(parts: readonly MarkedText[]): readonly MarkedText[] {
  const total = parts.reduce((sum, { text }) => sum + text.length, 0);
  if (total <= maxCharacters * 1.25) return parts;
  const firstMark = Math.max(
    parts.findIndex(({ marked }) => marked),
    0,
  );
  let start = firstMark;
  for (let before = 0; start > 0 && before < maxCharacters / 3; start -= 1)
    before += parts[start - 1]?.text.length ?? 0;
  const kept: MarkedText[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let length = 0;
  for (const part of parts.slice(start)) {
    if (length + part.text.length > maxCharacters) return [...kept, { text: ' …', marked: false }];
    kept.push(part);
    length += part.text.length;
  }
  return kept;
}

function mergeMarks(parts: readonly MarkedText[]): readonly MarkedText[] {
  const merged: MarkedText[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && last.marked === part.marked)
      merged[merged.length - 1] = { ...last, text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}

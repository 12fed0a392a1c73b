/** Remarks on papers, told from names, venues and other words around titles. */
import { namesInFront } from '../names/reference-name-lists.ts';
import { namesIn } from '../names/written-names.ts';
import { isImprint } from '../references/whole-references.ts';

/** Maximum length of the part of a text that is read, and of a remark. */
const longestText = 4000;
const longestNote = 2000;

/** Prose: at least half of the words begin in lower case, which names and venues don't. */
export function toNote(text: string): string | undefined {
  const note = text
    .slice(0, longestText)
    // First, so that long runs of spaces take linear time.
    .replace(/\s+/g, ' ')
    .replace(/ ?[([](?:[\s,;|:]|and|&)*[)\]]/g, '')
    .replace(/^[^\p{L}\p{N}"“«(]+|[\s\-–—|,:;([“«]+$/gu, '')
    // One of the marks around a title.
    .replace(/^"([^"]*)$|^([^"]*)"$/, '$1$2')
    .replace(/^[\s,.;:]+|[\s:]+$/g, '')
    .trim();
  // Names in front of a title.
  if (note.length <= 80 && /\bet al\.?$/.test(note)) return undefined;
  const words = note.split(' ').filter((word) => /\p{L}/u.test(word));
  const lower = words.filter((word) => /^["“«(]*[\p{Ll}\p{Lo}]/u.test(word)).length;
  const isLong = words.length >= 2 || /\p{Lo}{4}/u.test(note);
  if (isImprint(note)) return undefined;
  return isLong && lower * 2 >= words.length && note.length <= longestNote ? note : undefined;
}

/** The words after the title, else those before it, if they are a remark. */
export function noteAround(title: string | undefined, words: string): string | undefined {
  const plain = words.replace(/\*\*|__|`/g, '').replace(/\s+/g, ' ');
  const at = title === undefined ? -1 : plain.indexOf(title);
  if (title === undefined || at < 0) return undefined;
  const parts = [plain.slice(at + title.length), plain.slice(0, at)];
  return parts.map(toNote).find((note) => note !== undefined && !areNames(note));
}

const areNames = (text: string): boolean => namesIn(text) !== undefined || namesInFront(text) !== undefined;

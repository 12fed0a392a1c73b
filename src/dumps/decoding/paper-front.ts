/** Front matter of a page for one paper, as Hugo's themes for academics and notes have it. */

/** Longest front matter that is looked at. */
const longest = 20_000;

/** Patterns of the keys that a paper has: of its authors, and of an identifier or what it is published in. */
export const paperKeys = [
  'authors?',
  '(?:doi|arxiv(?:_?id)?|eprint|openreview|container-title|journal|booktitle)',
];
const atLineStart = paperKeys.map((key) => new RegExp(`^${key}:`, 'm'));

/** Whether the text begins with front matter that has the keys of a paper. */
export function isPaperFront(text: string): boolean {
  const front = /^\s{0,99}---[ \t]{0,99}\r?\n([\s\S]*?\n)---/.exec(text.slice(0, longest))?.[1] ?? '';
  return atLineStart.every((key) => key.test(front));
}

/** `bee26:` with `type: Article` below it, as Hayagriva, Typst's format for libraries, has it; also without the label. */
const typstType =
  /^[ \t]{0,20}type: {1,9}["']?(?:article|chapter|entry|anthos|report|thesis|proceedings|book|anthology|reference|misc|web|conference)["']?[ \t]*\r?$/im;
const typstKey = /^[ \t]{0,20}(?:parent|serial-number|page-range):/m;

/** Whether the text looks like records of such a library, in YAML. */
export const isTypstLibrary = (text: string): boolean =>
  /^(?:#[^\n]*\n|\s)*[A-Za-z][\w.:/+-]{0,80}:/.test(text.slice(0, longest)) &&
  typstType.test(text) &&
  typstKey.test(text);

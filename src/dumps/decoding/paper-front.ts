/** Front matter of a page for one paper, as Hugo's themes for academics and notes have it. */

/** Longest front matter that is looked at. */
const longest = 20_000;

/** Patterns of the keys that a paper has: of its authors, and of an identifier. */
export const paperKeys = ['authors?', '(?:doi|arxiv(?:_?id)?|eprint)'];
const atLineStart = paperKeys.map((key) => new RegExp(`^${key}:`, 'm'));

/** Whether the text begins with front matter that has the keys of a paper. */
export function isPaperFront(text: string): boolean {
  const front = /^\s{0,99}---[ \t]{0,99}\r?\n([\s\S]*?\n)---/.exec(text.slice(0, longest))?.[1] ?? '';
  return atLineStart.every((key) => key.test(front));
}

/** Tells quickly which rules a text has no use for: most texts have nearly none of what rules look for. */

/** Answers whether any of a rule's marks stands in the text whose characters are given. */
export type MarksTest = (body: string, characters: CharacterSet) => boolean;

/** Which ASCII characters a text has: 1 at the code of each. */
export type CharacterSet = Uint8Array;

const ascii = 128;

export function charactersOf(body: string): CharacterSet {
  const found = new Uint8Array(ascii);
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (code < ascii) found[code] = 1;
  }
  return found;
}

/**
 * A test for `marks`, which hold ASCII only. Single characters are looked up; longer marks are searched for together, and
 * only where each has all its characters.
 */
export function compileMarks(marks: readonly string[]): MarksTest {
  const single = marks.filter(({ length }) => length === 1).map((mark) => mark.charCodeAt(0));
  const longer = marks.filter(({ length }) => length > 1);
  const codes = longer.map((mark) => Array.from(mark, (character) => character.charCodeAt(0)));
  const pattern = new RegExp(longer.map(escapePattern).join('|'));
  return (body, characters) =>
    single.some((code) => characters[code] === 1) ||
    (codes.some((own) => own.every((code) => characters[code] === 1)) && pattern.test(body));
}

const escapePattern = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What stands at the borders of a rule: one sign more or less, and another rule would read it. */
import { describe, expect, it, test } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { looksLikeNames, splitNames } from '../../src/dumps/names/name-list.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const bibtex = (fields: string): string => `@article{a,\n  ${fields},\n  eprint = {2609.01234}\n}\n`;
const titleOf = (title: string): string | undefined => read(bibtex(`title = {${title}}`)).entries[0]?.title;
const namesOf = (author: string) =>
  read(bibtex(`title = {Linear Time}, author = {${author}}`)).entries[0]?.authors;

it('an empty feed says that it is one, with advice of its own', () => {
  const { diagnostics } = read(
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id><title>Q</title></feed>',
  );
  expect(diagnostics.map(({ rule, reason }) => [rule, reason])).toEqual([
    ['empty-listing', 'The feed has no items.'],
  ]);
});

describe('a title of BibTeX', () => {
  test.each([
    ['{\\textless}i{\\textgreater}Linear{\\textless}/i{\\textgreater} Time', '<i>Linear</i> Time'],
    ['p \\textless 0.05 and q \\textgreater{} 1', 'p <0.05 and q > 1'],
    ['A \\textlessx B', 'A \\textlessx B'],
    ['One\\\\ Two\\newline{}Three\\\\', 'One Two Three'],
    ['  {Linear}  Time ', 'Linear Time'],
  ])('%s', (title, expected) => expect(titleOf(title)).toBe(expected));
});

describe('names of BibTeX', () => {
  test.each([
    ['Bee, Ann and Dee, Cid and  others', ['Ann Bee', 'Cid Dee']],
    ['Bee, Ann and\n    Dee, Cid  and ', ['Ann Bee', 'Cid Dee']],
    ['family = Bee, given = Ann and family=Dee, given=Cid', ['Ann Bee', 'Cid Dee']],
  ])('%s', (author, expected) => expect(namesOf(author)).toEqual(expected));
});

describe('a list of names', () => {
  test.each([
    ['Bee, Ann; The Big Group', ['Ann Bee', 'The Big Group']],
    ['Bee, Ann and Dee, Cid', ['Ann Bee', 'Cid Dee']],
  ])('%s', (list, expected) => expect(splitNames(list)).toEqual(expected));
  it('is no sentence', () => {
    expect(looksLikeNames('Ann Bee, Cid Dee')).toBe(true);
    expect(looksLikeNames('Ann Bee. Another thing is')).toBe(false);
  });
});

describe('a reading list', () => {
  const titles = (text: string) => read(text).entries.map(({ title }) => title);
  it('takes signs off both ends of a title', () => {
    expect(titles('- -- : Linear Time -- (https://arxiv.org/abs/2609.01234)')).toEqual(['Linear Time']);
  });
  it('keeps a linked title in lower case, and a remark besides it', () => {
    const text =
      '- [all in lower case](https://arxiv.org/abs/2609.01234)\n- must read this https://arxiv.org/abs/2609.05678';
    expect(titles(text)).toEqual(['all in lower case', undefined]);
  });
  it('takes the address of code in a line of its own, and no sentence with one', () => {
    const paper = '- Linear Time https://arxiv.org/abs/2609.01234';
    const own = read(`${paper}\n  - Code: https://github.com/bee/linear`).entries[0];
    expect(own?.resources.map(({ url }) => url)).toEqual(['https://github.com/bee/linear']);
    const said = read(`${paper}\n  - as good as what stands in https://github.com/bee/linear`).entries[0];
    expect(said?.resources).toEqual([]);
  });
  it('joins wrapped points, but not behind a full stop, unless they are numbered references', () => {
    const below = '  in Linear Time https://arxiv.org/abs/2609.01234\n';
    expect(titles(`- A Long Title that Goes On and on and on, up to the End\n${below}`)[0]).toMatch(
      /^A Long Title/,
    );
    expect(titles(`- The see [1] of it ends here.\n${below}`)[0]).not.toMatch(/^The see/);
  });
});

it('refuses a capture without papers in words', () => {
  expect(() => read('one [1] two\n\nthree')).toThrow(ContentError);
});

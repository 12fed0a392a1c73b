import { describe, expect, it } from 'vitest';
import { correctionsSchema } from '../../src/content/corrections.ts';
import { factsFileSchema } from '../../src/content/facts-file.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { sidecarSchema } from '../../src/content/sidecar.ts';
import { siteFileSchema } from '../../src/content/site-file.ts';
import { ContentError, type Diagnostic } from '../../src/diagnostic.ts';

function faults(parse: () => unknown): readonly Diagnostic[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof ContentError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe('YAML that people write', () => {
  it('gives checked values', () => {
    expect(parseYaml('date: 2024-12-10\ntitle: Orals', 'x.yaml', sidecarSchema)).toEqual({
      date: '2024-12-10',
      title: 'Orals',
    });
  });

  it('may be empty where nothing is required', () => {
    expect(parseYaml('# only a comment', 'x.yaml', sidecarSchema)).toEqual({});
  });

  it.each([
    ['a misspelt key', 'title: A\n\ntitel: B\n', 'unknown-key', 3, '"titel" is not a known key.'],
    ['a wrong type', 'title: A\nyear: soon\n', 'wrong-value', 2, '"year": expected a year such as 2025.'],
    [
      'a day that does not exist',
      'date: 2025-02-30\n',
      'wrong-value',
      1,
      '"date": expected an existing day such as "2025-10-29".',
    ],
    [
      'a script address',
      'url: javascript:alert(1)\n',
      'wrong-value',
      1,
      '"url": expected an address that starts with https:// or http://.',
    ],
    [
      'an address with a space',
      'url: https://letter.example/sub dir\n',
      'wrong-value',
      1,
      '"url": expected an address without spaces, quotation marks and angle brackets (a space is %20).',
    ],
    [
      'a key twice',
      'title: A\nyear: 2025\ntitle: B\n',
      'yaml-syntax',
      3,
      '"title" stands here and on line 1.',
    ],
    ['a key twice in braces', 'a: {b: 1,\n b: 2}\n', 'yaml-syntax', 2, '"b" stands here and on line 1.'],
    [
      'an open quotation mark',
      'year: 2025\ntitle: "A\nurl: b\n',
      'yaml-syntax',
      2,
      'The quotation mark " is opened here and never closed.',
    ],
    [
      'a colon within text',
      'year: 2025\ntitle: Papers: old and new\n',
      'yaml-syntax',
      2,
      'A colon and a space within text would begin a key.',
    ],
    [
      'a line that is indented',
      'year: 2025\n  title: A\n',
      'yaml-syntax',
      2,
      'This line is indented below one that has its value already.',
    ],
    [
      'a key without its colon',
      'title\nyear: 2025\n',
      'yaml-syntax',
      1,
      'This line has no key with a colon and a space.',
    ],
    [
      'a colon without its space',
      'title:A\nyear: 2025\n',
      'yaml-syntax',
      1,
      'This line has no key with a colon and a space.',
    ],
    [
      'a list below keys',
      'year: 2025\n- title\n',
      'yaml-syntax',
      2,
      'A point of a list ("- ") has no place here.',
    ],
    [
      'text behind quotation marks',
      'title: "Old" and new\n',
      'yaml-syntax',
      1,
      'Text goes on behind a value that has ended.',
    ],
    [
      'text that begins with a sign',
      'title: @letter\n',
      'yaml-syntax',
      1,
      'Text without quotes can’t begin with "@".',
    ],
    [
      'a backslash in quotes',
      'title: "C:\\Users"\n',
      'yaml-syntax',
      1,
      'A backslash within "…" begins an escape, and this one is unknown.',
    ],
    [
      'an open bracket',
      'title: [a, b\nyear: 2025\n',
      'yaml-syntax',
      2,
      'A bracket that is opened above is not closed before this line.',
    ],
    [
      'a list where a key is expected',
      'redirects:\n[]\n',
      'yaml-syntax',
      2,
      'This line has no key with a colon and a space.',
    ],
    [
      'a list in the place of a key',
      'title: x\n? [a, b]\n: c\n',
      'yaml-key',
      2,
      'A key is a list or mapping of its own here.',
    ],
    [
      'a placeholder of a template in the place of a key',
      'title: x\n{{ year }}: 2025\n',
      'yaml-key',
      2,
      'A key is a list or mapping of its own here.',
    ],
    [
      'text that would end before a number sign',
      'year: 2025\ntitle: Letter #7\n',
      'yaml-comment',
      2,
      'Of this text “#7” would be left out, as a comment.',
    ],
    [
      'several words that would end before a number sign',
      'title: Meet us in #reading on Mondays\n',
      'yaml-comment',
      1,
      'Of this text “#reading on Mondays” would be left out, as a comment.',
    ],
    [
      'a word that would be taken for a tag',
      'title: !News of the week\n',
      'yaml-sign',
      1,
      '“!News” at the beginning of text would be left out.',
    ],
    [
      'a word that would be taken for the name of an anchor',
      'title: &News of the week\n',
      'yaml-sign',
      1,
      '“&News” at the beginning of text would be left out.',
    ],
  ])('names the line of %s', (_what, text, rule, line, reason) => {
    expect(faults(() => parseYaml(text, 'x.yaml', sidecarSchema))).toMatchObject([
      { rule, line, reason, file: 'x.yaml', severity: 'error' },
    ]);
  });

  it.each([
    ['a comment', 'title: Letter # not 7\n'],
    ['a comment without a space behind one word', 'title: Letter #seven\n'],
    ['a comment behind quotes', 'title: "Letter" #7\n'],
    ['a number sign within a word', 'title: C#7\n'],
    ['a comment of its own line', 'title: Letter to all\n#seven\nyear: 2025\n#7\n'],
    ['a block', 'title: |\n  Letter #7\n'],
    ['an anchor in use', 'title: &name Letter\nlisting: *name\n'],
    ['a usual tag', 'title: !!str 7\n'],
  ])('takes %s', (_what, text) => {
    expect(faults(() => parseYaml(text, 'x.yaml', sidecarSchema))).toEqual([]);
  });

  it('says what is to be in quotes', () => {
    expect(faults(() => parseYaml('title: 2600\n', 'x.yaml', sidecarSchema))).toMatchObject([
      { reason: '"title": expected text.', advice: 'Put 2600 in quotes: "2600".' },
    ]);
  });

  it('says one thing of a line', () => {
    expect(faults(() => parseYaml('a: 1\rb: 2\rc: 3\r', 'x.yaml', sidecarSchema))).toHaveLength(1);
  });

  it('names the line of a fault deep inside', () => {
    const text =
      'a-paper:\n  confidence: verified\nother-paper:\n  confidence: verified\n  authors:\n    - Jane Doe\n    - 7\n';
    expect(faults(() => parseYaml(text, 'facts.yaml', factsFileSchema))).toMatchObject([
      { line: 7, reason: expect.stringContaining('other-paper.authors.1') },
    ]);
  });

  it('names every fault, not only the first', () => {
    const text =
      'title: T\ntagline: T\ndescription: D\nurl: nowhere\nlanguage: en\ntagAuthority: x\npublisher: P\nhbu: 1\n';
    const diagnostics = faults(() => parseYaml(text, 'site.yaml', siteFileSchema));
    expect(diagnostics.map(({ line }) => line).sort()).toEqual([4, 6, 8]);
  });

  it('asks a reason of every correction', () => {
    const text = 'merge:\n  - keep: one\n    drop: two\n';
    expect(faults(() => parseYaml(text, 'corrections.yaml', correctionsSchema))).toMatchObject([
      { line: 2, reason: expect.stringContaining('merge.0.why') },
    ]);
  });

  it('does not expand a bomb of aliases', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdef'[n]}`).join(', ')}]`).join('\n')}\n`;
    expect(() => parseYaml(bomb, 'x.yaml', sidecarSchema)).toThrow();
  });
});

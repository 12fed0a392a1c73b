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
      'a key twice',
      'title: A\nyear: 2025\ntitle: B\n',
      'yaml-syntax',
      3,
      '"title" stands here and on line 1.',
    ],
    ['a key twice in braces', 'a: {b: 1,\n b: 2}\n', 'yaml-syntax', 2, '"b" stands here and on line 1.'],
    ['no YAML', 'title: "A\n', 'yaml-syntax', 2, expect.anything()],
  ])('names the line of %s', (_what, text, rule, line, reason) => {
    expect(faults(() => parseYaml(text, 'x.yaml', sidecarSchema))).toMatchObject([
      { rule, line, reason, file: 'x.yaml', severity: 'error' },
    ]);
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

import { describe, expect, test } from 'vitest';
import { decodeName } from '../../src/text/decode-name.ts';

describe('a name typed in TeX', () => {
  test.each([
    ["{\\v R}eh{\\'a}k", 'Řehák'],
    ['{\\v{R}}eh', 'Řeh'],
    ['Erd{\\H o}s', 'Erdős'],
    ['Schr{\\"o}dinger', 'Schrödinger'],
    ["Poincar\\'{e}", 'Poincaré'],
    ['{\\L}ukasz', 'Łukasz'],
    ['Fran{\\c c}ois', 'François'],
    ['{OpenAI}', 'OpenAI'],
    ['Donald~E. Knuth', 'Donald E. Knuth'],
    ['Donald~ E. {Knuth} ', 'Donald E. Knuth'],
    ['{\\O}rsted', 'Ørsted'],
    ["Garc\\'\\i a", 'García'],
    ["Mar\\'\\i Ys", 'Marí Ys'],
    ['Nguy{\\~{\\^e}}n', 'Nguyễn'],
    ['Nguy\\~\\^en', 'Nguyễn'],
    ["Ph{\\d{a}}m Ti{\\'{\\^{e}}}n", 'Phạm Tiến'],
    ['B\\`{\\u{a}}ng H\\h{a}i', 'Bằng Hải'],
    ['D{\\uhorn}{\\ohorn}ng', 'Dương'],
    ['JosÃ© MartÃ­nez', 'José Martínez'],
    ['VÄƒn Nguyá»…n', 'Văn Nguyễn'],
    ['ANDRÉ JOÃO', 'ANDRÉ JOÃO'],
    ['Plain Name', 'Plain Name'],
    ["Conor O'Neill", "Conor O'Neill"],
  ])('%s is %s', (typed, name) => {
    expect(decodeName(typed)).toBe(name);
  });

  test.each(['\\foo{X}', '$\\alpha$ Smith', '{Unclosed', 'A\\mathcal{B}'])('%s is refused', (typed) => {
    expect(decodeName(typed)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { WorkingText } from '../../src/text/working-text.ts';

describe('rewriting a text', () => {
  test('every match is replaced, empty ones too, and those without a replacement stay', () => {
    const text = new WorkingText('a1b2');
    text.rewrite(/\d/g, ([digit]) => (digit === '1' ? undefined : 'two'), 'digits');
    text.rewrite(/(?=b)/g, () => '-', undefined);
    expect(text.body).toBe('a1-btwo');
    expect(text.repairs).toEqual([{ rule: 'digits', before: '2', after: 'two', around: ['a1b', ''] }]);
  });
  test('a pattern that would find its first match for ever is refused', () =>
    expect(() => new WorkingText('aa').rewrite(/a/, () => undefined, undefined)).toThrow(TypeError));
});

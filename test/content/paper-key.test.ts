import { describe, expect, it } from 'vitest';
import { contradicts } from '../../src/content/paper-key.ts';

/** `shared` words that both abstracts have, `own` more that each has alone. */
function abstracts(shared: number, own: number): readonly [string, string] {
  const words = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `word${letter}${'abcdefghijklmnopqrstuvwxyz'[at]}`);
  const common = words('x', shared);
  return [[...common, ...words('y', own)].join(' '), [...common, ...words('z', own)].join(' ')];
}

function contradictsWith(shared: number, own: number, more = {}): boolean {
  const [one, other] = abstracts(shared, own);
  return contradicts(
    { title: 'Same', abstract: one, firstDate: '2024-01-01', authorCount: 3 },
    { title: 'Same', abstract: other, firstDate: '2024-02-01', authorCount: 3, ...more },
  );
}

describe('entries of one title', () => {
  it('are two papers where their abstracts share less than 15 % of their longer words', () => {
    // 2 of 14 words are 14 %, 3 of 19 are 16 %.
    expect(contradictsWith(2, 6)).toBe(true);
    expect(contradictsWith(3, 8)).toBe(false);
    expect(contradictsWith(0, 6)).toBe(true);
    expect(contradictsWith(6, 0)).toBe(false);
  });

  it('are one where nothing but the abstract differs', () => {
    expect(contradictsWith(0, 6, { firstDate: '2024-01-01' })).toBe(false);
    expect(contradictsWith(0, 6, { firstDate: undefined })).toBe(false);
    expect(contradictsWith(0, 6, { firstDate: undefined, authorCount: 4 })).toBe(true);
  });

  it('are one where there is nothing to compare', () => {
    expect(contradictsWith(0, 6, { abstract: undefined })).toBe(false);
    const [one, other] = abstracts(0, 6);
    expect(
      contradicts({ abstract: one, authorCount: 1 }, { title: 'Same', abstract: other, authorCount: 2 }),
    ).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { toAsciiSlug } from '../../src/words/ascii-slug.ts';

describe('the slug of a name', () => {
  it.each([
    ['José Ñandú', 'jose-nandu'],
    ['张伟', 'u5f20-u4f1f'],
    ['Nul', 'nul-name'],
  ])('%s', (name, slug) => {
    expect(toAsciiSlug(name)).toBe(slug);
  });

  it('is never too long for a file system, and still tells two long names apart', () => {
    const [one, other] = [`${'long '.repeat(900)}one`, `${'long '.repeat(900)}other`].map(toAsciiSlug);
    expect(one?.length).toBeLessThan(100);
    expect(one).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(other).not.toBe(one);
  });
});

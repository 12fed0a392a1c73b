import { describe, expect, it } from 'vitest';
import { toSlug } from '../../src/words/slug.ts';

describe('the slug of a title', () => {
  it.each([
    ['A β-VAE for Pokémon', 'a-beta-vae-for-pokemon'],
    ['深度学习的推理能力', 'shen-du-xue-xi-de-tui-li-neng-li'],
    ['基于 GPT 的推理', 'ji-yu-gpt-de-tui-li'],
    ['カーネル法', 'kaneru-fa'],
    ['기계 학습', 'gigye-hagseub'],
    ['Глубокое обучение', 'glubokoe-obuchenie'],
    ['التعلم العميق', 'lt-lm-l-myq'],
    ['∞', 'inf'],
    ['索引', 'suo-yin'],
  ])('%s is %s', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  it('is short, and cut between words', () => {
    const slug = toSlug('推理'.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(72);
    expect(slug).toMatch(/^(tui-li-)+tui(-li)?$/);
  });

  it('is that of other words where a title has nothing to spell', () => {
    expect(toSlug('…', 'arxiv 2510.01234')).toBe('arxiv-2510-01234');
    expect(toSlug('A title', 'arxiv 2510.01234')).toBe('a-title');
  });

  it('is never empty', () => {
    expect(toSlug('…', '\u200b')).toMatch(/^paper-/);
    expect(toSlug('…')).toMatch(/^paper-/);
    expect(toSlug('\u200b')).toMatch(/^paper-/);
  });
});

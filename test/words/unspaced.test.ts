import { describe, expect, it } from 'vitest';
import { wordVariants } from '../../src/search/index/word-variants.ts';
import { indexWords } from '../../src/search/query/search-query.ts';
import { buildWordMatcher } from '../../src/search/query/word-match.ts';
import { splitWords } from '../../src/words/split-words.ts';

describe('words of scripts without spaces', () => {
  it.each([
    ['推理能力', ['推理', '理能', '能力']],
    ['GPT模型', ['gpt', '模型']],
    ['幹線', ['幹線']],
    ['기계학습을', ['기계', '계학', '학습', '습을']],
    ['A plain title', ['a', 'plain', 'title']],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it.each([
    ['大语言模型的推理能力研究', '推理能力'],
    ['北海道新幹線の旅客予測', '幹線'],
    ['심층 기계학습을 위한', '학습'],
    ['カーネル法による推定', 'カーネル'],
  ])('a word within %s is indexed as it is asked for', (text, query) => {
    const indexed = wordVariants(text, new Map());
    const asked = indexWords(query);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((word) => !indexed.includes(word))).toEqual([]);
    expect(
      buildWordMatcher(asked)(text.split(' ').at(-1) === text ? text : (text.split(' ')[1] ?? '')),
    ).toBeDefined();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers, readIdentifier } from '../../src/search/query/read-identifier.ts';
import { askFor, indexWords, parseQuery } from '../../src/search/query/search-query.ts';

const none: ReadonlySet<string> = new Set();

describe('identifiers, however they are pasted', () => {
  test.each([
    ['2402.09739', '2402.09739'],
    ['arXiv:2402.09739v2', '2402.09739'],
    [' arxiv 2402.09739 ', '2402.09739'],
    ['https://arxiv.org/abs/2402.09739', '2402.09739'],
    ['arxiv.org/pdf/2402.09739v1.pdf', '2402.09739'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['arXiv:math.GT/0309136v1', 'math.GT/0309136'],
    ['https://doi.org/10.1000/182', '10.1000/182'],
    ['10.48550/arXiv.2309.12288', '2309.12288'],
    ['doi:10.48550/ARXIV.2309.12288v2', '2309.12288'],
    ['https://doi.org/10.48550/arXiv.hep-th/9901001', 'hep-th/9901001'],
    ['https://www.arxiv.org/abs/2402.09739', '2402.09739'],
    ['https://export.arxiv.org/pdf/2402.09739v2.pdf', '2402.09739'],
    ['http://arxiv.org/abs/2402.09739?context=cs', '2402.09739'],
    ['https://arxiv.org/html/2402.09739v1#S3', '2402.09739'],
    ['https://huggingface.co/papers/2402.09739', '2402.09739'],
    ['https://ar5iv.labs.arxiv.org/html/hep-th/9901001', 'hep-th/9901001'],
    ['(arXiv:2402.09739)', '2402.09739'],
    ['arXiv:2402.09739 [cs.LG]', '2402.09739'],
    ['arXiv preprint arXiv:2402.09739, 2024.', '2402.09739'],
    ['id:2402.09739', '2402.09739'],
    ['https://doi.org/10.1000/182.', '10.1000/182'],
    ['10.1016/S0140-6736(05)67950-1', '10.1016/S0140-6736(05)67950-1'],
    ['DOI: https://doi.org/10.1000/182', '10.1000/182'],
    ['doi.org/10.48550/arXiv.2309.12288', '2309.12288'],
    ['DOI 10.1000/182', '10.1000/182'],
    ['arXiv: https://arxiv.org/abs/2402.09739', '2402.09739'],
    ['arXiv:2402.09739 (cs.LG)', '2402.09739'],
    ['arXiv:2402.09739v4 [cs.CL] 26 May 2024', '2402.09739'],
    ['https://openreview.net/forum?id=tEYskw1VY2', 'tEYskw1VY2'],
    ['https://openreview.net/attachment?id=tEYskw1VY2&name=pdf', 'tEYskw1VY2'],
    ['https://openreview.net/forum?referrer=%5Ba%5D&id=tEYskw1VY2#discussion', 'tEYskw1VY2'],
    ['openreview:tEYskw1VY2', 'tEYskw1VY2'],
    ['oai:arXiv.org:2402.09739', '2402.09739'],
    ['arXiv：2402.09739', '2402.09739'],
    ['２４０２．０９７３９', '2402.09739'],
    ['eprint=2402.09739', '2402.09739'],
    ['2024arXiv240209739G', '2402.09739'],
    ['https://ui.adsabs.harvard.edu/abs/2013arXiv1312.6120S/abstract', '1312.6120'],
    ['abs/2402.09739', '2402.09739'],
    ['eprint 2402.09739', '2402.09739'],
    ['arxiv_2402.09739.pdf', '2402.09739'],
    ['https://doi.org/10.1000/182?utm_source=feed', '10.1000/182'],
    ['https://www.alphaxiv.org/overview/2402.09739v2?tab=1', '2402.09739'],
    ['https://api.semanticscholar.org/arXiv:2402.09739', '2402.09739'],
    ['https://example.org/paper?arxiv=2402.09739&x=1', '2402.09739'],
    ['https://dl.acm.org/doi/abs/10.1145/3586074', '10.1145/3586074'],
    ['link.springer.com/content/pdf/10.1007/s10994-021-05946-3.pdf', '10.1007/s10994-021-05946-3'],
    ['https://www.example.org/articles/10.3389/fnins.2020.00001/full#h2', '10.3389/fnins.2020.00001'],
  ])('%s', (text, id) => {
    expect(parseQuery(text, none)).toEqual({ words: [id], asked: [], sent: id });
  });
});

test.each([
  ['mamba 2402.09739'],
  ['2025ApJ...981L..12P'],
  ['https://example.org/news/1234567'],
  ['https://example.org/release/12402.09739'],
  ['https://example.org/blog/10.5-years'],
  ['2402.09739 and 2312.00752'],
  ['Dao, 2023, arXiv:2402.09739'],
])('no identifier alone: %s', (text) => {
  expect(readIdentifier(text)).toBeUndefined();
});

test.each([
  ['2402.09739, 2312.00752', ['2402.09739', '2312.00752']],
  ['see 2402.09739v2 and (arXiv:2312.00752).', ['2402.09739', '2312.00752']],
  ['@misc{a, eprint={2402.09739}, url={https://arxiv.org/abs/2402.09739}}', ['2402.09739']],
  ['arXiv:2402.09739 [cs], Dec. 2023.', ['2402.09739']],
  ['Nature 1 (2023), https://doi.org/10.1000/182, p. 3', ['10.1000/182']],
  ['https://openreview.net/forum?id=tEYskw1VY2 NeurIPS 2024', ['tEYskw1VY2']],
  ['[arXiv](https://arxiv.org/abs/2402.09739)', ['2402.09739']],
  ['[2402.09739](http://arxiv.org/abs/2402.09739v3), 2024', ['2402.09739']],
  ['a loss of 12.5 in 2023.', []],
])('identifiers within: %s', (text, ids) => {
  expect(findIdentifiers(text)).toEqual(ids);
});

describe('words in the spelling of the index', () => {
  test.each([
    ['Colour quantisation', 'color quantization'],
    ['state-space models', 'state space models'],
    ['β-VAE', 'beta vae'],
    ['Erdős–Rényi', 'erdos renyi'],
    ['Łukasz Kaiser', 'lukasz kaiser'],
    ['Schrödinger’s cat', 'schrodinger cat'],
    ['diffusion Diffusion', 'diffusion'],
  ])('%s', (text, words) => {
    expect(indexWords(text).join(' ')).toBe(words);
  });
});

test('the label and version of an identifier beside other words are not asked for', () => {
  expect(parseQuery('arXiv:2402.09739v3 qurating', none).sent).toBe('2402 09739 qurating');
  expect(parseQuery('arxiv listings', none).sent).toBe('arxiv listings');
});

test('function words and single letters are not asked for, unless there is nothing else', () => {
  expect(parseQuery('The reversal of a curse', none).sent).toBe('reversal curse');
  expect(parseQuery('the of', none).sent).toBe('the of');
  expect(parseQuery('papers about weather', none).sent).toBe('weather');
  expect(parseQuery('papers', none).sent).toBe('papers');
});

test.each([
  ['can you recommend any papers about quantum batteries?', 'quantum batteries'],
  ['I am looking for something on grokking', 'grokking'],
  ['please find articles discussing the reversal curse', 'reversal curse'],
  ['tell me something about chromatography', 'chromatography'],
  ['latest papers on mamba', 'mamba'],
  ['mamba paper pdf download', 'mamba'],
  ['which authors work on active matter', 'active matter'],
  ['work on memory at work', 'memory'],
  ['memory at work', 'memory work'],
  ['explain hallucinations', 'explain hallucinations'],
  ['known unknowns', 'known unknowns'],
  ['where to find grokking', 'find grokking'],
  ['latest articles', 'latest articles'],
  ['why can’t they forget', 'forget'],
  ["we don't know what they’re sharing", 'sharing'],
  ['why dont they forget', 'forget'],
  ['Berglund et al. 2023', 'berglund 2023'],
  ['Al-Kuwari et al., spin chains', 'al_ kuwari spin chains'],
  ['Mezić et al', 'mezic'],
  ['who wrote Mamba?', 'mamba'],
  ['who introduced state spaces', 'state spaces'],
  ['they introduced state spaces', 'introduced state spaces'],
  ['how does grokking work?', 'grokking'],
  ['how memory works at work', 'memory works work'],
  ['does pruning work', 'pruning work'],
])('what a question asks by is not asked for: %s', (text, sent) => {
  expect(parseQuery(text, none).sent).toBe(sent);
});

test('common words are not asked for beside two rarer ones, but still count', () => {
  const common = new Set(['model', 'learning']);
  expect(parseQuery('models of quantum learning batteries', common)).toMatchObject({
    words: ['models', 'quantum', 'learning', 'batteries'],
    asked: ['quantum', 'batteries'],
  });
  expect(parseQuery('quantum models', common).asked).toEqual(['quantum', 'models']);
});

describe('short words', () => {
  test('are whole words, the last one only when nothing is being typed', () => {
    expect(parseQuery('Gu spaces', none).sent).toBe('gu_ spaces');
    expect(parseQuery('spaces Gu', none).sent).toBe('spaces gu_');
    expect(parseQuery('spaces Gu', none, true).sent).toBe('spaces gu');
    expect(parseQuery('spaces Gu ', none, true).sent).toBe('spaces gu_');
  });
  test('alone may begin a longer one, and are asked for whole first', () => {
    expect(askFor(['gu'])).toBe('gu');
    expect(parseQuery('Gu', none)).toMatchObject({ sent: 'gu', joined: { sent: 'gu_' } });
    expect(parseQuery('Gu', none, true).joined).toBeUndefined();
    for (const text of ['mamba', 'Q', 'of', 'a b'])
      expect([text, parseQuery(text, none).joined]).toEqual([text, undefined]);
  });
});

test('any text at all: something is asked for whenever there is a letter or digit, and never markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { sent, words } = parseQuery(text, none);
      expect(sent === '').toBe(words.length === 0);
      for (const word of words) expect(word).not.toMatch(/\s/);
    }),
  );
});

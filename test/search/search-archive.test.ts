import { describe, expect, test } from 'vitest';
import { contentDivider } from '../../src/search/content-divider.ts';
import { buildLexicon } from '../../src/search/lexicon/build-lexicon.ts';
import { abstractOf } from '../../src/search/query/abstract-of.ts';
import type { IndexedPaper, IndexHit, SearchSource } from '../../src/search/query/index-source.ts';
import { offerCorrection } from '../../src/search/query/offer-correction.ts';
import { readQuery } from '../../src/search/query/read-query.ts';
import { searchArchive } from '../../src/search/query/search-archive.ts';
import type { SearchOutcome } from '../../src/search/query/search-outcome.ts';
import { buildWordMatcher, splitPrinted } from '../../src/search/query/word-match.ts';
import { splitWords } from '../../src/words/split-words.ts';
import { buildVocabulary } from '../build-vocabulary.ts';

function paper(id: string, title: string, authors = '', abstract = '', hidden = ''): IndexedPaper {
  const content = `${abstract} ${contentDivider} ${hidden}`;
  return { url: `papers/${id}/`, title, authors, content, filters: {} };
}

const papers = [
  paper('twins-gb', 'Causal evidence for colours', 'Benjamin Davis'),
  paper('twins-us', 'Causal Evidence for Colors', 'Benjamin Davis'),
  paper('gui', 'A guide to state machines', 'Ana Guidi', 'diffusion of guidance'),
  paper(
    'mamba',
    'Linear sequences with state spaces',
    'Albert Gu, Tri Dao',
    'We use diffusion and space.',
    '2312.00752 icml 2023',
  ),
  paper(
    'evaluator',
    'LLM Evaluators Favor Their Own Generations',
    'Arjun Panickssery',
    'Evaluation of texts.',
  ),
  paper(
    'scaling',
    'Search at inference',
    'Bo Ek, Ana Grey, Jan Łoś',
    'Test-time scaling, a tree-of-thoughts run, ahead-of-time plans.',
  ),
  paper(
    'diffusion',
    'The principles of diffusion models',
    'Yang Song',
    'Diffusion models diffusion.',
    '2510.21890',
  ),
];
const vocabulary = buildVocabulary(
  papers.map(({ title, authors, content }) => ({ title, authors: [authors], abstract: content })),
);

const lexicon = new Map(
  buildLexicon(
    papers.map((one) => ({
      title: one.title,
      abstract: abstractOf(one),
      authors: one.authors,
      published: [],
    })),
  ).map((entry) => [entry.stem, entry]),
);

/** Answers as Pagefind does: all words, as beginnings, in the papers' order; words it has no trace of count for nothing. */
function source(order: 'relevance' | 'date' = 'relevance') {
  const asked: string[] = [];
  let vocabularyLoads = 0;
  const value: SearchSource = {
    order,
    typed: false,
    paperCount: papers.length,
    lexicon: async (stems) =>
      new Map(
        stems.flatMap((stem) => {
          const entry = lexicon.get(stem);
          return entry === undefined ? [] : [[stem, entry]];
        }),
      ),
    search: async (sent) => {
      asked.push(sent ?? '');
      const phrase = /^"(.+)"$/.exec(sent ?? '')?.[1];
      const words = (phrase ?? sent ?? '').split(' ').filter((word) => word !== '');
      const has = (one: IndexedPaper, word: string): boolean => {
        if (one.content.split(' ').includes(word)) return true;
        const matcher = buildWordMatcher([word.replace('_', '')], word.endsWith('_'));
        return splitPrinted(`${one.title} ${one.authors} ${one.content}`).some(
          (printed) => matcher(printed) !== undefined,
        );
      };
      const known = words.filter((word) => papers.some((one) => has(one, word)));
      const all =
        sent === null
          ? papers
          : known.length === 0
            ? []
            : papers.filter((one) => words.every((word) => has(one, word)));
      const hits = phrase === undefined ? all : papers.filter(({ content }) => hasPhrase(content, phrase));
      return { hits: hits.map((one) => toHit(one, words)), counts: {} };
    },
    vocabulary: async () => {
      vocabularyLoads += 1;
      return vocabulary;
    },
  };
  return { value, asked, loads: () => vocabularyLoads };
}

/** Of words with hyphens within, Pagefind knows the place of the closed form alone. */
function hasPhrase(content: string, phrase: string): boolean {
  const close = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}_ ]/gu, '')} `;
  return close(content).includes(close(phrase));
}

function toHit(one: IndexedPaper, words: readonly string[]): IndexHit {
  // What stands in a title or a name counts there as printed; other spellings are in the content.
  const asked = words.map((word) => word.replace('_', '').replace(/s$/, ''));
  const matches = (text: string): boolean =>
    splitWords(text).some((word) => asked.some((one) => word.startsWith(one)));
  return {
    id: one.url,
    score: 1,
    inTitle: matches(one.title),
    inAuthors: matches(one.authors),
    load: async () => one,
  };
}

const none: ReadonlySet<string> = new Set();

const ask = (text: string, from = source().value): Promise<SearchOutcome> =>
  searchArchive(readQuery(text, {}), none, from);

const idsOf = ({ papers: found }: SearchOutcome): readonly string[] =>
  found.map(({ paper: { url } }) => url.split('/')[1] ?? '');

async function ids(text: string, from = source().value): Promise<readonly string[]> {
  const outcome = await ask(text, from);
  return idsOf(outcome).slice(0, outcome.total);
}

test('a title as printed comes before its twin in another spelling', async () => {
  expect(await ids('Causal evidence for colours')).toEqual(['twins-gb', 'twins-us']);
  expect(await ids('causal evidence for colors')).toEqual(['twins-us', 'twins-gb']);
});

test('by date, the order of the index stands', async () => {
  expect(await ids('causal evidence for colors', source('date').value)).toEqual(['twins-gb', 'twins-us']);
});

test('a short family name is a whole word', async () => {
  expect(await ids('Gu state')).toEqual(['mamba']);
});

test('words that fit cost no vocabulary', async () => {
  const { value, loads } = source();
  await ask('diffusion principles', value);
  expect(loads()).toBe(0);
});

describe('a query that no paper answers in full', () => {
  test('is answered with its correction, and says so', async () => {
    const outcome = await ask('principles of diffusoin');
    expect(idsOf(outcome)[0]).toBe('diffusion');
    expect(outcome).toMatchObject({ total: 1, instead: ['principles', 'diffusion'] });
  });
  test('keeps a word that may be none of the archive’s where its correction gives no paper with all of them', async () => {
    const outcome = await ask('colours of diffusoin evaluators');
    expect(outcome).toMatchObject({ total: 0, instead: undefined });
    const found = outcome.papers.find(({ paper: { url } }) => url.includes('papers/diffusion'));
    expect(found).toMatchObject({
      lacking: ['colours', 'evaluators'].map((word) => word.replace('ou', 'o')),
      also: ['diffusion'],
    });
  });
  test('may have a slip in a function word, which is asked for neither way', async () => {
    const outcome = await ask('evaluators favor thier generations');
    expect(outcome).toMatchObject({ total: 1, instead: ['evaluators', 'favor', 'their', 'generations'] });
  });
  test('is never cut to one word by a correction', async () => {
    const outcome = await ask('favor thier');
    expect(outcome).toMatchObject({ total: 0, instead: undefined });
    expect(outcome.papers[0]).toMatchObject({ lacking: ['thier'], also: [] });
  });
  test('has a short word corrected only where a paper has all of the others', async () => {
    expect(await ask('gudie machines')).toMatchObject({ total: 1, instead: ['guide', 'machines'] });
    const outcome = await ask('gudie evaluators');
    expect(outcome).toMatchObject({ total: 0, instead: undefined });
    expect(outcome.papers.flatMap(({ also }) => also)).not.toContain('guide');
  });
  test('may have two words written as one, which stand beside each other in a paper', async () => {
    expect(await ask('principles diffusionmodels')).toMatchObject({
      total: 1,
      instead: ['principles', 'diffusion', 'models'],
    });
    expect(await ask('statemachines')).toMatchObject({ total: 1, instead: ['state', 'machines'] });
    expect(await ask('statediffusion')).toMatchObject({ total: 0, instead: undefined });
  });
  test('may have a word typed as two, of which no paper has one', async () => {
    expect(await ask('diff usion models')).toMatchObject({ total: 1, instead: ['diffusion', 'models'] });
    expect(await ask('prin ciples')).toMatchObject({ total: 1, instead: ['principles'] });
    // The stem of the two together may be that of the first.
    expect(await ask('generation evaluatros')).toMatchObject({
      total: 1,
      instead: ['generation', 'evaluators'],
    });
    expect(await ask('principles of sta temachines')).toMatchObject({ total: 0, instead: undefined });
    expect(await ask('evaluators machines')).toMatchObject({ total: 0, instead: undefined });
  });
  test('is answered by the papers of the identifiers in it', async () => {
    const citation = 'A. Gu, T. Dao. Mamba. CoRR abs/2312.00752v2, p. 3';
    expect(await ask(citation)).toMatchObject({ total: 1, instead: ['2312.00752'] });
    expect(idsOf(await ask(citation))).toEqual(['mamba']);
    expect(await ids('see 2510.21890, 2312.00752 and 2402.99999')).toEqual(['diffusion', 'mamba']);
    expect(await ask('principles 2402.99999')).toMatchObject({ total: 0, instead: undefined });
  });
  test('may be a citation’s key or a venue and its year in one', async () => {
    expect(await ask('gu2023spaces')).toMatchObject({ total: 1, instead: ['gu', '2023', 'spaces'] });
    expect(await ask('icml2023 diffusion')).toMatchObject({
      total: 1,
      instead: ['icml', '2023', 'diffusion'],
    });
    expect(await ask('xqzvwkj2023')).toMatchObject({ total: 0, instead: undefined });
  });
  test('may have a slip that makes a word of the dictionary, of one that many papers have', async () => {
    const { value } = source();
    const related = (weight: number) => [{ words: 'machines', weight, papers: 1 }];
    const from = (papersOf: number, weight = 3): SearchSource => ({
      ...value,
      lexicon: async (stems) =>
        new Map([
          ...(await value.lexicon(stems)),
          ...['diffuson', 'diffusyon'].map(
            (stem) => [stem, { stem, papers: 0, related: related(weight) }] as const,
          ),
        ]),
      vocabulary: async () => new Map([['diffusion', papersOf]]),
    });
    expect(await ask('diffuson principles', from(3))).toMatchObject({ instead: ['diffusion', 'principles'] });
    expect((await ask('diffuson principles', from(2))).instead).toBeUndefined();
    // A word that the tables of the archive's own fields have is meant.
    expect((await ask('diffuson principles', from(3, 4))).instead).toBeUndefined();
    // Another letter in the place of one makes other words: modems are no models.
    expect((await ask('diffusyon principles', from(3))).instead).toBeUndefined();
    const { papers: found } = await ask('diffuson evaluators', from(3));
    expect(found.flatMap(({ also }) => also)).not.toContain('diffusion');
    const typing = { ...from(3), typed: true };
    expect((await ask('principles diffuson', typing)).instead).toBeUndefined();
  });
  test('that is signs alone asks for nothing', async () => {
    for (const text of ['-', '…', '?!']) {
      const { value, asked } = source();
      expect((await ask(text, value)).papers).toEqual([]);
      expect(asked).toEqual([]);
    }
  });
  test('is answered by papers with some of the words, which say what they lack', async () => {
    const outcome = await ask('principles diffusion xqzvwkj');
    expect(outcome.total).toBe(0);
    expect(idsOf(outcome)).toEqual(['diffusion', 'gui', 'mamba']);
    expect(outcome.papers.map(({ lacking }) => lacking.join(' '))).toEqual([
      'xqzvwkj',
      'principles xqzvwkj',
      'principles xqzvwkj',
    ]);
  });
  test('is answered first by the paper whose title it nearly is', async () => {
    const outcome = await ask('linear: a guide to state');
    expect(outcome.total).toBe(0);
    expect(idsOf(outcome)).toEqual(['gui', 'mamba']);
    expect(idsOf(await ask('linear state guide'))).toEqual(['mamba', 'gui']);
  });
  test('is answered by the rarest words first', async () => {
    const outcome = await ask('spaces diffusion colours');
    expect(outcome.total).toBe(0);
    expect(idsOf(outcome)[0]).toBe('mamba');
  });
  test('is answered by other words for the same, which are named', async () => {
    const outcome = await ask('llm judges');
    expect(outcome.total).toBe(0);
    expect(outcome.papers[0]).toMatchObject({ lacking: [], also: ['evaluator'] });
    expect(idsOf(outcome)[0]).toBe('evaluator');
  });
  test('has no function words of these marked', async () => {
    const { value } = source();
    const entry = { stem: 'tot', papers: 0, related: [{ words: 'tree of thoughts', weight: 9, papers: 1 }] };
    const from = { ...value, lexicon: async () => new Map([['tot', entry]]) };
    const { words, papers: found } = await ask('tot', from);
    expect(found.flatMap(({ also }) => also)).toEqual(['tree of thoughts']);
    expect(words).toEqual(expect.arrayContaining(['tree', 'thoughts']));
    expect(words).not.toContain('of');
  });
  test('stays empty only where no word is known', async () => {
    for (const text of ['xqzvwkj', 'xqzvwkj qqvvzz', '"no such phrase"', '2402.99999']) {
      const outcome = await ask(text);
      expect(outcome.papers).toEqual([]);
      expect(outcome.instead).toBeUndefined();
    }
  });
  test('asks the index at most twice as often as it has words, and a few more', async () => {
    const { value, asked } = source();
    await ask('llm judges prefer their own words to diffusion of guidance', value);
    expect(asked.length).toBeLessThanOrEqual(1 + 8 + 10);
  });
});

test('a compound is an answer only where its parts are beside each other', async () => {
  expect(await ids('state-of-machines')).toEqual([]);
  expect(await ids('we-use diffusion')).toEqual(['mamba']);
});

test('a compound written apart is asked for in closed form if the archive has it as a word', async () => {
  const { value } = source();
  const lexicon: SearchSource['lexicon'] = async (stems) =>
    new Map([
      ...(await value.lexicon(stems)),
      ...(stems.includes('outspac')
        ? [['outspac', { stem: 'outspac', papers: 1, related: [] }] as const]
        : []),
    ]);
  const outcome = await ask('out spaces guide', { ...value, lexicon });
  expect(outcome.papers[0]?.lacking).toEqual(['out spaces']);
});

test('papers that have no more than a part of a compound say so, in its typed form', async () => {
  for (const [text, lacking] of [
    ['3-space', '3-space'],
    ['GPT-5 colours', 'GPT-5'],
    ['out spaces guide', 'out spaces'],
  ] as const) {
    const outcome = await ask(text);
    expect([text, outcome.total, outcome.papers.length > 0]).toEqual([text, 0, true]);
    for (const one of [...outcome.papers, ...outcome.papers.map(({ paper: row }) => outcome.annotate(row))])
      expect(one.lacking).toContain(lacking);
  }
  expect((await ask('2-machines of-models')).papers[0]?.lacking).toEqual(['2-machines', 'of-models']);
  expect((await ask('a-guide-to machines')).papers[0]?.lacking).toEqual([]);
});

test('a compound that the index takes for the beginning of other words is asked for in its parts', async () => {
  const { value } = source();
  const other = toHit(paper('other', 'Another'), []);
  const others = Array.from({ length: 12 }, (_, at) => ({ ...other, id: `other-${at}` }));
  const search: SearchSource['search'] = async (asked) => {
    const answer = await value.search(asked === 'aguideto machines' ? 'guide machines' : asked);
    return asked === 'aguideto machines' ? { ...answer, hits: [...answer.hits, ...others] } : answer;
  };
  expect(await ids('a-guide-to machines', { ...value, search })).toEqual(['gui']);
});

test('papers with all of the words stand above those with some', async () => {
  const outcome = await ask('diffusion guidance');
  expect(outcome.total).toBe(1);
  expect(idsOf(outcome)).toEqual(['gui', 'mamba', 'diffusion']);
  expect(outcome.papers[0]?.lacking).toEqual([]);
  expect(outcome.papers[1]?.lacking).toEqual(['guidance']);
});

describe('parts of a query beside words', () => {
  test('a word to leave out', async () => {
    expect(await ids('diffusion -guidance')).toEqual(['diffusion', 'mamba']);
    expect(await ids('diffusion -xqzvwkj')).toHaveLength(3);
  });
  test('only words to leave out: everything else', async () => {
    expect(await ids('-diffusion')).toEqual(['twins-gb', 'twins-us', 'evaluator', 'scaling']);
  });
  test('an author, by whole short names', async () => {
    expect(await ids('author:gu')).toEqual(['mamba']);
    expect(await ids('author:"albert gu" diffusion')).toEqual(['mamba']);
    expect(await ids('author:"Gu et al." diffusion')).toEqual(['mamba']);
    for (const name of ['grey', 'Gray', 'Los', 'łoś'])
      expect(await ask(`author:${name}`), name).toMatchObject({ total: 1, instead: undefined });
    expect(await ids('diffusion -author:gu')).toEqual(['diffusion', 'gui']);
  });
  test('a word of the title', async () => {
    expect(await ids('title:diffusion')).toEqual(['diffusion']);
    for (const word of ['colours', 'colors', 'color'])
      expect([word, await ids(`title:${word}`)]).toEqual([
        word,
        expect.arrayContaining(['twins-gb', 'twins-us']),
      ]);
  });
  test('several words of the title, beside each other where a title has them so', async () => {
    expect(await ids('title:"causal evidence" title:"for colors"')).toEqual(['twins-us']);
    expect(await ids('title:"evidence causal"')).toEqual(['twins-gb', 'twins-us']);
  });
  test('words of the title, of which function words have no whole form in the index', async () => {
    const { value, asked } = source();
    expect(await ids('title:"principles of diffusion"', value)).toEqual(['diffusion']);
    expect(asked).not.toContainEqual(expect.stringContaining('of_'));
  });
  test('a phrase, in an abstract or a title', async () => {
    expect(await ids('"diffusion models"')).toEqual(['diffusion']);
    expect(await ids('"state machines"')).toEqual(['gui']);
  });
  test('a phrase is the same with hyphens and without', async () => {
    for (const phrase of [
      'test time',
      'test-time',
      'Test time scaling',
      'test-time scaling',
      'tree of thoughts',
    ])
      expect([phrase, await ids(`"${phrase}"`)]).toEqual([phrase, ['scaling']]);
    for (const phrase of ['scaling a tree of thoughts run', 'ahead of time plans', 'diffusion-models'])
      expect([phrase, (await ask(`"${phrase}"`)).instead]).toEqual([phrase, undefined]);
    expect((await ask('"time test"')).instead).toEqual(['time', 'test']);
  });
  test('a phrase or a name that no paper has is read as words, which is said', async () => {
    for (const [text, words, id] of [
      ['"machines state"', ['machines', 'state'], 'gui'],
      ['author:"albert dao"', ['albert', 'dao'], 'mamba'],
      ['title:guidance diffusion', ['guidance', 'diffusion'], 'gui'],
    ] as const) {
      const outcome = await ask(text);
      expect([idsOf(outcome)[0], outcome.total]).toEqual([id, 1]);
      expect(outcome.instead).toEqual(words);
    }
  });
  test('the papers of a name that lack all of the words are shown without them', async () => {
    const outcome = await ask('author:davis guidance');
    expect(outcome.total).toBe(0);
    expect(idsOf(outcome)).toEqual(['twins-gb', 'twins-us']);
    expect(outcome.papers[0]?.lacking).toEqual(['guidance']);
  });
  test('clauses with OR between them: papers of either, those of both first', async () => {
    expect(await ids('guide OR panickssery')).toEqual(['gui', 'evaluator']);
    expect(await ids('author:ek OR author:gu OR "diffusion models"')).toEqual([
      'scaling',
      'mamba',
      'diffusion',
    ]);
    expect(await ids('guidance OR state diffusion -author:gu')).toEqual(['gui']);
    expect(await ids('guidance OR xqzvwkj')).toEqual(['gui']);
    expect(await ask('xqzvwkj OR yqzvwkj')).toMatchObject({ total: 0, papers: [] });
  });
  test('an identifier to leave out, in any form, and with OR', async () => {
    expect(await ids('diffusion -2510.21890')).toEqual(['gui', 'mamba']);
    expect(await ids('diffusion -arXiv:2510.21890v2')).toEqual(['gui', 'mamba']);
    expect(await ids('diffusion -2510.21891')).toHaveLength(3);
    expect(await ask('2510.21890 OR arXiv:2312.00752')).toMatchObject({ total: 2, instead: undefined });
    expect(await ids('2510.21890 OR panickssery')).toEqual(['diffusion', 'evaluator']);
  });
  test('words with OR count as beginnings, as they do without; words to leave out are whole', async () => {
    const lexicon: SearchSource['lexicon'] = async (stems) =>
      new Map(stems.map((stem) => [stem, { stem, papers: 1, related: [] }]));
    const from = { ...source().value, lexicon };
    expect(await ids('princ OR panickssery', from)).toEqual(['diffusion', 'evaluator']);
    expect(await ids('diffusion -princ', from)).toHaveLength(3);
  });
  test('the first letter of a word to leave out leaves nothing out while it is typed', async () => {
    const lexicon: SearchSource['lexicon'] = async (stems) =>
      new Map(stems.map((stem) => [stem, { stem, papers: 3, related: [] }]));
    const from = { ...source().value, lexicon };
    expect(await ids('diffusion -g', { ...from, typed: true })).toHaveLength(3);
    expect(await ids('diffusion -guidance', { ...from, typed: true })).toHaveLength(2);
  });
  test('“not” in a sentence leaves nothing out', async () => {
    expect(await ids('guidance not diffusion')).toEqual(['gui']);
  });
  test('fields nobody knows are words', async () => {
    const outcome = await ask('flavour:diffusion principles');
    expect(idsOf(outcome)[0]).toBe('diffusion');
  });
});

test('a rare word one slip away from a far commoner one gets an offer, others do not', async () => {
  const common = new Map([
    ['diffusion', 6],
    ['diffusing', 0],
  ]);
  const from = { vocabulary: async () => common };
  const few = await ask('xqzvwkj');
  expect(await offerCorrection('diffusin', few, from)).toBe('diffusion');
  expect(await offerCorrection('diffusion', few, from)).toBeUndefined();
  expect(await offerCorrection('diffusin model', few, from)).toBeUndefined();
  const titled = { paper: paper('one', 'Diffusin of ink'), lacking: [], also: [] };
  expect(await offerCorrection('diffusin', { ...few, total: 1, papers: [titled] }, from)).toBeUndefined();
});

test('a short word with another letter in front, or of four letters with another within, is another word', async () => {
  for (const word of ['apace', 'tire', 'bime']) expect([word, (await ask(word)).papers]).toEqual([word, []]);
  for (const [word, meant] of [
    ['sapce', 'space'],
    ['tiem', 'time'],
    ['eguidance', 'guidance'],
  ] as const)
    expect((await ask(word)).instead).toEqual([meant]);
});

test('no function word is offered', async () => {
  const from = { vocabulary: async () => new Map([['while', 7]]) };
  expect(await offerCorrection('whale', await ask('whale'), from)).toBeUndefined();
});

test('another word for one is no name of an author', async () => {
  const { value } = source();
  const related = [{ words: 'tri', weight: 5, papers: 1 }];
  const lexicon: SearchSource['lexicon'] = async () =>
    new Map([['xqzvwkj', { stem: 'xqzvwkj', papers: 0, related }]]);
  expect((await ask('xqzvwkj', { ...value, lexicon })).papers).toEqual([]);
});

test('the hidden words of a record are not shown', () => {
  expect(abstractOf({ ...papers[0], content: `Seen. ${contentDivider} hidden` } as IndexedPaper)).toBe(
    'Seen.',
  );
  expect(abstractOf({ ...papers[0], content: `${contentDivider} hidden` } as IndexedPaper)).toBe('');
});

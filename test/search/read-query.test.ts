import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeClause } from '../../src/search/query/change-query.ts';
import { findFacetValues } from '../../src/search/query/facet-values.ts';
import { type KnownFacetValues, queryOfTitle, readQuery } from '../../src/search/query/read-query.ts';

const values = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([value, label]) => ({ value, label }));

const known: KnownFacetValues = {
  year: values(['2022', '2022'], ['2023', '2023'], ['2024', '2024']),
  venue: values(
    ['iclr', 'ICLR'],
    ['neurips', 'NeurIPS'],
    ['iclr-workshops', 'ICLR workshops'],
    ['neural-networks', 'Neural Networks'],
  ),
  topic: values(
    ['reasoning', 'Reasoning and mathematics'],
    ['people', 'Language models and people'],
    ['efficiency', 'Quantisation, pruning and efficiency'],
    ['human-behaviour', 'Persons'],
  ),
  issue: values(
    ['2025-10-29', 'Issue 3, 29 October 2025'],
    ['2024-12-10', 'Issue 1, NeurIPS 2024 orals, 10 December 2024'],
  ),
};

const kinds = (text: string) =>
  readQuery(text, known).clauses.map((clause) => {
    const what = clause.kind === 'facet' ? clause.values.map(({ value }) => value).join('|') : clause.text;
    return `${clause.excluded ? '-' : ''}${clause.kind === 'facet' ? clause.facet : clause.kind} ${what}`;
  });

test.each([
  ['neurips24', 'neurips 2024'],
  ["NeurIPS'24,", 'NeurIPS 2024'],
  ['iclr’25', 'iclr 2025'],
  ['nips24', 'nips 2024'],
  ['qwen25', 'qwen25'],
  ['networks24', 'networks24'],
  ['neurips2024', 'neurips2024'],
  ['neurips245', 'neurips245'],
])('a venue with two digits of a year: %s', (text, words) => {
  expect(readQuery(`grok ${text}`, known).words).toBe(`grok ${words}`);
  expect(readQuery(text, {}).words).toBe(text);
});

test.each([
  ['year:2026', ['2026']],
  ['topic:cooking venue:sigmod mamba', ['cooking', 'sigmod']],
  ['issue:99', ['99']],
  ['has:video', ['video']],
  ['venue:"ICLR 2024" venue:neurips24 venue:iclr2025', []],
  ['What to believe in: a study', []],
  ['flavour:vanilla code:python', []],
  ['author:nobody title:nothing', []],
])('the value of a facet that has none like it is known to be none: %s', (text, unknown) => {
  const { clauses } = readQuery(text, known);
  const found = clauses.flatMap((one) => (one.kind !== 'facet' && one.isUnknown ? [one.text] : []));
  expect(found).toEqual(unknown);
  // On a disk no facet has values.
  expect(readQuery(text, {}).clauses.some((one) => one.kind !== 'facet' && one.isUnknown)).toBe(false);
});

test.each([
  ['mamba author:', ['word mamba']],
  ['mamba -title:"', ['word mamba']],
  ['mamba Year:', ['word mamba']],
  ['the source:', ['word the', 'word source:']],
  ['author: mamba', ['author mamba']],
  ['code:yes has:repo mamba', ['code yes', 'code yes', 'word mamba']],
  ['code:python', ['word code:python']],
])('a field without its value, and one whose name is a word: %s', (text, clauses) => {
  expect(kinds(text)).toEqual(clauses);
});

test.each([
  ['International Conference on Learning Representations', 'iclr'],
  ['Advances in Neural Information Processing Systems', 'neurips'],
  ['Proceedings of the International Conference on Learning Representations', 'iclr'],
  ['conference on language modeling', 'colm'],
  ['Neural Networks', 'neural-networks'],
  ['International Conference on Machine Learning', ''],
  ['Neural Processing', ''],
])('a venue by the words of its initials: %s', (typed, ids) => {
  const venues = [...(known.venue ?? []), { value: 'colm', label: 'COLM' }];
  expect(
    findFacetValues('venue', typed, venues)
      .map(({ value }) => value)
      .join('|'),
  ).toBe(ids);
});

test.each([
  ['20', '2022|2023|2024'],
  ['202', '2022|2023|2024'],
  ['23', '2023'],
  ["'24", '2024'],
  ['2024..2023', '2023|2024'],
  ['≥2023', '2023|2024'],
  ['≤2022', '2022'],
  ['19', ''],
  ['3', ''],
])('years half typed, short or the wrong way round: %s', (typed, years) => {
  const found = findFacetValues('year', typed, known.year ?? []);
  expect(found.map(({ value }) => value).join('|')).toBe(years);
});

test('every clause of a long query is understood', () => {
  const text =
    '"selective state" author:gu year:2023 venue:iclr topic:reasoning issue:3 has:code mamba -vision';
  expect(kinds(text)).toEqual([
    'phrase selective state',
    'author gu',
    'year 2023',
    'venue iclr',
    'topic reasoning',
    'issue 2025-10-29',
    'code yes',
    'word mamba',
    '-word vision',
  ]);
  expect(readQuery(text, known).words).toBe('mamba');
});

test.each([
  ['au:"Albert Gu" ti:mamba', ['author Albert Gu', 'title mamba']],
  ['intitle:“state space” -author:dao', ['title state space', '-author dao']],
  ['NOT vision ANDNOT images', ['-word vision', '-word images']],
  ['-"state space" -year:2022 -topic:reasoning', ['-phrase state space', '-year 2022', '-topic reasoning']],
  ['mamba OR transformers AND rnn', ['either mamba transformers', 'word rnn']],
  ['author:gu OR author:dao OR "tri dao" 2023', ['either gu dao tri dao', 'word 2023']],
  ['topic:reasoning OR topic:people', ['topic reasoning|people']],
  ['year:2022 OR year:2022..2023', ['year 2022|2023']],
  ['mamba OR year:2022', ['word mamba', 'year 2022']],
  ['mamba OR -rnn', ['word mamba', '-word rnn']],
  ['OR mamba or transformers OR', ['word mamba', 'word or', 'word transformers']],
  ['label:people source:iclr', ['topic people', 'venue iclr']],
  ['tag:people conference:iclr topics:reasoning', ['topic people', 'venue iclr', 'topic reasoning']],
  ['year>2022 mamba', ['year 2023|2024', 'word mamba']],
  ['Year >= 2024 year<2023', ['year 2024', 'year 2022']],
  ['year: > 2023 -year=2022', ['year 2024', '-year 2022']],
  ['in:neurips at:ICLR conf:neurips', ['venue neurips', 'venue iclr', 'venue neurips']],
  ['before:2024 after:2022 since:2023', ['year 2022|2023', 'year 2023|2024', 'year 2023|2024']],
  ['date:2022..2023 published:2024 -since:2023', ['year 2022|2023', 'year 2024', '-year 2023|2024']],
  ['author: gu title = mamba year: 2023', ['author gu', 'title mamba', 'year 2023']],
  ['mamba −rnn –“state space” −author:gu', ['word mamba', '-word rnn', '-phrase state space', '-author gu']],
  ['year:2022 - 2023 mamba', ['year 2022|2023', 'word mamba']],
  ['Year: 2022 to 2023', ['year 2022|2023']],
  ['venue:iclr,neurips topic:"people, reasoning"', ['venue iclr|neurips', 'topic reasoning|people']],
  ['venue:iclr,sigmod', ['word iclr,sigmod']],
  ['author: "Albert Gu" venue: ICLR', ['author Albert Gu', 'venue iclr']],
  ['title:(state space) author:(Albert Gu)', ['title state space', 'author Albert Gu']],
  ['author:(gu OR dao) mamba', ['either gu dao', 'word mamba']],
  [
    'author: (gu AND "tri dao") -title:(rnn OR lstm)',
    ['author gu', 'author tri dao', '-title rnn', '-title lstm'],
  ],
  ['year:(2022 OR 2024) topic:(language model)', ['year 2022|2024', 'topic people']],
  ['(mamba OR rwkv) AND survey', ['either mamba rwkv', 'word survey']],
  ['(author:gu OR author:dao) (state space OR mamba)', ['either gu dao', 'either state space mamba']],
  ['mamba -(rnn OR lstm)', ['word mamba', '-word rnn', '-word lstm']],
  ['author：gu year：2023', ['author gu', 'year 2023']],
  ['mamba | rwkv || lstm', ['either mamba rwkv lstm']],
  [
    'mamba -arXiv:2402.09739v2 -https://arxiv.org/abs/2312.00752',
    ['word mamba', '-word 2402.09739', '-word 2312.00752'],
  ],
])('as other search pages write it: %s', (text, clauses) => {
  expect(kinds(text)).toEqual(clauses);
});

test.each([
  ['flavour:vanilla', ['word flavour:vanilla']],
  ['attention (and memory) O(n)', ['word attention', 'word (and', 'word memory)', 'word O(n)']],
  ['title:f(x) flavour:(a b)', ['title f(x)', 'word flavour:(a', 'word b)']],
  ['mamba (survey', ['word mamba', 'word (survey']],
  ['p(x|y)', ['word p(x|y)']],
  ['year:2030', ['word 2030']],
  ['topic:cooking', ['word cooking']],
  ['before:noon since:>2022', ['word noon', 'word >2022']],
  ['What to believe in: a study', ['word What', 'word to', 'word believe', 'word in: a', 'word study']],
  ['venue:"ACL 2024" all:mamba abs:"state space"', ['word ACL 2024', 'word mamba', 'phrase state space']],
  ['mamba -venue:acl', ['word mamba', '-word acl']],
  ['mamba -flavour:vanilla', ['word mamba', 'word -flavour:vanilla']],
  ['has:video', ['word video']],
  ['The year: a study', ['word The', 'word year: a', 'word study']],
  ['Orca: progressive learning', ['word Orca:', 'word progressive', 'word learning']],
  ['what-if - analysis', ['word what-if', 'word analysis']],
  ['author:', ['word author:']],
  ['-', ['word -']],
  ['mamba − a – b', ['word mamba', 'word a', 'word b']],
  ['AND NOT', ['word AND NOT']],
  ['year > mamba', ['word year', 'word >', 'word mamba']],
  ['coauthor = gu', ['word coauthor', 'word =', 'word gu']],
  ['author: ', ['word author:']],
  ['models that do not forget', ['word models', 'word that', 'word do', 'word not', 'word forget']],
  ['"mamba"', ['word mamba']],
  ['https://arxiv.org/abs/2402.09739', ['word https://arxiv.org/abs/2402.09739']],
])('what is no field is words: %s', (text, clauses) => {
  expect(kinds(text)).toEqual(clauses);
});

test('plain words stay as typed, addresses too', () => {
  expect(readQuery('https://arxiv.org/abs/2402.09739', known).words).toBe('https://arxiv.org/abs/2402.09739');
});

test.each([
  ['https://offprint.example/papers/a-survey-of-mamba/', ['word a', 'word survey', 'word of', 'word mamba']],
  ['http://localhost:8080/sub/papers/mamba/index.html#cite', ['word mamba']],
  ['/papers/mamba', ['word mamba']],
  ['papers/mamba/', ['word mamba']],
  ['https://offprint.example/topics/reasoning/', ['topic reasoning']],
  ['offprint.example/issues/2025-10-29/?x=1', ['issue 2025-10-29']],
  ['https://offprint.example/venues/iclr/', ['venue iclr']],
  ['https://offprint.example/years/2023/', ['year 2023']],
  ['https://offprint.example/authors/albert-gu/', ['author albert gu']],
  ['https://huggingface.co/papers/2402.09739', ['word https://huggingface.co/papers/2402.09739']],
  ['talks/papers on mamba', ['word talks/papers', 'word on', 'word mamba']],
  ['papers/', ['word papers/']],
])('an address of a page of the archive asks for that: %s', (text, clauses) => {
  expect(kinds(text)).toEqual(clauses);
});

test.each([
  ['2025-10-29', ['issue 2025-10-29']],
  ['2025-10', ['issue 2025-10-29']],
  ['29 October 2025', ['issue 2025-10-29']],
  ['October 29, 2025', ['issue 2025-10-29']],
  [' december 2024 ', ['issue 2024-12-10']],
  ['Issue 3', ['issue 2025-10-29']],
  ['issue #1', ['issue 2024-12-10']],
  ['Issue 1, NeurIPS 2024 orals', ['issue 2024-12-10']],
  ['2025-10-30', ['word 2025-10-30']],
  ['2024', ['word 2024']],
  ['NeurIPS 2024', ['word NeurIPS', 'word 2024']],
  ['29 October 2024', ['word 29', 'word October', 'word 2024']],
  ['October revolution', ['word October', 'word revolution']],
  ['issue 7', ['word issue', 'word 7']],
  ['mamba 29 October 2025', ['word mamba', 'word 29', 'word October', 'word 2025']],
])('a day, month or number of an issue alone asks for it: %s', (text, clauses) => {
  expect(kinds(text)).toEqual(clauses);
});

test('a month asks for all issues of it', () => {
  const issue = values(
    ['2025-10-29', 'Ausgabe 2, 29. Oktober 2025'],
    ['2025-10-01', 'Ausgabe 1, 1. Oktober 2025'],
  );
  const asked = (text: string) =>
    readQuery(text, { issue }).clauses.map((one) => one.kind === 'facet' && one.values);
  expect(asked('Oktober 2025')).toEqual([issue]);
  expect(asked('1. Oktober 2025')).toEqual([issue.slice(1)]);
  expect(asked('Ausgabe 2')).toEqual([issue.slice(0, 1)]);
});

test('invisible characters that a page brings along divide no words', () => {
  expect(kinds('mam\u200bba “quan\u00adtum bat\u00adteries” author:\ufeffgu')).toEqual([
    'word mamba',
    'phrase quantum batteries',
    'author gu',
  ]);
});

test('blanks ask for nothing', () => {
  expect(readQuery('  ', known)).toEqual({ clauses: [], words: '' });
});

test('a clause is taken away, the others stay', () => {
  const query = readQuery('mamba  year:2023 -vision "state space"', known);
  const [, year, vision] = query.clauses;
  if (year === undefined || vision === undefined) throw new Error('Parts are missing.');
  expect(removeClause(query, year)).toBe('mamba -vision "state space"');
  expect(removeClause(query, vision)).toBe('mamba year:2023 "state space"');
});

test('any text is read without a fault, and nothing of it is lost but operators', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { clauses } = readQuery(text, known);
      const typed = clauses
        .map((clause) => clause.typed)
        .join('')
        .replace(/\s/g, '');
      const operators = text.split(/\s+/).filter((word) => /^(?:AND|OR|NOT|[&+−–—|-]|\|\|)$/.test(word));
      if (operators.length === 0 && !/["“”„«»：\u00ad\u200b\u2060\ufeff]/.test(text))
        expect(typed).toBe(text.replace(/\s/g, ''));
    }),
  );
});

describe('values of a facet', () => {
  const find = (facet: 'year' | 'venue' | 'topic' | 'issue' | 'code', typed: string) =>
    findFacetValues(facet, typed, known[facet] ?? []).map(({ value }) => value);
  test('years, and ranges of them', () => {
    expect(find('year', '2023')).toEqual(['2023']);
    expect(find('year', '2022..2023')).toEqual(['2022', '2023']);
    expect(find('year', '2023-')).toEqual(['2023', '2024']);
    expect(find('year', '2023+')).toEqual(['2023', '2024']);
    expect(find('year', '>2022')).toEqual(['2023', '2024']);
    expect(find('year', '<=2022')).toEqual(['2022']);
    expect(find('year', '2022—2023')).toEqual(['2022', '2023']);
    expect(find('year', '2022,2024')).toEqual(['2022', '2024']);
    expect(find('year', '2022,soon')).toEqual([]);
    expect(find('year', 'soon')).toEqual([]);
  });
  test('topics in either spelling, in singular and plural, and with one slip in a long word', () => {
    for (const typed of ['quantization', 'quantisation', 'Quantizations', 'quantistaion'])
      expect([typed, find('topic', typed)]).toEqual([typed, ['efficiency']]);
    expect(find('topic', 'behavior')).toEqual(['human-behaviour']);
    expect(find('topic', 'language model')).toEqual(['people']);
    expect(find('topic', 'quantum')).toEqual([]);
  });
  test('venues by a former name, and no short name for another that is near to it', () => {
    expect(find('venue', 'NIPS')).toEqual(['neurips']);
    expect(find('venue', 'Neruips')).toEqual(['neurips']);
    expect(find('venue', 'icml')).toEqual([]);
    expect(find('venue', 'iclc')).toEqual([]);
  });
  test('venues by id, by name, by words; the nearest alone', () => {
    expect(find('venue', 'ICLR')).toEqual(['iclr']);
    expect(find('venue', 'neural networks')).toEqual(['neural-networks']);
    expect(find('venue', 'workshops')).toEqual(['iclr-workshops']);
  });
  test('issues by number, day, month, or words of the title', () => {
    expect(find('issue', '3')).toEqual(['2025-10-29']);
    expect(find('issue', '#1')).toEqual(['2024-12-10']);
    expect(find('issue', '2025-10')).toEqual(['2025-10-29']);
    expect(find('issue', 'neurips')).toEqual(['2024-12-10']);
    expect(find('issue', '9')).toEqual([]);
  });
});

test.each([
  ['Mamba: Linear-Time Sequence Modeling', 'Mamba: Linear-Time Sequence Modeling'],
  ['Learning -without labels −and –or rewards', 'Learning without labels and or rewards'],
  ['A model:free method for year:2023', 'A model: free method for year 2023'],
  ['What is in a title: a study of year > 2022', 'What is in a title a study of year 2022'],
  [
    'Joint encoding of “what” and “when to act” predictions',
    'Joint encoding of what and when to act predictions',
  ],
  ['BRAIn: Bayesian inference', 'BRAIn: Bayesian inference'],
  ['Attention is NOT all you need', 'Attention is not all you need'],
  ['"Only-IF": order --verbose "x', 'Only-IF: order verbose x'],
])('a title is asked for by its words alone: %s', (title, text) => {
  expect(queryOfTitle(title)).toBe(text);
  for (const { kind, excluded } of readQuery(queryOfTitle(title), known).clauses)
    expect([kind, excluded]).toEqual(['word', false]);
});

test('no title is read as anything but words', () => {
  const piece = fc.constantFrom(
    '-',
    'author:',
    '"',
    '“',
    '”',
    'NOT ',
    'ANDNOT ',
    'year:',
    '2023',
    ' ',
    '–',
    'state',
    'ti',
    ':',
    '-x',
    '«',
    '»',
    'has:code',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { clauses } = readQuery(queryOfTitle(pieces.join('')), known);
      expect(clauses.every(({ kind, excluded }) => kind === 'word' && !excluded)).toBe(true);
    }),
  );
});

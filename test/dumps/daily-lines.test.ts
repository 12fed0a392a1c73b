/** Lines of a Daily Papers page: what each is, the site's own words, and titles that run on. */
import { describe, expect, it } from 'vitest';
import { toItems } from '../../src/dumps/daily/daily-items.ts';
import { isSiteWord, pageName } from '../../src/dumps/daily/site-words.ts';
import { splitTitle } from '../../src/dumps/daily/split-title.ts';
import { joinLines, organisation, toBlock, toBlocks } from '../../src/dumps/daily/text-blocks.ts';
import type { MarkedLine } from '../../src/dumps/sources/marked-lines.ts';

const marked = (
  text: string,
  urls: readonly string[] = [],
  fields: Partial<MarkedLine> = {},
): MarkedLine => ({
  number: 7,
  text,
  heading: 0,
  gap: false,
  links: urls.map((url, column) => ({ url, line: 7, column })),
  ...fields,
});
const kinds = (text: string, ...urls: string[]) => toItems(marked(text, urls)).map(({ kind }) => kind);
const id = '2609.01234';
const page = `https://huggingface.co/papers/${id}`;
const login = `/login?next=%2Fpapers%2F${id}`;
const text = { is: 'text', paper: undefined } as const;
const votes = (count?: number, paper?: string) => ({ is: 'votes', count, paper }) as const;
const resource = (url?: string) =>
  ({ is: 'resource', resource: url === undefined ? undefined : { kind: 'code', url } }) as const;
const date = (month: number, day: number, year?: number) => ({
  is: 'date',
  dated: expect.objectContaining({ date: { month, day, year } }),
});

describe('a line', () => {
  it.each<[string, string[], unknown]>([
    // Counts.
    ['4 authors', [], { is: 'authors', count: 4 }],
    ['1 Author', [], { is: 'authors', count: 1 }],
    ['  • 1,234 authors ·', [], { is: 'authors', count: 1234 }],
    ['1234567 authors', [], text],
    ['4 authors more', [], text],
    ['12', [], { is: 'number', count: 12 }],
    ['1,234', [], { is: 'number', count: 1234 }],
    ['12,34', [], text],
    ['1.2k', [], { is: 'number', count: 1200 }],
    ['12K', [], { is: 'number', count: 12000 }],
    ['1.234k', [], text],
    ['1234567', [], text],
    ['12', [`${page}#community`], { is: 'comments', count: 12 }],
    ['12', [page], { is: 'number', count: 12 }],
    ['12 comments', [], { is: 'comments', count: 12 }],
    ['💬 1,234 comment', [], { is: 'comments', count: 1234 }],
    ['Comments: 12', [], { is: 'comments', count: 12 }],
    ['comment 3', [], { is: 'comments', count: 3 }],
    ['12 comments on it', [], text],
    // Votes.
    ['Upvote 117', [], votes(117)],
    ['upvoted: 1,234', [], votes(1234)],
    ['upvotes', [], votes()],
    ['▲ 12', [], votes(12)],
    ['👍12', [], votes(12)],
    ['Upvote -', [], votes()],
    ['Upvote 1.2k', [], votes(1200)],
    ['Upvote it', [], text],
    ['12', [login], votes(12, id)],
    ['Upvote 12', [login], votes(12, id)],
    ['–', [login], votes(undefined, id)],
    ['12', ['/login?next=%2Fpapers%2Fhep-th%2F9901001&x'], votes(12, 'hep-th/9901001')],
    ['A Title', [login], text],
    // Signs.
    ['-', [], { is: 'dash' }],
    ['—', [], { is: 'dash' }],
    ['·', [], { is: 'dot' }],
    ['∙', [], { is: 'dot' }],
    ['*', [], { is: 'dot' }],
    ['A·', [], text],
    // Words of the page.
    ['Submitted by', [], { is: 'submitted', named: false }],
    ['submitted by: somebody', [], { is: 'submitted', named: true }],
    ['Submitted', [], text],
    ['Some Lab', ['https://huggingface.co/some-lab'], { is: 'organisation', name: 'Some Lab' }],
    ['Some Lab', ['https://hf.co/some.lab/'], { is: 'organisation', name: 'Some Lab' }],
    ['Some Lab', ['http://hf.co/lab'], { is: 'organisation', name: 'Some Lab' }],
    ['Some Lab', ['/lab'], { is: 'organisation', name: 'Some Lab' }],
    ['Some Lab', ['/lab/papers2'], text],
    ['Some Lab', ['https://a.example/lab'], text],
    ['Models', ['/models'], text],
    ['Blog', ['https://huggingface.co/blog/'], text],
    // Links to code and other pages.
    ['GitHub', ['https://github.com/a/b'], resource('https://github.com/a/b')],
    ['GitHub 12.3k', [], resource()],
    ['GitHub', [], text],
    ['Link: code', ['https://www.gitlab.com/a/b'], resource('https://www.gitlab.com/a/b')],
    ['code', ['http://GITHUB.com/a/b'], resource('http://GITHUB.com/a/b')],
    ['code', ['https://a.example/?https://github.com/a/b'], resource()],
    ['github 1k arxiv page', ['https://github.com/a/b'], resource('https://github.com/a/b')],
    ['arXiv Page', [], resource()],
    ['View PDF', [], resource()],
    ['Project page', [], resource()],
    ['models 3', [], resource()],
    ['PDF file', [], text],
    // Addresses.
    [page, [], { is: 'address', url: page, paper: id }],
    ['', [page], { is: 'address', url: page, paper: id }],
    ['', [`/papers/${id}`], { is: 'address', url: `/papers/${id}`, paper: id }],
    ['', ['/a', page], { is: 'address', url: '/a', paper: id }],
    ['', [], { is: 'address', url: '', paper: undefined }],
    [
      `https://huggingface.co${login}`,
      [],
      { is: 'address', url: `https://huggingface.co${login}`, paper: id },
    ],
    ['https://a.example/', [], { is: 'address', url: 'https://a.example/', paper: undefined }],
    ['A Title', [page], { is: 'text', paper: id }],
    ['A Title', ['https://a.example/', page], { is: 'text', paper: id }],
    // Dates, and bullets in front.
    ['Oct 4, 2026', [], date(10, 4, 2026)],
    ['· Oct 4', [], date(10, 4)],
    ['•Oct 4', [], date(10, 4)],
    ['> 12', [], { is: 'number', count: 12 }],
    ['+ 4 authors', [], { is: 'authors', count: 4 }],
    ['·Some Lab', [], text],
  ])('“%s” %j', (line, urls, expected) => {
    expect(kinds(line, ...urls)).toEqual([expected]);
  });

  const organisationOf = (name: string) => ({ is: 'organisation', name }) as const;
  it.each<[string, string[], unknown[]]>([
    ['Some Lab · Oct 4, 2026', [], [organisationOf('Some Lab'), date(10, 4, 2026)]],
    [
      'Some Lab| 4 authors •Oct 4',
      [],
      [organisationOf('Some Lab'), { is: 'authors', count: 4 }, date(10, 4)],
    ],
    ['Some Lab – Oct 4', [], [organisationOf('Some Lab'), date(10, 4)]],
    ['* Some Lab · 4 authors', [], [organisationOf('Some Lab'), { is: 'authors', count: 4 }]],
    ['Some Lab · 4 authors', ['/lab'], [organisationOf('Some Lab'), { is: 'authors', count: 4 }]],
    ['A-Lab · 12', [], [text]],
    ['Lab-Oct 4', [], [text]],
    [
      'a · b · c · 1 · Oct 4',
      [],
      [...['a', 'b', 'c'].map(organisationOf), { is: 'number', count: 1 }, date(10, 4)],
    ],
    ['a · b · c · d · 1 · Oct 4', [], [text]],
    [`${'x'.repeat(152)} · Oct 4`, [], [organisationOf('x'.repeat(152)), date(10, 4)]],
    [`${'x'.repeat(153)} · Oct 4`, [], [text]],
    // Links side by side.
    [
      'Upvote 117 GitHub 12.3k arXiv Page',
      ['/login', 'https://github.com/a/b'],
      [votes(117), resource('https://github.com/a/b'), resource()],
    ],
    ['Upvote - Project page', ['/login', 'https://github.com/a/b'], [votes(), resource()]],
    [
      'Code PDF View PDF',
      ['https://gitlab.com/a', '/x'],
      [resource('https://gitlab.com/a'), resource(), resource()],
    ],
    ['Upvote 117 GitHub 12.3k', ['/login'], [text]],
    ['Upvote 117 of GitHub', ['/login', '/x'], [text]],
  ])('with several details: %s', (line, urls, expected) => {
    expect(kinds(line, ...urls)).toEqual(expected);
  });

  it('that is a heading stays whole', () => {
    const heading = (line: string, ...urls: string[]) =>
      toItems(marked(line, urls, { heading: 3 })).map(({ kind }) => kind);
    expect(heading('Some Lab · Oct 4')).toEqual([text]);
    expect(heading('Some Lab', '/lab')).toEqual([text]);
  });
});

describe('words of the site', () => {
  it.each([
    'Daily Papers',
    '## daily  papers:',
    '• Log In',
    'Hugging Face’s logo',
    'by AK and the research community',
    'byAK and the research community',
    'by [AK] ak and the research community',
    'byak  and the research community',
    'Daily Weekly Monthly',
    'Models Datasets Spaces Log In',
    'team & enterprise pricing',
    '***',
    '>',
    ': :',
    Array.from({ length: 24 }, () => 'new').join(' '),
  ])('are: %s', (line) => expect(isSiteWord(line)).toBe(true));

  it.each([
    '-',
    ' – ',
    '—',
    '·',
    '•',
    'Papers on Docs',
    'Dailyweekly',
    'Daily Weekly Yearly',
    'of new',
    'A Title',
    'by somebody else ak and the research community',
    'x by ak and the research community',
    Array.from({ length: 25 }, () => 'new').join(' '),
    `${' '.repeat(2000)}new`,
  ])('are not: %s', (line) => expect(isSiteWord(line)).toBe(false));

  it.each([
    ['Daily Papers', 'daily'],
    ['# daily papers - Hugging Face', 'daily'],
    ['> Trending Papers ', 'trending'],
    ['trending papers - hugging face', 'trending'],
    ['My Daily Papers', undefined],
    ['Daily Papers of it', undefined],
    ['My Trending Papers', undefined],
    ['Trending Papers 2', undefined],
  ])('name the page: %s, %s', (line, name) => expect(pageName(line)).toBe(name));
});

describe('blocks of text', () => {
  const line = (words: string, fields: Partial<MarkedLine> = {}, ...urls: string[]) => ({
    ...marked(words, urls, fields),
  });
  const blocks = (...lines: MarkedLine[]) =>
    toBlocks(lines.flatMap(toItems)).map((block) => (block.is === 'text' ? block.text : block.item.kind.is));
  const gap = { gap: true };
  const long = (length: number) => `${'word '.repeat(length / 5 - 1)}word.`;

  it.each<[string, string[], string]>([
    ['spaces', ['one', 'two'], 'one two'],
    ['word breaks', ['state-', 'space'], 'state-space'],
    ['names', ['non-', 'Bee'], 'non- Bee'],
    ['dashes', ['4-', 'way', ' -', 'x'], '4- way  - x'],
    ['empty lines', ['', 'state-', '', 'space', ''], 'state- space '],
    ['nothing', [], ''],
  ])('are joined by %s', (_what, lines, joined) => expect(joinLines(lines)).toBe(joined));

  it.each<[string, MarkedLine[], string[]]>([
    ['a blank line between', [line('A Title'), line('B Title', gap)], ['A Title', 'B Title']],
    ['short lines', [line('A Title'), line('B Title')], ['A Title', 'B Title']],
    ['an open end', [line('A Title of'), line('Some Words')], ['A Title of Some Words']],
    ['a dash', [line('A Title –'), line('Some Words')], ['A Title – Some Words']],
    ['an organisation', [line('A Title'), line('Some University')], ['A Title', 'Some University']],
    [
      'a heading',
      [line('A Title of', { heading: 3 }), line('Some Words', { heading: 3 })],
      ['A Title of', 'Some Words'],
    ],
    ['other kinds', [line('A Title'), line('12'), line('4 authors')], ['A Title', 'number', 'authors']],
    ['a paper’s link', [line('A Title of', {}, page), line('Some Words')], ['A Title of', 'Some Words']],
    [
      'an abstract below',
      [line('A Title'), line('Goes On'), line(long(300), gap)],
      ['A Title Goes On', long(300)],
    ],
    [
      'a shorter text below',
      [line('A Title'), line('Goes On'), line(long(295), gap)],
      ['A Title', 'Goes On', long(295)],
    ],
    ['a longer text', [line(long(300)), line('Goes On')], [`${long(300)} Goes On`]],
    [
      'a longer text and an organisation',
      [line(long(300)), line('Some University')],
      [long(300), 'Some University'],
    ],
    [
      'an abstract in lines',
      [line('A Title'), line(long(295)), line('Goes on.')],
      ['A Title', `${long(295)} Goes on.`],
    ],
  ])('begin and end at %s', (_what, lines, expected) => expect(blocks(...lines)).toEqual(expected));

  it('keep what one link covers together', () => {
    const link = { url: page, line: 7, column: 0 };
    const [one, two] = [
      marked('A Title', [], { links: [link] }),
      marked('Goes On', [], { links: [link], gap: true }),
    ];
    expect(blocks(one, two)).toEqual(['A Title Goes On']);
    expect(toBlock([one, two].flatMap(toItems))).toMatchObject({ paper: id, gap: false, heading: false });
  });

  it('join lines that were wrapped at the same width, five at least', () => {
    const wrapped = (count: number) => [
      ...Array.from({ length: count }, () => line('some words of 40 characters each wrapped')),
      line('end'),
    ];
    expect(blocks(...wrapped(4))).toHaveLength(1);
    expect(blocks(...wrapped(3))).toHaveLength(4);
    const uneven = [
      line('some words of 40 characters each wrapped'),
      line('some'),
      line('words'),
      line('of many'),
      line('kinds'),
      line('x'),
    ];
    expect(blocks(...uneven)).toHaveLength(6);
  });

  it.each([
    ['Carnegie Mellon University', true],
    ['University of Some Town', true],
    ['Institute for Advanced Study', false],
    ['Allen Institute', true],
    ['Some Labs GmbH', true],
    ['OpenAI Inc.', true],
    ['college', false],
    ['The College Years', false],
    [`${'A'.repeat(59)} University`, true],
    [`${'A'.repeat(60)} University`, false],
    ['University of x', false],
  ])('“%s” is an organisation: %s', (words, expected) => expect(organisation.test(words)).toBe(expected));

  const split = (...lines: MarkedLine[]) => {
    const { title, abstract } = splitTitle(toBlock(lines.flatMap(toItems)), 100);
    return [title.map((item) => item.line.text), abstract.map((item) => item.line.text)];
  };
  const rest = long(100);
  it.each<[string, MarkedLine[], number | undefined]>([
    ['a short block', [line('a'.repeat(49)), line('b'.repeat(49))], 2],
    ['a long one', [line('a'.repeat(50)), line('b'.repeat(49))], 0],
    ['a long heading', [line(rest, { heading: 3 })], 1],
    ['a long line', [line(rest)], 0],
    ['a paper’s lines', [line('A Title', {}, page), line('We do.', {}, page), line(rest, {}, page)], 0],
    ['one line above', [line('A Title'), line(`We count ${rest}`)], 1],
    ['two lines above', [line('A Title of'), line('Some Words'), line(`We count ${rest}`)], 2],
    ['three lines above', [line('A Title of'), line('Some Words and'), line('More'), line(`We ${rest}`)], 3],
    [
      'four lines above',
      [line('A Title of'), line('Some and'), line('More of'), line('All'), line(`We ${rest}`)],
      0,
    ],
    ['a sentence above', [line('A Title.'), line(`We count ${rest}`)], 0],
    ['lower case below', [line('A Title'), line(`we count ${rest}`)], 0],
    ['a quote below', [line('A Title'), line(`“We count” ${rest}`)], 1],
    ['a long line above', [line('a'.repeat(100)), line('We count.')], 0],
    ['one just shorter', [line('a'.repeat(99)), line('We count.')], 1],
  ])('are split behind the title: %s', (_what, lines, count = 0) => {
    const texts = lines.map((one) => one.text);
    expect(split(...lines)).toEqual([texts.slice(0, count), texts.slice(count)]);
  });
});

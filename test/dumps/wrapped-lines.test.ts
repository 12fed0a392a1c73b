/** Copied pages whose lines a program has wrapped. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

/** As programs wrap: a word that has no room begins the next line. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      for (const word of line.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
          lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n');
}

const long =
  'Learning to Rank and Reason over Long Legal Documents in Low-Resource Settings: A Benchmark of Tasks in Hindi, Swahili, and Quechua with Human Baselines, Error Analyses, and Open Annotation Guidelines';
const papers = [
  ['Sparse Attention for Long Documents', 'Ann Bee, Cid Dee'],
  [long, 'Kavita Deshmukh, Juma Mwangi, Rosa Quispe Mamani, Eleanor J. Brightwater-Smythe, Arjun Nair'],
  [
    'Token Merging Without Loss',
    'Ji-Hoon Park, Seo-Yeon Kim, Daniel Whitfield Jr., Aisha Bello, Mo Rossi, Eve Fox',
  ],
] as const;
const abstract =
  'Legal retrieval is studied mostly in English. We collect tasks in three languages, with baselines by lawyers, and find that models with long contexts lose to simple ranking in most of them. The corpus and all judgements are open, with a protocol for adding languages.';

const arxiv = [
  'Showing new listings for Tuesday, 4 March 2025',
  ...papers.map(
    ([title, names], at) =>
      `[${at + 1}] arXiv:2503.0123${at} [pdf, html, other]\nTitle: ${title}\n${names}\nSubjects: Computation and Language (cs.CL); Information Retrieval (cs.IR)\n\n${abstract}\n`,
  ),
].join('\n');
const pages = papers
  .map(([title, names], at) => `${title}\n${names}\nMar 4 2025 cs.CL arXiv:2503.0123${at}v1\n${abstract}\n`)
  .join('\n');
const labelled = papers
  .map(
    ([title, names], at) =>
      `Title: ${title}\nAuthors: ${names}\nURL: https://arxiv.org/abs/2503.0123${at}\nAbstract: ${abstract}\n`,
  )
  .join('\n');

describe.each([
  ['a listing of arXiv', arxiv],
  ['a page of titles and names', pages],
  ['labelled records', labelled],
])('%s', (_what, text) => {
  const whole = read(text);

  it.each([72, 76, 80, 100])('is read as the page has it at %i characters', (width) => {
    const { entries, doubts, diagnostics, uses } = read(wrap(text, width));
    const fields = (all: typeof entries) => all.map(({ lines: _lines, ...entry }) => entry);
    expect(fields(entries)).toEqual(fields(whole.entries));
    expect(entries.map(({ title, authors }) => [title, authors?.join(', ')])).toEqual(papers);
    expect([doubts, diagnostics]).toEqual([whole.doubts, whole.diagnostics]);
    // Each line is used once, by its own number.
    const numbers = wrap(text, width)
      .split('\n')
      .flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
    expect(uses.map(({ number }) => number)).toEqual(numbers);
    expect(entries.at(-1)?.lines.last).toBe(numbers.at(-1));
  });
});

it('doubts pages, volumes, dates with classes and lists of names as titles', () => {
  const rules = (title: string): string[] =>
    read(
      `- [${title}](https://arxiv.org/abs/2503.01234)\n- [A Title](https://arxiv.org/abs/2503.01235)\n`,
    ).doubts.map(({ rule }) => rule);
  expect(rules('Pages 11–20')).toEqual(['title-is-pages']);
  expect(rules('Volume 46, Issue 7')).toEqual(['title-is-an-imprint']);
  expect(rules('Vol. 12 No. 3 (2024), pp. 1–20')).toEqual(['title-is-an-imprint']);
  expect(rules('Nat Med. 2024 Jun 11')).toEqual(['title-is-an-imprint']);
  expect(rules('Items 1 - 3 of 3')).toEqual(['title-is-a-count']);
  expect(rules('Volume 3D Rendering')).toEqual([]);
  expect(rules('Mar 04 2025 cs.LG cs.CL')).toEqual(['title-is-a-date']);
  expect(rules('Ann Bee, Cid Dee, Eve Foe, Gus van Hay')).toEqual(['title-is-names']);
  expect(rules('with Human Baselines and Open Guidelines')).toEqual(['title-is-a-rest']);
  expect(rules('Deep Learning, Large Models, Small Data')).toEqual([]);
  expect(rules('of mice and models')).toEqual([]);
});

it.each([
  ['Ann Bee, Cid', 'Dee, Eve Foe'],
  ['Ann Bee, Eleanor J.', 'Brightwater-Smythe, Eve Foe'],
  ['Ann Bee, Cid van', 'Dee, Eve Foe'],
])('names that a line break divides are whole, in listings and in records: %s', (above, below) => {
  const names = `${above} ${below}`.split(', ');
  const listing = read(
    `[1] arXiv:2503.01234 [pdf]\nTitle: Linear Time\n${above}\n${below}\nSubjects: X (cs.CL)\n`,
  );
  expect(listing.entries.map(({ authors }) => authors)).toEqual([names]);
  const record = read(`Title: Linear Time\nAuthors: ${above}\n${below}\narXiv: 2503.01234\n`);
  expect(record.entries.map(({ authors }) => authors)).toEqual([names]);
});

it.each([72, 76, 80])(
  'two lines that go on in lower case are enough, where both were full at %i characters',
  (width) => {
    const text =
      'Legal retrieval is studied mostly in English, and nowhere in the languages that we collect tasks in here, with baselines.';
    const title =
      'Learning to Rank and Reason over Long Legal Documents in Low-Resource Settings: A Benchmark';
    const few = [
      ['Sparse Attention for Long Documents', 'Ann Bee, Cid Dee', `${text}\n`],
      [title, 'Kavita Deshmukh, Juma Mwangi', `${text}\n`],
      ['Token Merging Without Loss', 'Ji-Hoon Park, Seo-Yeon Kim', ''],
    ] as const;
    const page = few
      .map(([own, names, below], at) => `${own}\n${names}\narXiv:2503.0123${at}\n${below}`)
      .join('\n');
    expect(read(wrap(page, width)).entries.map((entry) => entry.title)).toEqual(few.map(([own]) => own));
  },
);

it('messages have the numbers of the file, however many lines were joined above', () => {
  const text = `${wrap(pages, 76)}\n\nJoin the team\nTerms of use\nPrivacy policy\n`;
  const { diagnostics } = read(text);
  const lines = text.split('\n');
  const [first, last] = [lines.indexOf('Join the team') + 1, lines.indexOf('Privacy policy') + 1];
  expect(diagnostics).toMatchObject([{ rule: 'unread-line', line: first }]);
  expect(diagnostics[0]?.reason).toContain(`lines ${first}–${last} are left out`);
});

it('a refusal has them too', () => {
  const [first, ...more] = papers.map(([title, names]) => `${title}\n${names}\n${abstract}\n`);
  const others = ['honey', 'wax', 'pollen', 'nectar', 'brood'].map(
    (one) => `What the page says of ${one} here.\n`,
  );
  const text = wrap([first, ...others, ...more].join('\n'), 76);
  const line = text.split('\n').indexOf('What the page says of honey here.') + 1;
  expect(line).toBeGreaterThan(5);
  expect(() => read(text)).toThrow(`that in line ${line} is not`);
});

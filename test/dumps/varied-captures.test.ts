/** Single habits of single sources that were read wrong once. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const parse = (text: string) => parseDump(new TextEncoder().encode(text), 'capture.txt');
const abstract = `${'Networks keep few features apart, which we explain by counting them. '.repeat(6)}Code is public.`;
const card = (title: string, ...details: string[]): string => ['7', title, abstract, ...details].join('\n\n');

describe('a Daily Papers page', () => {
  it('ends before the numbers of its pages', () => {
    const { entries, doubts } = parse(
      `Daily Papers\n\nOct 2\n\n${card('Feature Counting', '4 authors', '·', 'Sep 9', '3')}\n\nPrevious\n2\n3\nNext\n`,
    );
    expect(entries.map(({ title, comments }) => [title, comments])).toEqual([['Feature Counting', 3]]);
    expect(doubts).toEqual([]);
  });

  it('may name an organisation below an abstract without a date', () => {
    const cards = [
      card('Feature Counting', 'Carnegie Mellon University', '101'),
      card('Layers', '4 authors'),
    ];
    const { entries } = parse(`Daily Papers\n\nOct 2\n\n${cards.join('\n\n-\n\n')}`);
    expect(entries[0]).toMatchObject({ organisation: 'Carnegie Mellon University', abstract });
  });
});

describe('a Daily Papers page from a page reader', () => {
  const link = 'https://huggingface.co/papers/2609.01234';
  const page = (cards: string): string =>
    `URL Source: https://huggingface.co/papers/date/2026-10-02\n\n# Daily Papers\n\nby[![](ak.png)AK](https://huggingface.co/akhaliq)and the research community\n\n[Daily](https://huggingface.co/papers)[Weekly](https://huggingface.co/papers/week/2026-W40)\n\nOct 2\n\n${cards}\n\n[TOS](https://huggingface.co/terms-of-service)[Privacy](https://huggingface.co/privacy)\n`;

  it('may begin a card with its picture and its submitter, and join organisation and count', () => {
    const { entries, diagnostics } = parse(
      page(
        `[![](t.png)](${link})\n\nSubmitted by\n\n[![](a.png) somebody](https://huggingface.co/somebody)\n\n[101](https://huggingface.co/login?next=%2Fpapers%2F2609.01234)\n\n### [Feature Counting](${link})\n\n[![](o.png) Some Lab](https://huggingface.co/some-lab)·4 authors\n\n[6](${link}#community)`,
      ),
    );
    expect(entries).toMatchObject([
      {
        title: 'Feature Counting',
        arxiv: '2609.01234',
        upvotes: 101,
        comments: 6,
        authorCount: 4,
        organisation: 'Some Lab',
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('may have votes and links side by side below the date', () => {
    const cards = ['Feature Counting', 'Layers'].map(
      (title, index) =>
        `Submitted by\n\nsomebody\n\n### [${title}](${link}${index})\n\n${abstract}\n\n[Some Lab](https://huggingface.co/lab)· Published on Sep 9\n\n[Upvote ${index + 1}](https://huggingface.co/login?next=%2Fpapers%2F2609.01234${index})[GitHub 12.3k](https://github.com/a/b)[arXiv Page](https://arxiv.org/abs/2609.01234)`,
    );
    const { entries, diagnostics } = parse(page(cards.join('\n\n')));
    expect(
      entries.map(({ upvotes, organisation, resources }) => [upvotes, organisation, resources[0]?.url]),
    ).toEqual([
      [1, 'Some Lab', 'https://github.com/a/b'],
      [2, 'Some Lab', 'https://github.com/a/b'],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('takes a month for one, not for a day with comments', () => {
    const { listed, since } = parse(
      `# Daily Papers\n\nOctober 2026\n\n${card('Feature Counting', '4 authors')}`,
    );
    expect([since?.day, listed?.day]).toEqual([1, 31]);
  });

  it('takes what was searched for as no title', () => {
    const { entries, diagnostics } = parse(
      `Daily Papers\n\nOct 2\n\nSearch papers\n\nquantum\n\n${card('Feature Counting', '4 authors', 'Sep 9')}`,
    );
    expect(entries.map(({ title, upvotes }) => [title, upvotes])).toEqual([['Feature Counting', 7]]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['unknown-header-line']);
  });
});

describe('a Daily Papers page saved as HTML without its data', () => {
  const htmlCard = (title: string, id: string, votes: string): string =>
    `<article><a href="/papers/${id}"><img src="x.png"></a><div>Submitted by<div><img></div> somebody</div><a href="/login?next=%2Fpapers%2F${id}"><svg><path/></svg><div>${votes}</div></a><h3><a href="/papers/${id}">${title}</a></h3><ul><li>·</li><li>4 authors</li></ul><a href="/papers/${id}#community"><svg/>6</a></article>`;
  const page = `<!doctype html><html><head><title>Daily Papers - Hugging Face</title><link rel="canonical" href="https://huggingface.co/papers/date/2026-10-02"></head><body><nav><a href="/models">Models</a><a href="/datasets">Datasets</a></nav><h1>Daily Papers</h1><div>Oct 2</div>${htmlCard('Feature Counting', '2609.01234', '101')}${htmlCard('Layers &amp; Keys', '2609.01235', '-')}<footer><a href="/tos">TOS</a><a href="/privacy">Privacy</a></footer></body></html>`;

  it('is read by its cards', () => {
    const { entries, hints, diagnostics, doubts } = parse(page);
    expect(entries).toMatchObject([
      { title: 'Feature Counting', arxiv: '2609.01234', upvotes: 101, comments: 6, authorCount: 4 },
      { title: 'Layers & Keys', arxiv: '2609.01235', upvotes: undefined, organisation: undefined },
    ]);
    expect(hints.map(({ kind, day }) => [kind, day])).toEqual([['day', '2026-10-02']]);
    expect([diagnostics, doubts]).toEqual([[], []]);
  });

  it('is refused where no paper shows', () => {
    expect(() => parse(page.replace(/<article>.*<\/article>/, ''))).toThrow(
      /neither data .* nor links to papers/,
    );
  });
});

describe('a table', () => {
  it('may have tabs between its columns', () => {
    const { entries } = parse('arxiv_id\ttitle\tupvotes\n2609.01234\tFeature Counting\t12\n');
    expect(entries).toMatchObject([{ title: 'Feature Counting', arxiv: '2609.01234', upvotes: 12 }]);
  });

  it('has one author in "Bee, Ann"', () => {
    const { entries } = parse('Title;Authors;DOI\nFeature Counting;Bee, Ann;10.1145/3292500\n');
    expect(entries[0]?.authors).toEqual(['Ann Bee']);
  });
});

describe('a list of saved pages', () => {
  it('leaves out a row of a table that is no paper, and says so', () => {
    const { entries, diagnostics } = parse(
      'title,url,Year\nFeature Counting,https://arxiv.org/abs/2609.01234,2026\nHow to bake,https://example.org/bread,2020\n',
    );
    expect(entries).toMatchObject([{ title: 'Feature Counting', firstMonth: '2026' }]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 3]]);
  });

  it('may be exported bookmarks', () => {
    const { entries } = parse(
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><A HREF="https://arxiv.org/abs/2609.01234" ADD_DATE="1">[2609.01234] Feature Counting</A>\n</DL>\n',
    );
    expect(entries).toMatchObject([{ title: 'Feature Counting', arxiv: '2609.01234' }]);
  });
});

describe('a reading list', () => {
  it('may have titles and addresses on lines of their own', () => {
    const { entries, diagnostics } = parse(
      'Feature Counting in Layers\nhttps://arxiv.org/abs/2609.01234\n\nWhat Layers Keep\nhttps://arxiv.org/abs/2609.01239\n',
    );
    expect(entries.map(({ title, lines }) => [title, lines.first, lines.last])).toEqual([
      ['Feature Counting in Layers', 1, 2],
      ['What Layers Keep', 4, 5],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('has lines of text about papers: notes, never abstracts', () => {
    const { entries, diagnostics } = parse(
      [
        '# What we read, 12 November 2026',
        '- [Feature Counting](https://arxiv.org/abs/2609.01234) ([code](https://github.com/a/b)): a way to count what layers keep.',
        '- Worth your time: [Layers](https://arxiv.org/abs/2609.01235)',
        '- **Keys** — A. Bee, C. Dee, NeurIPS 2025 [paper](https://arxiv.org/abs/2609.01236)',
        '- [Values](https://arxiv.org/abs/2609.01237)',
        '  A single layer is enough, which surprised us',
        '  more than anything else this week.',
        '- [Queries](https://arxiv.org/abs/2609.01238)',
        '  - why: explains them to people',
      ].join('\n'),
    );
    expect(entries.map(({ title, note }) => [title, note])).toEqual([
      ['Feature Counting', 'a way to count what layers keep.'],
      ['Layers', 'Worth your time'],
      ['Keys', undefined],
      ['Values', 'A single layer is enough, which surprised us more than anything else this week.'],
      ['Queries', 'why: explains them to people'],
    ]);
    expect(entries.every(({ abstract }) => abstract === undefined)).toBe(true);
    expect(diagnostics).toEqual([]);
  });

  it('takes words in lower case behind an identifier for a note, and words behind "#" for nobody', () => {
    const { entries } = parse(
      '2609.01234 must read for data people\n2609.01235 # private\n2609.01236 What Layers Keep\n\n2609.01237\nThis one explains hybrid models to people.\n',
    );
    expect(entries.map(({ title, note }) => [title, note])).toEqual([
      [undefined, 'must read for data people'],
      [undefined, undefined],
      ['What Layers Keep', undefined],
      [undefined, 'This one explains hybrid models to people.'],
    ]);
  });

  it('has a paper a line; of a line with several the first is read, and the others are named', () => {
    const { entries, diagnostics } = parse(
      'Ann Bee  9:41 AM\nhave you seen this? https://arxiv.org/abs/2609.01234\nhttps://arxiv.org/abs/2609.01235 and https://huggingface.co/papers/2609.01236\n',
    );
    expect(entries.map(({ arxiv, title }) => [arxiv, title])).toEqual([
      ['2609.01234', undefined],
      ['2609.01235', undefined],
    ]);
    expect(diagnostics).toMatchObject([
      { rule: 'several-papers', line: 3, reason: expect.stringContaining('2609.01236') },
    ]);
  });

  it('may be tabs that were open, with the names of their sites', () => {
    const { entries } = parse(
      'https://arxiv.org/abs/2609.01234 | [2609.01234] Feature Counting\nhttps://huggingface.co/papers/2609.01235 | Paper page - What Layers Keep\nhttps://openreview.net/forum?id=AbCdEf1234 | Keys | OpenReview\n',
    );
    expect(entries.map(({ title }) => title)).toEqual(['Feature Counting', 'What Layers Keep', 'Keys']);
  });

  it('may have a column of notes, but not the private ones of a library', () => {
    const notesOf = (text: string) => parse(text).entries.map(({ note }) => note);
    const row = 'Feature Counting,https://arxiv.org/abs/2609.01234';
    expect(notesOf(`title,url,notes\n${row},"counts well, cheaply"\n`)).toEqual(['counts well, cheaply']);
    expect(notesOf(`title,url,Abstract Note,Notes\n${row},,private\n`)).toEqual([undefined]);
    expect(
      notesOf(
        '| Paper | Link | Why read it |\n|---|---|---|\n| Feature Counting | arXiv:2609.01234 | counts well |\n',
      ),
    ).toEqual(['counts well']);
  });

  it('takes the title of a reference, quoted or behind names and year', () => {
    const { entries } = parse(
      '- Bee et al., "Feature Counting in Layers," arXiv:2609.01234\n- Bee et al. (2026). Layers. arXiv preprint arXiv:2609.01239.\n',
    );
    expect(entries.map(({ title }) => title)).toEqual(['Feature Counting in Layers', 'Layers']);
  });

  it('knows DOIs in addresses of publishers', () => {
    const { entries } = parse(
      'https://link.springer.com/article/10.1007/s10994-021-05946-3\nhttps://www.biorxiv.org/content/10.1101/2020.01.01.123456v1.full.pdf\n',
    );
    expect(entries.map(({ doi }) => doi)).toEqual([
      '10.1007/s10994-021-05946-3',
      '10.1101/2020.01.01.123456',
    ]);
  });

  it('takes neither an address without scheme nor an open bracket for words', () => {
    const { entries } = parse(
      'arxiv.org/abs/2609.01234v3\n1. What Layers Keep (https://arxiv.org/abs/2609.01239)\n',
    );
    expect(entries.map(({ title }) => title)).toEqual([undefined, 'What Layers Keep']);
  });
});

describe('a reference library', () => {
  it('may have types that RIS does not know', () => {
    const { entries } = parse('TY  - PREPRINT\nTI  - Feature Counting\nAU  - Bee, Ann\nER  - \n');
    expect(entries).toMatchObject([{ title: 'Feature Counting', authors: ['Ann Bee'] }]);
  });
});

describe('a title that is a word of the page', () => {
  it('is doubted', () => {
    const { doubts } = parse('title,url\nUpvote152 arXiv Page,https://arxiv.org/abs/2609.01234\n');
    expect(doubts.map(({ rule }) => rule)).toEqual(['title-is-a-menu-word']);
  });
});

describe('an answer without papers', () => {
  it('is named for what it is, where a server says an error', () => {
    expect(() => parse('{"error":"Invalid date"}')).toThrow(/answer that is an error \("Invalid date"\)/);
    const feed =
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query</title><id>http://arxiv.org/api/x</id><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id format</summary></entry></feed>';
    expect(() => parse(feed)).toThrow(/error-answer.*incorrect id format/);
  });

  it('is an error where the page has data, but no papers', () => {
    const { diagnostics } = parse(
      '<!doctype html><html><head><title>Daily Papers - Hugging Face</title></head><body><div data-target="DailyPapers" data-props="{&quot;dailyPapers&quot;:[]}"></div></body></html>',
    );
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['empty-listing', 'error']]);
  });
});

it('refuses a line that no listing has, by its number', () => {
  expect(() => parse(`Daily Papers\n\n${'word '.repeat(50_000)}`)).toThrow(/:3: error \(long-line\)/);
});

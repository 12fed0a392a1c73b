/** Tables of papers: rows and cells of Markdown and CSV, the columns' names, and what each column gives. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { columnsOf, isRule, markdownCells } from '../../src/dumps/tables/table-rows.ts';
import { separatedRows } from '../../src/separated-rows.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

describe('rows of Markdown', () => {
  it.each<[string, string[] | undefined]>([
    ['| a | b |', ['a', 'b']],
    [' |a|b', ['a', 'b']],
    ['|a|', ['a']],
    ['|', ['']],
    ['a | b', ['a', 'b']],
    ['a||b', ['a', '', 'b']],
    ['| a \\| b | c', ['a | b', 'c']],
    ['a |', undefined],
    ['a', undefined],
  ])('%s', (text, cells) => expect(markdownCells(text)).toEqual(cells));

  it.each<[string[], boolean]>([
    [['-', ':--', '--:', ':-:'], true],
    [[':'], false],
    [['--', 'a--'], false],
    [['--a'], false],
    [['--', ''], false],
    [[], false],
  ])('%j is a rule: %s', (cells, expected) => expect(isRule(cells)).toBe(expected));

  it('have 100 columns at most', () => {
    expect(markdownCells('a|'.repeat(120))).toHaveLength(100);
  });
});

it('have no papers in lines without a separator, which are named', () => {
  const { entries, diagnostics } = read(
    'title,authors,venue\nSparse Sums,"Ann Bee; Cid Dee",ICML\nDense Sums,Eva Fox,\n\nYou might also like\nPage 1 of 3\n',
  );
  expect(entries.map(({ title }) => title)).toEqual(['Sparse Sums', 'Dense Sums']);
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
    ['unread-line', 5],
    ['unread-line', 6],
  ]);
});

it('of spreadsheets have line ends of old, and no-break spaces within names', () => {
  const rows = [
    'title,authors,url',
    'Sparse Sums,"Ann Bee; Anneke de\u00a0Vries",https://arxiv.org/abs/2503.01234',
  ];
  const { format, entries } = read(rows.join('\r'));
  expect(format).toBe('csv-table');
  expect(entries).toMatchObject([
    { title: 'Sparse Sums', authors: ['Ann Bee', 'Anneke de Vries'], arxiv: '2503.01234' },
  ]);
});

describe('rows with separators', () => {
  it.each<[string, unknown[]]>([
    ['a,b', [[1, 1, 'a', 'b']]],
    ['a,"b, c"', [[1, 1, 'a', 'b, c']]],
    ['a, "b ""c"" d" ', [[1, 1, 'a', 'b "c" d']]],
    ['a "b",c', [[1, 1, 'a "b"', 'c']]],
    [
      '"a\nb",c\nd',
      [
        [1, 2, 'a\nb', 'c'],
        [3, 3, 'd'],
      ],
    ],
    [
      '\n\n,\na, b ,\r\nc\n',
      [
        [4, 4, 'a', 'b', ''],
        [5, 5, 'c'],
      ],
    ],
    ['"a\n', [[1, 2, 'a']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(separatedRows(text, ',').rows.map(({ first, last, cells }) => [first, last, ...cells])).toEqual(
      rows,
    );
  });

  it('is read in linear time with a quotation mark behind every letter', () => {
    const cell = 'a"'.repeat(300_000);
    expect(separatedRows(cell, ',').rows).toEqual([{ first: 1, last: 1, cells: [cell] }]);
  });
});

describe('a table with faults', () => {
  it.each<[string, number]>([
    ['title,url\n"A Title,2609.10001\nB Title,2609.10002\n', 2],
    ['title,url\nA Title,2609.10001\n"B Title,2609.10002\n"C Title",2609.10003\n', 3],
    ['title,url\n"A\nTitle",2609.10001\nB Title,"2609.10002\n', 4],
  ])('is refused where a quotation mark is open: %j', (text, line) => {
    const refusal = () => {
      try {
        return read(text);
      } catch (error) {
        return error;
      }
    };
    expect(refusal()).toMatchObject({ diagnostics: [{ rule: 'open-quote', line }] });
  });

  it.each(['title,url\n"A" Title,2609.10001\n', 'title,url\n"A\nTitle" ,2609.10001\n'])(
    'is read where all are closed: %j',
    (text) => {
      expect(read(text).entries).toHaveLength(1);
    },
  );

  it('names rows with more cells than columns', () => {
    const { diagnostics } = read('title,year,url\nA Title,2026,2609.10001,,\nB, Title,2026,2609.10002\n');
    expect(diagnostics.map(({ severity, rule, line }) => [severity, rule, line])).toEqual([
      ['error', 'uneven-row', 3],
    ]);
  });

  it('names days that can be read in two ways', () => {
    const { entries, diagnostics } = read(
      'title,date,url\nA Title,10/11/2026,2609.10001\nB Title,"Oct 11, 2026 9:00 AM",2609.10002\nC Title,soon,2609.10003\n',
    );
    expect(entries.map(({ firstDate }) => firstDate?.day)).toEqual([undefined, 11, undefined]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unreadable-date', 2]]);
  });

  it('may name its separator above its columns', () => {
    const { entries } = read('sep=;\ntitle;url\nA Title;2609.10001\n');
    expect(entries.map(({ title, lines }) => [title, lines.first])).toEqual([['A Title', 3]]);
  });
});

describe('the columns of a table', () => {
  it.each<[string, string[]]>([
    [
      'title',
      [
        'Title',
        'paper',
        'Paper_Title',
        'papers',
        'name',
        'article',
        '**Title**',
        '"title"',
        'Titel',
        'Título',
      ],
    ],
    [
      'authors',
      ['author', 'Authors', 'author_name', 'Author Names', 'Author(s)', 'creator', 'creators', 'Autoren'],
    ],
    ['abstract', ['Abstract', 'abstract note']],
    ['arxiv', ['arXiv', 'arxiv id', 'arxiv_id', 'arxivid', 'eprint', 'paper id', 'paper_id', 'id']],
    ['doi', ['DOI']],
    ['url', ['url', 'urls', 'Link', 'links', 'paper link', 'pdf', 'pdf_url', 'arxiv url']],
    ['date', ['date', 'published', 'publication date', 'published_at', 'submitted', 'first date']],
    ['year', ['Year', 'publication year', 'pub year', 'published year']],
    ['venue', ['venue', 'conference', 'journal', 'publication title', 'booktitle', 'proceedings']],
    ['votes', ['votes', 'upvotes', 'likes']],
    ['comments', ['num comments', 'num_comments', 'numcomments', 'comment count']],
    ['code', ['code', 'GitHub', 'repo', 'repository']],
    ['organisation', ['organisation', 'organization', 'affiliation', 'institution', 'lab']],
    [
      'note',
      [
        'note',
        'notes',
        'my notes',
        'Kommentar',
        'Anmerkungen',
        'notas',
        'remark',
        'remarks',
        'why',
        'why read it',
        'Why it matters',
        'summary',
        'TL;DR',
        'tldr',
        'description',
        'takeaway',
        'takeaways',
        'key idea',
        'one-liner',
        'one liner',
        'comment',
      ],
    ],
    ['class', ['category', 'categories', 'primary category', 'class', 'subject', 'subjects']],
  ])('%s', (column, headings) => {
    for (const heading of headings)
      expect([heading, ...columnsOf(['x', heading])]).toEqual([heading, [column, 1]]);
    for (const heading of headings)
      expect([...columnsOf([`my own ${heading}`, `${heading} of it`])]).toEqual([]);
  });

  it('are the first of a name; notes beside an "abstract note" are private', () => {
    expect([...columnsOf(['__Title__', 'Name', 'Paper'])]).toEqual([['title', 0]]);
    expect([...columnsOf(['Paper ID', 'ID', 'arXiv ID'])]).toEqual([['arxiv', 2]]);
    expect([...columnsOf(['Notes', '"Abstract Note"'])]).toEqual([['abstract', 1]]);
    expect([...columnsOf(['Notes', 'Abstract Notes'])]).toEqual([['note', 0]]);
  });
});

describe('a CSV file', () => {
  const id = '2609.10001';
  /** The one row below these columns, as far as it is named here. */
  const row = (columns: string, cells: string) =>
    read(`title,arxiv,${columns}\nA Title,${id},${cells}\n`).entries[0];

  it.each<[string, string, object]>([
    ['authors', '"Ann Bee, Cid Dee"', { authors: ['Ann Bee', 'Cid Dee'], authorCount: 2 }],
    ['authors', '"Bee, Ann Cid"', { authors: ['Ann Cid Bee'] }],
    ['authors', '"Bee, Ann; Dee, Cid;"', { authors: ['Ann Bee', 'Cid Dee'] }],
    ['authors', 'Bee; Dee', { authors: ['Bee', 'Dee'] }],
    ['authors', '"Bee, Ann and Cid Dee"', { authors: ['Ann Bee', 'Cid Dee'] }],
    ['authors', '"Ann Bee, Cid"', { authors: ['Ann Bee', 'Cid'] }],
    ['authors', "\"['Ann Bee', 'Cid Dee']\"", { authors: ['Ann Bee', 'Cid Dee'] }],
    ['authors', 'Ann Bee et al.', { authors: ['Ann Bee'], authorCount: undefined }],
    ['authors', '', { authors: undefined, authorCount: undefined }],
    ['abstract', 'We  count   it', { abstract: 'We count it' }],
    ['date', '2026-09-30', { firstDate: { year: 2026, month: 9, day: 30 }, firstMonth: undefined }],
    ['date', '2026-09-30T10:00:00Z', { firstDate: { year: 2026, month: 9, day: 30 } }],
    ['date', '"Sep 30, 2026"', { firstDate: { year: 2026, month: 9, day: 30 }, firstMonth: undefined }],
    ['date', '2026-09', { firstDate: undefined, firstMonth: '2026-09' }],
    ['date', '2026-13', { firstDate: undefined, firstMonth: undefined }],
    ['date', '1999', { firstMonth: '1999' }],
    ['date', '1899', { firstMonth: undefined }],
    ['date,year', '2026-12,2025', { firstMonth: '2026-12' }],
    ['date,year', 'soon,2025', { firstMonth: '2025' }],
    ['year', '2025a', { firstMonth: undefined }],
    ['venue', 'NeurIPS', { venue: 'NeurIPS' }],
    ['venue', 'arXiv.org', { venue: undefined }],
    ['votes,comments', '"1,024",x', { upvotes: 1024, comments: undefined }],
    ['votes,num comments', '1.5,3', { upvotes: undefined, comments: 3 }],
    ['votes,num comments', '0,-1', { upvotes: undefined, comments: undefined }],
    ['lab', 'Some Lab', { organisation: 'Some Lab' }],
    ['doi', '10.1145/AB', { doi: '10.1145/ab' }],
    ['doi', 'https://doi.org/10.1145/AB', { doi: '10.1145/ab' }],
    ['doi', 'http://dx.doi.org/10.1145/AB', { doi: '10.1145/ab' }],
    ['doi', 'https://doi.org/10.1145/AB?utm_source=chatgpt.com', { doi: '10.1145/ab' }],
    ['doi', 'https://doi.org/10.1145/AB#abstract', { doi: '10.1145/ab' }],
    ['doi', '10.1145/AB#1', { doi: '10.1145/ab#1' }],
    ['x', 'https://doi.org/10.1145/AB', { doi: '10.1145/ab' }],
    ['code', 'https://github.com/a/b', { resources: [{ kind: 'code', url: 'https://github.com/a/b' }] }],
    [
      'code',
      'https://www.gitlab.com/a/b',
      { resources: [{ kind: 'code', url: 'https://www.gitlab.com/a/b' }] },
    ],
    ['code', 'https://a.example/github.com/', { resources: [] }],
    ['notes', '"**counts**   `well`"', { note: 'counts well' }],
    ['notes', '12 a', { note: undefined }],
    ['notes', 'a1 ok', { note: 'a1 ok' }],
  ])('with a column "%s": %s', (columns, cells, expected) => {
    expect(row(columns, cells)).toMatchObject({ title: 'A Title', arxiv: id, ...expected });
  });

  it('has no title where the cell for it is empty, but for the words of a link', () => {
    const titles = (cells: string) => read(`authors,title,url\n${cells}\n`).entries.map(({ title }) => title);
    expect(titles(`Ann Bee,,${id}`)).toEqual([undefined]);
    expect(titles(`Ann Bee,,[A Title](https://arxiv.org/abs/${id})`)).toEqual(['A Title']);
  });

  it('takes the identifier of its column before that in another cell', () => {
    const text = `title,url,arxiv,paper link\nA Title,https://arxiv.org/abs/2609.10002,${id},x\n`;
    expect(read(text).entries[0]?.arxiv).toBe(id);
    expect(
      read(`title,url\n[A Title](https://arxiv.org/abs/${id}) is good to read,x\n`).entries,
    ).toMatchObject([{ title: 'A Title', note: 'is good to read', arxiv: id }]);
  });

  it.each<[string, string, unknown[]]>([
    ['linked rows alone, where one is', 'title,url\nA Title,2609.10001\nB Title,\n', ['A Title', 3]],
    [
      'rows with authors',
      'title,authors,url\nA Title,,2609.10001\nB Title,Ann Bee,\n,Ann Bee,\n',
      ['A Title', 'B Title', 4],
    ],
    ['rows with a venue', 'title,venue,url\nA Title,,2609.10001\nB Title,NeurIPS,\n', ['A Title', 'B Title']],
    [
      'rows with an abstract',
      'title,abstract,url\nA Title,,2609.10001\nB Title,We count.,\n',
      ['A Title', 'B Title'],
    ],
    [
      'all titles, where no row is linked',
      'title,year\nA Title,2026\nB Title,\n,2026\n',
      ['A Title', 'B Title', 4],
    ],
    [
      'each kind of identifier',
      'title,url\n,2609.10001\n,10.1145/1234\n,https://openreview.net/forum?id=abcdef\n',
      [undefined, undefined, undefined],
    ],
  ])('has %s', (_what, text, expected) => {
    const { entries, diagnostics } = read(text);
    expect([...entries.map(({ title }) => title), ...diagnostics.map(({ line }) => line)]).toEqual(expected);
    expect(diagnostics.every(({ rule }) => rule === 'unread-line')).toBe(true);
  });

  it('knows the lines of each row, and which of them nobody reads', () => {
    const { uses, entries } = read('title,url\n"A\nTitle",2609.10001\n"B\nTitle",\nC Title,2609.10003\n');
    expect(entries.map(({ lines }) => [lines.first, lines.last])).toEqual([
      [2, 3],
      [6, 6],
    ]);
    expect(uses.map(({ role }) => role)).toEqual([
      'header',
      'details',
      'details',
      'unread',
      'unread',
      'details',
    ]);
  });

  it.each<[string, boolean]>([
    ['title,year\nA Title,2026', true],
    ['title;year\nA Title;2026', true],
    ['title\tyear\nA Title\t2026', true],
    ['\n title,year\nA Title,2026', true],
    ['url,year\n2609.10001,2026', true],
    ['doi,year\n10.1145/1234,2026', true],
    ['arxiv,year\n2609.10001,2026', true],
    ['title,year', false],
    ['title\nA Title', false],
    ['title,x\nA Title,y', false],
    ['authors,year\nAnn Bee,2026', false],
    [`title,year,${'x'.repeat(59)}\nA Title,2026,`, true],
    [`title,year,${'x'.repeat(60)}\nA Title,2026,`, false],
  ])('is one: %j, %s', (text, expected) => {
    const format = () => read(text).format;
    if (expected) expect(format()).toBe('csv-table');
    else expect(format).toThrow();
  });
});

describe('a table in Markdown', () => {
  const rows = (...lines: string[]) =>
    read(lines.join('\n')).entries.map(({ title, arxiv, doi }) => [title, arxiv ?? doi]);

  it('has columns by name, until a line that is no row', () => {
    expect(
      rows(
        '| Authors | Paper | Link |',
        '|---|:-:|---|',
        '| Ann Bee | A Title | 2609.10001 |',
        '| Ann Bee | B Title | 10.1145/1234 |',
        '',
        'Some more:',
        '| Cid Dee | C Title | 2609.10003 |',
      ),
    ).toEqual([
      ['A Title', '2609.10001'],
      ['B Title', '10.1145/1234'],
      ['Cid Dee', '2609.10003'],
    ]);
  });

  it('has papers, rows with a title and an address, and others', () => {
    const { entries, diagnostics } = read(
      '| Paper | Link |\n|---|---|\n| A Title | https://a.example/ |\n| B Title | none |\n| | https://b.example/ |\n| C Title | 2609.10003 |\n',
    );
    expect(entries.map(({ title }) => title)).toEqual(['A Title', 'C Title']);
    expect(diagnostics.map(({ line }) => line)).toEqual([4, 5]);
  });
});

it('columns of a CSV that are read as nothing are named, but for empty ones', () => {
  const { entries, diagnostics } = read(
    'title,people,url,shelf,blank\nA Title,Ann Bee,2609.10001,3,\nB Title,,2609.10002,,\n',
  );
  expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
    ['A Title', undefined],
    ['B Title', undefined],
  ]);
  expect(diagnostics.map(({ severity, reason, line }) => [severity, reason, line])).toEqual([
    ['info', 'Not read: the columns "people", "shelf".', 1],
  ]);
});

describe('a first line that begins with a number sign', () => {
  const row = ['Linear Time', 'Bee et al.', "ICLR'27", 'https://arxiv.org/abs/2609.10001', '87'];
  it.each([
    ['#,Paper,Authors,Conf,Link,Stars', ['1', ...row].join(',')],
    ['#\tPaper\tAuthors\tConf.\tLink\tStars', ['1', ...row].join('\t')],
    ['# Title;Authors;Venue;URL;Stars', row.join(';')],
    ['# exported on 2026-11-12\n#,Title,Authors,Venue,URL,Stars', ['1', ...row].join(',')],
  ])('names the columns: %j', (head, line) => {
    const { format, entries, diagnostics } = read(`${head}\n${line}\n`);
    expect(format).toBe('csv-table');
    expect(entries).toMatchObject([
      {
        title: 'Linear Time',
        authors: ['Bee'],
        authorCount: undefined,
        venue: "ICLR'27",
        arxiv: '2609.10001',
      },
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toContain('incomplete-authors');
  });
});

it('has no word "Abstract" in front of an abstract', () => {
  const { entries } = read(
    'Title,Author,DOI,Abstract Note\nLinear Time,"Bee, Ann",10.1145/37,Abstract We count.\nOther Time,"Dee, Cid",10.1145/38,Abstract counts are few.\n',
  );
  expect(entries.map(({ abstract }) => abstract)).toEqual(['We count.', 'Abstract counts are few.']);
});

it('may have German names of columns between semicolons', () => {
  const { entries } = read(
    'Nr.;Titel;Autoren;Jahr;Zeitschrift;DOI;Zusammenfassung\n1;Linear Time;Ann Bee, Cid Dee;2026;Ein Journal;10.1145/37;Wir zählen die Bienen.\n',
  );
  expect(entries).toMatchObject([
    {
      title: 'Linear Time',
      authors: ['Ann Bee', 'Cid Dee'],
      venue: 'Ein Journal',
      doi: '10.1145/37',
      abstract: 'Wir zählen die Bienen.',
    },
  ]);
});

describe('exports of databases', () => {
  it('Scopus has full names in a column of their own', () => {
    const { entries } = read(
      'Authors,Author full names,Author(s) ID,Title,Year,Source title,DOI\n"Bee A.; Dee C.E.","Bee, Ann (57100000); Dee, Cid Eve (57100001)",571; 572,Sheep in Fields,2025,A Journal,10.1000/1',
    );
    expect(entries).toMatchObject([{ title: 'Sheep in Fields', authors: ['Ann Bee', 'Cid Eve Dee'] }]);
  });

  it.each(['"Bee A.; Dee C.E.; Fox J.-H."', '"Bee A., Dee C.E., Fox J.-H."'])(
    'initials with full stops behind names stand before them: %s',
    (names) => {
      const { entries } = read(`Authors,Title,Year,DOI\n${names},Sheep in Fields,2025,10.1000/1`);
      expect(entries[0]?.authors).toEqual(['A. Bee', 'C. E. Dee', 'J. H. Fox']);
    },
  );

  it('Dimensions says above the table where it is from, with quotation marks', () => {
    const { entries } = read(
      '"About the data: Exported on Mar 04, 2025. Criteria: ""sheep"" in full data. © 2025"\nRank,DOI,Title,Abstract,PubYear,Authors\n1,10.1000/1,Sheep in Fields,We count.,2025,"Bee, Ann; Dee, Cid"',
    );
    expect(entries).toMatchObject([{ title: 'Sheep in Fields', authors: ['Ann Bee', 'Cid Dee'] }]);
  });

  it('the day on which a paper was published may be emphasised', () => {
    const { entries } = read(
      '|Publish Date|Title|Authors|PDF|\n|---|---|---|---|\n|**2025-03-03**|**Sheep in Fields**|Ann Bee et.al.|[2503.01234](http://arxiv.org/abs/2503.01234)|\n',
    );
    expect(entries).toMatchObject([
      { title: 'Sheep in Fields', firstDate: { year: 2025, month: 3, day: 3 } },
    ]);
  });

  it('Web of Science has full names in the column AF', () => {
    const { entries } = read(
      'PT\tAU\tAF\tTI\tSO\tPY\tDI\nJ\tBee, A; Dee, CE\tBee, Ann; Dee, Cid Eve\t"Do Anything Now": A Study\tJ THINGS\t2025\t10.1000/1',
    );
    expect(entries).toMatchObject([
      { title: '"Do Anything Now": A Study', authors: ['Ann Bee', 'Cid Eve Dee'] },
    ]);
  });
});

describe('a column of names that nothing divides', () => {
  const table = (...names: readonly string[]) =>
    read(
      ['Item Title,Item DOI,Authors', ...names.map((name, at) => `Title ${at},10.1000/${at},${name}`)].join(
        '\n',
      ),
    );

  it.each<[string, readonly string[]]>([
    ['is left out', ['Ada BrandtJoão Reis', 'Jun LiWei Zhang', 'Mina Park']],
    ['is left out with particles', ['Jan van der BergEva Novak', 'Mina Park']],
  ])('%s, with a warning', (_, names) => {
    const { entries, diagnostics } = table(...names);
    expect(entries.map(({ authors }) => authors)).toEqual(names.map(() => undefined));
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['glued-names', 2]]);
  });

  it.each([
    [['HyunJin Kim', 'Ronald MacDonald Jr']],
    [['Stephen DellaPietra', 'Mina Park']],
    [['"Kim HyunJin Park, Eva Novak"', 'Mina Park']],
  ])('is told from names with capitals within: %j', (names) => {
    expect(table(...names).entries.every(({ authors }) => authors !== undefined)).toBe(true);
  });
});

describe('a table of papers without identifiers', () => {
  const rows = ['Counting Words | Ann Bee, Cid Dee', 'Counting Letters | Eve Foe'];
  const table = (head: string, ...own: readonly string[]) =>
    ['# Accepted', '', `| ${head} |`, '|---|---|', ...own.map((row) => `| ${row} |`)].join('\n');

  it('is read where columns of titles and authors have their names', () => {
    const { entries, diagnostics } = read(table('Title | Authors', ...rows, 'Coffee break | '));
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Counting Words', ['Ann Bee', 'Cid Dee']],
      ['Counting Letters', ['Eve Foe']],
    ]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 7]]);
  });

  it('is read out of a page as HTML', () => {
    const cells = (tag: string, row: string) =>
      `<tr>${row
        .split(' | ')
        .map((cell) => `<${tag}>${cell}</${tag}>`)
        .join('')}</tr>`;
    const html = `<html><body><table>\n${[cells('th', 'Title | Authors'), ...rows.map((row) => cells('td', row))].join('\n')}\n</table></body></html>`;
    expect(read(html).entries.map(({ title }) => title)).toEqual(['Counting Words', 'Counting Letters']);
  });

  it.each([
    ['Topic | Authors', rows],
    ['Title | Speaker', rows],
    ['Title | Author', ['Counting Words | Bee', 'Counting Letters | Dee']],
  ])('is no such table otherwise: %s', (head, own) => {
    expect(() => read(table(head, ...own))).toThrow('unknown-format');
  });
});

it('arXiv’s summaries are abstracts, those of others remarks', () => {
  const row =
    '"We count all words, one by one, and find few.",Linear Time,Ann Bee,https://arxiv.org/abs/2609.10001';
  const [own] = read(`summary,title,authors,entry_id\n${row}\n`).entries;
  expect(own).toMatchObject({ abstract: expect.stringMatching(/^We count/), note: undefined });
  const [other] = read(`summary,title,authors,url\n${row}\n`).entries;
  expect(other).toMatchObject({ abstract: undefined, note: expect.stringMatching(/^We count/) });
});

it('a column may be of one author or several', () => {
  for (const name of ['Autor(en)', 'Author(s)', 'Auteur(s)', 'Autor(es)'])
    expect(columnsOf(['Title', name]).get('authors')).toBe(1);
});

it('a row without an identifier is whole where it is a paper', () => {
  const head = '| Title | Authors | Link |\n|---|---|---|';
  const rows = [
    '| Counting Words | Ann Bee, Cid Dee | https://arxiv.org/abs/2609.10001 |',
    '| Too | Few Cells |',
  ];
  expect(read([head, ...rows].join('\n')).entries.map(({ title }) => title)).toEqual(['Counting Words']);
});

it.each([
  ['O&apos;Neil, P.; Berg, Jan van der', ["P. O'Neil", 'Jan van der Berg']],
  ['O&apos;Neil, P.', ["P. O'Neil"]],
  ['Jos&eacute; Garc&iacute;a, Ann Bee, Cid Dee', ['José García', 'Ann Bee', 'Cid Dee']],
  ['Ann Bee &amp; Cid Dee', ['Ann Bee', 'Cid Dee']],
  ['Bee, Ann; Dee, Cid', ['Ann Bee', 'Cid Dee']],
])('cells of names have references of HTML: %s', (names, authors) => {
  const rows = `title,authors,doi\nSparse Sums,"${names}",10.1000/1\nDense Sums,"Fox, Eve; Gee, F.",10.1000/2\n`;
  expect(read(rows).entries[0]?.authors).toEqual(authors);
  const table = `| Title | Authors | DOI |\n| - | - | - |\n| Sparse Sums | ${names} | 10.1000/1 |\n`;
  expect(read(table).entries[0]?.authors).toEqual(authors);
});

describe('cells between bars', () => {
  const title = 'Honey: A Survey';
  it.each([
    ['title|authors|doi|published', `${title}|Ann Bee, Cid Dee|10.1000/a.1|2026-10-05`],
    ['Title | Authors | URL', `${title} | Ann Bee, Cid Dee | https://doi.org/10.1000/a.1`],
  ])('are a table with the names %s', (names, row) => {
    const { format, entries, doubts } = read(
      `${names}\n${row}\n${row.replace('a.1', 'a.2').replace('Honey', 'Wax')}\n`,
    );
    expect(format).toBe('csv-table');
    expect(entries[0]).toMatchObject({ title, authors: ['Ann Bee', 'Cid Dee'], doi: '10.1000/a.1' });
    expect([entries.length, doubts]).toEqual([2, []]);
  });

  it.each([
    [
      'title | authors | doi',
      '--- | --- | ---',
      `${title} | Ann Bee | 10.1000/a.1`,
      'Wax | Fay Gee | 10.1000/a.2',
    ],
    [
      'Title | Link',
      `${title} | https://doi.org/10.1000/a.1`,
      'Wax | or | Not? | https://doi.org/10.1000/a.2',
    ],
    ['|title|authors|doi|', `|${title}|Ann Bee|10.1000/a.1|`, '|Wax|Fay Gee|10.1000/a.2|'],
  ])('are none of this kind: %s, %s', (...lines) => {
    const { format, entries } = read(`${lines.join('\n')}\n`);
    expect(format).toBe('reading-list');
    expect(entries[0]?.title).toBe(title);
  });
});

it('answers to a form have titles, links and remarks', () => {
  const names = ['Timestamp', 'Your name', 'Paper title', 'Link to the paper', 'Why should we read it?'];
  const rows = [
    [
      '10/5/2026 9:12:33',
      'Jane',
      'Honey: A Survey',
      'https://arxiv.org/abs/2610.01002',
      'Great figure, e.g. 3',
    ],
    ['10/6/2026 10:00:01', 'Tom', 'Wax or Not?', 'https://doi.org/10.1000/wax.1', ''],
  ];
  const { entries, doubts, diagnostics } = read([names, ...rows].map((row) => row.join('\t')).join('\n'));
  expect(entries).toMatchObject([
    { title: 'Honey: A Survey', arxiv: '2610.01002', note: 'Great figure, e.g. 3', authors: undefined },
    { title: 'Wax or Not?', doi: '10.1000/wax.1', note: undefined, firstDate: undefined },
  ]);
  expect([doubts, diagnostics.map(({ rule }) => rule)]).toEqual([[], ['unread-columns']]);
});

describe('persons in answers to a form', () => {
  it.each([
    [['Timestamp', 'Your name', 'Link to the paper', 'Why should we read it?'], ['1/5/2026 10:02:03']],
    [['Timestamp', 'Name', 'Paper link', 'Comments'], ['1/5/2026 10:02:03']],
    [['Submitted by', 'Paper URL', 'Why this paper?'], []],
  ])('are no titles: %s', (names, times) => {
    const rows = ['Ann Bee', 'Cid Dee'].map((name, at) => [
      ...times,
      name,
      `https://arxiv.org/abs/2610.0100${at}`,
      'Because it is good to know',
    ]);
    const { format, entries } = read([names, ...rows].map((row) => row.join(',')).join('\n'));
    expect([format, entries.map(({ title }) => title)]).toEqual(['csv-table', [undefined, undefined]]);
  });
});

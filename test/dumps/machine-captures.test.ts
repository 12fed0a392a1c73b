/** Captures that programs make: feeds, libraries and tables with the oddities that they have. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { splitNames } from '../../src/dumps/names/name-list.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const rulesOf = (text: string): string[] => {
  try {
    const { diagnostics, doubts } = read(text);
    return [...diagnostics, ...doubts].map(({ rule }) => rule);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.diagnostics.map(({ rule }) => rule);
  }
};

describe('a feed that is cut off', () => {
  const entry = (number: number): string =>
    `<entry>\n<id>http://arxiv.org/abs/2609.0000${number}</id>\n<title>Title ${number}</title>\n<summary>We count to ${number}, and then further.</summary>\n</entry>\n`;
  const feed = `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<id>http://arxiv.org/api/x</id><title>Q</title>\n${entry(1)}${entry(2)}</feed>\n`;

  it('is an error, wherever the cut is', () => {
    expect(rulesOf(feed)).toEqual([]);
    expect(rulesOf(feed.replace('</feed>', ''))).toEqual(['truncated-capture']);
    expect(rulesOf(feed.slice(0, feed.indexOf('<title>Title 2')))).toEqual(['truncated-capture']);
    expect(rulesOf(feed.slice(0, feed.indexOf('</summary>', 300)))).not.toEqual([]);
  });

  it('has lines for the item that is cut', () => {
    const { entries } = read(feed.slice(0, feed.indexOf('<title>Title 2')));
    expect(entries.map(({ lines }) => [lines.first, lines.last])).toEqual([
      [4, 8],
      [9, 10],
    ]);
  });
});

describe('RSS 1.0', () => {
  const item = (number: number): string =>
    `<item rdf:about="https://doi.org/10.1000/${number}">\n<title>Title ${number}</title>\n<link>https://doi.org/10.1000/${number}</link>\n</item>\n`;
  const rdf = (contents: readonly number[], items: readonly number[]): string =>
    `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>J</title><items><rdf:Seq>${contents.map((number) => `<rdf:li rdf:resource="https://doi.org/10.1000/${number}"/>`).join('')}</rdf:Seq></items></channel>\n${items.map(item).join('')}</rdf:RDF>\n`;

  it('has its items in their own order, also those that its contents leave out', () => {
    const { entries } = read(rdf([3, 1], [1, 2, 3]));
    expect(entries.map(({ doi, lines }) => [doi, lines.first])).toEqual([
      ['10.1000/1', 3],
      ['10.1000/2', 7],
      ['10.1000/3', 11],
    ]);
  });

  it('with an item that is none is an error, as lines and items no longer go together', () => {
    expect(rulesOf(rdf([], [1, 2]).replace('</item>\n<item', '</item>\n<item></item>\n<item'))).toEqual([
      'broken-feed',
    ]);
  });
});

describe('a feed of papers', () => {
  const rss = (...items: readonly string[]): string =>
    `<?xml version="1.0"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel><title>A Feed</title><link>https://a.example/</link>\n${items.map((item) => `<item>${item}</item>\n`).join('')}</channel></rss>`;
  const paper = (fields: string): string =>
    `<title>A Title of Ours</title><link>https://arxiv.org/abs/2609.01234</link>${fields}`;
  const entryOf = (fields: string) => read(rss(paper(fields))).entries[0];
  const other =
    '<title>A Job for You</title><link>https://a.example/job</link><description>As in https://arxiv.org/abs/2501.00001</description>';

  it('leaves out what has no identifier of its own, whatever it is about, and says so', () => {
    const { entries, diagnostics, uses } = read(rss(paper(''), other));
    expect(entries.map(({ arxiv }) => arxiv)).toEqual(['2609.01234']);
    expect(diagnostics).toMatchObject([
      { rule: 'unread-item', line: 5, reason: expect.stringContaining('A Job for You') },
    ]);
    expect(uses.map(({ role }) => role)).toEqual(['header', 'header', 'header', 'title', 'unread', 'footer']);
  });

  it('takes no identifier from a text that has several', () => {
    const mirror = (text: string) => `<title>Title</title><description>${text}</description>`;
    const { entries } = read(
      rss(
        mirror('arXiv:2609.00001, https://arxiv.org/abs/2609.00001'),
        mirror('arXiv:2609.00002 arXiv:2609.00003'),
      ),
    );
    expect(entries.map(({ arxiv }) => arxiv)).toEqual(['2609.00001']);
  });

  it.each([
    [
      '<dc:creator>Bee, Ann</dc:creator><dc:creator>van der Berg, Jan</dc:creator>',
      ['Ann Bee', 'Jan van der Berg'],
    ],
    ['<dc:creator>Ann Bee, Cid Dee</dc:creator>', ['Ann Bee', 'Cid Dee']],
    ['<dc:creator>OpenAI, Ann Bee</dc:creator>', ['OpenAI', 'Ann Bee']],
    ['<dc:creator>admin</dc:creator>', undefined],
    ['<dc:creator>bee_42</dc:creator>', undefined],
    ['<author>ann@b.example</author>', undefined],
    ['<description>Ann Bee and Cid Dee</description>', ['Ann Bee', 'Cid Dee']],
  ])('has the authors of %s', (fields, names) => expect(entryOf(fields)?.authors).toEqual(names));

  it.each([
    ['&lt;h2&gt;ABSTRACT&lt;/h2&gt;&lt;p&gt;We count.&lt;/p&gt;', 'We count.'],
    ['&lt;h4&gt;Aim&lt;/h4&gt;We count.&lt;p&gt;All&lt;/p&gt;, in fact.', 'Aim We count. All, in fact.'],
    ['Nature, Published online: 02 April 2025; doi:10.1038/s41586-025-1&lt;/p&gt;We count.', 'We count.'],
    [
      'J Med AI. 2025 Nov 13;12(3):e123. doi: 10.1000/j.1. ABSTRACT We count. PMID:39000001 | DOI:10.1000/j.1',
      'We count.',
    ],
    ['A Journal, Volume 12, Issue 3, Page 5-9, May 2025.', undefined],
    ['A Journal, Volume 12, Issue 3, May 2025. We count.', 'We count.'],
    ['A Title of Ours', undefined],
    [
      '&lt;p&gt;J, Vol. 6: A Title of Ours&lt;/p&gt; &lt;p&gt;J doi: 10.1000/1&lt;/p&gt;&lt;p&gt;We count.&lt;/p&gt;',
      'We count.',
    ],
    ['ABSTRACTION We count.', 'ABSTRACTION We count.'],
  ])('has the abstract of %s', (text, abstract) => {
    expect(entryOf(`<description>${text}</description>`)?.abstract).toBe(abstract);
  });
});

describe('what is no paper', () => {
  const csl = (title: string, fields: object = {}): string =>
    JSON.stringify([
      { type: 'article-journal', title: 'A Title', DOI: '10.1000/1' },
      { type: 'article-journal', title, DOI: '10.1000/2', ...fields },
    ]);

  it.each([
    ['Author Correction: A Title', {}],
    ['Correction to: A Title', {}],
    ['Erratum to “A Title”', {}],
    ['Corrigendum: A Title', {}],
    ['Retraction Note: A Title', {}],
    ['Expression of Concern: A Title', {}],
    ['Issue Information', {}],
    ['Editorial Board', {}],
    ['Proceedings of the 3rd Workshop', {}],
    ['How whales sing', { DOI: '10.1038/d41586-025-00001-1' }],
  ])('is left out and named: %s', (title, fields) => {
    const { entries, diagnostics } = read(csl(title, fields));
    expect(entries.map(({ doi }) => doi)).toEqual(['10.1000/1']);
    expect(diagnostics).toMatchObject([{ rule: 'notice', severity: 'warning', line: 1 }]);
  });

  it.each([
    ['Correction for Multiple Testing', {}],
    ['Corrections of Things', {}],
    ['Erratum-free Parsing', {}],
    ['Retractions in Graphs', {}],
    ['Editorial Decisions by Machines', {}],
    ['Proceedings of the Mind', { author: [{ family: 'Bee' }] }],
    ['Erratum: A Title', { URL: 'https://arxiv.org/abs/2609.01234' }],
  ])('is not %s', (title, fields) => expect(read(csl(title, fields)).entries).toHaveLength(2));
});

it.each([
  ['Bee, Ann; Dee, Cid', ['Ann Bee', 'Cid Dee']],
  ['García Márquez, Gabriel; Dee, Cid; The Group', ['Gabriel García Márquez', 'Cid Dee', 'The Group']],
  ['Bee, Ann and Dee, Cid', ['Ann Bee', 'Cid Dee']],
  ['Bee, Ann, and van der Berg, Jan', ['Ann Bee', 'Jan van der Berg']],
  ['Bee, A. & Dee, C.', ['A. Bee', 'C. Dee']],
  ['Ann Bee, Cid Dee and Eve Foe, Gil Hay', ['Ann Bee', 'Cid Dee', 'Eve Foe', 'Gil Hay']],
  ['OpenAI, Ann Bee and Cid Dee', ['OpenAI', 'Ann Bee', 'Cid Dee']],
  ['Ann Bee; Cid Dee', ['Ann Bee', 'Cid Dee']],
  ['Ann Bee | Cid Dee', ['Ann Bee', 'Cid Dee']],
  ['Ann Bee|Cid Dee', ['Ann Bee', 'Cid Dee']],
  ['Ann Bee · Cid Dee', ['Ann Bee', 'Cid Dee']],
  ['{OpenAI}', ['OpenAI']],
  ['{name: Ann Bee}, {name: Cid Dee}', ['Ann Bee', 'Cid Dee']],
])('the names in %s', (text, names) => expect(splitNames(text)).toEqual(names));

describe('a table', () => {
  const row = 'Title of Ours,Ann Bee,2026,https://arxiv.org/abs/2609.01234\n';

  it.each([
    ['title,authors,year,url\n', row, []],
    ['title,authors,year,url\n', `${row.trim()},,\n`, []],
    ['title,authors,year,url\n', `"Title\nof Ours",Ann Bee,2026,2609.01234\n`, []],
    ['Werk,Menschen,Jahr,Netz\n', row + row.replace('1234', '1235'), ['title-is-a-row', 'unknown-columns']],
    [
      'A list of mine,,,\nWerk,Menschen,Jahr,Netz\n',
      row + row.replace('1234', '1235'),
      ['title-is-a-row', 'unknown-columns'],
    ],
    ['Werk;Menschen;Jahr;Netz\n', row.replaceAll(',', ';'), ['title-is-a-row', 'unknown-columns']],
    ['Werk\tMenschen\tJahr\tNetz\n', row.replaceAll(',', '\t'), ['unknown-columns']],
    ['Werk|Menschen|Jahr|Netz\n', row.replaceAll(',', '|'), ['unknown-columns']],
    ['Bees, dees, foes\n\n', 'Ann, Bee: https://arxiv.org/abs/2609.01234\n', []],
  ])('%j %j: %j', (header, rows, rules) => {
    const { doubts } = read(header + rows);
    expect([...new Set(doubts.map(({ rule }) => rule))]).toEqual(rules);
  });

  it.each([
    ['"Bee, Ann, Dee, Cid"', ['names-of-one-word']],
    ['"Ann Bee; {Dee"', ['author-is-no-name']],
    ['"Ann Bee; https://a.example"', ['author-is-no-name']],
    ['"Bee; Dee"', []],
    ['"王芳, 李明, 张伟, 刘洋"', []],
  ])('with the authors %s: %j', (authors, rules) => {
    const { doubts } = read(`title,authors,arxiv\nTitle of Ours,${authors},2609.01234\n`);
    expect(doubts.map(({ rule }) => rule)).toEqual(rules);
  });

  it('that has lost a digit of an arXiv id, as spreadsheets do, is in doubt', () => {
    const doubts = (id: string) => read(`title,arxiv\nTitle of Ours,${id}\n`).doubts.map(({ rule }) => rule);
    expect(doubts('2511.0800')).toEqual(['short-arxiv-id']);
    expect(doubts('1412.0800')).toEqual([]);
  });
});

describe('a library', () => {
  const bibtex = (fields: string): string => `@article{x, title = {A Title of Ours}, ${fields}}\n`;
  const entryOf = (text: string) => read(text).entries[0];
  const ris = (...fields: readonly string[]): string =>
    ['TY  - JOUR', 'TI  - A Title of Ours', ...fields, 'ER  - ', ''].join('\n');
  const csl = (fields: object): string =>
    JSON.stringify([{ type: 'article-journal', title: 'A Title of Ours', DOI: '10.1000/1', ...fields }]);

  it.each([
    ['DA  - 03/04/2025', { firstDate: undefined, firstMonth: '2025' }],
    ['DA  - 03-04-2025', { firstDate: undefined, firstMonth: '2025' }],
    ['DA  - 3/4/25', { firstDate: undefined, firstMonth: undefined }],
    ['DA  - 25/12/2024', { firstDate: { year: 2024, month: 12, day: 25 } }],
    ['DA  - 12/25/2024', { firstDate: { year: 2024, month: 12, day: 25 } }],
    ['DA  - 2025/03/04/', { firstDate: { year: 2025, month: 3, day: 4 } }],
  ])('RIS: no day from an ambiguous one: %s', (field, expected) => {
    expect(entryOf(ris(field))).toMatchObject(expected);
  });

  it.each([
    [{ DOI: 'doi:10.1000/A' }, { doi: '10.1000/a' }],
    [{ DOI: 'n/a', issued: {} }, { doi: undefined }],
    [{ title: ['A', 'B'], subtitle: ['On it'] }, { title: 'A: On it' }],
    [{ title: ['A: On it'], subtitle: ['On it'] }, { title: 'A: On it' }],
    [{ 'container-title': ['A Journal'] }, { venue: 'A Journal' }],
    [{ author: [{ name: 'The Group' }] }, { authors: ['The Group'] }],
    [{ abstract: '<jats:title>Abstract</jats:title><jats:p>We count.</jats:p>' }, { abstract: 'We count.' }],
    [
      {
        abstract:
          '<jats:p>We count.</jats:p><jats:sec><jats:title>Aim</jats:title><jats:p>All.</jats:p></jats:sec>',
      },
      { abstract: 'We count. Aim All.' },
    ],
  ])('CSL-JSON as Crossref has it: %j', (fields, expected) => {
    expect(entryOf(csl(fields))).toMatchObject(expected);
  });

  it('may be an answer of Crossref’s API', () => {
    const items = [{ type: 'journal-article', title: ['A Title'], DOI: '10.1000/1' }];
    const { entries } = read(
      JSON.stringify({ status: 'ok', message: { 'total-results': 1, items } }, undefined, 1),
    );
    expect(entries.map(({ title, lines }) => [title, lines.first])).toEqual([['A Title', 6]]);
  });

  it.each([
    [
      'abstract = {It costs {\\$}5, or $x_{i}$ of them, and {\\$}6 then.}',
      'It costs \\$5, or $x_{i}$ of them, and \\$6 then.',
    ],
    [
      'abstract = {We {\\textless}i{\\textgreater}count{\\textless}/i{\\textgreater} all.}',
      'We <i>count</i> all.',
    ],
    [
      'abstract = {With p {\\textless} 0.05, {\\L}odz and {\\ss}en.}',
      'With p < 0.05, \\L{}odz and \\ss{}en.',
    ],
  ])('BibTeX: %s', (field, abstract) => expect(entryOf(bibtex(field))?.abstract).toBe(abstract));

  it.each([
    ['author = {Wei Wang 0001 and Ann Bee}', { authors: ['Wei Wang', 'Ann Bee'] }],
    ['journal = {CoRR}, volume = {abs/2402.09739}', { arxiv: '2402.09739' }],
    ['journal = {A Journal}, volume = {abs/2402.09739}', { arxiv: undefined }],
    ['date = {2024-05-06T10:00:00}', { firstDate: { year: 2024, month: 5, day: 6 } }],
    ['doi = {n/a}', { doi: undefined }],
  ])('BibTeX: %s', (fields, expected) => expect(entryOf(bibtex(fields))).toMatchObject(expected));

  it('has what a volume says of its papers, and not the volume', () => {
    const { entries, diagnostics } = read(
      '@inproceedings{a, title={A Title of Ours}, author={Ann Bee}, crossref={V25}}\n@proceedings{v25, title={Proceedings}, year=2025}\n',
    );
    expect(entries).toMatchObject([{ title: 'A Title of Ours', venue: 'Proceedings', firstMonth: '2025' }]);
    expect(diagnostics).toMatchObject([{ rule: 'notice', line: 2 }]);
  });
});

describe('names in a library', () => {
  const bibtex = (author: string) =>
    read(`@article{x, title = {A Title of Ours}, author = {${author}}}\n`).entries[0]?.authors;
  const ris = (author: string) =>
    read(`TY  - JOUR\nTI  - A Title of Ours\nAU  - ${author}\nER  - \n`).entries[0]?.authors;

  it.each([
    ['Ann Bee, Cid Dee, Eve Foe', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
    ['Ann Bee, Cid Dee, Eve Foe, Gil Hay and Others', ['Ann Bee', 'Cid Dee', 'Eve Foe', 'Gil Hay']],
    ['Bee, A. et al.', ['A. Bee']],
    ['Ann Bee and ', ['Ann Bee']],
    ['Ann Bee, Cid Dee, Eve Foe and Hay, Gil', ['Ann Bee', 'Cid Dee', 'Eve Foe', 'Gil Hay']],
    ['Ann Bee and nan', ['Ann Bee']],
    ['Knuth, Jr., Donald E. and Bee, Ann', ['Donald E. Knuth Jr.', 'Ann Bee']],
    ["Dee, Mar{\\'\\i}a", ['María Dee']],
  ])('BibTeX: %s', (author, names) => expect(bibtex(author)).toEqual(names));

  it.each([
    ['Bee, Ann and Dee, Cid', ['Ann Bee', 'Cid Dee']],
    ['Bee, A., Dee, C.', ['A. Bee', 'C. Dee']],
    ['Bee, Ann; Dee, Cid', ['Ann Bee', 'Cid Dee']],
    ['Institute of Bees and Wasps', ['Institute of Bees and Wasps']],
    ['Bee, Ann, Jr', ['Ann Bee Jr']],
  ])('RIS: %s', (author, names) => expect(ris(author)).toEqual(names));

  it('that are a list all the same are in doubt', () => {
    expect(rulesOf('@article{x, title={A Title of Ours}, author={{Bee, Ann; Dee, Cid}}}\n')).toEqual([
      'author-is-no-name',
    ]);
  });
});

it('BibTeX’s records behind a percent sign are left out, and others have their own lines', () => {
  const { entries, diagnostics } = read(
    '@article{a, title={One Title}}\n%@article{b, title={Two Titles}}\n@article{c, title={Three}} @article{d, title={Four}}\n',
  );
  expect(entries.map(({ title, lines }) => [title, lines.first])).toEqual([
    ['One Title', 1],
    ['Three', 3],
    ['Four', 3],
  ]);
  expect(diagnostics).toMatchObject([{ rule: 'notice', line: 2 }]);
});

it.each([
  ['[{"type":"book","title":"A","DOI":"10.1000/1","issued":{"date-parts":[["2025-03-04"]]}}]', 3],
  ['{"notes":[{"id":"abcdef","content":{"title":"A"},"pdate":1741046400}]}', 3],
  ['{"notes":[{"id":"abcdef","content":{"title":"A"},"pdate":1741046400000}]}', 3],
])('a date in an unusual form is read: %s', (text, month) => {
  expect(read(text).entries[0]?.firstDate).toEqual({ year: 2025, month, day: 4 });
});

it('a feed of the first second of 1970 has no day', () => {
  const feed = (date: string): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>J</title><pubDate>${date}</pubDate><item><title>A</title><link>https://doi.org/10.1000/1</link></item></channel></rss>`;
  expect(read(feed('Thu, 01 Jan 1970 00:00:00 GMT')).listed).toBeUndefined();
  expect(read(feed('Thu, 13 Nov 2025 00:00:00 GMT')).listed?.day).toBe(13);
});

it('the Daily Papers API may name authors as strings', () => {
  const paper = {
    id: '2609.01234',
    title: 'A Title',
    upvotes: 3,
    authors: ['Ann Bee', { name: 'Cid Dee' }, null],
  };
  expect(read(JSON.stringify([{ paper }])).entries).toMatchObject([
    { authors: ['Ann Bee', 'Cid Dee'], authorCount: 2 },
  ]);
});

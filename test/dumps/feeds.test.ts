/** Feeds of papers: fields of an item in each kind of feed, lists of names, and XML that is not read. */
import { describe, expect, it } from 'vitest';
import { xmlFault } from '../../src/dumps/feeds/xml-shape.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { looksLikeNames, splitNames } from '../../src/dumps/names/name-list.ts';
import { splitByline } from '../../src/dumps/names/split-byline.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const rss = (item: string, head = '') =>
  read(
    `<?xml version="1.0"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">\n<channel><title>A Feed</title><link>https://a.example/</link>${head}\n<item>${item}</item>\n</channel></rss>`,
  );
const json = (item: object, feed: object = {}) =>
  read(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A Feed', items: [item], ...feed }),
  );
const base = '<title>A Title</title><link>https://arxiv.org/abs/2609.01234</link>';
const long = 'We count the words of it, and then some more. '.repeat(7);

describe('an item of RSS', () => {
  it.each<[string, object]>([
    ['<title>A &lt;i&gt;Title&lt;/i&gt; of p &lt; 5</title>', { title: 'A Title of p < 5' }],
    ['<title>A Title (arXiv:2609.01234v1 [cs.LG]) UPDATED!</title>', { title: 'A Title' }],
    ['<title>x&lt;y|z for &lt;i&gt;all&lt;/i&gt; x &amp;lt; y</title>', { title: 'x<y|z for all x < y' }],
    [
      '<description>&lt;p class="a" hidden&gt;If a&lt;b and c&gt;d, Map&lt;K, V&gt; is &lt;em&gt;best&lt;/em&gt;.&lt;/p&gt;</description>',
      { abstract: 'If a<b and c>d, Map<K, V> is best.' },
    ],
    [
      '<description>&lt;a href="https://a.example/?b=&gt;"id=c&gt;We&lt;/a&gt; count x&lt;y. &lt;o:p&gt;&lt;/o:p&gt;&lt;x-y/&gt;&lt;a href="https://a.ex</description>',
      { abstract: 'We count x<y.' },
    ],
    ['<description>&lt;b&gt;We&lt;/b&gt; count all x&lt;y</description>', { abstract: 'We count all x<y' }],
    ['<dc:title>A Title</dc:title>', { title: 'A Title' }],
    ['<description>x</description><content:encoded>We count.</content:encoded>', { abstract: 'We count.' }],
    ['<dc:description>We count.</dc:description>', { abstract: 'We count.' }],
    ['<description>Abstract: We count.</description>', { abstract: 'We count.' }],
    [
      '<description>Ann Bee, Cid Dee — We count.</description>',
      { abstract: 'We count.', authors: ['Ann Bee', 'Cid Dee'] },
    ],
    [
      '<dc:creator>Ann Bee</dc:creator><dc:creator>Cid Dee</dc:creator>',
      { authors: ['Ann Bee', 'Cid Dee'], authorCount: 2 },
    ],
    ['<author>a@b.example (Ann Bee)</author>', { authors: ['Ann Bee'] }],
    ['<guid>10.1145/1</guid>', { doi: '10.1145/1', arxiv: '2609.01234' }],
    ['<guid>oai:arXiv.org:2609.01239v1</guid>', { arxiv: '2609.01239' }],
    ['<dc:identifier>doi:10.1145/1</dc:identifier>', { doi: '10.1145/1' }],
    ['<prism:doi>10.1145/1</prism:doi>', { doi: '10.1145/1' }],
    ['<prism:publicationName>A Journal</prism:publicationName>', { venue: 'A Journal' }],
    ['<dc:rights>CC-BY 4.0</dc:rights>', { licence: 'CC-BY 4.0' }],
    ['<dc:rights>a license of mine</dc:rights>', { licence: 'a license of mine' }],
    ['<dc:rights>All rights reserved</dc:rights>', { licence: undefined }],
    ['<pubDate>Fri, 02 Oct 2026 00:00:00 GMT</pubDate>', { firstDate: { year: 2026, month: 10, day: 2 } }],
    ['<dc:date>2026-10-02</dc:date>', { firstDate: { year: 2026, month: 10, day: 2 } }],
  ])('%s', (item, expected) => {
    const own =
      item.startsWith('<title') || item.startsWith('<dc:title') ? base.slice(base.indexOf('<link')) : base;
    expect(rss(`${own}${item}`).entries).toMatchObject([expected]);
  });

  it('that is of the feed’s own day has no first date', () => {
    const dated = (item: string, feed: string) =>
      rss(`${base}<pubDate>${item}</pubDate>`, `<pubDate>${feed}</pubDate>`);
    expect(dated('2 Oct 2026', '2 Oct 2026')).toMatchObject({
      listed: { day: 2 },
      entries: [{ firstDate: undefined }],
    });
    expect(dated('1 Oct 2026', '2 Oct 2026')).toMatchObject({
      listed: { day: 2 },
      entries: [{ firstDate: { day: 1 } }],
    });
    expect(dated('2 Oct 2026', '2 Oct 2026').hints).toMatchObject([
      { kind: 'day', day: '2026-10-02', line: 1 },
    ]);
  });

  it('has a paper’s identifier, or authors and a text of more than 300 characters', () => {
    const accepted = (item: string) => () => rss(`<title>A Title</title>${item}`).format;
    expect(accepted('<guid>10.1145/1</guid>')()).toBe('paper-feed');
    expect(accepted('<description>see arXiv:2609.01234</description>')()).toBe('paper-feed');
    expect(accepted(`<description>${'x '.repeat(150)}arXiv:2609.01234</description>`)).toThrow();
    const text = (length: number) =>
      `<dc:creator>Ann Bee</dc:creator><description>${'x'.repeat(length)}</description>`;
    expect(accepted(text(301))()).toBe('paper-feed');
    expect(accepted(text(300))).toThrow(/none has/);
    expect(accepted(`<description>${long}</description>`)).toThrow();
    expect(() => rss(base.replace(/<title>.*<\/title>/, ''))).toThrow();
  });

  it.each([
    [
      'Bytes, Not Tokens?',
      { title: 'Bytes, Not Tokens?', authors: undefined, abstract: undefined, firstDate: undefined },
    ],
    ['View the article online', { title: 'On Bytes', authors: ['Ann Bee'] }],
    ['https://arxiv.org/abs/2609.01234', { title: 'On Bytes', authors: ['Ann Bee'] }],
    ['On Bytes', { title: 'On Bytes', authors: ['Ann Bee'] }],
  ])('may be a post about the paper that its words name: %s', (words, expected) => {
    const text = `&lt;p&gt;I read &lt;a class="a" href="https://arxiv.org/abs/2609.01234"&gt;${words}&lt;/a&gt;, and liked it.&lt;/p&gt;`;
    const item = `<title>On Bytes</title><link>https://a.example/1</link><dc:creator>Ann Bee</dc:creator><pubDate>Fri, 13 Feb 2026 10:00:00 +0000</pubDate><description>${text}</description>`;
    expect(rss(item).entries).toMatchObject([{ ...expected, arxiv: '2609.01234' }]);
  });

  it('is in a feed of which half are papers', () => {
    const items = (others: number) => () =>
      rss(`${base}</item>${'<item><title>News</title></item>'.repeat(others)}<item>${base}`);
    expect(items(2)().entries).toHaveLength(2);
    expect(items(2)().diagnostics.map(({ rule }) => rule)).toEqual(['unread-item', 'unread-item']);
    expect(items(3)).toThrow(/only 2/);
  });

  it('knows its lines and the roles of each', () => {
    const { entries, uses } = rss(
      '\n<title>A Title</title>\n<guid>10.1145/1</guid>\n<description>We count.</description>\n',
    );
    expect(entries[0]?.lines).toEqual({ first: 4, last: 8 });
    expect(uses.map(({ role }) => role)).toEqual([
      'header',
      'header',
      'header',
      'details',
      'title',
      'details',
      'abstract',
      'details',
      'footer',
    ]);
  });
});

describe('an item of a JSON feed', () => {
  it.each<[object, object]>([
    [{ content_text: 'We count.', summary: 'x' }, { abstract: 'We count.' }],
    [{ content_html: '<p>We <b>count</b>.</p>' }, { abstract: 'We count.' }],
    [{ authors: [{ name: 'Ann Bee' }, { name: 'Cid Dee' }] }, { authors: ['Ann Bee', 'Cid Dee'] }],
    [{ date_published: '2026-10-02T10:00:00Z' }, { firstDate: { year: 2026, month: 10, day: 2 } }],
    [{ external_url: 'https://doi.org/10.1145/1' }, { doi: '10.1145/1' }],
  ])('%j', (fields, expected) => {
    expect(
      json({ id: 'x', title: 'A Title', url: 'https://arxiv.org/abs/2609.01234', ...fields }).entries,
    ).toMatchObject([{ title: 'A Title', arxiv: '2609.01234', ...expected }]);
  });

  it('is in a feed with a name and an address', () => {
    const item = { id: '10.1145/1', title: 'A Title' };
    expect(json(item, { home_page_url: 'https://a.example/' })).toMatchObject({
      listing: 'A Feed',
      url: 'https://a.example/',
    });
    expect(json(item, { home_page_url: 'a.example' })).toMatchObject({ url: undefined });
    expect(json(item, { title: '' })).toMatchObject({ listing: 'Feed' });
  });
});

describe('a feed of arXiv', () => {
  const site =
    '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="https://rss.arxiv.org/rss/cs.LG"/><pubDate>Fri, 02 Oct 2026 00:00:00 -0400</pubDate>';
  const item = (fields: string, title = 'A Title') =>
    rss(`<title>${title}</title><link>https://arxiv.org/abs/2609.01234</link>${fields}`, site);

  it.each<[string, string, object]>([
    [
      '',
      'A Title. (arXiv:2609.01239v1 [cs.LG])',
      { title: 'A Title', arxiv: '2609.01239', arxivClass: 'cs.LG', announceType: 'new' },
    ],
    ['', 'A Title (arXiv:2609.01239v2 [cs.LG] UPDATED)', { announceType: 'replace' }],
    [
      '',
      'A Title (arXiv:2609.01239v1 [stat.ML] CROSS LISTED) ',
      { title: 'A Title', announceType: 'cross', arxivClass: 'stat.ML' },
    ],
    [
      '',
      'A Title (arXiv: 2609.01239v1  [hep-th] UPDATED CROSS LISTED)',
      { announceType: 'replace-cross', arxivClass: 'hep-th' },
    ],
    ['', 'A Title', { announceType: undefined, arxiv: '2609.01234', firstDate: undefined }],
    [
      '<description>arXiv:2609.01239v1 Announce Type: cross \nAbstract: We count.</description>',
      'A Title',
      { announceType: 'cross', arxiv: '2609.01239', abstract: 'We count.' },
    ],
    [
      '<description>arXiv:2609.01234v1 Announce Type: odd We count.</description>',
      'A Title',
      { announceType: undefined, abstract: 'We count.' },
    ],
    ['<description>Abstract: We count.</description>', 'A Title', { abstract: 'We count.' }],
    ['<description> </description>', 'A Title', { abstract: undefined }],
    ['<category>Machine Learning</category><category>cs.LG</category>', 'A Title', { arxivClass: 'cs.LG' }],
    ['<dc:rights>http://a.example/by</dc:rights>', 'A Title', { licence: 'http://a.example/by' }],
    [
      '<dc:creator>Ann Bee, Cid Dee (A Lab)</dc:creator>',
      'A Title',
      { authors: ['Ann Bee', 'Cid Dee'], authorCount: 2 },
    ],
    ['<pubDate>Fri, 02 Oct 2026 00:00:00 -0400</pubDate>', 'A Title', { firstDate: undefined }],
  ])('%s of “%s”', (fields, title, expected) => {
    const { format, entries, listed } = item(fields, title);
    expect([format, listed?.day]).toEqual(['arxiv-feed', 2]);
    expect(entries).toMatchObject([expected]);
  });

  it.each([
    ['cs.LG updates on arXiv.org', 'arXiv cs.LG'],
    ['cs.LG, stat.ML updates on arXiv', 'arXiv cs.LG, stat.ML'],
    ['My cs.LG updates on arXiv', 'arXiv'],
    ['News', 'arXiv'],
  ])('“%s” is named %s', (title, listing) => {
    const text = `<rss version="2.0"><channel><title>${title}</title><link>http://export.arxiv.org/rss/cs.LG</link><item>${base}</item></channel></rss>`;
    expect(read(text).listing).toBe(listing);
  });

  const api = (entry: string) =>
    read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><link href="http://arxiv.org/api/query"/><title>q</title><updated>2026-10-02T00:00:00Z</updated><entry>${entry}</entry></feed>`,
    );

  it('may be an answer of its API, which is of no day', () => {
    expect(
      api(
        '<id>http://arxiv.org/abs/2609.01234v1</id><title>A Title</title><published>2026-09-30T10:00:00Z</published><summary>We count.</summary><arxiv:doi>10.1145/AB</arxiv:doi><arxiv:journal_ref>NeurIPS</arxiv:journal_ref><arxiv:primary_category term="cs.LG"/>',
      ),
    ).toMatchObject({
      listing: 'arXiv',
      listed: undefined,
      hints: [{ kind: 'captured', day: '2026-10-02' }],
      entries: [
        {
          arxiv: '2609.01234',
          firstDate: { day: 30 },
          abstract: 'We count.',
          doi: '10.1145/ab',
          venue: 'NeurIPS',
          arxivClass: 'cs.LG',
        },
      ],
    });
  });

  it('that says an error is refused', () => {
    expect(() =>
      api(
        '<id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>&lt;b&gt;bad&lt;/b&gt; id</summary>',
      ),
    ).toThrow(
      expect.objectContaining({
        diagnostics: [
          expect.objectContaining({
            rule: 'error-answer',
            line: 1,
            reason: expect.stringContaining('"bad id"'),
          }),
        ],
      }),
    );
  });
});

describe('a list of names', () => {
  it.each<[string, string[]]>([
    ['Ann Bee, Cid Dee and Eva Foe', ['Ann Bee', 'Cid Dee', 'Eva Foe']],
    ['Ann Bee; Cid Dee;Eva Foe', ['Ann Bee', 'Cid Dee', 'Eva Foe']],
    ['Ann Bee, and Cid Dee , & Eva Foe', ['Ann Bee', 'Cid Dee', 'Eva Foe']],
    ['Ann Bee & Cid Dee', ['Ann Bee', 'Cid Dee']],
    ['Ann  Bee (A Lab, (of) it),Cid Dee (1)', ['Ann Bee', 'Cid Dee']],
    ['Bee, A., Dee, C. E.', ['A. Bee', 'C. E. Dee']],
    ['Bee, A.-B., Dee, CE', ['A.-B. Bee', 'CE Dee']],
    ['Bee, A., Dee', ['Bee', 'A.', 'Dee']],
    ['A., Bee', ['A.', 'Bee']],
    ['Ann Bee, et al.', ['Ann Bee']],
    ['Ann Bee and others', ['Ann Bee']],
    ['Ann Andersand', ['Ann Andersand']],
    ['', []],
  ])('%s', (text, names) => expect(splitNames(text)).toEqual(names));

  it.each<[string, boolean]>([
    ['Ann Bee', true],
    ['Ann de la Bee, O’Dee', true],
    ['Bee', false],
    ['Ann bee', false],
    ['Ann B33', false],
    ['', false],
    ['李 明, 王 芳', true],
    ['Ann Bee. We count it', false],
    ['A B C D E F', true],
    ['A B C D E F G', false],
    [`Ann ${'B'.repeat(56)}`, true],
    [`Ann ${'B'.repeat(57)}`, false],
    [`Ann Bee${', Cid Dee'.repeat(443)}`, true],
    [`Ann Bee${', Cid Dee'.repeat(444)}`, false],
  ])('“%s”: %s', (text, expected) => expect(looksLikeNames(text)).toBe(expected));

  it.each<[string, string[], string[], string]>([
    ['Authors: Ann Bee, Cid Dee. Abstract: We count.', [], ['Ann Bee', 'Cid Dee'], 'We count.'],
    ['By Ann Bee — Summary - We count.', [], ['Ann Bee'], 'We count.'],
    ['author Ann Bee abstract: We count.', [], ['Ann Bee'], 'We count.'],
    ['Authors: we all. Abstract: We count.', [], [], 'Authors: we all. Abstract: We count.'],
    ['Ann Bee, Cid Dee | We count.', [], ['Ann Bee', 'Cid Dee'], 'We count.'],
    ['Ann Bee — We count.', ['A. Bee'], ['A. Bee'], 'We count.'],
    ['State spaces — we count.', [], [], 'State spaces — we count.'],
    ['Authors: A. Bee, C. Dee We count.', ['A. Bee', 'C. Dee'], ['A. Bee', 'C. Dee'], 'We count.'],
    ['Authors: A. Bee We count.', [], [], 'Authors: A. Bee We count.'],
    ['Summary: We count.', ['A. Bee'], ['A. Bee'], 'We count.'],
    ['In abstract: We count.', [], [], 'In abstract: We count.'],
  ])('in front of an abstract: %s', (text, known, names, abstract) => {
    expect(splitByline(text, known)).toEqual({ names, abstract });
  });
});

describe('XML that is not read', () => {
  const nested = (open: string, close: string, count: number) =>
    `${open.repeat(count)}${close.repeat(count)}`;
  it.each<[string, string, number | undefined]>([
    ['a comment', 'a <!-- <b> -->', undefined],
    ['an open comment', 'a <!-- b', 2],
    ['an open section', '<![CDATA[ <b ]>', 0],
    ['a section', '<![CDATA[ <b ]]>', undefined],
    ['an open instruction', '<?xml ', 0],
    ['a declaration', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', undefined],
    ['an open declaration', '<!DOCTYPE a [ >', 0],
    ['a plain declaration', '<!DOCTYPE a>', undefined],
    ['an open tag', '<a> <b', 4],
    ['a tag in a tag', '<a <b>', 0],
    ['a quoted sign', `<a b="<>" c='>"'>`, undefined],
    ['an open quote', '<a b=">', 0],
    ['100 signs', '< '.repeat(100), undefined],
    ['101 signs', '< '.repeat(101), 200],
    ['200 elements', nested('<a>', '</a>', 200), undefined],
    ['201 elements', nested('<a>', '</a>', 201), 600],
    ['many one after another', nested('<a></a>', '', 300), undefined],
    ['many closed at once', '<a/>'.repeat(300), undefined],
    ['many paragraphs', '<p><br><LI>'.repeat(300), undefined],
    ['many of other names', '<map>'.repeat(300), 1000],
    ['many open ones in items', '<a:item><b></a:item>'.repeat(300), undefined],
    ['many open ones in others', '<a:items><b></a:items>'.repeat(300), 4387],
  ])('%s', (_what, text, offset) => {
    expect(xmlFault(text)?.offset).toBe(offset);
  });
});

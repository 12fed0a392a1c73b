/** Feeds of sites that share papers: what is the post's is not the paper's. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const parse = (text: string) => parseDump(new TextEncoder().encode(text), 'x').entries;
const rss = (link: string, ...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bees</title><link>${link}</link><description>b</description>${items.join('')}</channel></rss>`;
const item = (title: string, link: string, more: string) =>
  `<item><title>${title}</title><link>${link}</link><pubDate>Thu, 12 Nov 2026 08:00:00 +0000</pubDate>${more}</item>`;
const u = 'https://arxiv.org/abs/2609.1000';

describe('items that share a paper', () => {
  it('have neither its day, its authors nor its abstract', () => {
    const post = (n: number) =>
      `<description>&lt;p&gt;Article URL: &lt;a href="${u}${n}"&gt;${u}${n}&lt;/a&gt;&lt;/p&gt;&lt;p&gt;Comments URL: &lt;a href="https://news.example/item?id=${n}"&gt;https://news.example/item?id=${n}&lt;/a&gt;&lt;/p&gt;&lt;p&gt;Points: 41&lt;/p&gt;</description><dc:creator>Ann Bee</dc:creator><guid>https://news.example/item?id=${n}</guid>`;
    const [first, second] = parse(
      rss(
        'https://news.example/',
        item('Linear Time for Bees (2017) [pdf]', `${u}1`, post(1)),
        item('Bigger Bees', `${u}2`, post(2)),
      ),
    );
    expect(first).toMatchObject({ title: 'Linear Time for Bees', arxiv: '2609.10001', note: undefined });
    for (const one of [first, second])
      expect([one?.authors, one?.abstract, one?.firstDate]).toEqual([undefined, undefined, undefined]);
  });

  it('have remarks as notes', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bees',
      home_page_url: 'https://bees.example',
      items: [
        {
          id: '1',
          url: 'https://bees.example/1',
          external_url: `${u}1`,
          title: 'Linear Time for Bees',
          content_text: 'I like the plots of this one.',
          date_published: '2026-11-12T08:00:00Z',
        },
        {
          id: '2',
          url: 'https://bees.example/2',
          external_url: `${u}2`,
          title: 'Bigger Bees',
          content_text: 'Half.',
          date_published: '2026-11-10T08:00:00Z',
        },
      ],
    };
    expect(parse(JSON.stringify(feed))).toMatchObject([
      {
        title: 'Linear Time for Bees',
        arxiv: '2609.10001',
        note: 'I like the plots of this one.',
        abstract: undefined,
      },
      { title: 'Bigger Bees', arxiv: '2609.10002', note: undefined, firstDate: undefined },
    ]);
  });
});

it('items of a journal keep what is theirs', () => {
  const own = (n: number) =>
    `<description>We count bees in many hives, and find that the number of bees grows with the number of hives in all but one of the years.</description><dc:creator>Ann Bee</dc:creator><dc:creator>Cid Dee</dc:creator><guid>https://doaj.example/article/${n}</guid>`;
  const [first] = parse(
    rss(
      'https://doaj.example/',
      item('Linear Time for Bees', 'https://doi.org/10.1000/1', own(1)),
      item('Bigger Bees', 'https://doi.org/10.1000/2', own(2)),
    ),
  );
  expect(first?.authors).toEqual(['Ann Bee', 'Cid Dee']);
  expect(first?.abstract).toMatch(/^We count bees/);
});

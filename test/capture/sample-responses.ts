/** Responses in the formats of the real sources, with invented papers. */
import type { WebResponse } from '../../src/network/response.ts';

export interface SamplePaper {
  readonly id: string;
  readonly title: string;
  readonly day?: string;
}

export const samplePapers: readonly SamplePaper[] = [
  { id: '2609.00001', title: 'Ferns in the Fog: Slow Growth of Small Models' },
  { id: '2609.00002', title: 'Counting Pebbles with Sparse Attention' },
  { id: '2609.00003', title: 'A Lighthouse for Lost Gradients' },
];

const abstract =
  'We study how small models grow when they are trained slowly, and find that patience pays: with a third of the data they reach what others reach with all of it, and they forget less on the way there.';

/** Hugging Face's `GET /api/daily_papers` for a day. */
export function renderApiDay(papers: readonly SamplePaper[] = samplePapers, day = '2026-10-01'): string {
  return JSON.stringify(
    papers.map(({ id, title, day: submitted = day }) => ({
      paper: {
        id,
        authors: [{ _id: 'a', name: 'Ada Fern', hidden: false }],
        publishedAt: '2026-09-28T00:00:00.000Z',
        submittedOnDailyAt: `${submitted}T02:44:20.973Z`,
        title,
        summary: abstract,
        upvotes: 12,
        discussionId: 'd',
      },
      publishedAt: '2026-09-28T00:00:00.000Z',
      title,
      summary: abstract,
      thumbnail: 'https://example.org/t.png',
      numComments: 3,
    })),
  );
}

/** `count` papers, numbered from `first`. */
export function manyPapers(count: number, first = 0): SamplePaper[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `2609.${String(10_000 + first + index)}`,
    title: `Pebble Number ${first + index} and What Lies under It`,
  }));
}

/** arXiv's daily RSS; `printed` is its date, e.g. `Thu, 01 Oct 2026 00:00:00 -0400`. */
export function renderRss(
  papers: readonly SamplePaper[] = samplePapers,
  printed = 'Thu, 01 Oct 2026 00:00:00 -0400',
): string {
  const items = papers.map(
    ({ id, title }) => `<item><title>${title}</title><link>https://arxiv.org/abs/${id}</link>
<description>arXiv:${id}v1 Announce Type: new
Abstract: ${abstract}</description><guid isPermaLink="false">oai:arXiv.org:${id}v1</guid><category>cs.LG</category>
<pubDate>${printed}</pubDate><arxiv:announce_type>new</arxiv:announce_type>
<dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights><dc:creator>Ada Fern</dc:creator></item>`,
  );
  return `<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
<channel><title>cs.LG updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.LG</link>
<description>cs.LG updates on the arXiv.org e-print archive.</description><pubDate>${printed}</pubDate>
<skipDays><day>Saturday</day><day>Sunday</day></skipDays>
${items.join('\n')}
</channel>
</rss>
`;
}

/** A listing page as text, without a year. */
export const textPage = `Daily Papers
byAK and the research community
Oct 1
Ferns in the Fog: Slow Growth of Small Models
${abstract} ${abstract}
• 4 authors
·
Sep 28, 2025
Counting Pebbles with Sparse Attention
${abstract} ${abstract}
• 2 authors
·
Sep 29
Previous
Next
`;

export const toAnswer = (text: string, contentType = ''): WebResponse => ({
  url: 'https://example.org/',
  contentType,
  bytes: new TextEncoder().encode(text),
});

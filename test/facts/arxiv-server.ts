/** Local server that imitates arXiv's API, including its failures. */
import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../setup/listen.ts';

export interface SampleEntry {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly doi?: string;
}

/** Reaction to the next request; the last one is repeated. */
export type Behaviour = (response: ServerResponse, query: URLSearchParams) => void;

export interface ArxivServer {
  readonly url: string;
  /** Query and user agent of each request. */
  readonly requests: readonly { readonly query: string; readonly userAgent: string }[];
  readonly close: () => Promise<void>;
}

export async function startArxivServer(
  ...behaviours: readonly [Behaviour, ...Behaviour[]]
): Promise<ArxivServer> {
  const requests: { query: string; userAgent: string }[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const behaviour = behaviours[Math.min(requests.length, behaviours.length - 1)];
    requests.push({
      query: searchParams.get('search_query') ?? '',
      userAgent: request.headers['user-agent'] ?? '',
    });
    behaviour?.(response, searchParams);
  });
  const { url, close } = await listen(server);
  return { url: `${url}api/query`, requests, close };
}

export const answer =
  (...entries: readonly SampleEntry[]): Behaviour =>
  (response, query) => {
    response.setHeader('content-type', 'application/atom+xml; charset=UTF-8');
    response.end(renderFeed(entries, query.get('search_query') ?? ''));
  };

export const answerText =
  (text: string, type = 'application/atom+xml'): Behaviour =>
  (response) => {
    response.setHeader('content-type', type);
    response.end(text);
  };

export const fail =
  (status: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, headers);
    response.end('Rate exceeded.');
  };

/** Never answers. */
export const hang: Behaviour = () => undefined;

/** Sends headers and half a feed, then closes the connection. */
export const breakOff: Behaviour = (response, query) => {
  const whole = renderFeed([{ id: '2402.09739', title: 'QuRating' }], query.get('search_query') ?? '');
  response.setHeader('content-type', 'application/atom+xml');
  response.write(whole.slice(0, whole.length / 2));
  setImmediate(() => response.destroy());
};

/** arXiv's error response: an Atom feed with one entry, "Error". */
export const refuse: Behaviour = (response) => {
  response.writeHead(400, { 'content-type': 'application/atom+xml' });
  response.end(renderRefusal());
};

export function renderRefusal(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">ArXiv Query: search_query=&amp;id_list=</title>
  <id>http://arxiv.org/api/abc</id>
  <entry>
    <id>http://arxiv.org/api/errors#incorrect_query</id>
    <title>Error</title>
    <summary>incorrect query</summary>
    <author><name>arXiv api core</name></author>
  </entry>
</feed>
`;
}

/**
 * Feed in the form of export.arxiv.org: line breaks in titles, namespace prefixes declared on the elements that use
 * them.
 */
export function renderFeed(entries: readonly SampleEntry[], query = ''): string {
  const number = (name: string, value: number) =>
    `  <opensearch:${name} xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${value}</opensearch:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <link href="http://arxiv.org/api/query?search_query%3D${encodeURIComponent(query)}" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: search_query=${escapeXml(query)}&amp;id_list=&amp;start=0&amp;max_results=10</title>
  <id>http://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>
  <updated>2025-11-01T00:00:00-04:00</updated>
${[number('totalResults', entries.length), number('startIndex', 0), number('itemsPerPage', 10)].join('\n')}
${entries.map(renderEntry).join('\n')}
</feed>
`;
}

function renderEntry({
  id,
  title,
  published = '2024-02-15T06:36:07Z',
  authors = [],
  doi,
}: SampleEntry): string {
  const arxiv = 'xmlns:arxiv="http://arxiv.org/schemas/atom"';
  const [head = '', ...rest] = title.split(': ');
  return `  <entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <updated>2024-07-17T22:54:43Z</updated>
    <published>${published}</published>
    <title>${[head, ...rest].map(escapeXml).join(':\n  ')}</title>
    <summary>  Selecting high-quality data &lt;is important&gt;.
</summary>
${authors.map((name) => `    <author>\n      <name>${escapeXml(name)}</name>\n      <arxiv:affiliation ${arxiv}>A University</arxiv:affiliation>\n    </author>`).join('\n')}
${doi === undefined ? '' : `    <arxiv:doi ${arxiv}>${escapeXml(doi)}</arxiv:doi>`}
    <arxiv:comment ${arxiv}>ICML 2024; 30 pages</arxiv:comment>
    <arxiv:journal_ref ${arxiv}>A Journal 1 (2024)</arxiv:journal_ref>
    <link href="http://arxiv.org/abs/${id}v2" rel="alternate" type="text/html"/>
    <link title="pdf" href="http://arxiv.org/pdf/${id}v2" rel="related" type="application/pdf"/>
    <arxiv:primary_category ${arxiv} term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
  </entry>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

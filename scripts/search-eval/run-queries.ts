/** Runs queries in a browser and measures results, time and bytes. */
import type { Browser, Page } from 'playwright-core';
import type { CountingServer } from './counting-server.ts';
import type { KnownItemQuery } from './known-item-queries.ts';

export interface AnsweredQuery extends KnownItemQuery {
  /** Ids of the first ten results, in order. */
  readonly found: readonly string[];
  readonly milliseconds: number;
  readonly bytes: number;
}

export interface MeasuredRun {
  /** Each with an empty browser cache. */
  readonly first: readonly AnsweredQuery[];
  /** Each after one other query. */
  readonly second: readonly AnsweredQuery[];
  /** All in sequence on one page. */
  readonly later: readonly AnsweredQuery[];
}

/** A search implementation on a page. */
export interface Contender {
  readonly address: string;
  /** Which requests count as search traffic. */
  readonly counts: (path: string) => boolean;
  /** Runs in the page. */
  readonly search: (text: string) => Promise<readonly string[]>;
}

declare global {
  /** Defined by minisearch-page.ts. */
  var searchMini: ((text: string) => Promise<readonly string[]>) | undefined;
}

export const offprintSearch: Contender = {
  address: '/search/',
  counts: (path) =>
    path.startsWith('/pagefind/') ||
    /^\/search\/(?:words|vocabulary)\//.test(path) ||
    /^\/assets\/search\./.test(path),
  search: async (text) => {
    const place = document.querySelector<HTMLElement>('[data-search]');
    const field = document.querySelector<HTMLInputElement>('#search_text');
    if (place === null || field === null) throw new Error('This is not the search page.');
    delete place.dataset.answered;
    field.value = text;
    field.form?.requestSubmit();
    await new Promise<void>((resolve) => {
      const look = (): void => (place.dataset.answered === undefined ? void setTimeout(look, 1) : resolve());
      look();
    });
    return Array.from(
      place.querySelectorAll<HTMLElement>('[data-search-list] > li'),
      (item) => item.dataset.paper ?? '',
    );
  },
};

export const miniSearch: Contender = {
  address: '/mini.html',
  counts: (path) => path.startsWith('/mini') && path !== '/mini.html',
  search: async (text) => {
    if (globalThis.searchMini === undefined) throw new Error('MiniSearch is not there.');
    return globalThis.searchMini(text);
  },
};

/** Pagefind over the same index, queried as by its own user interface: the typed text, default ranking. */
export const plainPagefind: Contender = {
  address: '/search/',
  counts: (path) => path.startsWith('/pagefind/'),
  search: async (text) => {
    interface Plain {
      readonly search: (text: string) => Promise<{
        readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
      }>;
    }
    const pagefind = (await import(new URL('/pagefind/pagefind.js', location.href).href)) as Plain;
    const { results } = await pagefind.search(text);
    const papers = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return papers.map(({ url }) => url.split('/').at(-2) ?? '');
  },
};

const reportEvery = 250;
/** No query takes so long, in milliseconds; the run ends with the one that does. */
const longestAnswer = 120_000;

export async function runQueries(
  browser: Browser,
  server: CountingServer,
  contender: Contender,
  firstQueries: readonly KnownItemQuery[],
  queries: readonly KnownItemQuery[],
): Promise<MeasuredRun> {
  const first: AnsweredQuery[] = [];
  const second: AnsweredQuery[] = [];
  for (const [index, query] of firstQueries.entries()) {
    const page = await openPage(browser, server, contender);
    first.push(await answer(page, server, contender, query));
    const other = firstQueries[(index + Math.ceil(firstQueries.length / 2)) % firstQueries.length] ?? query;
    second.push(await answer(page, server, contender, other));
    await page.context().close();
  }
  const later: AnsweredQuery[] = [];
  const page = await openPage(browser, server, contender);
  for (const [index, query] of queries.entries()) {
    if (index % reportEvery === 0) console.error(`  ${contender.address} ${index} of ${queries.length}`);
    later.push(await answer(page, server, contender, query));
  }
  await page.context().close();
  return { first, second, later };
}

async function openPage(browser: Browser, server: CountingServer, { address }: Contender): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // esbuild wraps named functions in `__name`, which does not exist in the page.
  await page.addInitScript('globalThis.__name = (value) => value');
  page.on('pageerror', (error) => {
    throw error;
  });
  server.takeBytes(() => true);
  await page.goto(new URL(address, server.url).href, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Bytes since the page was opened, or since the last query. */
async function answer(
  page: Page,
  server: CountingServer,
  { search, counts }: Contender,
  query: KnownItemQuery,
): Promise<AnsweredQuery> {
  const start = performance.now();
  const found = await withinTime(page.evaluate(search, query.text), query.text);
  const milliseconds = performance.now() - start;
  return { ...query, found, milliseconds, bytes: server.takeBytes(counts) };
}

async function withinTime<Value>(answered: Promise<Value>, text: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer to “${text}” within ${longestAnswer / 1000} s.`)),
      longestAnswer,
    );
  });
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Search over several sites by Pagefind's multisite search; loads Pagefind from the newest shard. */

interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Hit {
  readonly id: string;
  readonly data: () => Promise<Found>;
}

interface MergingPagefind {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (bundle: string, options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (text: string) => Promise<{ readonly results: readonly Hit[] }>;
}

const maxShown = 20;
const form = document.querySelector<HTMLFormElement>('[data-shard-search]');
const list = document.querySelector('[data-shard-results]');
const status = document.querySelector('[data-shard-count]');
let loading: Promise<MergingPagefind> | undefined;

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void show(String(new FormData(form).get('q') ?? ''));
});

async function show(text: string): Promise<void> {
  loading ??= load((form?.dataset.shardSearch ?? '').split(' '));
  const hits = await search(await loading, text);
  const found = await Promise.all(hits.slice(0, maxShown).map((hit) => hit.data()));
  list?.replaceChildren(...found.map(renderFound));
  if (status !== null) status.textContent = hits.length === 1 ? '1 paper' : `${hits.length} papers`;
}

/**
 * Hits that have every word that any shard knows. Pagefind leaves a word out that no page of an index has, and finds there what
 * has the rest of the query.
 */
async function search(pagefind: MergingPagefind, text: string): Promise<readonly Hit[]> {
  const { results } = await pagefind.search(text);
  const words = [...new Set(text.split(/[\s"]+/).filter(Boolean))];
  const found = await Promise.all(
    words.map(async (word) => new Set((await pagefind.search(word)).results.map(({ id }) => id))),
  );
  return results.filter(({ id }) => found.every((ids) => ids.size === 0 || ids.has(id)));
}

/** URLs in a shard's index are relative to its root, so each gets its base URL. */
async function load(shards: readonly string[]): Promise<MergingPagefind> {
  const [first = '', ...others] = shards.map((name) => new URL(`${name}/`, document.baseURI));
  const script: { createInstance: (options: Readonly<Record<string, unknown>>) => MergingPagefind } =
    await import(new URL('pagefind/pagefind.js', first).href);
  const pagefind = script.createInstance({
    basePath: new URL('pagefind/', first).pathname,
    baseUrl: new URL(first).pathname,
  });
  await pagefind.init();
  for (const shard of others)
    await pagefind.mergeIndex(new URL('pagefind/', shard).pathname, { baseUrl: shard.pathname });
  return pagefind;
}

function renderFound({ url, meta }: Found): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  line.append(link);
  return line;
}

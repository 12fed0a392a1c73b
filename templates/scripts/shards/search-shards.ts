/** Search over several sites by Pagefind's multisite search; loads Pagefind from the newest shard. */

interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface MergingPagefind {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (bundle: string, options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    text: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>;
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
  const pagefind = await loading;
  const { results } = await pagefind.search(text);
  const found = await Promise.all(results.slice(0, maxShown).map((result) => result.data()));
  list?.replaceChildren(...found.map(renderFound));
  if (status !== null) status.textContent = results.length === 1 ? '1 paper' : `${results.length} papers`;
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

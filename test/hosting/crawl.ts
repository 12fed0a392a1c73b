/** Crawls a served site and reports broken references. */
import { createHash } from 'node:crypto';
import { findReferences, type References } from './references.ts';

export interface Crawl {
  /** Paths relative to the site's root that were served. */
  readonly reached: ReadonlySet<string>;
  /** Messages with the URL, where it is referenced first, and in how many files. */
  readonly faults: readonly string[];
  /** Number of requests. */
  readonly requests: number;
}

interface Fetched {
  readonly status: number;
  readonly anchors: ReadonlySet<string>;
}

const atOnce = 12;
/** Cache of parsed files, since every host serves the same bytes. */
const parsed = new Map<string, References>();

/**
 * Crawls the site at `root` (with trailing slash) from `starts`. `published` is the base URL of feeds and canonical
 * links; those links are looked up in this copy. External links are not followed; external subresources are faults.
 */
export async function crawl(root: string, published: string, starts: readonly string[]): Promise<Crawl> {
  const faults = new Map<string, { from: string; times: number }>();
  const report = (what: string, from: string): void => {
    const known = faults.get(what);
    if (known === undefined) faults.set(what, { from, times: 1 });
    else known.times += 1;
  };
  const pending = new Map<string, Promise<Fetched>>();
  const queue: (() => Promise<void>)[] = [];
  const fragments: { from: string; address: string; fragment: string }[] = [];

  const want = (address: string): Promise<Fetched> => {
    const known = pending.get(address);
    if (known !== undefined) return known;
    const wanted = new Promise<Fetched>((resolve, reject) => {
      queue.push(() => fetchOne(address).then(resolve, reject));
    });
    pending.set(address, wanted);
    return wanted;
  };

  const fetchOne = async (address: string): Promise<Fetched> => {
    const answer = await fetch(root + address, { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200) return { status: answer.status, anchors: new Set() };
    const type = answer.headers.get('content-type') ?? '';
    const { references, anchors } = parseOnce(address, type, bytes);
    for (const { target, kind } of references) follow(address, target, kind);
    return { status: 200, anchors };
  };

  const follow = (from: string, target: string, kind: 'link' | 'part'): void => {
    if (/^(mailto|data|javascript|tag|urn):/.test(target)) {
      if (target.startsWith('javascript:')) report(`${target} is a script`, from);
      return;
    }
    const url = new URL(
      target.startsWith(published) ? root + target.slice(published.length) : target,
      root + from,
    );
    if (!url.href.startsWith(root)) {
      if (kind === 'part') report(`${target} is loaded from elsewhere`, from);
      else if (url.origin === new URL(root).origin) report(`${target} leads out of the site's folder`, from);
      return;
    }
    const address = decodeURI(url.href.slice(root.length).split(/[?#]/)[0] ?? '');
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment !== '') fragments.push({ from, address, fragment });
    void want(address).then(
      ({ status }) => {
        if (status !== 200) report(`/${address} answers ${status}`, from);
      },
      (error: unknown) => report(`/${address} fails: ${String(error)}`, from),
    );
  };

  for (const start of starts) {
    void want(start).then(
      ({ status }) => {
        if (status !== 200) report(`/${start} answers ${status}`, 'the start');
      },
      (error: unknown) => report(`/${start} fails: ${String(error)}`, 'the start'),
    );
  }
  await drain(queue);
  for (const { from, address, fragment } of fragments) {
    const fetched = await want(address);
    if (fetched.status === 200 && fetched.anchors.size > 0 && !fetched.anchors.has(fragment))
      report(`nothing in /${address} is called #${fragment}`, from);
  }
  const reached = new Set<string>();
  for (const [address, fetched] of pending) if ((await fetched).status === 200) reached.add(address);
  const told = Array.from(
    faults,
    ([what, { from, times }]) => `${what}: from /${from}, ${times} files in all`,
  );
  return { reached, faults: told.sort(), requests: pending.size };
}

/** Runs queued tasks, and those they add, with limited concurrency. */
async function drain(queue: (() => Promise<void>)[]): Promise<void> {
  let running = 0;
  await new Promise<void>((resolve) => {
    const next = (): void => {
      if (queue.length === 0 && running === 0) resolve();
      while (running < atOnce) {
        const task = queue.shift();
        if (task === undefined) break;
        running += 1;
        void task().finally(() => {
          running -= 1;
          next();
        });
      }
    };
    next();
  });
}

function parseOnce(address: string, type: string, bytes: Buffer): References {
  const key = `${address} ${type} ${createHash('sha256').update(bytes).digest('hex')}`;
  const known = parsed.get(key) ?? eachOnce(findReferences(address, type, bytes.toString('utf8')));
  parsed.set(key, known);
  return known;
}

/** A page links to others many times over; following each link once finds the same faults. */
function eachOnce({ references, anchors }: References): References {
  const unlike = new Map(references.map((each) => [`${each.kind} ${each.target}`, each]));
  return { references: [...unlike.values()], anchors };
}

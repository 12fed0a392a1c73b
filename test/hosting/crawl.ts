/** Crawls a served site and reports broken references. */
import { createHash } from 'node:crypto';
import { Agent, request } from 'undici';
import { findReferences, type References } from './references.ts';

export interface Crawl {
  /** Messages with the URL, where it is referenced first, and in how many files. */
  readonly faults: readonly string[];
  /** What was answered with status 200, by path relative to the site's root. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export interface Answer {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** SHA-256 of the bytes. */
  readonly digest: string;
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
 * Nothing is asked for compressed, which would take as long as all else. With `follows: false` nothing but `starts` is
 * asked for.
 */
export async function crawl(
  root: string,
  published: string,
  { starts, follows = true }: { readonly starts: readonly string[]; readonly follows?: boolean },
): Promise<Crawl> {
  // Not fetch, which takes three times as long; kept-alive connections end with the crawl.
  const dispatcher = new Agent({ connections: atOnce });
  const answers = new Map<string, Answer>();
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
    const answer = await request(new URL(root + address), { dispatcher });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    if (answer.statusCode !== 200) return { status: answer.statusCode, anchors: new Set() };
    const digest = createHash('sha256').update(bytes).digest('hex');
    answers.set(address, { headers: answer.headers, digest });
    const [type = ''] = String(answer.headers['content-type']).split(';');
    if (!follows) return { status: 200, anchors: new Set() };
    const { references, anchors } = parseOnce(address, type, bytes, digest);
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
  await dispatcher.close();
  const told = Array.from(
    faults,
    ([what, { from, times }]) => `${what}: from /${from}, ${times} files in all`,
  );
  return { answers, faults: told.sort() };
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

function parseOnce(address: string, type: string, bytes: Buffer, digest: string): References {
  const key = `${address} ${type} ${digest}`;
  const known = parsed.get(key) ?? eachOnce(findReferences(address, type, bytes.toString('utf8')));
  parsed.set(key, known);
  return known;
}

/** A page links to others many times over; following each link once finds the same faults. */
function eachOnce({ references, anchors }: References): References {
  const unlike = new Map(references.map((each) => [`${each.kind} ${each.target}`, each]));
  return { references: [...unlike.values()], anchors };
}

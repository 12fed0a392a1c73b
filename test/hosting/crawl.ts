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

/** What a file refers to, as far as that is of the site; the same on every server that has the site at the same path. */
interface Refers {
  /** References that no file of the site can satisfy. */
  readonly faults: readonly string[];
  readonly targets: readonly { readonly address: string; readonly fragment: string }[];
  /** Ids that a fragment can point to. */
  readonly anchors: ReadonlySet<string>;
}

interface Fetched {
  /** How the server refused; undefined if it didn't. */
  readonly trouble: string | undefined;
  readonly refers: Refers;
}

const atOnce = 12;
const nothing: Refers = { faults: [], targets: [], anchors: new Set() };
/** Caches of files that are parsed, and whose references are resolved, since every host serves the same bytes. */
const parsed = new Map<string, References>();
const resolved = new Map<string, Refers>();

/**
 * Crawls the site at `root` (with trailing slash) from `starts`. `published` is the base URL of feeds and canonical
 * links; those links are looked up in this copy. External links are not followed; external subresources are faults.
 * Requests no compression, which would take as long as everything else. With `follows: false` only `starts` are requested.
 */
export async function crawl(
  root: string,
  published: string,
  { starts, follows = true }: { readonly starts: readonly string[]; readonly follows?: boolean },
): Promise<Crawl> {
  // Not fetch, which takes three times as long; kept-alive connections end with the crawl.
  const dispatcher = new Agent({ connections: atOnce });
  const answers = new Map<string, Answer>();
  const fetched = new Map<string, Fetched>();
  const prefix = new URL(root).pathname;

  const fetchOne = async (address: string): Promise<Fetched> => {
    const answer = await request(new URL(root + address), { dispatcher });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    if (answer.statusCode !== 200) return { trouble: `answers ${answer.statusCode}`, refers: nothing };
    const digest = createHash('sha256').update(bytes).digest('hex');
    answers.set(address, { headers: answer.headers, digest });
    if (!follows) return { trouble: undefined, refers: nothing };
    const [type = ''] = String(answer.headers['content-type']).split(';');
    const key = `${address} ${type} ${digest}`;
    const refers = once(resolved, `${prefix} ${key}`, () => {
      const references = once(parsed, key, () => findReferences(address, type, bytes.toString('utf8')));
      return resolveAll(references, address, prefix, published);
    });
    return { trouble: undefined, refers };
  };

  const asked = new Set(starts);
  await drain([...asked], async (address) => {
    const one = await fetchOne(address).catch((error: unknown) => ({
      trouble: `fails: ${String(error)}`,
      refers: nothing,
    }));
    fetched.set(address, one);
    const unasked = one.refers.targets.filter((target) => !asked.has(target.address));
    const added = new Set(unasked.map((target) => target.address));
    for (const next of added) asked.add(next);
    return [...added];
  });
  await dispatcher.close();
  return { answers, faults: findFaults(starts, fetched) };
}

function once<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}

/** Each reference of the file at `from` once, since a page links to others many times over. */
function resolveAll(
  { references, anchors }: References,
  from: string,
  prefix: string,
  published: string,
): Refers {
  // Any origin will do: the site can't know at which it is served.
  const root = `http://crawled.invalid${prefix}`;
  const unlike = new Map(references.map((each) => [`${each.kind} ${each.target}`, each]));
  const faults: string[] = [];
  const targets: { address: string; fragment: string }[] = [];
  for (const { target, kind } of unlike.values()) {
    if (target.startsWith('javascript:')) faults.push(`${target} is a script`);
    if (/^(mailto|data|javascript|tag|urn):/.test(target)) continue;
    const url = new URL(
      target.startsWith(published) ? root + target.slice(published.length) : target,
      root + from,
    );
    if (url.href.startsWith(root))
      targets.push({
        address: decodeURI(url.href.slice(root.length).split(/[?#]/)[0] ?? ''),
        fragment: decodeURIComponent(url.hash.slice(1)),
      });
    else if (kind === 'part') faults.push(`${target} is loaded from elsewhere`);
    else if (url.origin === new URL(root).origin) faults.push(`${target} leads out of the site's folder`);
  }
  return { faults, targets, anchors };
}

function findFaults(starts: readonly string[], fetched: ReadonlyMap<string, Fetched>): string[] {
  const faults = new Map<string, { from: string; times: number }>();
  const report = (what: string, from: string): void => {
    const first = faults.get(what);
    if (first === undefined) faults.set(what, { from, times: 1 });
    else first.times += 1;
  };
  const troubleAt = (address: string) => fetched.get(address)?.trouble;
  for (const start of starts) {
    const trouble = troubleAt(start);
    if (trouble !== undefined) report(`/${start} ${trouble}`, 'the start');
  }
  for (const [from, { refers }] of fetched) {
    for (const fault of refers.faults) report(fault, from);
    for (const { address, fragment } of refers.targets) {
      const trouble = troubleAt(address);
      const anchors = fetched.get(address)?.refers.anchors ?? nothing.anchors;
      if (trouble !== undefined) report(`/${address} ${trouble}`, from);
      else if (fragment !== '' && anchors.size > 0 && !anchors.has(fragment))
        report(`nothing in /${address} is called #${fragment}`, from);
    }
  }
  const told = Array.from(
    faults,
    ([what, { from, times }]) => `${what}: from /${from}, ${times} files in all`,
  );
  return told.sort();
}

/** Works through `queue` and through what each `work` adds to it, with limited concurrency. */
async function drain(queue: string[], work: (item: string) => Promise<string[]>): Promise<void> {
  let running = 0;
  await new Promise<void>((resolve, reject) => {
    const next = (): void => {
      if (queue.length === 0 && running === 0) resolve();
      while (running < atOnce) {
        const item = queue.shift();
        if (item === undefined) break;
        running += 1;
        work(item).then((added) => {
          queue.push(...added);
          running -= 1;
          next();
        }, reject);
      }
    };
    next();
  });
}

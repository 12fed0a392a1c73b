/**
 * `npm run load-run [-- --minutes 60] [--seed N]`: soak test of `npm start` with a change each second, concurrent builds into
 * the same site, killed processes at random times, and readers. Exit code 1 if the site is incomplete at the end, files are
 * left over, or memory or open files grow. Needs Linux (/proc).
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildRandom } from '../src/seeded-random.ts';
import { freePort } from '../test/setup/free-port.ts';
import { median } from './bench/medians.ts';
import { openChanges } from './load-run/changes.ts';
import { compareSites, listLeftFiles } from './load-run/final-files.ts';
import { listNames, openFiles, processTree, residentMegabytes } from './load-run/measure.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions('load-run', {
  options: { minutes: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const random = buildRandom(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'offprint-load-'));
const [content, original, site, temporary] = ['content', 'original', 'site', 'tmp'].map((name) =>
  join(folder, name),
) as [string, string, string, string];
for (const to of [content, original]) cpSync('content', to, { recursive: true });
mkdirSync(temporary);

const program = ['--import', 'tsx', resolve('src/commands/offprint.ts')];
const environment = { ...process.env, TMPDIR: temporary };
const counts = {
  changes: 0,
  builds: 0,
  buildsKilled: 0,
  buildsRefused: 0,
  starts: 0,
  pages: 0,
  unavailable: 0,
};
const faults: string[] = [];
const memory: number[] = [];
const files: number[] = [];
const others: number[] = [];

function run(command: string, out: string, more: readonly string[] = []): ChildProcess {
  const options = ['--content', content, '--output', out, ...more];
  const child = spawn(process.execPath, [...program, command, ...options], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (/^ +at .*:\d+:\d+\)?$/m.test(text)) faults.push(`${command} printed a stack: ${text}`);
  });
  return child;
}

let port = await freePort();
let server = run('start', site, ['--port', String(port)]);
counts.starts += 1;

/** Fetches a page. An incomplete or missing page is a fault; no connection is not, since the server may be restarting. */
async function read(path: string): Promise<number> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(30_000) });
    const text = await answer.text();
    counts.pages += 1;
    if (answer.status === 200 && !text.includes('</html>')) faults.push(`${path} is not whole`);
    if (answer.status === 404) faults.push(`${path} is missing`);
    return answer.status;
  } catch {
    counts.unavailable += 1;
    return 0;
  }
}

const end = performance.now() + Number(values.minutes) * 60_000;
const isOver = (): boolean => performance.now() >= end;
/** The server is killed in the first third only; then it runs to the end, so that growth can be measured. */
const isEarly = (): boolean => performance.now() < end - Number(values.minutes) * 40_000;

async function change(): Promise<void> {
  const next = openChanges(content, original);
  while (!isOver()) {
    next(random);
    counts.changes += 1;
    await wait(1_000);
  }
}

async function build(): Promise<void> {
  while (!isOver()) {
    await wait(5_000 + random.below(30_000));
    const child = run('build', site, random.below(3) === 0 ? ['--force'] : []);
    counts.builds += 1;
    const ended = once(child, 'exit');
    if (random.below(2) === 0) {
      await Promise.race([ended, wait(200 + random.below(12_000))]);
      if (child.kill('SIGKILL')) counts.buildsKilled += 1;
    }
    const [code] = await ended;
    if (code === 1) counts.buildsRefused += 1;
  }
}

async function killServer(): Promise<void> {
  while (!isOver() && isEarly()) {
    await wait(60_000 + random.below(120_000));
    if (isOver() || !isEarly()) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
    port = await freePort();
    server = run('start', site, ['--port', String(port)]);
    counts.starts += 1;
  }
}

async function readPages(): Promise<void> {
  const paths = ['/', '/papers/', '/about/', '/topics/', '/issues/', '/search/'];
  while (!isOver()) {
    if (existsSync(join(site, 'index.html'))) await read(random.pick(paths));
    await wait(500);
  }
}

async function measure(): Promise<void> {
  while (!isOver()) {
    await wait(10_000);
    if (isEarly()) continue;
    const id = server.pid ?? 0;
    memory.push(residentMegabytes(id));
    files.push(openFiles(id));
    others.push(processTree(id).length);
    if (memory.length % 30 === 1)
      console.log(
        `${new Date().toISOString()} ${JSON.stringify(counts)} ${Math.round(memory.at(-1) ?? 0)} MB`,
      );
  }
}

/** Compares the final site with one built from nothing. */
async function compare(): Promise<void> {
  cpSync(original, content, { recursive: true });
  for (const name of ['pages/extra.md', 'theme.css']) rmSync(join(content, name), { force: true });
  for (const out of [site, join(folder, 'fresh')]) {
    const child = run('build', out);
    const [code] = await once(child, 'exit');
    if (code !== 0) faults.push(`the last build into ${out} ended with ${code}`);
  }
  faults.push(...compareSites(site, join(folder, 'fresh')));
}

await Promise.all([change(), build(), killServer(), readPages(), measure()]);
console.log('The time is over; what is there is now compared with a site that is built from nothing.');
const stopped = once(server, 'exit');
server.kill('SIGTERM');
if ((await Promise.race([stopped, wait(120_000, 'late', { ref: false })])) === 'late') {
  faults.push('npm start did not end when asked');
  server.kill('SIGKILL');
}
await compare();

const left = listLeftFiles(folder, content);
if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`);
const quarter = Math.max(1, Math.floor(memory.length / 4));
const [first, last] = [memory.slice(0, quarter), memory.slice(-quarter)].map(median) as [number, number];
if (memory.length > 20 && last > first * 1.25 + 20) faults.push(`memory grew from ${first} to ${last} MB`);
console.log(
  JSON.stringify(
    {
      minutes: Number(values.minutes),
      ...counts,
      memory: { first, last, highest: Math.max(0, ...memory) },
      openFiles: { first: median(files.slice(0, quarter)), last: median(files.slice(-quarter)) },
      processes: { first: median(others.slice(0, quarter)), last: median(others.slice(-quarter)) },
      temporary: listNames(temporary).filter((name) => !name.startsWith('tsx-')),
      faults: [...new Set(faults)].slice(0, 20),
    },
    null,
    2,
  ),
);
rmSync(folder, { recursive: true, force: true });
process.exitCode = faults.length > 0 ? 1 : 0;

/** Starts a web server on the loopback address; the caller stops it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { vi } from 'vitest';
import { freePort } from '../setup/free-port.ts';
import type { Host, Prefix } from './hosts.ts';

export interface RunningHost {
  /** Base URL with trailing slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves `site` unchanged below `prefix`. Throws with the server's output if it doesn't respond. */
export async function startHost(host: Host, site: string, prefix: Prefix): Promise<RunningHost> {
  const program = host.program();
  if (program === undefined) throw new Error(`${host.name} is not installed.`);
  const room = mkdtempSync(join(tmpdir(), 'offprint-host-'));
  // Apache's worker processes run as another user.
  chmodSync(room, 0o755);
  const root = prefix === '/' ? resolve(site) : mountBelow(join(room, 'root'), site, prefix);
  const port = await freePort();
  const args = host.prepare({ root, prefix, port, room });
  const said: string[] = [];
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: room, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => said.push(String(piece)));
  const stop = async () => {
    await end(child);
    rmSync(room, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}${prefix}`;
  try {
    await untilItAnswers(url, child);
  } catch (error) {
    const log = join(room, 'errors');
    if (existsSync(log)) said.push(readFileSync(log, 'utf8'));
    await stop();
    throw new Error(`${host.name} did not serve the site: ${said.join('').slice(0, 2000)}`, { cause: error });
  }
  return { url, stop };
}

/** A document root in which the folder `prefix` is the site. */
function mountBelow(root: string, site: string, prefix: Prefix): string {
  const place = join(root, prefix.slice(0, -1));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(site), place);
  return root;
}

/** Rejects if the process exits, or does not respond with status 200. */
async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const ended = new Promise<never>((_done, fail) =>
    child.once('exit', (code) => fail(new Error(`It ended with ${code}.`))),
  );
  const status = vi.waitFor(
    async () => {
      const answer = await fetch(url);
      await answer.arrayBuffer();
      return answer.status;
    },
    { timeout: 30_000, interval: 20 },
  );
  const answered = await Promise.race([status, ended]);
  if (answered !== 200) throw new Error(`Its home page answers ${answered}.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(forced);
}

/** The development server of a copy of the checkout, as a process. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { copyProject } from '../setup/copy-project.ts';
import { program } from '../setup/program.ts';

export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), 'offprint-checkout-'));

  #server: RunningServer | undefined;

  constructor() {
    copyProject(this.folder);
    cpSync('test/site/toy/content', join(this.folder, 'content'), { recursive: true });
    // The same sources have the same bundle and modules. A link would lead to this project's sources.
    for (const made of [dirname(program), resolve('.cache/modules')].filter((made) => existsSync(made)))
      cpSync(made, join(this.folder, relative('.', made)), { recursive: true, preserveTimestamps: true });
  }

  change(name: string, from: string, to: string): void {
    const path = join(this.folder, name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }

  start(): RunningServer {
    this.#server = new RunningServer(this.folder);
    return this.#server;
  }

  /** Ends the server too, where a test has failed before it did. */
  async remove(): Promise<void> {
    await this.#server?.end();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

class RunningServer {
  readonly #child;
  readonly #lines;
  readonly #ended;
  /** What its processes have said of themselves. */
  errors = '';
  address = '';

  constructor(folder: string) {
    this.#child = spawn(process.execPath, ['scripts/run.mjs', 'start', '--port', '0'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#ended = once(this.#child, 'exit');
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.errors += text;
    });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** The next line that matches, or what its first group does. */
  async nextLine(pattern: RegExp): Promise<string> {
    for (;;) {
      const { value, done } = await this.#lines.next();
      expect(done, `no line like ${pattern}; ${this.errors}`).toBe(false);
      const found = pattern.exec(value);
      if (found !== null) return found[1] ?? found[0];
    }
  }

  async ready(): Promise<void> {
    this.address = await this.nextLine(/Offprint is at (\S+)/);
  }

  async home(): Promise<string> {
    return (await fetch(this.address)).text();
  }

  /** Resolves to code and signal. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<unknown> {
    this.#child.kill(signal);
    return this.#ended;
  }
}

/** `npm run facts` as a person runs it, against a server on this machine. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../setup/run-command.ts';
import { type ArxivServer, answer, type Behaviour, fail, startArxivServer } from './arxiv-server.ts';

const issue = '2025-10-29';
let dir = '';
let server: ArxivServer | undefined;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'offprint-facts-'));
  mkdirSync(join(dir, 'content/issues'), { recursive: true });
  mkdirSync(join(dir, 'content/facts'));
  writeFileSync(
    join(dir, 'content/site.yaml'),
    'title: A\ntagline: B\ndescription: C\nurl: https://papers.example/\nlanguage: en\ntagAuthority: papers.example,2026\npublisher: D\ncontact: editor@papers.example\n',
  );
  const papers = ['QuRating: a title', 'Another title'].map((title, index) => ({
    id: `paper-${index}`,
    title,
    authorCount: 1,
    firstDate: '2024-02-15',
    firstLine: 1,
    lastLine: 2,
  }));
  writeFileSync(
    join(dir, `content/issues/${issue}.json`),
    JSON.stringify({
      schema: 1,
      id: issue,
      number: 1,
      dump: 'a.txt',
      sha256: 'ab'.repeat(32),
      format: 'daily-papers@1',
      listing: 'Daily Papers',
      year: { known: 'file-name' },
      messages: [],
      papers,
    }),
  );
});
afterEach(async () => {
  await server?.close();
  rmSync(dir, { recursive: true });
});

async function serve(...behaviours: readonly [Behaviour, ...Behaviour[]]): Promise<void> {
  await server?.close();
  server = await startArxivServer(...behaviours);
}

/** In the archive's folder, as a person would. */
async function runFacts(...args: readonly string[]) {
  const before = process.cwd();
  process.chdir(dir);
  try {
    const { code, output } = await runCommand(['facts', ...args]);
    return { status: code, output };
  } finally {
    process.chdir(before);
  }
}

const lookUp = (...more: readonly string[]) =>
  runFacts(issue, '--api', server?.url ?? '', '--interval', '1', ...more);
const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const candidates = `content/facts/candidates/${issue}.yaml`;
const found = answer({ id: '2402.09739', title: 'QuRating: a title', authors: ['Alexander Wettig'] });
const nearMiss = answer({ id: '2402.00002', title: 'Another title, revisited', authors: ['Jane Doe'] });

describe('npm run facts', () => {
  it('writes candidates, goes on after a failure, and moves what is accepted', async () => {
    await serve(found, fail(503));
    const first = await lookUp();
    expect(first.status).toBe(1);
    expect(first.output).toContain('1 new candidates');
    expect(first.output).toContain('paper-1: HTTP 503 (after 4 attempts)');
    expect(server?.requests).toHaveLength(5);
    expect(server?.requests[0]?.userAgent).toMatch(
      /^Offprint\/\S+ \(\+https:\/\/papers\.example\/; editor@papers\.example\)$/,
    );
    expect(read(candidates)).toContain('https://arxiv.org/abs/2402.09739');

    await serve(nearMiss);
    const second = await lookUp();
    expect(second.status).toBe(0);
    expect(second.output).toContain('paper-1: nearest: arXiv 2402.00002, “Another title, revisited”');
    expect(server?.requests).toHaveLength(1);

    writeFileSync(join(dir, candidates), read(candidates).replace('undecided', 'accept'));
    const third = await runFacts('--accept', issue);
    expect(third.output).toContain('1 accepted');
    expect(read(`content/facts/${issue}.yaml`)).toContain('arxiv: "2402.09739"');
    expect(existsSync(join(dir, candidates))).toBe(false);

    const fourth = await lookUp('--offline');
    expect(fourth.output).toContain('1 have an arXiv id');
    expect(server?.requests).toHaveLength(1);
  });

  it('moves what is accepted to where its paper has facts already, and leaves what is not', async () => {
    await serve(found);
    await lookUp();
    const rejected = read(candidates)
      .replace(/paper-0/, 'paper-1')
      .replace('undecided', 'reject');
    const accepted = read(candidates).replace('undecided', 'accept');
    writeFileSync(join(dir, candidates), `${accepted}\n${rejected}`);
    writeFileSync(
      join(dir, 'content/facts/other.yaml'),
      'paper-0:\n  venue: ICML 2024\n  confidence: likely\n',
    );
    const run = await runFacts('--accept', issue);
    expect(run.output).toContain('1 accepted into content/facts/other.yaml; 1 left in');
    expect(read('content/facts/other.yaml')).toContain('arxiv: "2402.09739"');
    expect(existsSync(join(dir, `content/facts/${issue}.yaml`))).toBe(false);
    expect(read(candidates)).toContain('paper-1');
    expect(read(candidates)).not.toContain('paper-0');
    expect((await runFacts('--accept', issue)).output).toContain('0 accepted');
  });

  it('refuses issues that are not there, and candidates that are not in order', async () => {
    await serve(found);
    const absent = await runFacts('2020-01-01', '--api', server?.url ?? '');
    expect(absent).toMatchObject({ status: 1 });
    expect(absent.output).toContain('There is no content/issues/2020-01-01.json');
    mkdirSync(join(dir, 'content/facts/candidates'));
    writeFileSync(join(dir, candidates), 'paper-0:\n  decision: maybe\n');
    const wrong = await runFacts('--accept', issue);
    expect(wrong.status).toBe(1);
    expect(wrong.output).toContain(`${candidates}:2`);
  });
});

describe('the network', () => {
  it('is reached by this command alone: nothing else imports the client', () => {
    const sources = ['src', 'scripts', 'templates'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => join(folder, path)),
    );
    const importers = sources.filter((path) =>
      /from '[^']*arxiv-client\.ts'/.test(readFileSync(path, 'utf8')),
    );
    expect(importers.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual([
      'src/commands/look-up-facts.ts',
      'src/facts/look-up-issue.ts',
      'src/facts/response-cache.ts',
    ]);
  });
});

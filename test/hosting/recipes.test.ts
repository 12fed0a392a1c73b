/** Recipes for hosts that can't be run here: as much of them as can be checked. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const recipe = (name: string) => readFileSync(join('docs/hosting', name), 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(
        z.object({
          name: z.string().optional(),
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});

describe('the workflow for GitHub Pages', () => {
  const workflow = workflowSchema.parse(parse(recipe('github-pages.yml')));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('runs commands that exist, and publishes the folder that the build writes', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual(['npm ci --ignore-scripts', 'npm run build']);
    expect(scripts).toHaveProperty('build');
    expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with).toEqual({
      path: '_site',
    });
  });

  it('tells the build its address, and may do no more than publish', () => {
    expect(steps.find(({ run }) => run === 'npm run build')?.env).toHaveProperty('SITE_URL');
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  });
});

describe('the workflow that captures', () => {
  const workflow = workflowSchema.parse(parse(recipe('capture.yml')));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const scriptOf = (name: string) => steps.find((step) => step.name === name)?.run ?? '';
  let room = '';
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'offprint-workflow-'));
  });
  afterEach(() => rmSync(room, { recursive: true, force: true }));

  /** Runs a step's script as GitHub does, with stand-ins for the commands it calls. */
  function runStep(
    name: string,
    standIns: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ) {
    for (const [command, script] of Object.entries(standIns)) {
      writeFileSync(join(room, command), `#!/bin/sh\n${script}\n`);
      chmodSync(join(room, command), 0o755);
    }
    const path = `${room}:${process.env.PATH ?? ''}`;
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', scriptOf(name)], {
      cwd: room,
      env: { ...process.env, PATH: path, GITHUB_OUTPUT: join(room, 'output'), ...env },
      encoding: 'utf8',
    });
    return { status, stdout };
  }
  const read = (name: string) => (existsSync(join(room, name)) ? readFileSync(join(room, name), 'utf8') : '');

  it('runs commands that exist, in the order capture, build, check, publish', () => {
    const commands = steps.flatMap(({ run }) =>
      [...(run ?? '').matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    expect([...new Set(commands.filter((name) => name !== 'capture'))]).toEqual(['build', 'check']);
    expect(commands[0]).toBe('capture');
    expect(steps.find(({ name }) => name === 'Build')?.env).toHaveProperty('SITE_URL');
    expect(steps.at(-1)?.uses).toMatch(/^actions\/deploy-pages@/);
  });

  it.each([
    [0, 0],
    [3, 0],
    [4, 0],
    [5, 0],
    [1, 1],
  ])('goes by the exit status of a capture: %i', (status, ends) => {
    expect(runStep('Capture', { npm: `echo "$*" >> called; echo said; exit ${status}` }).status).toBe(ends);
    expect(read('output')).toBe(`status=${status}\n`);
    expect(read('called')).toMatch(/^run capture -- daily-papers \d{4}-\d{2}-\d{2}\n$/);
  });

  it('takes the day that a person gives as one word, whatever is in it', () => {
    runStep('Capture', { npm: 'printf "%s|" "$@" >> called' }, { DAY: '2026-W40"; echo $(id)' });
    expect(read('called')).toBe('run|capture|--|daily-papers|2026-W40"; echo $(id)|');
  });

  it('opens one issue when the source has changed', () => {
    const name = 'Open an issue when the source has changed';
    const gh = (open: string) => ({
      gh: `echo "$1 $2" >> called; [ "$2" = list ] && printf '%s' '${open}'; exit 0`,
    });
    writeFileSync(join(room, 'capture.log'), 'the source has changed: @all `x`\n');
    expect(runStep(name, gh(''), { RUN: 'https://ci.example/1' }).status).toBe(0);
    expect(read('called')).toBe('issue list\nissue create\n');
    expect(read('issue.md')).toContain('\n    the source has changed: @all `x`\n');
    runStep(name, gh('7'));
    expect(read('called')).toBe('issue list\nissue create\nissue list\n');
  });
});

describe('the recipe for Netlify', () => {
  it('publishes the folder that the build writes', () => {
    expect(recipe('netlify.toml')).toMatch(/^ {2}command = "npm run build"$/m);
    expect(recipe('netlify.toml')).toMatch(/^ {2}publish = "_site"$/m);
  });
});

describe('the function for CloudFront', () => {
  const answer = (uri: string): unknown =>
    JSON.parse(
      JSON.stringify(
        runInNewContext(`${recipe('cloudfront-function.js')}; handler(event)`, {
          event: { request: { uri } },
        }),
      ),
    );

  it.each([
    ['/', '/index.html'],
    ['/papers/qurating/', '/papers/qurating/index.html'],
    ['/issues/rss.xml', '/issues/rss.xml'],
    ['/archive.csl.json', '/archive.csl.json'],
    ['/_headers', '/_headers'],
  ])('answers %s with %s', (uri, file) => {
    expect(answer(uri)).toEqual({ uri: file });
  });

  it('adds the slash that was left out', () => {
    expect(answer('/papers/qurating')).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/papers/qurating/' } },
    });
  });
});

describe('the upload to S3', () => {
  it('asks for what it should, in an order that leaves no page without its assets', () => {
    const room = mkdtempSync(join(tmpdir(), 'offprint-aws-'));
    try {
      const log = join(room, 'log');
      writeFileSync(join(room, 'aws'), `#!/bin/sh\necho "$*" >> ${log}\n`);
      chmodSync(join(room, 'aws'), 0o755);
      const env = { ...process.env, PATH: `${room}:${process.env.PATH ?? ''}` };
      const { status, stderr } = spawnSync('sh', ['docs/hosting/s3-upload.sh', 'papers', 'E123'], {
        env,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const calls = readFileSync(log, 'utf8').trim().split('\n');
      expect(calls[0]).toMatch(/^s3 sync _site\/assets s3:\/\/papers\/assets .*immutable$/);
      expect(calls.findIndex((call) => call.includes('--delete'))).toBe(calls.length - 2);
      expect(calls.at(-1)).toBe('cloudfront create-invalidation --distribution-id E123 --paths /*');
      for (const type of ['application/rss+xml', 'application/feed+json', 'application/x-bibtex'])
        expect(calls.some((call) => call.includes(`--content-type ${type}; charset=utf-8`))).toBe(true);
    } finally {
      rmSync(room, { recursive: true, force: true });
    }
  });

  it('stops without a bucket', () => {
    expect(spawnSync('sh', ['docs/hosting/s3-upload.sh']).status).not.toBe(0);
  });
});

describe('docs/hosting.md', () => {
  it('names only recipes that are there', () => {
    const text = readFileSync('docs/hosting.md', 'utf8');
    const named = [...text.matchAll(/\]\((hosting\/[^)]+)\)/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(existsSync(join('docs', path)), path).toBe(true);
  });
});

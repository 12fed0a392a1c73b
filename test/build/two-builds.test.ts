/** Builds over one folder: as processes at the same time, and with files in the way beside it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runBundled } from '../setup/run-bundled.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-two-'));
  cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const folders = () => ['--content', join(folder, 'content'), '--out', join(folder, 'site')];

async function build(siteUrl: string): Promise<{ readonly code: number; readonly said: string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build', ...folders()], {
    env: { ...process.env, SITE_URL: siteUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, said };
}

const feed = (): string => readFileSync(join(folder, 'site/papers/atom.xml'), 'utf8');
const urls = ['https://one.example/', 'https://two.example/'] as const;

it('a build knows the files of another that ended at the same time from its own', {
  timeout: 400_000,
}, async () => {
  const both = await Promise.all(urls.map(build));
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  for (const { said } of both) expect(said).not.toContain('unread-file');
  const last = urls.find((url) => feed().includes(url));
  const first = urls.find((url) => url !== last) ?? '';
  // Whatever the one that ended first has left beside the site of the other, it builds again.
  vi.stubEnv('SITE_URL', first);
  expect((await runBundled(['build', ...folders()])).code).toBe(0);
  for (const url of urls) expect(feed().includes(url), url).toBe(url === first);
  expect((await runBundled(['build', ...folders()])).output).toContain('Nothing has changed since');
  expect(readdirSync(folder).sort()).toEqual([
    'content',
    'site',
    'site.changes.json',
    'site.classes',
    'site.files.json',
    'site.folders',
    'site.inputs.json',
    'site.memo',
    'site.search.json',
    'site.stamp.json',
    'site.words',
  ]);
});

it('a file beside the site that cannot be written is said, and the site is not called the last one', async () => {
  for (const name of ['changes', 'stamp', 'search'])
    mkdirSync(join(folder, `site.${name}.json`, 'x'), { recursive: true });
  vi.stubEnv('SITE_URL', urls[0]);
  const { code, output: said } = await runBundled(['build', ...folders()]);
  expect(code).toBe(1);
  for (const name of ['changes', 'stamp'])
    expect(said).toMatch(
      new RegExp(`site\\.${name}\\.json: error \\(beside-the-site\\): The site is whole, but .*\\n {4}→ `),
    );
  expect(said).not.toContain('Nothing was built');
  expect(feed()).toContain(urls[0]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
});

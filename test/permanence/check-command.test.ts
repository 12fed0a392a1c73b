/** The command itself, over a copy of the content and a small built site. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { loadIssues } from '../../src/load/load-content.ts';
import { runCommand } from '../setup/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-permalinks-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];

beforeAll(() => {
  cpSync('test/site/toy/content', content, { recursive: true });
  ingestFolder(content);
  // They lead to pages that this site has not.
  rmSync(join(content, 'redirects.yaml'));
  for (const page of ['', 'about', 'lost']) {
    mkdirSync(join(site, page), { recursive: true });
    writeFileSync(join(site, page, 'index.html'), 'a page');
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

async function check(...options: readonly string[]) {
  const folders = ['--content', content, ...(options.includes('--output') ? [] : ['--output', site])];
  const { code, output } = await runCommand(['check', ...folders, ...options]);
  return { status: code, text: output };
}

test('records, then fails when a page vanishes, until a redirect explains it', async () => {
  const unknown = await check('--accept');
  expect(unknown.status).toBe(1);
  expect(unknown.text).toMatch(/permalinks\.json: error \(no-permalinks\): .*\n {4}→ .*--accept --first/);
  const first = await check('--accept', '--first');
  expect(first).toMatchObject({
    status: 0,
    text: expect.stringMatching(/permalinks\.json: \d+ new lines recorded\.$/m),
  });
  expect(first.text).toMatch(/site\.yaml: warning \(stand-in-address\): No reader can reach https?:\S+, and/);
  const second = await check('--accept');
  expect(second.text).toMatch(/permalinks\.json: nothing new to record\.$/m);
  expect(second.text).not.toContain('stand-in-address');
  expect(await check('--first')).toMatchObject({ status: 1, text: expect.stringContaining('not-the-first') });
  expect(await check()).toMatchObject({ status: 0, text: expect.not.stringContaining('warning') });

  rmSync(join(site, 'lost'), { recursive: true });
  const broken = await check();
  expect(broken.status).toBe(1);
  expect(broken.text).toContain('error (address-vanished): /lost/ was published and would vanish.');
  expect((await check('--accept')).status).toBe(1);
  expect(broken.text).toMatch(/; 1 fault to mend before it is published\.$/m);

  const redirects =
    'redirects:\n  - from: /lost/\n    to: /about/\n    why: It was merged into the other page.\n';
  writeFileSync(join(content, 'redirects.yaml'), redirects);
  expect(await check()).toMatchObject({ status: 0 });
});

test('compares no site that was built before the archive changed', async () => {
  const old = join(folder, 'old');
  cpSync(site, old, { recursive: true });
  writeFileSync(join(old, 'archive.json'), '{}');
  const before = readFileSync(join(content, 'permalinks.json'), 'utf8');
  const [first = '', ...issues] = loadIssues(content).map(({ id }) => id);
  for (const id of issues) mkdirSync(join(old, 'issues', id), { recursive: true });
  for (const id of issues) writeFileSync(join(old, 'issues', id, 'index.html'), 'a page');
  expect(await check('--output', old, '--accept')).toMatchObject({
    status: 1,
    text: expect.stringContaining(
      `error (old-site): This site is without the issue of ${first}, which the archive has.`,
    ),
  });
  for (const id of [first, '1999-01-01']) {
    mkdirSync(join(old, 'issues', id), { recursive: true });
    writeFileSync(join(old, 'issues', id, 'index.html'), 'a page');
  }
  expect(await check('--output', old, '--accept')).toMatchObject({
    status: 1,
    text: expect.stringMatching(
      /has the issue of 1999-01-01, which the archive has no longer\.\n {4}→ Build it anew/,
    ),
  });
  expect(readFileSync(join(content, 'permalinks.json'), 'utf8')).toBe(before);
  // The page of a redirect, where the issue got another day.
  const redirects = existsSync(join(content, 'redirects.yaml'))
    ? readFileSync(join(content, 'redirects.yaml'), 'utf8')
    : 'redirects:\n';
  writeFileSync(
    join(content, 'redirects.yaml'),
    `${redirects}  - from: /issues/1999-01-01/\n    to: /issues/${first}/\n    why: Its day was wrong.\n`,
  );
  expect((await check('--output', old)).text).not.toContain('old-site');
  writeFileSync(join(content, 'redirects.yaml'), redirects);
  rmSync(join(old, 'issues/1999-01-01'), { recursive: true });
  expect((await check('--output', old)).text).not.toContain('old-site');
});

test('compares no site with an archive that can’t be built, and records nothing', async () => {
  const [list, file] = [join(content, 'permalinks.json'), join(content, 'corrections.yaml')];
  const [before, corrections] = [readFileSync(list, 'utf8'), readFileSync(file, 'utf8')];
  writeFileSync(file, 'papers:\n  - { paper: no-such-paper, title: Another, why: Mistyped. }\n');
  const { status, text } = await check('--accept');
  writeFileSync(file, corrections);
  expect(status).toBe(1);
  expect(text).toMatch(/corrections\.yaml:2: error \(unknown-paper\): /);
  expect(text).not.toContain('published');
  expect(readFileSync(list, 'utf8')).toBe(before);
});

test('says what is wrong with a damaged list, a wrong day and a missing site', async () => {
  writeFileSync(join(content, 'permalinks.json'), '{"pages": [');
  expect(await check()).toMatchObject({ status: 1, text: expect.stringContaining('damaged-permalinks') });
  expect(await check('--accept', '--revised', '2025-02-30')).toMatchObject({ status: 1 });
  expect(await check('--accept', '--revised', '9999-12-31')).toMatchObject({
    status: 1,
    text: expect.stringContaining('--revised 9999-12-31 is a day to come'),
  });
  expect(await check('--output', join(folder, 'nowhere'))).toMatchObject({
    status: 1,
    text: expect.stringContaining('npm run build'),
  });
});

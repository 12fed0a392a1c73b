/** The command itself, over a copy of the content and a small built site. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveFolder } from '../frozen-archive.ts';
import { program } from '../setup/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-permalinks-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];

beforeAll(() => {
  cpSync(archiveFolder, content, { recursive: true });
  rmSync(join(content, 'permalinks.json'), { force: true });
  for (const page of ['', 'about', 'lost']) {
    mkdirSync(join(site, page), { recursive: true });
    writeFileSync(join(site, page, 'index.html'), 'a page');
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function check(...options: readonly string[]) {
  const command = [
    program,
    'check',
    '--content',
    content,
    ...(options.includes('--output') ? [] : ['--output', site]),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...options], {
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

test('records, then fails when a page vanishes, until a redirect explains it', () => {
  const unknown = check('--accept');
  expect(unknown.status).toBe(1);
  expect(unknown.text).toMatch(/permalinks\.json: error \(no-permalinks\): .*\n {4}→ .*--accept --first/);
  expect(check('--accept', '--first')).toMatchObject({ status: 0 });
  expect(check('--first')).toMatchObject({ status: 1, text: expect.stringContaining('not-the-first') });
  expect(check()).toMatchObject({ status: 0, text: expect.not.stringContaining('warning') });

  rmSync(join(site, 'lost'), { recursive: true });
  const broken = check();
  expect(broken.status).toBe(1);
  expect(broken.text).toContain('error (address-vanished): /lost/ was published and would vanish.');
  expect(check('--accept').status).toBe(1);

  const redirects =
    'redirects:\n  - from: /lost/\n    to: /about/\n    why: It was merged into the other page.\n';
  writeFileSync(join(content, 'redirects.yaml'), redirects);
  expect(check()).toMatchObject({ status: 0 });
});

test('says what is wrong with a damaged list, a wrong day and a missing site', () => {
  writeFileSync(join(content, 'permalinks.json'), '{"pages": [');
  expect(check()).toMatchObject({ status: 1, text: expect.stringContaining('damaged-permalinks') });
  expect(check('--accept', '--revised', '2025-02-30')).toMatchObject({ status: 1 });
  expect(check('--output', join(folder, 'nowhere'))).toMatchObject({
    status: 1,
    text: expect.stringContaining('npm run build'),
  });
});

/** `check`, `facts` and `send`, interrupted before each of their file operations. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { acceptFacts } from '../../src/commands/accept-facts.ts';
import { checkSite } from '../../src/commands/check-site.ts';
import { sendIssue } from '../../src/commands/send-issue.ts';
import { finishWrites } from '../../src/disk/write-together.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { migrateArchive } from '../../src/migrate/migrate-archive.ts';
import { smtpSettings, startMailServer } from '../send/mail-server.ts';
import { cutShort, operationsOf, tryAll } from './cut-short.ts';

vi.setConfig({ testTimeout: 300_000 });

let root = '';
const at = (...names: string[]): string => join(root, ...names);
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-crash-')));
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const issue = '2024-12-10';
const recover = () => finishWrites(at('content'));
/** The toy archive, whose dumps have been read. */
const read = mkdtempSync(join(tmpdir(), 'offprint-crash-read-'));
beforeAll(() => {
  cpSync('test/site/toy/content', read, { recursive: true });
  ingestFolder(read);
});
afterAll(() => rmSync(read, { recursive: true }));
const writeArchive = () => cpSync(read, at('content'), { recursive: true });

it('check --accept leaves the old or the new list', async () => {
  const list = { tagAuthority: '', pages: ['/'], feeds: {}, entries: {}, citationKeys: {}, authorIds: {} };
  const tried = await tryAll(root, {
    prepare: () => {
      writeArchive();
      mkdirSync(at('site'));
      writeFileSync(at('site/index.html'), 'a page');
      writeFileSync(at('content/permalinks.json'), JSON.stringify(list));
    },
    work: () =>
      checkSite(
        { contentDir: at('content'), siteDir: at('site') },
        { accept: true, revised: undefined, first: false },
      ),
    recover,
  });
  expect(tried.operations).toBeGreaterThan(4);
  expect(tried.wentBack).toBeGreaterThan(1);
});

it('migrate leaves the old or the new settings', async () => {
  const tried = await tryAll(root, {
    prepare: () => {
      writeArchive();
      const site = readFileSync(at('content/site.yaml'), 'utf8');
      writeFileSync(at('content/site.yaml'), site.replace(/^offprint: .*\n/m, ''));
    },
    work: () => migrateArchive(at('content'), { dryRun: false }),
    recover,
  });
  expect(tried.operations).toBeGreaterThan(4);
  expect(tried.wentBack).toBeGreaterThan(1);
});

it('facts --accept leaves a fact among the candidates or among the facts', async () => {
  const fact = { title: 'A title', arxiv: '2402.09739', confidence: 'likely' };
  const candidate = { address: 'https://arxiv.org/abs/2402.09739', evidence: ['The same title.'], fact };
  const tried = await tryAll(root, {
    prepare: () => {
      mkdirSync(at('content/facts/candidates'), { recursive: true });
      writeFileSync(at('content/facts', `${issue}.yaml`), '# Checked by hand.\n');
      writeFileSync(
        at('content/facts/candidates', `${issue}.yaml`),
        JSON.stringify({ 'paper-0': { decision: 'accept', ...candidate } }),
      );
    },
    work: () => acceptFacts(at('content'), issue),
    recover,
  });
  expect(readFileSync(at('content/facts', `${issue}.yaml`), 'utf8')).toContain('2402.09739');
  expect(tried.operations).toBeGreaterThan(6);
  expect(tried.wentBack).toBeGreaterThan(3);
});

it('send gives nobody an issue twice, and names who may or may not have it', async () => {
  const server = await startMailServer();
  const readers = ['ada@readers.example', 'grace@readers.example'];
  const prepare = (): void => {
    rmSync(root, { recursive: true });
    mkdirSync(root);
    writeArchive();
    appendFileSync(at('content/site.yaml'), `\nmail:\n${smtpSettings(server.port).replace(/^/gm, '  ')}\n`);
    writeFileSync(at('list.csv'), ['email', ...readers, ''].join('\n'));
    server.received.length = 0;
  };
  const send = (resendDoubtful = false): Promise<void> =>
    sendIssue({
      date: issue,
      content: at('content'),
      test: undefined,
      list: at('list.csv'),
      yes: true,
      verify: false,
      acceptChanges: false,
      resendDoubtful,
      retryRefused: false,
      retrySeconds: 0.01,
    });
  const recipients = () => server.received.map(({ to }) => to).sort();
  try {
    prepare();
    const operations = await operationsOf(root, send);
    expect(recipients()).toEqual(readers);
    expect(operations.length).toBeGreaterThan(8);
    for (const number of operations.keys()) {
      prepare();
      const where = `before ${operations[number]?.name} ${operations[number]?.path}, ${number}`;
      await cutShort(root, number + 1, () => send());
      const errors = vi.spyOn(console, 'error').mockClear();
      await send();
      const doubtful = readers.filter((reader) =>
        errors.mock.calls.some(
          ([line]) => String(line).startsWith('May or') && String(line).includes(reader),
        ),
      );
      const missing = readers.filter((reader) => !recipients().includes(reader));
      expect(new Set(recipients()).size, where).toBe(recipients().length);
      expect(doubtful, where).toEqual(expect.arrayContaining(missing));
      expect(doubtful.length, where).toBeLessThanOrEqual(1);
      expect(readdirSync(at('content/sent')), where).toEqual([`${issue}.jsonl`]);
    }
  } finally {
    process.exitCode = 0;
    await server.close();
  }
});

/** Mutual exclusion: whatever changes an archive does so while it holds the archive's lock, over what it read under that lock. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDumpFolder } from '../../src/capture/dump-folder.ts';
import { acceptFacts } from '../../src/commands/accept-facts.ts';
import { checkSite } from '../../src/commands/check-site.ts';
import { lookUpFacts } from '../../src/commands/look-up-facts.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { migrateArchive } from '../../src/migrate/migrate-archive.ts';
import { type ArxivServer, answer, type Behaviour, startArxivServer } from '../facts/arxiv-server.ts';
import { watchFileOperations } from './file-operations.mjs';

let root = '';
let server: ArxivServer | undefined;
const at = (...names: string[]): string => join(root, ...names);
const issue = '2024-12-10';
const lock = '.writing.lock';
const candidates = () => at('facts/candidates', `${issue}.yaml`);

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-writer-')));
  cpSync('test/site/toy/content', root, { recursive: true });
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
  process.exitCode = 0;
});

/** A candidate file as an editor leaves it. */
function writeCandidates(...ids: readonly string[]): void {
  const fact = { title: 'A title', arxiv: '2402.09739', confidence: 'likely' };
  const candidate = { address: 'https://arxiv.org/abs/2402.09739', evidence: ['The same title.'], fact };
  mkdirSync(at('facts/candidates'), { recursive: true });
  const entries = ids.map((id) => [id, { decision: 'accept', ...candidate }]);
  writeFileSync(candidates(), JSON.stringify(Object.fromEntries(entries)));
}

const found = (id: string, title: string): Behaviour => answer({ id, title });

/** A look-up of two papers, of which the second is answered by `second`. */
async function prepareLookUp(second: Behaviour): Promise<() => Promise<void>> {
  const papers = ['First title of all', 'Second title of all'].map((title, index) => ({
    id: `paper-${index}`,
    title,
    firstDate: '2024-02-15',
    firstLine: 1,
    lastLine: 2,
  }));
  const year = { known: 'file-name' };
  const file = { schema: 1, id: issue, number: 1, dump: 'a.txt', sha256: 'ab'.repeat(32), format: 'x@1' };
  mkdirSync(at('issues'), { recursive: true });
  writeFileSync(
    at('issues', `${issue}.json`),
    JSON.stringify({ ...file, listing: 'A', year, messages: [], papers }),
  );
  server = await startArxivServer(found('2402.09739', 'First title of all'), second);
  const options = { offline: false, refresh: false, api: server.url, interval: 1 };
  return () => lookUpFacts(root, issue, options);
}

const works: readonly (readonly [string, () => Promise<() => unknown>])[] = [
  ['ingest', async () => () => ingestFolder(root)],
  [
    'capture',
    async () => () => openDumpFolder(root, at('aside')).save('daily', 'txt', Buffer.from('new'), {}),
  ],
  [
    'check --accept',
    async () => {
      ingestFolder(root);
      rmSync(at('redirects.yaml'));
      mkdirSync(at('site'));
      writeFileSync(at('site/index.html'), 'a page');
      const options = { accept: true, revised: undefined, first: true };
      return () => checkSite({ contentDir: root, siteDir: at('site') }, options);
    },
  ],
  [
    'facts --accept',
    async () => {
      writeCandidates('paper-0');
      return () => acceptFacts(root, issue);
    },
  ],
  ['facts', () => prepareLookUp(found('2402.09740', 'Second title of all'))],
  [
    'migrate',
    async () => {
      const site = readFileSync(at('site.yaml'), 'utf8');
      writeFileSync(at('site.yaml'), site.replace(/^offprint: .*\n/m, ''));
      return () => migrateArchive(root, { dryRun: false });
    },
  ],
];

it.each(works)('%s writes under the lock of the archive', async (_, prepare) => {
  const work = await prepare();
  const unlocked: string[] = [];
  let operations = 0;
  const end = watchFileOperations(root, (name, path) => {
    if (path.startsWith(lock) || path.startsWith('.cache') || path.startsWith('aside')) return;
    operations += 1;
    if (!existsSync(at(lock))) unlocked.push(`${name} ${path}`);
  });
  try {
    await work();
  } finally {
    end();
  }
  expect(operations).toBeGreaterThan(1);
  expect(unlocked).toEqual([]);
  expect(existsSync(at(lock))).toBe(false);
});

it('facts keeps what an editor decided while it asked', async () => {
  const work = await prepareLookUp((...request) => {
    writeFileSync(candidates(), readFileSync(candidates(), 'utf8').replace('undecided', 'accept'));
    acceptFacts(root, issue);
    found('2402.09740', 'Second title of all')(...request);
  });
  await work();
  expect(readFileSync(at('facts', `${issue}.yaml`), 'utf8')).toContain('2402.09739');
  const left = readFileSync(candidates(), 'utf8');
  expect(left).toContain('2402.09740');
  expect(left).not.toContain('2402.09739');
});

/** Commands as processes, killed before one of their file operations; the next run (in this process) needs no help, and nothing is left. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { program } from '../setup/program.ts';
import { runBundled } from '../setup/run-bundled.ts';
import { runCommand } from '../setup/run-command.ts';

let root = '';
/** Of the folder, at moments of a process. */
let copies = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-killed-')));
  copies = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-copies-')));
});
afterEach(() => {
  for (const folder of [root, copies]) rmSync(folder, { recursive: true, force: true });
});

/** Words of a command with its folders. */
const complete = (command: readonly string[]): readonly string[] => [
  ...command,
  '--content',
  join(root, 'content'),
  ...(['build', 'check'].includes(command[0] ?? '') ? ['--out', join(root, 'site')] : []),
];

/**
 * Kills the command's process before the last of `operations` that it comes to, and returns for each of them the folder as a kill
 * before it leaves it: one process shows all, since starting it takes most of the time.
 */
function killBefore(operations: readonly string[], command: readonly string[]): readonly string[] {
  const { signal } = spawnSync(
    process.execPath,
    ['--import', resolve('test/crash/kill-before.mjs'), program, ...complete(command)],
    {
      env: {
        ...process.env,
        CRASH_ROOT: root,
        CRASH_BEFORE: JSON.stringify(operations),
        CRASH_COPIES: copies,
      },
    },
  );
  expect(signal).toBe('SIGKILL');
  const folders = operations.map((_, index) => join(copies, String(index)));
  const last = folders.filter((folder) => !existsSync(folder));
  expect(last).toHaveLength(1);
  renameSync(root, last[0] ?? '');
  return folders;
}

async function runWell(command: readonly string[]): Promise<void> {
  const { code, output } = await (command[0] === 'build' ? runBundled : runCommand)(complete(command));
  expect(code, output).toBe(0);
}

/**
 * All files by path, without the records that a build keeps beside its site (`test/build/build-again.test.ts` compares those), and
 * without what is left of the site before, which may be more or less.
 */
const state = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && !/^site\.(?:stamp|inputs|changes|files|search)\.json$/.test(entry.name),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.startsWith(join(root, 'site.folders/')))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]),
  );

const issue = '2024-12-10';
const candidate = {
  decision: 'accept',
  address: 'https://arxiv.org/abs/2402.09739',
  evidence: ['The same title.'],
  fact: { title: 'A title', arxiv: '2402.09739', confidence: 'likely' },
};

function prepare(): void {
  rmSync(root, { recursive: true });
  cpSync('test/site/toy/content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'content/facts/candidates'), { recursive: true });
  writeFileSync(
    join(root, 'content/facts/candidates', `${issue}.yaml`),
    JSON.stringify({ 'paper-0': candidate }),
  );
}

function prepareSite(): void {
  prepare();
  // They lead to pages that this small site has not, and are about papers that nothing has ingested.
  for (const name of ['redirects', 'corrections']) rmSync(join(root, 'content', `${name}.yaml`));
  mkdirSync(join(root, 'site'));
  writeFileSync(join(root, 'site/index.html'), 'a page');
}

/** By command, and for each of its processes: patterns of an operation's name with its path. */
it.each([
  [
    'ingest',
    [],
    prepare,
    [['rename content/[.]journal', 'rename content/issues/2024-11-05', 'unlink content/[.]journal']],
  ],
  [
    'build',
    [],
    prepare,
    [
      // Killed while Pagefind's process still runs.
      ['rename content/issues/2024-11-05', 'writeFile site[.]next-[0-9]+/assets/'],
      ['writeFile site[.]files[.]json', 'writeFile site[.]inputs[.]json'],
    ],
  ],
  [
    'check',
    ['--accept', '--first'],
    prepareSite,
    [['rename content/[.]journal', 'unlink content/[.]journal']],
  ],
  [
    'migrate',
    [],
    prepare,
    [['rename content/[.]journal', 'rename content/site[.]yaml', 'unlink content/[.]journal']],
  ],
  ['facts', ['--accept', issue], prepare, [['writeFile content/facts/', 'unlink content/facts/candidates/']]],
] as const)('%s', { timeout: 900_000 }, async (command, options, makeFiles, processes) => {
  makeFiles();
  await runWell([command, ...options]);
  const whole = state();
  for (const operations of processes) {
    makeFiles();
    for (const [index, folder] of killBefore(operations, [command, ...options]).entries()) {
      rmSync(root, { recursive: true, force: true });
      renameSync(folder, root);
      // What is recorded already needs no --first.
      await runWell([command, ...options.filter((option) => option !== '--first' || !isRecorded())]);
      expect(state(), `after a kill before ${operations[index]}`).toEqual(whole);
    }
  }
});

const isRecorded = (): boolean => existsSync(join(root, 'content/permalinks.json'));

/** A site that was built over another, and then an edit: the next build puts it together from what is left of that. */
async function prepareAgain(): Promise<void> {
  rmSync(copies, { recursive: true });
  mkdirSync(copies);
  mkdirSync(root, { recursive: true });
  prepare();
  for (const tagline of ['One', 'Two', 'Three']) {
    if (tagline !== 'One') await runWell(['build']);
    const path = join(root, 'content/site.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^tagline: .*/m, `tagline: ${tagline}`));
  }
  rmSync(join(root, 'content/pages/about.md'));
}

it('build over a site that was built over another', { timeout: 900_000 }, async () => {
  await prepareAgain();
  await runWell(['build']);
  const whole = state();
  const beside = readdirSync(root).sort();
  await prepareAgain();
  const operations = [
    'rename site[.]folders',
    'link site[.]links-[0-9]+/',
    'unlink site[.]links-[0-9]+/',
    'rename site[.]next-[0-9]+/',
    'rename site[.]links-[0-9]+$',
    'rename site$',
    'rename site[.]next-[0-9]+$',
    'rename site[.]old-[0-9]+$',
  ];
  for (const [index, folder] of killBefore(operations, ['build']).entries()) {
    rmSync(root, { recursive: true, force: true });
    renameSync(folder, root);
    await runWell(['build']);
    const made = state();
    const kill = `after a kill before ${operations[index]}`;
    expect(Object.keys(made), kill).toEqual(Object.keys(whole));
    for (const [path, text] of Object.entries(made))
      expect(text === whole[path], `${path} ${kill}`).toBe(true);
    expect(readdirSync(root).sort(), kill).toEqual(beside);
  }
});

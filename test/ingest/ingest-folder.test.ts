import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { renderIngestReport } from '../../src/ingest/ingest-report.ts';
import { watchFileOperations } from '../crash/file-operations.mjs';
import { archiveFolder } from '../frozen-archive.ts';

let dir = '';

function makeFolder(isWanted: (dump: string) => boolean): void {
  dir = mkdtempSync(join(tmpdir(), 'offprint-'));
  cpSync(join(archiveFolder, 'facts'), join(dir, 'facts'), { recursive: true });
  for (const name of readdirSync(join(archiveFolder, 'dumps')).filter(isWanted))
    cpSync(join(archiveFolder, 'dumps', name), join(dir, 'dumps', name));
}
const removeFolder = (): void => rmSync(dir, { recursive: true, force: true });

/** Two of the four real dumps. */
function useTwoDumps(): void {
  beforeEach(() => makeFolder((name) => /12-09|neurips/.test(name)));
  afterEach(removeFolder);
}

const issueFiles = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(dir, 'issues'))
      .sort()
      .map((name) => [name, readFileSync(join(dir, 'issues', name), 'utf8')]),
  );

describe('the real dumps, ingested from nothing,', () => {
  let ingested: ReturnType<typeof ingestFolder>;
  beforeAll(() => {
    makeFolder(() => true);
    ingested = ingestFolder(dir);
  });
  afterAll(removeFolder);

  it('give 248 entries in 4 issues, 240 papers, 8 of them in two issues', () => {
    const { issues, refusals } = ingested;
    expect(refusals).toEqual([]);
    expect(issues.map(({ id, number, papers }) => [id, number, papers.length])).toEqual([
      ['2024-12-10', 1, 25],
      ['2025-09-04', 2, 83],
      ['2025-10-29', 3, 88],
      ['2025-12-09', 4, 52],
    ]);
    const draftEntries = issues.flatMap(({ papers }) => papers.map(({ id }) => id));
    const papers = new Set(draftEntries);
    expect([draftEntries.length, papers.size]).toEqual([248, 240]);
    const twice = [...papers].filter((id) => draftEntries.filter((other) => other === id).length === 2);
    expect(twice).toHaveLength(8);
    expect([...papers].filter((id) => id.startsWith('causal-evidence-for-the-primordiality'))).toHaveLength(
      2,
    );
  });

  it('give the committed issue files, byte for byte', () => {
    expect(Object.keys(issueFiles())).toHaveLength(4);
    for (const [name, text] of Object.entries(issueFiles())) {
      expect(text, name).toBe(readFileSync(join(archiveFolder, 'issues', name), 'utf8'));
    }
  });

  it('change nothing when ingested again', () => {
    const before = issueFiles();
    expect(ingestFolder(dir)).toMatchObject({ changed: [], reports: [] });
    expect(issueFiles()).toEqual(before);
  });
});

describe('a new capture', () => {
  useTwoDumps();
  const capture = (): string => {
    const path = join(dir, 'saved page.txt');
    const text = readFileSync(`${archiveFolder}/dumps/daily-papers-12-09.txt`, 'utf8').replace(
      '\nDec 9\n',
      '\nDec 12\n',
    );
    writeFileSync(
      path,
      text.replace('Quantifying the Sensitivity of Inverse', 'Requantifying the Sensitivity of Inverse'),
    );
    return path;
  };

  it('is taken in, named, and reported', () => {
    const from = capture();
    const ingested = ingestFolder(dir, [from]);
    expect(ingested.taken).toMatchObject([{ name: 'daily-papers-12-12.txt' }]);
    expect(readFileSync(join(dir, 'dumps', 'daily-papers-12-12.txt'))).toEqual(readFileSync(from));
    expect(renderIngestReport(ingested, '2026-11-29')).toContain(
      '2025-12-12 (daily-papers-12-12.txt): 52 entries, 1 new paper, 51 seen before',
    );
    const before = issueFiles();
    expect(ingestFolder(dir).changed).toEqual([]);
    expect(issueFiles()).toEqual(before);
  });

  it('is refused when it is in the archive already', () => {
    const { refusals } = ingestFolder(dir, [join(dir, 'dumps', 'daily-papers-12-09.txt')]);
    expect(refusals).toMatchObject([
      { rule: 'known-dump', reason: expect.stringContaining('daily-papers-12-09.txt') },
    ]);
  });

  it.each([
    ['a missing file', undefined, 'missing-file'],
    ['an empty file', new Uint8Array(), 'empty-dump'],
    [
      'a second capture of a day',
      readFileSync(`${archiveFolder}/dumps/daily-papers-12-09.txt`).subarray(0, -200),
      'truncated-capture',
    ],
  ])('leaves everything as it was when it is %s', (_what, bytes, rule) => {
    ingestFolder(dir);
    const before = [readdirSync(join(dir, 'dumps')).sort(), issueFiles()];
    const path = join(dir, 'new.txt');
    if (bytes !== undefined) writeFileSync(path, bytes);
    expect(ingestFolder(dir, [path]).refusals).toMatchObject([{ severity: 'error', rule }]);
    expect([readdirSync(join(dir, 'dumps')).sort(), issueFiles()]).toEqual(before);
  });

  it('keeps its sidecar', () => {
    const from = capture();
    writeFileSync(from.replace('.txt', '.yaml'), 'year: 2025\n');
    ingestFolder(dir, [from]);
    expect(existsSync(join(dir, 'dumps', 'daily-papers-12-12.yaml'))).toBe(true);
  });
});

describe('a capture whose bytes were changed since', () => {
  useTwoDumps();
  const file = () => join(dir, 'dumps', 'daily-papers-12-09.txt');
  const sidecar = (sha256: string) => `captured: 2026-10-01T05:00:00Z\nsha256: ${sha256}\n`;

  it('is refused by its checksum', () => {
    writeFileSync(file().replace('.txt', '.yaml'), sidecar('ab'.repeat(32)));
    expect(ingestFolder(dir).refusals).toMatchObject([
      { rule: 'changed-dump', file: expect.stringMatching(/daily-papers-12-09\.txt$/) },
    ]);
  });

  it('is read while they are the same', () => {
    const sha256 = createHash('sha256').update(readFileSync(file())).digest('hex');
    writeFileSync(file().replace('.txt', '.yaml'), sidecar(sha256));
    expect(ingestFolder(dir).refusals).toEqual([]);
  });
});

describe('a bad sidecar', () => {
  useTwoDumps();
  it('is refused with its line, and the other dumps are ingested', () => {
    writeFileSync(join(dir, 'dumps', 'daily-papers-12-09.yaml'), '# note\nyaer: 2025\nurl: ftp://x\n');
    const { refusals, issues } = ingestFolder(dir);
    expect(refusals).toMatchObject([
      { rule: 'wrong-value', line: 3 },
      { rule: 'unknown-key', line: 2, reason: '"yaer" is not a known key.' },
    ]);
    expect(issues).toHaveLength(1);
  });
});

describe('a dump that was cut off after it was read', () => {
  useTwoDumps();
  const cut = (): void => {
    const path = join(dir, 'dumps/neurips-2024-orals.txt');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n`);
  };

  it('is refused where the issue would lose a paper, and the issue stays', () => {
    ingestFolder(dir);
    const before = issueFiles();
    cut();
    expect(ingestFolder(dir)).toMatchObject({
      changed: [],
      refusals: [{ rule: 'changed-dump-lacks-papers', file: expect.stringContaining('neurips') }],
    });
    expect(issueFiles()).toEqual(before);
  });

  it('is read where somebody deletes the issue file first', () => {
    const [first] = ingestFolder(dir).issues.filter(({ dump }) => dump.includes('neurips'));
    cut();
    rmSync(join(dir, `issues/${first?.id}.json`));
    expect(ingestFolder(dir).refusals).toEqual([]);
  });
});

describe('another process that ingests at the same time', () => {
  useTwoDumps();
  const save = (folder: string, day: number, title: string): string => {
    const path = join(dir, folder, 'list.md');
    mkdirSync(join(dir, folder));
    writeFileSync(path, `# Papers, 2026-10-0${day}\n\n- [${title}](https://arxiv.org/abs/2609.0000${day})\n`);
    return path;
  };

  it('takes no number and no name that is taken meanwhile', () => {
    ingestFolder(dir);
    const [mine, theirs] = [save('mine', 1, 'One Paper of Many'), save('theirs', 2, 'Another Paper')];
    let isFirst = true;
    const end = watchFileOperations(dir, () => {
      if (!isFirst) return;
      isFirst = false;
      ingestFolder(dir, [theirs]);
    });
    try {
      expect(ingestFolder(dir, [mine])).toMatchObject({ refusals: [], taken: [{}] });
    } finally {
      end();
    }
    const issues = Object.values(issueFiles()).map((text) => JSON.parse(text));
    expect(issues.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(issues.map(({ dump }) => dump)).size).toBe(4);
    expect(ingestFolder(dir)).toMatchObject({ changed: [], refusals: [] });
    expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('a dump that was renamed by hand', () => {
  useTwoDumps();
  it('is refused with the name that its issue knows', () => {
    ingestFolder(dir);
    renameSync(join(dir, 'dumps/daily-papers-12-09.txt'), join(dir, 'dumps/daily december.txt'));
    expect(ingestFolder(dir)).toMatchObject({
      changed: [],
      refusals: [{ rule: 'renamed-dump', advice: expect.stringContaining('Name it daily-papers-12-09.txt') }],
    });
  });

  it('is known by its bytes, whatever day its sidecar says', () => {
    ingestFolder(dir);
    const copy = (name: string) =>
      cpSync(join(dir, 'dumps/daily-papers-12-09.txt'), join(dir, 'dumps', name));
    copy('again.txt');
    writeFileSync(join(dir, 'dumps/again.yaml'), 'date: 2026-01-05\n');
    expect(ingestFolder(dir)).toMatchObject({ changed: [], refusals: [{ rule: 'renamed-dump' }] });
  });
});

describe('a folder of captures', () => {
  useTwoDumps();
  it('is refused with what to name', () => {
    mkdirSync(join(dir, 'saved'));
    expect(ingestFolder(dir, [join(dir, 'saved')]).refusals).toMatchObject([
      { rule: 'a-folder', advice: expect.stringMatching(/^Name the files in it: .*saved\/\*$/) },
    ]);
  });
});

describe('a dump that was saved twice', () => {
  beforeEach(() => makeFolder(() => false));
  afterEach(removeFolder);
  it('is read once', () => {
    mkdirSync(join(dir, 'dumps'));
    const text =
      'Title: On Whales\nAuthors: Ann Bee\nDOI: 10.1000/182\nAbstract: Whales sing, and we say how often they do.\n';
    for (const [name, day] of [
      ['one', 5],
      ['two', 6],
    ] as const) {
      writeFileSync(join(dir, `dumps/${name}.txt`), text);
      writeFileSync(join(dir, `dumps/${name}.yaml`), `date: 2026-01-0${day}\n`);
    }
    expect(ingestFolder(dir)).toMatchObject({
      issues: [{ id: '2026-01-05' }],
      refusals: [{ rule: 'copied-dump', reason: 'This capture has the bytes of one.txt.' }],
    });
  });
});

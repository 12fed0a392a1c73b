/** An inferred year is marked as such, from the issue file to the page, and stays so. */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issuePath } from '../../src/addresses.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { IssueFile } from '../../src/content/issue-file.ts';
import { toIssueHead } from '../../src/exports/data-files/issue-json.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { sampleContent } from '../archive/sample-content.ts';
import { renderPages } from '../lists/render-pages.ts';

const listing = `Daily Papers

Oct 29

Tides Between Two Moons

${'We follow the tides of a planet with two moons, and find them shorter than expected. '.repeat(4).trim()}

  • 2 authors
·
Nov 11, 2024
`;

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'offprint-year-'));
  mkdirSync(join(dir, 'dumps'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function ingest(name: string, sidecar?: string): IssueFile {
  writeFileSync(join(dir, 'dumps', `${name}.txt`), listing);
  if (sidecar !== undefined) writeFileSync(join(dir, 'dumps', `${name}.yaml`), sidecar);
  const [issue] = ingestFolder(dir).issues;
  if (issue === undefined) throw new Error('No issue was made.');
  return issue;
}

/** What readers and machines are told of the year. */
function published(issue: IssueFile): { readonly page: boolean; readonly json: unknown } {
  const archive = buildArchive(sampleContent({ issues: [issue] }));
  const [built] = archive.issues;
  if (built === undefined) throw new Error('No issue was built.');
  return {
    page: /The year 20\d\d is inferred/.test(renderPages(archive).get(issuePath(issue.id))?.() ?? ''),
    json: toIssueHead(built, archive).issue.source.year,
  };
}

describe('a year that is inferred', () => {
  it('is said to be, with its evidence, in the issue file, on the page and in JSON', () => {
    const issue = ingest('daily-papers-10-29');
    const evidence = expect.stringContaining('11 November 2024');
    expect(issue).toMatchObject({ id: '2025-10-29', year: { known: 'inferred', evidence } });
    expect(published(issue)).toMatchObject({ page: true, json: { known: 'inferred', evidence } });
  });

  it('stays so when its dump is read again, whatever is known by then', () => {
    ingest('daily-papers-10-29');
    // A sidecar that says nothing of the year makes ingest read the dump again.
    const again = ingest('daily-papers-10-29', 'complete: true\n');
    expect(again).toMatchObject({ id: '2025-10-29', year: { known: 'inferred' } });
    appendFileSync(join(dir, 'dumps', 'daily-papers-10-29.yaml'), 'year: 2025\n');
    expect(ingestFolder(dir).issues).toMatchObject([{ id: '2025-10-29', year: { known: 'sidecar' } }]);
  });
});

describe('a year that was said', () => {
  it.each([
    ['by the sidecar', 'daily-papers-10-29', 'year: 2025\n', 'sidecar'],
    ['by the file’s name', 'daily-papers-2025-10-29', undefined, 'file-name'],
  ])('%s, is not marked', (_what, name, sidecar, known) => {
    const issue = ingest(name, sidecar);
    expect(issue).toMatchObject({ id: '2025-10-29', year: { known } });
    expect(published(issue)).toMatchObject({ page: false, json: { known, evidence: null } });
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addTopicWord, returnNewestIssue, withholdNewestIssue } from '../../scripts/bench/content-edits.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-edits-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('withholds the newest capture with its issue, and puts the capture back', () => {
  for (const name of ['dumps', 'issues']) mkdirSync(join(folder, 'content', name), { recursive: true });
  for (const day of ['2019-01-02', '2019-01-03']) {
    for (const ending of ['txt', 'yaml'])
      writeFileSync(join(folder, `content/dumps/daily-papers-${day}.${ending}`), day);
    writeFileSync(join(folder, `content/issues/${day}.json`), '{}');
  }
  const listed = () => readdirSync(join(folder, 'content/dumps')).sort();
  const before = listed();
  withholdNewestIssue(join(folder, 'content'), folder);
  expect(listed()).toEqual(before.slice(0, 2));
  expect(readdirSync(join(folder, 'content/issues'))).toEqual(['2019-01-02.json']);
  returnNewestIssue(join(folder, 'content'), folder);
  expect(listed()).toEqual(before);
});

it('gives a topic another word, or says that there is none', () => {
  const path = join(folder, 'topics.yaml');
  writeFileSync(path, '- id: tides\n  words:\n    tide: 6\n');
  addTopicWord(folder, 'moon');
  expect(readFileSync(path, 'utf8')).toBe('- id: tides\n  words:\n    tide: 6\n    moon: 6\n');
  writeFileSync(path, '[]\n');
  expect(() => addTopicWord(folder, 'moon')).toThrow('no word with a weight');
});

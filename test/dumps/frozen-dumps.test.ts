/** The captures of the frozen archive: each is read as its issue, which was reviewed, has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { archiveFolder } from '../frozen-archive.ts';

interface Issue {
  readonly dump: string;
  readonly papers: readonly {
    readonly title?: string;
    readonly abstract?: string;
    readonly authorCount?: number;
    readonly comments?: number;
    readonly firstDate?: string;
    readonly firstLine: number;
    readonly lastLine: number;
  }[];
}

const folder = join(archiveFolder, 'issues');

test.each(readdirSync(folder))('%s', (name) => {
  const { dump, papers } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Issue;
  const { entries } = parseDump(readFileSync(join(archiveFolder, 'dumps', dump)), dump);
  expect(
    entries.map(({ title, abstract, authorCount, comments, firstDate, lines }) => [
      title,
      abstract,
      authorCount,
      comments,
      firstDate?.month,
      firstDate?.day,
      lines.first,
      lines.last,
    ]),
  ).toEqual(
    papers.map(({ title, abstract, authorCount, comments, firstDate, firstLine, lastLine }) => [
      title,
      abstract,
      authorCount,
      comments,
      firstDate === undefined ? undefined : Number(firstDate.slice(5, 7)),
      firstDate === undefined ? undefined : Number(firstDate.slice(8)),
      firstLine,
      lastLine,
    ]),
  );
});

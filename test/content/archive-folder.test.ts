import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { renderDiagnostic, useArchiveFolder } from '../../src/diagnostic.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { findArchiveFolder } from '../../src/load/archive-folder.ts';
import { findMissingDumps } from '../../src/load/find-missing.ts';
import { findUnread } from '../../src/load/find-unread.ts';
import { loadContent } from '../../src/load/load-content.ts';

afterEach(() => useArchiveFolder('content'));

describe('the files of the archive in a diagnostic', () => {
  const fault = {
    severity: 'error',
    rule: 'x',
    reason: 'own/content/a is none; content/dumps/b.txt, line 3 is.',
    advice: 'See content/corrections.yaml.',
    file: 'content/site.yaml',
    line: 2,
  } as const;
  it.each([
    ['content', 'content/'],
    ['../letter', '../letter/'],
    ['/srv/letter/', '/srv/letter/'],
    ['.', ''],
  ])('are named by its folder: %s', (folder, before) => {
    useArchiveFolder(folder);
    expect(renderDiagnostic(fault)).toBe(
      `${before}site.yaml:2: error (x): own/content/a is none; ${before}dumps/b.txt, line 3 is.\n    → See ${before}corrections.yaml.`,
    );
  });
});

describe('captures that issues were read from', () => {
  it('are missed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-missing-'));
    cpSync('test/site/toy/content', folder, { recursive: true });
    ingestFolder(folder);
    const { issues } = buildArchive(loadContent(folder));
    expect(findMissingDumps(folder, issues)).toEqual([]);
    rmSync(join(folder, 'dumps/orals.txt'));
    expect(findMissingDumps(folder, issues)).toMatchObject([
      { severity: 'warning', rule: 'missing-dump', reason: expect.stringContaining('here: orals.txt.') },
    ]);
    rmSync(join(folder, 'dumps'), { recursive: true });
    expect(findMissingDumps(folder, issues)).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});

describe('a folder without site.yaml', () => {
  it.each(['site.yml', 'Site.yaml', 'SITE.YML', 'site.yaml.txt'])(
    'that has %s is told its right name',
    (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'offprint-misnamed-'));
      const before = process.cwd();
      process.chdir(folder);
      try {
        writeFileSync(name, '');
        expect(() => findArchiveFolder(undefined)).toThrow(`Name ${name} site.yaml if this is your archive.`);
        process.chdir(before);
        expect(() => findArchiveFolder(folder)).toThrow(`Name ${name} site.yaml if this is your archive.`);
      } finally {
        process.chdir(before);
        rmSync(folder, { recursive: true });
      }
    },
  );
});

it('a folder without site.yaml is no archive, content/ included', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-none-'));
  const before = process.cwd();
  mkdirSync(join(folder, 'content'));
  try {
    expect(() => findArchiveFolder(folder)).toThrow(
      /site\.yaml: error \(no-archive\): This file is not there\./,
    );
    process.chdir(folder);
    expect(() => findArchiveFolder(undefined)).toThrow(/content\/site\.yaml: error \(no-archive\)/);
    writeFileSync('content/site.yaml', '');
    expect(findArchiveFolder(undefined)).toBe('content');
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
});

describe('what nothing reads', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'offprint-unread-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is no capture that is taken in, nor one with its sidecar', () => {
    mkdirSync(join(folder, 'dumps'));
    for (const name of ['dumps/ten.md', 'ten.md', 'week.bib', 'week.yaml', 'notes.md', 'topic.yaml'])
      writeFileSync(join(folder, name), '');
    expect(findUnread(folder).map(({ reason }) => reason)).toEqual([
      'Nothing reads notes.md of an archive.',
      'Nothing reads topic.yaml of an archive.',
    ]);
  });

  it('is no built site, nor what a build keeps beside it', () => {
    mkdirSync(join(folder, 'public'));
    for (const name of ['public/index.html', 'public.stamp.json']) writeFileSync(join(folder, name), '');
    expect(findUnread(folder)).toHaveLength(2);
    mkdirSync(join(folder, 'public.folders'));
    mkdirSync(join(folder, 'public.next-123'));
    writeFileSync(join(folder, 'public/archive.json'), '{}');
    expect(findUnread(folder)).toEqual([]);
  });

  it('is named, with the name that was meant', () => {
    for (const name of [
      'site.yaml',
      'topic.yaml',
      'querise.yaml',
      'words.yml',
      'notes.md',
      'capture.txt',
      'icon.png',
      'theme.css.txt',
    ])
      writeFileSync(join(folder, name), '');
    for (const name of ['dumps', 'dump', 'sent', 'pictures', '.git', 'node_modules', '_site'])
      mkdirSync(join(folder, name));
    for (const name of ['README.md', 'package.json', 'LICENSE']) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, 'facts/2024'), { recursive: true });
    mkdirSync(join(folder, 'facts/candidates'));
    mkdirSync(join(folder, 'pages'));
    for (const name of ['facts/a.yaml', 'facts/b.yml', 'facts/README.md', 'pages/more.MD', 'pages/p.yaml'])
      writeFileSync(join(folder, name), '');
    for (const name of ['facts/c.yaml.txt', 'facts/d.yaml.12.draft', 'pages/contact.txt', 'pages/photo.png'])
      writeFileSync(join(folder, name), '');
    expect(findUnread(folder).map(({ reason, advice }) => `${reason} ${advice}`)).toEqual([
      'Nothing reads dump/ of an archive. Name it dumps if that is what it is.',
      'Nothing reads icon.png of an archive. Name it icon.svg if that is what it is.',
      'Nothing reads notes.md of an archive. Move it elsewhere; docs/your-archive.md lists the names of an archive’s files.',
      'Nothing reads pictures/ of an archive. Move it elsewhere; docs/your-archive.md lists the names of an archive’s files.',
      'Nothing reads querise.yaml of an archive. Name it queries.yaml if that is what it is.',
      'Nothing reads theme.css.txt of an archive. Name it theme.css if that is what it is.',
      'Nothing reads topic.yaml of an archive. Name it topics.yaml if that is what it is.',
      'Nothing reads words.yml of an archive. Name it words.yaml if that is what it is.',
      'Nothing reads facts/2024/ of an archive. Move it elsewhere; docs/your-archive.md lists the names of an archive’s files.',
      'Nothing reads facts/b.yml of an archive. Name it b.yaml if that is what it is.',
      'Nothing reads facts/c.yaml.txt of an archive. Name it c.yaml if that is what it is.',
      'Nothing reads pages/contact.txt of an archive. Name it contact.md if that is what it is.',
      'Nothing reads pages/more.MD of an archive. Name it more.md if that is what it is.',
      'Nothing reads pages/p.yaml of an archive. Move it elsewhere; docs/your-archive.md lists the names of an archive’s files.',
      'Nothing reads pages/photo.png of an archive. Move it elsewhere; docs/your-archive.md lists the names of an archive’s files.',
    ]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { loadTopics } from '../../src/load/load-topics.ts';
import { questions, tagAuthorityOf } from '../../src/starter/archive-answers.ts';
import { starterFiles } from '../../src/starter/starter-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-starter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (name: string) => readFileSync(join('starter', name), 'utf8');
const answers = {
  title: 'Papers: a "letter" #1',
  tagline: '- not a list',
  description: 'One\u2019s own; {{title}} stays.',
  url: 'https://letter.example/',
  publisher: 'J. Doe',
  language: 'en',
};
const files = starterFiles(text, { answers, day: '2026-02-03', dependency: '*', name: 'My Letter' });

describe('the files of a new archive', () => {
  it('hold the answers as they were given', () => {
    expect(files.get('site.yaml')).toContain('tagAuthority: letter.example,2026-02-03');
    expect(files.get('pages/about.md')).toMatch(/^# About Papers: a "letter" #1\n/);
    expect(files.get('pages/about.md')).toContain('{{title}} stays');
    expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({ name: 'my-letter', private: true });
  });

  it('have topics whose rules can be used', () => {
    writeFileSync(join(folder, 'topics.yaml'), files.get('topics.yaml') ?? '');
    expect(loadTopics(folder).length).toBeGreaterThan(12);
  });

  it('name a tag authority after the host alone', () => {
    expect(tagAuthorityOf('https://Someone.GitHub.io:8443/letter/', '2026-02-03')).toBe(
      'someone.github.io,2026-02-03',
    );
  });
});

describe('what is taken where nobody answers', () => {
  it.each(['my-letter', '数学', 'CON', '.', 'a b'])('can be used in a folder called %s', (name) => {
    for (const { otherwise, fault } of questions) {
      const usual = otherwise(name, { title: 'A title' });
      expect(usual).not.toBe('');
      expect(fault?.(usual)).toBeUndefined();
    }
  });
});

it('a term that stands twice in a topic is refused with its line', () => {
  writeFileSync(
    join(folder, 'topics.yaml'),
    'topics:\n  - id: a\n    label: A\n    description: A.\n    rules:\n      terms:\n        colour: 2\n        colors: 3\n',
  );
  expect(() => loadTopics(folder)).toThrow(ContentError);
  expect(() => loadTopics(folder)).toThrow(/topics\.yaml:8: error \(topic-term\).*"colour" and "colors"/);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { loadTopics } from '../../src/load/load-topics.ts';
import { questions, tagAuthorityOf } from '../../src/starter/archive-answers.ts';
import { findAnswerFault } from '../../src/starter/check-answer.ts';
import { renderBegun } from '../../src/starter/render-begun.ts';
import { starterFiles } from '../../src/starter/starter-files.ts';
import { cutShort, operationsOf, snapshot } from '../crash/cut-short.ts';

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

  it.each([
    ['de-AT', /^# Über /, 'herausgegeben von J. Doe', '"About": "Über dieses Archiv"'],
    ['zh-CN', /^# 关于 /, '由 J. Doe 发布', '"About": "关于"'],
    ['fr', /^# About /, 'is published by J. Doe', undefined],
    ['zh-Hant', /^# About /, 'is published by J. Doe', undefined],
  ])('speak the language %s where there are words', (language, title, imprint, words) => {
    const named = (name: string) => {
      const tagline = questions.find((question) => question.name === 'tagline')?.otherwise('', { language });
      const options = { day: '2026-02-03', dependency: '*', name: 'x' };
      const given = { ...answers, language, tagline: tagline ?? '' };
      return starterFiles(text, { answers: given, ...options }).get(name);
    };
    expect(named('pages/about.md')).toMatch(title);
    expect(named('pages/about.md')).toContain(imprint);
    // All places are filled, but for what an answer says.
    expect(named('pages/about.md')?.match(/\{\{.*?\}\}/g)).toEqual(['{{title}}']);
    expect(named('site.yaml')?.includes('tagline: New papers')).toBe(words === undefined);
    if (words === undefined) expect(named('words.yaml')).toBeUndefined();
    else expect(named('words.yaml')).toContain(words);
  });

  it('name each command that messages name as an npm script', () => {
    const { scripts } = JSON.parse(files.get('package.json') ?? '') as { scripts: Record<string, string> };
    expect(scripts).toMatchObject({ facts: 'offprint facts', 'text:report': 'offprint text-report' });
  });

  it('have topics whose rules can be used', () => {
    writeFileSync(join(folder, 'topics.yaml'), files.get('topics.yaml') ?? '');
    expect(loadTopics(folder).length).toBeGreaterThan(12);
  });

  it.each([
    ['de', 'Bestärkendes Lernen', 'Was dieses Archiv ist', 'Ein Archiv, das mit Offprint'],
    ['zh', '强化学习', '存档的说明', '用 Offprint 制作的存档'],
  ])('have labels, comments and a README in %s, and the same terms', (language, label, remark, readme) => {
    const own = starterFiles(text, {
      answers: { ...answers, language },
      day: '2026-02-03',
      dependency: '*',
      name: 'x',
    });
    const [english, other] = [files, own].map((all) => {
      writeFileSync(join(folder, 'topics.yaml'), all.get('topics.yaml') ?? '');
      return loadTopics(folder);
    });
    expect(other?.map(({ id }) => id)).toEqual(english?.map(({ id }) => id));
    expect(other?.map(({ rules }) => rules)).toEqual(english?.map(({ rules }) => rules));
    expect(other?.find(({ id }) => id === 'reinforcement-learning')?.label).toBe(label);
    // Each has words of its own.
    expect(other?.filter(({ description }, at) => description === english?.[at]?.description)).toEqual([]);
    expect(own.get('site.yaml')).toContain(`# ${remark}`);
    expect(own.get('README.md')).toContain(readme);
  });

  it('name a tag authority after the host alone', () => {
    expect(tagAuthorityOf('https://Someone.GitHub.io:8443/letter/', '2026-02-03')).toBe(
      'someone.github.io,2026-02-03',
    );
  });
});

describe('what is taken where nobody answers', () => {
  it.each(['my-letter', '数学', 'CON', '.', 'a b'])('can be used in a folder called %s', (name) => {
    for (const { name: asked, otherwise } of questions) {
      const usual = otherwise(name, { title: 'A title' });
      expect(usual).not.toBe('');
      expect(findAnswerFault(asked, usual)).toBeUndefined();
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

describe('an answer that site.yaml could not hold', () => {
  it.each([
    ['url', 'letter.example'],
    ['url', 'https://letter.example:99999/'],
    ['url', 'https://[/'],
    ['url', 'https://%zz/'],
    ['url', 'https://me:secret@letter.example/'],
    ['url', 'https://letter.example/?a'],
    ['url', 'https://my_letter.example/'],
    ['url', 'https://[::1]/'],
    ['title', '\u200b'],
    ['language', 'german'],
  ] as const)('is refused: %s %s', (name, answer) => {
    expect(findAnswerFault(name, answer)).toMatch(/^expected/);
  });

  it('is no address with other letters', () => {
    expect(findAnswerFault('url', 'https://ünï.example/blättchen/')).toBeUndefined();
  });
});

it('a new archive that was cut short is whole when it is begun again, and keeps what was there', async () => {
  const { beginArchive } = await import('../../src/starter/begin-archive.ts');
  const begin = (at: string) => {
    mkdirSync(at, { recursive: true });
    // Nothing is packed where the manifest has the package.
    writeFileSync(join(at, 'package.json'), '{"dependencies":{"offprint":"*"}}');
    return () => beginArchive(at, { answers, day: '2026-02-03', name: 'x' });
  };
  const whole = join(folder, 'whole');
  const operations = await operationsOf(whole, begin(whole));
  for (const count of operations.keys()) {
    const cut = join(folder, `cut-${count}`);
    const work = begin(cut);
    await cutShort(cut, count + 1, work);
    work();
    expect(snapshot(cut), `${count}`).toEqual(snapshot(whole));
  }
});

it.each([
  ['as npm install leaves it', '{"dependencies":{"offprint":"file:offprint.tgz"}}', 'offprint check'],
  ['with scripts of its own', '{"dependencies":{"offprint":"*"},"scripts":{"check":"mine"}}', 'mine'],
])('a manifest %s has the commands that messages name, or keeps its own', async (_, text, check) => {
  const { beginArchive } = await import('../../src/starter/begin-archive.ts');
  const at = mkdtempSync(join(folder, 'manifest-'));
  writeFileSync(join(at, 'package.json'), text);
  const begun = beginArchive(at, { answers, day: '2026-02-03', name: 'x' });
  const after = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as { scripts: object };
  expect(after).toMatchObject({ ...JSON.parse(text), scripts: { check } });
  expect(begun.written.includes('package.json: "scripts"')).toBe(check !== 'mine');
  expect(renderBegun(at, begun, answers).includes('Left as they were')).toBe(check === 'mine');
});

it('beside a site.yaml that is there, files say what it says, and no list of addresses hides its issues', async () => {
  const { beginArchive } = await import('../../src/starter/begin-archive.ts');
  const { findAnswers } = await import('../../src/starter/found-answers.ts');
  const at = mkdtempSync(join(folder, 'found-'));
  expect(findAnswers(at)).toBeUndefined();
  writeFileSync(join(at, 'site.yaml'), files.get('site.yaml')?.replace(/^title: .*$/m, 'title: Found') ?? '');
  writeFileSync(join(at, 'package.json'), '{"dependencies":{"offprint":"*"}}');
  mkdirSync(join(at, 'issues'));
  writeFileSync(join(at, 'issues', '2026-02-03.json'), '{}');
  const found = findAnswers(at);
  expect(found).toEqual({ ...answers, title: 'Found' });
  if (found === undefined) return;
  const { written } = beginArchive(at, { answers: found, day: '2026-02-03', name: 'x' });
  expect(readFileSync(join(at, 'pages/about.md'), 'utf8')).toMatch(/^# About Found\n/);
  expect(written).not.toContain('permalinks.json');
  writeFileSync(join(at, 'site.yaml'), 'titel: Found\n');
  expect(() => findAnswers(at)).toThrow(/site\.yaml:1: error/);
});

it('the folder to go to is quoted where a shell would divide its name', () => {
  expect(renderBegun('my letter', { written: [], kept: [], packed: undefined }, answers)).toContain(
    'cd "my letter"\n',
  );
  expect(renderBegun('../my-letter', { written: [], kept: [], packed: undefined }, answers)).toContain(
    'cd ../my-letter\n',
  );
});

it('an archive in a language without words is told how to give it some', () => {
  const begun = { written: ['site.yaml'], kept: [], packed: undefined };
  const told = (language: string) => renderBegun('.', begun, { ...answers, language });
  expect(told('fr')).toContain('words.yaml');
  for (const language of ['en', 'en-GB', 'de', 'zh']) expect(told(language)).not.toContain('words.yaml');
});

it('a manifest that was there without Offprint is given it, so that npx asks no registry', () => {
  const begun = { written: [], kept: ['package.json'], packed: 'offprint-1.0.0.tgz' };
  expect(renderBegun('.', begun, answers)).toContain('  npm install ./offprint-1.0.0.tgz\n');
  expect(renderBegun('.', { ...begun, packed: undefined }, answers)).not.toContain('npm install');
});

it('says nothing of an address that it has not written', () => {
  const answers = {
    title: 'T',
    tagline: 'T',
    description: 'D',
    url: 'https://folder.example/',
    publisher: 'P',
    language: 'en',
  };
  const begun = { written: ['site.yaml'], kept: [], packed: undefined };
  expect(renderBegun('.', begun, answers)).toContain('https://folder.example/, which stands for');
  expect(renderBegun('.', { ...begun, written: [], kept: ['site.yaml'] }, answers)).not.toContain(
    'folder.example',
  );
});

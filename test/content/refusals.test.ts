/** Every mistake in an archive's files gives a message with file, line and advice; nothing hangs. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildAssets } from '../../src/assets/assets.ts';
import { loadTheme } from '../../src/assets/theme.ts';
import { ContentError } from '../../src/diagnostic.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { loadContent } from '../../src/load/load-content.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'offprint-refusals-'));
  cpSync('test/site/toy/content', dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** What people are told when the archive is read. */
function told(siteUrl?: string): string {
  try {
    const { refusals } = ingestFolder(dir);
    if (refusals.length > 0) throw new ContentError(refusals);
    loadContent(dir, { siteUrl });
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'nothing';
}

const write = (name: string, text: string): void => {
  mkdirSync(join(dir, name, '..'), { recursive: true });
  writeFileSync(join(dir, name), text);
};
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefgh'.split('').map((name, index) => {
    const before = 'abcdefgh'[index];
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
  }),
].join('\n');
const yamlFiles = [
  'site.yaml',
  'topics.yaml',
  'queries.yaml',
  'corrections.yaml',
  'redirects.yaml',
  'facts/more.yaml',
];

it('the archive itself is in order', () => {
  expect(told()).toBe('nothing');
});

describe.each(yamlFiles)('%s', (name) => {
  it.each([
    ['aliases of aliases', bomb, /:2: error \(yaml-alias\): Aliases .* stand for more than 100/],
    [
      'an alias of nothing',
      'title: one\nother: *nobody\n',
      /:2: error \(yaml-alias\): "\*nobody" stands for/,
    ],
    ['a key of all objects', 'title: one\n__proto__: {}\n', /:2: error \(unknown-key\): "__proto__"/],
    ['brackets without end', `a: ${'['.repeat(200_000)}`, /:1: error \(yaml-too-deep\)/],
    ['items without end', '- '.repeat(20_000), /:1: error \(yaml-too-deep\)/],
    ['no YAML', 'title: "one\n', /:\d+: error \(yaml-syntax\)/],
    ['an unknown key', 'nonsense: true\n', /:1: error/],
  ])('refuses %s', (_what, text, words) => {
    write(name, text);
    expect(told()).toMatch(words);
    expect(told()).toMatch(/\n {4}→ /);
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path), /a-folder/],
    ['a named pipe', (path: string) => void spawnSync('mkfifo', [path]), /no-file.*named pipe/],
    ['a link to nothing', (path: string) => symlinkSync('nowhere', path), /broken-link/],
    ['a link to itself', (path: string) => symlinkSync(path, path), /looped-link/],
    [
      'a file without end',
      (path: string) => {
        writeFileSync(path, '');
        truncateSync(path, 300_000_000);
      },
      /too-large/,
    ],
  ])('refuses %s in its place', (_what, make, words) => {
    rmSync(join(dir, name), { force: true });
    mkdirSync(join(dir, name, '..'), { recursive: true });
    make(join(dir, name));
    expect(told()).toMatch(new RegExp(`${name}: error \\(.*${words.source.replace(/^\(?/, '')}`));
    expect(told()).toMatch(/\n {4}→ /);
  });
});

describe.each(['dumps/x.txt', 'pages/x.md', 'issues/2030-01-01.json', 'permalinks.json'])('%s', (name) => {
  it.each([
    ['a folder', (path: string) => mkdirSync(path), 'a-folder'],
    ['a named pipe', (path: string) => void spawnSync('mkfifo', [path]), 'no-file'],
    ['a link to nothing', (path: string) => symlinkSync('nowhere', path), 'broken-link'],
    ['a link to itself', (path: string) => symlinkSync(path, path), 'looped-link'],
  ])('may not be %s', (_what, make, rule) => {
    rmSync(join(dir, name), { force: true });
    mkdirSync(join(dir, name, '..'), { recursive: true });
    make(join(dir, name));
    expect(told()).toMatch(new RegExp(`${name}: error \\(${rule}\\): .*\\n {4}→ `));
  });
});

it('a correction says what it corrects', () => {
  write('corrections.yaml', 'papers:\n  - paper: the-toy-theorem\n    why: It is wrong.\n');
  expect(told()).toMatch(/corrections\.yaml:2: error .*expected what to correct, such as "title"/);
});

it.each(['dumps', 'pages', 'issues', 'facts'])('%s may not be a file', (name) => {
  rmSync(join(dir, name), { recursive: true, force: true });
  writeFileSync(join(dir, name), '');
  expect(told()).toMatch(new RegExp(`${name}: error \\(no-folder\\): .*\\n {4}→ `));
});

it.each([
  [
    'url: https://x:99999/',
    /site\.yaml:\d+: error \(wrong-value\): "url": expected an address that a browser/,
  ],
  ['url: https://me:secret@x.example/', /"url": expected an address without a user name/],
  ['url: https://x.example/?a=b', /"url": expected an address without "\?"/],
  ['url: javascript:alert(1)', /"url": expected an address that starts with https/],
  ['language: "../en"', /"language": expected a language tag/],
])('site.yaml refuses %s', (line, words) => {
  const key = line.slice(0, line.indexOf(':'));
  write(
    'site.yaml',
    [
      'title: T',
      'tagline: T',
      'description: D',
      'url: https://x.example/',
      'language: en',
      'tagAuthority: x.example,2024',
      'publisher: P',
    ]
      .map((one) => (one.startsWith(`${key}:`) ? line : one))
      .join('\n'),
  );
  expect(told()).toMatch(words);
});

it.each([
  'nonsense',
  'javascript:alert(1)',
  'https://x:99999/',
  'https://a:b@x.example/',
  'https://x.example/#a',
])('SITE_URL=%s is refused', (siteUrl) => {
  expect(told(siteUrl)).toMatch(/^SITE_URL: error \(wrong-value\): .*\n {4}→ Set SITE_URL/);
});

it.each([
  ['https://ünï.example/blättchen/', 'https://xn--n-nga1b.example/bl%C3%A4ttchen/'],
  ['https://x.example/a/../B', 'https://x.example/a/../B/'],
])('the address %s is %s in feeds, sitemap and mails', (siteUrl, uri) => {
  expect(loadContent(dir, { siteUrl }).site.url).toBe(uri);
});

it.each([
  ['/../../up/', false],
  ['/a/./b/', false],
  ['/con/', false],
  ['/a/aux.html', false],
  ['/a\\b/', false],
  ['/old/', true],
])('redirects.yaml: from %s', (from, fits) => {
  write('redirects.yaml', `redirects:\n  - from: ${JSON.stringify(from)}\n    to: gone\n    why: moved\n`);
  expect(told()).toMatch(fits ? /^nothing$/ : /redirects\.yaml:2: error \(wrong-value\): .*\n {4}→ /);
});

it('topics.yaml refuses a term without a word', () => {
  write(
    'topics.yaml',
    'topics:\n  - id: one\n    label: One\n    description: One.\n    rules:\n      terms:\n        "—": 1\n',
  );
  expect(told()).toMatch(/topics\.yaml:\d+: error .*\n {4}→ /);
});

it('an issue file refuses an address that is none', () => {
  const issue = join(dir, 'issues');
  ingestFolder(dir);
  expect(told()).toBe('nothing');
  mkdirSync(issue, { recursive: true });
  write('issues/2030-01-01.json', '{"__proto__": {"id": "x"}}');
  expect(told()).toMatch(/2030-01-01\.json:1: error \(issue-file\)/);
});

it.each(['zz-QQQQQQQQQQQ-1', 'en-a', 'de-DE-DE'])('site.yaml refuses the language %s', (language) => {
  const site = readFileSync(join(dir, 'site.yaml'), 'utf8').replace('language: en', `language: ${language}`);
  write('site.yaml', site);
  expect(told()).toMatch(/site\.yaml:5: error \(wrong-value\): "language": .*\n {4}→ /);
});

it.each([
  [
    'site.yaml',
    'a: b\n<<<<<<< HEAD\nc: d\n=======\ne: f\n>>>>>>> x\n',
    /site\.yaml:2: error \(merge-conflict\)/,
  ],
  ['pages/x.md', '# X\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n', /x\.md:3: error \(merge-conflict\)/],
  [
    'issues/2030-01-01.json',
    '{\n  "schema": 1,\n  "number": 1,\n  "number": 2\n}\n',
    /2030-01-01\.json:4: error \(issue-file\): "number" stands here and on line 3; keep one/,
  ],
  [
    'permalinks.json',
    '{\n  "pages": [],\n  "entries": {\n    "a": "1",\n    "a": "2"\n  }\n}\n',
    /permalinks\.json:5: error \(damaged-permalinks\): .*"a" stands here and on line 4; keep one/,
  ],
  [
    'facts/more.yaml',
    'a:\n  title: A\n  arxiv: "2513.00001"\n  confidence: verified\n',
    /more\.yaml:3: .*"a\.arxiv": expected an arXiv id that begins with its year and month/,
  ],
  [
    'facts/more.yaml',
    'a:\n  title: A\n',
    /more\.yaml:1: .*"a\.confidence": is missing; expected verified, likely or unknown/,
  ],
  [
    'pages/x.md',
    '---\ntitle: X\n---\n# X\n',
    /x\.md:1: error \(page-without-title\): .* front matter.*\n {4}→ Begin/,
  ],
  ['pages/con.md', '# X\n', /con\.md: error \(page-name\): .*Windows.*\n {4}→ Rename/],
  ['site.yaml', '', /site\.yaml:1: error \(wrong-value\): "title": is missing; expected text/],
  ['site.yaml', 'title: a\n---\ntitle: b\n', /site\.yaml:2: error \(yaml-syntax\): A second document/],
  ['topics.yaml', 'topics:\n\t- id: a\n', /topics\.yaml:2: .*Tabs are not allowed.*\n {4}→ Indent .* spaces/],
  ['words.yaml', 'phrases:\n  "Issue {number}": "No."\n', /words\.yaml:2: .*"\{number\}" is missing/],
  ['words.yaml', 'phrases:\n  "Issue {number}": "No. {number"\n', /words\.yaml:2: .*"\{number\}" is missing/],
  [
    'words.yaml',
    'counts:\n  paper: { one: "paper", other: "papers" }\n',
    /words\.yaml:2: .*"counts\.paper\.other": "\{n\}" is missing; the number would not be printed/,
  ],
  [
    'words.yaml',
    'counts:\n  paper: { one: "a paper", two: "{n} x", other: "{n} papers" }\n',
    /words\.yaml:2: error \(plural-form\): "two" is no form of "paper" in the language "en": it has one, other\.\n {4}→ /,
  ],
  [
    'dumps/orals.yml',
    'date: 2024-12-10\n',
    /orals\.yml: error \(unread-file\): .*\n {4}→ Rename it to orals\.yaml/,
  ],
  ['dumps/2024/x.txt', 'x', /dumps\/2024: error \(unread-file\): A folder .*\n {4}→ Move the captures out/],
])('%s: %j is refused', (name, text, words) => {
  write(name, text);
  expect(told()).toMatch(words);
});

it.each([
  ['pl', '{ one: "{n} artykuł", other: "{n} artykułu" }', /"paper" lacks the form "many" .* such as 0\.\n/],
  [
    'pl',
    '{ one: "{n} artykuł", few: "{n} artykuły", many: "{n} artykułów", other: "{n} artykułu" }',
    /nothing/,
  ],
  ['fr', '{ one: "{n} article", other: "{n} articles" }', /nothing/],
  ['fr', '{ one: "{n} article", many: "{n} d’articles", other: "{n} articles" }', /nothing/],
  ['ar', '{ one: "ورقة", two: "ورقتان", other: "{n} ورقة" }', /"paper" lacks the form "zero" .*\n/],
  ['ja', '{ other: "{n}件" }', /nothing/],
])('words in %s have the forms of counts that it needs: %s', (language, forms, words) => {
  const site = readFileSync(join(dir, 'site.yaml'), 'utf8').replace(
    /^language:.*$/m,
    `language: ${language}`,
  );
  write('site.yaml', site);
  write('words.yaml', `counts:\n  paper: ${forms}\n`);
  expect(told()).toMatch(words);
});

it('navigation has no link to the introduction of the front page', () => {
  write('pages/home.md', '# Home\n\nWelcome.\n');
  write('site.yaml', `${readFileSync(join(dir, 'site.yaml'), 'utf8')}navigation: [{ page: home }]\n`);
  expect(told()).toMatch(/\(missing-page\): The navigation names "home", and pages\/home\.md is no page/);
});

describe('what schemas say is in words', () => {
  it.each([
    ['navigation: []', '"navigation": expected at least 1 item.'],
    ['mail: { service: pigeon }', '"mail.service": expected one of "plain", "buttondown",'],
    [
      'mail: { dkim: { domain: "x y", selector: s } }',
      '"mail.dkim.domain": expected a domain such as "example.org".',
    ],
    ['limits: { dump: 0 }', '"limits.dump": expected a whole number from 1 on.'],
    ['hostLimits: { files: 0 }', '"hostLimits.files": expected a whole number from 1 on.'],
  ])('%s', (line, words) => {
    write('site.yaml', `${readFileSync(join(dir, 'site.yaml'), 'utf8')}${line}\n`);
    expect(told()).toContain(words);
  });
});

describe('an address or an authority that could not be kept', () => {
  it.each([
    ['url', 'https://x.example/letter/index.html', /"url": expected the address of a folder/],
    ['url', 'https://x.example/index.php', /"url": expected the address of a folder/],
    ['url', 'https://x.example/.hidden/v1.2/', /^nothing$/],
    ['url', 'https://letter.html.example/', /^nothing$/],
    ['url', 'https://letter.htm', /^nothing$/],
    ['tagAuthority', 'x.example,2026-31-12', /"tagAuthority": expected an existing date/],
    ['tagAuthority', 'x.example,2026-13', /"tagAuthority": expected an existing date/],
    ['tagAuthority', 'x.example,2024-02', /^nothing$/],
    ['tagAuthority', 'x.example,2024-02-29', /^nothing$/],
  ])('%s: %s', (key, value, words) => {
    const site = readFileSync(join(dir, 'site.yaml'), 'utf8');
    write(
      'site.yaml',
      site.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${value}`),
    );
    expect(told()).toMatch(words);
  });
});

describe('sizes', () => {
  const limits = (text: string): void => {
    const site = [
      'title: T',
      'tagline: T',
      'description: D',
      'url: https://x.example/',
      'language: en',
      'tagAuthority: x.example,2024',
      'publisher: P',
      `limits: ${text}`,
    ];
    write('site.yaml', site.join('\n'));
    rmSync(join(dir, 'issues'), { recursive: true, force: true });
  };

  it.each([
    [
      '{ title: 3 }',
      /\.txt:\d+: error \(too-large\): This title has \d+ characters; at most 3 are taken\.\n {4}→ .*site\.yaml/,
    ],
    ['{ abstract: 3 }', /This abstract has \d+ characters/],
    ['{ papers: 1 }', /The capture has \d+ papers/],
  ])('have limits that site.yaml sets: %s', (text, words) => {
    limits(text);
    expect(told()).toMatch(words);
  });

  it('of a capture are asked before it is read', () => {
    write('dumps/huge.txt', '');
    truncateSync(join(dir, 'dumps/huge.txt'), 50_000_000);
    expect(told()).toMatch(
      /huge\.txt: error \(too-large\): The file has 50 MB; at most 20 MB are read\.\n {4}→ /,
    );
  });
});

it.each([
  ['body {\n  color: red;\n\na { color: blue }\n', 1],
  ['a { color: blue }\n@media print {\n  body { color: red }\n', 2],
  ['a { content: "}" }\nb { content: "{" ', 2],
  ['a { color: red /* } */\n', 1],
])('theme.css may leave no brace open: %j', (css, line) => {
  write('theme.css', css);
  expect(() => loadTheme(dir)).toThrow(`theme.css:${line}: error (theme): This "{" is never closed`);
});

it.each([
  ['/* mine\na { color: red }\n', 1],
  ['a { color: red }\n/* one */ /* two\nb { color: red }\n', 2],
])('theme.css may leave no comment open: %j', (css, line) => {
  write('theme.css', css);
  expect(() => loadTheme(dir)).toThrow(`theme.css:${line}: error (theme): This comment is never closed`);
});

it.each([
  ["a::before { content: \"{\" }\nb { content: '{\\'{' }\n"],
  ['/* { */ a { color: red } /* } */\n'],
  ['a { background: url(data:image/svg+xml,%3Csvg{%3E) }\n'],
  ['.a\\{b { color: red }\n'],
  [''],
])('theme.css may have braces that open nothing: %j', (css) => {
  write('theme.css', css);
  expect(() => loadTheme(dir)).not.toThrow();
});

it.each([
  'background: url(a.png)',
  'background: image-set("a.png" 1x)',
  'background: -webkit-image-set("a.png" 1x, url("data:image/png;base64,AA") 2x)',
  '--picture: image-set("a.png" 1x)',
  'cursor: image-set("a.png" 1x), auto',
  'background: src("a.png")',
])('theme.css can name no other file: %s', (declaration) => {
  write('theme.css', `a { ${declaration} }\n`);
  expect(() => loadTheme(dir)).toThrow(/The address a\.png is of another file/);
});

it.each(['url(#mark)', 'image-set("data:image/png;base64,AA" type("image/png"))'])(
  'theme.css may have %s',
  (value) => {
    write('theme.css', `a { background: ${value} }\n`);
    expect(() => loadTheme(dir)).not.toThrow();
  },
);

it('theme.css can have no other file in it', () => {
  write('theme.css', 'body { color: red }\n@import "other.css";\n');
  expect(() => loadTheme(dir)).toThrow(/theme\.css:2: error \(theme\): .*\n {4}→ Put the CSS itself/);
});

it.each([
  ['a folder', (path: string) => mkdirSync(path), 'a-folder'],
  ['a named pipe', (path: string) => void spawnSync('mkfifo', [path]), 'no-file'],
  ['a link to nothing', (path: string) => symlinkSync('nowhere', path), 'broken-link'],
  ['a link to itself', (path: string) => symlinkSync(path, path), 'looped-link'],
])('theme.css and icon.svg may not be %s', async (_what, make, rule) => {
  for (const name of ['theme.css', 'icon.svg']) make(join(dir, name));
  expect(() => loadTheme(dir)).toThrow(new RegExp(`theme\\.css: error \\(${rule}\\): .*\\n {4}→ `));
  rmSync(join(dir, 'theme.css'), { recursive: true });
  await expect(buildAssets('templates', dir)).rejects.toThrow(
    new RegExp(`icon\\.svg: error \\(${rule}\\): .*\\n {4}→ `),
  );
});

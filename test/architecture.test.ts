import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPure, rooms } from './architecture/rooms.ts';

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/**
 * Room of a file: `src/text/rules/links.ts` → `text`; `src/model.ts` → `model`; `templates/pages/home.11ty.tsx` →
 * `templates/pages`. A subfolder or a file is its own room if the table has a row for it.
 */
function roomOf(file: string): string {
  const [top = '', ...rest] = file.split('/');
  if (top !== 'src') return rest.length > 1 ? `${top}/${rest[0]}` : top;
  const inner = rest.slice(0, 2).join('/');
  return rooms[inner] === undefined ? (rest[0] ?? '').replace(/\.ts$/, '') : inner;
}

/** Paths of the files that a source imports, types included, relative to the project. */
function importsOf(file: string): readonly string[] {
  const specifiers = withoutComments(readFileSync(file, 'utf8')).matchAll(
    /\bfrom\s+'(\.[^']+)'|\bimport\s*\(\s*'(\.[^']+)'|\bimport\s+'(\.[^']+)'/g,
  );
  return Array.from(specifiers, ([, named, dynamic, bare]) =>
    relative('.', resolve(dirname(file), named ?? dynamic ?? bare ?? ''))
      .split(sep)
      .join('/'),
  );
}

const files = [...sources('src'), ...sources('templates')];

describe('the rooms', () => {
  it('are all in the table, and the table names no other', () => {
    expect(Object.keys(rooms).toSorted()).toEqual([...new Set(files.map(roomOf))].toSorted());
  });

  it('are all in the folders that docs/architecture.md lists', () => {
    const [, tree = ''] = readFileSync('docs/architecture.md', 'utf8').split('```');
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `${name}/`).filter((name) => !tree.includes(` ${name}`))).toEqual([]);
  });

  it('import only what the table allows', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      return importsOf(file)
        .filter((target) => roomOf(target) !== room && !rooms[room]?.imports.includes(roomOf(target)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('import each other in one direction', () => {
    const circles = Object.entries(rooms).flatMap(([room, { imports }]) =>
      imports.filter((other) => reaches(other, room)).map((other) => `${room} → ${other} → … → ${room}`),
    );
    // The one allowed cycle: page files call `definePage`, and Eleventy's room lists the page files.
    expect(
      circles.filter((circle) => !/eleventy → .*templates\/pages|templates\/pages → eleventy/.test(circle)),
    ).toEqual([]);
  });

  it('has a model that imports types alone', () => {
    const imports = readFileSync('src/model.ts', 'utf8').match(/^import .*$/gm) ?? [];
    expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([]);
  });
});

/** Chains of imports that end at the file where they begin. */
function circlesOf(all: readonly string[]): readonly string[] {
  const imports = new Map(all.map((file) => [file, importsOf(file)]));
  const [done, circles]: [Set<string>, string[]] = [new Set(), []];
  const follow = (file: string, chain: readonly string[]): void => {
    if (chain.includes(file)) circles.push([...chain.slice(chain.indexOf(file)), file].join(' → '));
    if (chain.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...chain, file]);
    done.add(file);
  };
  for (const file of all) follow(file, []);
  return circles;
}

/** Whether the table leads from one room to another. */
function reaches(from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (rooms[from]?.imports ?? []).some((next) => reaches(next, to, seen));
}

describe('the pure core', () => {
  const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
    ['Node’s own modules', /from 'node:|import\('node:|require\(/],
    ['Eleventy', /from '@11ty\//],
    ['the clock', /\bDate\.now\b|new Date\(\)|performance\.now|DateTime\.(now|local|utc)\(\)/],
    ['chance', /Math\.random|randomUUID|crypto\./],
    ['the environment', /\bprocess\./],
    ['the machine’s locale', /\.toLocale\w*\(|localeCompare\(/],
  ];
  const pure = files.filter((file) => isPure(roomOf(file)));

  it('is there', () => {
    expect(pure.length).toBeGreaterThan(100);
  });

  it.each(forbidden)('does not know %s', (_what, pattern) => {
    expect(pure.filter((file) => pattern.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
  });

  it('imports pure rooms alone', () => {
    const wrong = Object.entries(rooms).flatMap(([room, { pure: own, imports }]) =>
      own ? imports.filter((other) => !isPure(other)).map((other) => `${room} → ${other}`) : [],
    );
    // Page files call `definePage`, which makes an Eleventy template.
    expect(wrong).toEqual(['templates/pages → eleventy']);
  });
});

describe('files', () => {
  it('import each other in one direction, types included', () => {
    expect(circlesOf([...files, ...sources('scripts')])).toEqual([]);
  });

  it('never ask URL.canParse, which is wrong in Node 20 and 22 (src/parse-url.ts)', () => {
    const all = [...files, ...sources('scripts')];
    expect(all.filter((file) => /\bcanParse\b/.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual(
      [],
    );
  });

  it('are named in kebab-case after what they hold, components in PascalCase', () => {
    const named = [...sources('src'), ...sources('scripts'), ...sources('templates/scripts')];
    expect(
      named.filter((file) => !/^([a-z0-9]+-)*[a-z0-9]+(\.11ty)?\.tsx?$/.test(file.split('/').at(-1) ?? '')),
    ).toEqual([]);
    const components = [...sources('templates/components'), ...sources('templates/layouts')].filter((file) =>
      file.endsWith('.tsx'),
    );
    expect(components.filter((file) => !/^[A-Z][A-Za-z]+\.tsx$/.test(file.split('/').at(-1) ?? ''))).toEqual(
      [],
    );
  });

  it('export no function, class or value that tests alone use', () => {
    const texts = [...files, ...sources('scripts'), 'eleventy.config.ts'].map((file) =>
      withoutComments(readFileSync(file, 'utf8')),
    );
    const uses = new Map<string, number>();
    for (const [name] of texts.join('\n').matchAll(/[A-Za-z_$][\w$]*/g))
      uses.set(name, (uses.get(name) ?? 0) + 1);
    const exported = texts.flatMap((text) =>
      Array.from(
        text.matchAll(/^export (?:abstract |async )*(?:function|const|class|let)\*? (\w+)/gm),
        ([, name = '']) => name,
      ),
    );
    // The compiler writes `Fragment` for `<>`.
    expect(exported.filter((name) => (uses.get(name) ?? 0) < 2)).toEqual(['Fragment']);
  });

  it('and what they export are named in the words of docs/architecture.md', () => {
    const replaced =
      /^(thing|piece|part|partner|claim|settle|held|hold|tell|hear|looked|twin|sighting|arrival|sooner|slot)s?$/;
    const isReplaced = (name: string): boolean =>
      name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .split(/[^A-Za-z0-9]+/)
        .some((word) => replaced.test(word.toLowerCase()));
    const all = [...files, ...sources('scripts')];
    const exported = all.flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(
          /^export (?:abstract |async )*(?:type|interface|function|const|class|let)\*? (\w+)/gm,
        ),
        ([, name = '']) => `${file}: ${name}`,
      ),
    );
    expect(exported.length).toBeGreaterThan(500);
    expect(exported.filter((line) => isReplaced(line.slice(line.indexOf(': '))))).toEqual([]);
    expect(all.filter((file) => isReplaced(file.replace(/\.[a-z]+$/, '')))).toEqual([]);
  });

  it('are no rag-bags', () => {
    const all = [...files, ...sources('scripts')];
    expect(
      all.filter((file) => /^(utils?|helpers?|common|misc)\b[^-]/.test(file.split('/').at(-1) ?? '')),
    ).toEqual([]);
  });
});

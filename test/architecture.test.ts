import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms that decide and never touch: no disk, no network, no Eleventy, no clock, no chance, no environment. */
const pureRooms = [
  'archive',
  'content',
  'dumps',
  'exports',
  'people',
  'permanence',
  'plots',
  'related',
  'text',
  'topics',
  'venues',
];
const pureFiles = ['src/addresses.ts', 'src/calendar.ts', 'src/diagnostic.ts', 'src/model.ts'];

const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['Node\u2019s own modules', /from 'node:|import\('node:|require\(/],
  ['Eleventy', /from '@11ty\//],
  ['rooms that touch disks', /from '(\.\.\/)+(src\/)?(build|eleventy|serve|load-content|write-atomically)/],
  ['the clock', /\bDate\.now\b|new Date\(\)|performance\.now|DateTime\.(now|local|utc)\(\)/],
  ['chance', /Math\.random|randomUUID|crypto\./],
  ['the environment', /\bprocess\./],
  ['the machine\u2019s locale', /\.toLocale\w*\(|localeCompare\(/],
];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('the pure core', () => {
  const files = [
    ...pureFiles,
    ...pureRooms.flatMap((room) => sources(join('src', room))),
    ...['components', 'jsx', 'layouts', 'pages'].flatMap((room) => sources(join('templates', room))),
  ];

  it('is there', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(forbidden)('does not know %s', (_what, pattern) => {
    const guilty = files.filter(
      (file) => !isSeam(file, pattern) && pattern.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(guilty).toEqual([]);
  });
});

/** Page files name the one function that hands them to Eleventy; it is all they know of it. */
function isSeam(file: string, pattern: RegExp): boolean {
  if (!file.endsWith('.11ty.tsx')) return false;
  const lines = withoutComments(readFileSync(file, 'utf8')).split('\n');
  return lines
    .filter((line) => pattern.test(line))
    .every((line) => /from '\.\.\/\.\.\/src\/eleventy\/define-page\.ts'/.test(line));
}

describe('files', () => {
  it('are named in kebab-case after what they hold, components in PascalCase', () => {
    const named = [...sources('src'), ...sources('scripts'), ...sources('templates/scripts')];
    expect(
      named.filter(
        (file) => !/^([a-z0-9]+-)*[a-z0-9]+(\.11ty)?\.tsx?$/.test(file.split(/[\\/]/).at(-1) ?? ''),
      ),
    ).toEqual([]);
    const components = [...sources('templates/components'), ...sources('templates/layouts')].filter((file) =>
      file.endsWith('.tsx'),
    );
    expect(
      components.filter((file) => !/^[A-Z][A-Za-z]+\.tsx$/.test(file.split(/[\\/]/).at(-1) ?? '')),
    ).toEqual([]);
  });

  it('are no rag-bags', () => {
    const rooms = [...sources('src'), ...sources('templates'), ...sources('scripts')];
    expect(
      rooms.filter((file) => /^(utils?|helpers?|common|misc)\b[^-]/.test(file.split(/[\\/]/).at(-1) ?? '')),
    ).toEqual([]);
  });
});

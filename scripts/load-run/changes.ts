/** Simulated edits of an archive; some are invalid, and undone by the next edit of the same file. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../src/seeded-random.ts';

/** Makes one change to the archive in `content`, whose original is in `original`; returns its name. */
export type ChangeArchive = (random: Random) => string;

export function openChanges(content: string, original: string): ChangeArchive {
  const append = (name: string, text: string): void => {
    const path = join(content, name);
    // Files must not grow for an hour.
    const before = readFileSync(existsSync(join(original, name)) ? join(original, name) : path, 'utf8');
    writeFileSync(path, `${before}${text}`);
  };
  const toggle = (name: string, text: string): void => {
    const path = join(content, name);
    if (existsSync(path)) rmSync(path);
    else writeFileSync(path, text);
  };
  const changes: Readonly<Record<string, (random: Random) => void>> = {
    'words of a page': ({ below }) => append('pages/about.md', `\nWord ${below(1_000)}.\n`),
    'a tagline': ({ below }) => {
      const text = readFileSync(join(original, 'site.yaml'), 'utf8');
      writeFileSync(
        join(content, 'site.yaml'),
        text.replace(/^tagline: .*/m, `tagline: Run ${below(1_000)}`),
      );
    },
    'a page': () => toggle('pages/extra.md', '# Extra\n\nA page that comes and goes.\n'),
    'a look': () => toggle('theme.css', ':root { --accent: #246; }\n'),
    'broken YAML': () => append('topics.yaml', '\n  - broken: [\n'),
    'mended YAML': () => append('topics.yaml', ''),
    'a file taken away': () => rmSync(join(content, 'queries.yaml'), { force: true }),
    'all as it was': () => cpSync(original, content, { recursive: true }),
    'a file saved as it is': () => append('corrections.yaml', ''),
  };
  const names = Object.keys(changes);
  return (random) => {
    const name = random.pick(names);
    changes[name]?.(random);
    return name;
  };
}

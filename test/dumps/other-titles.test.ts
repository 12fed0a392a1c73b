/** Captures are read the same but for a title where another title stands there, whatever words and signs it has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import type { DumpEntry } from '../../src/dumps/model/dump.ts';

const folder = 'test/fixtures/captures';
/** Of text, where nothing has to be escaped. */
const saved = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
/** `@@@ name` and the lines below it; those with notations for other signs are left out. */
const small = ['lists-by-hand', 'machine-captures', 'border-captures'].flatMap((file) =>
  readFileSync(`test/fixtures/${file}.txt`, 'utf8')
    .split(/^@@@ /m)
    .slice(1)
    .map((capture) => [`${file}: ${capture.split('\n', 1)[0]}`, capture.replace(/^.*\n/, '')] as const)
    // In a table, a comma would need quotation marks.
    .filter(
      ([name, text]) => !/\{[A-Z]{2,4}\}/.test(text) && !/^\s*[<{[@\\]/.test(text) && !name.includes('csv'),
    ),
);

const read = (text: string, name: string): readonly DumpEntry[] =>
  parseDump(new TextEncoder().encode(text), name).entries;
/** Some are refused. */
function tryRead(text: string, name: string): readonly DumpEntry[] {
  try {
    return read(text, name);
  } catch {
    return [];
  }
}
const withoutLines = ({ lines: _lines, ...entry }: DumpEntry) => entry;

/** A paper between others, whose title stands once in the text. */
function between(text: string, entries: readonly DumpEntry[]): number {
  return entries.findIndex(
    ({ title = '' }, at) =>
      at > 0 && at < entries.length - 1 && title.length > 15 && text.split(title).length === 2,
  );
}

const captures = [...saved, ...small].flatMap(([name, text]) => {
  const entries = tryRead(text, name);
  const at = between(text, entries);
  return at < 0 ? [] : [{ name, text, entries, at }];
});

it('has captures of many kinds', () => {
  expect(captures.length).toBeGreaterThan(20);
});

it.each([
  'Attention? Attention! A Review of What Works',
  'GROKKING BEYOND NEURAL NETWORKS',
  '10 Lessons from a Decade of Sparse Models',
  'On “Sparse” Models (and Why They Fail)',
  'Comments on “A Theory of Learning”',
  'Adam, AdaGrad and RMSProp Compared at Scale',
  'Is P = NP? A Personal View of the Question',
  'C++ and Rust: A Comparison of Memory Models',
  'A/B Testing @ Scale: 5 Years Later',
  'Deep Learning in 2024',
  'What Hugging Face Models Reveal about Upvotes',
  'Abstract Interpretation of Neural Networks',
  'Authors and Their Models: A Study of Names',
  'Über die Größe neuronaler Netze im Betrieb',
])('%s', (title) => {
  const changed = captures.filter(({ name, text, entries, at }) => {
    const wanted = entries.map((entry, index) => withoutLines(index === at ? { ...entry, title } : entry));
    const edited = text.replace(entries[at]?.title ?? '', () => title);
    return !isDeepStrictEqual(tryRead(edited, name).map(withoutLines), wanted);
  });
  expect(changed.map(({ name }) => name)).toEqual([]);
});

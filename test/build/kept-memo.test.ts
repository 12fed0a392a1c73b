/** Memo of files that are kept from build to build. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Analysis, analyzeAlone, type TextAnalysis } from '../../src/archive/analyze-texts.ts';
import { draftArchive } from '../../src/archive/build-archive.ts';
import { composeTexts } from '../../src/archive/compose-texts.ts';
import { KeptAnalyses } from '../../src/build/kept-analyses.ts';
import { KeptMemo } from '../../src/build/kept-memo.ts';
import { keepParsed } from '../../src/build/kept-parsed.ts';
import { keepSizes } from '../../src/build/kept-sizes.ts';
import { KeptTexts } from '../../src/build/kept-texts.ts';
import { KeptWords } from '../../src/build/kept-words.ts';
import type { Content } from '../../src/content/content.ts';
import { correctionsSchema } from '../../src/content/corrections.ts';
import { parseFactsFile } from '../../src/content/facts-file.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { KeepParsed } from '../../src/load/parse-once.ts';
import { compose } from '../../src/text/compose.ts';
import { findProblems } from '../../src/text/find-problems.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { archiveFolder } from '../frozen-archive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-memo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Simulates a build that uses the values of `data`; returns the keys of those that it computed. */
function build(data: Readonly<Record<string, string>>, verify = false): readonly string[] {
  const memo = new KeptMemo(join(folder, '_site'), verify);
  const made: string[] = [];
  for (const [hash, text] of Object.entries(data)) {
    const make = () => {
      made.push(hash);
      return text;
    };
    expect(memo.take(hash, isText, make)).toBe(text);
  }
  memo.save();
  return made;
}

it('are made once, as long as builds ask for them', () => {
  expect(build({ a: 'one', b: 'two\nlines' })).toEqual(['a', 'b']);
  expect(build({ a: 'one', c: 'three' })).toEqual(['c']);
  expect(build({ a: 'one', b: 'two\nlines' })).toEqual(['b']);
});

it.each(['é 𝔽 \u2028 \ud800', '\\u00e9 "é" \\', '\u007f\u0080\uffff'])(
  'have all characters of %j',
  (text) => {
    expect(build({ a: text })).toEqual(['a']);
    expect(build({ a: text })).toEqual([]);
  },
);

it('are made anew where the file is damaged, of another kind or none', () => {
  build({ a: 'one' });
  const file = join(folder, '_site.memo');
  const text = readFileSync(file, 'utf8');
  const one = statSync(file).ino;
  build({ a: 'one' });
  expect(statSync(file).ino).toBe(one);
  for (const damaged of [text.replace('one', 'six'), text.slice(0, -1), 'x\n{"a":"six"}', '', 'null', '\n']) {
    writeFileSync(file, damaged);
    expect(build({ a: 'one' })).toEqual(['a']);
  }
  for (const foreign of ['["a","six"]', '["a",\n"six"]', 'a "six"\n', 'a\t"six"', 'a\t12345678\t"six"\n']) {
    writeFileSync(file, foreign);
    expect(build({ a: 'one' })).toEqual(['a']);
  }
  const memo = new KeptMemo(join(folder, '_site'), false);
  expect(memo.take('a', isNumber, () => 3)).toBe(3);
});

it('are made anew where a folder has the place of the file', () => {
  mkdirSync(join(folder, '_site.memo'));
  expect(build({ a: 'one' })).toEqual(['a']);
});

it('are found however long they are, and one by one where others are damaged', () => {
  const lengths = [3, 70_000, 65_000, 1_100_000, 20, 2_500_000, 1_048_576, 12];
  const data = Object.fromEntries(
    lengths.map((length, place) => [`key${place}`, `${place}é`.repeat(length / 2)]),
  );
  const keys = Object.keys(data);
  expect(build(data)).toEqual(keys);
  expect(build(Object.fromEntries(Object.entries(data).reverse()))).toEqual([]);
  expect(build({ ...data, more: 'x' })).toEqual(['more']);
  const file = join(folder, '_site.memo');
  writeFileSync(file, readFileSync(file, 'utf8').replace('3é3é', '3é4é').replace('7é7é', '7é\n7é'));
  expect(build({ ...data, more: 'x' })).toEqual(['key3', 'key7', 'more']);
  expect(build({ ...data, more: 'x' })).toEqual([]);
});

it('are made anew where the file is cut while it is read', () => {
  const data = { a: 'one', b: 'two'.repeat(50_000), c: 'three' };
  build(data);
  const memo = new KeptMemo(join(folder, '_site'), false);
  expect(memo.take('a', isText, () => '-')).toBe('one');
  truncateSync(join(folder, '_site.memo'), 1_000);
  expect(memo.take('b', isText, () => 'anew')).toBe('anew');
  memo.save();
  expect(build({ a: 'one', b: 'anew', c: 'three' })).toEqual(['c']);
});

it('are those of the last build, whether or not they were there before', () => {
  build({ a: 'one', b: 'é' });
  const memo = new KeptMemo(join(folder, '_site'), false);
  const take = (data: string, text: string) => memo.take(data, isText, () => text);
  const renew = (data: string, text: string) => memo.renew(data, () => text);
  expect([renew('a', 'three'), take('b', '-'), take('b', '-'), renew('c', 'four')]).toEqual([
    'three',
    'é',
    'é',
    'four',
  ]);
  memo.save();
  expect(build({ a: 'three', b: 'é', c: 'four' })).toEqual([]);
});

it('are parsed or made once in a build, however often they are asked for', () => {
  build({ a: 'one' });
  const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
  const memo = new KeptMemo(join(folder, '_site'), false);
  let made = 0;
  const take = (data: string) =>
    memo.take(data, isList, () => {
      made += 1;
      return [data];
    });
  const first = take('b');
  expect([take('b'), take('b')].every((list) => list === first)).toBe(true);
  expect(made).toBe(1);
  memo.save();
  const next = new KeptMemo(join(folder, '_site'), false);
  const ofLast = () => next.take('b', isList, () => ['other']);
  expect(ofLast()).toEqual(['b']);
  expect(ofLast()).toBe(ofLast());
});

it('are not taken, asked to verify, and have to be the same', () => {
  build({ a: 'one' });
  expect(build({ a: 'one' }, true)).toEqual(['a']);
  expect(() => build({ a: 'two' }, true)).toThrow(
    /memo: ….*one.*… would have been kept, but this archive makes ….*two/,
  );
});

it('of another process of the same build are kept as well', () => {
  const memo = new KeptMemo(join(folder, '_site'), false);
  memo.add(new Map([['a', 'one']]));
  memo.save();
  expect(build({ a: 'one' })).toEqual([]);
});

it('composed texts are as if composed anew, whatever is in them', () => {
  const refused = 'with $\\nosuch{x}$';
  const anew = new Map([...composeTexts(loadContent(archiveFolder)), [refused, compose(refused)]]);
  const kinds = [...anew].map(([raw, { body, spans }]) => [body === raw, spans.length > 0].join());
  expect(new Set(kinds).size).toBeGreaterThan(2);
  const known = new Map(
    Array.from(anew, ([raw, composed]) => [
      raw,
      { ...composed, problems: findProblems(composed), plain: parseMarkup(raw).plain },
    ]),
  );
  expect(known.get(refused)?.problems).toHaveLength(1);
  const composeKept = () => {
    const memo = new KeptMemo(join(folder, '_site'), false);
    const kept = new KeptTexts(memo);
    const texts = new Map(Array.from(anew, ([raw]) => [raw, kept.get(raw)]));
    memo.save();
    return texts;
  };
  expect(composeKept()).toEqual(known);
  expect(composeKept()).toEqual(known);
  // What another process composes is noted as well.
  const noted = new KeptMemo(join(folder, '_other'), false);
  new KeptTexts(noted).note(anew);
  noted.save();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(read('_other.memo')).toBe(read('_site.memo'));
});

describe('analyses of texts', () => {
  const content = loadContent(archiveFolder);
  const { search, finish } = draftArchive(content);
  const anew = analyzeAlone(search);
  const changes: Readonly<Record<string, { readonly content: Content; readonly made: readonly string[] }>> = {
    'the same archive': { content, made: [] },
    'another topic': { content: { ...content, topics: content.topics.slice(1) }, made: [] },
    'another query': { content: { ...content, queries: content.queries.slice(1) }, made: [] },
    'an issue less': { content: { ...content, issues: content.issues.slice(1) }, made: ['read', 'relate'] },
    'a corrected title': {
      content: {
        ...content,
        corrections: correctionsSchema.parse({
          papers: [{ paper: search.papers[0]?.id, title: 'Another title', why: 'a test' }],
        }),
      },
      made: ['read', 'relate'],
    },
  };

  /** Analyses by the memo in `folder`; names the steps that were taken. */
  function analyzeKept(given: TextAnalysis): {
    readonly analysis: Analysis;
    readonly made: readonly string[];
  } {
    const memo = new KeptMemo(join(folder, '_site'), false);
    const made: string[] = [];
    const noting =
      <Step extends unknown[], Result>(name: string, step: (...given: Step) => Result) =>
      (...inputs: Step): Result => {
        made.push(name);
        return step(...inputs);
      };
    const classes = new KeptMemo(join(folder, '_site'), false, 'classes');
    const words = new KeptWords(join(folder, '_site'), false);
    const analysis = new KeptAnalyses(memo, classes, words).analyze({
      ...given,
      read: noting('read', given.read),
      relate: noting('relate', given.relate),
    });
    memo.save();
    classes.save();
    words.save();
    return { analysis, made: [...new Set(made)] };
  }

  it.each(Object.entries(changes))('are as if made anew, with %s', (_name, change) => {
    expect(analyzeKept(search)).toEqual({ analysis: anew, made: ['read', 'relate'] });
    const changed = draftArchive(change.content);
    const kept = analyzeKept(changed.search);
    expect(kept.made).toEqual(change.made);
    expect(changed.finish(kept.analysis)).toEqual(changed.finish(analyzeAlone(changed.search)));
  });

  it('are kept as well where another process has made them', () => {
    const memo = new KeptMemo(join(folder, '_site'), false);
    const classes = new KeptMemo(join(folder, '_site'), false, 'classes');
    new KeptAnalyses(memo, classes, new KeptWords(join(folder, '_site'), false)).note(search, anew);
    memo.save();
    classes.save();
    const { analysis, made } = analyzeKept(search);
    expect(made).toEqual([]);
    expect(finish(analysis)).toEqual(finish(anew));
  });
});

it('topics and corrections are as if parsed anew, without being parsed', () => {
  const load = (parsed: string[]) => {
    const memo = new KeptMemo(join(folder, '_site'), false);
    const keep: KeepParsed = (kind, digest, parse) =>
      keepParsed(memo)(kind, digest, () => {
        parsed.push(kind);
        return parse();
      });
    const { topics, corrections } = loadContent(archiveFolder, { keep });
    memo.save();
    return { topics, corrections };
  };
  const [first, second]: [string[], string[]] = [[], []];
  const { topics, corrections } = loadContent(archiveFolder);
  expect(corrections.text.length + topics.length).toBeGreaterThan(2);
  expect(load(first)).toStrictEqual({ topics, corrections });
  expect(new Set(first)).toEqual(new Set(['facts', 'corrections', 'topics']));
  expect(load(second)).toEqual({ topics, corrections });
  expect(second).toEqual([]);
});

it('facts are as if parsed anew, which is done once for each text', () => {
  const folderOfFacts = join(archiveFolder, 'facts');
  const texts = readdirSync(folderOfFacts).map((name) => readFileSync(join(folderOfFacts, name), 'utf8'));
  const parse = (text: string) => parseFactsFile(text, 'facts.yaml');
  const loadKept = (all: readonly string[]) => {
    const memo = new KeptMemo(join(folder, '_site'), false);
    let parsed = 0;
    const facts = all.map((text) =>
      keepParsed(memo)('facts', text, () => {
        parsed += 1;
        return parse(text);
      }),
    );
    memo.save();
    return { facts, parsed };
  };
  const anew = texts.map(parse);
  expect(anew.flat().length).toBeGreaterThan(200);
  expect(loadKept(texts)).toEqual({ facts: anew, parsed: texts.length });
  expect(loadKept(texts)).toEqual({ facts: anew, parsed: 0 });
  const [first = '', ...others] = texts;
  const [moved = [], ...same] = anew;
  const below = moved.map(({ line, ...fact }) => ({ ...fact, line: line + 1 }));
  expect(loadKept([`# A comment.\n${first}`, ...others])).toEqual({ facts: [below, ...same], parsed: 1 });
});

it('are sizes of items in any order, each measured once, as long as the item stays', () => {
  const build = (items: readonly string[], { verify = false, add = 0 } = {}) => {
    const memo = new KeptMemo(join(folder, '_site'), verify);
    const measured: string[] = [];
    const size = (item: string) => {
      measured.push(item);
      return item.length + add;
    };
    const sizes = keepSizes(memo, 'sizes', items, { basis: (item) => ['item', item], size });
    expect([...sizes]).toEqual(items.map((item) => [item, item.length + add]));
    memo.save();
    return measured;
  };
  const long = 'long '.repeat(80);
  expect(build(['one', long])).toEqual(['one', long]);
  expect(build(['three', long, 'one'])).toEqual(['three']);
  expect(build(['three'])).toEqual([]);
  expect(build([])).toEqual([]);
  expect(build(['one'])).toEqual(['one']);
  expect(build(['one'], { verify: true })).toEqual(['one']);
  expect(() => build(['one'], { verify: true, add: 1 })).toThrow('A size of 3 would have been kept');
});

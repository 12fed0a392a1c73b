/** Completions: what begins with the letters typed, from one file that a browser chooses itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Completion,
  choosePrefix,
  completionFileName,
  matchCompletions,
  parseCompletions,
  renderCompletions,
  startsOf,
  toKey,
} from '../../src/search/complete/completion.ts';
import { divideCompletions } from '../../src/search/complete/divide-completions.ts';

const paper = (text: string): Completion => ({ kind: 'paper', text, papers: 1 });
const author = (text: string, papers = 1): Completion => ({ kind: 'author', text, papers });

test.each([
  [paper('The Reversal Curse: LLMs trained on "A is B"'), 'reversal'],
  [paper('The Reversal Curse: LLMs trained on "A is B"'), 'the rev'],
  [paper('The Reversal Curse: LLMs trained on "A is B"'), 'llms tr'],
  [author('Jürgen Schmidhuber'), 'jurgen s'],
  [author('Jürgen Schmidhuber'), 'SCHMIDH'],
  [author('Aäron van den Oord'), 'van den'],
  [author('Łukasz Kaiser'), 'lukasz'],
  [paper('状态空间模型'), '状态'],
])('%o begins with “%s”', (completion, typed) => {
  expect(matchCompletions([completion], toKey(typed))).toEqual([completion]);
});

test.each([
  [paper('Mamba: Linear-Time Sequence Modeling'), 'time'],
  [author('Albert Q. Gu'), 'q'],
  [author('Albert Gu'), 'lbert'],
])('%o does not begin with “%s”', (completion, typed) => {
  expect(matchCompletions([completion], toKey(typed))).toEqual([]);
});

test('authors of more papers come first, then what begins with it as a whole, then the alphabet', () => {
  const all = [paper('Yang flows'), author('Yang Zhang'), author('Yang Liu', 4), author('Ann Yang')];
  expect(matchCompletions(all, 'yang').map(({ text }) => text)).toEqual([
    'Yang Liu',
    'Yang Zhang',
    'Yang flows',
    'Ann Yang',
  ]);
});

test('a file is read as it was written', () => {
  const all = [author('Yang Liu', 4), paper('12 steps: a study')];
  expect(parseCompletions(renderCompletions(all))).toEqual(all);
});

test('no file has a name that a system reserves, or letters beyond ASCII', () => {
  for (const prefix of ['', 'con', 'a b', '状态', 'µ'])
    expect(completionFileName(prefix)).toMatch(/^from-[a-z0-9_]*$/);
});

/** Completions as a browser finds them: in one file, chosen by the list of prefixes. */
function find(all: readonly Completion[], typed: string): readonly string[] {
  const files = divideCompletions(all);
  const key = toKey(typed);
  const prefix = choosePrefix(
    key,
    files.map((file) => file.prefix).filter((one) => one !== ''),
  );
  const file = files.find((one) => one.prefix === prefix);
  return matchCompletions(file?.completions ?? [], key).map(({ text }) => text);
}

test('whatever is typed, one file has the first completions of the whole archive', () => {
  const word = fc.constantFrom('learning', 'lear', 'le', 'deep', 'data', '深度', '学习', '𝔸b', 'a');
  const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.uniqueArray(title, { minLength: 1, maxLength: 40 }),
      title,
      fc.nat(12),
      (titles, typed, end) => {
        const long = titles.flatMap((text) =>
          Array.from({ length: 30 }, (_, n) => paper(`${text} ${n} ${'x'.repeat(40)}`)),
        );
        const part = typed.slice(0, end + 1).replace(/[\ud800-\udbff]$/, '');
        fc.pre(toKey(part) !== '');
        const expected = matchCompletions(long, toKey(part)).map(({ text }) => text);
        expect(find(long, part).slice(0, 8)).toEqual(expected.slice(0, 8));
      },
    ),
    { numRuns: 60 },
  );
});

test('no file is much larger than its bound, and every prefix leads somewhere', () => {
  const all = Array.from({ length: 4_000 }, (_, n) =>
    paper(`Learning to ${String.fromCharCode(97 + (n % 26))}${n} in many ways`),
  );
  for (const { completions, prefix } of divideCompletions(all)) {
    expect(renderCompletions(completions).length).toBeLessThan(14_000);
    expect(completions.some((one) => startsOf(one).some((start) => start.startsWith(prefix)))).toBe(true);
  }
});

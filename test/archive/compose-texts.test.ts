import { expect, it } from 'vitest';
import { draftArchive } from '../../src/archive/build-archive.ts';
import { composeTexts, textsOf } from '../../src/archive/compose-texts.ts';
import { compose } from '../../src/text/compose.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

const before = sampleContent({
  issues: [sampleIssue('2024-12-10', 1, [sampleEntry('one-paper'), sampleEntry('another')])],
});
const after = sampleContent({
  issues: [
    sampleIssue('2024-12-10', 1, [sampleEntry('one-paper'), sampleEntry('another', { title: 'A $x^2$' })]),
  ],
});

it('composes each text of the issues once, and takes over those that are known', () => {
  const known = composeTexts(before);
  const composed = composeTexts(after, known);
  expect([...composed.keys()]).toEqual(['one paper', 'About one-paper.', 'A $x^2$', 'About another.']);
  expect(textsOf(after)).toEqual([...composed.keys()]);
  expect(composed.get('About another.')).toBe(known.get('About another.'));
  expect(composed.get('A $x^2$')).toEqual(compose('A $x^2$'));
});

it('are what papers are built from', () => {
  const composed = new Map([['one paper', compose('another title')]]);
  const titles = draftArchive(before, composed)
    .finish({
      related: new Map(),
      classes: new Map(),
      words: { words: new Map(), forms: new Map() },
    })
    .papers.values();
  expect(Array.from(titles, ({ title }) => title.plain)).toEqual(['another title', 'another']);
});

it('are looked for as corrected', () => {
  const asked: string[] = [];
  const known = {
    get(text: string) {
      asked.push(text);
      return undefined;
    },
  };
  const correction = {
    paper: 'one-paper',
    field: 'abstract',
    replace: 'About',
    with: 'On',
    why: '',
  } as const;
  const corrections = { ...before.corrections, text: [correction] };
  draftArchive({ ...before, corrections }, known);
  expect(asked).toEqual(['On one-paper.', 'one paper', 'About another.', 'another']);
});

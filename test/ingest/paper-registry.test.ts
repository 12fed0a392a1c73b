import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/content/facts-file.ts';
import { fingerprintEntry } from '../../src/content/fingerprint-entry.ts';
import { PaperRegistry } from '../../src/ingest/paper-registry.ts';
import { sampleEntry, sampleIssue } from '../archive/sample-content.ts';

const register = (entry: Parameters<PaperRegistry['register']>[0]) =>
  new PaperRegistry([], new Map()).register(entry).id;

it('makes the id of a title, or else of what is known', () => {
  const arxiv = '2510.01234';
  expect(register({ title: 'A title', arxiv })).toBe('a-title');
  expect(register({ title: '…', arxiv })).toBe('arxiv-2510-01234');
  expect(register({ title: '…', doi: '10.1000/xyz' })).toBe('doi-10-1000-xyz');
  expect(register({ title: '…', abstract: 'We show.' })).toMatch(/^paper-/);
  expect(register({ abstract: '— …', arxiv })).toBe('arxiv-2510-01234');
  expect(register({ arxiv })).toBe('arxiv-2510-01234');
});

it('keeps an id that was given before, whatever it is made of', () => {
  const title = '…';
  const published = {
    id: '2025-10-29',
    papers: [{ id: 'paper-1abc', title, abstract: 'We show.' }],
  } as unknown as ConstructorParameters<typeof PaperRegistry>[0][number];
  const { id, isNew } = new PaperRegistry([published], new Map()).register({ title, arxiv: '2510.01234' });
  expect({ id, isNew }).toEqual({ id: 'paper-1abc', isNew: false });
});

describe('of a title with markup', () => {
  const title = 'Bees &amp; <i>Vespa</i>';
  const old = 'bees-and-amp-i-vespa-i';

  it('makes an id of its words', () => {
    expect(register({ title })).toBe('bees-and-vespa');
    expect(register({ abstract: 'Bees &amp; wasps fly.' })).toBe('bees-and-wasps-fly');
  });

  it('keeps the one that an issue or the list of published ones has', () => {
    const issue = sampleIssue('2025-10-29', 1, [sampleEntry(old, { title })]);
    expect(new PaperRegistry([issue], new Map()).register({ title })).toMatchObject({
      id: old,
      isNew: false,
    });
    const published = new Map([[fingerprintEntry({ title }), old]]);
    expect(new PaperRegistry([], new Map(), published).register({ title }).id).toBe(old);
  });
});

describe('a paper that is known already', () => {
  const alpha = { title: 'Alpha', abstract: 'We study the moon and its many phases.', arxiv: '2510.01234' };
  const verified = { confidence: 'verified' as const };
  const facts = new Map<string, Fact>([
    ['by-title', { ...verified, title: 'Beta' }],
    ['by-doi', { ...verified, doi: '10.1000/1' }],
    ['by-doi-too', { ...verified, doi: '10.1000/1' }],
    ['by-start', { ...verified, abstractStart: 'The sun is' }],
    ['by-nothing', { ...verified, abstractStart: '…' }],
  ]);
  const known = () => new PaperRegistry([sampleIssue('2025-10-29', 1, [sampleEntry('alpha', alpha)])], facts);
  const found = (entry: Parameters<PaperRegistry['register']>[0]) => {
    const { id, isNew, apartFrom } = known().register(entry);
    return apartFrom === undefined ? [id, isNew] : [id, isNew, apartFrom];
  };

  it.each<[string, Parameters<PaperRegistry['register']>[0], unknown[]]>([
    ['by an identifier, whatever its title', { title: 'Other', arxiv: '2510.01234' }, ['alpha', false]],
    ['by its title', { title: 'ALPHA!' }, ['alpha', false]],
    ['by its abstract, without a title', { abstract: alpha.abstract }, ['alpha', false]],
    [
      'not by its abstract, with another title',
      { title: 'Other', abstract: alpha.abstract },
      ['other', true],
    ],
    [
      'not by its title, with another identifier',
      { title: 'Alpha', arxiv: '2510.09999' },
      ['alpha-2', true, 'alpha'],
    ],
    ['by the title of a fact', { title: 'beta' }, ['by-title', true]],
    ['by the identifier of a fact, the first of two', { title: 'Gamma', doi: '10.1000/1' }, ['by-doi', true]],
    ['by the start of a fact’s abstract', { abstract: 'The sun is a star.' }, ['by-start', true]],
    ['not by that start, with a title', { title: 'Gamma', abstract: 'The sun is a star.' }, ['gamma', true]],
    ['not by a start without letters', { abstract: 'The moon is none.' }, ['the-moon-is-none', true]],
  ])('is found %s', (_what, entry, expected) => {
    expect(found(entry)).toEqual(expected);
    expect(known().idOf(entry)).toBe(
      expected[1] === false || String(expected[0]).startsWith('by-') ? expected[0] : expected[2],
    );
  });

  it('is known by all that was registered of it', () => {
    const registry = known();
    expect(registry.register({ title: 'Alpha', doi: '10.1000/7' }).id).toBe('alpha');
    expect(registry.register({ title: 'Other', doi: '10.1000/7' })).toMatchObject({
      id: 'alpha',
      isNew: false,
    });
    expect(registry.register({ title: 'Beta' })).toMatchObject({ id: 'by-title', isNew: true });
    expect(registry.register({ title: 'Beta' })).toMatchObject({ id: 'by-title', isNew: false });
    expect(registry.register({ title: 'Gamma', abstract: 'New words.' })).toMatchObject({
      id: 'gamma',
      isNew: true,
    });
    expect(registry.register({ abstract: 'New words.' })).toMatchObject({ id: 'gamma', isNew: false });
    expect(registry.register({ title: 'Gamma', doi: '10.1000/1' })).toMatchObject({
      id: 'by-doi',
      isNew: true,
    });
    expect(registry.register({ title: 'Delta', doi: '10.1000/1' })).toMatchObject({
      id: 'by-doi',
      isNew: false,
    });
  });

  it('has its published id, in any order of ingest; no other paper is given it', () => {
    const [one, other] = [
      { title: 'Gamma', abstract: 'One.', arxiv: '2510.00001' },
      { title: 'Gamma', abstract: 'Two.', arxiv: '2510.00002' },
    ];
    const published = () =>
      new PaperRegistry(
        [],
        new Map(),
        new Map([
          [fingerprintEntry(one), 'gamma'],
          [fingerprintEntry(other), 'gamma-2'],
        ]),
      );
    const ids = (...entries: (typeof one)[]) => {
      const registry = published();
      return entries.map((entry) => registry.register(entry)).map(({ id, isNew }) => [id, isNew]);
    };
    expect(ids(one, other)).toEqual([
      ['gamma', true],
      ['gamma-2', true],
    ]);
    expect(ids(other, one)).toEqual([
      ['gamma-2', true],
      ['gamma', true],
    ]);
    expect(ids(other, other)).toEqual([
      ['gamma-2', true],
      ['gamma-2', false],
    ]);
    expect(published().register({ title: 'Gamma' })).toMatchObject({ id: 'gamma-3', isNew: true });
  });
});

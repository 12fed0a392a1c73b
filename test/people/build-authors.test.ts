import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedAuthors } from '../../src/people/author-aliases.ts';
import { buildAuthors } from '../../src/people/build-authors.ts';

const papers: readonly PrintedAuthors[] = [
  { id: 'one', authors: ['José Doe', 'J. Doe', 'Jan van den Berg'] },
  { id: 'two', authors: ['Jose Doe', 'Anna Berg', 'Qwen Team'] },
  { id: 'three', authors: ['Jose Doe'] },
];

describe('authors', () => {
  it('folds printed forms into one author, shows the commonest and shelves by family name', () => {
    const { authors, authorIds } = buildAuthors(papers);
    expect([...authors.values()]).toEqual([
      { id: 'anna-berg', name: 'Anna Berg', sortName: 'Berg, Anna', variants: [], papers: ['two'] },
      {
        id: 'jan-van-den-berg',
        name: 'Jan van den Berg',
        sortName: 'Berg, Jan van den',
        variants: [],
        papers: ['one'],
      },
      { id: 'j-doe', name: 'J. Doe', sortName: 'Doe, J.', variants: [], papers: ['one'] },
      {
        id: 'jose-doe',
        name: 'Jose Doe',
        sortName: 'Doe, Jose',
        variants: ['José Doe'],
        papers: ['one', 'two', 'three'],
      },
      { id: 'qwen-team', name: 'Qwen Team', sortName: 'Qwen Team', variants: [], papers: ['two'] },
    ]);
    expect(authorIds.get('José Doe')).toBe('jose-doe');
    expect(authorIds.get('J. Doe')).toBe('j-doe');
  });

  it('shows the form first seen when two are printed equally often', () => {
    const built = buildAuthors([
      { id: 'a', authors: ['Ana Ruíz'] },
      { id: 'b', authors: ['Ana Ruiz'] },
    ]);
    expect(built.authors.get('ana-ruiz')?.name).toBe('Ana Ruíz');
  });

  it('merges what a correction says, and remembers where a published id went', () => {
    const known = new Map([['j doe', 'j-doe']]);
    const built = buildAuthors(papers, [{ author: 'José Doe', variants: ['J. Doe'] }], known);
    expect(built.authors.get('jose-doe')).toMatchObject({
      name: 'José Doe',
      variants: ['J. Doe', 'Jose Doe'],
      papers: ['one', 'two', 'three'],
    });
    expect(built.authors.has('j-doe')).toBe(false);
    expect([...built.moved]).toEqual([['j-doe', 'jose-doe']]);
    expect(built.diagnostics).toMatchObject([{ rule: 'author-variants-beside' }]);
  });

  it('warns of two names of one author that are two authors of a paper', () => {
    const { diagnostics } = buildAuthors(
      [
        { id: 'one', authors: ['Ann Bee', 'Eva Fox'] },
        { id: 'two', authors: ['Ann Bee', 'Gil Hay', 'Cid Dee'] },
        { id: 'three', authors: ['José Doe', 'JOSE DOE'] },
      ],
      [
        { author: 'Ann Bee', variants: ['Cid Dee'], line: 3 },
        { author: 'José Doe', variants: ['Eva Fox'], line: 7 },
      ],
    );
    expect(diagnostics).toMatchObject([
      {
        rule: 'author-variants-beside',
        line: 3,
        reason: '“Ann Bee” and “Cid Dee” are given as one author, and two has them as two authors.',
      },
    ]);
  });

  it('follows chains, and warns of variants claimed twice, in a circle, or printed by nobody', () => {
    const built = buildAuthors(papers, [
      { author: 'José Doe', variants: ['J. Doe', 'Nobody'] },
      { author: 'José Q. Doe', variants: ['José Doe'] },
      { author: 'Anna Berg', variants: ['J. Doe'] },
      { author: 'J. Doe', variants: ['José Q. Doe'] },
    ]);
    expect(built.authorIds.get('J. Doe')).toBe('jose-q-doe');
    expect(built.diagnostics.map((message) => message.rule)).toEqual([
      'author-variant-claimed-twice',
      'author-variant-circular',
      'unused-author-variant',
      'unused-author-variant',
    ]);
  });

  it('numbers names whose slugs are the same, in the order first seen', () => {
    const built = buildAuthors([{ id: 'a', authors: ['U5f20', '张', 'Jane Doe'] }]);
    expect([...built.authorIds]).toEqual([
      ['U5f20', 'u5f20'],
      ['张', 'u5f20-2'],
      ['Jane Doe', 'jane-doe'],
    ]);
  });

  it('never gives a published id to another, even when its author is gone', () => {
    const built = buildAuthors([{ id: 'a', authors: ['张'] }], [], new Map([['u5f20', 'u5f20']]));
    expect(built.authorIds.get('张')).toBe('u5f20-2');
  });

  it('keeps every id when papers are added, in whatever order', () => {
    const name = fc.constantFrom(
      'José Doe',
      'Jose Doe',
      'U5f20',
      '张',
      'u5f20',
      'J. Doe',
      '李',
      'U674e',
      '!!',
      '??',
    );
    const paper = fc.record({ id: fc.uuid(), authors: fc.array(name, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(paper), fc.array(paper), (early, late) => {
        const first = buildAuthors(early);
        for (const later of [
          buildAuthors([...early, ...late]),
          buildAuthors([...late, ...early], [], first.idByKey),
        ]) {
          for (const [printed, id] of first.authorIds) expect(later.authorIds.get(printed)).toBe(id);
          expect(new Set(later.idByKey.values()).size).toBe(later.idByKey.size);
        }
      }),
    );
  });
});

/** Files whose segments come from the last site's file are those that would be made. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { renderSegments } from '../../src/build/kept-segments.ts';
import { type LastFile, openLastFile } from '../../src/build/last-file.ts';
import { inSegments, type SegmentedContent } from '../../src/exports/export.ts';
import { contentText } from '../content-text.ts';

/** A line for each entry; what is between two of them may be another each time. */
function listOf(
  entries: readonly string[],
  between: string,
  onRender = (_entry: string) => {},
): SegmentedContent {
  return [
    `${between}[\n`,
    ...entries.flatMap((entry, index) => [
      ...(index === 0 ? [] : [between]),
      {
        basis: () => ['entry', entry],
        render: () => {
          onRender(entry);
          return `“${entry}”`;
        },
      },
    ]),
    ']\n',
  ];
}

/** The file, and the memo of it, that a build leaves. */
interface Kept {
  readonly text: string;
  readonly memo: string;
}

/** A file of which each slice overwrites the one before. */
function openText(text: string): LastFile {
  const [bytes, window] = [Buffer.from(text), Buffer.alloc(Buffer.byteLength(text))];
  return {
    slice: (start, end) => window.subarray(0, bytes.copy(window, 0, start, end)),
    close: () => undefined,
  };
}

/** Builds over `last`, and names what it renders. */
function build(
  entries: readonly string[],
  {
    last,
    between = ',\n',
    data = entries.join(),
    verify = false,
  }: {
    readonly last?: Kept & { readonly data?: string };
    readonly between?: string;
    readonly data?: string;
    readonly verify?: boolean;
  } = {},
) {
  let memo = '';
  const rendered: string[] = [];
  let text = '';
  renderSegments(
    listOf(entries, between, (entry) => rendered.push(entry)),
    {
      memo: {
        verify,
        renew(_key, make) {
          memo = make(last?.memo);
          return memo;
        },
      },
      key: 'list',
      data,
      openLast: () => last && { data: last.data ?? '', ...openText(last.text) },
    },
    (chunk) => {
      text += contentText([chunk]);
    },
  );
  return { text, memo, rendered, data };
}

const wanted = (entries: readonly string[], between: string): string =>
  contentText(inSegments(() => listOf(entries, between)).render());

describe('a file over that of the last site', () => {
  it('has new entries rendered alone, wherever they are', () => {
    const last = build(['one', 'zwei', 'três']);
    expect(last.rendered).toEqual(['one', 'zwei', 'três']);
    const next = build(['new', 'zwei', 'one', 'four'], { last });
    expect(next.rendered).toEqual(['new', 'four']);
    expect(next.text).toBe(wanted(['new', 'zwei', 'one', 'four'], ',\n'));
    expect(build(['one', 'new'], { last: next }).rendered).toEqual([]);
  });

  it('is as if made anew, after any changes', () => {
    const entries = fc.array(fc.constantFrom('a', 'bé', '𝔽', 'twice', '', 'a longer entry'), {
      maxLength: 8,
    });
    const between = fc.constantFrom(',', '—\n', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(entries, between), { minLength: 1, maxLength: 5 }), (builds) => {
        let last: ReturnType<typeof build> | undefined;
        for (const [list, sign] of builds) {
          last = build(list, { between: sign, ...(last && { last }) });
          expect(last.text).toBe(wanted(list, sign));
        }
      }),
    );
  });

  it('is made anew where the file is not the one that the memo is about', () => {
    const last = build(['one', 'two']);
    const other = build(['two', 'one', 'three']);
    for (const wrong of [
      { ...other, memo: last.memo },
      { ...last, memo: '' },
      { ...last, data: 'other' },
    ])
      expect(build(['one', 'two', 'three'], { last: wrong })).toMatchObject({
        text: wanted(['one', 'two', 'three'], ',\n'),
        rendered: ['one', 'two', 'three'],
      });
  });

  it('is compared, asked to verify', () => {
    const last = build(['one', 'two']);
    expect(build(['two', 'three'], { last, verify: true }).rendered).toEqual(['two', 'three']);
    const wrong = { ...last, text: last.text.replace('two', 'TWO') };
    expect(build(['two'], { last: wrong }).text).not.toBe(wanted(['two'], ',\n'));
    expect(() => build(['two'], { last: wrong, verify: true })).toThrow('TWO”… would have been kept');
  });
});

test('slices of a file are its bytes, in any order and of any length', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-slices-'));
  const path = join(folder, 'list.txt');
  const bytes = Buffer.from(Array.from({ length: 110_000 }, (_, line) => `${line}\n`).join(''));
  const [small, large] = [1_000, 300_000];
  writeFileSync(path, bytes);
  const file = openLastFile(path);
  const starts = [0, 500, 999, 262_000, 261_000, 5, bytes.length - large, 3];
  for (const start of starts)
    for (const length of [0, small, large])
      expect(bytes.subarray(start, start + length).equals(file.slice(start, start + length))).toBe(true);
  expect(() => file.slice(bytes.length - small, bytes.length + 1)).toThrow('changed while it was read');
  truncateSync(path, 10);
  expect(() => file.slice(0, small)).toThrow('changed while it was read');
  file.close();
  rmSync(folder, { recursive: true });
});

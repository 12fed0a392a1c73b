/** Every title and abstract of the real dumps: what the authors wrote is there, once, in order, and nothing else. */

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { loadIssues } from '../../src/load/load-content.ts';
import { loadCorrections } from '../../src/load/load-corrections.ts';

import { cleanText } from '../../src/text/clean-text.ts';
import { correctText } from '../../src/text/correct-text.ts';
import { type Markup, parseMarkup } from '../../src/text/markup.ts';
import type { Repair } from '../../src/text/repair.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { readFragment, UNSEEN } from './read-fragment.ts';

interface RealText {
  readonly name: string;
  readonly raw: string;
  readonly markup: Markup;
}

const corrections = loadCorrections(archiveFolder).text;
const diagnostics: Diagnostic[] = [];
const texts: RealText[] = loadIssues(archiveFolder).flatMap((issue) =>
  issue.papers.flatMap((entry) =>
    (['title', 'abstract'] as const).flatMap((field): RealText[] => {
      const raw = entry[field];
      if (raw === undefined) return [];
      const own = corrections.filter((one) => one.paper === entry.id && one.field === field);
      const corrected = correctText(raw, own);
      diagnostics.push(...corrected.diagnostics);
      return [{ name: `${issue.id} ${entry.id} ${field}`, raw, markup: parseMarkup(raw, { corrected }) }];
    }),
  ),
);

const words = (text: string): readonly string[] => text.normalize('NFKD').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Repairs spell emphasis with signs; the words are the same. */
const EMPHASIS = /^_(.*)_$|^\*\*(.*)\*\*$/s;

/** Makes the listed repairs on the raw text with nothing but search and replace, each at the words it names. */
function repairByHand(raw: string, repairs: readonly Repair[]): string {
  let text = raw;
  let from = 0;
  for (const repair of repairs) {
    const at = placeOf(text, repair, from);
    expect(at, `“${repair.before}” (${repair.rule})`).toBeGreaterThanOrEqual(0);
    const after = repair.after.replace(EMPHASIS, '$1$2');
    text = text.slice(0, at) + after + text.slice(at + repair.before.length);
    from = at + after.length;
  }
  return text;
}

/** Behind the last repair, else anywhere; with all the words behind it, else with the few that come first. */
function placeOf(text: string, { before, around: [, behind] }: Repair, from: number): number {
  const tries = [24, 8, 2].flatMap((length) =>
    [from, 0].map((start) => text.indexOf(before + behind.slice(0, length), start)),
  );
  return tries.find((at) => at >= 0) ?? -1;
}

/** Formulas are not words: `$…$` and `\(…\)` on one side, `<math>` on the other. */
const withoutMaths = (text: string): string => text.replace(/\$[^$]{1,300}\$|\\\(.{1,300}?\\\)/g, ' ');

describe('the real dumps', () => {
  test('hold 265 entries with all their texts', () => {
    expect(texts.filter(({ name }) => name.endsWith('abstract')).length).toBeGreaterThanOrEqual(240);
    expect(texts.length).toBeGreaterThan(450);
  });

  test('every correction fits its text', () => {
    expect(diagnostics).toEqual([]);
    expect(
      texts.flatMap(({ markup }) => markup.repairs).filter(({ rule }) => rule === 'correction').length,
    ).toBeGreaterThanOrEqual(corrections.length);
  });

  test('the words of every text, after the listed repairs, stand in its html once and in order', () => {
    for (const { name, raw, markup } of texts) {
      const repaired = withoutMaths(cleanText(repairByHand(raw, markup.repairs)));
      expect(words(readFragment(markup.html).prose), name).toEqual(words(repaired));
    }
  });

  test('nothing unseen, nothing refused, and only one command that nobody defined is left', () => {
    for (const { name, markup } of texts) {
      expect(markup.problems, name).toEqual([]);
      for (const output of [markup.plain, markup.html, markup.latex, markup.feedHtml])
        expect(output, name).not.toMatch(UNSEEN);
    }
    expect([...new Set(texts.flatMap(({ markup }) => markup.leftovers))]).toEqual(['\\codestar']);
  });

  test('texts without damage are not touched', () => {
    const plainProse = texts.filter(({ raw }) => /^[A-Za-z ,.;:()]+$/.test(raw));
    expect(plainProse.length).toBeGreaterThan(100);
    for (const { name, raw, markup } of plainProse) {
      expect(markup.repairs, name).toEqual([]);
      expect(markup.plain, name).toBe(raw.replace(/ {2,}/g, ' ').trim());
    }
  });

  test('the repairs of the real texts, by rule', () => {
    const counts = new Map<string, number>();
    for (const { markup } of texts) {
      for (const { rule } of markup.repairs) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    expect(Object.fromEntries([...counts].sort())).toMatchSnapshot();
  });

  test('every repair of the real texts, as reviewed', async () => {
    const lines = texts.flatMap(({ name, markup }) =>
      markup.repairs.map(({ rule, before, after }) =>
        `${name}: ${rule}: ${before} → ${after}`.replaceAll('\u00A0', '␣'),
      ),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/real-repairs.txt');
  });
});

import { describe, expect, test } from 'vitest';
import { renderTextReport } from '../../src/archive/render-text-report.ts';
import { rules } from '../../src/text/rules.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

const archive = frozenArchive();
const report = renderTextReport(archive);

describe('the text report of the real archive', () => {
  test('lists every repair with its dump, lines, paper and change', () => {
    const repairs = [...archive.papers.values()].flatMap(({ title, abstract }) => [
      ...title.repairs,
      ...(abstract?.repairs ?? []),
    ]);
    expect(report.match(/^\S+\.txt:\d+–\d+ \S+ (?:title|abstract)$/gm)?.length).toBeGreaterThanOrEqual(
      repairs.length,
    );
    expect(report).toContain(`${String(repairs.length).padStart(5)}  in all`);
    expect(report).toMatch(
      /daily-papers-10-29\.txt:\d+–\d+ the-redshift-evolution\S+ title\n.*\[M_bullet-M_star → \$M_\\bullet\\text\{-\}M_\\star\$\]/,
    );
  });

  test('lists what is left, and is short enough to read', () => {
    expect(report).toMatch(/## still looks like TeX \(1\)\n.*zeroquant.*\n.*\\codestar/);
    expect(report.split('\n').length).toBeLessThan(600);
  });

  test('can be asked for some rules only', () => {
    const some = renderTextReport(archive, ['accent']);
    expect(some).toContain('Schr[\\"o → ö]dinger');
    expect(some).not.toContain('## tex-dashes');
    expect(rules.some(({ name }) => name === 'accent')).toBe(true);
  });
});

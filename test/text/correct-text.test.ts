import { describe, expect, test } from 'vitest';
import { correctText, type TextCorrection } from '../../src/text/correct-text.ts';
import { parseMarkup } from '../../src/text/markup.ts';

const correction = (replace: string, by: string): TextCorrection => ({
  paper: 'on-pi',
  field: 'abstract',
  replace,
  with: by,
  why: 'It is a symbol.',
  line: 7,
});

describe('corrections of a text', () => {
  test('replace what they name, are listed first, and keep the raw text', () => {
    const raw = 'a policy pi -- how pi relates';
    const corrected = correctText(raw, [
      correction('policy pi', 'policy $\\pi$'),
      correction('how pi', 'how $\\pi$'),
    ]);
    expect(corrected.diagnostics).toEqual([]);
    const markup = parseMarkup(raw, { corrected });
    expect(markup.raw).toBe(raw);
    expect(markup.plain).toBe('a policy π – how π relates');
    expect(markup.repairs.map(({ rule, before }) => [rule, before])).toEqual([
      ['correction', 'policy pi'],
      ['correction', 'how pi'],
      ['tex-dashes', ' -- '],
    ]);
  });

  test('have the line of their entry, if it is known', () => {
    const { line: _line, ...unplaced } = correction('tau', 'τ');
    expect(correctText('pi', [unplaced]).diagnostics[0]).not.toHaveProperty('line');
  });

  test('that fit nothing, or more than one place, are errors and change nothing', () => {
    const { text, diagnostics, repairs } = correctText('pi and pi', [
      correction('tau', 'τ'),
      correction('pi', 'π'),
      correction('', 'x'),
    ]);
    expect(text).toBe('pi and pi');
    expect(repairs).toEqual([]);
    expect(
      diagnostics.map(({ severity, rule, reason, file, line }) => ({ severity, rule, reason, file, line })),
    ).toEqual([
      {
        severity: 'error',
        rule: 'text-correction',
        reason: 'The text “tau” is not found in the abstract of on-pi.',
        file: 'content/corrections.yaml',
        line: 7,
      },
      {
        severity: 'error',
        rule: 'text-correction',
        reason: 'The text “pi” stands more than once in the abstract of on-pi.',
        file: 'content/corrections.yaml',
        line: 7,
      },
      {
        severity: 'error',
        rule: 'text-correction',
        reason: 'The text “” is not found in the abstract of on-pi.',
        file: 'content/corrections.yaml',
        line: 7,
      },
    ]);
  });

  test('an overlap counts as more than one place', () => {
    expect(correctText('aaa', [correction('aa', 'b')]).diagnostics).toHaveLength(1);
  });

  test('a text with and without corrections are two texts', () => {
    const raw = 'one text, two readings: pi';
    const corrected = correctText(raw, [correction('pi', 'π')]);
    expect(parseMarkup(raw, { corrected }).plain).toContain('π');
    expect(parseMarkup(raw).plain).toContain('pi');
  });
});

import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';
import { rules } from '../../src/text/rules.ts';

/** They set something off without changing it, so they list no repair. */
const UNLISTED = new Set(['links', 'bare-address', 'displayed-maths', 'dollars', 'unknown-command']);

describe('every restoration rule', () => {
  test('has a name of its own and a reason', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { name, reason } of rules) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(reason).toMatch(/^\S.{20,}\.$|^\S.{10,}backticks\.$/);
    }
  });

  for (const rule of rules) {
    test(`${rule.name} mends its damage`, () => {
      const markup = parseMarkup(rule.applies.raw);
      expect(markup.html).toBe(rule.applies.html);
      expect(rule.marks.some((mark) => rule.applies.raw.includes(mark))).toBe(true);
      if (!UNLISTED.has(rule.name)) expect(markup.repairs.map((repair) => repair.rule)).toContain(rule.name);
    });

    test(`${rule.name} leaves what only looks like it`, () => {
      const markup = parseMarkup(rule.mustNot.raw);
      expect(markup.html).toBe(rule.mustNot.html);
      expect(
        markup.repairs.filter((repair) => repair.rule === rule.name && rule.name !== 'code-span'),
      ).toEqual([]);
    });
  }
});

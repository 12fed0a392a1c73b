import { describe, expect, test } from 'vitest';
import { leadOf } from '../../src/text/lead.ts';
import { parseMarkup } from '../../src/text/markup.ts';

const lead = (raw: string, about: number) => leadOf(parseMarkup(raw), about);

describe('the lead of an abstract', () => {
  test('is its first whole sentences', () => {
    const raw = 'One sentence here. Another one follows. A third is too much for it.';
    expect(lead(raw, 40)).toEqual({
      html: 'One sentence here. Another one follows.',
      plain: 'One sentence here. Another one follows.',
      complete: false,
    });
    expect(lead(raw, 500).complete).toBe(true);
  });

  test('always has one sentence, even one longer than asked for', () => {
    expect(lead('A first sentence of fifty characters, or nearly so. Next.', 30).plain).toBe(
      'A first sentence of fifty characters, or nearly so.',
    );
  });

  test('does not end at an abbreviation, an initial or a decimal', () => {
    const raw =
      'We use models (e.g. GPT-4, i.e. The Big One) by J. Smith et al. In 2020 at 3.5 Hz vs. Others. Then more.';
    expect(lead(raw, 60).plain).toBe(
      'We use models (e.g. GPT-4, i.e. The Big One) by J. Smith et al. In 2020 at 3.5 Hz vs. Others.',
    );
  });

  test('ends after the closing quote or bracket', () => {
    expect(lead('He said “so.” Then (a bracket.) Then more and more words.', 10).plain).toBe('He said “so.”');
  });

  test('never cuts a formula, whatever stands in it', () => {
    const raw = 'Take $x \\text{ a. B. C. D}$ as given. Next.';
    const { html, plain } = lead(raw, 15);
    expect(plain).toBe('Take x a. B. C. D as given.');
    expect(html).toContain('</math> as given.');
  });

  test('cuts a sentence without end between words, and says so', () => {
    const { plain, html, complete } = lead('word '.repeat(200), 50);
    expect(plain).toBe(`${'word '.repeat(10).trim()}…`);
    expect(html).toBe(plain);
    expect(complete).toBe(false);
  });

  test('never cuts a character of two code units, nor a unit for one further back', () => {
    expect(lead(`${'x'.repeat(99)}😀${'x'.repeat(300)}`, 100).plain).toBe(`${'x'.repeat(99)}…`);
    expect(lead(`😀${'x'.repeat(300)}`, 100).plain).toBe(`😀${'x'.repeat(98)}…`);
  });

  test('of nothing is nothing', () => {
    expect(lead('', 100)).toEqual({ html: '', plain: '', complete: true });
  });
});

describe('the length of a lead', () => {
  /** Sentences of these lengths, the space behind each included. */
  const sentences = (...lengths: readonly number[]) =>
    lengths.map((length) => `A${'b'.repeat(length - 3)}. `).join('');
  const lengthOf = (raw: string, about: number) => lead(raw, about).plain.length;

  test('takes a sentence that goes at most 15 % over', () => {
    expect(lengthOf(sentences(60, 54, 60), 100)).toBe(113);
    expect(lengthOf(sentences(60, 56, 60), 100)).toBe(59);
  });

  test('ends once it is as long as asked', () => {
    expect(lengthOf(sentences(60, 40, 10, 60), 100)).toBe(99);
    expect(lengthOf(sentences(60, 39, 10, 60), 100)).toBe(108);
  });

  test('keeps a first sentence of twice the length, and cuts a longer one', () => {
    expect(lead(sentences(200, 60), 100)).toMatchObject({ plain: expect.stringMatching(/^Ab{197}\.$/) });
    const words = `${'word '.repeat(41).trim()}. Next.`;
    expect(lead(words, 100).plain).toBe(`${'word '.repeat(20).trim()}…`);
  });
});

import { describe, expect, test } from 'vitest';
import { toBibtexTitle } from '../../src/exports/citation/bibtex-title.ts';

const protect = (title: string, abstract = ''): string => toBibtexTitle(title, title, abstract);

describe('what a BibTeX title protects', () => {
  test.each([
    ['Is Sora a World Simulator?', 'Is {Sora} a World Simulator?'],
    ['Feynman–Kac Correctors in Diffusion', '{Feynman}–{Kac} Correctors in Diffusion'],
    ['Weisfeiler and Leman Go Loopy', '{Weisfeiler} and {Leman} Go Loopy'],
    ['Stochastic Taylor Derivative Estimator', 'Stochastic {Taylor} Derivative Estimator'],
    ['Tuning for the Q Programming Language', 'Tuning for the {Q} Programming Language'],
    ['A Study of GPT-4 and LLaMA', 'A Study of {GPT}-4 and {LLaMA}'],
    ['ZeroQuant(4+2): Redefining Strategy', '{ZeroQuant(4+2)}: Redefining Strategy'],
    ['A Frequency Probe (HFTP) in Use', 'A Frequency Probe ({HFTP}) in Use'],
  ])('names without an abstract: %s', (title, expected) => {
    expect(protect(title)).toBe(expected);
  });

  test.each([
    [
      "The Reversal Curse: LLMs trained on ``A is B'' fail to learn ``B is A''",
      "The Reversal Curse: {LLMs} trained on ``{A} is {B}'' fail to learn ``{B} is {A}''",
    ],
    ['Trials of Vitamin A', 'Trials of Vitamin {A}'],
    ['Getting From A to B', 'Getting From {A} to {B}'],
    ['Hepatitis A, B and C in Cities', 'Hepatitis {A}, {B} and {C} in Cities'],
    ['Online A/B Testing and Type-A Networks', 'Online {A}/{B} Testing and Type-{A} Networks'],
    ['Planning With A* in Mazes', 'Planning With {A}* in Mazes'],
    ['On Models: A Survey', 'On Models: A Survey'],
    ['On Models (A Survey)', 'On Models (A Survey)'],
    ["Reproducing ``A Survey of Models''", "Reproducing ``A Survey of Models''"],
    ['On Models—A Survey', 'On Models—A Survey'],
    ['Towards A Unified Model of A-B Effects', 'Towards A Unified Model of {A}-{B} Effects'],
  ])('the letter A, unless it may be an article: %s', (title, expected) => {
    expect(protect(title)).toBe(expected);
  });

  test('a name that the abstract writes with a capital within its sentences', () => {
    const abstract = 'We find that the Zanzibar measure is best. Here, Zanzibar wins.';
    expect(protect('The Zanzibar Measure of Good Things', abstract)).toBe(
      'The {Zanzibar} Measure of Good Things',
    );
  });

  test('no word that the abstract writes in lower case, in either case of the title', () => {
    const abstract = 'Evidence for the primordiality of colours of trans-Neptunian objects; colors differ.';
    expect(protect('Evidence for the Primordiality of Colors in Trans-Neptunian Objects', abstract)).toBe(
      'Evidence for the Primordiality of Colors in Trans-{Neptunian} Objects',
    );
    expect(protect('Evidence for the primordiality of Colors in trans-Neptunian objects', abstract)).toBe(
      'Evidence for the primordiality of Colors in trans-{Neptunian} objects',
    );
  });

  test('no word of a name that an abbreviation spells out', () => {
    const abstract = 'We propose Deep Amber Networks (DAN).';
    expect(protect('Deep Amber Networks for Everything', abstract)).toBe(
      'Deep Amber Networks for Everything',
    );
  });
});

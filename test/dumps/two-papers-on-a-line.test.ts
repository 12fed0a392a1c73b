/** Two papers on one line, of which one has a DOI and the other an arXiv id; and one paper with both. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'capture.md');
const arxiv = 'https://arxiv.org/abs/2610.01002';
const doi = 'https://doi.org/10.1000/wax.1';
const openreview = 'https://openreview.net/forum?id=AbCdEf1234';
const shown = (line: string) => {
  const { entries, diagnostics } = read(line, '- Other Bees for All https://arxiv.org/abs/2610.01009');
  return {
    papers: entries.slice(0, -1).map((one) => [one.title, one.arxiv ?? one.doi ?? one.openreview]),
    both: entries.filter((one) => one.arxiv !== undefined && (one.doi ?? one.openreview) !== undefined)
      .length,
    rules: diagnostics.map(({ rule }) => rule),
  };
};

describe('two links with titles', () => {
  it.each([
    `- [Stings](${arxiv}), [Drones](${doi})`,
    `- [Stings](${arxiv}) vs. [Drones](${doi})`,
    `[Stings](${arxiv}) and [Drones](${openreview}) are long.`,
    `We liked [Stings](${arxiv}) and [Drones](${doi}).`,
  ])('are two papers: %s', (line) => {
    expect(shown(line)).toEqual({
      papers: [
        ['Stings', '2610.01002'],
        ['Drones', line.includes(doi) ? '10.1000/wax.1' : 'AbCdEf1234'],
      ],
      both: 0,
      rules: [],
    });
  });

  it.each([
    [`- "Wax" ${doi} and "Combs" ${arxiv}`, ['Wax', '10.1000/wax.1']],
    [`${doi} und ${arxiv}`, [undefined, '10.1000/wax.1']],
    [`${arxiv} and ${openreview}`, [undefined, '2610.01002']],
  ])('are the first, with a warning, where the second may have no title: %s', (line, paper) => {
    expect(shown(line)).toEqual({ papers: [paper], both: 0, rules: ['several-papers'] });
  });
});

describe('one paper with two addresses', () => {
  it.each([
    [`- [Stings in Summer](${arxiv}) ([PNAS](${doi}))`, 'Stings in Summer'],
    [`- [Stings in Summer](${arxiv}), [Nature Bees](${doi})`, 'Stings in Summer'],
    [`- [Stings in Summer](${arxiv}), [Published Version](${doi})`, 'Stings in Summer'],
    [`- [Stings in Summer](${arxiv}) [ICLR 2026](${openreview})`, 'Stings in Summer'],
    [`- Stings in Summer: ${doi} / preprint ${arxiv}`, 'Stings in Summer'],
    [`- Stings in Summer ${doi} and ${arxiv}`, 'Stings in Summer'],
    [`- Bees in Towns (${arxiv}), published as ${doi}`, 'Bees in Towns'],
    [`- [Stings in Summer](${arxiv}) [doi](${doi})`, 'Stings in Summer'],
    [`- [Stings in Summer](${arxiv}) ([Bioinformatics](${doi}))`, 'Stings in Summer'],
    [`- [Stings in Summer](${arxiv}), [Neuron](${doi})`, 'Stings in Summer'],
    [`- [Stings](${arxiv}), [Entropy](${doi})`, 'Stings'],
    [`- [Stings in Summer](${arxiv}), [Phys. Rev. B](${doi})`, 'Stings in Summer'],
    [`- [Stings in Summer](${arxiv}) ([Physica D](${doi}))`, 'Stings in Summer'],
    [`- [Stings in Summer](${arxiv}) [Astronomy & Astrophysics](${doi})`, 'Stings in Summer'],
    [`- [Stings in Summer](${arxiv}), [Pattern Recognition](${doi})`, 'Stings in Summer'],
    [`- [Stings](${openreview}) [Alphaxiv](${arxiv})`, 'Stings'],
  ])('has both: %s', (line, title) => {
    expect(shown(line)).toEqual({ papers: [[title, '2610.01002']], both: 1, rules: [] });
  });
});

it.each([
  `- [Stings](${arxiv}) ([Follow-up Work](${arxiv}9))`,
  `- [Stings in Summer](${arxiv}) [Original](${arxiv}9)`,
  `- [Stings in Summer](${arxiv}), see also [Related Work](${arxiv}9)`,
  `- [Stings](${arxiv}), [Extended Edition](${arxiv}9)`,
  `- [Stings](${arxiv}) | [Part II](${arxiv}9)`,
  `- [Stings](${arxiv}) ([Long Form](${arxiv}9))`,
  `- [Stings](${arxiv}) [Technical Details](${arxiv}9)`,
])('a link that calls another work something else is no title: %s', (line) => {
  const { papers, rules } = shown(line.replaceAll(`${arxiv}9`, 'https://arxiv.org/abs/2510.01002'));
  expect(papers.map(([, id]) => id)).toEqual(['2610.01002']);
  expect(rules).toEqual(['several-papers']);
});

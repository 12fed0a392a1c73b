/** Points with points below them: parts of one paper, remarks on it, or papers of a topic. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const u = 'https://arxiv.org/abs/2609.1000';

describe('a title above its names and links', () => {
  const list = [
    '- **Linear Time for Bees** (ICML 2026)',
    '  - Ann Bee, Cid Dee',
    `  - [[Paper]](${u}1) [[Code]](https://github.com/b/bees)`,
    '- [Bigger Bees](https://bees.example)',
    '  - Cid Dee',
    `  - [[Paper]](${u}2)`,
    '  - we should try this on our own hives',
  ];

  it('is one paper', () => {
    const { entries, diagnostics } = read('# Bees', '', ...list);
    expect(entries).toMatchObject([
      {
        title: 'Linear Time for Bees',
        arxiv: '2609.10001',
        authors: ['Ann Bee', 'Cid Dee'],
        lines: { first: 3, last: 5 },
      },
      {
        title: 'Bigger Bees',
        arxiv: '2609.10002',
        authors: ['Cid Dee'],
        note: 'we should try this on our own hives',
      },
    ]);
    expect(entries[0]?.resources).toEqual([{ kind: 'code', url: 'https://github.com/b/bees' }]);
    expect(diagnostics).toEqual([]);
  });

  it('is one below a topic too', () => {
    const { entries } = read('- Hives', ...list.map((line) => `  ${line}`));
    expect(entries.map(({ title, authors }) => [title, authors?.length])).toEqual([
      ['Linear Time for Bees', 2],
      ['Bigger Bees', 1],
    ]);
  });

  it('is none where links are papers of a topic', () => {
    const { entries } = read(
      '- Surveys',
      `  - ${u}1`,
      '- Hives',
      `  - ${u}2`,
      `  - ${u}3`,
      '- Swarms',
      `  - ${u}4`,
    );
    expect(entries.map(({ title }) => title)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('another paper in a remark below one', () => {
  it('is left out with a warning', () => {
    const { entries, diagnostics } = read(
      `1. [Linear Time for Bees](${u}1)`,
      `   - TL;DR: bees are idle for most of the day, unlike what [this earlier paper](${u}9) claims.`,
      `2. [Bigger Bees](${u}2)`,
    );
    expect(entries).toMatchObject([
      {
        arxiv: '2609.10001',
        note: 'TL;DR: bees are idle for most of the day, unlike what this earlier paper claims.',
      },
      { arxiv: '2609.10002' },
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['several-papers']);
  });

  it('is a paper behind a colon, and as a point of its own', () => {
    const { entries } = read(
      `- [Linear Time for Bees](${u}1)`,
      `  - a follow-up that improves on it: [Smaller Hives, Bigger Swarms](${u}2)`,
      `  - [Louder Bees](${u}3)`,
    );
    expect(entries.map(({ arxiv }) => arxiv)).toEqual(['2609.10001', '2609.10002', '2609.10003']);
  });
});

describe('answers with points of labels', () => {
  const paper = (n: number, title: string) => [
    `### ${n}. **${title}** (2026)`,
    '- **Authors:** Ann Bee, Cid Dee',
    '- **Key contribution:** It counts bees, and then counts them again.',
    `- **Link:** [arXiv:2609.1000${n}](${u}${n})`,
    '',
  ];
  const answer = [...paper(1, 'Linear Time for Bees'), ...paper(2, 'Bigger Bees')];

  it('have sentences behind labels that nobody knows as notes', () => {
    expect(read('Here are two papers:', '', ...answer).entries).toMatchObject([
      {
        title: 'Linear Time for Bees',
        authors: ['Ann Bee', 'Cid Dee'],
        arxiv: '2609.10001',
        note: 'It counts bees, and then counts them again.',
      },
      { title: 'Bigger Bees', arxiv: '2609.10002' },
    ]);
  });

  it('have what stands below a rule for themselves', () => {
    const { entries, diagnostics } = read(...answer, '---', '**Note:** Please verify these papers.');
    expect(entries[1]?.note).toBe('It counts bees, and then counts them again.');
    expect(diagnostics.map(({ line, rule }) => [line, rule])).toEqual([[12, 'unread-line']]);
  });
});

describe('points with labels below a title', () => {
  it('may be nothing but its address, of whatever length the title is', () => {
    const titles = ['Linear Time for Bees', 'Bigger Bees', 'Drones'];
    const { entries, diagnostics } = read(
      ...titles.flatMap((title, at) => [`- ${title}`, `  - Link: ${u}${at}`]),
    );
    expect(entries.map(({ title }) => title)).toEqual(titles);
    expect(diagnostics).toEqual([]);
  });

  it('may have authors below the address', () => {
    const { entries } = read(
      ...['- Linear Time for Bees', `  - ${u}1`, '  - Authors: Ann Bee, Cid Dee'],
      ...['- Queens of the Field', `  - ${u}2`, '  - Authors: Eve Foe'],
    );
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Linear Time for Bees', ['Ann Bee', 'Cid Dee']],
      ['Queens of the Field', ['Eve Foe']],
    ]);
  });

  it('may link to other works, which are none of the list', () => {
    const { entries, diagnostics } = read(
      ...['- Linear Time for Bees', `  - Link: ${u}1`, `  - See also: [Hive Minds at Night](${u}9)`],
      ...['- Queens of the Field', `  - Link: ${u}2`, '  - Authors: Ann Bee'],
    );
    expect(entries.map(({ title, arxiv, authors }) => [title, arxiv, authors])).toEqual([
      ['Linear Time for Bees', '2609.10001', undefined],
      ['Queens of the Field', '2609.10002', ['Ann Bee']],
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['several-papers']);
  });
});

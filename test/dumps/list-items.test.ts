/** A line of a reading list: where its title begins and ends, and which words are a note. */
import { describe, expect, it } from 'vitest';
import { parseListItem } from '../../src/dumps/items/list-item.ts';
import { toNote } from '../../src/dumps/items/to-note.ts';

const u = 'https://arxiv.org/abs/2609.10001';

describe('the title of a line', () => {
  it.each([
    // Marks in front of it.
    `- [Linear Time](${u})`,
    `* [x] [Linear Time](${u})`,
    `* [ ] Linear Time ${u}`,
    `1. Linear Time ${u}`,
    `12) Linear Time ${u}`,
    `12/ Linear Time ${u}`,
    `(12) 2. Linear Time ${u}`,
    `> - TODO Linear Time ${u}`,
    `[9:12 AM] Ann: Linear Time ${u}`,
    `[09:12:44] Cid B.: Linear Time ${u}`,
    `• DONE Linear Time ${u}`,
    `- LATER 3) Linear Time ${u}`,
    `Paper page - Linear Time ${u}`,
    `(ICLR 2026) Linear Time ${u}`,
    `(NeurIPS '25) Linear Time ${u}`,
    `(2024) Linear Time ${u}`,
    `(2024/10) Linear Time ${u}`,
    `(2024.1) Linear Time ${u}`,
    `2024. Linear Time ${u}`,
    `2024-10-29 Linear Time ${u}`,
    `[2024-10-29]: Linear Time ${u}`,
    `29.10.2024, Linear Time ${u}`,
    `2024 - Linear Time ${u}`,
    `${u} - Linear Time`,
    `${u}: Linear Time`,
    // Links around it, and links that name their target only.
    `[[Linear Time]] ${u}`,
    `[[Linear Time]](${u})`,
    `[Linear Time]( <${u}> )`,
    `[Linear Time](${u} "A hint")`,
    `![Linear Time](${u})`,
    `[](${u}) Linear Time`,
    `[pdf](${u}) Linear Time`,
    `[[pdf]](${u}) Linear Time`,
    `[read more](${u}) Linear Time`,
    `Linear Time [Hugging Face](${u})`,
    `[Project](https://p.example) Linear Time ${u}`,
    `**Linear Time** [Read the paper →](${u})`,
    `Linear Time [View full paper »](${u})`,
    `Linear Time [Zum Artikel](${u})`,
    // Badges, whose pictures are links.
    `**Linear Time** [![arXiv](https://img.example/badge/arXiv-2609.10001-red.svg)](${u})`,
    `- Linear Time [![Star](https://img.example/a/b.svg?style=social)](https://github.com/a/b) [![](https://img.example/x)](${u})`,
    `[![Time](https://img.example/t.png) Linear Time](${u})`,
    `[The Project](https://p.example) [Linear Time](${u})`,
    `[Linear Time](https://p.example) ${u}`,
    // Emphasis and quotes.
    `**Linear Time** ${u}`,
    `__Linear Time__ — ${u}`,
    `by Ann: **Linear Time** with **code** ${u}`,
    `**[pdf](${u})** Linear Time`,
    `*Linear Time* ${u}`,
    `_Linear Time_ ${u}`,
    `\`Linear Time\` ${u}`,
    `"Linear Time" ${u}`,
    `““Linear Time”” ${u}`,
    `'Linear Time' ${u}`,
    `1. **2. Linear Time** ${u}`,
    // What follows it.
    `Linear Time # comment ${u}`,
    `Linear Time  #  comment ${u}`,
    `Linear Time : comment ${u}`,
    `Linear Time  :  comment ${u}`,
    `Linear Time -- Ann Bee ${u}`,
    `Linear Time  —  Ann Bee ${u}`,
    `Linear Time | Ann Bee ${u}`,
    `Linear Time\tAnn Bee ${u}`,
    `Linear Time   Ann Bee ${u}`,
    `Linear Time - ${u}`,
    `Linear Time, ${u}`,
    `Linear Time:  ${u}`,
    `Linear Time ([pdf](${u}))`,
    `Linear Time (arXiv:2609.10001v3 [stat.ML])`,
    `Linear Time ([pdf](${u}), [project](https://p.example))`,
    `Linear Time ([pdf](${u}); [code](https://github.com/a/b) and [slides](https://p.example))`,
    `Linear Time [[arXiv](${u}) | [code](https://p.example) / [poster](https://p.example/2)]`,
    `[[2609.10001] Linear Time](${u})`,
    `[Linear Time | OpenReview](${u})`,
    `[Linear Time - PubMed](${u})`,
    `[Linear Time | Nature Machine Intelligence](${u})`,
    `「Linear Time」 ${u}`,
    `『Linear Time』${u}`,
    `*Linear Time* ([arXiv](${u}) · [project](https://p.example))`,
    `_Linear Time_ [[arXiv](${u})]`,
    `Linear Time [arxiv : 2609.10001]`,
    `Linear Time arXiv : 2609.10001v12 [cs.LG] link:`,
    `Linear Time, 2609.10001`,
    `Linear Time arxiv.org/abs/2609.10001`,
    `Linear Time export.arxiv.org/abs/2609.10001 pdf:`,
    `Linear Time 10.48550/arXiv.2609.10001`,
    `Linear Time doi : 10.48550/arXiv.2609.10001 .`,
  ])('%s', (text) => {
    expect(parseListItem(text)).toMatchObject({ title: 'Linear Time', arxiv: '2609.10001' });
  });

  it.each<[string, string | undefined]>([
    // Quotation marks of a title's first words.
    [`"I just want to feel safe": A diary study ${u}`, '"I just want to feel safe": A diary study'],
    [`“Bees”: a history of ages ${u}`, '“Bees”: a history of ages'],
    [`“Bees”: a history of ages. ${u}`, '“Bees”: a history of ages'],
    [`“Linear Time for Bees”: A must read ${u}`, 'Linear Time for Bees'],
    [`“Linear time for all bees”: A great read for all ${u}`, 'Linear time for all bees'],
    [`“Linear Time for Bees”: a diary study ${u}`, 'Linear Time for Bees'],
    [`1234. Linear Time ${u}`, '1234. Linear Time'],
    [`[X]Linear Time ${u}`, '[X]Linear Time'],
    [`(Linear) Time ${u}`, '(Linear) Time'],
    [`Linear: Time ${u}`, 'Linear: Time'],
    [`Linear-Time|Ann ${u}`, 'Linear-Time|Ann'],
    [`[Linear Time [Extended]](${u})`, 'Linear Time [Extended]'],
    [`[[Re] Linear Time](${u})`, '[Re] Linear Time'],
    [`[The Project](https://p.example) Linear Time ${u}`, 'The Project'],
    [`**12** Linear Time ${u}`, '12 Linear Time'],
    [`By Ann Bee, «Linear Time Without Tears», 2026 ${u}`, 'Linear Time Without Tears'],
    [`Ann Bee: “Linear Time Without Tears.” ${u}`, 'Linear Time Without Tears'],
    [`A "Linear" Time ${u}`, 'A "Linear" Time'],
    [`"Linear" Time ${u}`, '"Linear" Time'],
    [`["Linear Time": A Theory](${u})`, '"Linear Time": A Theory'],
    [`“Do Bees Dance?”: Theories of Swarms ${u}`, '“Do Bees Dance?”: Theories of Swarms'],
    [`- "Do Bees Dance" and Other Lies, Ann Bee ${u}`, '"Do Bees Dance" and Other Lies'],
    [`**"Do Bees Dance?": Theories of Swarms** ${u}`, '"Do Bees Dance?": Theories of Swarms'],
    [`"Do Bees Dance?": Ann Bee, Cid Dee ${u}`, 'Do Bees Dance?'],
    [`"Do Bees Dance?": Transactions of Bees 2026 ${u}`, 'Do Bees Dance?'],
    [`"Do Bees Dance?": A paper that I like ${u}`, 'Do Bees Dance?'],
    [`"Do Bees Dance?" is great ${u}`, 'Do Bees Dance?'],
    [`"Do Bees Dance?" with Ann Bee and Cid Dee ${u}`, 'Do Bees Dance?'],
    // Behind a question or an exclamation in quotation marks, titles go on without a colon.
    [
      `"Why Should I Dance?" Explaining the Steps of Any Bee ${u}`,
      '"Why Should I Dance?" Explaining the Steps of Any Bee',
    ],
    [`“Are Bees Happy?” A Survey ${u}`, '“Are Bees Happy?” A Survey'],
    [`“Do bees dance?” The trials of hives ${u}`, '“Do bees dance?” The trials of hives'],
    [`- "Do Bees Dance!" Hives as Choirs, Ann Bee ${u}`, '"Do Bees Dance!" Hives as Choirs'],
    [`Ann Bee, Cid Dee. "Who Feeds Bees?" Feeding in Towns. ${u}`, '"Who Feeds Bees?" Feeding in Towns'],
    [`Bee, A. (2026). “Do bees dance?” The trials of hives. ${u}`, '“Do bees dance?” The trials of hives'],
    [`"Do Bees Dance?" Ann Bee, Cid Dee. ${u}`, 'Do Bees Dance?'],
    [`"Do Bees Dance?" ICML 2026 Oral ${u}`, 'Do Bees Dance?'],
    [`"Do Bees Dance?" Journal of Wasps ${u}`, 'Do Bees Dance?'],
    [`"Do Bees Dance?" Great paper on hives ${u}`, 'Do Bees Dance?'],
    [`"Do Bees Dance?" A must read! ${u}`, 'Do Bees Dance?'],
    [`深度学习的推理能力 ${u}`, '深度学习的推理能力'],
    [`*Linear Time Again* ([arXiv](${u})). A remark.`, 'Linear Time Again'],
    [`*Linear Time Again*, Ann Bee ([arXiv](${u}))`, 'Linear Time Again'],
    [`*Apis mellifera*: a model ([arXiv](${u}), [project](https://p.example))`, '*Apis mellifera*: a model'],
    [`*Apis mellifera* L. in Time ([arXiv](${u}))`, '*Apis mellifera* L. in Time'],
    [`Learning f(·) and g(x, y) ([arXiv](${u}))`, 'Learning f(·) and g(x, y)'],
    [`[Linear Time - Nature](${u})`, 'Linear Time - Nature'],
    [`[Time | Bees](${u})`, 'Time | Bees'],
    [`[must read](${u})`, 'must read'],
    [`must ${u}`, 'must'],
    [`Bee et al. Linear Time ${u}`, undefined],
    [`Linear Time from 2D to 3D. ${u}`, 'Linear Time from 2D to 3D'],
    [`Linear Time in GPT-4. ${u}`, 'Linear Time in GPT-4'],
    [`Linear Time on Bees 2.0. ${u}`, 'Linear Time on Bees 2.0'],
    [`Linear Time in NLP. ${u}`, 'Linear Time in NLP'],
    [`Linear Time in the U.S. ${u}`, 'Linear Time in the U.S.'],
    [`Linear Time of a Ph.D. ${u}`, 'Linear Time of a Ph.D.'],
    [`Linear Time by Ann B. ${u}`, 'Linear Time by Ann B.'],
    [`Graph RAG: From Local to Global ${u}`, 'Graph RAG: From Local to Global'],
    [`Deep RL: A Survey ${u}`, 'Deep RL: A Survey'],
    [`MIND THE GAP: LINEAR TIME ${u}`, 'MIND THE GAP: LINEAR TIME'],
    [`Safe RL, Fair ML: Two Goals ${u}`, 'Safe RL, Fair ML: Two Goals'],
    [`Agentic AI and Multimodal LLM: A Survey ${u}`, 'Agentic AI and Multimodal LLM: A Survey'],
    [`Bee ML. Linear Time. ${u}`, 'Linear Time'],
    [`Bee ML, Dee CE: Linear Time. ${u}`, 'Linear Time'],
    [`Bee, A. I.: Linear Time ${u}`, 'Linear Time'],
    [`Bee (2026). Linear Time. ${u}`, 'Linear Time'],
    [`Bee (1998b) Linear Time ${u}`, undefined],
    [`Linear Time. arXiv preprint ${u}`, undefined],
    [`Bee A, Dee CE. Linear time. Nature. 2026;62(1):1-20. ${u}`, 'Linear time'],
    [`Bee A. Linear time. ${u}`, 'Linear time'],
    [`Bee, A., & Dee, C. Linear time. ${u}`, 'Linear time'],
    [`A. Bee, C. E. Dee. Linear Time. ${u}`, 'Linear Time'],
    [`A. Bee. Linear Time. ${u}`, 'Linear Time'],
    [`Linear Time. J. Noise 12 (3): 4-5 ${u}`, undefined],
    [`Linear Time, in Proc. ICML ${u}`, undefined],
    [`Linear Time, pp. 4-5 ${u}`, undefined],
    [`GPT-4 Technical Report ${u}`, 'GPT-4 Technical Report'],
    [`Vitamin D, Calcium and Time ${u}`, 'Vitamin D, Calcium and Time'],
    [`A. I. for All ${u}`, 'A. I. for All'],
    [`[cite as](${u})`, undefined],
    [`[pdf](${u}) [bib](${u}.bib)`, undefined],
    [`[View PDF](${u}) [HTML (experimental)](${u}v1)`, undefined],
    [`2024-10-29 10:00 GET ${u}`, '2024-10-29 10:00 GET'],
    [`a1 ${u}`, undefined],
    [`<${u}>`, undefined],
    [`link: ${u}`, undefined],
    [`see ${u}`, undefined],
    ['2609.10001v2', undefined],
  ])('%s: %s', (text, title) => {
    expect(parseListItem(text)).toMatchObject({ title, arxiv: '2609.10001' });
  });

  it('is not looked for behind 4,000 characters', () => {
    const behind = (count: number) => parseListItem(`${'1'.repeat(count)} [Linear Time](${u})`).title;
    expect(behind(3900)).toBe('Linear Time');
    expect(behind(4000)).toBeUndefined();
  });
});

describe('the identifiers and links of a line', () => {
  it.each<[string, object]>([
    ['Linear Time, hep-th/9901001v2', { arxiv: 'hep-th/9901001', title: 'Linear Time' }],
    ['Linear Time math.GT/0309136', { arxiv: 'math.GT/0309136', title: 'Linear Time' }],
    ['10.1145/3292500 Linear Time', { doi: '10.1145/3292500', title: 'Linear Time' }],
    [
      'https://openreview.net/forum?id=abcdef12 Linear Time',
      { openreview: 'abcdef12', title: 'Linear Time' },
    ],
    [
      '[A b](https://a.example/b). <https://c.example/d>;',
      { otherLinks: ['https://a.example/b', 'https://c.example/d'] },
    ],
    [
      `[Linear Time](${u}) ([code](https://github.com/a/b), [data](https://x.example))`,
      { otherLinks: ['https://github.com/a/b', 'https://x.example'] },
    ],
    [
      `${u} https://arxiv.org/abs/2609.10002 ${u}`,
      { arxiv: '2609.10001', others: ['arXiv:2609.10002'], otherLinks: [] },
    ],
    [`10.1145/3292500 and ${u}`, { arxiv: '2609.10001', doi: '10.1145/3292500', others: [] }],
    [`2609.10002 ${u}`, { arxiv: '2609.10001', others: ['arXiv:2609.10002'] }],
    [
      '2609.10001, arXiv:2609.10002v3 (2609.10003).',
      { arxiv: '2609.10001', others: ['arXiv:2609.10002', 'arXiv:2609.10003'] },
    ],
    ['10.1145/1.2, https://doi.org/10.1145/1.3', { doi: '10.1145/1.3', others: ['doi:10.1145/1.2'] }],
    // Brackets and signs of a DOI's own.
    ['Linear Time. doi:10.1016/S0140-6736(26)01234-5', { title: 'Linear Time', others: [] }],
    [
      'Linear Time (doi: 10.1016/S0140-6736(26)01234-5)',
      { title: 'Linear Time', doi: '10.1016/s0140-6736(26)01234-5', others: [] },
    ],
    [
      '10.1016/S0140-6736(26)01234-5 and 10.1016/S0140-6736(26)01234-6',
      { doi: '10.1016/s0140-6736(26)01234-5', others: ['doi:10.1016/s0140-6736(26)01234-6'] },
    ],
    ['10.1000/x1 10.1000/x12', { doi: '10.1000/x1', others: ['doi:10.1000/x12'] }],
    [
      'Linear Time (https://doi.org/10.1061/(ASCE)0733-9399(1999)125:11(1251))',
      { title: 'Linear Time', doi: '10.1061/(asce)0733-9399(1999)125:11(1251)', others: [] },
    ],
    ['https://doi.org/10.1000/x1?utm_source=a https://doi.org/10.1000/x1#b', { others: [] }],
    [
      'Linear Time https://urldefense.com/v3/__https://arxiv.org/abs/2609.10001__;!!abc!x$ code: https://github.com/a/b',
      { title: 'Linear Time', arxiv: '2609.10001', otherLinks: ['https://github.com/a/b'] },
    ],
    [
      'https://openreview.net/forum?id=abcdef12 https://openreview.net/pdf?id=abcdef13',
      { openreview: 'abcdef12', others: ['OpenReview abcdef13'] },
    ],
    [`arXiv:2609.10001v2 10.48550/arXiv.2609.10001 ${u}`, { arxiv: '2609.10001', others: [] }],
  ])('%s', (text, expected) => {
    expect(parseListItem(text)).toMatchObject(expected);
  });
});

describe('the note of a line', () => {
  it.each<[string, string | undefined]>([
    [`[Linear Time](${u}) read it for the proofs`, 'read it for the proofs'],
    [`[Linear Time](${u}): read it for the proofs.`, 'read it for the proofs.'],
    [`read it for the proofs: [Linear Time](${u})`, 'read it for the proofs'],
    [`[Linear Time](${u}) Ann Bee, ICLR 2026`, undefined],
    [
      `[Linear Time](${u}) ([code](https://github.com/a/b), [data](https://x.example)) - we like it`,
      'we like it',
    ],
    [`**[Linear Time](${u})** by **all** of us`, 'by all of us'],
    [`**Linear Time** and more words ${u}`, 'and more words'],
    [`must read for all ${u}`, 'must read for all'],
    [`it's good (really), they say! ${u}`, "it's good (really), they say!"],
    [`[Linear Time](${u}) and [Other](https://arxiv.org/abs/2609.10002) are on the same data`, undefined],
    [`must read ${u} and https://arxiv.org/abs/2609.10002`, undefined],
    // References of IEEE's.
    [`I. Bee et al., “Linear Time for Bees,” Nature, vol. 640, no. 8001, Art. no. 12, doi: ${u}`, undefined],
    [`M.-J. O’Bee et al., “Linear Time for Bees,” arXiv preprint ${u}, 2026.`, undefined],
    [`A. Bee and C. Dee, “Linear Time for Bees,” Nov. 09, 2026, arXiv: arXiv:2609.10001.`, undefined],
    [`A. Bee, “Linear Time for Bees,” 2026. Accessed: Nov. 14, 2026. [Online]. Available: ${u}`, undefined],
    [`“Linear Time for Bees” has its code available: on request ${u}`, 'has its code available: on request'],
  ])('%s', (text, note) => {
    expect(parseListItem(text).note).toBe(note);
  });

  it.each<[string, string | undefined]>([
    ['counts well', 'counts well'],
    ['  counts   well \t here  ', 'counts well here'],
    ['– (and) counts well (; ,|:) [ ] here', 'counts well here'],
    ['“counts” well – ', '“counts” well'],
    ['(counts well)', '(counts well)'],
    ['Counts well', 'Counts well'],
    ['12 counts Well', '12 counts Well'],
    ['counts Well Here', undefined],
    ['Ann Bee counts', undefined],
    ['counts', undefined],
    ['Bee et al count features well here', undefined],
    [
      `${'we count. '.repeat(2)}Bee et al count features well`,
      'we count. we count. Bee et al count features well',
    ],
    ['in Proc. ICML, pp. 1-20, with code', undefined],
    ['arXiv preprint , 2026', undefined],
    ['一篇很好', '一篇很好'],
    ['一篇很', undefined],
    ['12 34', undefined],
    [`${'so '.repeat(666)}it`, `${'so '.repeat(666)}it`],
    [`${'so '.repeat(667)}it`, undefined],
  ])('“%s”', (text, note) => {
    expect(toNote(text)).toBe(note);
  });
});

describe('links to other papers on a line', () => {
  const other = 'https://arxiv.org/abs/2609.10002';

  it.each([
    [`[[arXiv](${u})] [[related](${other})]`, undefined],
    [`[pdf](${u}) [LoudNet](${other})`, undefined],
    [`**Linear Time** [pdf](${u}) [survey](${other})`, 'Linear Time'],
    [`[Linear Time](${u}), better than [LoudNet](${other})`, 'Linear Time'],
  ])('give it no title: %s', (text, title) => {
    expect(parseListItem(text)).toMatchObject({ arxiv: '2609.10001', title, others: ['arXiv:2609.10002'] });
  });
});

/** LaTeX's lists of references. */
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const list = (items: string): string =>
  `\\begin{thebibliography}{10}\n\\providecommand{\\url}[1]{\\texttt{#1}}\n\n${items}\n\n\\end{thebibliography}\n`;

const preprint = {
  title: 'Mixture cadenza online: A study of {LLMs}',
  authors: ['Ann Bee', 'Cid van Dee'],
  authorCount: 2,
  arxiv: '2401.01234',
  firstMonth: '2024',
  venue: undefined,
};
const initials = { ...preprint, authors: ['A. Bee', 'C. van Dee'] };

it.each([
  [
    'plain',
    '\\bibitem{bee}\nAnn Bee and Cid van~Dee.\n\\newblock Mixture cadenza online: {A} study of {LLMs}.\n\\newblock {\\em arXiv preprint arXiv:2401.01234}, 2024.',
    preprint,
  ],
  [
    'plainnat',
    '\\bibitem[Bee and {van Dee}(2024)]{bee}\nA.~Bee and C.~{van Dee}.\n\\newblock Mixture cadenza online: {A} study of {LLMs}.\n\\newblock \\emph{arXiv preprint arXiv:2401.01234}, 2024.',
    initials,
  ],
  [
    'plainnat, a label of two lines',
    '\\bibitem[{Bee et~al.(2024)Bee, Dee, and\n  Foe}]{bee}\nA.~Bee and C.~van Dee.\n\\newblock Mixture cadenza online: {A} study of {LLMs}.\n\\newblock \\emph{CoRR}, abs/2401.01234, 2024.',
    { ...initials },
  ],
  [
    'apalike',
    '\\bibitem[Bee and van Dee, 2024]{bee}\nBee, A. and van Dee, C. (2024).\n\\newblock Mixture cadenza online: {A} study of {LLMs}.\n\\newblock {\\em arXiv preprint arXiv:2401.01234}.',
    initials,
  ],
  [
    'IEEEtran',
    "\\bibitem{bee}\n\\BIBentryALTinterwordspacing\nA.~Bee and C.~van Dee, ``Mixture cadenza online: {A} study of {LLMs},'' \\emph{arXiv preprint\n  arXiv:2401.01234}, 2024.",
    initials,
  ],
  [
    'ACM',
    '\\bibitem[Bee and van Dee(2024)]%\n        {bee}\n\\bibfield{author}{\\bibinfo{person}{Ann Bee} {and} \\bibinfo{person}{Cid van Dee}.} \\bibinfo{year}{2024}\\natexlab{}.\n\\newblock \\showarticletitle{Mixture cadenza online: A study of {LLMs}}.\n\\newblock \\bibinfo{journal}{\\emph{arXiv preprint arXiv:2401.01234}} (\\bibinfo{year}{2024}).',
    preprint,
  ],
  [
    "Springer's",
    '\\bibitem{bee}\nBee, A., van Dee, C.: Mixture cadenza online: A study of {LLMs}. arXiv preprint arXiv:2401.01234 (2024)',
    initials,
  ],
  [
    'by hand, emphasised',
    '\\bibitem{bee} Ann Bee and Cid van Dee, \\emph{Mixture cadenza online: A study of {LLMs}}, arXiv:2401.01234 (2024).',
    preprint,
  ],
])('reads the style %s', (_style, item, expected) => {
  const { format, entries, doubts } = read(list(item));
  expect(format).toBe('bibitem-list');
  const [entry] = entries;
  const title = entry?.title?.replace(/\{LLMs\}|LLMs/, '{LLMs}');
  expect({ ...entry, title }).toMatchObject(expected);
  expect(doubts).toEqual([]);
});

const item = (names: string, title: string, rest: string): string =>
  `\\bibitem{x}\n${names}\n\\newblock ${title}\n\\newblock ${rest}`;

it.each([
  [
    item(
      'Eve Foe, Gil Hao, and Ida J{\\"o}nes.',
      'Are transformers 3 times faster?',
      'In {\\em Advances in Neural Information Processing Systems},\n  volume~36, pages 1950--1980, 2023.',
    ),
    {
      title: 'Are transformers 3 times faster?',
      authors: ['Eve Foe', 'Gil Hao', 'Ida Jönes'],
      venue: 'Advances in Neural Information Processing Systems',
      firstMonth: '2023',
    },
  ],
  [
    item(
      'Eve Foe, Gil Hao, et~al.',
      'Deep rivers.',
      '{\\em Journal of Bees}, 23(1):1--40, 2022.\n\\newblock \\href {https://doi.org/10.1234/jb.5} {\\path{doi:10.1234/jb.5}}.',
    ),
    {
      title: 'Deep rivers',
      authors: ['Eve Foe', 'Gil Hao'],
      authorCount: undefined,
      doi: '10.1234/jb.5',
      venue: 'Journal of Bees',
    },
  ],
  [
    item('OpenAI.', '{GPT}-4 technical report.', '{\\em arXiv preprint arXiv:2303.08774}, 2023.'),
    { title: 'GPT-4 technical report', authors: ['OpenAI'], arxiv: '2303.08774', firstMonth: '2023' },
  ],
  [
    '\\bibitem{x}\nRivers and nets.\n\\newblock {\\em Journal of Bees}, 2022.',
    { title: 'Rivers and nets', authors: undefined, venue: 'Journal of Bees' },
  ],
  [
    item(
      'Ann Bee.',
      '\\href{https://openreview.net/forum?id=AbCdEfGhIj}{A Study of $L^2$ nets}.',
      'In \\emph{International Conference on Learning}, 2024.',
    ),
    {
      title: 'A Study of $L^2$ nets',
      openreview: 'AbCdEfGhIj',
      venue: 'International Conference on Learning',
    },
  ],
  [
    '\\bibitem{a} Bee, A., \\& van Dee, C. (2026). Is it really 10x slower? \\textit{Machine Learning}, 115(10), 1--20. \\url{https://doi.org/10.1007/s1}',
    {
      title: 'Is it really 10x slower?',
      authors: ['A. Bee', 'C. van Dee'],
      doi: '10.1007/s1',
      firstMonth: '2026',
    },
  ],
  [
    "\\bibitem{e} M. Nguyễn, \\& L. D'Souza, \\textquotedblleft A study of $k$-means,\\textquotedblright{} in \\emph{Proc. AAAI}, 2025, pp. 1--9.",
    {
      title: 'A study of $k$-means',
      authors: ['M. Nguyễn', "L. D'Souza"],
      venue: 'Proc. AAAI',
      firstMonth: '2025',
    },
  ],
  [
    "%\\cite{Bee:2026}\n\\bibitem{Bee:2026}\nA.~Bee \\textit{et al.} [ATLAS],\n``Search for fish at $\\sqrt{s}=13$ TeV,''\n[arXiv:2610.01234 [hep-ex]].\n%1 citation",
    {
      title: 'Search for fish at $\\sqrt{s}=13$ TeV',
      authors: ['A. Bee'],
      authorCount: undefined,
      arxiv: '2610.01234',
    },
  ],
  [
    '\\bibitem{d} {The Fish Collaboration}, \\href{https://arxiv.org/abs/2610.04567}{arXiv:2610.04567}.',
    { title: undefined, arxiv: '2610.04567' },
  ],
])('reads %j', (text, expected) => {
  expect(read(list(text)).entries).toMatchObject([expected]);
});

it('reads items by hand in one document, and names one whose title nobody can tell', () => {
  const { entries, diagnostics } = read(
    list(
      "\\bibitem{bee} A. Bee and C. van Dee, ``Mixture cadenza,'' arXiv:2401.01234, 2024.\n\n\\bibitem{hao} something else\n\n\\bibitem{kay} K. Kay, \\emph{Deep rivers}, J. Bees \\textbf{23} (2022), 1--40, https://doi.org/10.1234/jb.5",
    ),
  );
  expect(entries).toMatchObject([
    {
      title: 'Mixture cadenza',
      authors: ['A. Bee', 'C. van Dee'],
      arxiv: '2401.01234',
      lines: { first: 4, last: 4 },
    },
    { title: 'Deep rivers', authors: ['K. Kay'], doi: '10.1234/jb.5', firstMonth: '2022' },
  ]);
  expect(diagnostics).toMatchObject([{ rule: 'unread-item', line: 6 }]);
});

it('takes no journal and no "et al." for a title', () => {
  const { entries, diagnostics } = read(
    list(
      '\\bibitem{c} G. Hao \\textit{et al.}, Splatting, \\textit{ECCV} \\textbf{12}, 1 (2026).\n\\bibitem{g} S.~Weinberg, Phys.\\ Rev.\\ Lett.\\ {\\bf 19}, 1264 (1967).\n\\bibitem{k} K. Kay, \\emph{Deep rivers}, 2022.',
    ),
  );
  expect(entries.map(({ title }) => title)).toEqual(['Deep rivers']);
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
    ['unread-item', 4],
    ['unread-item', 5],
  ]);
});

it('says that a list without its end is cut off', () => {
  const whole = list(item('Ann Bee.', 'A title of it.', '2024.'));
  const { diagnostics } = read(whole.slice(0, whole.indexOf('it.')));
  expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'truncated-capture', line: 1 }]);
});

it('is none of an article whose last page is one', () => {
  const article = `\\documentclass{article}\n${'Some text of the article.\n\n'.repeat(80)}`;
  expect(() => read(article + list(item('Ann Bee.', 'A title.', '2024.')))).toThrow(ContentError);
});

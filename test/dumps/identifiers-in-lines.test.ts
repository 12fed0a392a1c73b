/** Identifiers and addresses of many forms, in many places of a line: the title has none of what stands around them. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

type Identifier = Partial<Record<'arxiv' | 'doi' | 'openreview', string>>;

const forms: readonly (readonly [text: string, identifier: Identifier])[] = [
  ['https://arxiv.org/abs/2610.12234', { arxiv: '2610.12234' }],
  ['https://arxiv.org/pdf/2610.12234v3.pdf', { arxiv: '2610.12234' }],
  ['https://arxiv.org/abs/2610.12234?utm_source=x&context=cs.CL', { arxiv: '2610.12234' }],
  ['https://huggingface.co/papers/2610.12234', { arxiv: '2610.12234' }],
  ['https://doi.org/10.48550/arXiv.2610.12234', { arxiv: '2610.12234' }],
  ['arXiv:2610.12234v2', { arxiv: '2610.12234' }],
  ['arXiv: 2610.12234', { arxiv: '2610.12234' }],
  ['arXiv:2610.12234 [cs.CL]', { arxiv: '2610.12234' }],
  ['2610.12234', { arxiv: '2610.12234' }],
  ['arxiv.org/abs/2610.12234', { arxiv: '2610.12234' }],
  ['arXiv:hep-th/9901001', { arxiv: 'hep-th/9901001' }],
  ['https://doi.org/10.1038/s41586-026-01234-5', { doi: '10.1038/s41586-026-01234-5' }],
  ['https://doi.org/10.1016/S0140-6736(26)30183-5', { doi: '10.1016/s0140-6736(26)30183-5' }],
  ['doi:10.1038/s41586-026-01234-5', { doi: '10.1038/s41586-026-01234-5' }],
  ['DOI: 10.1038/s41586-026-01234-5', { doi: '10.1038/s41586-026-01234-5' }],
  ['https://dl.acm.org/doi/full/10.1145/3600000.3612345', { doi: '10.1145/3600000.3612345' }],
  ['https://www.biorxiv.org/content/10.1101/2026.10.12.123456v2.full', { doi: '10.1101/2026.10.12.123456' }],
  [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0301234',
    { doi: '10.1371/journal.pone.0301234' },
  ],
  ['https://openreview.net/forum?id=aBcD1fGh12', { openreview: 'aBcD1fGh12' }],
];

/** Each with whether it needs an address. */
const places: readonly (readonly [
  name: string,
  write: (title: string, link: string) => string,
  isUrl: boolean,
])[] = [
  ['behind a title', (title, link) => `- ${title} ${link}`, false],
  ['behind a dash', (title, link) => `- ${title} — ${link}`, false],
  ['behind a colon', (title, link) => `- ${title}: ${link}`, false],
  ['behind a semicolon', (title, link) => `- ${title}; ${link}`, false],
  ['between full stops', (title, link) => `- ${title}. ${link}.`, false],
  ['between commas', (title, link) => `- ${title}, ${link}, 2026`, false],
  ['in brackets', (title, link) => `- ${title} (${link})`, false],
  ['in square brackets', (title, link) => `- ${title} [${link}]`, false],
  ['in front', (title, link) => `- ${link} ${title}`, false],
  ['in front of a colon', (title, link) => `- ${link}: ${title}`, false],
  ['on the next line', (title, link) => `- ${title}\n  ${link}`, false],
  ['behind quotation marks', (title, link) => `- "${title}", ${link}`, false],
  ['behind a label', (title, link) => `Title: ${title}\nURL: ${link}\n`, false],
  ['below a title', (title, link) => `${title}\n${link}\n`, false],
  ['in angle brackets', (title, link) => `- ${title} <${link}>`, true],
  ['as a link', (title, link) => `- [${title}](${link})`, true],
  ['as a button', (title, link) => `- **${title}** [[pdf](${link})]`, true],
];

describe.each(places)('%s', (_name, write, isUrl) => {
  it.each(forms.filter(([text]) => !isUrl || text.startsWith('https:')))('%s', (text, identifier) => {
    const papers: readonly (readonly [title: string, link: string, identifier: Identifier])[] = [
      ['Letting Small Models Vote', 'https://arxiv.org/abs/2611.10234', { arxiv: '2611.10234' }],
      ['What the Drone Saw', text, identifier],
      ['Honeycomb Windows for Attention', 'https://arxiv.org/abs/2611.11234', { arxiv: '2611.11234' }],
    ];
    const list = papers.map(([title, link]) => write(title, link)).join('\n');
    const { entries } = parseDump(new TextEncoder().encode(`${list}\n`), 'list.md');
    expect(entries.map(({ title }) => title)).toEqual(papers.map(([title]) => title));
    expect(entries).toMatchObject(papers.map(([, , own]) => own));
  });
});

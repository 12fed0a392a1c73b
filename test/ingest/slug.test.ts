import { describe, expect, it } from 'vitest';
import { slugWords } from '../../src/ingest/slug-words.ts';
import { toSlug } from '../../src/words/slug.ts';

describe('the slug of a title', () => {
  it.each([
    ['A β-VAE for Pokémon', 'a-beta-vae-for-pokemon'],
    ['深度学习的推理能力', 'shen-du-xue-xi-de-tui-li-neng-li'],
    ['基于 GPT 的推理', 'ji-yu-gpt-de-tui-li'],
    ['カーネル法', 'kaneru-fa'],
    ['기계 학습', 'gigye-hagseub'],
    ['Глубокое обучение', 'glubokoe-obuchenie'],
    ['التعلم العميق', 'lt-lm-l-myq'],
    ['∞', 'inf'],
    ['索引', 'suo-yin'],
  ])('%s is %s', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  it('is short, and cut between words', () => {
    const slug = toSlug('推理'.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(72);
    expect(slug).toMatch(/^(tui-li-)+tui(-li)?$/);
  });

  it('is that of other words where a title has nothing to spell', () => {
    expect(toSlug('…', 'arxiv 2510.01234')).toBe('arxiv-2510-01234');
    expect(toSlug('A title', 'arxiv 2510.01234')).toBe('a-title');
  });

  it('is never empty', () => {
    expect(toSlug('…', '\u200b')).toMatch(/^paper-/);
    expect(toSlug('…')).toMatch(/^paper-/);
    expect(toSlug('\u200b')).toMatch(/^paper-/);
  });
});

describe('the words of a title of which its id is made', () => {
  it.each([
    ['Bees &amp; wasps', 'bees-and-wasps'],
    ['R&amp;D: Who&apos;s Afraid of &quot;Bees&quot;?', 'r-and-d-whos-afraid-of-bees'],
    ['Who&apos;s Afraid of &lt;i&gt;n&lt;/i&gt;-Bees?', 'whos-afraid-of-n-bees'],
    ['<i>Apis mellifera</i> in cities', 'apis-mellifera-in-cities'],
    ['The role of CO<sub>2</sub> in flight', 'the-role-of-co2-in-flight'],
    ['The <SUP>13</SUP>CO ratio: 5 &lt; z &lt; 7', 'the-13co-ratio-5-z-7'],
    ['Is $p&lt;0.05$ Enough?', 'is-p-0-05-enough'],
    [String.raw`\textquotedblleft{}Think\textquotedblright --- twice`, 'think-twice'],
    [String.raw`M\"uller and Erd\H{o}s numbers`, 'muller-and-erdos-numbers'],
    [String.raw`$\less$i$\greater$Apis$\less$/i$\greater$ {\&}amp; co`, 'apis-and-co'],
    [
      String.raw`{\textless}i{\textgreater}Apis{\textless}/i{\textgreater} of CO$<$sub$>$2$<$/sub$>$`,
      'apis-of-co2',
    ],
    [String.raw`\glqq Biene\grqq{} und \og abeille \fg{}`, 'biene-und-abeille'],
    [
      String.raw`The Hedgehog (\textit{Erinaceus europaeus}) and \emph{a} road`,
      'the-hedgehog-erinaceus-europaeus-and-a-road',
    ],
    [String.raw`\textit{E}rinaceus in \textbf{$\mathbb{R}$}`, 'erinaceus-in-mathbb-r'],
    ['Ãœber Bienen: Eine Studie', 'uber-bienen-eine-studie'],
    ['Lâ€™Ã©tude Â« des Â» abeilles', 'l-etude-des-abeilles'],
  ])('are those that are read: %s', (title, slug) => {
    expect(toSlug(slugWords(title))).toBe(slug);
  });

  it.each([
    'AT&T, R&D and &unknown; signs',
    'When p<0.05 and a>b, x < y',
    'Filling <mask> tokens and <think>ing',
    String.raw`$\alpha$-Bees in $\mathbb{R}^n$`,
    String.raw`Bees\&Wasps: 100\% \#1`,
    'Étude des « abeilles » à Paris',
    'C# and C++: A β-VAE',
  ])('are its own: %s', (title) => {
    expect(toSlug(slugWords(title))).toBe(toSlug(title));
  });
});

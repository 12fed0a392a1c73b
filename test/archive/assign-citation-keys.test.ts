import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignCitationKeys, type KeyedPaper } from '../../src/archive/assign-citation-keys.ts';

function paper(id: string, title: string, author?: string, more: Partial<KeyedPaper> = {}): KeyedPaper {
  return {
    id,
    title: { plain: title },
    authors: author === undefined ? [] : [{ name: author }],
    firstDate: '2024-02-15',
    firstMonth: undefined,
    venue: undefined,
    identifiers: { arxiv: undefined },
    ...more,
  };
}
const keyOf = (one: KeyedPaper) => assignCitationKeys([one]).get(one.id);

describe('citation keys', () => {
  it('are family name, year and first telling word', () => {
    expect(keyOf(paper('a', 'QuRating: Selecting High-Quality Data', 'Alexander Wettig'))).toBe(
      'wettig2024qurating',
    );
    expect(keyOf(paper('a', 'On the Über-Model', 'Jan van den Berg'))).toBe('berg2024uber');
    expect(keyOf(paper('a', 'A Survey of Mamba', "Brian O'Horo"))).toBe('ohoro2024survey');
    expect(keyOf(paper('a', 'To Be', 'Adam Ścibior'))).toBe('scibior2024to');
    expect(keyOf(paper('a', '3D Gaussians', 'Qwen Team'))).toBe('qwenteam20243d');
  });

  it('begin with the title where no author is known', () => {
    expect(keyOf(paper('a', 'On the Opportunities and Risks of Models'))).toBe('opportunities2024risks');
    expect(keyOf(paper('a', '深層学習'))).toBe('shen2024ceng');
    expect(keyOf(paper('a', '…'))).toBe('paper2024');
  });

  it.each([
    ['Глубокое обучение', 'Иван Иванов', 'ivanov2024glubokoe'],
    ['Deep Learning', 'Иван Иванов', 'ivanov2024deep'],
    ['深度学习在天气预报中的应用', '张 伟', 'zhang2024shen'],
    ['基于BERT的研究', 'Wei Zhang', 'zhang2024bert'],
    ['Η μάθηση', 'Γιώργος Παπαδόπουλος', 'papadopoylos2024mathisi'],
    ['머신러닝', '김철수', 'gimcheolsu2024meosinleoning'],
    ['β-VAE', 'Irina Higgins', 'higgins2024vae'],
  ])('are in Latin letters: %s by %s', (title, author, key) => {
    expect(keyOf(paper('a', title, author))).toBe(key);
  });

  it('in other letters stay as they were published', () => {
    const known = new Map([['a', 'paper2024']]);
    expect(assignCitationKeys([paper('a', '深層学習', '佐藤 花子')], known).get('a')).toBe('paper2024');
  });

  it('take the year from the arXiv id or the venue when there is no first date', () => {
    const undated = { firstDate: undefined };
    expect(keyOf(paper('a', 'Title', 'A B', { ...undated, identifiers: { arxiv: '2108.07258' } }))).toBe(
      'b2021title',
    );
    expect(keyOf(paper('a', 'Title', 'A B', { ...undated, venue: { year: 2019 } }))).toBe('b2019title');
    expect(keyOf(paper('a', 'Title', 'A B', undated))).toBe('btitle');
  });

  it('tell apart papers that would share one, in the order of first sight', () => {
    const same = Array.from({ length: 29 }, (_, index) => paper(`p${index}`, 'Title', 'A B'));
    const keys = [...assignCitationKeys([...same, paper('q', 'Titlea', 'A B')]).values()];
    expect(keys.slice(0, 3)).toEqual(['b2024title', 'b2024titlea', 'b2024titleb']);
    expect(keys.slice(26)).toEqual(['b2024titlez', 'b2024titleaa', 'b2024titleab', 'b2024titleac']);
  });

  it('never change and never repeat as papers come and facts improve', () => {
    const drafts = fc.array(
      fc.record({
        title: fc.constantFrom('Mamba', 'Mambaa', 'Mamba b', ''),
        author: fc.constantFrom('A B', 'Á B', undefined),
      }),
    );
    fc.assert(
      fc.property(drafts, drafts, (early, late) => {
        const old = early.map((draft, index) => paper(`e${index}`, draft.title, draft.author));
        const fresh = late.map((draft, index) => paper(`l${index}`, draft.title, draft.author));
        const first = assignCitationKeys(old);
        const changed = old.map((one) => ({ ...one, authors: [{ name: 'New Name' }] }));
        for (const later of [
          assignCitationKeys([...old, ...fresh]),
          assignCitationKeys([...fresh, ...changed], first),
        ]) {
          for (const [id, key] of first) expect(later.get(id)).toBe(key);
          expect(new Set(later.values()).size).toBe(later.size);
          for (const key of later.values()) expect(key).toMatch(/^[a-z0-9]+$/);
        }
      }),
    );
  });
});

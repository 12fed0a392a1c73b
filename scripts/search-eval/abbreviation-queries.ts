/** Queries with an abbreviation whose paper has only the expansion, and the other way round. */
import type { Archive, Paper } from '../../src/model.ts';
import { readAbbreviations } from '../../src/search/lexicon/abbreviations.ts';
import type { Random } from '../../src/seeded-random.ts';
import { functionWords } from '../../src/words/function-words.ts';
import { splitWords } from '../../src/words/split-words.ts';
import { stemWord } from '../../src/words/stem-word.ts';

/** Minimum number of papers with a query's other words, which should narrow the search without deciding it. */
const leastPapers = 8;
const mostPapers = 40;

interface Form {
  readonly asked: string;
  readonly own: string;
}

/**
 * A query for `paper` if it has only one form of an abbreviation that another paper defines: the other form, and two words of
 * the paper.
 */
export function buildAbbreviationQueries(
  { papers }: Archive,
  sample: readonly Paper[],
  random: Random,
): readonly { readonly text: string; readonly paper: Paper }[] {
  const texts = new Map(Array.from(papers.values(), (paper) => [paper.id, textOf(paper)]));
  const forms = listForms(texts.values());
  const frequencies = countStems(texts.values());
  return sample.flatMap((paper) => {
    const text = texts.get(paper.id) ?? '';
    const stems = ` ${toStems(text)} `;
    const usable = forms.filter(
      ({ asked, own }) => stems.includes(` ${toStems(own)} `) && !stems.includes(` ${toStems(asked)} `),
    );
    if (usable.length === 0) return [];
    const { asked, own } = random.pick(usable);
    const words = [...new Set(splitWords(text))].filter((word) => {
      const count = frequencies.get(stemWord(word)) ?? 0;
      const isOwn = ` ${toStems(`${own} ${asked}`)} `.includes(` ${stemWord(word)} `);
      return (
        /^[a-z]{5,}$/.test(word) &&
        !functionWords.has(word) &&
        !isOwn &&
        count >= leastPapers &&
        count <= mostPapers
      );
    });
    return words.length < 2 ? [] : [{ paper, text: `${asked} ${random.pick(words)} ${random.pick(words)}` }];
  });
}

const textOf = ({ title, abstract }: Paper): string => `${title.plain}. ${abstract?.plain ?? ''}`;

const toStems = (text: string): string => splitWords(text).map(stemWord).join(' ');

/** Both directions of every abbreviation that a text explains, each once. */
function listForms(texts: Iterable<string>): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const text of texts)
    for (const { short, long } of readAbbreviations(text)) {
      forms.set(`${short}/${long}`, { asked: short, own: long });
      forms.set(`${long}/${short}`, { asked: long, own: short });
    }
  return [...forms.values()];
}

function countStems(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const stem of new Set(splitWords(text).map(stemWord))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

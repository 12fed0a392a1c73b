import { countWords } from '../src/words/count-words.ts';
import { splitWords } from '../src/words/split-words.ts';
import { pickVocabulary, type Vocabulary } from '../src/words/vocabulary.ts';

interface VocabularySource {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
}

export function buildVocabulary(papers: readonly VocabularySource[]): Vocabulary {
  const { words } = countWords(
    papers.map(({ title, authors, abstract }) => ({
      title: splitWords(title),
      authors: splitWords(authors.join(' ')),
      abstract: splitWords(abstract),
    })),
  );
  return pickVocabulary(words);
}

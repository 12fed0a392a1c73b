/**
 * Exports for search besides Pagefind's index: the vocabulary for spelling suggestions, and a title index for
 * `file://`.
 */

import {
  completionIndexPath,
  completionPath,
  diskIndexPath,
  lexiconLicensePath,
  lexiconPath,
  vocabularyPath,
} from '../../addresses.ts';
import type { Archive, Paper } from '../../model.ts';
import { type Completion, completionFileName, renderCompletions } from '../../search/complete/completion.ts';
import { divideCompletions } from '../../search/complete/divide-completions.ts';
import {
  buildLexicon,
  countTexts,
  type LexiconText,
  settledTexts,
  wordNetLicense,
} from '../../search/lexicon/build-lexicon.ts';
import {
  type LexiconEntry,
  lexiconFileCount,
  lexiconFileOf,
  renderLexiconFile,
} from '../../search/lexicon/lexicon-entry.ts';
import { listPublished, publishedWords } from '../../search/published-words.ts';
import { publishedYear } from '../../search/published-year.ts';
import { compareText } from '../../words/compare-text.ts';
import { divideVocabulary, renderVocabulary } from '../../words/vocabulary.ts';
import { type Export, type ExportedFile, type Memo, noMemo } from '../export.ts';

export const searchExports: readonly Export[] = [
  {
    name: 'search-vocabulary',
    files: ({ words }) =>
      Array.from(divideVocabulary(words.vocabulary), ([fileName, vocabulary]) => ({
        path: vocabularyPath(fileName),
        mediaType: 'text/plain; charset=utf-8',
        render: () => renderVocabulary(vocabulary),
      })),
  },
  { name: 'search-lexicon', files: listLexiconFiles },
  {
    name: 'search-lexicon-license',
    files: () => [
      {
        path: lexiconLicensePath,
        mediaType: 'text/plain; charset=utf-8',
        render: () => `${wordNetLicense.join('\n')}\n`,
      },
    ],
  },
  { name: 'search-completions', files: listCompletionFiles },
  {
    name: 'search-from-disk',
    files: (archive) => [
      {
        path: diskIndexPath,
        mediaType: 'text/javascript; charset=utf-8',
        render: () => renderDiskIndex(archive),
      },
    ],
  },
];

/**
 * The lexicon is made once, when its first file is. It is made from texts alone, so most changes keep its files; of a new
 * issue's words few are in none of the settled papers, whose counts are kept.
 */
function* listLexiconFiles(archive: Archive, memo: Memo = noMemo): Iterable<ExportedFile> {
  const papers = [...archive.papers.values()].sort(byFirstIssue);
  const count = lexiconFileCount(papers.length);
  const texts = papers.map((paper) => toLexiconText(paper, archive));
  const settled = settledTexts(texts);
  // Taken in each build, because the memo drops what one does not use.
  const counted = memo.text(
    'counted words',
    () => settled,
    () => JSON.stringify(countTexts(settled)),
  );
  let divided: readonly (readonly LexiconEntry[])[] | undefined;
  for (let file = 0; file < count; file += 1) {
    yield {
      path: lexiconPath(file),
      mediaType: 'text/plain; charset=utf-8',
      basis: () => [file, count, texts],
      render: () => {
        divided ??= divideLexicon(buildLexicon(texts, JSON.parse(counted)), count);
        return renderLexiconFile(divided[file] ?? []);
      },
    };
  }
}

const byFirstIssue = (a: Paper, b: Paper): number =>
  compareText(a.appearances[0].issue, b.appearances[0].issue) || compareText(a.id, b.id);

function toLexiconText(paper: Paper, archive: Archive): LexiconText {
  const { title, abstract, authors } = paper;
  return {
    title: title.plain,
    abstract: abstract?.plain ?? '',
    authors: authors.map(({ name }) => name).join(' '),
    published: publishedWords(listPublished(paper, archive)),
  };
}

function divideLexicon(
  entries: readonly LexiconEntry[],
  count: number,
): readonly (readonly LexiconEntry[])[] {
  const files = Array.from({ length: count }, (): LexiconEntry[] => []);
  for (const entry of entries) files[lexiconFileOf(entry.stem, count)]?.push(entry);
  return files;
}

/** Files of completions, and the list of the prefixes that have a file. */
function listCompletionFiles({ papers, authors }: Archive): readonly ExportedFile[] {
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const titles = Array.from(
    new Set(Array.from(papers.values(), ({ title }) => oneLine(title.plain))),
    (text): Completion => ({ kind: 'paper', text, papers: 1 }),
  );
  const names = Array.from(
    authors.values(),
    ({ name, papers: own }): Completion => ({ kind: 'author', text: oneLine(name), papers: own.length }),
  );
  const files = divideCompletions([...titles, ...names]);
  const mediaType = 'text/plain; charset=utf-8';
  return [
    {
      path: completionIndexPath,
      mediaType,
      render: () =>
        files
          .filter(({ prefix }) => prefix !== '')
          .map(({ prefix }) => `${prefix}\n`)
          .join(''),
    },
    ...files.map(({ prefix, completions }) => ({
      path: completionPath(completionFileName(prefix)),
      mediaType,
      render: () => renderCompletions(completions),
    })),
  ];
}

/**
 * A classic script that sets a global variable, the only kind of data that a page can load from `file://`. One row
 * per paper: id, title, authors, year (empty where unknown).
 */
function renderDiskIndex({ papers }: Archive): string {
  const rows = Array.from(papers.values(), (paper) =>
    JSON.stringify([
      paper.id,
      paper.title.plain,
      paper.authors.map(({ name }) => name).join(', '),
      publishedYear(paper) ?? '',
    ]),
  );
  return `globalThis.offprintTitles=[\n${rows.join(',\n')}\n];\n`;
}

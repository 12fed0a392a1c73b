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
import { once } from '../../memoize.ts';
import type { Archive, Paper } from '../../model.ts';
import { type Completion, completionFileName, renderCompletions } from '../../search/complete/completion.ts';
import { divideCompletions } from '../../search/complete/divide-completions.ts';
import { buildLexicon, wordNetLicense } from '../../search/lexicon/build-lexicon.ts';
import {
  countTexts,
  joinCounted,
  type LexiconText,
  settledTexts,
} from '../../search/lexicon/counted-texts.ts';
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
import { excerptOfAll } from '../excerpts.ts';
import { type Basis, type Export, type ExportedFile, type Memo, noMemo } from '../export.ts';

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
        basis: () => ['titles', excerptOfAll(archive)],
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
  const bases = papers.map(({ title, abstract }, place): Basis => {
    const { authors, published } = texts[place] ?? {};
    return [title, abstract, authors, published];
  });
  const settled = settledTexts(texts);
  // Taken in each build, because the memo drops what one does not use.
  const counted = firstsOf(settled, countedAtOnce).map((first) => {
    const end = Math.min(first + countedAtOnce, settled.length);
    return memo.text(
      'counted words',
      () => bases.slice(first, end),
      () => JSON.stringify(countTexts(settled.slice(first, end))),
    );
  });
  let divided: readonly (readonly LexiconEntry[])[] | undefined;
  for (let file = 0; file < count; file += 1) {
    yield {
      path: lexiconPath(file),
      mediaType: 'text/plain; charset=utf-8',
      basis: () => [file, count, bases],
      render: () => {
        divided ??= divideLexicon(
          buildLexicon(texts, joinCounted(counted.map((text) => JSON.parse(text)))),
          count,
        );
        return renderLexiconFile(divided[file] ?? []);
      },
    };
  }
}

/** Settled papers are counted so many at a time: a changed one has its own thousand counted again. */
const countedAtOnce = 1_000;

const firstsOf = (list: readonly unknown[], size: number): readonly number[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, block) => block * size);

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

/**
 * Files of completions, and the list of the prefixes that have a file. They are made of titles and names alone, so most changes keep
 * them; which prefixes there are is kept as well.
 */
function* listCompletionFiles({ papers, authors }: Archive, memo: Memo = noMemo): Iterable<ExportedFile> {
  const titles = Array.from(papers.values(), ({ title }) => oneLine(title.plain));
  const names = Array.from(authors.values(), ({ name, papers: own }) => [oneLine(name), own.length] as const);
  const divided = once(() => divideCompletions(listCompletions(titles, names)));
  const mediaType = 'text/plain; charset=utf-8';
  const basis = [titles, names.flat()];
  const kept = memo.text(
    'prefixes of completions',
    () => basis,
    () => JSON.stringify(divided().map(({ prefix }) => prefix)),
  );
  const prefixes: readonly string[] = JSON.parse(kept);
  const longer = prefixes.filter((prefix) => prefix !== '');
  yield {
    path: completionIndexPath,
    mediaType,
    basis: () => basis,
    render: () => longer.map((prefix) => `${prefix}\n`).join(''),
  };
  for (const [index, prefix] of prefixes.entries())
    yield {
      path: completionPath(completionFileName(prefix)),
      mediaType,
      basis: () => [prefix, basis],
      render: () => renderCompletions(divided()[index]?.completions ?? []),
    };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const listCompletions = (
  titles: readonly string[],
  names: readonly (readonly [name: string, papers: number])[],
): readonly Completion[] => [
  ...Array.from(new Set(titles), (text): Completion => ({ kind: 'paper', text, papers: 1 })),
  ...names.map(([text, papers]): Completion => ({ kind: 'author', text, papers })),
];

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

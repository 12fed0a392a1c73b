/**
 * Exports for search besides Pagefind's index: the vocabulary for spelling suggestions, and a title index for
 * `file://`.
 */

import { diskIndexPath, vocabularyPath } from '../../addresses.ts';
import type { Archive } from '../../model.ts';
import { firstKnownDay } from '../../search/first-known-day.ts';
import { renderVocabulary } from '../../words/vocabulary.ts';
import type { Export } from '../export.ts';

export const searchExports: readonly Export[] = [
  {
    name: 'search-vocabulary',
    files: (archive) => [
      {
        path: vocabularyPath,
        mediaType: 'text/plain; charset=utf-8',
        render: () => renderVocabulary(archive.words.vocabulary),
      },
    ],
  },
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
 * A classic script that sets a global variable, the only kind of data that a page can load from `file://`. One row
 * per paper: id, title, authors, year.
 */
function renderDiskIndex({ papers }: Archive): string {
  const rows = Array.from(papers.values(), (paper) =>
    JSON.stringify([
      paper.id,
      paper.title.plain,
      paper.authors.map(({ name }) => name).join(', '),
      firstKnownDay(paper).slice(0, 4),
    ]),
  );
  return `globalThis.offprintTitles=[\n${rows.join(',\n')}\n];\n`;
}

/** The small files that searching loads beside Pagefind's: words for corrections, and titles for reading from a disk. */
import type { Export } from '../exports/export.ts';
import type { Archive } from '../model.ts';
import { diskIndexPath, vocabularyPath } from './search-paths.ts';
import { firstKnownDay } from './search-record.ts';
import { buildVocabulary, renderVocabulary } from './vocabulary.ts';

export const searchExports: readonly Export[] = [
  {
    name: 'search-vocabulary',
    files: (archive) => [
      {
        path: vocabularyPath,
        mediaType: 'text/plain; charset=utf-8',
        render: () => renderArchiveVocabulary(archive),
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

function renderArchiveVocabulary({ papers }: Archive): string {
  const sources = Array.from(papers.values(), ({ title, authors, abstract }) => ({
    title: title.plain,
    authors: authors.map(({ name }) => name),
    abstract: abstract?.plain ?? '',
  }));
  return renderVocabulary(buildVocabulary(sources));
}

/**
 * A classic script that sets a global: the only thing a page opened from a disk may load. One row a paper: id, title,
 * authors, year.
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

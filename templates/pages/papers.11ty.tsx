/** All papers by title, A–Z. Every paper is at most three clicks from the home page. */

import { listPagePath, paperPath, papersLetterPath, papersPath, type SitePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import { excerptOfPapers } from '../../src/exports/excerpts.ts';
import type { Paper } from '../../src/model.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { foldName } from '../../src/words/fold-name.ts';
import { AuthorLine } from '../components/AuthorNames.tsx';
import { LinkText } from '../components/Marked.tsx';
import { Pager } from '../components/Pager.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { ShelfDirectory } from '../components/ShelfDirectory.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';
import { type ListPage, pageSuffix, paginate } from '../list-pages.ts';
import type { PageContext } from '../page.ts';
import { type Shelf, shelfName, shelfSlug, shelve } from '../shelves.ts';

type Directory = { readonly shelves: readonly Shelf<Paper>[] };
type ShelfPage = ListPage<Shelf<Paper>, Paper>;

const titlesPerPage = 400;
const listOf = (letter: string): SitePath => papersLetterPath(shelfSlug(letter));

export default definePage<Directory | ShelfPage>({
  items: (archive) => {
    const shelves = shelve(archive.papers.values(), ({ title }) => foldName(title.plain));
    return [{ shelves }, ...shelves.flatMap((shelf) => paginate(shelf, shelf.items, titlesPerPage))];
  },
  path: (item) => ('shelves' in item ? papersPath : listPagePath(listOf(item.subject.letter), item.number)),
  basis: (item, archive) =>
    'shelves' in item
      ? item.shelves.map(({ letter, items }) => [letter, items.length])
      : [
          [item.subject.letter, item.subject.items.length, item.number, item.pages],
          excerptOfPapers(
            item.rows.map(({ id }) => id),
            archive,
          ),
        ],
  render: (item, page) =>
    'shelves' in item ? (
      <PapersDirectory shelves={item.shelves} page={page} />
    ) : (
      <PapersShelf part={item} page={page} />
    ),
});

function PapersDirectory({ shelves, page }: Directory & { readonly page: PageContext }) {
  const summary = phrase('All {papers} by title.', { papers: count(page.archive.papers.size, 'paper') });
  return (
    <PageLayout page={page} title={phrase('Papers')} description={summary}>
      <PageTitle title={phrase('Papers')}>
        <p>
          {summary} {phrase('They are also listed by issue, topic, author, venue and year.')}
        </p>
      </PageTitle>
      <ShelfDirectory
        page={page}
        shelves={shelves.map(({ letter, items }) => ({ letter, size: items.length, list: listOf(letter) }))}
        noun="paper"
        perPage={titlesPerPage}
      />
    </PageLayout>
  );
}

function PapersShelf({ part, page }: { readonly part: ShelfPage; readonly page: PageContext }) {
  const { letter, items } = part.subject;
  const name = shelfName(letter);
  return (
    <PageLayout
      page={page}
      title={phrase('Papers: {shelf}', { shelf: name }) + pageSuffix(part)}
      description={phrase('{papers} whose title begins with {shelf}.', {
        papers: count(items.length, 'paper'),
        shelf: name,
      })}
    >
      <PageTitle kicker={<a href={page.link(papersPath)}>{phrase('Papers')}</a>} title={name}>
        <p class="note">{count(items.length, 'paper')}</p>
      </PageTitle>
      <ol class="titles">
        {part.rows.map((paper) => (
          <li data-paper="">
            <p class="paper-title">
              <a href={page.link(paperPath(paper.id))}>
                <LinkText text={paper.title} lang={foreignLanguage(paper, page.archive)} />
              </a>
            </p>
            <AuthorLine paper={paper} page={page} shown={2} />
          </li>
        ))}
      </ol>
      <Pager page={page} list={listOf(letter)} number={part.number} pages={part.pages} />
    </PageLayout>
  );
}

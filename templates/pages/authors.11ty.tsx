/** Authors A–Z: returning authors, and lists by letter. */

import {
  authorPath,
  authorsLetterPath,
  authorsPath,
  listPagePath,
  paperPath,
  type SitePath,
} from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import type { Author } from '../../src/model.ts';
import { hasAuthorPage } from '../../src/people/author-page.ts';
import { toShelfKey } from '../../src/people/sort-name.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { LinkText } from '../components/Marked.tsx';
import { Pager } from '../components/Pager.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { ShelfDirectory } from '../components/ShelfDirectory.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';
import { type ListPage, pageSuffix, paginate } from '../list-pages.ts';
import type { PageContext } from '../page.ts';
import { type Shelf, shelfName, shelfSlug, shelve } from '../shelves.ts';

type Directory = { readonly shelves: readonly Shelf<Author>[] };
type ShelfPage = ListPage<Shelf<Author>, Author>;

const namesPerPage = 400;
/** Maximum number of returning authors on the directory page. */
const returningShown = 60;
const listOf = (letter: string): SitePath => authorsLetterPath(shelfSlug(letter));

export default definePage<Directory | ShelfPage>({
  items: (archive) => {
    const shelves = shelve(archive.authors.values(), ({ sortName }) => toShelfKey(sortName));
    return [{ shelves }, ...shelves.flatMap((shelf) => paginate(shelf, shelf.items, namesPerPage))];
  },
  path: (item) => ('shelves' in item ? authorsPath : listPagePath(listOf(item.subject.letter), item.number)),
  render: (item, page) =>
    'shelves' in item ? (
      <AuthorsDirectory shelves={item.shelves} page={page} />
    ) : (
      <AuthorsShelf part={item} page={page} />
    ),
});

function AuthorsDirectory({ shelves, page }: Directory & { readonly page: PageContext }) {
  const { authors } = page.archive;
  const returning = [...authors.values()]
    .filter(hasAuthorPage)
    .sort((a, b) => b.papers.length - a.papers.length);
  const summary = phrase('{authors}, {n} of them with two or more papers.', {
    authors: count(authors.size, 'author'),
    n: returning.length,
  });
  return (
    <PageLayout page={page} title={phrase('Authors')} description={summary}>
      <PageTitle title={phrase('Authors')}>
        <p>
          {summary}{' '}
          {phrase(
            'An author is a name as printed: accents and hyphens make no difference, but “J. Smith” and “Jane Smith” stay two.',
          )}
        </p>
      </PageTitle>
      <ShelfDirectory
        page={page}
        shelves={shelves.map(({ letter, items }) => ({ letter, size: items.length, list: listOf(letter) }))}
        noun="author"
        perPage={namesPerPage}
      />
      {returning.length > 0 && <ReturningAuthors authors={returning} page={page} />}
    </PageLayout>
  );
}

interface ReturningAuthorsProps {
  /** Those with most papers first. */
  readonly authors: readonly Author[];
  readonly page: PageContext;
}

function ReturningAuthors({ authors, page }: ReturningAuthorsProps) {
  return (
    <section>
      <h2>{phrase('Who returns')}</h2>
      <ul class="names">
        {authors.slice(0, returningShown).map((author) => (
          <li>
            <a href={page.link(authorPath(author.id))}>{author.name}</a>{' '}
            <span class="note">{count(author.papers.length, 'paper')}</span>
          </li>
        ))}
      </ul>
      {authors.length > returningShown && (
        <p class="note">
          {phrase('And {n} more, each under the letter of the family name.', {
            n: authors.length - returningShown,
          })}
        </p>
      )}
    </section>
  );
}

function AuthorsShelf({ part, page }: { readonly part: ShelfPage; readonly page: PageContext }) {
  const { letter, items } = part.subject;
  const name = shelfName(letter);
  return (
    <PageLayout
      page={page}
      title={phrase('Authors: {shelf}', { shelf: name }) + pageSuffix(part)}
      description={phrase('{authors} under {shelf}.', {
        authors: count(items.length, 'author'),
        shelf: name,
      })}
    >
      <PageTitle kicker={<a href={page.link(authorsPath)}>{phrase('Authors')}</a>} title={name}>
        <p class="note">{phrase('{authors}, by family name', { authors: count(items.length, 'author') })}</p>
      </PageTitle>
      <ul class="author-names">
        {part.rows.map((author) => (
          <li>
            <AuthorRow author={author} page={page} />
          </li>
        ))}
      </ul>
      <Pager page={page} list={listOf(letter)} number={part.number} pages={part.pages} />
    </PageLayout>
  );
}

/** A link to the author's page; for an author with one paper, the name and a link to that paper. */
function AuthorRow({ author, page }: { readonly author: Author; readonly page: PageContext }) {
  const [first] = author.papers;
  const only = !hasAuthorPage(author) && first !== undefined ? page.archive.papers.get(first) : undefined;
  if (only === undefined) {
    return (
      <>
        <a href={page.link(authorPath(author.id))}>{author.sortName}</a>{' '}
        <span class="note">{count(author.papers.length, 'paper')}</span>
      </>
    );
  }
  return (
    <>
      {author.sortName}{' '}
      <a class="note" href={page.link(paperPath(only.id))}>
        <LinkText text={only.title} lang={foreignLanguage(only, page.archive)} />
      </a>
    </>
  );
}

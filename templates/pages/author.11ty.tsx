/** Page of an author with two or more papers. */

import { authorPath, authorsLetterPath, listPagePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import type { Author, PaperId } from '../../src/model.ts';
import { hasAuthorPage } from '../../src/people/author-page.ts';
import { mayBeSeveralPeople } from '../../src/people/same-person.ts';
import { toShelfLetter } from '../../src/people/sort-name.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { PaperListPage, papersPerPage } from '../layouts/PaperListPage.tsx';
import { excerptOfListPage, type ListPage, paginate } from '../list-pages.ts';
import { shelfName, shelfSlug } from '../shelves.ts';

export default definePage<ListPage<Author, PaperId>>({
  items: (archive) =>
    [...archive.authors.values()]
      .filter(hasAuthorPage)
      .flatMap((author) => paginate(author, author.papers, papersPerPage)),
  path: ({ subject, number }) => listPagePath(authorPath(subject.id), number),
  basis: (part, archive) => [
    excerptOfListPage(part, archive),
    String(mayBeSeveralPeople(part.subject, archive)),
  ],
  render: (part, page) => {
    const author = part.subject;
    const letter = toShelfLetter(author.sortName);
    return (
      <PaperListPage
        page={page}
        part={part}
        kicker={
          <a href={page.link(authorsLetterPath(shelfSlug(letter)))}>
            {phrase('Authors: {shelf}', { shelf: shelfName(letter) })}
          </a>
        }
        title={author.name}
        list={authorPath(author.id)}
        total={author.papers.length}
        description={phrase('{papers} by {author} in the archive.', {
          papers: count(author.papers.length, 'paper'),
          author: author.name,
        })}
      >
        {author.variants.length > 0 && (
          <p class="note">
            {phrase('Also printed as {names}.', { names: author.variants.join(phrase(', ')) })}
          </p>
        )}
        {mayBeSeveralPeople(author, page.archive) && (
          <p class="note">
            {phrase(
              'Some of these papers share no other author, venue or topic. They may be by several people of this name.',
            )}
          </p>
        )}
      </PaperListPage>
    );
  },
});

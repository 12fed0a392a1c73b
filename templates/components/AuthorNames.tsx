import { authorPath, type SitePath } from '../../src/addresses.ts';
import { unnamedAuthors } from '../../src/exports/unnamed-authors.ts';
import type { Archive, AuthorId, Paper, PaperAuthor } from '../../src/model.ts';
import { hasAuthorPage } from '../../src/people/author-page.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import type { FragmentContext } from '../cached-fragment.ts';
import type { Child } from '../jsx/child.ts';
import { Phrase } from './Phrase.tsx';

/** Site path of an author's page; undefined if there is none. */
function pageOfAuthor(archive: Archive, id: AuthorId): SitePath | undefined {
  const author = archive.authors.get(id);
  return author !== undefined && hasAuthorPage(author) ? authorPath(id) : undefined;
}

interface AuthorNamesProps {
  readonly paper: Paper;
  readonly page: FragmentContext;
}

/**
 * `A, B, C and 5 more`; `A, B and others` if how many is not known; the number alone if names are unknown; nothing if that
 * is unknown too.
 */
export function AuthorLine({ paper, page, shown = 3 }: AuthorNamesProps & { readonly shown?: number }) {
  const { authors, authorCount } = paper;
  if (authors.length === 0) {
    // Not in a byline element: reference managers would take its text for names.
    return authorCount === undefined ? undefined : <p class="author-count">{count(authorCount, 'author')}</p>;
  }
  const total = Math.max(authorCount ?? 0, authors.length);
  // Print one more name if only one would be left: it takes no more room than "and 1 more".
  const first = total <= shown + 1 ? authors : authors.slice(0, shown);
  const others = unnamedAuthors(paper, first.length);
  return (
    <p class="byline">
      {first.map((author, index) => (
        <>
          {index > 0 && (others === '' && index === first.length - 1 ? phrase(' and ') : phrase(', '))}
          <AuthorName author={author} page={page} />
        </>
      ))}
      {others}
    </p>
  );
}

/** All authors; after a dozen, the rest is in `<details>`, so that hundreds of names don't hide the abstract. */
export function AuthorList({ paper, page }: AuthorNamesProps) {
  const { authors, authorCount } = paper;
  if (authors.length <= 14 || authorCount === undefined)
    return <AuthorLine paper={paper} page={page} shown={Math.max(14, authors.length)} />;
  const total = Math.max(authorCount, authors.length);
  return (
    <>
      <p class="byline">
        <Phrase
          of="{names} and {more}"
          values={{
            names: <Names authors={authors.slice(0, 10)} page={page} />,
            more: count(total - 10, 'more author'),
          }}
        />
      </p>
      <details class="all-authors">
        <summary>{phrase('Show all {authors}', { authors: count(total, 'author') })}</summary>
        <p class="byline">
          <Names authors={authors} page={page} />
        </p>
      </details>
    </>
  );
}

function Names({
  authors,
  page,
}: {
  readonly authors: readonly PaperAuthor[];
  readonly page: FragmentContext;
}) {
  const names: Child[] = [];
  for (const author of authors) {
    if (names.length > 0) names.push(phrase(', '));
    names.push(<AuthorName author={author} page={page} />);
  }
  return <>{names}</>;
}

function AuthorName({ author, page }: { readonly author: PaperAuthor; readonly page: FragmentContext }) {
  const path = pageOfAuthor(page.archive, author.id);
  if (path === undefined) return <>{author.name}</>;
  return <a href={page.link(path)}>{author.name}</a>;
}

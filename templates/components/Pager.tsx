import { listPagePath, type SitePath } from '../../src/addresses.ts';
import { phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';

interface PagerProps {
  readonly page: PageContext;
  /** Path of the list's first page. */
  readonly list: SitePath;
  readonly number: number;
  readonly pages: number;
}

/** Pagination links to all pages of a list, so that each is one click away. */
export function Pager({ page, list, number, pages }: PagerProps) {
  if (pages === 1) return undefined;
  return (
    <nav class="pager" aria-label={phrase('Pages of this list')}>
      <ul>
        {Array.from({ length: pages }, (_, index) => index + 1).map((each) => (
          <li>
            <a href={page.link(listPagePath(list, each))} aria-current={each === number ? 'page' : undefined}>
              <span class="visually-hidden">{phrase('Page')} </span>
              {each}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

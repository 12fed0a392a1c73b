import { listPagePath, type SitePath } from '../../src/addresses.ts';
import type { Noun } from '../../src/wording/english.ts';
import { count, formatNumber, phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';
import { shelfName } from '../shelves.ts';

interface ShelfDirectoryProps {
  readonly page: PageContext;
  readonly shelves: readonly { readonly letter: string; readonly size: number; readonly list: SitePath }[];
  readonly noun: Noun;
  readonly perPage: number;
}

/** A–Z index with counts. All pages of a long letter are linked, so that each is one click away. */
export function ShelfDirectory({ page, shelves, noun, perPage }: ShelfDirectoryProps) {
  return (
    <ul class="shelves">
      {shelves.map(({ letter, size, list }) => (
        <li>
          <a class="shelf-letter" href={page.link(list)}>
            {shelfName(letter)}
          </a>{' '}
          <span class="note">{count(size, noun)}</span>
          {size > perPage && (
            <span class="note">
              {' '}
              {phrase('on pages')}
              {Array.from({ length: Math.ceil(size / perPage) }, (_, index) => (
                <>
                  {' '}
                  <a href={page.link(listPagePath(list, index + 1))}>{formatNumber(index + 1)}</a>
                </>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

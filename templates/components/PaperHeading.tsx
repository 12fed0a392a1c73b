import { paperPath } from '../../src/addresses.ts';
import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import type { Paper } from '../../src/model.ts';
import { cacheFragment } from '../cached-fragment.ts';
import { AuthorLine } from './AuthorNames.tsx';
import { LinkText } from './Marked.tsx';

/** Title and authors of a paper in lists (cached fragment). */
export const paperHeading = cacheFragment((paper: Paper, page) => (
  <>
    <p class="paper-title">
      <a href={page.link(paperPath(paper.id))}>
        <LinkText text={paper.title} lang={foreignLanguage(paper, page.archive)} />
      </a>
    </p>
    <AuthorLine paper={paper} page={page} />
  </>
));

import { paperPath } from '../../src/addresses.ts';
import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import type { Issue } from '../../src/model.ts';
import type { PageContext } from '../page.ts';
import { AuthorLine } from './AuthorNames.tsx';
import { Lead } from './Lead.tsx';
import { LinkText } from './Marked.tsx';

interface FrontEntriesProps {
  readonly issue: Issue;
  readonly page: PageContext;
}

/** Number of papers on the home page; the first ones with an excerpt of this many characters. */
const shown = 9;
const leadLengths = [420, 200, 200, 200, 200];

/** The first papers of the issue; listings are usually sorted by votes. */
export function FrontEntries({ issue, page }: FrontEntriesProps) {
  return (
    <ol class="front-entries">
      {issue.appearances.slice(0, shown).map(({ paper: id }, index) => {
        const paper = page.archive.papers.get(id);
        const leadLength = leadLengths[index];
        return (
          paper !== undefined && (
            <li class={index === 0 ? 'front-entry front-lead' : 'front-entry'} data-paper={id}>
              <h3 class="paper-title">
                <a href={page.link(paperPath(id))}>
                  <LinkText text={paper.title} lang={foreignLanguage(paper, page.archive)} />
                </a>
              </h3>
              <AuthorLine paper={paper} page={page} shown={2} />
              {leadLength !== undefined && <Lead paper={paper} page={page} length={leadLength} />}
            </li>
          )
        );
      })}
    </ol>
  );
}

import { issuePath, paperPath } from '../../src/addresses.ts';
import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import type { Child } from '../jsx/child.ts';
import type { PageContext } from '../page.ts';
import { discussedLately, type RecentPaper, returnedLately } from '../recent-papers.ts';
import { Day } from './Day.tsx';
import { LinkText } from './Marked.tsx';
import { Phrase } from './Phrase.tsx';

interface RecentPapersProps {
  readonly page: PageContext;
}

/** Papers of the last issues on the home page: the most discussed, and those that returned. */
export function RecentPapers({ page }: RecentPapersProps) {
  const discussed = discussedLately(page.archive);
  const returned = returnedLately(page.archive);
  if (discussed.length + returned.length === 0) return undefined;
  return (
    <div class="front-recent">
      <PaperNames
        heading={phrase('Most discussed of late')}
        found={discussed}
        page={page}
        note={({ appearance }) => count(appearance.comments ?? 0, 'comment')}
      />
      <PaperNames
        heading={phrase('Back in the list')}
        found={returned}
        page={page}
        note={({ paper }) => <FirstCarried paper={paper} page={page} />}
      />
    </div>
  );
}

function FirstCarried({ paper, page }: RecentPapersProps & Pick<RecentPaper, 'paper'>) {
  const day = paper.appearances[0].issue;
  return (
    <Phrase
      of="First carried on {day}"
      values={{
        day: (
          <a href={page.link(issuePath(day))}>
            <Day day={day} />
          </a>
        ),
      }}
    />
  );
}

interface PaperNamesProps extends RecentPapersProps {
  readonly heading: string;
  readonly found: readonly RecentPaper[];
  readonly note: (found: RecentPaper) => Child;
}

function PaperNames({ heading, found, page, note }: PaperNamesProps) {
  if (found.length === 0) return undefined;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="issue-rows">
        {found.map((one) => (
          <li class="issue-row">
            <p class="issue-row-name">
              <a href={page.link(paperPath(one.paper.id))}>
                <LinkText text={one.paper.title} lang={foreignLanguage(one.paper, page.archive)} />
              </a>
            </p>
            <p class="note">{note(one)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

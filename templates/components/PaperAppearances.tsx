import { issuePath, paperPath } from '../../src/addresses.ts';
import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import type { Appearance, Paper } from '../../src/model.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';
import { Day } from './Day.tsx';
import { ListNote } from './ListNote.tsx';
import { LinkText } from './Marked.tsx';
import { Phrase } from './Phrase.tsx';
import { PrevNext } from './PrevNext.tsx';

interface PaperAppearancesProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

/**
 * Issues with the paper, newest first, with the neighbouring papers in each. The client script moves the issue that
 * the reader came from to the top.
 */
export function PaperAppearances({ paper, page }: PaperAppearancesProps) {
  const newestFirst = [...paper.appearances].reverse();
  return (
    <section aria-labelledby="appearances_heading" data-appearances>
      <h2 id="appearances_heading">{phrase('Where it appeared')}</h2>
      {newestFirst.map((appearance) => (
        <div class="appearance" data-issue={appearance.issue}>
          <AppearanceLine appearance={appearance} page={page} />
          <ListNote appearance={appearance} />
          <Neighbours appearance={appearance} page={page} />
        </div>
      ))}
    </section>
  );
}

interface AppearanceProps {
  readonly appearance: Appearance;
  readonly page: PageContext;
}

function AppearanceLine({ appearance, page }: AppearanceProps) {
  const issue = page.archive.issueById.get(appearance.issue);
  if (issue === undefined) return undefined;
  return (
    <p>
      <a href={page.link(`${issuePath(issue.id)}#${appearance.paper}`)}>
        <Phrase
          of="Issue {number}, {day}"
          values={{ number: String(issue.number), day: <Day day={issue.day} /> }}
        />
      </a>
      {phrase(': number {position} of {papers}', {
        position: String(appearance.position),
        papers: count(issue.appearances.length, 'paper'),
      })}
      {appearance.organisation !== undefined && `, ${appearance.organisation}`}
      {appearance.upvotes !== undefined && phrase(', ') + count(appearance.upvotes, 'vote')}
      {appearance.comments !== undefined && phrase(', ') + count(appearance.comments, 'comment')}
    </p>
  );
}

function Neighbours({ appearance, page }: AppearanceProps) {
  const listed = page.archive.issueById.get(appearance.issue)?.appearances ?? [];
  const neighbour = (index: number, what: string) => {
    const id = listed[index]?.paper;
    const paper = id === undefined ? undefined : page.archive.papers.get(id);
    return (
      paper && {
        href: page.link(paperPath(paper.id)),
        name: <LinkText text={paper.title} lang={foreignLanguage(paper, page.archive)} />,
        what,
      }
    );
  };
  return (
    <PrevNext
      label={phrase('Neighbours in the issue of {day}', { day: appearance.issue })}
      previous={neighbour(appearance.position - 2, phrase('Previous'))}
      next={neighbour(appearance.position, phrase('Next'))}
    />
  );
}

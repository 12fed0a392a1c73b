import { type PaperLink, toPaperLinks } from '../../src/exports/citation/paper-links.ts';
import type { Paper } from '../../src/model.ts';
import { phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';
import { ExternalLink } from './ExternalLink.tsx';

interface PaperLinksProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

const saveButton = () => (
  <button class="needs-script" type="button" data-save aria-pressed="false">
    {phrase('Save to reading list')}
  </button>
);

/** Links to the paper, its code and discussion, or labelled web searches; and a save button. */
export function PaperLinks({ paper }: PaperLinksProps) {
  const links = toPaperLinks(paper);
  const searches = links.filter(({ kind }) => kind === 'search');
  const known = links.filter(({ kind }) => kind !== 'search');
  return (
    <aside class="paper-links margin" aria-label={phrase('Read, discuss, save')}>
      {saveButton()}
      {known.length > 0 && <LinkList heading={phrase('Read it')} links={known} />}
      {searches.length > 0 && <LinkList heading={phrase('Search for it elsewhere')} links={searches} />}
    </aside>
  );
}

function LinkList({ heading, links }: { readonly heading: string; readonly links: readonly PaperLink[] }) {
  return (
    <>
      <h2 class="kicker">{heading}</h2>
      <ul class="plain">
        {links.map(({ label, url }) => (
          <li>
            <ExternalLink href={url}>{label}</ExternalLink>
          </li>
        ))}
      </ul>
    </>
  );
}

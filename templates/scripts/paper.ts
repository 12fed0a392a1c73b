/** Entry point of paper pages: citations and their buttons, and the issue that the reader came from first. */
import { startCopyButtons, startDownloadButtons } from './behaviours/copy-buttons.ts';
import { showCitations } from './behaviours/page-citations.ts';

showCitations();
startCopyButtons();
startDownloadButtons();

const cameFrom = /\/issues\/([0-9-]+)\//.exec(document.referrer)?.[1];
const appearance = document.querySelector(`[data-appearances] [data-issue="${cameFrom ?? ''}"]`);
if (appearance !== null) {
  const first = appearance.parentElement?.querySelector('[data-issue]');
  if (first !== appearance) first?.before(appearance);
}

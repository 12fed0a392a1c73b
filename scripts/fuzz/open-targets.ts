/** The table of what is tried. */
import { loadContent } from '../../src/load/load-content.ts';
import { queryTarget, readingListTarget } from './browser-texts.ts';
import { captureTarget } from './captures.ts';
import { contentFileTarget } from './content-files.ts';
import { requestTarget } from './requests.ts';
import type { FuzzTarget } from './target.ts';

/** Each is to be closed by whoever asked. */
export async function openTargets(): Promise<readonly FuzzTarget[]> {
  return [
    captureTarget(loadContent('test/site/toy/content', { issues: [] })),
    contentFileTarget(),
    await requestTarget(),
    queryTarget,
    readingListTarget,
  ];
}

/** The table of fuzz targets, by name. */
import { loadContent } from '../../src/load/load-content.ts';
import { queryTarget, readingListTarget } from './browser-texts.ts';
import { captureTarget } from './captures.ts';
import { contentFileTarget } from './content-files.ts';
import { requestTarget } from './requests.ts';
import type { FuzzTarget } from './target.ts';

/** Functions that open a target with its folders and servers; the caller must close it. */
export const openTarget = {
  captures: () => captureTarget(loadContent('test/site/toy/content', { issues: [] })),
  'content files': contentFileTarget,
  requests: requestTarget,
  'query strings': () => queryTarget,
  'stored reading lists': () => readingListTarget,
} satisfies Readonly<Record<string, () => FuzzTarget | Promise<FuzzTarget>>>;

/** Entry point of the subscribe page: copy buttons, feed filter. */
import { startCopyButtons } from './behaviours/copy-buttons.ts';
import { startFeedFinder } from './behaviours/feed-finder.ts';

startCopyButtons();
startFeedFinder();

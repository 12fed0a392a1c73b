/** The subscribe page: copy a feed's address, find a feed by its name. */
import { startCopyButtons } from './behaviours/copy-buttons.ts';
import { startFeedFinder } from './behaviours/feed-finder.ts';

startCopyButtons();
startFeedFinder();

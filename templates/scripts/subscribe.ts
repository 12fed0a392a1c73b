/** The subscribe page: copy a feed's address. */
import { startCopyButtons } from './behaviours/copy-buttons.ts';

startCopyButtons();

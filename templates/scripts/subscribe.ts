/** The subscribe page: copy a feed's address. */
import { startCopyButtons } from './parts/copy-buttons.ts';

startCopyButtons();

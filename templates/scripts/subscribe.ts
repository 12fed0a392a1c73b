/** Entry point of the subscribe page: copy buttons. */
import { startCopyButtons } from './behaviours/copy-buttons.ts';

startCopyButtons();

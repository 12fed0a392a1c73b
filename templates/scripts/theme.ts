/**
 * Runs before anything is painted: marks the page as scripted, so that controls which need a script take their
 * place at once, and sets the remembered colours, so that nothing flashes. Kept tiny because it blocks.
 */
import { readStored } from './behaviours/storage.ts';

const { classList, dataset } = document.documentElement;
classList.add('script');
const theme = readStored('theme');
if (theme === 'light' || theme === 'dark') dataset.theme = theme;

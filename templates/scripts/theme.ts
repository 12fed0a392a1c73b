/**
 * Render-blocking script: marks the page as scripted and applies the stored colour scheme before first paint, to
 * avoid flashes and layout shifts. Keep it small.
 */
import { readStored } from './behaviours/storage.ts';

const { classList, dataset } = document.documentElement;
classList.add('script');
const theme = readStored('theme');
if (theme === 'light' || theme === 'dark') dataset.theme = theme;

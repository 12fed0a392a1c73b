/** What every page offers beyond reading: colours, keys, saving, and working from a disk. */
import { nameFilesInLinks } from './behaviours/disk-links.ts';
import { startKeys } from './behaviours/keys.ts';
import { startSaveButtons } from './behaviours/save-buttons.ts';
import { startThemeSwitch } from './behaviours/theme-switch.ts';

nameFilesInLinks();
startThemeSwitch();
startKeys();
startSaveButtons();

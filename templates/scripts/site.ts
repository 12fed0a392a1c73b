/** What every page offers beyond reading: colours, keys, saving, and working from a disk. */
import { nameFilesInLinks } from './parts/disk-links.ts';
import { startKeys } from './parts/keys.ts';
import { startSaveButtons } from './parts/save-buttons.ts';
import { startThemeSwitch } from './parts/theme-switch.ts';

nameFilesInLinks();
startThemeSwitch();
startKeys();
startSaveButtons();

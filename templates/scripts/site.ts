/** Entry point of all pages: colour scheme, keyboard shortcuts, saving, links on `file://`. */
import { nameFilesInLinks } from './behaviours/disk-links.ts';
import { startKeys } from './behaviours/keys.ts';
import { startSaveButtons } from './behaviours/save-buttons.ts';
import { startThemeSwitch } from './behaviours/theme-switch.ts';

nameFilesInLinks();
startThemeSwitch();
startKeys();
startSaveButtons();

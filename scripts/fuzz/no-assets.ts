import type { Assets } from '../../templates/page.ts';

/** Pages without styles and scripts: what they name is not what is tried. */
export const noAssets: Assets = { stylesheet: '/assets/site.css', scripts: {}, files: {} };

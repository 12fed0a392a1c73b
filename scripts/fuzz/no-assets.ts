import type { Assets } from '../../templates/page.ts';

/** Placeholder assets: fuzz tests look at text, not at styles and scripts. */
export const noAssets: Assets = { stylesheet: '/assets/site.css', scripts: {}, files: {} };

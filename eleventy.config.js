/** The file that Eleventy's own command looks for. It can't read TypeScript by itself; tsx reads `eleventy.config.ts`. */
import { fileURLToPath } from 'node:url';

/** @param {import('@11ty/eleventy/UserConfig').default} config */
export default async function configure(config) {
  // `npm run build` starts Eleventy from code and has given it the same configuration.
  if ('offprint' in config.globalData) return undefined;
  const { tsImport } = await import('tsx/esm/api');
  // Read anew each time, so that `--serve` shows changed templates and sources.
  const { default: offprint } = await tsImport('./eleventy.config.ts', {
    parentURL: import.meta.url,
    // This project's, whatever TSX_TSCONFIG_PATH names; without it JSX is taken for React's.
    tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
  });
  return offprint(config);
}
